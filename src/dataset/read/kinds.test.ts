import { utils, write, type CellObject, type WorkBook } from '@e965/xlsx'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../bundled'
import type { Choices, Reading } from './model'
import { readContent } from './open'
import { contextOf, isReady, recognise } from './reading'

/*
 * Tables as people bring them, each kind with what is right: made up after public reports of what spreadsheets do to
 * figures. No figure here was published by anybody.
 */

const dataset = bundledDataset()
const bytes = (text: string) => new TextEncoder().encode(text)

async function read(data: string | Uint8Array, choices: Choices = {}, name = '样表.csv'): Promise<Reading> {
  const content = await readContent(typeof data === 'string' ? bytes(data) : data, name)
  if (content.format === 'json') throw new Error('expected a table')
  return recognise(content.sheets, contextOf(dataset, name, 2026), choices)
}

/** What was read, a line a figure: `2021 浙江 index 92.5 C2`. */
function figures(reading: Reading): string[] {
  const nameOf = (id: string) =>
    [...dataset.units, ...dataset.cities].find((place) => place.id === id)?.name ?? id
  if ('editions' in reading.result)
    return reading.result.editions.flatMap(({ year, claims }) =>
      claims.map((claim) => {
        const what = 'dimension' in claim ? `${claim.what}:${claim.dimension}` : claim.what
        return [year, nameOf(claim.about), what, 'band' in claim ? claim.band : 'value' in claim ? claim.value : '', claim.cell].join(' ') // prettier-ignore
      }),
    )
  const { places, years, indicators, values, upper } = reading.result.indicators
  return indicators.flatMap((indicator, i) =>
    years.flatMap((year, y) =>
      places.flatMap((place, p) => {
        const at = y * places.length + p
        const [lo, hi] = [values[i]![at]!, upper?.[i]![at] ?? values[i]![at]!]
        return Number.isNaN(lo)
          ? []
          : [`${year ? `${year} ` : ''}${place} ${indicator} ${lo === hi ? lo : `${lo}..${hi}`}`]
      }),
    ),
  )
}
/** Every problem: `warning hiddenRows A3`. The note on units without figures says nothing here. */
const problems = (reading: Reading) =>
  reading.problems
    .filter(({ code }) => code !== 'missingUnits')
    .map(({ severity, code, cell }) => [severity, code, cell].filter(Boolean).join(' '))

type Cells = (string | number | boolean | null | CellObject)[][]
/** A workbook with the given cells; `z` of a cell is its format. */
function book(sheets: Record<string, Cells>, change: (book: WorkBook) => void = () => {}): Uint8Array {
  const made = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows), name)
  change(made)
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer)
}
const shown = (v: number, z: string): CellObject => ({ t: 'n', v, z })

