import type { Interval, UnitAssessment } from '@/domain/model'
import { fillOf, type Fill } from './fill'
import { bandCount, bandStep, shownScale } from '@/locales/scale'

/**
 * The strip that ranking and region panels share: the axis of the scale on 100 units of width, 16 high, with hairlines at
 * the band limits. What lies below the axis ends at the left edge.
 */

/** Horizontal place of an index on the strip, 0…100. */
export function stripX(index: number): number {
  const [from, to] = shownScale.axis
  return Math.max(0, (index - from) * (100 / (to - from)))
}

/** Height of one row of a strip. */
export const stripRow = 16

/** Band limits (lower ends of the bands) that lie on the axis. */
export const stripLimits = (edges: readonly number[] = shownScale.limits): number[] =>
  edges.filter((edge) => edge > shownScale.axis[0] && edge < shownScale.axis[1])

/** Axis of every row and the band limits through all of them, as one path. */
export function stripAxis(rows: number, edges?: readonly number[]): string {
  const axes = Array.from({ length: rows }, (_, row) => `M0 ${stripRow * (row + 0.5)}H100`)
  const limits = stripLimits(edges).map((limit) => `M${stripX(limit)} 0V${stripRow * rows}`)
  return [...axes, ...limits].join('')
}

export interface StripMark {
  x: number
  y: number
  width: number
  height: number
}

/** A dot for a figure, a bar for a range, nothing (a mark without width) where the whole scale is possible. */
export function markOf({ lo, hi }: Interval): StripMark {
  if (lo === hi) return { x: stripX(lo) - 1.6, y: 3, width: 3.2, height: 10 }
  const whole = lo < shownScale.least + 0.01 && hi > shownScale.most - 0.01
  const width = whole ? 0 : Math.max(stripX(hi) - stripX(lo), 1)
  return { x: stripX(lo), y: 4.5, width, height: 7 }
}

/** The fill of a unit's mark: that of its band, or the stripes of its possible bands. */
export function markFill(row: UnitAssessment, units: number): Fill {
  const [band] = row.bands
  if (bandCount() < 2) return fillOf(row, 'index', units)
  if (row.index.lo === row.index.hi && band) return { kind: 'solid', step: bandStep(band) }
  return fillOf(row, 'band', units)
}

/** Marks of the rows of a strip, gathered into one path for each fill: few shapes, cheap to change. */
export function stripMarks(
  rows: { mark: StripMark; fill: string; faded: boolean }[],
): { path: string; fill: string; faded: boolean }[] {
  const paths = new Map<string, { path: string; fill: string; faded: boolean }>()
  rows.forEach(({ mark: { x, y, width, height }, fill, faded }, row) => {
    if (!width) return
    const key = `${fill} ${faded}`
    const path = `M${x.toFixed(1)} ${stripRow * row + y}h${width.toFixed(1)}v${height}h-${width.toFixed(1)}z`
    paths.set(key, { path: (paths.get(key)?.path ?? '') + path, fill, faded })
  })
  return [...paths.values()]
}
