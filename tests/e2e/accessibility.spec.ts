import AxeBuilder from '@axe-core/playwright'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { atRest, expect, open, test, visit } from './fixtures'

for (const theme of ['light', 'dark'] as const)
  for (const path of ['/', '/?year=2016&region=xibei&units=zhejiang', '/en/?year=2021&measure=position'])
    test(`axe finds nothing on ${path} in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await open(page, path)
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

test('the source panel passes axe too', async ({ page }) => {
  await open(page, '/')
  await page.locator('.ranking .shown li .index').first().click()
  await expect(page.locator('.source-details')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map((violation) => violation.id)).toEqual([])
})

test('stands at 200 % text without sideways scroll', async ({ page }) => {
  await open(page, '/')
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
})

/** Words of two Chinese characters and more that a document in English does not mark as Chinese. */
function unmarkedChinese(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const texts = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text
    if (!/\p{Script=Han}{2}/u.test(data) || parentElement?.closest('script, style, noscript')) continue
    if (!parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) found.push(data.trim())
  }
  return found
}

const english = readdirSync(join(import.meta.dirname, '../../dist/en'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(import.meta.dirname, '../../dist/en', name))

test('English pages as prerendered mark every Chinese word as Chinese', async ({ page }) => {
  expect(english.length).toBeGreaterThan(45)
  const pages: Record<string, string[]> = {}
  for (const file of english) {
    const found = await page.evaluate(unmarkedChinese, readFileSync(file, 'utf8'))
    if (found.length) pages[file] = found
  }
  expect(pages).toEqual({})
})

/** Pages, and what opens on them and how. */
const openings: [path: string, what?: string, open?: (page: Page) => Promise<void>][] = [
  ['/en/?year=2016'],
  ['/en/', 'a source', (page) => page.locator('.ranking li .index').first().click()],
  ['/en/', 'a search without result', (page) => page.getByRole('combobox').first().fill('xyzzy')],
  ['/en/province/jiangsu?year=2021'],
  ['/en/platform', 'a disputed app', (page) => page.getByRole('button', { name: '苏政通' }).click()],
  ['/en/cases', 'a box', (page) => page.locator('[data-explain]').first().click()],
  ['/en/compare?units=zhejiang~guangdong'],
  [
    '/en/data',
    'own data',
    (page) => page.getByRole('button', { name: 'Open your own data' }).first().click(),
  ],
  ['/en/screen', 'the help', (page) => page.keyboard.press('?')],
  ['/en/share'],
  ['/en/make'],
  ['/embed/map?lang=en'],
]
for (const [path, what, reveal] of openings)
  test(`${path}${what ? `, with ${what} open,` : ''} marks Chinese words in English text`, async ({
    page,
  }) => {
    await visit(page, path)
    await atRest(page)
    if (reveal) {
      await reveal(page)
      await atRest(page)
    }
    expect(await page.evaluate(unmarkedChinese, await page.content())).toEqual([])
  })
