import { widestInterval } from '@/domain/bands'
import { contains } from '@/domain/interval'
import type { BandId, Edition, UnitId } from '@/domain/model'
import type { OwnClaim, OwnEdition } from '../pack'
import { isBare, notationOf } from './columns'
import { checkConsistency, type Entry } from './consistency'
import { bandNamed, bandsOf, type Context } from './context'
import { readFigure, readRank, tidy, type Figure } from './figure'
import { readLines, type Line, type Table } from './lines'
import { answerKey, seen, type Measure, type NotRead, type ReadColumn } from './model'
import { Remarks } from './remarks'

/** Decimals of an index that the engine compares exactly; further ones are rounded, and said. */
const INDEX_DECIMALS = 4

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

type Valued = Extract<Figure, { kind: 'value' }>

const isRank = (measure: Measure) => measure === 'rank' || measure.startsWith('dimensionRank')

function measured({ columns, choices }: Table): Measured[] {
  return columns.flatMap((column): Measured[] => {
    const { role } = column
    if (['ignore', 'place', 'year', 'reportYear', 'indicator', 'indicatorName'].includes(role)) return []
    const [measure, year] = role.split('@') as [Measure, string | undefined]
    return [
      {
        column,
        measure: year && isBare(column) ? (choices.wide ?? 'index') : measure,
        ...(year && { year: Number(year) }),
      },
    ]
  })
}

/** Why a cell that holds something is no figure; each is said with its remedy. */
export function sayUnread(table: Table, column: ReadColumn, row: number, figure: Figure): void {
  const { problems, account } = table
  const cell = account.at(row, column.at)
  const text = figure.kind === 'unclear' || figure.kind === 'text' ? figure.text.slice(0, 60) : ''
  const [code, severity] = {
    comma: ['decimalComma', 'question'],
    apostrophe: ['apostrophe', 'question'],
    triangle: ['triangle', 'error'],
    date: ['dateFigure', 'error'],
    mark: ['loneMark', 'error'],
    text: ['notNumber', 'error'],
  }[figure.kind === 'unclear' ? figure.why : 'text'] as [NotRead['why'] & 'triangle', 'error' | 'question']
  account.leave(row, column.at, code)
  problems.add(
    code,
    severity,
    { text, column: column.header.slice(0, 60), letters: column.letters, options: answersTo[code] ?? [] },
    cell,
  )
}

/** Answers that a question of a column offers. */
const answersTo: Partial<Record<string, string[]>> = {
  decimalComma: ['decimal', 'thousands'],
  apostrophe: ['thousands'],
}

/** Reads one column's figures into claims, checks them one by one, and keeps what must be asked of the whole column. */
class ClaimReader {
  private readonly remarks = new Remarks()
  private readonly rounded: string[] = []
  private readonly shares = new Map<string, { column: ReadColumn; cells: string[]; others: number }>()
  private readonly beyond: { cell: string; text: string; column: string }[] = []
  private indices = 0

  constructor(
    private readonly table: Table,
    private readonly places: number,
  ) {}

  /** The claim that a cell makes, without what it is about; undefined where it makes none, and said why. */
  claimOf(
    { measure, column }: Measured,
    line: Line,
    year: number,
  ): Omit<OwnClaim, 'about' | 'cell'> | undefined {
    const { sheet, choices, account } = this.table
    const raw = sheet.rows[line.row]![column.at] ?? ''
    if (measure === 'band') return this.bandOf(seen(raw), line.row, column, year)
    const rank = isRank(measure)
    const figure = (rank ? readRank : readFigure)(raw, notationOf(column, choices))
    const cell = account.at(line.row, column.at)
    if (figure.kind !== 'range') this.remarks.add(figure, cell, raw)
    if (figure.kind === 'missing') {
      account.read(line.row, column.at)
      return undefined
    }
    if (figure.kind === 'range') {
      account.leave(line.row, column.at, 'rangeClaim')
      this.table.problems.add('rangeClaim', 'warning', { text: seen(raw), column: column.header }, cell)
      return undefined
    }
    if (figure.kind !== 'value') {
      sayUnread(this.table, column, line.row, figure)
      return undefined
    }
    const value = rank ? this.rankOf(figure, line.row, column) : this.indexOf(figure, line.row, column, year)
    if (value === undefined) return undefined
    account.read(line.row, column.at)
    if (measure === 'index' || measure === 'rank') return { what: measure, value } as OwnClaim
    const [what, dimension] = measure.split(':') as ['dimension' | 'dimensionRank', string]
    return { what, dimension, value } as OwnClaim
  }

  private rankOf({ value }: Valued, row: number, column: ReadColumn): number | undefined {
    if (value >= 1 && value <= this.places && Number.isInteger(value)) return value
    const odd = value < 1 || value > this.places
    this.refuse(odd ? 'outOfRange' : 'notWhole', row, column, { least: 1, most: this.places })
    return undefined
  }

