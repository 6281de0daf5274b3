import { area, expect, open, painted, row, test } from './fixtures'

const zhejiang = '330000'
const corps = '660000'

test('opens on the newest year whose every position is known', async ({ page }) => {
  await open(page, '/')
  await expect(page.locator('h1')).toContainText('2019年')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '2019')
  await expect(page.locator('.ranking .shown li')).toHaveCount(32)
  await expect(page.locator('.region-panel')).toHaveCount(7)
})

test('is readable without script, in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  for (const [path, sentence] of [
    ['/', '2019年，浙江、广东'],
    ['/en/', 'In 2019, Zhejiang and Guangdong'],
  ] as const) {
    await page.goto(path)
    await expect(page.locator('h1')).toContainText(sentence)
    await expect(page.locator('.ranking .shown li')).toHaveCount(32)
    await expect(area(page, zhejiang)).toHaveAttribute('fill', 'var(--step-8)')
    await expect(page.locator('noscript p')).toBeInViewport()
    await expect(page.getByRole('combobox')).toBeHidden()
  }
  await context.close()
})

test('takes the prerendered map over as the same element, without a shift', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as never as { shift: number }).shift += (entry as never as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { before: document.querySelector('.china-map svg') })
    })
  })
  await open(page, '/')
  expect(
    await page.evaluate(
      () => (window as never as { before: Element }).before === document.querySelector('.china-map svg'),
    ),
  ).toBe(true)
  expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBeLessThan(0.01)
})

test('changes the year by mouse, keyboard, buttons, typing and link', async ({ page }) => {
  await open(page, '/')
  const slider = page.getByRole('slider')
  await page.locator('.tick', { hasText: '2016' }).click()
  await expect(page).toHaveURL(/year=2016/)
  await expect(page.locator('h1')).toContainText('2016年')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('h1')).toContainText('2017年')
  await page.keyboard.press('Home')
  await expect(page.locator('h1')).toContainText('2015年')
  await page.keyboard.type('2021')
  await expect(page.locator('h1')).toContainText('2021年')
  await expect(page).toHaveURL(/year=2021/)
  await page.getByRole('button', { name: '上一年' }).click()
  await expect(slider).toHaveAttribute('aria-valuenow', '2020')
  await expect(page).toHaveURL(/year=2020/)
  await page.goBack()
  await expect(slider).toHaveAttribute('aria-valuenow', '2021')
  await open(page, '/?year=2016')
  await expect(page.locator('h1')).toContainText('浙江')
})

test('drags through the years and leaves one entry in the history', async ({ page }) => {
  await open(page, '/')
  const entries = await page.evaluate(() => history.length)
  const box = (await page.locator('.track').boundingBox())!
  const at = (fraction: number) => box.x + box.width * fraction
  await page.mouse.move(at(0.64), box.y + 10)
  await page.mouse.down()
  for (const fraction of [0.5, 0.4, 0.3, 0.2]) {
    await page.mouse.move(at(fraction), box.y + 10)
    await painted(page)
  }
  await page.mouse.up()
  await expect(page).toHaveURL(/year=2016/)
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
})

test('plays visibly and can be paused', async ({ page }) => {
  await open(page, '/?year=2015')
  await page.clock.install()
  await page.getByRole('button', { name: '播放' }).click()
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '2016', { timeout: 4000 })
  await page.getByRole('button', { name: '暂停' }).click()
  const stopped = await page.getByRole('slider').getAttribute('aria-valuenow')
  await page.clock.fastForward(60_000)
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', stopped!)
})

test('links map and list: hover and selection on one show on the other', async ({ page }) => {
  await open(page, '/')
  await row(page, zhejiang).hover()
  await expect(page.locator('.overlay .hovered')).not.toHaveCount(0)
  await expect(page.locator('.map-tooltip')).toContainText('96.73')
  await area(page, '510000').hover()
  await expect(row(page, '510000')).toHaveClass(/hovered/)
  await area(page, '510000').click()
  await expect(row(page, '510000')).toHaveClass(/selected/)
  await expect(page).toHaveURL(/units=sichuan/)
  await row(page, corps).getByRole('button', { name: '兵团' }).click()
  await expect(page.locator('.overlay .selected')).not.toHaveCount(0)
  await expect(page).toHaveURL(/units=bingtuan/)
})

test('walks the map with the arrow keys and selects with Enter', async ({ page }) => {
  await open(page, '/')
  await row(page, zhejiang).getByRole('button', { name: '浙江', exact: true }).focus()
  await area(page, zhejiang).click()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', '江苏')
  await expect(page.getByRole('status').last()).toContainText(/江苏.*91\.90/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/units=jiangsu/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/units=/)
})

