import { expect, test } from './fixtures'

test.use({ serviceWorkers: 'allow' })

test('after the first visit the atlas opens without network, pages never visited included', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/config.json')))).toBe(true)
  await page.goto('/')
  await context.setOffline(true)

  await page.goto('/?year=2016')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '2016')
  await expect(page.locator('.china .area').first()).toBeVisible()

  await page.goto('/province/zhejiang')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('浙江')
  await expect(page.locator('.china .area').first()).toBeVisible()

  await page.goto('/en/cities')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('table').first()).toBeVisible()

  await page.goto('/no-such-page')
  await expect(page.locator('.not-found')).toBeVisible()
})

test('a newer version waits until it is asked for', async ({ page, context }) => {
  let script = ''
  await context.route('**/sw.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n//${script}` })
  })
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
  script = 'newer'
  await page.goto('/province/anhui')
  const offer = page.locator('.new-version')
  await expect(offer).toBeVisible({ timeout: 15_000 })
  await page.evaluate(() => ((window as { kept?: boolean }).kept = true))
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true)
  await Promise.all([page.waitForEvent('load'), offer.getByRole('button', { name: '换用新版本' }).click()])
  expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('安徽')
  await page.waitForTimeout(2500)
  await expect(offer).toHaveCount(0)
})
