import type { Page } from '@playwright/test'
import { area, expect, open, row, test, visit } from './fixtures'

/** What readers come for, counted in what they must do. */

test.describe('a citizen with a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  const card = (page: Page) => page.getByRole('complementary', { name: '已选地区' })

  test('has a province answered in two actions: a search and Enter', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('combobox', { name: '查找地区' }).fill('zj')
    await page.keyboard.press('Enter')
    await expect(card(page)).toContainText('2019年，浙江')
    await expect(card(page)).toContainText('96.73')
    await expect(card(page)).toContainText('高于全国平均值约12.9分')
    await expect(card(page)).toBeInViewport()
    // The shape stands in what the card leaves of the window.
    const shape = (await area(page, '330000').boundingBox())!
    const edge = (await card(page).boundingBox())!.y
    expect(shape.y).toBeGreaterThan(0)
    expect(shape.y + shape.height).toBeLessThan(edge)
  })

  test('compares with what lies around in two taps more, and is back by one', async ({ page }) => {
    await open(page, '/')
    await area(page, '630000').tap()
    await expect(card(page)).toContainText('青海')
    await card(page).getByRole('link', { name: '与相邻地区比较' }).tap()
    await expect(page).toHaveURL(/\/compare\?units=qinghai~/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const units = new URL(page.url()).searchParams.get('units')!.split('~')
    expect(units.length).toBeGreaterThan(2)
    for (const slug of units.slice(1))
      expect(['xinjiang', 'gansu', 'sichuan', 'xizang', 'bingtuan']).toContain(slug)
  })

  test('shares the province by two taps, and closes the card by one', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await open(page, '/?year=2016')
    await row(page, '440000').locator('.name').tap()
    await expect(card(page)).toContainText('2016年，广东')
    await card(page).getByRole('button', { name: '分享' }).tap()
    await expect(card(page).getByRole('button', { name: '已复制链接' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/province\/guangdong\?year=2016$/,
    )
    await card(page).getByRole('button', { name: '关闭' }).tap()
    await expect(card(page)).toHaveCount(0)
  })
})

test('a province of one’s own is pinned to the overview and fills the comparison', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/province/ningxia')
  await page.getByRole('button', { name: '设为我的省份' }).click()
  await open(page, '/')
  const pinned = page.locator('.my-unit')
  await expect(pinned).toBeInViewport()
  await expect(pinned).toContainText('宁夏')
  await expect(pinned).toContainText('82.83')
  await pinned.locator('.line').click()
  await expect(page.getByRole('complementary', { name: '已选地区' })).toContainText('2019年，宁夏')
  await visit(page, '/compare')
  await expect(page).toHaveURL(/units=ningxia~/)
  // A link that names others is shown as it is.
  await visit(page, '/compare?units=hunan~hubei')
  await expect(page).toHaveURL(/units=hunan~hubei/)
})

test.describe('a presenter', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })
  test.describe.configure({ timeout: 60_000 })

  const step = (page: Page) => page.locator('.dots [aria-current=step]')

  test('keeps all keys after clicks on a province, a row and a figure, and jumps by digits', async ({
    page,
  }) => {
    await visit(page, '/screen?year=2019')
    await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached({ timeout: 20_000 })
    await expect(page.locator('.kiosk-bar .dots')).toBeVisible({ timeout: 20_000 })
    await page.keyboard.press('PageDown')
    await expect(step(page)).toHaveAttribute('aria-label', /^第1幕/)
    for (const target of [
      area(page, '330000'),
      row(page, '330000').locator('.name'),
      page.locator('.big-year'),
    ]) {
      await target.click()
      await page.keyboard.press('b')
      await expect(page.locator('.blank')).toBeVisible()
      await page.keyboard.press('b')
      await expect(page.locator('.blank')).toHaveCount(0)
      await page.keyboard.press(' ')
      await expect(page.locator('.kiosk-bar .play')).toContainText('暂停')
      await page.keyboard.press(' ')
      await expect(page.locator('.kiosk-bar .play')).toContainText('播放')
      await page.keyboard.press('3')
      await expect(step(page)).toHaveAttribute('aria-label', /^第3幕/)
      await page.keyboard.press('ArrowRight')
      await expect(step(page)).toHaveAttribute('aria-label', /^第4幕/)
      await page.keyboard.press('1')
      await expect(step(page)).toHaveAttribute('aria-label', /^第1幕/)
    }
  })

  test('finds the wall from the header, the footer and the export menu', async ({ page }) => {
    await open(page, '/?year=2016')
    await expect(
      page.getByRole('navigation', { name: '主要导航' }).getByRole('link', { name: '大屏' }),
    ).toBeVisible()
    await expect(page.locator('footer').getByRole('link', { name: '大屏' })).toHaveAttribute(
      'href',
      /\/screen\?year=2016$/,
    )
    await page.getByRole('button', { name: /导出/ }).click()
    await page.getByRole('menuitem', { name: '在大屏上放映' }).click()
    await expect(page).toHaveURL(/\/screen/)
    await expect(page.locator('.big-year')).toHaveText('2016', { timeout: 20_000 })
  })
})
