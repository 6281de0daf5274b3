import { cellAddress } from './address'
import { isOdd } from './figures'
import type { OwnIndicators, ReadColumn, Sheet } from './model'
import type { ProblemList } from './problemList'
import { plainText, readCell } from './values'

/** Reads a table of indicators of any places: one row a place, or a place and year. */
export function readIndicators(
  sheet: Sheet,
  headerRow: number,
  columns: readonly ReadColumn[],
  less: 0 | 1,
  problems: ProblemList,
): { indicators: OwnIndicators; rows: number; figures: number } {
  const place = columns.find(({ role }) => role === 'place')
  const year = columns.find(({ role }) => role === 'year' || role === 'reportYear')
  const measured = columns.filter(({ role }) => role === 'indicator')
  const places = new Map<string, number>()
  const years = new Set<number>()
  const lines: { place: number; year: number; row: number }[] = []
  const seen = new Map<string, string>()

  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!
    const name = place ? plainText(cells[place.at] ?? '') : ''
    if (!name) {
      if (cells.some((cell) => readCell(cell).kind === 'number'))
        problems.add('unknownName', 'error', { text: '', near: [] }, cellAddress(row, place?.at ?? 0))
      continue
    }
    const nameCell = cellAddress(row, place!.at)
    if (!places.has(name)) {
      places.set(name, places.size)
      if (isOdd(name)) problems.add('oddName', 'warning', { text: name.slice(0, 60) }, nameCell)
    }
    const read = year ? readCell((cells[year.at] ?? '').replace(/年度?\s*$/, '')) : undefined
    if (
      read &&
      (read.kind !== 'number' || !Number.isInteger(read.value) || read.value < 1900 || read.value > 2100)
    ) {
      problems.add('yearOdd', 'error', { text: cells[year!.at] ?? '' }, cellAddress(row, year!.at))
      continue
    }
    const at = read?.kind === 'number' ? read.value - less : 0
    const key = `${at} ${name}`
    const first = seen.get(key)
    if (first) {
      problems.add('duplicate', 'error', { id: name, first, ...(at && { year: at }) }, nameCell)
      continue
    }
    seen.set(key, nameCell)
    years.add(at)
    lines.push({ place: places.get(name)!, year: at, row })
  }

  const order = [...years].sort((a, b) => a - b)
  const yearAt = new Map(order.map((each, at) => [each, at]))
  let figures = 0
  const values = measured.map(({ at, header }) => {
    const numbers = new Float64Array(order.length * places.size).fill(NaN)
    for (const line of lines) {
      const read = readCell(sheet.rows[line.row]![at] ?? '')
      if (read.kind === 'number') {
        numbers[yearAt.get(line.year)! * places.size + line.place] = read.value
        figures++
      } else if (read.kind !== 'missing')
        problems.add(
          read.kind === 'comma' ? 'decimalComma' : 'notNumber',
          'error',
          { text: read.text.slice(0, 60), column: header },
          cellAddress(line.row, at),
        )
    }
    return numbers
  })
  return {
    figures,
    rows: lines.length,
    indicators: {
      places: [...places.keys()],
      years: order,
      indicators: measured.map(({ header, letters }) => plainText(header) || letters),
      values,
    },
  }
}
