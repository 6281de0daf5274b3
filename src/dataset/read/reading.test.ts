import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../bundled'
import { decodeText } from './encoding'
import { ImportError, type Choices, type Reading } from './model'
import { placeFinder } from './places'
import { readContent } from './open'
import { contextOf, isReady, recognise } from './reading'

/** Figures in these tests are made up; they stand for no published ones. */
const dataset = bundledDataset()
const bytes = (text: string) => new TextEncoder().encode(text)
const context = contextOf(dataset, 'test.csv', 2026)

async function read(text: string | Uint8Array, choices: Choices = {}): Promise<Reading> {
  const content = await readContent(typeof text === 'string' ? bytes(text) : text, 'test.csv')
  if (content.format === 'json') throw new Error('expected a table')
  return recognise(content.sheets, context, choices)
}
const codes = (reading: Reading, ...severities: string[]) =>
  reading.problems
    .filter((each) => (severities.length ? severities : ['error', 'question']).includes(each.severity))
    .map(({ code, cell }) => `${code} ${cell ?? ''}`.trim())
const claims = (reading: Reading) =>
  'editions' in reading.result ? reading.result.editions.flatMap((each) => each.claims) : []
const failure = async (data: Uint8Array, name = 'x') => {
  try {
    await readContent(data, name)
    return undefined
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { code: error.code, ...error.values }
  }
}

describe('a name', () => {
  const find = placeFinder(dataset.units)
  it.each([
    ['浙江', '330000'],
    ['浙江省', '330000'],
    ['广西自治区', '450000'],
    ['新疆维吾尔自治区', '650000'],
    ['新疆兵团', '660000'],
    ['330000', '330000'],
    ['３３００００', '330000'],
    ['Shaanxi', '610000'],
    ['shanxi', '140000'],
    ['Inner Mongolia', '150000'],
    ['沪', '310000'],
  ])('%s is found', (text, id) => expect(find(text)).toEqual({ id }))

  it('suggests the nearest for an unknown one', () => {
    expect(find('浙江生')).toEqual({ near: expect.arrayContaining(['330000']) })
    expect(find('zhejang')).toEqual({ near: expect.arrayContaining(['330000']) })
    expect(find('__proto__')).toEqual({ near: [] })
  })
})

