import { describe, expect, it } from 'vitest'
import { readCsv } from '@/dataset/read/csv'
import type { MakeUnit, TableDraft, TableSource } from './model'
import { readTable } from './tables'

const units = ['Ash', 'Birch', 'Cedar', 'Dogwood'].map((name, at): MakeUnit => ({
  id: `s${at}`,
  name,
  english: '',
  code: `0010${at}`,
  region: '',
  features: [at],
  aliases: [],
}))
const tableOf = (text: string, file = 'table.csv'): TableSource => ({
  kind: 'table',
  file,
  sheets: [readCsv(text, file)],
})
const read = (text: string, draft: Partial<TableDraft> = {}, file?: string) =>
  readTable(tableOf(text, file), { source: '', roles: {}, answers: {}, ...draft }, units)
const rolesOf = (text: string) => read(text).columns.map(({ role }) => role)

describe('columns of a table', () => {
  it('are guessed by their heads', () => {
    expect(
      rolesOf('Name,State,Year,Score,Rank,Grade,Days\nAsh,North,2030,90.5,1,A,3\nBirch,South,2030,80,2,B,\n'),
    ).toEqual(['name', 'region', 'year', 'index', 'rank', 'band', 'indicator'])
    expect(
      rolesOf('地区,年份,总分,名次,等级,平均天数\nAsh,2030,90.5,1,优,3\nBirch,2030,80,2,良,4\n'),
    ).toEqual(['name', 'year', 'index', 'rank', 'band', 'indicator'])
  })

  it('of codes are known by the codes of the shapes, with or without zeros', () => {
    expect(rolesOf('id,rate\n00100,5.1\n00101,6\n102,7.5\n')).toEqual(['code', 'index'])
  })

  it('of figures beyond the scale are indicators, not an index', () => {
    expect(rolesOf('name,people\nAsh,52000\nBirch,110\n')).toEqual(['name', 'indicator'])
  })

  it('that speak of an index beside bands are the index', () => {
    expect(rolesOf('name,grade,Days,Service index\nAsh,A,3,91\nBirch,B,4,80\n')).toEqual([
      'name',
      'band',
      'indicator',
      'index',
    ])
  })

  it('by year are figures of those years', () => {
    const { columns, rows } = read('name,2029,2030\nAsh,52000,53000\n')
    expect(columns.map(({ role }) => role)).toEqual(['name', 'index@2029', 'index@2030'])
    expect(rows[0]!.figures.map(({ year, value }) => [year, value])).toEqual([
      [2029, 52000],
      [2030, 53000],
    ])
  })

  it('are what the reader says', () => {
    const { rows } = read('name,days\nAsh,3\n', { roles: { 1: 'rank' }, year: 2030 })
    expect(rows).toEqual([
      {
        row: 2,
        given: { name: 'Ash', code: '', region: '' },
        figures: [{ what: 'rank', name: 'days', year: 2030, value: 3, cell: 'B2' }],
      },
    ])
  })
})

describe('rows of a table', () => {
  it('leave an empty cell and a word for none without a figure, never a zero', () => {
    const { rows, unread } = read('name,score\nAsh,\nBirch,未公布\nCedar,n/a\nDogwood,0\n')
    expect(rows.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[], [], [], [0]])
    expect(unread).toEqual([])
  })

  it('name the cells that no figure is made of, and why', () => {
    const { unread } = read('name,score,rank\nAsh,about right,1.5\nBirch,>90,2\nCedar,70①,3\nDogwood,80,4\n')
    expect(unread).toEqual([
      { cell: 'B2', text: 'about right', why: 'text' },
      { cell: 'C2', text: '1.5', why: 'notRank' },
      { cell: 'B3', text: '>90', why: 'range' },
    ])
  })

  it('of totals and notes are left out and told', () => {
    const { rows, leftOut } = read('name,score\nAsh,90\nBirch,80\nAverage,85\nNote: made up,\n')
    expect(rows).toHaveLength(2)
    expect(leftOut.map(({ kind, texts }) => [kind, texts])).toEqual([
      ['summary', ['Average']],
      ['note', ['Note: made up']],
    ])
  })

  it('of a year that is that of the report count for the year before', () => {
    const { rows } = read('name,报告年份,score\nAsh,2031,90\n')
    expect(rows[0]!.figures[0]!.year).toBe(2030)
  })

  it('without a year take that of the file name, and ask where several are named', () => {
    expect(read('name,score\nAsh,90\n', {}, 'scores-2030.csv').rows[0]!.figures[0]!.year).toBe(2030)
    const two = read('name,score\nAsh,90\n', {}, 'scores-2029-2030.csv')
    expect(two.yearAsked).toEqual([2029, 2030])
    expect(two.rows[0]!.figures[0]!.year).toBeUndefined()
  })

  it('with commas are asked, and read as answered', () => {
    const text = 'name;score\nAsh;90,5\nBirch;80,25\n'
    const asked = read(text)
    expect(asked.columns[1]).toMatchObject({ asked: ['decimalComma'] })
    expect(asked.unread.map(({ why }) => why)).toEqual(['comma', 'comma'])
    const answered = read(text, { answers: { 'decimalComma@B': 'decimal' } })
    expect(answered.rows.map(({ figures }) => figures[0]!.value)).toEqual([90.5, 80.25])
  })

  it('of one figure each have the name of the indicator beside it', () => {
    const { rows } = read('name,indicator,value\nAsh,Days,3\nAsh,Visits,1\n', { year: 2030 })
    expect(
      rows.flatMap(({ figures }) => figures.map(({ what, name, value }) => [what, name, value])),
    ).toEqual([
      ['indicator', 'Days', 3],
      ['indicator', 'Visits', 1],
    ])
  })
})

it('figures that are all shares are asked about, and become percentages when the reader says so', () => {
  const text = 'name,rate\nAsh,.097\nBirch,0.5\nCedar,1\n'
  expect(read(text, { year: 2030 }).columns[1]!.asked).toEqual(['share'])
  const asPercent = read(text, { year: 2030, answers: { 'share@B': 'percent' } })
  expect(asPercent.rows.map(({ figures }) => figures[0]!.value)).toEqual([9.7, 50, 100])
  expect(read('name,flag\nAsh,1\nBirch,0\n', { year: 2030 }).columns[1]!.asked).toEqual([])
})