test('finds units by name, short form, pinyin and initials', async ({ page }) => {
  await open(page, '/')
  const search = page.getByRole('combobox', { name: '查找地区' })
  for (const [query, slug] of [
    ['沪', 'shanghai'],
    ['zj', 'zhejiang'],
    ['shaanxi', 'shaanxi'],
    ['兵团', 'bingtuan'],
  ] as const) {
    await search.fill(query)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`units=${slug}`))
  }
  await search.fill('atlantis')
  await expect(page.getByText('没有找到。')).toBeVisible()
})

test('focuses a region by dimming the rest', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '在地图上突出西北' }).click()
  await expect(page).toHaveURL(/region=xibei/)
  await expect(area(page, '610000')).not.toHaveClass(/dim/)
  await expect(area(page, zhejiang)).toHaveClass(/dim/)
})

test('filters by band through the legend', async ({ page }) => {
  await open(page, '/?year=2021')
  await page.locator('.bands .filter').first().click()
  await expect(page).toHaveURL(/bands=veryHigh/)
  await expect(area(page, '510000')).not.toHaveClass(/dim/)
  await open(page, '/?bands=low')
  await expect(area(page, zhejiang)).toHaveClass(/dim/)
  await page.getByRole('button', { name: '全部显示' }).click()
  await expect(area(page, zhejiang)).not.toHaveClass(/dim/)
})

test('opens source, quote and reason of a figure in one action and gives the focus back', async ({
  page,
}) => {
  await open(page, '/')
  const figure = row(page, corps).locator('.index')
  await figure.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('兵团')
  await expect(dialog).toContainText('75.28')
  await expect(dialog).toContainText('青海')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(figure).toBeFocused()
  await row(page, '340000').locator('.index').click()
  await expect(dialog).toContainText('矛盾')
})

test('every figure of every year opens a source panel that is not empty', async ({ page }) => {
  test.setTimeout(120_000)
  for (const year of [2015, 2016, 2017, 2018, 2019, 2020, 2021]) {
    await open(page, `/?year=${year}`)
    await expect(page.locator('.region-panel .mean .fig').first()).toHaveAttribute(
      'data-explain',
      new RegExp(`^${year}/`),
    )
    const keys = await page
      .locator('[data-explain]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.explain))
    expect(keys.length).toBeGreaterThan(70)
    for (const key of new Set(keys))
      expect(key).toMatch(new RegExp(`^(${year})?/(nation|[a-z]*|\\d{6})/[a-zA-Z]+`))
    for (const index of [0, 3, 9, 40, 70]) {
      await page.locator('[data-explain]').filter({ visible: true }).nth(index).click()
      await expect(page.locator('dialog[open] .basis').first()).not.toBeEmpty()
      await page.keyboard.press('Escape')
    }
  }
})

test('answers every invalid key of a link with a notice and the nearest valid view', async ({ page }) => {
  for (const [query, notice] of [
    ['year=1999', '没有年份“1999”'],
    ['year=abc', '没有年份“abc”'],
    ['measure=foo', '没有名为“foo”的颜色指标'],
    ['units=atlantis', '无法识别的地区'],
    ['region=north', '没有名为“north”的区域'],
    ['bands=best', '无法识别的等级'],
    ['units=beijing~tianjin~hebei~shanxi~neimenggu~liaoning', '超过五个'],
  ]) {
    await open(page, `/?${query}`)
    await expect(page.locator('.notice-bar')).toContainText(notice!)
    await expect(page.locator('.ranking .shown li')).toHaveCount(32)
  }
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.locator('.notice-bar')).toHaveCount(0)
})

test('has no sideways scroll at 360 px and nothing wider than the page up to 3840', async ({ page }) => {
  for (const width of [360, 390, 768, 1440, 1920, 3840]) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '/?year=2016')
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      String(width),
    ).toBeLessThanOrEqual(width)
  }
})

test('shows the whole territory in portrait and the inset in landscape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/')
  await expect(page.locator('.china .inset')).toBeHidden()
  await expect(page.locator('.china .south')).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.locator('.china .inset')).toBeVisible()
  await expect(page.locator('.china .south')).toBeHidden()
})

test('can be walked by keyboard alone: skip link, search, theme, year, map, list', async ({ page }) => {
  await open(page, '/')
  const visited = new Set<string>()
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    visited.add(
      await page.evaluate(() => {
        const at = document.activeElement!
        return (
          at.closest('.skip, .unit-search, .theme, .timeline, .china-map, .ranking, .bands, .measure')
            ?.classList[0] ?? ''
        )
      }),
    )
  }
  for (const part of ['skip', 'unit-search', 'theme', 'timeline', 'china-map', 'ranking', 'bands', 'measure'])
    expect([...visited]).toContain(part)
})

test('keeps the view when the language is switched', async ({ page }) => {
  await open(page, '/?year=2016&units=zhejiang')
  await page.getByRole('link', { name: '切换到英文版' }).click()
  await expect(page).toHaveURL(/\/en\/\?.*year=2016/)
  await expect(page.locator('h1')).toContainText('In 2016, Zhejiang')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(row(page, zhejiang)).toHaveClass(/selected/)
})
