import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { attackedSite, type AttackedSite } from './attackedSite'
import { alive, visit } from './fixtures'

/** Install → attack → heal: whatever a server answers for a while, the reader keeps the last good view and a way out. */
const test = base.extend<{ site: AttackedSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
  site: async ({}, use) => {
    const site = await attackedSite()
    await use(site)
    await site.stop()
  },
})
test.use({ serviceWorkers: 'allow' })
test.describe.configure({ timeout: 90_000 })

const maintenance = { status: 200, type: 'text/html', body: '<!doctype html><html><p>系统维护中</p></html>' }
const failure = { status: 503, type: 'text/html', body: '<!doctype html><html><p>503</p></html>' }
const isPage = (path: string) => !path.includes('.')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const offer = (page: Page) => page.locator('.new-version')

async function controlled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: 30_000 })
    .toBe(true)
}

/** The worker of a later build: the same one with another last line. */
function newerWorker(site: AttackedSite): void {
  const script = readFileSync(join(resolve(import.meta.dirname, '../../dist'), 'sw.js'), 'utf8')
  site.attack((path) =>
    path === '/sw.js' ? { status: 200, type: 'text/javascript', body: `${script}\n//newer` } : undefined,
  )
}

for (const [name, answer] of [
  ['a maintenance page', maintenance],
  ['an error', failure],
] as const)
  test(`${name} in the place of pages and files leaves the last good ones, online and offline`, async ({
    page,
    site,
  }) => {
    const config = { status: 200, type: 'application/json', body: '{"approval":{"china":"GS(2019)1822"}}' }
    site.attack((path) => (path === '/config.json' ? config : undefined))
    await visit(page, `${site.origin}/`)
    await controlled(page)
    await visit(page, `${site.origin}/province/zhejiang`)
    await visit(page, `${site.origin}/`)
    await expect(page.locator('body')).toContainText('GS(2019)1822')
    site.attack((path) => (isPage(path) || path === '/config.json' ? answer : undefined))
    for (let round = 0; round < 2; round++) {
      await visit(page, `${site.origin}/province/zhejiang`)
      await expect(heading(page)).toContainText('浙江')
      // Never visited: drawn by the program in the place of the page.
      await visit(page, `${site.origin}/province/anhui`)
      await expect(heading(page)).toContainText('安徽')
      await visit(page, `${site.origin}/`)
      await expect(page.locator('body')).toContainText('GS(2019)1822')
      // The second round is without network: nothing of the attack was stored.
      if (!round) await site.stop()
    }
  })

test('a wrong file during installation is healed by the next visit', async ({ page, site }) => {
  site.attack((path) => (/\/CitiesView-.*\.js$/.test(path) ? maintenance : undefined))
  await visit(page, `${site.origin}/`)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 30_000,
    })
    .toBe(0)
  site.relent()
  await visit(page, `${site.origin}/`)
  await controlled(page)
  await site.stop()
  await visit(page, `${site.origin}/cities`)
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('a stored file that is broken all the same: the notice clears the copy and the page works', async ({
  page,
  site,
}) => {
  await visit(page, `${site.origin}/`)
  await controlled(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (/\/CitiesView-.*\.js$/.test(request.url))
          await cache.put(
            request,
            new Response('throw new Error("broken")', { headers: { 'Content-Type': 'text/javascript' } }),
          )
    }
  })
  await page.getByRole('navigation').first().getByRole('link').nth(2).click()
  await expect(page.locator('.ranking .shown li')).toHaveCount(32)
  const reset = page.locator('.fault-notice').getByRole('button', { name: '重置离线内容' })
  await Promise.all([page.waitForEvent('load'), reset.click()])
  await alive(page)
  await visit(page, `${site.origin}/cities`)
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('a newer version is offered in every tab, and a tab that goes over keeps own data and view', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.origin}/data`)
  await controlled(page)
  await page.getByRole('button', { name: '打开本机数据' }).click()
  const rows = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/units.json'), 'utf8')) as {
    units: { name: string }[]
  }
  await page.locator('.own-dialog input[type=file]').setInputFiles({
    name: 'rule.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      ['地区,评估年度,总体指数', ...rows.units.map(({ name }, at) => `${name},2022,${99 - at / 2}`)].join(
        '\n',
      ),
    ),
  })
  await page.locator('.own-dialog .apply').click({ timeout: 20_000 })
  await expect(page.locator('.own-bar')).toContainText('rule.csv', { timeout: 20_000 })
  newerWorker(site)
  const other = await context.newPage()
  await visit(other, `${site.origin}/province/anhui`)
  await expect(offer(other)).toBeVisible({ timeout: 20_000 })
  await expect(offer(page)).toBeVisible({ timeout: 20_000 })
  await Promise.all([
    other.waitForEvent('load'),
    offer(other).getByRole('button', { name: '立即更新' }).click(),
  ])
  await alive(other)
  await page.bringToFront()
  await Promise.all([
    page.waitForEvent('load'),
    offer(page).getByRole('button', { name: '立即更新' }).click(),
  ])
  await expect(page.locator('.own-bar')).toContainText('rule.csv', { timeout: 20_000 })
  // Laid by for this one time: the reader did not ask the device to keep it.
  await page.reload()
  await alive(page)
  await page.waitForTimeout(2500)
  await expect(page.locator('.own-bar')).toHaveCount(0)
})

test('a wall left alone goes over to a newer version between two steps and goes on from there', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await visit(page, `${site.origin}/screen`)
  await controlled(page)
  await page.evaluate(() => {
    sessionStorage.setItem('gov-service-atlas:kiosk', JSON.stringify({ step: 3, playing: true }))
  })
  await page.reload()
  await alive(page)
  await page.evaluate(() => ((window as { before?: boolean }).before = true))
  newerWorker(site)
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect
    .poll(() => page.evaluate(() => (window as { before?: boolean }).before ?? false).catch(() => true), {
      timeout: 60_000,
    })
    .toBe(false)
  await alive(page)
  await expect(page.locator('.dots [aria-current=step]')).toHaveAttribute('aria-label', /^第[5-9]幕/)
})