describe('a table', () => {
  it('is understood with a title above, Chinese heads and full names', async () => {
    const reading = await read(
      '测试用表（虚构）,,\n地区,评估年度,总体指数,排名,等级,服务成效度\n浙江省,2021,91.00,1,非常高,90.1\n江苏,2021,85.5,2,高,—\n',
    )
    expect(reading).toMatchObject({
      kind: 'edition',
      headerRow: 1,
      years: [2021],
      recognised: [2, 32],
      figures: 7,
    })
    expect(codes(reading)).toEqual([])
    expect(claims(reading)).toContainEqual({
      about: '330000',
      what: 'dimension',
      dimension: 'effectiveness',
      value: 90.1,
      cell: 'F3',
    })
    expect(claims(reading)).toContainEqual({ about: '320000', what: 'band', band: 'high', cell: 'E4' })
  })

  it('asks for the year that it does not tell', async () => {
    const text = 'name,score\nZhejiang,91\nJiangsu,85\n'
    expect(codes(await read(text))).toEqual(['yearMissing'])
    const told = await read(text, { year: 2021 })
    expect([told.years, codes(told)]).toEqual([[2021], []])
    expect((await read(text, { year: 2022, yearMeans: 'report' })).years).toEqual([2021])
  })

  it('is read from columns of years, and asks what they hold where that is open', async () => {
    const reading = await read('省份,2017年,2018年\n浙江,81.2,82.3\n江苏,80.1,—\n')
    expect(reading).toMatchObject({ kind: 'editions', years: [2017, 2018], figures: 3 })
    const open = '省份,2017,2018\n浙江,1,2\n江苏,2,1\n'
    expect(codes(await read(open))).toContain('wideMeasure B')
    expect(claims(await read(open, { wide: 'rank' }))[0]).toMatchObject({
      what: 'rank',
      value: 1,
      cell: 'B2',
    })
  })

  it('has heads in two rows where groups stand over them, whichever of both says the year', async () => {
    const roles = async (text: string) => (await read(text)).columns.map(({ role }) => role)
    const tail = '浙江,91,1,92,2\n江苏,90,2,93,1\n'
    const years = ['place', 'index@2023', 'rank@2023', 'index@2024', 'rank@2024']
    expect(await roles(`地区,2023,,2024,\n,指数,排名,指数,排名\n${tail}`)).toEqual(years)
    expect(await roles(`,2023年,,2024年,\n省份,总体指数,名次,总体指数,名次\n${tail}`)).toEqual(years)
    expect(
      await roles('地区,总体指数,,排名,\n,2023,2024,2023,2024\n浙江,91,92,1,2\n江苏,90,93,2,1\n'),
    ).toEqual(['place', 'index@2023', 'index@2024', 'rank@2023', 'rank@2024'])
    expect(
      await roles(
        '地区,年份,服务成效度,,办理成熟度,\n,,得分,排名,得分,排名\n浙江,2023,91,1,92,2\n江苏,2023,90,2,93,1\n',
      ),
    ).toEqual([
      'place',
      'year',
      'dimension:effectiveness',
      'dimensionRank:effectiveness',
      'dimension:maturity',
      'dimensionRank:maturity',
    ])
    const indicators = await read('区县,办件,,场所,\n,网上,窗口,大厅,站点\n甲县,1,2,3,4\n乙县,5,6,7,8\n')
    expect('indicators' in indicators.result && indicators.result.indicators).toMatchObject({
      places: ['甲县', '乙县'],
      indicators: ['办件 网上', '办件 窗口', '场所 大厅', '场所 站点'],
    })
    // A title and a remark above plain heads are no groups.
    expect(await read('测试用表,,单位：分\n地区,评估年度,总体指数\n浙江,2023,91\n')).toMatchObject({
      headTop: 1,
      headerRow: 1,
    })
  })

  it('of cities and of indicators is told apart', async () => {
    expect(await read('城市,年度,总体指数\n深圳市,2021,91\n广州,2021,90.5\n')).toMatchObject({
      kind: 'cities',
      recognised: [2, 32],
    })
    const own = await read('区县,网办率,时限压缩\n甲区,0.5,12\n乙区,,13\n')
    expect(own).toMatchObject({ kind: 'indicators', recognised: [2, 2], figures: 3 })
    if ('editions' in own.result) throw new Error('expected indicators')
    expect(own.result.indicators).toMatchObject({
      places: ['甲区', '乙区'],
      indicators: ['网办率', '时限压缩'],
    })
    expect([...own.result.indicators.values[0]!]).toEqual([0.5, NaN])
  })

  it.each([
    ['duplicated units', '地区,年度,指数\n浙江,2021,90\n浙江省,2021,91\n', ['samePlace A3']],
    ['an unknown name', '地区,年度,指数\n浙江,2021,90\n江苏,2021,88\n浙将,2021,91\n', ['unknownName A4']],
    ['a figure out of range', '地区,年度,指数\n浙江,2021,190\n江苏,2021,80\n', ['outOfRange C2']],
    ['no figure', '地区,年度,指数\n浙江,2021,约九十\n江苏,2021,80\n', ['notNumber C2']],
    ['a decimal comma', '地区;年度;指数\n浙江;2021;90,5\n江苏;2021;80,5\n', ['decimalComma C2']],
    ['a year to come', '地区,年度,指数\n浙江,2031,90\n江苏,2031,80\n', ['yearFuture B2', 'yearFuture B3']],
    ['a year that is none', '地区,评估年度,指数\n浙江,20211,90\n江苏,2021,80\n', ['yearOdd B2']],
    ['an unknown band', '地区,年度,等级\n浙江,2021,优秀\n江苏,2021,高\n', ['bandUnknown C2']],
    [
      'a band against its index',
      '地区,年度,指数,等级\n浙江,2021,91,中\n江苏,2021,85,高\n',
      ['bandContradicts D2'],
    ],
    [
      'ranks against indices',
      '地区,年度,指数,排名\n浙江,2021,91,2\n江苏,2021,85,1\n',
      ['rankContradicts D3'],
    ],
    ['two columns of one kind', '地区,年度,指数,得分\n浙江,2021,91,91\n江苏,2021,85,85\n', ['roleTwice D']],
  ])('with %s says so at the cell', async (_, text, expected) =>
    expect(codes(await read(text))).toEqual(expected),
  )

  it('takes the reader’s word for a name', async () => {
    const text = '地区,年度,指数\n浙江,2021,90\n江苏,2021,88\n浙将,2020,91\n'
    const reading = await read(text, { names: { 浙将: '330000' } })
    expect([codes(reading), reading.years]).toEqual([[], [2020, 2021]])
    expect(codes(await read(text, { names: { 浙将: '' } }))).toEqual([])
  })

  it('shows markup in names as text and leaves out rows of means', async () => {
    const reading = await read(
      '地区,年度,指数\n<img src=x onerror=alert(1)>,2021,90\n江苏,2021,88\n浙江,2021,89\n全国平均,2021,80\n',
    )
    expect(codes(reading, 'warning')).toContain('oddName A2')
    expect(codes(reading, 'note')).toContain('summaryRow A5')
    expect(isReady(reading)).toBe(false)
  })

  it('knows ranks that skip places', async () => {
    const lines = dataset.units.map(
      ({ name }, at) => `${name},2021,${at < 2 ? 90 : 90 - at},${at < 2 ? 1 : at + 1}`,
    )
    expect(codes(await read(`地区,年度,指数,排名\n${lines.join('\n')}\n`))).toEqual(['rankPositions D4'])
  })
})

