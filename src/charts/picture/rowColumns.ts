import type { Figure } from '../pen'
import { placed, type Shape } from './tree'

export interface RowLook {
  /** Columns of rows side by side. */
  columns: number
  rowHeight: number
}

/** Room between two columns. */
const GAP = 44

export const columnWidth = (width: number, columns: number): number =>
  columns > 1 ? (width - GAP * (columns - 1)) / columns : width

/** Height of the heads above rows of a height. */
export const headHeight = (rowHeight: number): number => rowHeight * 1.1

/** Rows from top to bottom, then from column to column, under a head each. */
export function rowColumns<Row>(
  rows: readonly Row[],
  width: number,
  { columns, rowHeight }: RowLook,
  draw: {
    head: () => Shape[]
    row: (row: Row, y: number) => Shape[]
    /** Over all rows of a column, from the head's lower edge to their end. */
    over?: (from: number, to: number) => Shape[]
  },
): Figure {
  const perColumn = Math.ceil(rows.length / columns)
  const head = headHeight(rowHeight)
  const wide = columnWidth(width, columns)
  const shapes = Array.from({ length: columns }, (_, at) => {
    const part = rows.slice(at * perColumn, (at + 1) * perColumn)
    return placed(at * (wide + (columns > 1 ? GAP : 0)), 0, [
      ...draw.head(),
      ...part.flatMap((row, index) => draw.row(row, head + index * rowHeight)),
      ...(draw.over?.(head, head + part.length * rowHeight) ?? []),
    ])
  })
  return { shapes, height: head + perColumn * rowHeight }
}
