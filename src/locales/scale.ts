import type { BandId } from '@/domain/model'

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

/** The step of each band in force, best first. */
const bandSteps: Record<BandId, Step> = { veryHigh: 8, high: 6, medium: 3, low: 1 }

/** The step of a band. */
export const bandStep = (id: BandId): Step => bandSteps[id] ?? 1

/** Number of bands in force. */
export const bandCount = (): number => Object.keys(bandSteps).length

/** Draws and writes from now on on a scale, with the steps of its bands; see `scaleOf.ts`. */
export function putInForce({ scale, steps }: { scale: ShownScale; steps: Record<BandId, Step> }): void {
  Object.assign(shownScale, scale)
  for (const id of Object.keys(bandSteps)) delete bandSteps[id]
  Object.assign(bandSteps, steps)
}

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
