import { parseRange } from './address'
import type { Context } from './context'
import { ImportError, type Sheet } from './model'
import { readCell } from './values'

/** Rows at the top among which the heads are looked for. */
const searched = 30

/** Heads of a table: one row, or a row of groups above it. */
export interface Heads {
  /** First and last row of the heads, from 0; the same for a single row. */
  top: number
  bottom: number
  /** By column. Under a group both texts, the group's first: `2019 指数`. */
  texts: string[]
}

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== ''
const isYear = (cell: string) => /^20\d{2}(年度?)?$/.test(cell.trim())
const isFigure = (cell: string) => readCell(cell).kind === 'number'

/** A row of groups, each over all columns that it stands for: as far as merged, or else as far as nothing follows. */
function groupsOf({ rows, merged }: Sheet, row: number, width: number): string[] {
  const cells = Array.from({ length: width }, (_, at) => rows[row]![at] ?? '')
  const ranges = merged.flatMap((range) => parseRange(range) ?? []).filter(({ from }) => from.row === row)
  if (ranges.length) {
    for (const { from, to } of ranges) cells.fill(cells[from.column] ?? '', from.column, to.column + 1)
    return cells
  }
  const below = rows[row + 1]!
  for (let at = 1; at < width; at++)
    if (!isFilled(cells[at]) && isFilled(below[at])) cells[at] = cells[at - 1]!
  return cells
}

/**
 * The heads where `row` holds groups over the row below it: `2019 | 2020` over `指数 | 排名 | 指数 | 排名`. A title above
 * plain heads is none: the first head then has text in both rows.
 */
function groupedHeads(sheet: Sheet, row: number): Heads | undefined {
  const [upper, lower] = [sheet.rows[row], sheet.rows[row + 1]]
  if (!upper || !lower || [...upper, ...lower].some((cell) => isFigure(cell) && !isYear(cell)))
    return undefined
  const width = Math.max(upper.length, lower.length)
  const first = Array.from({ length: width }, (_, at) => at).find(
    (at) => isFilled(upper[at]) || isFilled(lower[at]),
  )
  if (first === undefined || (isFilled(upper[first]) && isFilled(lower[first]))) return undefined
  const groups = groupsOf(sheet, row, width)
  const grouped = [...groups.keys()].filter((at) => isFilled(groups[at]) && isFilled(lower[at]))
  if (!grouped.some((at) => !isFilled(upper[at]))) return undefined
  const texts = groups.map((group, at) => {
    const own = lower[at] ?? ''
    return isFilled(group) && isFilled(own) ? `${group.trim()} ${own.trim()}` : isFilled(own) ? own : group
  })
  return { top: row, bottom: row + 1, texts }
}

/** How much of the vocabulary a row of heads has; the place counts a little more. */
function vocabulary(texts: readonly string[], { roleOf }: Context): number {
  const known = new Set(texts.map(roleOf).filter((role) => role && role !== 'ignore'))
  return known.size + (known.has('place') ? 0.5 : 0)
}

/** The heads with the most known words, else the first row above a row of figures. @throws ImportError `noTable` */
export function findHeads(sheet: Sheet, context: Context): Heads {
  const { rows } = sheet
  let best: Heads | undefined
  let most = 1.9
  for (const [row, texts] of rows.slice(0, searched).entries())
    for (const heads of [{ top: row, bottom: row, texts }, groupedHeads(sheet, row)]) {
      const score = heads ? vocabulary(heads.texts, context) : 0
      if (score > most) [best, most] = [heads, score]
    }
  if (best) return best
  for (const [row, texts] of rows.slice(0, searched).entries()) {
    const below = rows[row + 1]
    const given = texts.filter(isFilled)
    if (
      below &&
      given.length >= 2 &&
      texts.filter(isFigure).length <= given.length / 3 &&
      below.some(isFigure)
    )
      return (row > 0 && groupedHeads(sheet, row - 1)) || { top: row, bottom: row, texts }
  }
  throw new ImportError('noTable')
}
