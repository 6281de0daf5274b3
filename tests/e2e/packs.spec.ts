import { readFileSync } from 'node:fs'
import { test as withoutWatch, type Page } from '@playwright/test'
import { area, expect as soon, row, test, visit } from './fixtures'

/** A pack is fetched, read and laid out by workers after the page has been taken over. */
const expect = soon.configure({ timeout: 20_000 })
test.describe.configure({ timeout: 90_000 })

/** The made-up sample: served as if a deployer had put it beside the site. */
const sample = readFileSync('tests/fixtures/sampleland.pack.json', 'utf8')

async function deploy(page: Page, config: unknown, pack = sample): Promise<void> {
  await page.context().route('**/config.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: typeof config === 'string' ? config : JSON.stringify(config),
    }),
  )
  await page
    .context()
    .route('**/packs/sample.json', (route) => route.fulfill({ contentType: 'application/json', body: pack }))
}
const withPack = { pack: 'packs/sample.json' }

test('a pack is the default: name, sentence, map, ranking, regions, bands, 审图号', async ({ page }) => {
  await deploy(page, withPack)
  await page.goto('/')
  await expect(page.locator('header.site .title')).toHaveText('样例市（虚构）')
  await expect(page.locator('h1')).toHaveText(
    '2033年，辛县以93.10居首，12个地区中2个为“优秀”，6个地区高于平均值。',
  )
  await expect(page.locator('.china-map .areas .area')).toHaveCount(12)
  await expect(page.locator('.ranking .shown li[data-unit]')).toHaveCount(12)
  await expect(page.locator('.panels > *')).toHaveCount(3)
  await expect(page.locator('.bands .name')).toHaveText(['优秀', '良好', '合格', '待改进'])
  await expect(page.locator('.map-notes')).toContainText('样例图号 000')
  await expect(page.locator('.map-notes')).not.toContainText('台湾')
})

