import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { expect as soon, test } from './fixtures'

/** Where `config.json` names a pack, nothing of what the site was built with is shown before it. */
const expect = soon.configure({ timeout: 20_000 })
test.describe.configure({ timeout: 60_000 })

const pack = readFileSync('tests/fixtures/sampleland.pack.json', 'utf8')
const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body })
const config = json('{"pack": "packs/sample.json"}')

/** An answer that is held back until it is let go. */
function held(answer: (route: Route) => Promise<void>) {
  let letGo = () => {}
  const gone = new Promise<void>((done) => (letGo = done))
  return { letGo, answer: async (route: Route) => (await gone, answer(route)) }
}

/** What a reader can see, hear or find of the bundled assessment. */
async function expectNothingForeign(page: Page): Promise<void> {
  await expect(page.locator('header.site .title')).toBeHidden()
  await expect(page.locator('h1')).toBeHidden()
  await expect(page.locator('.china-map')).toBeHidden()
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/浙江|广东|2019|政务服务/)
}

test('settings that come late are waited for, and so is the pack; then the page is the pack’s', async ({
  page,
}) => {
  const settings = held(config)
  const facts = held(json(pack))
  await page.route('**/config.json', settings.answer)
  await page.route('**/packs/sample.json', facts.answer)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('.cover')).toHaveText('正在载入……')
  await expectNothingForeign(page)
  settings.letGo()
  await expect(page).toHaveTitle('正在载入……')
  await expect(page.locator('.cover progress')).toBeVisible()
  await expectNothingForeign(page)
  facts.letGo()
  await expect(page.locator('header.site .title')).toHaveText('样例市（虚构）')
  await expect(page.locator('.cover')).toHaveCount(0)
  await expect(page).toHaveTitle(/样例市（虚构）/)
  await expect(page.locator('.china-map .areas .area')).toHaveCount(12)
})

test('a page of the pack’s own opens with it, without the page for unknown paths before', async ({
  page,
}) => {
  const facts = held(json(pack))
  await page.route('**/config.json', config)
  await page.route('**/packs/sample.json', facts.answer)
  await page.goto('/no-such-page', { waitUntil: 'commit' })
  await expect(page.locator('.cover')).toBeVisible()
  await expectNothingForeign(page)
  facts.letGo()
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('header.site .title')).toHaveText('样例市（虚构）')
})

test('a pack that is no pack is said on a page of its own, with two ways on', async ({ page }) => {
  await page.route('**/config.json', config)
  await page.route('**/packs/sample.json', json('{"format": "something"}'))
  await page.goto('/en/')
  const alert = page.getByRole('alert').filter({ has: page.getByRole('heading') })
  await expect(alert.getByRole('heading')).toHaveText('The data pack “packs/sample.json” could not be loaded')
  await expect(alert.getByRole('heading')).toBeFocused()
  await expect(alert.locator('li').first()).toContainText('format')
  await expect(page.locator('header.site .title')).toBeHidden()
  // Once it is mended, trying again shows it.
  await page.unroute('**/packs/sample.json')
  await page.route('**/packs/sample.json', json(pack))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('header.site .title')).toHaveText('Sampleland (made up)')
})

test('or the reader goes on to what the site was built with', async ({ page }) => {
  await page.route('**/config.json', config)
  await page.route('**/packs/sample.json', json('[]'))
  await page.goto('/')
  await page.getByRole('button', { name: '改看自带的数据' }).click()
  await expect(page.locator('.cover')).toHaveCount(0)
  await expect(page.locator('header.site .title')).toHaveText('政务服务能力地图')
  await expect(page.locator('.ranking .shown li[data-unit]').first()).toBeVisible()
})

test('without a pack the page waits for the settings only, and is hydrated as it stands', async ({
  page,
}) => {
  const settings = held(json('{}'))
  await page.route('**/config.json', settings.answer)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('.cover')).toHaveText('正在载入……')
  await page.evaluate(() => Object.assign(document.querySelector('h1')!, { asBuilt: true }))
  settings.letGo()
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('.not-started')).toHaveCount(0)
  expect(await page.locator('h1').evaluate((h1) => 'asBuilt' in h1)).toBe(true)
})
