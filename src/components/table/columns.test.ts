import { describe, expect, it } from 'vitest'
import { decimalPads, sortRows, type Column } from './columns'

interface Row {
  name: string
  value?: number
}

const name: Column<Row> = { id: 'name', label: '地区', text: (row) => row.name, sort: (row) => row.name }
const value: Column<Row> = {
  id: 'value',
  label: '指数',
  unit: '分',
  numeric: true,
  text: (row) => row.value?.toFixed(2) ?? '未见公布',
  sort: (row) => row.value,
}
const rows: Row[] = [{ name: '浙江', value: 96.73 }, { name: '兵团' }, { name: '安徽', value: 90.82 }]

describe('sortRows', () => {
  it('keeps unknowns last in both directions', () => {
    expect(sortRows(rows, value, 'ascending').map((row) => row.name)).toEqual(['安徽', '浙江', '兵团'])
    expect(sortRows(rows, value, 'descending').map((row) => row.name)).toEqual(['浙江', '安徽', '兵团'])
  })

  it('sorts names by pinyin', () => {
    expect(sortRows(rows, name, 'ascending').map((row) => row.name)).toEqual(['安徽', '兵团', '浙江'])
  })
})

it('completes figures to the most decimals of their column, words not', () => {
  expect(decimalPads(['96.73', '>90', '65–80', '73.5', '未见公布', '75.28–75.95'])).toEqual([
    '',
    '.00',
    '.00',
    '0',
    '',
    '',
  ])
  expect(decimalPads(['1', '13–30', '无'])).toEqual(['', '', ''])
})
