import { readFileSync } from 'node:fs'
import type { Browser, Page, TestInfo } from '@playwright/test'
import { area, atRest, expect, open, painted, row, test, visit } from './fixtures'

/** A change of year sets fills and texts. Nothing is rebuilt, and everything else goes on as before. */

interface Seen {
  added: number
  removed: number
  redrawn: number
}

test('a change of year rebuilds no shape and no row', async ({ page }) => {
  await open(page, '/')
  await atRest(page)
  await page.evaluate(() => {
    const seen = { added: 0, removed: 0, redrawn: 0 }
    const kept = [
      ...document.querySelectorAll(
        '.china *, .ranking .shown li, .ranking .shown li *, .region-panel, .region-panel li',
      ),
    ]
    Object.assign(window, { seen, kept })
    const elements = (nodes: NodeList) =>
      [...nodes].filter((node) => node.nodeType === Node.ELEMENT_NODE).length
    const observer = new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes } of records) {
        if (type === 'attributes') seen.redrawn++
        seen.added += elements(addedNodes)
        seen.removed += elements(removedNodes)
      }
    })
    for (const part of document.querySelectorAll('svg.china, .ranking ol, .region-panel .strip'))
      observer.observe(part, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['d', 'viewBox'],
      })
  })
  const slider = page.getByRole('slider')
  await slider.focus()
  for (const key of [
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
    'Home',
    'ArrowRight',
    'End',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowLeft',
  ]) {
    await page.keyboard.press(key)
    await atRest(page)
  }
  await expect(page.locator('h1')).toContainText('2019年')
  const { seen, same } = await page.evaluate(() => {
    const { seen, kept } = window as never as { seen: Seen; kept: Element[] }
    return { seen, same: kept.every((element) => element.isConnected) }
  })
  expect(seen).toEqual({ added: 0, removed: 0, redrawn: 0 })
  expect(same).toBe(true)
})

interface TraceEvent {
  name: string
  args: { beginData?: { dirtyObjects?: number; totalObjects?: number; url?: string } }
}

/** Sizes of the layouts, and how often a page was parsed, while `act` runs. */
async function traced(browser: Browser, page: Page, info: TestInfo, act: () => Promise<void>) {
  const path = info.outputPath('trace.json')
  await browser.startTracing(page, {
    path,
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await act()
  await browser.stopTracing()
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] }
  const begun = (wanted: string) =>
    traceEvents.filter(({ name }) => name === wanted).flatMap(({ args }) => args.beginData ?? [])
  return {
    layouts: begun('Layout').map(({ dirtyObjects = 0, totalObjects = Infinity }) => ({
      dirtyObjects,
      // A part laid out by itself counts few objects in all; the page counts thousands.
      most: Math.max(20, totalObjects / 2),
    })),
    // A blank frame of the test's own browser may be parsed meanwhile.
    parsed: begun('ParseHTML').filter(({ url }) => url).length,
  }
}

test('the trace of a change of year has one small layout and parses nothing', async ({
  page,
  browser,
}, info) => {
  await open(page, '/')
  await atRest(page)
  await page.getByRole('slider').focus()
  // Figures of every year have been laid out once before.
  for (const key of ['Home', 'End', 'ArrowLeft']) await page.keyboard.press(key)
  await atRest(page)
  const steps = 4
  const { layouts, parsed } = await traced(browser, page, info, async () => {
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('ArrowLeft')
      await painted(page)
    }
  })
  expect(layouts.length).toBeGreaterThan(0)
  // The change itself, the regions, the address, and what a busy machine lays out in two frames instead of one.
  expect(layouts.length).toBeLessThanOrEqual(steps * 5)
  for (const { dirtyObjects, most } of layouts) expect(dirtyObjects).toBeLessThan(most)
  expect(parsed).toBe(0)
})

test('so has a step of the wall, which rebuilds no shape and no row', async ({ page, browser }, info) => {
  await page.setViewportSize({ width: 3840, height: 1080 })
  await visit(page, '/screen')
  await page.keyboard.press('Space')
  // Its script ends with the years, one a step.
  await page.keyboard.press('End')
  await atRest(page)
  const years = new Set<string>()
  await page.evaluate(() =>
    Object.assign(window, { kept: [...document.querySelectorAll('.china *, .ranking .shown li')] }),
  )
  const steps = 5
  const { layouts, parsed } = await traced(browser, page, info, async () => {
    const current = page.locator('.kiosk-bar [aria-current=step]')
    for (let step = 0; step < steps; step++) {
      const before = await current.getAttribute('aria-label')
      await page.keyboard.press('PageUp')
      await expect(current).not.toHaveAttribute('aria-label', before!)
      years.add((await page.locator('h1').innerText()).slice(0, 4))
    }
  })
  expect(years.size).toBeGreaterThan(2)
  expect(layouts.length).toBeGreaterThan(0)
  expect(layouts.length).toBeLessThanOrEqual(steps * 5)
  for (const { dirtyObjects, most } of layouts) expect(dirtyObjects).toBeLessThan(most)
  expect(parsed).toBe(0)
  const rebuilt = await page.evaluate(
    () => (window as never as { kept: Element[] }).kept.filter((element) => !element.isConnected).length,
  )
  expect(rebuilt).toBe(0)
})

