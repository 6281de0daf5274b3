import type { BandId, Edition, UnitId } from '@/domain/model'
import type { OwnClaim, OwnEdition } from '../pack'
import { cellAddress } from './address'
import { bandNamed, bandsOf, type Context } from './context'
import { checkConsistency, type Entry } from './consistency'
import type { Choices, Kind, Measure, ReadColumn, Sheet } from './model'
import type { ProblemList } from './problemList'
import { plainText, readCell } from './values'

/** Rows that speak of all places together and not of one. */
const summary =
  /^(全国|全国平均|平均|平均值|均值|平均数|合计|总计|总体|小计|nation|national|average|mean|total|all)$/i

/** How years of the file become assessed years. */
export interface YearRule {
  /** Year of every row where no column and no head gives one. */
  fixed?: number
  /** Taken from the years in the file: 1 where they are those of the reports. */
  less: 0 | 1
}

interface Read {
  editions: OwnEdition[]
  /** Ids of the places found. */
  places: Set<UnitId>
  figures: number
  rows: number
}

/** One measured column: what it says, and of which year if its head says so. */
interface Measured {
  column: ReadColumn
  measure: Measure
  year?: number
}

function measured(
  columns: readonly ReadColumn[],
  wide: Choices['wide'],
  bare: (column: ReadColumn) => boolean,
): Measured[] {
  return columns.flatMap((column): Measured[] => {
    const { role } = column
    if (['ignore', 'place', 'year', 'reportYear', 'indicator'].includes(role)) return []
    const [measure, year] = role.split('@') as [Measure, string | undefined]
    return [
      {
        column,
        measure: year && bare(column) ? (wide ?? 'index') : measure,
        ...(year && { year: Number(year) }),
      },
    ]
  })
}

/** Markup or a name that means something to the language: harmless as text, but worth a second look. */
export function isOdd(text: string): boolean {
  return /<[a-z!/]|javascript:|^(__proto__|constructor|prototype|toString|hasOwnProperty)$/i.test(text)
}

