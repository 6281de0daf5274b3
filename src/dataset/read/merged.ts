import { parseRange } from './address'
import type { Heads } from './heads'
import { limits } from './limits'
import { ImportError, type ReadColumn, type Sheet } from './model'

/** Merged cells of a sheet as they are read. */
export interface Unmerged {
  sheet: Sheet
  /** Ranges whose content counts in every row: a place over its years, a year over its places. */
  spread: string[]
  /** Other ranges among the figures: only the first cell has content. */
  left: string[]
}

/**
 * Gives every row the place and the year of a cell that is merged over several rows, as a reader understands it. What a
 * merged figure says of each row nobody can tell. Ranges in the heads and above are none of the figures'.
 */
export function unmerge(sheet: Sheet, { bottom }: Heads, columns: readonly ReadColumn[]): Unmerged {
  const keys = new Set(
    columns.flatMap(({ at, role }) => (['place', 'year', 'reportYear'].includes(role) ? [at] : [])),
  )
  const unused = new Set(columns.flatMap(({ at, role }) => (role === 'ignore' ? [at] : [])))
  const rows = [...sheet.rows]
  let filled = 0
  const spread: string[] = []
  const left: string[] = []
  for (const range of sheet.merged) {
    const area = parseRange(range)
    if (!area || area.from.row <= bottom) continue
    const { from, to } = area
    if (from.column !== to.column || !keys.has(from.column)) {
      if (from.column !== to.column || !unused.has(from.column)) left.push(range)
      continue
    }
    const text = rows[from.row]?.[from.column] ?? ''
    for (let row = from.row + 1; row <= Math.min(to.row, rows.length - 1); row++) {
      // Ranges that lie over each other are no workbook's own: their sum is bounded as the cells are.
      if (++filled > limits.cells) throw new ImportError('tooManyCells', { limit: limits.cells })
      rows[row] = Object.assign([...rows[row]!], { [from.column]: text })
    }
    spread.push(range)
  }
  return { sheet: { ...sheet, rows }, spread, left }
}
