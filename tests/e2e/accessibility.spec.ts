import AxeBuilder from '@axe-core/playwright'
import { expect, open, test } from './fixtures'

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
