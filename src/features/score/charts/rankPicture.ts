import { leastCell, nameAxis, nameWidth, soft, type LabPicture } from './chart'

/** Shares of draws, rising, each class with its colour. */
export const shareClasses = [
  { from: 0, to: 0.02, color: 'var(--sim-1)' },
  { from: 0.02, to: 0.1, color: 'var(--sim-2)' },
  { from: 0.1, to: 0.25, color: 'var(--sim-3)' },
  { from: 0.25, to: 0.5, color: 'var(--sim-4)' },
  { from: 0.5, to: 1, color: 'var(--sim-5)' },
] as const

export interface RankInput {
  /** Units from best to worst. */
  names: readonly string[]
  /** Share of draws by unit as in `names`, and by position. */
  shares: readonly ArrayLike<number>[]
  chosen: ReadonlySet<string>
  tip: (name: string, position: number, share: number) => string
}

/** How often each unit holds each position, as a heat map. */
export function rankPicture({ names, shares, chosen, tip }: RankInput): LabPicture {
  const cells = shares.flatMap((row, unit) =>
    Array.from(row).flatMap((share, at) => (share > 0 ? [{ unit, position: at + 1, share }] : [])),
  )
  const left = nameWidth(names, 180)
  return {
    least: left + names.length * leastCell,
    rowLength: 1,
    tips: cells.map(({ unit, position, share }) => tip(names[unit]!, position, share)),
    option: {
      animation: false,
      grid: { left, right: 8, top: 24, bottom: 8 },
      xAxis: {
        type: 'category',
        position: 'top',
        data: names.map((_, at) => String(at + 1)),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: soft, hideOverlap: true },
      },
      yAxis: nameAxis(names, left, chosen),
      visualMap: {
        type: 'piecewise',
        show: false,
        dimension: 2,
        pieces: shareClasses.map(({ from, to, color }) => ({ gt: from, lte: to, color })),
      },
      series: {
        type: 'heatmap',
        data: cells.map(({ unit, position, share }) => [position - 1, unit, share]),
        emphasis: { itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 } },
        progressive: 0,
      },
    },
  }
}
