import { parseRange } from './address'
import type { Context } from './context'
import { readFigure, readYear } from './figure'
import { isUnitsRow } from './rows'
import { ImportError, isBlank, seen, type Cell, type Role, type Sheet } from './model'

/** Rows at the top among which the heads are looked for. */
const SEARCHED_ROWS = 30
/** Most rows that heads take: groups over groups over heads. */
const DEEPEST_ROWS = 4

/** Heads of a table: one row, or rows of groups above it. */
export interface Heads {
  /** First and last row of the heads, from 0; the same for a single row. */
  top: number
  bottom: number
  /** By column: the head with its groups before it, `2019 指数`. */
  texts: string[]
  /** By column: what stands over it from the top group to the head itself. */
  levels: string[][]
}

/** A year as a head writes it: four digits alone or with 年. 20.15 is a figure. */
const isYear = (cell: Cell) => {
  const read = readYear(cell)
  return read.kind === 'year' && read.year >= 1990 && read.year <= 2100 && !/\./.test(seen(cell))
}
/** A cell that a head never is. */
const isFigure = (cell: Cell | undefined): boolean => {
  if (cell === undefined || isBlank(cell) || isYear(cell)) return false
  const { kind } = readFigure(cell)
  return kind === 'value' || kind === 'range' || kind === 'unclear'
}

/** What stands in each column of a row of groups: as far as merged, or else as far as nothing follows. */
function spread({ rows, merged }: Sheet, row: number, width: number, below: readonly Cell[]): string[] {
  const cells = Array.from({ length: width }, (_, at) => seen(rows[row]![at]).trim())
  const ranges = merged.flatMap((range) => parseRange(range) ?? []).filter(({ from }) => from.row === row)
  if (ranges.some(({ from, to }) => to.column > from.column)) {
    for (const { from, to } of ranges) cells.fill(cells[from.column] ?? '', from.column, to.column + 1)
    return cells
  }
  for (let at = 1; at < width; at++) if (!cells[at] && !isBlank(below[at])) cells[at] = cells[at - 1]!
  return cells
}

const filledIn = (row: readonly Cell[] | undefined) => (row ?? []).filter((cell) => !isBlank(cell)).length

/** What stands under each column of a row of heads, in the first row that has something. */
const under = (rows: readonly Cell[][], at: number, width: number): Cell[] =>
  Array.from(
    { length: width },
    (_, column) =>
      rows
        .slice(at + 1)
        .map((row) => row[column])
        .find((cell) => !isBlank(cell)) ?? '',
  )

/**
 * Whether every row but the last holds groups over the row below: somewhere a group reaches over a head that it does not
 * stand on, and the first head has nothing over it. A title above plain heads is no group.
 */
function areGroups(sheet: Sheet, rows: readonly Cell[][], top: number, width: number): boolean {
  const first = Array.from({ length: width }, (_, at) => at).find((at) =>
    rows.some((row) => !isBlank(row[at])),
  )!
  if (rows.filter((row) => !isBlank(row[first])).length > 1) return false
  if (filledIn(rows[0]) === 1 && !isBlank(rows[0]![first])) return false
  return rows.slice(0, -1).every((row, at) => {
    const below = under(rows, at, width)
    const groups = spread(sheet, top + at, width, below)
    return groups.some((group, column) => group !== '' && !isBlank(below[column]) && isBlank(row[column]))
  })
}

/**
 * The heads from `top` to `bottom`, if these rows can be heads: no figure among them, and groups over more than one head.
 * A title above plain heads is no group: it stands alone in its row, or over heads that are not its own.
 */
function headsOf(sheet: Sheet, top: number, bottom: number): Heads | undefined {
  const rows = sheet.rows.slice(top, bottom + 1)
  if (rows.length <= bottom - top || rows.some((row) => row.some(isFigure) || !filledIn(row)))
    return undefined
  const width = Math.max(...rows.map((row) => row.length))
  if (bottom > top && !areGroups(sheet, rows, top, width)) return undefined
  const filled = rows.map((_, at) =>
    at === rows.length - 1
      ? Array.from({ length: width }, (_, column) => seen(rows[at]![column]).trim())
      : spread(sheet, top + at, width, under(rows, at, width)),
  )
  const levels = Array.from({ length: width }, (_, column) => {
    const own = filled.map((row) => row[column] ?? '')
    // A column without heads of its own below a group's end has none.
    const last = own.reduce(
      (found, text, at) => (text !== '' && !isBlank(rows[at]![column]) ? at : found),
      -1,
    )
    return own.slice(0, last + 1).filter((text, at, all) => text !== '' && text !== all[at - 1])
  })
  return { top, bottom, levels, texts: levels.map((list) => list.join(' ')) }
}

/** What a head with its groups says: the shortest run of them, from the head up, that is known; a year may stand above. */
export function roleOfHead(levels: readonly string[], roleOf: Context['roleOf']): Role | undefined {
  for (let from = levels.length - 1; from >= 0; from--) {
    const longer = levels.slice(from).join(' ')
    const role = roleOf(longer)
    if (!role) continue
    // 得分 under 服务成效: the group says of what; a year above says when.
    for (let above = 0; above < from; above++) {
      const whole = roleOf(levels.slice(above).join(' '))
      if (whole && whole !== 'ignore' && whole !== 'place') return whole
    }
    return role
  }
  return undefined
}

/** How much of the vocabulary heads have; the place counts a little more. */
function vocabulary({ levels }: Heads, { roleOf }: Context): number {
  const known = new Set(
    levels.map((list) => roleOfHead(list, roleOf)).filter((role) => role && role !== 'ignore'),
  )
  return known.size + (known.has('place') ? 0.5 : 0)
}

/** All rows that could be heads, deeper ones first where both end on the same row. */
function candidates(sheet: Sheet): Heads[] {
  const found: Heads[] = []
  for (let bottom = 0; bottom < Math.min(SEARCHED_ROWS, sheet.rows.length); bottom++)
    for (let top = Math.max(0, bottom - DEEPEST_ROWS + 1); top <= bottom; top++) {
      const heads = headsOf(sheet, top, bottom)
      if (heads) found.push(heads)
    }
  return found
}

/** The heads with the most known words, else the first row above a row of figures. @throws ImportError `noTable` */
export function findHeads(sheet: Sheet, context: Context): Heads {
  let best: Heads | undefined
  let most = 1.9
  const all = candidates(sheet)
  for (const heads of all) {
    const score = vocabulary(heads, context)
    if (score > most) [best, most] = [heads, score]
  }
  if (best) return best
  const named = (row: readonly Cell[]) =>
    row.some((cell) => context.isUnit(seen(cell)) || context.isCity(seen(cell)))
  const plain = all.find(({ top, bottom, levels }) => {
    // A row that names a place is one of the table, whatever else stands in it.
    if (sheet.rows.slice(top, bottom + 1).some(named)) return false
    const rows = sheet.rows.slice(bottom + 1).filter((row) => filledIn(row) > 0)
    const next = rows[0] && isUnitsRow(rows[0], 0) ? rows[1] : rows[0]
    // Figures that could be years are heads' own only where other heads stand beside them.
    const figures = next?.some(isFigure) || (next?.some(isYear) && !sheet.rows[bottom]!.some(isYear))
    return figures && levels.filter((list) => list.length).length >= 2
  })
  if (!plain) throw new ImportError('noTable')
  return plain
}
