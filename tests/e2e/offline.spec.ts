import { atRest, expect, test } from './fixtures'

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
  await atRest(page)
  expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true)
  await Promise.all([page.waitForEvent('load'), offer.getByRole('button', { name: '立即更新' }).click()])
  expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('安徽')
  await atRest(page)
  await expect(offer).toHaveCount(0)
})

test('a running wall is not told of a newer version, nor changed when another window goes over to it', async ({
  page: wall,
  context,
}) => {
  let script = ''
  await context.route('**/sw.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n//${script}` })
  })
  await wall.goto('/screen?year=2019')
  await wall.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => wall.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
  await wall.evaluate(() => ((window as { kept?: boolean }).kept = true))
  script = 'newer'
  const other = await context.newPage()
  await other.goto('/province/anhui')
  const offer = other.locator('.new-version')
  await expect(offer).toBeVisible({ timeout: 15_000 })
  await expect(wall.locator('.new-version')).toHaveCount(0)
  await Promise.all([other.waitForEvent('load'), offer.getByRole('button', { name: '立即更新' }).click()])
  await wall.bringToFront()
  await wall.keyboard.press('PageDown')
  await expect(wall.locator('.dots [aria-current=step]')).toHaveAttribute('aria-label', /^第1幕/)
  await wall.keyboard.press('?')
  await expect(wall.getByRole('dialog', { name: '大屏用法' })).toBeVisible()
  expect(await wall.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true)
})

test('can be installed: name, icons of their sizes, a start within its scope', async ({ page, request }) => {
  await page.goto('/')
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const address = new URL(link!, page.url())
  const manifest = await (await request.get(address.href)).json()
  expect(manifest).toMatchObject({ name: '政务服务能力地图', display: 'standalone' })
  expect(new URL(manifest.start_url, address).href).toContain(new URL(manifest.scope, address).href)
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href)
    expect(icon.headers()['content-type']).toContain(type)
    if (type !== 'image/png') continue
    const data = await icon.body()
    expect(`${data.readUInt32BE(16)}x${data.readUInt32BE(20)}`).toBe(sizes)
  }
  const cdp = await page.context().newCDPSession(page)
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
  // Windows of a test run are private ones.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