test('the map of a pack is coloured by year, walked by keyboard and linked with the list', async ({
  page,
}) => {
  await deploy(page, withPack)
  await page.goto('/')
  const first = area(page, '990101')
  await expect(first).toHaveAttribute('fill', 'var(--step-8)')
  await page.getByRole('slider').press('Home')
  await expect(first).toHaveAttribute('fill', 'var(--step-3)')
  await expect(page.locator('h1')).toContainText('2031年')
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(area(page, '990102')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(area(page, '990106')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(page, '990106')).toHaveClass(/selected/)
  await expect(page).toHaveURL(/year=2031.*units=jixian|units=jixian.*year=2031/)
})

test('the search in the header finds the places of a pack, and none of the facts before it', async ({
  page,
}) => {
  await deploy(page, withPack)
  await page.goto('/')
  await expect(page.locator('.china-map .areas .area')).toHaveCount(12)
  const search = page.getByRole('combobox', { name: '查找地区' })
  for (const other of ['北京', '杭州', '西北', '台湾']) {
    await search.fill(other)
    await expect(page.getByText('没有找到。')).toBeVisible()
  }
  await search.fill('甲县')
  await expect(page.getByRole('listbox', { name: '查找地区' }).getByRole('option')).toHaveText(/甲县/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/units=jiaxian/)
})

test('a unit of a pack has its page, reached by a link inside the site', async ({ page }) => {
  await deploy(page, withPack)
  await page.goto('/')
  await expect(page.locator('.china-map .areas .area')).toHaveCount(12)
  await row(page, '990101').locator('.name').click()
  await expect(page).toHaveURL(/units=jiaxian/)
  await page.locator('.unit-card a').first().click()
  await expect(page).toHaveURL(/\/province\/jiaxian/)
  await expect(page.locator('h1')).toContainText('甲县')
  await expect(page.locator('h1')).toContainText('“优秀”')
})

withoutWatch('and by its address: the page for unknown paths stands in for it', async ({ page }) => {
  await deploy(page, withPack)
  const response = await page.goto('/en/province/yixian')
  expect(response!.status()).toBe(404)
  await expect(page.locator('h1')).toContainText('Sample County B')
})

test('a pack without shapes offers no map to be saved, and saves its table', async ({ page }) => {
  const bare = { ...(JSON.parse(sample) as Record<string, unknown>), geometry: undefined }
  await deploy(page, withPack, JSON.stringify(bare))
  await page.goto('/')
  await expect(page.locator('.ranking .shown li[data-unit]')).toHaveCount(12)
  await expect(page.locator('.china-map')).toHaveText('这份数据包没有带地图；排名和表格照常可用。')
  await page.locator('.export .opener').click()
  await expect(page.locator('[data-job=svg]')).toBeVisible()
  await expect(page.getByRole('menuitemradio', { name: '地图' })).toHaveCount(0)
  await expect(page.locator(':is([data-job=card], [data-job=poster], [data-job=deck])')).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await page.locator('[data-job=svg]').click()
  const svg = readFileSync(await (await saved).path(), 'utf8')
  expect(svg).toContain('甲县')
  expect(svg).toContain('数据截至2034年1月1日')
})

test('pages about China say that they do not apply, and are not offered', async ({ page }) => {
  await deploy(page, withPack)
  for (const path of ['/platform', '/cases', '/cities']) {
    await page.goto(path)
    await expect(page.locator('h1')).toContainText('不适用于“样例市（虚构）”')
  }
  await expect(page.getByRole('navigation').first().getByRole('link', { name: '案例' })).toBeHidden()
})

test('the deployer sets title, 审图号, publisher, links and languages', async ({ page }) => {
  await deploy(page, {
    title: { zh: '某省政务地图', en: 'Some atlas' },
    publisher: { zh: '某单位', en: 'Some office' },
    approval: { china: 'GS（0000）0000号' },
    links: [{ text: { zh: '联系我们', en: 'Contact' }, url: 'https://www.example.org/' }],
    languages: ['zh-CN'],
  })
  await page.goto('/')
  await expect(page.locator('header.site .title')).toHaveText('某省政务地图')
  await expect(page.locator('.map-notes')).toContainText('GS（0000）0000号')
  await expect(page.locator('.site-footer')).toContainText('发布者：某单位')
  await expect(page.locator('.site-footer').getByRole('link', { name: '联系我们' })).toHaveAttribute(
    'href',
    'https://www.example.org/',
  )
  await expect(page.locator('header.site .language')).toBeHidden()
  await page.goto('/en/')
  await expect(page).toHaveURL(/\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

for (const [what, config, message] of [
  ['broken JSON', '{"title":', 'JSON 第1行第10列有误'],
  ['an unknown key', { colour: 'red' }, 'config.json: colour: 未知的键'],
  ['a pack elsewhere', { pack: 'https://example.org/pack.json' }, 'config.json: pack'],
  ['a prototype key', '{"__proto__":{"title":{"zh":"x","en":"x"}}}', ''],
] as const)
  withoutWatch(
    `config.json with ${what} is named, and the site goes on with its defaults`,
    async ({ page }) => {
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await deploy(page, config)
      await page.goto('/')
      await expect(page.locator('header.site .title')).toHaveText('政务服务能力地图')
      await expect(page.locator('.ranking .shown li[data-unit]')).toHaveCount(32)
      // What is wrong with it is told on the page on the data alone.
      await expect(page.locator('.deployment')).toHaveCount(0)
      await page.goto('/data')
      if (message) await expect(page.locator('.deployment')).toContainText(message)
      if (message) expect(said.some((text) => text.startsWith('config.json'))).toBe(true)
    },
  )

test('a bad pack is named with place and remedy, and the bundled facts stay', async ({ page }) => {
  const pack = JSON.parse(sample)
  pack.editions[0].tables[0].rows[0][1] = 101
  await deploy(page, withPack, JSON.stringify(pack))
  await page.goto('/')
  const fault = 'rows[0][1]: “101”应为0到100的数'
  await expect(page.locator('.cover')).toContainText(fault)
  await page.getByRole('button', { name: '改看自带的数据' }).click()
  await expect(page.locator('.deployment')).toContainText(fault)
  await expect(page.locator('.ranking .shown li[data-unit]')).toHaveCount(32)
  await page.locator('.deployment button').click()
  await expect(page.locator('.deployment')).toBeHidden()
})

test('names of a pack are text, never markup', async ({ page }) => {
  const pack = JSON.parse(sample)
  pack.units[0].name = '<img src=x>'
  pack.title.zh = '<script>alert(1)</script>'
  await deploy(page, withPack, JSON.stringify(pack))
  await page.goto('/')
  await expect(page.locator('header.site .title')).toHaveText('<script>alert(1)</script>')
  await expect(row(page, '990101')).toContainText('<img src=x>')
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('a pack dropped on the page is shown after a question, and closed again', async ({ page }) => {
  await visit(page, '/')
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'sample.json', { type: 'application/json' }))
    return data
  }, sample)
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await page.getByRole('button', { name: '打开数据包' }).click()
  await expect(page.locator('header.site .title')).toHaveText('样例市（虚构）')
  await expect(page.locator('.china-map .areas .area')).toHaveCount(12)
  await page.getByRole('button', { name: '恢复原来的数据' }).click()
  await expect(page.locator('header.site .title')).toHaveText('政务服务能力地图')
  await expect(page.locator('.ranking .shown li[data-unit]')).toHaveCount(32)
  await expect(page.locator('.bands .name').first()).toHaveText('非常高')
  await expect(area(page, '330000')).toHaveAttribute('fill', 'var(--step-8)')
})

test('a pack is scored, and its pictures show its own map with its own words', async ({ page }) => {
  await deploy(page, withPack)
  await page.goto('/score')
  // One of its twelve units lacks a value, and what is missing is never guessed.
  await expect(page.locator('.score-ranking tbody tr')).toHaveCount(11)
  for (const path of ['/score', '/']) {
    if (path !== '/score') await page.goto(path)
    // The page of the bundled facts gives way to that of the pack.
    await expect(page.locator('.china-map .areas .area[role=button]')).toHaveCount(12)
    await page.locator('.export .opener').click()
    const saved = page.waitForEvent('download')
    await page.locator('[data-job=svg]').click()
    const picture = readFileSync(await (await saved).path(), 'utf8')
    for (const words of ['甲县', '审图号：样例图号 000']) soon(picture).toContain(words)
    for (const words of ['台湾', '兵团', '。。']) soon(picture).not.toContain(words)
    if (path === '/score') soon(picture).toContain('模拟，非官方')
  }
})

/** The sample with other shapes and, where given, other years. */
function samplePack(change: (pack: Record<string, unknown>) => void): string {
  const pack = JSON.parse(sample) as Record<string, unknown>
  change(pack)
  return JSON.stringify(pack)
}
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** Clicks in the middle of a shape as a mouse would: what lies on top there is hit. */
async function clickIn(page: Page, id: string, kind: 'area' | 'corps' = 'area'): Promise<void> {
  const shape = page.locator(`.china-map .${kind}[data-id="${id}"]`)
  await shape.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await shape.boundingBox())!
  await page.mouse.click(x + width / 2, y + height / 2)
}

test('a unit in the hole of another is seen and chosen there, whichever way the hole runs', async ({
  page,
}) => {
  const pack = samplePack((made) => {
    const ids = (made.units as { id: string }[]).map(({ id }) => id)
    made.geometry = {
      type: 'FeatureCollection',
      features: ids.map((id, at) => ({
        type: 'Feature',
        properties: { id },
        geometry: {
          type: 'Polygon',
          // The last one surrounds the first; its hole runs the same way as its outline.
          coordinates:
            at === 11
              ? [box(-30, 35, -10, 45), box(-25, 38, -20, 42)]
              : [at ? box(at * 2, 35, at * 2 + 2, 40) : box(-25, 38, -20, 42)],
        },
      })),
    }
  })
  await deploy(page, withPack, pack)
  await page.goto('/')
  await expect(area(page, '990101')).toHaveAttribute('role', 'button')
  await clickIn(page, '990101')
  await expect(row(page, '990101')).toHaveClass(/selected/)
  const fill = (id: string) => area(page, id).getAttribute('fill')
  expect(await fill('990101')).not.toBe(await fill('990112'))
})

test('units without a shape, or with one too small, have marks that can be chosen', async ({ page }) => {
  const pack = samplePack((made) => {
    for (const unit of made.units as { anchor?: unknown }[]) delete unit.anchor
    const { features } = made.geometry as { features: { geometry: unknown }[] }
    features[0]!.geometry = null
    features[1]!.geometry = { type: 'Polygon', coordinates: [box(-20, 20, -19.99, 20.01)] }
  })
  await deploy(page, withPack, pack)
  await page.goto('/')
  await expect(page.locator('.china-map .areas .area')).toHaveCount(11)
  await expect(page.locator('.map-notes')).toContainText('菱形表示没有图形的地区')
  for (const id of ['990101', '990102']) {
    await clickIn(page, id, 'corps')
    await expect(row(page, id)).toHaveClass(/selected/)
  }
  const svg = (await page.locator('.china-map svg').boundingBox())!
  for (const mark of await page.locator('.china-map .corps').all()) {
    const { x, y, width, height } = (await mark.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThan(8)
    expect(x).toBeGreaterThanOrEqual(svg.x - 1)
    expect(y + height).toBeLessThanOrEqual(svg.y + svg.height + 1)
  }
})

test('years without an edition are gaps on the time line and in charts', async ({ page }) => {
  const pack = samplePack((made) => {
    const editions = made.editions as { year: number; report: { year: number } }[]
    editions.forEach((edition, at) => {
      edition.year = [2015, 2016, 2031][at]!
      edition.report.year = edition.year + 1
    })
  })
  await deploy(page, withPack, pack)
  await page.goto('/')
  const gap = page.locator('.timeline .gap')
  await expect(gap).toHaveCount(1)
  await expect(gap).toHaveAttribute('title', '2017—2030年没有数据')
  // The years are where they are clicked, gap or not.
  for (const year of ['2016', '2031', '2015']) {
    await page.locator('.timeline .tick', { hasText: year }).click()
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', year)
  }
  await row(page, '990101').locator('.name').click()
  await page.locator('.unit-card a').first().click()
  await expect(page.locator('.history-chart title')).toContainText('2017—2030年没有数据')
})

test('a map dropped alone is told from a pack, and what it needs is said', async ({ page }) => {
  await visit(page, '/')
  const { geometry } = JSON.parse(sample) as { geometry: unknown }
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'map.geojson'))
    return data
  }, JSON.stringify(geometry))
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  const failure = page.locator('.own-dialog .failure')
  await expect(failure).toContainText('这是一份地图（GeoJSON，')
  await expect(failure).toContainText('放进数据包的 geometry')
  await expect(failure).not.toContainText(/undefined|Object/)
})
