import type { BandId, Edition, Scale } from '@/domain/model'

/** A step of the ramp of tokens.css, 1 worst … 8 best; 9 where a scale has nine bands. */
export type Step = number

/** The scale that the figures on show are drawn and written on. */
export interface ShownScale {
  /** Bounds of every index. */
  least: number
  most: number
  better: 'higher' | 'lower'
  /** Decimals that figures are written with. */
  decimals: number
  /** Ends of the axes that indices are drawn on, the smaller first. */
  axis: [number, number]
  /** Limits between the classes of the index ramp, ascending. */
  edges: number[]
  /** Lower ends of the newest bands that fall on the axis, ascending; for bands where less is better the upper ends. */
  limits: number[]
}

/** 0 to 100 with two decimals, as the bundled assessment prints. Class edges every five points fall on its band limits. */
export const percentScale: ShownScale = {
  least: 0,
  most: 100,
  better: 'higher',
  decimals: 2,
  axis: [60, 100],
  edges: [65, 70, 75, 80, 85, 90, 95],
  limits: [65, 80, 90],
}

/** In force for the facts on show; {@link putInForce} changes what is in it. */
export const shownScale: ShownScale = { ...percentScale }

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

/** The step of each band in force, best first. */
const bandSteps: Record<BandId, Step> = { veryHigh: 8, high: 6, medium: 3, low: 1 }

/** The step of a band. */
export const bandStep = (id: BandId): Step => bandSteps[id] ?? 1

/** Number of bands in force. */
export const bandCount = (): number => Object.keys(bandSteps).length

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
    editions.flatMap(({ bands }) => bands.map(({ id }, at) => [id, stepsFor[bands.length]?.[at] ?? 1])),
  )
}

/** Draws and writes from now on as these editions ask for. */
export function putInForce(editions: readonly Edition[]): void {
  Object.assign(shownScale, scaleOf(editions))
  for (const id of Object.keys(bandSteps)) delete bandSteps[id]
  Object.assign(bandSteps, stepsOf(editions))
}

/** The vertical axis of indices, best at the top. */
export function indexAxis(): { from: number; to: number } {
  const [low, high] = shownScale.axis
  return shownScale.better === 'lower' ? { from: low, to: high } : { from: high, to: low }
}

/** What is written on that axis: its best end and the band limits. */
export const indexTicks = (): number[] => [indexAxis().from, ...[...shownScale.limits].reverse()]

/** Labels of the classes of the index ramp by step, the worst first: `<65`, `65–70` … `>95`. */
export function indexClasses(): string[] {
  const { edges, better } = shownScale
  const labels = [
    `<${edges[0]}`,
    ...edges.slice(1).map((edge, at) => `${edges[at]}–${edge}`),
    `>${edges.at(-1)}`,
  ]
  return better === 'lower' ? labels.reverse() : labels
}
