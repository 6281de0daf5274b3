import AxeBuilder from '@axe-core/playwright'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import writeWorkbook from 'write-excel-file/universal'
import type { Page } from '@playwright/test'
import { alive, atRest, expect, row, test, visit } from './fixtures'

/*
 * A reader's own files in the built site. All figures here are artificial: they rise and fall by rule and stand for no
 * published ones.
 */

interface Named {
  id: string
  name: string
}
const units = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/units.json'), 'utf8')) as { units: Named[] }
).units

/** A full table of a year that nobody has published: 99, 98.5, 98 … in the order of the units. */
const fullTable = (year: number) => [
  ['地区', '评估年度', '总体指数', '服务成效度', '办理成熟度'],
  ...units.map(({ name }, at) => [name, year, 99 - at / 2, 90 - at / 2, 80 - at / 2]),
]
const csv = (rows: unknown[][]) => rows.map((cells) => cells.join(',')).join('\n')
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

/** The two-byte characters of GB18030 by their bytes, as the platform decodes them. */
function toGb18030(text: string): Uint8Array {
  const bytes = new Map<string, [number, number]>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) bytes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return new Uint8Array([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]))
}

/** Milliseconds that a machine under load may take from a click or a file to what answers it. */
const patience = { timeout: 20_000 }
test.describe.configure({ timeout: 90_000 })

async function openDialog(page: Page, path = '/data'): Promise<void> {
  await visit(page, path)
  await page.getByRole('button', { name: '打开本机数据' }).click()
  await expect(page.getByRole('dialog', { name: '本机数据' })).toBeVisible(patience)
}

const choose = (page: Page, name: string, content: string | Uint8Array) =>
  page.locator('.own-dialog input[type=file]').setInputFiles(file(name, content))
const bar = (page: Page) => page.getByRole('complementary', { name: '本机数据' })
const load = (page: Page) => page.getByRole('button', { name: '载入', exact: true })

/** Loads a file that needs no decisions. */
async function loadFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await openDialog(page)
  await choose(page, name, content)
  await load(page).click(patience)
  await expect(bar(page)).toContainText(name, patience)
}

/** Goes to the overview without loading the page anew. */
const toOverview = (page: Page) =>
  page.getByRole('navigation', { name: '主要导航' }).getByRole('link', { name: '总览' }).click()

test('a full table fills a year: ranking, map and source panel speak of it, marked as own', async ({
  page,
}) => {
  await loadFile(page, '虚构全表.csv', csv(fullTable(2022)))
  await toOverview(page)
  await page.getByRole('slider').press('End')
  await expect(row(page, '110000')).toContainText('99.00')
  await expect(row(page, '660000')).toContainText('83.50')
  // Of the reader's figures nothing is said to be published; that the mean isn't, is true.
  await expect(page.locator('.overview .gap')).toHaveText('全国平均值未见公布，按已知指数推算为91.25。')
  await row(page, '110000').locator('[data-explain]').first().click()
  const panel = page.locator('.source-popover')
  await expect(panel).toContainText('本机数据')
  await expect(panel).toContainText('虚构全表.csv')
  await expect(panel).toContainText('C2')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/2022/)
  await expect(bar(page)).toBeVisible()
})

test('a table in GB18030 with a title is understood, and a workbook as well', async ({ page }) => {
  await openDialog(page)
  await choose(page, 'gbk.csv', toGb18030(`虚构的表\n${csv(fullTable(2022))}`))
  const dialog = page.getByRole('dialog', { name: 'gbk.csv' })
  await expect(dialog).toContainText('识别32个地区中的32个')
  await expect(dialog).toContainText('GB18030')
  await expect(dialog).toContainText('表格以外的文字未读取')
  await page.getByRole('button', { name: '换一个文件' }).click()
  const blob = await writeWorkbook(fullTable(2022) as never, { sheet: '表一' }).toBlob()
  await choose(page, '虚构.xlsx', new Uint8Array(await blob.arrayBuffer()))
  await expect(page.getByRole('dialog', { name: '虚构.xlsx' })).toContainText('96个数')
  await expect(load(page)).toBeEnabled()
})

