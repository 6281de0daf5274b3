import type { BandId, Interval, UnitAssessment } from '@/domain/model'

/** What the map's colour shows. */
export type Measure = 'band' | 'index' | 'position'
export const measures: Measure[] = ['band', 'index', 'position']

/** A step of the eight-step ramp of tokens.css, 1 worst … 8 best. */
export type Step = number

/** How a shape is filled: one step, stripes of several possible steps, or the dotted ground of 未公布. */
export type Fill = { kind: 'solid'; step: Step } | { kind: 'hatch'; steps: Step[] } | { kind: 'unknown' }

export const bandSteps: Record<BandId, Step> = { veryHigh: 8, high: 6, medium: 3, low: 1 }

/** Class edges of the index ramp: every five points from 65; bands (65, 80, 90) fall on edges. */
const indexEdges = [65, 70, 75, 80, 85, 90, 95]

/** Ramp step of an index 0…100; classes are (min, max] like the bands, except that 65 itself is not 低. */
export function indexStep(index: number): Step {
  if (index === 65) return 2
  return 1 + indexEdges.filter((edge) => index > edge).length
}

/** Ramp step of a position 1…n in eight classes of equal size. */
export function positionStep(position: number, n: number): Step {
  return 8 - Math.min(7, Math.floor(((position - 1) * 8) / n))
}

function indexFill({ lo, hi, loOpen, hiOpen }: Interval): Fill {
  if (lo === hi) return { kind: 'solid', step: indexStep(lo) }
  if (hi - lo >= 35) return { kind: 'unknown' }
  const low = loOpen ? Math.min(hi, lo + 0.01) : lo
  const high = hiOpen ? Math.max(lo, hi - 0.01) : hi
  const steps = [indexStep(high), indexStep(low)]
  return { kind: 'hatch', steps }
}

/**
 * The fill of a unit under a measure. A solid colour is given only to what is certain at the measure's grain; an
 * index that is only bounded is always striped, even if both ends fall into one class.
 */
export function fillOf(row: UnitAssessment, measure: Measure, n: number): Fill {
  if (measure === 'index') return indexFill(row.index)
  if (measure === 'position') {
    const [best, worst] = row.position
    if (worst - best >= n - 4) return { kind: 'unknown' }
    const steps = [positionStep(best, n), positionStep(worst, n)]
    return best === worst ? { kind: 'solid', step: steps[0]! } : { kind: 'hatch', steps }
  }
  if (row.bands.length === 4) return { kind: 'unknown' }
  const steps = row.bands.map((band) => bandSteps[band])
  return steps.length === 1 ? { kind: 'solid', step: steps[0]! } : { kind: 'hatch', steps }
}

/** Stable key of a fill, also the id of its pattern: `s8`, `h8-6-3`, `unknown`. */
export function fillKey(fill: Fill): string {
  if (fill.kind === 'solid') return `s${fill.step}`
  return fill.kind === 'unknown' ? 'unknown' : `h${fill.steps.join('-')}`
}

/** Value of an SVG `fill` attribute. */
export function fillAttribute(fill: Fill): string {
  return fill.kind === 'solid' ? `var(--step-${fill.step})` : `url(#fill-${fillKey(fill)})`
}