  private indexOf(
    { value, percent }: Valued,
    row: number,
    column: ReadColumn,
    year: number,
  ): number | undefined {
    const cell = this.table.account.at(row, column.at)
    this.indices++
    const share = this.shares.get(column.letters) ?? { column, cells: [], others: 0 }
    this.shares.set(column.letters, share)
    const isShare = !percent && value > 0 && value <= 1
    if (isShare) share.cells.push(cell)
    else if (value !== 0) share.others++
    const asked = this.table.choices.answers?.[answerKey('share', column.letters)]
    const full = tidy(isShare && asked === 'percent' ? value * 100 : value)
    if (full < 0 || full > 100) {
      this.beyond.push({ cell, text: seen(this.table.sheet.rows[row]![column.at]), column: column.header })
      this.table.account.leave(row, column.at, 'outOfRange')
      return undefined
    }
    const rounded = Number(full.toFixed(INDEX_DECIMALS))
    if (rounded === full) return full
    const bands = bandsOf(this.table.context, year)
    if (
      bands.some(
        (band) =>
          contains(widestInterval(bands, band), full) !== contains(widestInterval(bands, band), rounded),
      )
    ) {
      this.refuse('rounded', row, column, { count: 1, decimals: INDEX_DECIMALS })
      return undefined
    }
    this.rounded.push(cell)
    return rounded
  }

  private refuse(
    code: 'outOfRange' | 'notWhole' | 'rounded',
    row: number,
    column: ReadColumn,
    values: Record<string, number>,
  ) {
    const { sheet, account, problems } = this.table
    const text = seen(sheet.rows[row]![column.at])
    account.leave(row, column.at, code)
    problems.add(code, 'error', { text, column: column.header, ...values }, account.at(row, column.at))
  }

  private bandOf(
    text: string,
    row: number,
    column: ReadColumn,
    year: number,
  ): { what: 'band'; band: BandId } | undefined {
    const { context, account, problems } = this.table
    if (readFigure(text).kind === 'missing') {
      account.read(row, column.at)
      return undefined
    }
    const bands = bandsOf(context, year)
    const band = bandNamed(bands, text)
    if (band) {
      account.read(row, column.at)
      return { what: 'band', band: band.id }
    }
    account.leave(row, column.at, 'bandUnknown')
    problems.add(
      'bandUnknown',
      'error',
      { text: text.slice(0, 40), bands: bands.map(({ id }) => id) },
      account.at(row, column.at),
    )
    return undefined
  }

  /** What is to be said of all cells together. */
  tell(): void {
    const { problems, choices } = this.table
    this.remarks.tell(problems)
    if (this.rounded.length)
      problems.add(
        'rounded',
        'warning',
        { count: this.rounded.length, decimals: INDEX_DECIMALS },
        this.rounded[0],
      )
    for (const { column, cells, others } of this.shares.values())
      if (cells.length && choices.answers?.[answerKey('share', column.letters)] === undefined)
        problems.add(
          'share',
          'question',
          { letters: column.letters, column: column.header, cells: cells.slice(0, 8), count: cells.length, all: others ? 0 : 1, options: ['percent', 'asIs'] }, // prettier-ignore
          cells[0],
        )
    // Most figures lie beyond an index: the table is one of indicators, which is one question and not an error a cell.
    if (this.beyond.length > this.indices / 2 && this.indices > 1)
      problems.add(
        'notIndex',
        'question',
        { count: this.beyond.length, options: ['indicators'], letters: '' },
        this.beyond[0]!.cell,
      )
    else
      for (const { cell, text, column } of this.beyond)
        problems.add('outOfRange', 'error', { text, column, least: 0, most: 100 }, cell)
  }
}

/** Reads the figures of a table whose places the atlas knows, and says what is wrong with them, cell by cell. */
export function readClaims(table: Table, rule: YearRule): Read {
  const { columns, kind, context, problems, account } = table
  const size = (kind === 'cities' ? context.cities : context.units).size
  const hasYears = columns.some(({ role }) => role === 'year' || role === 'reportYear')
  const list = measured(table)
  const reader = new ClaimReader(table, size)
  const lines = readLines(table)
  const entries = new Map<string, Entry>()
  let figures = 0

  function checkYear(given: number, cell?: string): number | undefined {
    const year = given - rule.less
    if (year < 2000 || year > 2100) problems.add('yearOdd', 'error', { text: String(given) }, cell)
    else if (year > context.thisYear) problems.add('yearFuture', 'error', { year: given }, cell)
    else return year
    return undefined
  }

  const yearAt = columns.find(({ role }) => role === 'year' || role === 'reportYear')?.at ?? 0
  for (const line of lines) {
    const rowYear =
      line.givenYear === undefined ? rule.fixed : checkYear(line.givenYear, account.at(line.row, yearAt))
    for (const each of list) {
      const year =
        each.year === undefined ? rowYear : checkYear(each.year, account.at(line.row, each.column.at))
      // Without a year the figures are checked as far as that goes; the missing year is a problem of its own.
      const counted = year ?? (hasYears || each.year !== undefined ? undefined : 0)
      if (counted === undefined) {
        account.leave(line.row, each.column.at, 'yearOdd')
        continue
      }
      const claim = reader.claimOf(each, line, counted)
      if (!claim) continue
      figures++
      const key = `${line.place} ${counted}`
      const entry = entries.get(key) ?? { about: line.place, year: counted, claims: [] }
      entry.claims.push({
        about: line.place,
        cell: account.at(line.row, each.column.at),
        ...claim,
      } as OwnClaim)
      entries.set(key, entry)
    }
  }

  const all = [...entries.values()]
  reader.tell()
  checkConsistency(all, size, context, problems)
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  return {
    places: new Set(lines.map(({ place }) => place)),
    figures,
    rows: lines.length,
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
