import '@/domain/assess/reflect'
import type { BandId, Edition, Scale } from '@/domain/model'
import { percentScale, type ShownScale, type Step } from '@/locales/scale'

/* What facts other than the bundled ones are drawn on; the page of the bundled assessment does without. */

/** Which steps so many bands have, best first: far apart in lightness, the ends of the ramp where there is room. */
const stepsFor: Record<number, Step[]> = {
  1: [6],
  2: [7, 2],
  3: [8, 5, 2],
  4: [8, 6, 3, 1],
  5: [8, 6, 5, 3, 1],
  6: [8, 7, 5, 4, 2, 1],
  7: [8, 7, 6, 5, 3, 2, 1],
  8: [8, 7, 6, 5, 4, 3, 2, 1],
  9: [9, 8, 7, 6, 5, 4, 3, 2, 1],
}

/** The step of one of so many bands, counted from 0 = best. */
export const stepOfBand = (count: number, at: number): Step => stepsFor[count]?.[at] ?? 1

/** Classes of the index ramp. */
const CLASSES = 8

/** A step of 1, 2, 2.5 or 5 times a power of ten, at least `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= least * 0.999) ?? 10 * power
}

const tidy = (value: number) => Number(value.toPrecision(12))

/** An axis of whole steps around all figures, and the limits of its classes. */
function axisOf(figures: readonly number[], { least, most }: Scale): Pick<ShownScale, 'axis' | 'edges'> {
  const low = figures.length ? Math.min(...figures) : least
  const high = figures.length ? Math.max(...figures) : most
  const step = niceStep(Math.max(high - low, (most - least) / 1000) / CLASSES)
  let from = Math.floor(low / step + 1e-9) * step
  if (from + CLASSES * step < high - 1e-9) from = Math.ceil(high / step - 1e-9) * step - CLASSES * step
  const edges = Array.from({ length: CLASSES - 1 }, (_, at) => tidy(from + (at + 1) * step))
  return {
    axis: [tidy(Math.max(least, from)), tidy(Math.min(most, Math.max(high, from + CLASSES * step)))],
    edges,
  }
}

/** What editions are drawn on: the scale that they state, their figures, and their newest bands. */
export function scaleOf(editions: readonly Edition[]): ShownScale {
  const newest = editions.at(-1)
  const stated: Scale = newest?.scale ?? { least: 0, most: 100, better: 'higher', decimals: 2 }
  const figures = editions.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.what === 'index' ? [claim.value] : [])),
  )
  const usual = stated.most === 100 && stated.better === 'higher' && figures.every((figure) => figure >= 40)
  const { axis, edges } = usual ? percentScale : axisOf(figures, stated)
  const ends = (newest?.bands ?? []).map(({ lo, hi }) => (stated.better === 'higher' ? lo : hi))
  const limits = ends.filter((end) => end > axis[0] && end < axis[1]).sort((a, b) => a - b)
  return { ...stated, axis, edges, limits }
}

/** Steps of the bands of editions, those of a newer one over those of older ones. */
function stepsOf(editions: readonly Edition[]): Record<BandId, Step> {
  return Object.fromEntries(
    editions.flatMap(({ bands }) => bands.map(({ id }, at) => [id, stepOfBand(bands.length, at)])),
  )
}

/** Scale and steps of editions, ready to be put in force. */
export const lookOf = (editions: readonly Edition[]): { scale: ShownScale; steps: Record<BandId, Step> } => ({
  scale: scaleOf(editions),
  steps: stepsOf(editions),
})
