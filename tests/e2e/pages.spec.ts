import AxeBuilder from '@axe-core/playwright'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { alive, expect, open, test, visit } from './fixtures'

const dist = join(import.meta.dirname, '../../dist')

/** The path of every prerendered page. */
function prerendered(folder = ''): string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? prerendered(`${folder}/${entry.name}`)
      : entry.name.endsWith('.html')
        ? [`${folder}/${entry.name.replace(/(index)?\.html$/, '')}`]
        : [],
  )
}

const paths = prerendered()

test('every page of both languages is prerendered: 32 units, seven regions, the tables', () => {
  const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length
  expect(count(/^\/province\//)).toBe(32)
  expect(count(/^\/en\/province\//)).toBe(32)
  expect(count(/^(\/en)?\/region\//)).toBe(14)
  for (const page of ['compare', 'cities', 'platform', 'cases', 'score', 'data'])
    expect(count(new RegExp(`^(/en)?/${page}$`))).toBe(2)
})

test('no prerendered page carries an inline style or script', () => {
  for (const path of paths) {
    const html = readFileSync(join(dist, path.replace(/\/$/, '/index') + '.html'), 'utf8')
    expect(html.match(/<[^>]*\sstyle="[^"]*"/)?.[0], path).toBeUndefined()
    expect(
      html.match(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/)?.[0],
      path,
    ).toBeUndefined()
    expect(html.match(/<h1/g)?.length, path).toBe(1)
    expect(html, path).toMatch(/<title>[^<]{4,}<\/title>/)
    // Pages that no search engine may list need no description.
    if (!/<meta name="robots" content="noindex"/.test(html))
      expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/)
  }
})

/** Pages that go on by themselves: a wall that plays, what is computed on the device, widgets made for their host. */
const changing = /\/(screen|score|share)$|^\/embed\//

const batches = Array.from({ length: 8 }, (_, batch) => paths.filter((_, index) => index % 8 === batch))

for (const [batch, part] of batches.entries())
  test(`every page says with scripts what it says without, keeps within 360 px and shows no figure without a source (${batch + 1} of 8)`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 800 })
    for (const path of part) {
      await visit(page, path)
      await expect(page.locator('h1'), path).not.toBeEmpty()
      const { wide, bare } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        // A figure of the reports has two decimals. In a chart it may stand bare: a table with the same figures, each with
        // its source, stands beside it.
        bare: [
          ...document.querySelectorAll(
            'main :is(td, th, dd, h1, .lead, .gap, .fig, .value, li > button, li > span)',
          ),
        ]
          .filter((element) => !element.closest('[data-explain], svg'))
          // A widget has no source panel: its sentence leads to the page that has one.
          .filter((element) => !element.matches('h1') || document.querySelector('.source-popover'))
          .filter((element) => {
            const bare = element.cloneNode(true) as Element
            for (const known of bare.querySelectorAll('[data-explain], svg')) known.remove()
            const text = bare.textContent!.trim()
            // Sentences at the head of a page have all their figures marked; elsewhere figures stand alone.
            return element.matches('h1, .lead, .gap')
              ? /\d\.\d{2}/.test(text)
              : /^[<>≥≤]?\d{1,3}\.\d{2}([–-]\d{1,3}\.\d{2})?[!?]?$/.test(text)
          })
          .map((element) => element.outerHTML.slice(0, 160)),
      }))
      expect(wide, path).toBeLessThanOrEqual(360)
      expect(bare, path).toEqual([])
      if (changing.test(path)) continue
      const [printed, alive] = await page.evaluate(async () => {
        const file = await (await fetch(location.href)).text()
        return [new DOMParser().parseFromString(file, 'text/html'), document].map((page) => {
          const main = page.querySelector('main')!.cloneNode(true) as Element
          // Actions come with the program; a figure is a button too.
          for (const action of main.querySelectorAll('button:not([data-explain])')) action.remove()
          return main.textContent!.replace(/\s+/g, '')
        })
      })
      expect(alive, path).toBe(printed)
    }
  })

/** What axe finds against WCAG 2.2 AA on the page as it stands. */
async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // Style sheets are not fetched a second time: from inside the sandboxed preview on /share they could not be.
    .options({ preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map((node) => node.html) }))
}

