import AxeBuilder from '@axe-core/playwright'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'

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

test('no prerendered page carries an inline style or script, which a strict policy would block', () => {
  for (const path of paths) {
    const html = readFileSync(join(dist, path.replace(/\/$/, '/index') + '.html'), 'utf8')
    expect(html.match(/<[^>]*\sstyle="[^"]*"/)?.[0], path).toBeUndefined()
    expect(
      html.match(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/)?.[0],
      path,
    ).toBeUndefined()
    expect(html.match(/<h1/g)?.length, path).toBe(1)
    expect(html, path).toMatch(/<title>[^<]{4,}<\/title>/)
    expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/)
  }
})

const batches = Array.from({ length: 8 }, (_, batch) => paths.filter((_, index) => index % 8 === batch))

for (const [batch, part] of batches.entries())
  test(`every page renders, keeps within 360 px and shows no figure without a source (${batch + 1} of 8)`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 800 })
    for (const path of part) {
      await page.goto(path)
      await expect(page.locator('h1'), path).not.toBeEmpty()
      await page.waitForTimeout(150)
      const { wide, bare } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        // A figure of the reports has two decimals. It may stand bare in running text, in a chart (a table with sources
        // stands beside it) and in the table of checks.
        bare: [...document.querySelectorAll('main :is(td, th, dd, .fig, .value, li > button, li > span)')]
          .filter((element) =>
            /^[<>≥≤]?\d{1,3}\.\d{2}([–-]\d{1,3}\.\d{2})?[!?]?$/.test(element.textContent!.trim()),
          )
          .filter(
            (element) =>
              !element.closest('[data-explain], svg, #checks') && !element.querySelector('[data-explain]'),
          )
          .map((element) => element.outerHTML.slice(0, 160)),
      }))
      expect(wide, path).toBeLessThanOrEqual(360)
      expect(bare, path).toEqual([])
    }
  })

const kinds = [
  '/province/sichuan',
  '/province/bingtuan',
  '/region/xibei',
  '/compare',
  '/cities',
  '/platform',
  '/cases',
  '/score',
  '/data',
  '/404',
]

for (const theme of ['light', 'dark'] as const)
  for (const path of [...kinds, ...kinds.slice(0, -1).map((path) => `/en${path}`)])
    test(`axe finds nothing on ${path} in the ${theme} theme`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme: theme })
      await page.goto(path)
      await page.waitForTimeout(400)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map((violation) => ({
          id: violation.id,
          nodes: violation.nodes.slice(0, 3).map((node) => node.html),
        })),
      ).toEqual([])
    })

test('links between pages work without a reload and keep the language', async ({ page }) => {
  await page.goto('/en/province/sichuan')
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Overview' })
    .click()
  await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached()
  await expect(page).toHaveURL(/\/en\/$/)
  await page.getByRole('combobox', { name: 'Find a unit' }).fill('gz')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'About Guizhou' }).click()
  await expect(page).toHaveURL(/\/en\/province\/guizhou/)
  expect(await page.evaluate(() => (window as never as { stayed?: boolean }).stayed)).toBe(true)
})

test('an unknown path says so in its language and offers ways on', async ({ page }) => {
  const answer = await page.request.get('/province/zhejian')
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('/region/huabei')
  const english = await page.request.get('/en/nowhere')
  expect(await english.text()).toContain('lang="en"')
})