test('pointer, selection, legend, region and window size work after many changes of year', async ({
  page,
}) => {
  await open(page, '/')
  const slider = page.getByRole('slider')
  await slider.focus()
  for (let step = 0; step < 24; step++) await page.keyboard.press(step % 12 < 6 ? 'ArrowLeft' : 'ArrowRight')
  await page.keyboard.type('2019')
  await expect(page.locator('h1')).toContainText('2019年')

  await area(page, '330000').hover()
  await expect(page.locator('.map-tooltip')).toContainText('96.73')
  await expect(row(page, '330000')).toHaveClass(/hovered/)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('h1')).toContainText('2018年')
  await expect(page.locator('.map-tooltip')).not.toContainText('96.73')
  await page.keyboard.press('ArrowRight')

  await area(page, '510000').click()
  await expect(row(page, '510000')).toHaveClass(/selected/)
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, '510000')).toHaveClass(/selected/)
  await expect(page.locator('.ranking .shown li.selected')).toHaveCount(1)
  await expect(page.locator('.overlay .selected')).not.toHaveCount(0)
  await page.keyboard.type('2019')

  await page.locator('.bands .filter').first().click()
  await expect(area(page, '330000')).not.toHaveClass(/dim/)
  await expect(area(page, '540000')).toHaveClass(/dim/)
  await page.getByRole('button', { name: '全部显示' }).click()
  await page.getByRole('button', { name: '在地图上突出西北' }).click()
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(area(page, '610000')).not.toHaveClass(/dim/)
  await expect(area(page, '330000')).toHaveClass(/dim/)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('.china .inset')).toBeHidden()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await slider.focus()
  await page.keyboard.type('2016')
  await expect(page.locator('h1')).toContainText('2016年')
  const map = (await page.locator('svg.china').boundingBox())!
  expect(map.width / map.height).toBeCloseTo(1.4219, 2)
})

test('the keyboard keeps its place in the ranking when the year changes, and one list is there at a time', async ({
  page,
}) => {
  await open(page, '/?year=2019')
  const lists = page.locator('.ranking .halves')
  const third = page.locator('.ranking .shown li').nth(2).locator('.index')
  await third.focus()
  // The years play, or a clicker steps, while the focus is in the list.
  const step = (key: string) =>
    page.getByRole('slider').evaluate((slider, key) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }, key)
  for (const [key, year] of [
    ['ArrowLeft', '2018年'],
    ['ArrowLeft', '2017年'],
    ['ArrowRight', '2018年'],
    ['ArrowRight', '2019年'],
  ] as const) {
    await step(key)
    await expect(page.locator('h1')).toContainText(year)
    await expect(third).toBeFocused()
    await atRest(page)
  }
  await expect(third).toContainText('93.93')
  // The years that wait are not there for pointer, keyboard and screen reader.
  await expect(lists).not.toHaveCount(1)
  await expect(lists.filter({ visible: true })).toHaveCount(1)
  const ranking = page.locator('.ranking')
  await expect(ranking.getByRole('button', { name: '四川' })).toHaveCount(1)
  const tree = await ranking.ariaSnapshot()
  expect(tree.split('四川').length).toBe(2)
})

test('what is pressed while the page is being taken over reaches every part', async ({ page }) => {
  await page.addInitScript(() => {
    // Between any two tasks of the program: the first press that is heard comes when the slider is alive.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const slider = document.querySelector('[role=slider]')
      if (slider?.getAttribute('aria-valuenow') === '2015') return
      slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }))
      port2.postMessage(null)
    }
    port2.postMessage(null)
  })
  await visit(page, '/')
  await expect(page.locator('h1')).toContainText('2015年')
  await expect(page).toHaveURL(/year=2015/)
  await expect(page.locator('.site-footer').getByRole('link').first()).toHaveAttribute('href', /year=2015/)
  const drawn = () =>
    page.evaluate(() => ({
      text: document.querySelector('main')!.innerText,
      fills: [...document.querySelectorAll('.china-map .area')].map((area) => area.getAttribute('fill')),
    }))
  const early = await drawn()
  // The same as where the year changed once all was alive.
  await page.getByRole('slider').press('End')
  await expect(page).not.toHaveURL(/year=2015/)
  await page.getByRole('slider').press('Home')
  await expect(page).toHaveURL(/year=2015/)
  await expect.poll(drawn).toEqual(early)
})

test('a change of language right after a choice takes the choice along', async ({ page }) => {
  await open(page, '/')
  // Texts that come late: the address of the choice falls due while the other language is on its way.
  await page.route(/assets\/en-.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 500))
    await route.continue()
  })
  await row(page, '330000').locator('.name').click()
  await page.getByRole('link', { name: '切换到英文版' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/en\/\?units=zhejiang/)
  await expect(area(page, '330000')).toHaveAttribute('aria-pressed', 'true')
})