/** Reads the figures of a table whose places the atlas knows, and says what is wrong with them, cell by cell. */
export function readFigures(
  sheet: Sheet,
  headerRow: number,
  columns: readonly ReadColumn[],
  kind: Exclude<Kind, 'indicators'>,
  rule: YearRule,
  choices: Choices,
  context: Context,
  bare: (column: ReadColumn) => boolean,
  problems: ProblemList,
): Read {
  const find = kind === 'cities' ? context.findCity : context.findUnit
  const others = kind === 'cities' ? context.findUnit : context.findCity
  const place = columns.find(({ role }) => role === 'place')
  const yearColumn = columns.find(({ role }) => role === 'year' || role === 'reportYear')
  const list = measured(columns, choices.wide, bare)
  const entries = new Map<string, Entry>()
  const places = new Set<UnitId>()
  const seen = new Map<string, string>()
  const state = { rows: 0, rounded: 0, shares: 0, indices: 0, figures: 0, roundedAt: '' }

  function placeOf(text: string, cell: string, empty: boolean): UnitId | undefined {
    const given = choices.names?.[text]
    if (given !== undefined) return given || undefined
    const found = find(text)
    if ('id' in found) return found.id
    if (summary.test(plainText(text))) problems.add('summaryRow', 'note', { text }, cell)
    else if (empty) problems.add('skippedRows', 'note', { text: text.slice(0, 40) }, cell)
    else if ('candidates' in found)
      problems.add('ambiguousName', 'error', { text, near: found.candidates }, cell)
    else if ('id' in others(text)) problems.add('otherKind', 'warning', { text }, cell)
    else problems.add('unknownName', 'error', { text: text.slice(0, 60), near: found.near }, cell)
    return undefined
  }

  function yearOf(text: string, cell: string): number | undefined {
    const read = readCell(text.replace(/年度?\s*$/, ''))
    if (read.kind !== 'number' || !Number.isInteger(read.value)) {
      problems.add('yearOdd', 'error', { text }, cell)
      return undefined
    }
    return checkYear(read.value - rule.less, read.value, cell)
  }

  function checkYear(year: number, given: number, cell?: string): number | undefined {
    if (year < 2000 || year > 2100) problems.add('yearOdd', 'error', { text: String(given) }, cell)
    else if (year > context.thisYear) problems.add('yearFuture', 'error', { year }, cell)
    else return year
    return undefined
  }

  function claimOf({ measure, column }: Measured, text: string, cell: string, year: number) {
    if (measure === 'band') return bandClaim(text, cell, year)
    const read = readCell(text)
    if (read.kind === 'missing') return undefined
    if (read.kind !== 'number') {
      problems.add(
        read.kind === 'comma' ? 'decimalComma' : 'notNumber',
        'error',
        { text: read.text.slice(0, 60), column: column.header },
        cell,
      )
      return undefined
    }
    const isRank = measure === 'rank' || measure.startsWith('dimensionRank')
    const most = isRank ? (kind === 'cities' ? context.cities : context.units).size : 100
    const least = isRank ? 1 : 0
    if (read.value < least || read.value > most) {
      problems.add('outOfRange', 'error', { text, least, most, column: column.header }, cell)
      return undefined
    }
    if (isRank && !Number.isInteger(read.value)) {
      problems.add('notWhole', 'error', { text, column: column.header }, cell)
      return undefined
    }
    const value = isRank ? read.value : Math.round(Number((read.value * 100).toFixed(6))) / 100
    if (value !== read.value) {
      state.rounded++
      state.roundedAt ||= cell
    }
    if (measure === 'index') {
      state.indices++
      if (value > 0 && value <= 1) state.shares++
    }
    if (measure === 'index' || measure === 'rank') return { what: measure, value }
    const [what, dimension] = measure.split(':') as ['dimension' | 'dimensionRank', string]
    return { what, dimension, value }
  }

  function bandClaim(text: string, cell: string, year: number): { what: 'band'; band: BandId } | undefined {
    if (readCell(text).kind === 'missing') return undefined
    const bands = bandsOf(context, year)
    const band = bandNamed(bands, text)
    if (!band)
      problems.add(
        'bandUnknown',
        'error',
        { text: text.slice(0, 40), bands: bands.map(({ id }) => id) },
        cell,
      )
    return band && { what: 'band', band: band.id }
  }

  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!
    const name = (place && cells[place.at]) ?? ''
    const text = name.trim()
    if (!text && cells.every((cell) => cell.trim() === '')) continue
    const at = (column: ReadColumn) => cellAddress(row, column.at)
    if (place && text === sheet.rows[headerRow]![place.at]?.trim()) continue
    const empty = list.every(({ column }) => readCell(cells[column.at] ?? '').kind === 'missing')
    if (!text) {
      if (!empty) problems.add('unknownName', 'error', { text: '', near: [] }, place && at(place))
      continue
    }
    const nameCell = place ? at(place) : undefined
    if (isOdd(text)) problems.add('oddName', 'warning', { text: text.slice(0, 60) }, nameCell)
    const id = placeOf(text, nameCell ?? '', empty)
    if (id === undefined) continue
    state.rows++
    places.add(id)
    const rowYear = yearColumn ? yearOf(cells[yearColumn.at] ?? '', at(yearColumn)) : rule.fixed
    const key = `${id} ${rowYear ?? ''}`
    const first = seen.get(key)
    if (first) {
      problems.add(
        'duplicate',
        'error',
        { id, first, ...(yearColumn && rowYear !== undefined && { year: rowYear }) },
        nameCell,
      )
      continue
    }
    seen.set(key, nameCell ?? '')
    for (const each of list) {
      const year =
        each.year === undefined ? rowYear : checkYear(each.year - rule.less, each.year, at(each.column))
      // Without a year the figures are checked as far as that goes; the missing year is a problem of its own.
      const counted = year ?? (yearColumn ? undefined : 0)
      if (counted === undefined) continue
      const cell = at(each.column)
      const claim = claimOf(each, cells[each.column.at] ?? '', cell, counted)
      if (!claim) continue
      state.figures++
      const entryKey = `${id} ${counted}`
      const entry = entries.get(entryKey) ?? { about: id, year: counted, claims: [] }
      entry.claims.push({ about: id, cell, ...claim } as OwnClaim)
      entries.set(entryKey, entry)
    }
  }

  const all = [...entries.values()]
  checkConsistency(all, kind === 'cities' ? context.cities.size : context.units.size, context, problems)
  if (state.rounded) problems.add('rounded', 'warning', { count: state.rounded }, state.roundedAt)
  if (state.shares > 2 && state.shares === state.indices) problems.add('share', 'warning', {})
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  return {
    places,
    figures: state.figures,
    rows: state.rows,
    editions: years.map((year) => ({
      year,
      claims: all.filter((entry) => entry.year === year).flatMap(({ claims }) => claims),
      ...dimensionsOf(columns, context, year),
    })),
  }
}

/** The dimensions that a new year needs named: as in the newest edition that names them. */
function dimensionsOf(
  columns: readonly ReadColumn[],
  { editions }: Context,
  year: number,
): { edition?: Partial<Pick<Edition, 'dimensions'>> } {
  const used = new Set(columns.flatMap(({ role }) => /^dimension(?:Rank)?:(.+)$/.exec(role)?.[1] ?? []))
  if (!used.size || editions.get(year)?.dimensions) return {}
  const named = [...editions.values()].reverse().find(({ dimensions }) => dimensions)?.dimensions ?? []
  return { edition: { dimensions: named } }
}
