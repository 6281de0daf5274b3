import { ink, leastCell, lineHeight, nameAxis, nameWidth, soft, type LabPicture } from './chart'

/** Ends of the classes of a correlation, lowest first, each with its colour: against, next to nothing, together. */
export const correlationClasses = [
  { from: -1, to: -0.7, color: 'var(--step-7)' },
  { from: -0.7, to: -0.4, color: 'var(--step-5)' },
  { from: -0.4, to: -0.2, color: 'var(--step-3)' },
  { from: -0.2, to: 0.2, color: 'var(--paper-sunken)' },
  { from: 0.2, to: 0.4, color: 'var(--sim-2)' },
  { from: 0.4, to: 0.7, color: 'var(--sim-3)' },
  { from: 0.7, to: 1, color: 'var(--sim-4)' },
] as const

/** From here on a cell is dark. */
const dark = 0.7

/** Up to so many columns the figures stand in the cells. */
const written = 12

export interface CorrelationInput {
  rows: readonly string[]
  columns: readonly string[]
  /** `matrix[row][column]`, from −1 to 1; NaN where there is none. */
  matrix: readonly (readonly number[])[]
  tip: (row: string, column: string, value: number) => string
}

/** Correlations as a heat map; its columns are numbered as its rows are. */
export function correlationPicture({ rows, columns, matrix, tip }: CorrelationInput): LabPicture {
  const cells = matrix.flatMap((values, row) => values.map((value, column) => ({ row, column, value })))
  const left = nameWidth(rows, 260)
  return {
    least: left + columns.length * leastCell,
    rowLength: columns.length,
    tips: cells.map(({ row, column, value }) => tip(rows[row]!, columns[column]!, value)),
    option: {
      animation: false,
      grid: { left, right: 8, top: 24, bottom: 8 },
      xAxis: {
        type: 'category',
        position: 'top',
        data: columns.map((name, at) => (at < rows.length ? String(at + 1) : name)),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: soft, interval: 0, hideOverlap: true },
      },
      yAxis: nameAxis(
        rows.map((name, at) => `${at + 1} ${name}`),
        left,
      ),
      visualMap: {
        type: 'piecewise',
        show: false,
        dimension: 2,
        // Rounding may carry a figure past the ends.
        pieces: correlationClasses.map(({ from, to, color }) => ({
          gte: from === -1 ? -2 : from,
          lt: to === 1 ? 2 : to,
          color,
        })),
        outOfRange: { color: ['transparent'] },
      },
      series: {
        type: 'heatmap',
        data: cells.map(({ row, column, value }) => ({
          value: [column, row, Number.isNaN(value) ? '-' : value],
          label: { color: Math.abs(value) >= dark ? 'var(--paper)' : ink },
        })),
        label: {
          show: columns.length <= written,
          formatter: ({ value }) => {
            const r = (value as [number, number, number | string])[2]
            return typeof r === 'number' ? r.toFixed(2) : ''
          },
        },
        itemStyle: { borderColor: 'var(--paper)', borderWidth: columns.length > 30 ? 0.5 : 1 },
        emphasis: { itemStyle: { borderColor: ink, borderWidth: 2 } },
        progressive: 0,
      },
    },
  }
}

/** Pixels that a heat map of so many rows needs. */
export const heatHeight = (rows: number): number => 40 + rows * (rows > 30 ? 15 : lineHeight + 4)
