import { describe, expect, it } from 'vitest'
import { caseStatement, casesOf, filterCases, printedTitle, sectionOf, type CaseBook } from './cases'
import type { Unit } from './model'

const text = (zh: string) => ({ zh, en: zh })
const book: CaseBook = {
  year: 2021,
  kinds: [
    { id: 'model', name: text('典型示范') },
    { id: 'development', name: text('发展成效') },
    { id: 'region', name: text('区域分析') },
  ],
  sections: [
    { id: 'model', kind: 'model', name: text('典型示范'), page: 18, until: 26 },
    { id: 'huadong', kind: 'region', name: text('华东地区'), region: 'huadong', page: 49, until: 53 },
    { id: 'huanan', kind: 'region', name: text('华南地区'), region: 'huanan', page: 56, until: 58 },
  ],
  boxes: [
    {
      box: 1,
      kind: 'model',
      title: '浙江省数字化改革',
      unit: '330000',
      region: 'huadong',
      page: 21,
      source: 's',
    },
    {
      box: 2,
      kind: 'model',
      title: '数智杭州场景应用创新',
      unit: '330000',
      city: '330100',
      region: 'huadong',
      page: 25,
      source: 's',
    },
    { box: 3, kind: 'development', title: '《指南》', page: 36, source: 's' },
    {
      box: 4,
      kind: 'region',
      title: '全面推行电子居住证',
      unit: '440000',
      region: 'huanan',
      page: 56,
      source: 's',
    },
  ],
}
const box = (number: number) => book.boxes[number - 1] ?? book.boxes[0]!
const units = [{ id: '440000', fullName: '广东省' }] as Unit[]

describe('boxes', () => {
  it('have their kind or the name of their unit before the title, or nothing', () => {
    expect(printedTitle(box(1), book, units)).toBe('典型示范：浙江省数字化改革')
    expect(printedTitle(box(3), book, units)).toBe('《指南》')
    expect(printedTitle(box(4), book, units)).toBe('广东省：全面推行电子居住证')
    expect(printedTitle(box(4), book, [])).toBe('全面推行电子居住证')
  })

  it('of a unit include those of its cities unless told otherwise', () => {
    const numbers = (id: string, cities?: boolean) => casesOf(book, id, cities).map((one) => one.box)
    expect(numbers('330000')).toEqual([1, 2])
    expect(numbers('330000', false)).toEqual([1])
    expect(numbers('330100')).toEqual([2])
    expect(numbers('330100', false)).toEqual([2])
    expect(numbers('110000')).toEqual([])
  })

  it('stand in the section of their kind, by region in that of their region', () => {
    expect(sectionOf(book, box(1))?.id).toBe('model')
    expect(sectionOf(book, box(4))?.id).toBe('huanan')
    expect(sectionOf(book, box(3))).toBeUndefined()
  })
})

describe('what is shown of a book', () => {
  it('is counted by kind, unit, city and page', () => {
    const statement = caseStatement(book)
    expect(statement.boxes).toBe(book.boxes.length)
    expect(statement.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(book.boxes.length)
    expect(statement.general.length).toBe(book.boxes.filter(({ unit }) => !unit).length)
    expect(statement.units).toBe(new Set(book.boxes.flatMap(({ unit }) => unit ?? [])).size)
    for (const { page } of book.boxes) {
      expect(page).toBeGreaterThanOrEqual(statement.pages[0])
      expect(page).toBeLessThanOrEqual(statement.pages[1])
    }
  })

  it('passes every filter that is set', () => {
    expect(filterCases(book, { region: null, unit: null, kind: null })).toEqual(book.boxes)
    const chosen = filterCases(book, { region: 'huadong', unit: '330000', kind: 'model' })
    expect(chosen.length).toBeGreaterThan(0)
    for (const box of chosen) expect(box).toMatchObject({ region: 'huadong', unit: '330000', kind: 'model' })
    expect(filterCases(book, { region: 'huanan', unit: '330000', kind: null })).toEqual([])
  })
})