describe('a file', () => {
  it('is decoded from UTF-8, UTF-16 and GB18030, and from nothing else', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'地区,1'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ])
    expect(decodeText(utf16)).toEqual({ text: '地区,1', encoding: 'utf-16le' })
    expect(decodeText(bytes('\ufeff地区'))).toEqual({ text: '地区', encoding: 'utf-8' })
    // 地区,浙江 in GBK
    const gbk = new Uint8Array([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xd5, 0xe3, 0xbd, 0xad])
    expect(decodeText(gbk)).toEqual({ text: '地区,浙江', encoding: 'gb18030' })
    expect(() => decodeText(new Uint8Array([0x41, 0xff, 0xff, 0x80]))).toThrow(ImportError)
  })

  it.each([
    ['empty', bytes('  \n'), { code: 'empty' }],
    ['too large', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), { code: 'tooLarge', size: 21, limit: 20 }],
    [
      'a compound file that is no workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      { code: 'workbookUnread', kind: 'xls' },
    ],
    ['binary', new Uint8Array([1, 0, 2, 3, 0, 0, 5]), { code: 'binary' }],
    ['a broken workbook', bytes('PK\u0003\u0004 and then nothing of use at all'), { code: 'workbookBroken' }],
    ['an open quote', bytes('a,b\n"c,d\ne,f\n'), { code: 'quotes', row: 2 }],
    [
      'broken JSON',
      bytes('{"a": 1,\n "b": }'),
      { code: 'jsonBroken', line: 2, column: 7, near: '{"a": 1, "b": }' },
    ],
    ['JSON cut off', bytes('[1, 2'), { code: 'jsonBroken', line: 1, column: 6, near: '[1, 2' }],
    [
      'JSON with a key of the language',
      bytes('{"a": [{"__proto__": {"x": 1}}]}'),
      { code: 'jsonKey', key: '__proto__', path: 'a[0]' },
    ],
    [
      'nested without end',
      bytes('['.repeat(200) + ']'.repeat(200)),
      expect.objectContaining({ code: 'jsonDepth' }),
    ],
    ['one long line', bytes(`a,b\n${'x'.repeat(1_000_001)}`), { code: 'longLine', row: 2, limit: 1_000_000 }],
    [
      'a web page of too many cells',
      bytes(`<table>${'<tr><td>1</td></tr>'.repeat(300_002)}</table>`),
      { code: 'tooManyCells', limit: 300_000 },
    ],
    ['too wide', bytes(','.repeat(300)), { code: 'tooManyColumns', columns: 301, limit: 256 }],
    [
      'too long',
      bytes('1\n'.repeat(200_001)),
      expect.objectContaining({ code: 'tooManyRows', limit: 200_000 }),
    ],
  ])('that is %s is refused in words', async (_, data, expected) =>
    expect(await failure(data)).toEqual(expected),
  )

  it('is read or refused, whatever its bytes: never anything else', async () => {
    const head = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x7b], [0x5b])
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        await failure(new Uint8Array([...start, ...rest]))
      }),
      { numRuns: 500 },
    )
  })

  it('of any cells is recognised or refused: never anything else', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '地区',
        '浙江',
        '年份',
        '2021',
        '排名',
        '指数',
        '—',
        '90',
        '等级',
        '高',
        '2020年',
        '__proto__',
        '<script>',
      ),
      fc.string({ maxLength: 8 }),
    )
    await fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        try {
          recognise([{ name: 's', rows, formulas: [], emptyFormulas: [], merged: [] }], context)
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