test('nothing is applied before the reader says so, and what is wrong is named by cell', async ({ page }) => {
  await openDialog(page)
  await choose(
    page,
    '错.csv',
    '地区,评估年度,总体指数\n浙江,2022,91\n江苏,2022,190\n四穿,2022,88\n<img src=x onerror=alert(1)>,2022,80\n',
  )
  const dialog = page.getByRole('dialog', { name: '错.csv' })
  await expect(dialog.locator('li.error')).toHaveCount(3)
  await expect(dialog.locator('li.error').first()).toContainText('C3')
  await expect(dialog).toContainText('是不是四川')
  await expect(dialog).toContainText('<img src=x')
  await expect(load(page)).toBeDisabled()
  await dialog.getByLabel('“四穿”是').selectOption({ label: '四川' })
  await expect(dialog.locator('li.error')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
})

test('a year that the table does not name is the reader’s to choose, and columns can be corrected', async ({
  page,
}) => {
  await openDialog(page)
  await choose(page, '无年.csv', '名称,甲列\n浙江,91\n江苏,85\n')
  const dialog = page.getByRole('dialog', { name: '无年.csv' })
  await dialog.getByLabel('文件类型').selectOption({ label: '单年完整表' })
  await dialog.getByLabel('B列甲列').selectOption({ label: '总体指数' })
  await expect(dialog).toContainText('表里没有写年份')
  await dialog.getByLabel(/^评估年度/).selectOption('2020')
  await expect(dialog).toContainText('评估年度2020')
  await expect(load(page)).toBeEnabled()
})

for (const [what, name, content, words] of [
  ['broken JSON', '坏.json', '{"year": 2022,\n "claims": ]', '第2行第12列'],
  ['a key of the language', '键.json', '{"claims": [], "__proto__": {"x": 1}}', '__proto__'],
  [
    'a workbook of old',
    '旧.xls',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    '另存为 .xlsx',
  ],
  ['a damaged workbook', '坏.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), '已损坏'],
  ['text of no known encoding', '乱.csv', new Uint8Array([0x41, 0xff, 0xff, 0x80, 0x0a]), '编码'],
] as const)
  test(`${what} is refused in words, and the page stays as it was`, async ({ page }) => {
    await openDialog(page)
    await choose(page, name, content)
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible(patience)
    await expect(page.getByRole('dialog')).toContainText('页面保持原样')
    await page.keyboard.press('Escape')
    await expect(bar(page)).toHaveCount(0)
  })

test('a file too large is refused before it is read', async ({ page }, info) => {
  const path = info.outputPath('大.csv')
  writeFileSync(path, new Uint8Array(20 * 1024 * 1024 + 5).fill(65))
  await openDialog(page)
  await page.locator('.own-dialog input[type=file]').setInputFiles(path)
  await expect(page.getByRole('alert').filter({ hasText: '20 MB' })).toBeVisible(patience)
})

/** Drops a file where a reader's hand may. Says of each event whether it kept the browser from leaving the page for it. */
const drop = (page: Page) =>
  page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], '拖来.csv', { type: 'text/csv' }))
      return ['dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
        return !document.querySelector('main')!.dispatchEvent(event)
      })
    },
    csv(fullTable(2022)),
  )

test('a file dropped anywhere opens its preview', async ({ page }) => {
  await visit(page, '/province/sichuan')
  expect(await drop(page)).toEqual([true, true])
  const dialog = page.getByRole('dialog', { name: '拖来.csv' })
  await expect(dialog).toContainText('识别32个地区中的32个', patience)
})

test('a file dropped before the program has come opens its preview when it comes', async ({ page }) => {
  let come = () => {}
  const coming = new Promise<void>((resolve) => (come = resolve))
  await page.route(/\/assets\/(?!boot-)[^/]*\.js$/, async (route) => {
    await coming
    await route.continue()
  })
  await page.goto('/province/sichuan', { waitUntil: 'commit' })
  await expect(page.getByRole('main')).toBeVisible()
  expect(await drop(page)).toEqual([true, true])
  const dialog = page.getByRole('dialog', { name: '拖来.csv' })
  await expect(dialog).toHaveCount(0)
  come()
  await expect(dialog).toContainText('识别32个地区中的32个', patience)
})

