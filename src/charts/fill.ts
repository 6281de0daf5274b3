import type { Interval, UnitAssessment } from '@/domain/model'
import { bandCount, bandStep, shownScale, type Step } from '@/locales/scale'

/** What the map's colour shows. */
export type Measure = 'band' | 'index' | 'position'
export const measures: Measure[] = ['band', 'index', 'position']

/** Those that the facts on show have: without bands none is coloured by them. */
export const shownMeasures = (): Measure[] => (bandCount() > 1 ? measures : measures.slice(1))

/** How a shape is filled: one step, stripes of several possible steps, or the dotted ground of 未公布. */
export type Fill = { kind: 'solid'; step: Step } | { kind: 'hatch'; steps: Step[] } | { kind: 'unknown' }

/**
 * Ramp step of an index; classes are (min, max] like the bands of the bundled assessment, except that 65 itself is not 低.
 * Where less is better they are [min, max).
 */
export function indexStep(index: number): Step {
  const { better, edges } = shownScale
  if (better === 'lower') return 8 - edges.filter((edge) => index >= edge).length
  if (index === 65 && edges[0] === 65) return 2
  return 1 + edges.filter((edge) => index > edge).length
}

/** Ramp step of a position 1…n in eight classes of equal size. */
export function positionStep(position: number, n: number): Step {
  return 8 - Math.min(7, Math.floor(((position - 1) * 8) / n))
}

function indexFill({ lo, hi, loOpen, hiOpen }: Interval): Fill {
  if (lo === hi) return { kind: 'solid', step: indexStep(lo) }
  const { axis, better } = shownScale
  // Seven eighths of the axis: nothing that a colour could say.
  if (hi - lo >= (axis[1] - axis[0]) * 0.875) return { kind: 'unknown' }
  const low = loOpen ? Math.min(hi, lo + 0.01) : lo
  const high = hiOpen ? Math.max(lo, hi - 0.01) : hi
  const steps = [indexStep(high), indexStep(low)]
  return { kind: 'hatch', steps: better === 'lower' ? steps.reverse() : steps }
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
  if (row.bands.length >= Math.max(2, bandCount())) return { kind: 'unknown' }
  const steps = row.bands.map((band) => bandStep(band))
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
