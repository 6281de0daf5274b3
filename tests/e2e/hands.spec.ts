import type { Page } from '@playwright/test'
import { atRest, expect, open, test, visit } from './fixtures'

/** What hands do to a page: input methods, the wheel, the clipboard, the reader's own colours. */

const search = (page: Page) => page.getByRole('combobox', { name: '查找地区' })
const options = (page: Page) => page.getByRole('listbox', { name: '查找地区' }).getByRole('option')

test('nothing is picked from the search before a composition ends', async ({ page }) => {
  await open(page, '/')
  await search(page).fill('江')
  await expect(options(page).first()).toContainText('江苏')
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'su', selectionStart: 2, selectionEnd: 2 })
  await search(page).evaluate((field) => {
    const key = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }
    field.dispatchEvent(new KeyboardEvent('keydown', key))
    // Safari tells by the code, after the composition has ended.
    const safari = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    Object.defineProperty(safari, 'keyCode', { value: 229 })
    field.dispatchEvent(safari)
  })
  await atRest(page)
  await expect(page).not.toHaveURL(/units=/)
  await expect(search(page)).toHaveValue('江su')
  await client.send('Input.insertText', { text: '苏' })
  await expect(search(page)).toHaveValue('江苏')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/units=jiangsu/)
})

test('a key city leads to its province, a region to its page, and what is no place of the atlas nowhere', async ({
  page,
}) => {
  await open(page, '/')
  await search(page).fill('乌鲁木齐')
  await expect(options(page)).toHaveCount(1)
  await expect(options(page)).toContainText('重点城市，见新疆')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/province\/xinjiang#cities-heading$/)
  await expect(page.locator('#cities-heading')).toBeVisible()

  await search(page).fill('西北')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/region\/xibei$/)

  // A city that was not assessed says so, and leads to its province.
  await search(page).fill('徐州')
  await expect(options(page)).toHaveText(/徐州市.*未列入重点城市，见江苏/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/province\/jiangsu$/)
  // A word of a case's title leads to the case.
  await search(page).fill('苏企通')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cases#box-3$/)
  await expect(page.locator('#box-3')).toBeInViewport()
  await search(page).fill('西北')
  await page.keyboard.press('Enter')

  for (const unknown of ['新津', '上下', 'atlantis']) {
    await search(page).fill(unknown)
    await expect(page.getByText('没有找到。')).toBeVisible()
    await expect(options(page)).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/region\/xibei$/)
  }

  await search(page).fill('台湾')
  await expect(options(page)).toContainText('资料暂缺')
  await expect(options(page)).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '台湾 · 资料暂缺' })).toBeAttached()
  await expect(page).toHaveURL(/\/region\/xibei$/)

  await search(page).fill('zhejang')
  await expect(page.getByText('是不是要找')).toBeVisible()
  await expect(options(page).first()).toContainText('浙江')
})

test('a number is read as meant or refused, and the wheel scrolls the page', async ({ page }) => {
  await visit(page, '/score')
  const box = page.getByRole('spinbutton', { name: /权重数值/ }).first()
  const old = await box.inputValue()
  for (const [typed, shown] of [
    ['2。5', '2.5'],
    ['３．５', '3.5'],
    ['４', '4'],
    ['2,5', '4'],
    ['−1', '4'],
    ['', '4'],
  ] as const) {
    await box.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText(typed)
    await page.keyboard.press('Tab')
    await expect(box, typed).toHaveValue(shown)
  }
  await box.fill(old)
  await box.focus()
  await page.keyboard.press('ArrowUp')
  await expect(box).toHaveValue(String(Number(old) + 1))

  const before = await box.inputValue()
  await box.hover()
  const from = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from)
  await expect(box).toHaveValue(before)
  await expect(box).toBeFocused()
})

test('in forced colours the pressed one of a choice can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/')
  const looks = () =>
    page.locator('.measure label').evaluateAll((labels) =>
      labels.map((label) => {
        const { backgroundColor, color } = getComputedStyle(label.querySelector('span')!)
        return { chosen: label.querySelector('input')!.checked, look: `${backgroundColor} ${color}` }
      }),
    )
  for (const name of ['等级', '指数', '排位']) {
    await page.locator('.measure').getByText(name, { exact: true }).click()
    await expect(page.getByRole('radio', { name, exact: true })).toBeChecked()
    const all = await looks()
    expect(all.filter(({ chosen }) => chosen)).toHaveLength(1)
    const { look } = all.find(({ chosen }) => chosen)!
    const others = new Set(all.filter(({ chosen }) => !chosen).map((each) => each.look))
    expect(others.size).toBe(1)
    expect(others).not.toContain(look)
  }
  const names = page.locator('.ranking .shown .name[aria-pressed]')
  await names.first().click()
  const ground = (at: number) => names.nth(at).evaluate((each) => getComputedStyle(each).backgroundColor)
  expect(await ground(0)).not.toBe(await ground(1))
})

test('rows of the ranking are copied as rows and columns', async ({ page }) => {
  await open(page, '/?year=2019')
  const copied = (from: number, to: number) =>
    page.evaluate(
      ([from, to]) => {
        const rows = document.querySelectorAll('.ranking .shown [data-unit]')
        getSelection()!.setBaseAndExtent(rows[from!]!, 0, rows[to!]!, rows[to!]!.childNodes.length)
        const event = new ClipboardEvent('copy', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        })
        rows[from!]!.dispatchEvent(event)
        const data = event.clipboardData!
        return {
          text: data.getData('text/plain'),
          html: data.getData('text/html'),
          held: event.defaultPrevented,
        }
      },
      [from, to],
    )
  const { text, html, held } = await copied(0, 2)
  expect(held).toBe(true)
  // The report of 2019 prints 浙江 and 广东 with 96.73 each, and 上海 as second behind them.
  expect(text.split('\r\n').map((line) => line.split('\t'))).toEqual([
    ['排位', '地区', '指数', '报告名次'],
    ['1', expect.stringMatching(/浙江|广东/), '96.73', '1'],
    ['1', expect.stringMatching(/浙江|广东/), '96.73', '1'],
    ['3', '上海', expect.stringMatching(/^\d\d\.\d\d$/), '2'],
  ])
  expect(html).toMatch(/^<table><tr><td>排位<\/td>.*<td>上海<\/td>.*<\/table>$/)
  expect(html.match(/<tr>/g)).toHaveLength(4)
  // All 32, over both halves.
  expect((await copied(0, 31)).text.split('\r\n')).toHaveLength(33)
  expect((await copied(4, 4)).held).toBe(false)
})