test('reading can be cancelled', async ({ page }, info) => {
  const path = info.outputPath('很大.csv')
  const lines = Array.from({ length: 23_000 }, (_, at) => `地点${at},${'1.5,'.repeat(40)}2`)
  writeFileSync(
    path,
    `地区,${Array.from({ length: 41 }, (_, at) => `指标${at}`).join(',')}\n${lines.join('\n')}`,
  )
  await openDialog(page)
  await page.locator('.own-dialog input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: '取消' }).click()
  await expect(page.getByText('选择文件')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
})

test('own data is gone after a reload unless kept, and can be removed', async ({ page }) => {
  await loadFile(page, '虚构全表.csv', csv(fullTable(2022)))
  await page.reload()
  await alive(page)
  await atRest(page)
  await expect(bar(page)).toHaveCount(0)
  await loadFile(page, '虚构全表.csv', csv(fullTable(2022)))
  await bar(page).getByLabel('在这台设备上保留').check()
  await expect(bar(page)).toContainText('已保留')
  await page.goto('/')
  await expect(bar(page)).toContainText('虚构全表.csv', patience)
  await page.getByRole('slider').press('End')
  await expect(row(page, '110000')).toContainText('99.00')
  await bar(page).getByRole('button', { name: '移除' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(row(page, '110000')).not.toContainText('99.00')
  await page.reload()
  await alive(page)
  await atRest(page)
  await expect(bar(page)).toHaveCount(0)
})

test('where the device denies storage, own data lives for the visit and the reader is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await loadFile(page, '虚构全表.csv', csv(fullTable(2022)))
  await bar(page).getByLabel('在这台设备上保留').click()
  await expect(bar(page)).toContainText('不允许保存')
  await toOverview(page)
  await expect(bar(page)).toContainText('虚构全表.csv')
})

test('no link and no request carries own data', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')))
  await loadFile(page, '秘密文件.csv', csv(fullTable(2022)))
  await toOverview(page)
  const slider = page.getByRole('slider')
  for (const key of ['End', 'ArrowLeft', 'End', 'Home', 'End']) {
    await slider.press(key)
    await atRest(page)
  }
  await row(page, '330000').click()
  await atRest(page)
  const links = await page.evaluate(() => [location.href, ...[...document.links].map(({ href }) => href)])
  for (const text of [...sent, ...links.map(decodeURIComponent)]) {
    expect(text).not.toContain('秘密文件')
    expect(text).not.toContain('year=2022')
  }
})

test('an own table is scored; its picture carries both marks and no address', async ({ page }) => {
  const rows = units.map(({ name }, at) => [name, 50 + at, 90 - at])
  await loadFile(page, '虚构指标.csv', csv([['地区', '甲率↑', '乙率（越高越好）'], ...rows]))
  await page.getByRole('navigation', { name: '主要导航' }).getByRole('link', { name: '评分' }).click()
  await expect(page.getByLabel('指标集')).toContainText('虚构指标.csv（本机数据）', patience)
  await page.getByLabel('指标集').selectOption({ label: '虚构指标.csv（本机数据）' })
  await expect(page.locator('.score-ranking tbody tr')).toHaveCount(units.length)
  await page.locator('.export .opener').click()
  await expect(page.locator('[data-job=copy]')).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await page.locator('[data-job=svg]').click()
  const picture = readFileSync((await (await saved).path())!, 'utf8')
  for (const words of ['模拟，非官方', '含本机数据，非官方']) expect(picture).toContain(words)
  for (const words of ['/score', '127.0.0.1', '数据截至']) expect(picture).not.toContain(words)
  expect(page.url()).not.toContain('?')
})

test('figures against published ones are listed with their source before and after loading', async ({
  page,
}) => {
  await openDialog(page)
  await choose(page, '不同.csv', '地区,评估年度,总体指数\n浙江,2019,90.5\n')
  const dialog = page.getByRole('dialog', { name: '不同.csv' })
  await expect(dialog).toContainText('与公布的记载不一致')
  await expect(dialog.locator('ol li').first()).toContainText('96.73')
  await expect(dialog.locator('ol li').first()).toContainText('90.50')
  await expect(dialog.locator('ol li').first()).toContainText('C2')
  await load(page).click()
  await expect(bar(page)).toContainText('不一致')
  await expect(page.locator('#contradictions')).toContainText('不同.csv')
})

/** Five columns that average 88, where the means of 2021 are printed otherwise. */
const ownMeans = csv([
  ['地区', '评估年度', '服务成效度', '办理成熟度', '方式完备度', '事项覆盖度', '指南准确度'],
  ...units.map(({ name }) => [name, 2021, 88, 88, 88, 88, 88]),
])

test('columns that do not average what is printed are named with cells, printed mean and source', async ({
  page,
}) => {
  await openDialog(page)
  await choose(page, '五项（虚构）.csv', ownMeans)
  const problems = page.getByRole('dialog', { name: '五项（虚构）.csv' }).locator('li.warning')
  await expect(problems).toHaveCount(5, patience)
  const printed = ['84.63', '85.42', '91.23', '89.10', '93.00']
  for (const [at, mean] of printed.entries()) {
    const problem = problems.filter({ hasText: `作${mean}` })
    await expect(problem.locator('code')).toHaveText(`${'CDEFG'[at]}2:${'CDEFG'[at]}33`)
    await expect(problem).toContainText('全国的')
    await expect(problem).toContainText('平均值是88.00')
    await expect(problem).toContainText('报告（2022）')
  }
  await expect(load(page)).toBeEnabled()
})

test('headline, picture, table and wall of a year with own figures name the file', async ({ page }) => {
  const name = '补全（虚构）.csv'
  await loadFile(
    page,
    name,
    csv([
      ['地区', '评估年度', '总体指数'],
      ['内蒙古', 2021, 84.5],
      ['山西', 2021, 84.25],
    ]),
  )
  await bar(page).getByLabel('在这台设备上保留').check()
  await visit(page, '/?year=2021')
  const note = `本机数据“${name}”（非官方）`
  await expect(page.locator('.overview .edition')).toContainText(note, patience)
  await page.locator('.export .opener').click()
  const saved = page.waitForEvent('download')
  await page.locator('[data-job=svg]').click()
  const picture = readFileSync((await (await saved).path())!, 'utf8')
  expect(picture.replaceAll(/<[^>]*>|\s/g, '')).toContain(`来源：${note}`)
  await visit(page, '/region/huabei?year=2021')
  await expect(bar(page)).toContainText(name, patience)
  const table = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).first().click()
  expect(readFileSync((await (await table).path())!, 'utf8')).toContain(name)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await visit(page, '/screen?year=2021')
  const line = page.locator('.wall-picture .report')
  await expect(line).toContainText(note, patience)
  const inside = await line.evaluate((node) => node.scrollWidth <= node.clientWidth + 1)
  expect(inside).toBe(true)
})

test('what is saved as JSON reads back as the same figures', async ({ page }) => {
  await loadFile(page, '虚构全表.csv', csv(fullTable(2022)))
  const saved = page.waitForEvent('download')
  await bar(page).getByRole('button', { name: '存为 JSON' }).click()
  const text = readFileSync((await (await saved).path())!, 'utf8')
  await bar(page).getByRole('button', { name: '移除' }).click()
  await page.getByRole('button', { name: '打开本机数据' }).click()
  await choose(page, '存下.json', text)
  await expect(page.getByRole('dialog', { name: '存下.json' })).toContainText('96个数')
  await load(page).click()
  const again = page.waitForEvent('download')
  await bar(page).getByRole('button', { name: '存为 JSON' }).click()
  expect(JSON.parse(readFileSync((await (await again).path())!, 'utf8'))).toEqual(JSON.parse(text))
})

test('templates have heads and names only, and read back as what they are for', async ({ page }) => {
  await openDialog(page)
  for (const [name, kind] of [
    ['单年完整表', '单年完整表'],
    ['重点城市', '重点城市表'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: `XLSX ${name}`, exact: true }).click()
    const bytes = readFileSync((await (await saved).path())!)
    await choose(page, `${name}.xlsx`, bytes)
    const dialog = page.getByRole('dialog', { name: `${name}.xlsx` })
    await expect(dialog.getByLabel('文件类型').locator('option:checked')).toHaveText(kind)
    await expect(dialog).toContainText('0个数')
    await page.getByRole('button', { name: '换一个文件' }).click()
  }
})

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in dialog, preview and bar in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    const violations = async () =>
      (await new AxeBuilder({ page }).include('.own-dialog').analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html),
      ])
    await openDialog(page)
    expect(await violations()).toEqual([])
    await choose(page, '错.csv', '地区,评估年度,总体指数\n浙江,2019,90.5\n四穿,2022,88\n')
    await expect(page.getByRole('dialog', { name: '错.csv' }).locator('li.error')).toHaveCount(1)
    expect(await violations()).toEqual([])
    await page.getByLabel('“四穿”是').selectOption({ label: '四川' })
    await load(page).click()
    await expect(bar(page)).toBeVisible()
    const { violations: found } = await new AxeBuilder({ page }).include('.own-bar').analyze()
    expect(found.map(({ id }) => id)).toEqual([])
  })
