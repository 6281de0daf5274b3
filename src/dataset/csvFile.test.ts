import { describe, expect, it } from 'vitest'
import { csvText } from './csvFile'
import { writeXlsx, type SheetCell } from './xlsxFile'

/** The one line of a CSV file without its mark and line end. */
const line = (row: SheetCell[]) => csvText([row]).slice(1, -2)

describe('a CSV file', () => {
  it.each<[SheetCell, string]>([
    [-1.5, '-1.5'],
    [-1e-7, '-1e-7'],
    ['-1.5', '-1.5'],
    ['−1.5', '−1.5'],
    ['+3', '+3'],
    ['+3.25', '+3.25'],
  ])('leaves the figure %s a figure', (cell, written) => expect(line([cell])).toBe(written))

  it.each([
    '=1+1',
    '@x',
    '-foo',
    '+foo',
    '-1+1',
    '-1.5-2',
    '+3*A1',
    '-',
    '\t=1',
    "'=1",
    "'-1.5",
    "''@x",
    '-1.5\n=1',
  ])('guards the text %j', (cell) => expect(line([cell])).toBe(`"'${cell}"`))
})

it('a workbook keeps negative numbers as numbers and every text a text', () => {
  const bytes = writeXlsx([{ name: 'x', rows: [[-1.5, '=1+1', '@x', '-foo', '+3']] }])
  const xml = new TextDecoder().decode(bytes)
  expect(xml).toContain('<c r="A1"><v>-1.5</v></c>')
  expect(xml).not.toContain('<f>')
  for (const text of ['=1+1', '@x', '-foo', '+3'])
    expect(xml).toContain(`t="inlineStr"><is><t xml:space="preserve">${text}</t>`)
})
