import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure, readRank, readYear } from './figure'

/** Figures in these tests are made up; they stand for no published ones. */
const value = (text: string) => {
  const figure = readFigure(text)
  return figure.kind === 'value' ? figure.value : figure.kind
}
const range = (text: string) => {
  const figure = readFigure(text)
  return figure.kind === 'range' ? [figure.lo, figure.hi, figure.loOpen, figure.hiOpen] : figure.kind
}

describe('a figure', () => {
  it.each([
    ['88.07', 88.07],
    ['８８．０７', 88.07],
    ['88.07%', 88.07],
    ['1,234.5', 1234.5],
    ['12\u2009345\u2009678', 12345678],
    ['第3名', 3],
    ['88.07分', 88.07],
    [' 90 ', 90],
    ["'-5", -5],
    ['0', 0],
    ['9.0E+01', 90],
    ['(1.2)', -1.2],
    ['+2.5', 2.5],
    ['0.5个百分点', 0.5],
    // Every form of the minus.
    ['\u22121.5', -1.5],
    ['－3', -3],
    ['\u20132.5', -2.5],
    ['\u20112.5', -2.5],
    ['﹣2.5', -2.5],
    // Marks are split off before anything is folded: never 92.51, 90.22, 21.
    ['92.5①', 92.5],
    ['90.2²', 90.2],
    ['2①', 2],
    ['90.25*', 90.25],
    ['*90.25', 90.25],
    ['90.0[1]', 90],
    ['91.0 〔2〕', 91],
    ['90.25（注1）', 90.25],
    ['92.5†', 92.5],
    ['92.5（估）', 92.5],
    // 万 and 亿 are multiplied out without the rests of products.
    ['1234.5万', 12345000],
    ['2.3亿', 230000000],
    ['987万件', 9870000],
    ['1.1万', 11000],
  ])('is read from %s', (text, expected) => expect(value(text)).toBe(expected))

  it.each(['', '  ', '—', '－', '－－', '/', '未公布', '未见公布', '——', 'N/A', '…', '缺失', '无数据', '*', '×', '#DIV/0!', '#N/A', '未统计']) // prettier-ignore
  ('is missing where “%s” stands', (text) => expect(readFigure(text).kind).toBe('missing'))

  it.each([
    ['>99', [99, Infinity, true, true]],
    ['＞99', [99, Infinity, true, true]],
    ['≥90%', [90, Infinity, false, true]],
    ['90分以上', [90, Infinity, false, true]],
    ['<3', [-Infinity, 3, true, true]],
    ['不超过3', [-Infinity, 3, true, false]],
    ['95-97', [95, 97, false, false]],
    ['[95, 97]', [95, 97, false, false]],
    ['(90,95]', [90, 95, true, false]],
    ['95～97', [95, 97, false, false]],
    ['1-2万', [10000, 20000, false, false]],
    ['约96', [95.5, 96.5, false, true]],
    ['约 96.5', [96.45, 96.55, false, true]],
    ['1200万左右', [11995000, 12005000, false, true]],
  ])('is a range in %s', (text, expected) => expect(range(text)).toEqual(expected))

  it.each([
    ['88,07', 'comma'],
    ['1.234,5', 'comma'],
    ["9'876'543", 'apostrophe'],
    ['9’876’543', 'apostrophe'],
    ['▲0.5', 'triangle'],
    ['①', 'mark'],
  ])('%s may be read in two ways and is asked about: %s', (text, why) =>
    expect(readFigure(text)).toMatchObject({ kind: 'unclear', why }),
  )

  it('is read in the notation that the reader has said', () => {
    expect(readFigure('88,07', { comma: 'decimal' })).toMatchObject({ value: 88.07 })
    expect(readFigure('1.234,5', { comma: 'decimal' })).toMatchObject({ value: 1234.5 })
    expect(readFigure('12,345', { comma: 'decimal' })).toMatchObject({ value: 12.345 })
    expect(readFigure("9'876", { apostrophe: 'thousands' })).toMatchObject({ value: 9876 })
  })

  it.each(['近900万', '800多万', '约九十', '97-95', '浙江', '2019年，浙江', '好'])('is none in %s', (text) =>
    expect(readFigure(text).kind).toBe('text'),
  )

  it('never throws, and gives no figure that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const figure = readFigure(text)
        if (figure.kind === 'value') expect(Number.isFinite(figure.value)).toBe(true)
      }),
    )
  })

  it('reads what was written, in any grouping, width and sign', () => {
    const wide = (text: string) =>
      text.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(0, 1, 2),
        (n, decimals) => {
          const expected = n / 10 ** decimals
          const plain = expected.toFixed(decimals)
          for (const text of [
            plain,
            plain.replace('-', '−'),
            wide(plain),
            expected.toLocaleString('en', { minimumFractionDigits: decimals }),
          ])
            expect(value(text)).toBe(Number(plain))
        },
      ),
    )
  })
})

describe('a rank', () => {
  it.each([
    ['第3名', 3],
    ['第三', 3],
    ['第二十一名', 21],
    ['并列第1', 1],
    ['第一名（并列）', 1],
    ['1=', 1],
    ['=2', 2],
    ['T3', 3],
    ['4/32', 4],
    ['No.5', 5],
    ['3rd', 3],
    ['2①', 2],
  ])('is read from %s', (text, expected) =>
    expect(readRank(text)).toMatchObject({ kind: 'value', value: expected }),
  )
})

describe('a year', () => {
  it.each([
    ['2021', 2021],
    ['2021年', 2021],
    ['２０２１年度', 2021],
    ['2021.0', 2021],
    ['2,021', 2021],
    ['2021年（第七次）', 2021],
    ['二〇二一年', 2021],
    ['二零二一', 2021],
    ['2021-12-31', 2021],
    ['2020/12', 2020],
    ['2021①', 2021],
  ])('is read from %s', (text, year) => expect(readYear(text)).toEqual({ kind: 'year', year }))

  it.each(['2019-2020', '20.15', '20211', '去年', '2019、2020'])('is none in %s', (text) =>
    expect(readYear(text).kind).toBe('odd'),
  )
})