describe('cells', () => {
  it('in percent count in percent, whatever the cell holds', async () => {
    const reading = await read(
      book({ 表: [['地区', '评估年度', '总体指数', '服务成效度'], ['浙江', 2021, 92.5, shown(0.915, '0%')], ['江苏', 2021, 90.25, shown(1, '0.00%')]] }), // prettier-ignore
    )
    expect(figures(reading)).toEqual([
      '2021 浙江 index 92.5 C2',
      '2021 浙江 dimension:effectiveness 91.5 D2',
      '2021 江苏 index 90.25 C3',
      '2021 江苏 dimension:effectiveness 100 D3',
    ])
    expect(problems(reading)).toEqual([])
  })

  it('that are dates shown as years are years', async () => {
    const reading = await read(book({ 表: [['地区', '评估年度', '总体指数'], ['浙江', shown(44197, 'yyyy"年"'), 92.5], ['浙江', shown(43831, 'yyyy"年"'), 91.5]] })) // prettier-ignore
    expect(figures(reading)).toEqual(['2020 浙江 index 91.5 C3', '2021 浙江 index 92.5 C2'])
    expect(problems(reading)).toEqual([])
  })

  it('that are dates among figures are refused: 1-2 was typed', async () => {
    const reading = await read(book({ 表: [['地区', '办件量'], ['浙江', shown(44198, 'm"月"d"日"')], ['江苏', 5], ['上海', 6]] })) // prettier-ignore
    expect(problems(reading)).toEqual(['error dateFigure B2'])
  })

  it('whose format shows another size are said', async () => {
    const reading = await read(
      book({
        表: [
          ['地区', '办件量'],
          ['浙江', shown(12345, '0.0,')],
          ['江苏', 5],
        ],
      }),
    )
    expect(figures(reading)).toEqual(['浙江 办件量 12345', '江苏 办件量 5'])
    expect(problems(reading)).toEqual(['warning rescaled B2'])
  })

  it('of hidden sheets are never read by themselves, those of hidden rows are said', async () => {
    const rows: Cells = [
      ['地区', '评估年度', '总体指数'],
      ['浙江', 2021, 92.5],
      ['江苏', 2021, 12.5],
    ]
    const old: Cells = [
      ['地区', '评估年度', '总体指数'],
      ['浙江', 2021, 11.11],
    ]
    const reading = await read(
      book({ 旧: old, 正式: rows }, (made) => {
        made.Workbook = {
          Sheets: [
            { name: '旧', Hidden: 1 },
            { name: '正式', Hidden: 0 },
          ],
        }
        made.Sheets.正式!['!rows'] = [{}, {}, { hidden: true }]
      }),
    )
    expect(reading.sheets[reading.sheet]).toBe('正式')
    expect(figures(reading)).toEqual(['2021 浙江 index 92.5 C2', '2021 江苏 index 12.5 C3'])
    expect(problems(reading)).toEqual(['note hiddenSheets', 'warning hiddenRows A3'])
  })

  it('with raised characters keep their figure', async () => {
    const parts = unzipSync(
      book({
        表: [
          ['地区', '评估年度', '总体指数'],
          ['浙江', 2021, '@'],
        ],
      }),
    )
    const raised = '<r><t>92.5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'
    const changed = Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [name, bytes(new TextDecoder().decode(data).replace(/<t[^>]*>@<\/t>/, raised))]), // prettier-ignore
    )
    const reading = await read(zipSync(changed))
    expect(figures(reading)).toEqual(['2021 浙江 index 92.5 C2'])
    expect(problems(reading)).toEqual(['note marks C2'])
  })

  it('far away that are only formatted count for nothing', async () => {
    const reading = await read(book({ 表: [['地区', '评估年度', '总体指数'], ['浙江', 2021, 92.5]] }, (made) => (made.Sheets.表!.XFD1048576 = { t: 'z', z: '0.00' }))) // prettier-ignore
    expect(figures(reading)).toEqual(['2021 浙江 index 92.5 C2'])
  })

  it('are read alike from every format of workbook', async () => {
    const made = utils.book_new()
    utils.book_append_sheet(
      made,
      utils.aoa_to_sheet([
        ['地区', '评估年度', '总体指数'],
        ['浙江', 2021, 92.5],
      ]),
      '表',
    )
    for (const bookType of ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'fods', 'html'] as const) {
      const data = write(made, { type: 'array', bookType }) as ArrayBuffer
      const reading = await read(new Uint8Array(data), {}, bookType === 'html' ? '表.xls' : `表.${bookType}`)
      expect([bookType, figures(reading)]).toEqual([bookType, ['2021 浙江 index 92.5 C2']])
    }
  })
})

const odsHead =
  '<?xml version="1.0"?><office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>' +
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>' +
  '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '</office:automatic-styles><office:body><office:spreadsheet>'
