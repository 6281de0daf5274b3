import { readFileSync } from 'node:fs'
import { utils, write, type CellObject, type WorkBook } from '@e965/xlsx'
import type { Page } from '@playwright/test'
import { unzipSync, zipSync } from 'fflate'
import { expect, test, visit } from './fixtures'

/*
 * Tables as people bring them, opened on the built page: what is read is what their author saw, and what is not read is
 * named. Figures are made up. `src/dataset/read/kinds.test.ts` tries every kind; these are those that go wrong most.
 */

type Cells = (string | number | CellObject)[][]
const shown = (v: number, z: string): CellObject => ({ t: 'n', v, z })

function book(sheets: Record<string, Cells>, change: (book: WorkBook) => void = () => {}): Uint8Array {
  const made = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows), name)
  change(made)
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer)
}

/** Opens a file in the dialog and gives what the preview says: facts, then problems by severity. */
async function preview(page: Page, name: string, content: string | Uint8Array) {
  await visit(page, '/data')
  await page.getByRole('button', { name: '打开本机数据' }).click()
  await page
    .locator('.own-dialog input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  const dialog = page.getByRole('dialog', { name })
  await expect(dialog.locator('.facts')).toBeVisible({ timeout: 20_000 })
  return dialog
}

/** Loads what is previewed and gives the figures as they are saved again: `330000 index 92.5`. */
async function loaded(page: Page, name: string): Promise<string[]> {
  await page.getByRole('button', { name: '载入', exact: true }).click()
  const bar = page.getByRole('complementary', { name: '本机数据' })
  await expect(bar).toContainText(name)
  const saved = page.waitForEvent('download')
  await bar.getByRole('button', { name: '存为 JSON' }).click()
  const { editions } = JSON.parse(readFileSync((await (await saved).path())!, 'utf8')) as {
    editions: { claims: { about: string; what: string; value?: number; dimension?: string }[] }[]
  }
  return editions.flatMap(({ claims }) =>
    claims.map(({ about, what, dimension, value }) => [about, dimension ?? what, value].join(' ')),
  )
}

const heads = ['地区', '评估年度', '总体指数']

test('percent cells count in percent', async ({ page }) => {
  const rows: Cells = [[...heads, '服务成效度'], ['浙江', 2022, 92.5, shown(0.915, '0%')], ['江苏', 2022, 90.25, shown(1, '0.00%')]] // prettier-ignore
  await preview(page, '百分比.xlsx', book({ 表: rows }))
  expect(await loaded(page, '百分比.xlsx')).toEqual(['330000 index 92.5', '330000 effectiveness 91.5', '320000 index 90.25', '320000 effectiveness 100']) // prettier-ignore
})

test('dates shown as years are years', async ({ page }) => {
  const dialog = await preview(page, '日期.xlsx', book({ 表: [heads, ['浙江', shown(44562, 'yyyy"年"'), 92.5], ['浙江', shown(44927, 'yyyy"年"'), 91.5]] })) // prettier-ignore
  await expect(dialog.locator('.facts')).toContainText('2022、2023')
  await expect(dialog.locator('li.error')).toHaveCount(0)
})

test('a hidden sheet is not read, and is named', async ({ page }) => {
  const file = book({ 旧: [heads, ['浙江', 2022, 11.11]], 正式: [heads, ['浙江', 2022, 92.5]] }, (made) => {
    made.Workbook = {
      Sheets: [
        { name: '旧', Hidden: 1 },
        { name: '正式', Hidden: 0 },
      ],
    }
  })
  const dialog = await preview(page, '隐藏.xlsx', file)
  await expect(dialog).toContainText('隐藏的工作表未读取：旧')
  expect(await loaded(page, '隐藏.xlsx')).toEqual(['330000 index 92.5'])
})

test('raised characters are marks', async ({ page }) => {
  const parts = unzipSync(book({ 表: [heads, ['浙江', 2022, '@']] }))
  const raised = '<r><t>92.5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'
  const changed = Object.entries(parts).map(([name, data]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(new TextDecoder().decode(data).replace(/<t[^>]*>@<\/t>/, raised)),
  ])
  const dialog = await preview(page, '上标.xlsx', zipSync(Object.fromEntries(changed)))
  await expect(dialog).toContainText('脚注标记')
  expect(await loaded(page, '上标.xlsx')).toEqual(['330000 index 92.5'])
})

test('footnote marks are split from figures before anything is folded', async ({ page }) => {
  await preview(page, '脚注.csv', '地区,评估年度,总体指数,排名\n浙江①,2022,92.5①,1\n江苏,2022,90.2²,3\n3.上海,2022,91.0,2①\n') // prettier-ignore
  expect(await loaded(page, '脚注.csv')).toEqual(['330000 index 92.5', '330000 rank 1', '320000 index 90.2', '320000 rank 3', '310000 index 91', '310000 rank 2']) // prettier-ignore
})

const tables = [
  { what: 'summaries and notes', table: '地区,网办率\n浙江,98\n江苏,96\n全国平均,80\n合计,291\n注：虚构。,\n', facts: ['2个地区', '2个数'], says: '汇总行未读取：“全国平均”、“合计”' }, // prettier-ignore
  { what: 'true minus signs', table: '地区,增长率,差额\n浙江,−1.5,−2\n江苏,2.5,3\n贵州,−3,4\n', facts: ['3个地区', '6个数'], says: '没有发现问题' }, // prettier-ignore
  { what: 'figures that look like years', table: '地区,满意率,投诉率\n北京,61.2,10.4\n浙江,20.15,20.16\n江苏,20.21,20.19\n', facts: ['3个地区', '6个数'], says: '没有发现问题' }, // prettier-ignore
  { what: '万 and 亿', table: '地区,办件量\n浙江,1234.5万\n江苏,2.3亿\n', facts: ['2个地区', '2个数'], says: '没有发现问题' }, // prettier-ignore
  { what: 'one place under two spellings', table: '地区,网办率\n浙江,98\n浙江省,97\n江苏,96\n', facts: ['2个地区'], says: '“浙江”和“浙江省”都是浙江' }, // prettier-ignore
  { what: 'a column of text', table: '地区,网办率,评价\n浙江,98,好\n江苏,96,中\n', facts: ['2个地区', '2个数'], says: '“评价”一列已忽略：内容是文字，例如“好”' }, // prettier-ignore
]
for (const { what, table, facts, says } of tables)
  test(`${what} are read or named`, async ({ page }) => {
    const dialog = await preview(page, '表.csv', table)
    for (const fact of facts) await expect(dialog.locator('.facts')).toContainText(fact)
    await expect(dialog).toContainText(says)
  })

test('a question is answered in the dialog, and the answer can be taken back', async ({ page }) => {
  const dialog = await preview(page, '逗号.csv', '地区;评估年度;总体指数\n浙江;2022;92,5\n江苏;2022;90,25\n')
  const load = page.getByRole('button', { name: '载入', exact: true })
  await expect(load).toBeDisabled()
  await dialog.getByRole('button', { name: '逗号是小数点' }).click()
  await expect(load).toBeEnabled()
  await dialog.getByRole('button', { name: '改回' }).click()
  await expect(load).toBeDisabled()
  await dialog.getByRole('button', { name: '逗号是小数点' }).click()
  expect(await loaded(page, '逗号.csv')).toEqual(['330000 index 92.5', '320000 index 90.25'])
})