for (const [batch, part] of batches.entries())
  test(`axe finds nothing on any page (${batch + 1} of 8)`, async ({ page }) => {
    test.setTimeout(300_000)
    for (const path of part) {
      // A wall is seen at its own size; smaller, its targets shrink with it.
      await page.setViewportSize(
        path.endsWith('/screen') ? { width: 1920, height: 1080 } : { width: 1440, height: 900 },
      )
      await page.goto(path)
      await alive(page)
      // Widgets are alive without the program of the pages.
      await page.waitForFunction(() => {
        const app = document.querySelector('#app')
        return !app || '__vue_app__' in app
      })
      expect(await violations(page), path).toEqual([])
    }
  })

for (const path of [
  '/province/sichuan',
  '/en/province/bingtuan',
  '/region/xibei',
  '/compare',
  '/compare?years=2016~2019',
  '/en/cities',
  '/platform',
  '/cases',
  '/data',
  '/en/404',
])
  test(`axe finds nothing on ${path} in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await visit(page, path)
    expect(await violations(page)).toEqual([])
  })

test('every result of a check opens what was compared, with its sources', async ({ page }) => {
  await visit(page, '/data#checks')
  await page.locator('#checks summary').click()
  const results = page.locator('#checks tbody [data-explain]')
  expect(await results.count()).toBeGreaterThan(200)
  const dialog = page.locator('dialog[open]')
  for (const [key, contents] of [
    ['/check/growth/2017-2021/nation/index/88.07', ['79.95', '88.07', '10.16', '2017年', '2021年']],
    ['/check/share/2019/nation/high', ['15', '46.87', '舍去尾数']],
    ['/check/capability/2016/eLicence/built/share', ['21.88', '国家行政学院']],
    ['/check/boxes/2021/units', ['专栏21', '专栏52']],
    ['/check/regions', ['整体结构']],
  ] as const) {
    await page.locator(`#checks tbody [data-explain="${key}"]`).first().click()
    for (const text of contents) await expect(dialog, key).toContainText(text)
    await page.keyboard.press('Escape')
  }
})

test('figures in the sentence at the head of a page open their sources and leave it one sentence', async ({
  page,
}) => {
  await open(page, '/province/sichuan')
  const heading = await page.locator('h1').ariaSnapshot()
  expect(heading.split('\n')[0]!.replaceAll(' ', '')).toContain(
    '2019年，四川指数88.31，第9位（报告第7名），等级“高”。',
  )
  await page.locator('h1 .fig', { hasText: '88.31' }).click()
  await expect(page.locator('dialog[open] .claims')).toContainText('88.31')
  await page.keyboard.press('Escape')
  await open(page, '/cities')
  await page.locator('h1 .fig').first().click()
  await expect(page.locator('dialog[open] .basis').first()).not.toBeEmpty()
})

test('links between pages work without a reload and keep the language', async ({ page }) => {
  await open(page, '/en/province/sichuan')
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Overview' })
    .click()
  await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached()
  await expect(page).toHaveURL(/\/en\/$/)
  await page.getByRole('combobox', { name: 'Find a province' }).fill('gz')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Details' }).click()
  await expect(page).toHaveURL(/\/en\/province\/guizhou/)
  expect(await page.evaluate(() => (window as never as { stayed?: boolean }).stayed)).toBe(true)
})

test('the folder of a language without its slash leads to its first page', async ({ page }) => {
  await page.goto('/en?year=2016')
  await expect(page).toHaveURL(/\/en\/\?year=2016$/)
  await expect(page.locator('.lead')).toContainText('In 2016')
})

test('a year that is none lands on the year on which the page itself opens', async ({ page }) => {
  for (const path of ['/province/anhui', '/region/xinan']) {
    await page.goto(path)
    const lead = page.locator('.page-header')
    const own = /(\d{4})年/.exec(await lead.innerText())![1]!
    for (const [given, year] of [
      ['abc', own],
      ['20199', own],
      ['1999', '2015'],
      ['2030', '2022'],
    ]) {
      await page.goto(`${path}?year=${given}`)
      await expect(page.locator('.notice-bar'), path).toContainText(`“${given}”`)
      await expect(page.locator('.notice-bar'), path).toContainText(`${year}年`)
      await expect(lead, path).toContainText(`${year}年`)
    }
  }
  await page.goto('/province/anhui?year=abc')
  await expect(page.locator('.page-header')).toContainText('2019年')
})

test('an unknown path says so in its language and offers ways on', async ({ page }) => {
  const answer = await page.request.get('/province/zhejian')
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('/region/huabei')
  const english = await page.request.get('/en/nowhere')
  expect(await english.text()).toContain('lang="en"')
})
