import type { Source } from '@/domain/model'

/** One column of a table: how a row is read, sorted, explained and linked. */
export interface Column<Row> {
  id: string
  label: string
  /** Unit or kind of the figures, shown in the header. */
  unit?: string
  numeric?: boolean
  text: (row: Row) => string
  /** What the column sorts by; undefined, an unknown, stays last in either direction. Absent: not sortable. */
  sort?: (row: Row) => number | string | undefined
  /** Key of the figure's source (see `targetKey`); makes the cell open it. */
  explain?: (row: Row) => string | undefined
  /** The file of the reader's that holds a row's figure, where no edition claims it. */
  ownSource?: (row: Row) => Source | undefined
  /** Computed with the reader's own weights or changes, not published: marked so in files. */
  simulated?: boolean
  /** Whether the cell says that something is not known. */
  unknown?: (row: Row) => boolean
  /** Path of a page that the cell leads to. */
  to?: (row: Row) => string | undefined
  /** Address on another site that the cell leads to. */
  href?: (row: Row) => string | undefined
}

export type Direction = 'ascending' | 'descending'

/** Rows in the order of a column; equal rows keep their order, unknowns stand last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  direction: Direction,
): Row[] {
  const key = column?.sort
  if (!key) return [...rows]
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y)
    return sign * String(x).localeCompare(String(y), 'zh-CN-u-co-pinyin')
  })
}

const decimalsOf = (text: string) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0

/**
 * What a figure lacks of the most decimals in its column: set behind it unseen, it brings the points below each other.
 * Nothing for words.
 */
export function decimalPads(texts: readonly string[]): string[] {
  const most = Math.max(0, ...texts.map(decimalsOf))
  return texts.map((text) => {
    const own = decimalsOf(text)
    if (own === most || !/\d$/.test(text)) return ''
    return (own ? '' : '.') + '0'.repeat(most - own)
  })
}
