import type { EChartsOption } from 'echarts'

/** A chart of the lab: what ECharts draws, and what is told of each mark of its first series. */
export interface LabPicture {
  option: EChartsOption
  /** By number of the datum. */
  tips: readonly string[]
  /** Pixels below which nothing can be told apart: a narrower page scrolls the chart. */
  least: number
  /** Data in a row: what the up and down keys pass over; 1 where there are no rows. */
  rowLength: number
}

/** Colours are the page's tokens: SVG takes them as they are, so a change of theme needs no drawing anew. */
export const ink = 'var(--ink)'
export const soft = 'var(--ink-soft)'
export const hairline = 'var(--hairline)'
export const quiet = 'var(--sim-3)'
export const strong = 'var(--sim-4)'
/** Whatever the reader has chosen. */
export const chosen = 'var(--seal)'

/** Pixels of a cell of a heat map that can still be pointed at. */
export const leastCell = 9
/** Pixels of one line of an axis of names. */
export const lineHeight = 18
export const fontSize = 12

/** Pixels that a text needs at most; full-width signs count double. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? fontSize : fontSize * 0.58), 0)

/** Pixels for an axis of names, no more than `most`. */
export const nameWidth = (names: readonly string[], most: number): number =>
  Math.ceil(
    Math.min(
      most,
      names.reduce((widest, name) => Math.max(widest, widthOf(name)), 0),
    ),
  ) + 12

/** An axis of names from top to bottom; `marked` ones in the colour of the chosen. */
export const nameAxis = (
  names: readonly string[],
  width: number,
  marked: ReadonlySet<string> = new Set(),
) => ({
  type: 'category' as const,
  data: names.map((value) => ({
    value,
    ...(marked.has(value) && { textStyle: { color: chosen, fontWeight: 'bold' as const } }),
  })),
  inverse: true,
  axisTick: { show: false },
  axisLine: { show: false },
  axisLabel: { color: ink, width: width - 8, overflow: 'truncate' as const, interval: 0 },
})

export const valueAxis = {
  type: 'value' as const,
  axisLabel: { color: soft, hideOverlap: true },
  axisLine: { show: false },
  splitLine: { lineStyle: { color: hairline } },
}