const odsCell = (text: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
const odsRow = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`

describe('an OpenDocument spreadsheet', () => {
  it('is read as its author saw it: percentages, hidden parts, raised characters, dates', async () => {
    const table = (name: string, style: string, rows: string) => `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>` // prettier-ignore
    const heads = odsRow(['地区', '评估年度', '总体指数', '服务成效度'].map((head) => odsCell(head)).join(''))
    const year = odsCell('2021年', 'office:value-type="date" office:date-value="2021-01-01"')
    const sheet =
      heads +
      odsRow(
        odsCell('浙江') +
          year +
          odsCell('92.5<text:span text:style-name="T1">1</text:span>') +
          odsCell('91.5%', 'office:value-type="percentage" office:value="0.915"'),
      ) + // prettier-ignore
      odsRow(
        odsCell('江苏') + year + odsCell('90.25', 'office:value-type="float" office:value="90.25"'),
        'table:visibility="filter"',
      ) + // prettier-ignore
      odsRow(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048573"',
      )
    const reading = await read(
      `${odsHead}${table('旧', 'ta2', heads)}${table('正式', 'ta1', sheet)}</office:spreadsheet></office:body></office:document>`,
      {},
      '表.fods',
    )
    expect(figures(reading)).toEqual([
      '2021 浙江 index 92.5 C2',
      '2021 浙江 dimension:effectiveness 91.5 D2',
      '2021 江苏 index 90.25 C3',
    ])
    expect(problems(reading)).toEqual(['note hiddenSheets', 'note marks C2', 'warning hiddenRows A3'])
  })

  it('that repeats a cell beyond the limits is refused before it is written out', async () => {
    const cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="200"><text:p>1</text:p></table:table-cell>' // prettier-ignore
    const data = `${odsHead}<table:table table:name="s">${odsRow(cell, 'table:number-rows-repeated="100000"')}</table:table></office:spreadsheet></office:body></office:document>`
    await expect(read(data, {}, 'x.fods')).rejects.toMatchObject({ code: 'tooManyCells' })
  })
})

interface Kind {
  what: string
  table: string
  choices?: Choices
  figures: string[]
  problems?: string[]
}

const kinds: Kind[] = [
  {
    what: 'footnote marks at names and figures',
    table:
      '地区,评估年度,总体指数\n浙江*,2021,92.5\n江苏①,2021,90.25*\n3.上海,2021,91.0\n４、广东,2021,93.1①\n贵州（试点）,2021,90.0[1]\n',
    figures: ['2021 浙江 index 92.5 C2', '2021 江苏 index 90.25 C3', '2021 上海 index 91 C4', '2021 广东 index 93.1 C5', '2021 贵州 index 90 C6'], // prettier-ignore
    problems: ['note marks C3'],
  },
  {
    what: 'summaries, notes and sources, in a table of indicators too',
    table:
      '地区,网办率,好评率\n浙江,98,99\n江苏,96,97\n全国平均,80,81\n合 计,291,291\n注：虚构。,,\n资料来源：虚构,,\n',
    figures: ['浙江 网办率 98', '江苏 网办率 96', '浙江 好评率 99', '江苏 好评率 97'],
    problems: ['note summaryRow A4', 'note skippedRows A6'],
  },
  {
    what: 'rows of regions',
    table: '地区,评估年度,总体指数\n华东地区,2021,91\n浙江,2021,92.5\n东北三省,2021,90\n其他,2021,80\n',
    figures: ['2021 浙江 index 92.5 C3'],
    problems: ['note regionRows A2'],
  },
  {
    what: 'regions as the places of the table',
    table: '区域,网办率\n华东,91\n华北,90\n',
    figures: ['华东 网办率 91', '华北 网办率 90'],
  },
  {
    what: 'figures that look like years',
    table: '地区,满意率,投诉率\n北京,61.2,10.4\n浙江,20.15,20.16\n江苏,20.21,20.19\n',
    figures: ['北京 满意率 61.2', '浙江 满意率 20.15', '江苏 满意率 20.21', '北京 投诉率 10.4', '浙江 投诉率 20.16', '江苏 投诉率 20.19'], // prettier-ignore
  },
  {
    what: 'counts that look like years',
    table: '地区,办件量\n浙江,2021\n江苏,2019\n',
    figures: ['浙江 办件量 2021', '江苏 办件量 2019'],
  },
  {
    what: 'small counts that look like codes',
    table: '区县,次数,天数\n甲县,11,12\n乙县,13,14\n',
    figures: ['甲县 次数 11', '乙县 次数 13', '甲县 天数 12', '乙县 天数 14'],
  },
  {
    what: 'codes of 2, 6 and 12 digits, with commas and .0',
    table:
      '行政区划代码,评估年度,总体指数\n33,2021,92.5\n320000.0,2021,90.25\n310000000000,2021,91\n"440,000",2021,93.1\n',
    figures: ['2021 浙江 index 92.5 B2', '2021 江苏 index 90.25 B3', '2021 上海 index 91 B4', '2021 广东 index 93.1 B5'].map((line) => line.replace(' B', ' C')), // prettier-ignore
  },
  {
    what: 'names of governments, former and short names, ISO codes',
    table:
      'Region,Year,Index\n浙江省人民政府,2021,92.5\n内蒙,2021,82\n广西省,2021,86\n新疆建设兵团,2021,79\nTibet,2021,77\nCN-GD,2021,93.1\nGuangxi Zhuang,2020,80\nShaan Xi,2021,83\n',
    figures: ['2020 广西 index 80 C8', '2021 浙江 index 92.5 C2', '2021 内蒙古 index 82 C3', '2021 广西 index 86 C4', '2021 兵团 index 79 C5', '2021 西藏 index 77 C6', '2021 广东 index 93.1 C7', '2021 陕西 index 83 C9'], // prettier-ignore
  },
  {
    what: 'traditional script',
    table: '地區,評估年度,總體指數得分,等級名稱\n廣東,2021,93.1,非常高\n內蒙古自治區,2021,82,高\n',
    figures: ['2021 广东 index 93.1 C2', '2021 广东 band veryHigh D2', '2021 内蒙古 index 82 C3', '2021 内蒙古 band high D3'], // prettier-ignore
  },
  {
    what: 'one place under two spellings',
    table: '地区,网办率\n浙江,98\n浙 江 省,97\n江苏,96\n',
    figures: ['浙江 网办率 98', '江苏 网办率 96'],
    problems: ['error samePlace A3'],
  },
  {
    what: 'words for missing figures',
    table:
      '地区,评估年度,总体指数\n浙江,2021,92.5\n江苏,2021,缺失\n上海,2021,*\n广东,2021,#DIV/0!\n安徽,2021,—\n',
    figures: ['2021 浙江 index 92.5 C2'],
    problems: ['note missingWords C3'],
  },
  {
    what: 'true minus signs, the first row of figures being no head',
    table: '地区,增长率,差额\n浙江,−1.5,−2\n江苏,2.5,3\n',
    figures: ['浙江 增长率 -1.5', '江苏 增长率 2.5', '浙江 差额 -2', '江苏 差额 3'],
  },
  {
    what: 'a row of units',
    table: '地区,网办率,平均天数\n,%,天\n浙江,98,3\n江苏,96,4\n',
    figures: ['浙江 网办率 (%) 98', '江苏 网办率 (%) 96', '浙江 平均天数 (天) 3', '江苏 平均天数 (天) 4'],
  },
  {
    what: 'a table on its side',
    table: '指标,浙江,江苏,上海\n网办率,98,96,97\n好评率,99,97,98\n',
    figures: ['浙江 网办率 98', '江苏 网办率 96', '上海 网办率 97', '浙江 好评率 99', '江苏 好评率 97', '上海 好评率 98'], // prettier-ignore
    problems: ['note turned'],
  },
  {
    what: 'one figure a row',
    table: '地区,年份,指标名称,数值\n浙江,2021,网办率,98\n浙江,2021,好评率,99\n江苏,2021,网办率,96\n',
    figures: ['2021 浙江 网办率 98', '2021 江苏 网办率 96', '2021 浙江 好评率 99'],
  },
  {
    what: 'one row a place and indicator, a column a year',
    table: '省份,指标,2020,2021\n浙江,网办率,90,91\n浙江,平均天数,3,2\n江苏,网办率,88,89\n',
    figures: ['2020 浙江 网办率 90', '2020 江苏 网办率 88', '2021 浙江 网办率 91', '2021 江苏 网办率 89', '2020 浙江 平均天数 3', '2021 浙江 平均天数 2'], // prettier-ignore
  },
  {
    what: 'names under a head that speaks of the years',
    table: '年份,2020,2021\n浙江,91.5,92.5\n江苏,89,90\n',
    figures: ['2020 浙江 index 91.5 B2', '2020 江苏 index 89 B3', '2021 浙江 index 92.5 C2', '2021 江苏 index 90 C3'], // prettier-ignore
  },
  {
    what: 'a share among percentages that say so in the head alone',
    table: '地区,网办率（％）\n浙江,98.5\n江苏,0.97\n上海,97\n',
    figures: ['浙江 网办率(%) 98.5', '江苏 网办率(%) 0.97', '上海 网办率(%) 97'],
    problems: ['question share B3'],
  },
  {
    what: 'small percentages, which are no shares',
    table: '地区,投诉率（%）\n浙江,0.97\n江苏,1.2\n上海,0.5\n',
    figures: ['浙江 投诉率(%) 0.97', '江苏 投诉率(%) 1.2', '上海 投诉率(%) 0.5'],
  },
  {
    what: 'names in both languages, the extremes and the mean at its foot',
    table:
      '地区,评估年度,总体指数\nZhejiang (浙江),2021,92.5\n江苏 Jiangsu,2021,90.25\n均值,2021,91.4\n最高,2021,92.5\n',
    figures: ['2021 浙江 index 92.5 C2', '2021 江苏 index 90.25 C3'],
    problems: ['note summaryRow A4'],
  },
  {
    what: 'bounded figures',
    table: '地区,网办率,平均天数\n浙江,>99,2-4\n江苏,95-97,约5\n上海,≥90%,≤3\n',
    figures: ['浙江 网办率 99..100', '江苏 网办率 95..97', '上海 网办率 90..100', '浙江 平均天数 2..4', '江苏 平均天数 4.5..5.5'], // prettier-ignore
    problems: ['note capped B', 'warning aboutFigure C3', 'warning openRange C4'],
  },
  {
    what: 'a range where one index is needed',
    table: '地区,评估年度,总体指数\n浙江,2021,>90\n江苏,2021,85\n',
    figures: ['2021 江苏 index 85 C3'],
    problems: ['warning rangeClaim C2'],
  },
  {
    what: 'a column of text, named with an example',
    table: '地区,网办率,评价\n浙江,98,好\n江苏,96,中\n',
    figures: ['浙江 网办率 98', '江苏 网办率 96'],
    problems: ['warning columnNotRead C'],
  },
  {
    what: 'one text among figures',
    table: '地区,网办率\n浙江,98\n江苏,见附注\n上海,97\n',
    figures: ['浙江 网办率 98', '上海 网办率 97'],
    problems: ['error notNumber B3'],
  },
  {
    what: 'a share beside percentages',
    table: '地区,评估年度,总体指数\n浙江,2021,92.5%\n江苏,2021,0.9025\n上海,2021,91\n',
    figures: ['2021 浙江 index 92.5 C2', '2021 江苏 index 0.9025 C3', '2021 上海 index 91 C4'],
    problems: ['question share C3'],
  },
  {
    what: 'a share beside percentages, once answered',
    table: '地区,评估年度,总体指数\n浙江,2021,92.5%\n江苏,2021,0.9025\n',
    choices: { answers: { 'share@C': 'percent' } },
    figures: ['2021 浙江 index 92.5 C2', '2021 江苏 index 90.25 C3'],
  },
  {
    what: 'decimal commas, asked once a column',
    table: '地区;评估年度;总体指数\n浙江;2021;92,5\n江苏;2021;90,25\n',
    figures: [],
    problems: ['question decimalComma C2'],
  },
  {
    what: 'decimal commas, once answered',
    table: '地区;评估年度;总体指数\n浙江;2021;92,5\n江苏;2021;90,25\n',
    choices: { answers: { 'decimalComma@C': 'decimal' } },
    figures: ['2021 浙江 index 92.5 C2', '2021 江苏 index 90.25 C3'],
  },
  {
    what: 'figures that are no index',
    table: '地区,2019年,2020年\n浙江,62352,64613\n江苏,99632,102719\n',
    figures: [],
    problems: ['question notIndex B2'],
  },
  {
    what: 'figures that are no index, read as an indicator over years',
    table: '地区,2019年,2020年\n浙江,62352,64613\n江苏,99632,102719\n',
    choices: { answers: { 'notIndex@': 'indicators' } },
    figures: [
      '2019 浙江 样表 62352',
      '2019 江苏 样表 99632',
      '2020 浙江 样表 64613',
      '2020 江苏 样表 102719',
    ],
  },
  {
    what: '万 under a head that counts in 万 already',
    table: '地区,办件量（万件）\n浙江,1234.5\n江苏,2345.6万\n',
    figures: ['浙江 办件量(万件) 1234.5', '江苏 办件量(万件) 23456000'],
    problems: ['error unitTwice B3'],
  },
  {
    what: 'several units of measurement in a column',
    table: '地区,平均时长,办件量\n浙江,3天,1.2万件\n江苏,4.5日,3千\n上海,2小时,1.5亿元\n',
    figures: ['浙江 平均时长 3', '江苏 平均时长 4.5', '上海 平均时长 2', '浙江 办件量 12000', '江苏 办件量 3000', '上海 办件量 150000000'], // prettier-ignore
    problems: ['error measures B4', 'error measures C4'],
  },
  {
    what: 'another unit than the head gives',
    table: '地区,平均时长（天）\n浙江,3\n江苏,2小时\n',
    figures: ['浙江 平均时长(天) 3', '江苏 平均时长(天) 2'],
    problems: ['error measures B3'],
  },
  {
    what: 'a summary whose label stands in the column of numbers',
    table: '序号,地区,网办率\n1,浙江,98\n2,江苏,96\n合　计,,97\n',
    figures: ['浙江 网办率 98', '江苏 网办率 96'],
    problems: ['note columnNotRead A', 'note summaryRow B4'],
  },
  {
    what: 'ranks in words',
    table:
      '地区,评估年度,排名\n广东,2021,并列第1\n浙江,2021,1=\n上海,2021,第三\n江苏,2021,4/32\n贵州,2021,No.5\n',
    figures: ['2021 广东 rank 1 C2', '2021 浙江 rank 1 C3', '2021 上海 rank 3 C4', '2021 江苏 rank 4 C5', '2021 贵州 rank 5 C6'], // prettier-ignore
  },
  {
    what: 'figures above the heads',
    table: '浙江,92.5\n地区,总体指数\n江苏,90.25\n上海,91\n',
    choices: { year: 2021 },
    figures: ['2021 江苏 index 90.25 B3', '2021 上海 index 91 B4'],
    problems: ['note skippedRows A1', 'warning figuresAbove B1'],
  },
  {
    what: 'three rows of heads',
    table:
      '地区,一级指标,,,\n,服务成效,,办理成熟,\n,得分,排名,得分,排名\n浙江,92.5,1,91,2\n江苏,90.25,2,92,1\n',
    choices: { year: 2021 },
    figures: ['2021 浙江 dimension:effectiveness 92.5 B4', '2021 浙江 dimensionRank:effectiveness 1 C4', '2021 浙江 dimension:maturity 91 D4', '2021 浙江 dimensionRank:maturity 2 E4', '2021 江苏 dimension:effectiveness 90.25 B5', '2021 江苏 dimensionRank:effectiveness 2 C5', '2021 江苏 dimension:maturity 92 D5', '2021 江苏 dimensionRank:maturity 1 E5'], // prettier-ignore
  },
]

describe('a table with', () => {
  it.each(kinds)('$what', async (kind) => {
    const reading = await read(kind.table, kind.choices)
    expect(figures(reading)).toEqual(kind.figures)
    expect(problems(reading)).toEqual(kind.problems ?? [])
    // Nothing that is asked or wrong is ever ready.
    expect(isReady(reading)).toBe(!(kind.problems ?? []).some((line) => /^(error|question)/.test(line)))
  })

  it('a sheet for each year asks the year and names the sheets that look alike', async () => {
    const rows = (index: number): Cells => [
      ['地区', '总体指数'],
      ['浙江', index],
      ['江苏', index - 2],
    ]
    const reading = await read(book({ '2020': rows(91.5), '2021': rows(92.5) }))
    expect(problems(reading)).toEqual(['warning alikeSheets', 'question yearMissing'])
    expect(reading.problems.find(({ code }) => code === 'yearMissing')!.values.named).toEqual(['2020'])
  })

  it('every cell accounted for: read, or named with its reason', async () => {
    const reading = await read('标题,,\n地区,网办率,备注\n浙江,98,好\n合计,98,\n注：虚构,,\n,,孤立\n')
    expect(reading.notRead).toEqual([
      { at: 'A1', text: '标题', why: 'title' },
      { at: 'A4', text: '合计', why: 'summaryRow' },
      { at: 'B4', text: '98', why: 'summaryRow' },
      { at: 'A5', text: '注：虚构', why: 'skippedRows' },
      { at: 'C6', text: '孤立', why: 'skippedRows' },
      { at: 'C3', text: '好', why: 'ignored' },
    ])
  })
})
