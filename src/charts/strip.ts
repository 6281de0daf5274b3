import type { Interval, UnitAssessment } from '@/domain/model'
import { bandSteps, fillAttribute, fillOf } from './fill'

/**
 * The strip that ranking and region panels share: an axis from 60 to 100 on 100 units of width, 16 high, with hairlines
 * at the band limits 65, 80 and 90. What lies below 60 ends at the left edge.
 */
const left = 60

/** Horizontal place of an index on the strip, 0…100. */
export const stripX = (index: number): number => Math.max(0, (index - left) * 2.5)

/** Axis and band limits as one path. */
export const axisPath = `M0 8H100${[65, 80, 90].map((edge) => `M${stripX(edge)} 0V16`).join('')}`

export interface StripMark {
  x: number
  y: number
  width: number
  height: number
  /** Whether the mark stands for one figure and not for a range. */
  dot?: boolean
}

/** A dot for a figure, a bar for a range, nothing (a mark without width) where the whole scale is possible. */
export function markOf({ lo, hi }: Interval): StripMark {
  if (lo === hi) return { x: stripX(lo) - 1.6, y: 3, width: 3.2, height: 10, dot: true }
  const whole = lo < 0.01 && hi > 99.99
  const width = whole ? 0 : Math.max(stripX(hi) - stripX(lo), 1)
  return { x: stripX(lo), y: 4.5, width, height: 7 }
}

/** The colour of a unit's mark: that of its band, or the stripes of its possible bands. */
export function markFill(row: UnitAssessment, units: number): string {
  const [band] = row.bands
  if (row.index.lo === row.index.hi && band) return `var(--step-${bandSteps[band]})`
  return fillAttribute(fillOf(row, 'band', units))
}
