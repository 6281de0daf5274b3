import { chosen, hairline, ink, quiet, soft, type LabPicture } from './chart'

/** A stretch of an axis that units must lie in, by number of the axis. */
export type Brushes = ReadonlyMap<number, readonly [number, number]>

/** Pixels for the names of all axes, and for one of them at least. */
const [namesWidth, leastName] = [840, 48]

export interface ParallelInput {
  axes: readonly string[]
  /** Values by axis; NaN where missing. */
  lines: readonly { name: string; values: readonly number[]; isChosen: boolean }[]
  tip: (name: string) => string
}

/** Units as lines over the axes; stretches of axes can be brushed. */
export function parallelPicture({ axes, lines, tip }: ParallelInput): LabPicture {
  return {
    least: 136 + (axes.length - 1) * 48,
    rowLength: 1,
    tips: lines.map(({ name }) => tip(name)),
    option: {
      animation: false,
      parallel: {
        left: 64,
        right: 72,
        top: 44,
        bottom: 24,
        axisExpandable: false,
        parallelAxisDefault: {
          type: 'value',
          scale: true,
          nameLocation: 'end',
          nameTextStyle: { color: ink },
          nameTruncate: { maxWidth: Math.max(leastName, Math.floor(namesWidth / axes.length)) },
          axisLabel: { color: soft },
          axisLine: { lineStyle: { color: hairline } },
          axisTick: { show: false },
          areaSelectStyle: { width: 18, borderColor: ink, borderWidth: 1, color: ink, opacity: 0.2 },
        },
      },
      parallelAxis: axes.map((name, dim) => ({ dim, name })),
      series: {
        type: 'parallel',
        inactiveOpacity: 0.06,
        activeOpacity: 0.9,
        data: lines.map(({ name, values, isChosen }) => ({
          name,
          value: values.map((value) => (Number.isNaN(value) ? '-' : value)),
          lineStyle: { color: isChosen ? chosen : quiet, width: isChosen ? 3 : 1.2, opacity: 0.8 },
        })),
        emphasis: { lineStyle: { color: ink, width: 3 } },
        progressive: 0,
      },
    },
  }
}
