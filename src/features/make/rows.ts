import { notationOf } from '@/dataset/read/columns'
import type { Context } from '@/dataset/read/context'
import { readFigure, readRank, readYear, tidy } from '@/dataset/read/figure'
import { answerKey, isBlank, seen, type Cell, type Sheet } from '@/dataset/read/model'
import { rowReader, type RowKind } from '@/dataset/read/rows'
import { plainText, splitMarks } from '@/dataset/read/text'
import { yearOfHead } from '@/dataset/read/vocabulary'
import type { TableName } from './match'
import type { MakeColumn, TableDraft } from './model'

/** One figure of a row, and the cell it stands in. */
export interface MakeFigure {
  what: 'index' | 'rank' | 'band' | 'dimension' | 'indicator'
  /** Of a dimension or an indicator. */
  name: string
  /** Assessed year; undefined while the table's year is not known. */
  year: number | undefined
  value: number | string
  cell: string
}

export interface MakeRow {
  /** Row of the sheet, from 1. */
  row: number
  given: TableName
  figures: MakeFigure[]
}

/** Rows that speak of no unit, by kind. */
export interface LeftOut {
  kind: Exclude<RowKind, 'place' | 'blank'> | 'yearOdd'
  count: number
  texts: string[]
}

/** A cell of a used column that no figure was made of though it holds something. */
export interface Unread {
  cell: string
  text: string
  why: 'text' | 'range' | 'comma' | 'apostrophe' | 'triangle' | 'date' | 'mark' | 'notRank'
}

/** A sheet, and how its rows are read. */
export interface RowsOf {
  sheet: Sheet
  /** First row below the heads. */
  below: number
  unitsRow: number | undefined
  columns: readonly MakeColumn[]
  /** Of a table in which nothing else says it. */
  year: number | undefined
  answers: TableDraft['answers']
  cellAt: (row: number, column: number) => string
}

/** Cells that are named one by one; the rest is like them. */
const LISTED = 2000
const LISTED_TEXTS = 8

class Rest {
  private readonly groups = new Map<LeftOut['kind'], LeftOut>()
  add(kind: LeftOut['kind'], text: string): void {
    const group = this.groups.get(kind) ?? { kind, count: 0, texts: [] }
    group.count++
    if (group.texts.length < LISTED_TEXTS) group.texts.push(text.slice(0, 40))
    this.groups.set(kind, group)
  }
  get list(): LeftOut[] {
    return [...this.groups.values()]
  }
}

const isKey = (role: string) =>
  ['ignore', 'name', 'code', 'region', 'year', 'reportYear', 'indicatorName'].includes(role)

/** What a cell of a measured column says; undefined where nothing, `Unread` where no figure can be made of it. */
function valueOf(
  cell: Cell,
  what: MakeFigure['what'],
  column: MakeColumn,
  answers: TableDraft['answers'],
): number | string | undefined | Pick<Unread, 'why' | 'text'> {
  const notation = notationOf(column, { answers })
  const read = (what === 'rank' ? readRank : readFigure)(cell, notation)
  if (read.kind === 'missing') return undefined
  const text = seen(cell).slice(0, 60)
  if (what === 'band') return plainText(splitMarks(text).core)
  if (read.kind === 'range') return { why: 'range', text }
  if (read.kind === 'unclear') return { why: read.why, text }
  if (read.kind === 'text') return { why: 'text', text }
  if (what === 'rank' && (read.value < 1 || !Number.isInteger(read.value))) return { why: 'notRank', text }
  const isShare =
    what !== 'rank' && !read.percent && answers[answerKey('share', column.letters)] === 'percent'
  return isShare ? tidy(read.value * 100) : read.value
}

/** The figures of one row. */
function figuresOf(
  cells: readonly Cell[],
  row: number,
  table: RowsOf,
  year: number | undefined,
  unread: Unread[],
): MakeFigure[] {
  const indicator = table.columns.find(({ role }) => role === 'indicatorName')
  return table.columns.flatMap((column): MakeFigure[] => {
    if (isKey(column.role)) return []
    const cell = cells[column.at]
    if (cell === undefined || isBlank(cell)) return []
    const [what, dated] = column.role.split('@') as [MakeFigure['what'], string | undefined]
    const value = valueOf(cell, what, column, table.answers)
    if (value === undefined) return []
    const at = table.cellAt(row, column.at)
    if (typeof value === 'object') {
      if (unread.length < LISTED) unread.push({ cell: at, ...value })
      return []
    }
    const header = dated ? yearOfHead(column.header)?.rest || column.header : column.header
    const long = what === 'indicator' && indicator ? seen(cells[indicator.at]) : ''
    const name = plainText(long || header || column.letters)
    return [{ what, name, year: dated ? Number(dated) : year, value, cell: at }]
  })
}

/** The rows of a table that speak of units, what was left out, and the cells that could not be read. */
export function readRows(
  table: RowsOf,
  context: Context,
): { rows: MakeRow[]; leftOut: LeftOut[]; unread: Unread[] } {
  const { sheet, columns, below, unitsRow } = table
  const column = (role: string) => columns.find((each) => each.role === role)
  const [name, code, region] = [column('name'), column('code'), column('region')]
  const yearColumn = column('year') ?? column('reportYear')
  const less = yearColumn?.role === 'reportYear' ? 1 : 0
  const place = name ?? code
  const rest = new Rest()
  const unread: Unread[] = []
  const rows: MakeRow[] = []
  if (!place) return { rows, leftOut: [], unread }
  const kindOf = rowReader(context)
  const textAt = (cells: readonly Cell[], at: MakeColumn | undefined) =>
    at ? plainText(splitMarks(seen(cells[at.at])).core) : ''
  for (let row = below; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!
    if (row === unitsRow || cells.every(isBlank)) continue
    const text = textAt(cells, place)
    // A code is a unit's own, whatever is written beside it.
    const coded = textAt(cells, code) !== ''
    const kind = coded && text ? 'place' : kindOf(text, cells, place.at)
    if (kind === 'blank') continue
    if (kind !== 'place') {
      rest.add(kind, text || seen(cells.find((cell) => !isBlank(cell))))
      continue
    }
    let year = table.year
    if (yearColumn) {
      const read = readYear(cells[yearColumn.at] ?? '')
      if (read.kind !== 'year') {
        rest.add('yearOdd', `${text} ${read.kind === 'odd' ? read.text : ''}`)
        continue
      }
      year = read.year - less
    }
    rows.push({
      row: row + 1,
      given: { name: textAt(cells, name), code: textAt(cells, code), region: textAt(cells, region) },
      figures: figuresOf(cells, row, table, year, unread),
    })
  }
  return { rows, leftOut: rest.list, unread }
}
