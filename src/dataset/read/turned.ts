import { parseRange, cellAddress } from './address'
import type { Sheet } from './model'

/** Most columns that a table on its side may have as rows: more are no table on its side. */
const WIDEST_ROWS = 256

/** The sheet with rows and columns exchanged, for a table whose heads stand in its first column. */
export function turned(sheet: Sheet): Sheet {
  const rows = sheet.rows.slice(0, WIDEST_ROWS)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const { hiddenRows, hiddenColumns } = sheet
  return {
    ...sheet,
    rows: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? '')),
    merged: sheet.merged.flatMap((range) => {
      const area = parseRange(range)
      if (!area) return []
      const { from, to } = area
      return [`${cellAddress(from.column, from.row)}:${cellAddress(to.column, to.row)}`]
    }),
    ...(hiddenColumns && { hiddenRows: hiddenColumns }),
    ...(hiddenRows && { hiddenColumns: hiddenRows }),
    turned: true,
  }
}
