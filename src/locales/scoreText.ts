import { outward, formatRange } from './format'
import type { PlaceScore } from '@/domain/score/score'

/** Decimals of a simulated score: one less than the reports print, so that the two are not taken for each other. */
const decimals = 1

/** `66.7`, `50.0–75.0`: a simulated score; bounds are rounded away from each other. */
export function scoreText({ lo, hi, value }: PlaceScore): string {
  if (lo === hi) return value.lo.toFixed(decimals)
  const least = Math.floor(value.lo * 10 + 1e-6) / 10
  const most = Math.ceil(value.hi * 10 - 1e-6) / 10
  return `${least.toFixed(decimals)}–${most.toFixed(decimals)}`
}

/** A share as a percentage with one decimal, without an idle one: 40%, 12.5%. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}

/** Two shares as percentages, rounded away from each other: what they hold stays inside. */
export function percentRange(least: number, most: number): string {
  return `${Number(outward.lo(least * 100).toFixed(2))}%–${Number(outward.hi(most * 100).toFixed(2))}%`
}

/** Two shares as percentages, rounded towards each other: what is said of all between them stays true. */
export function sureRange(least: number, most: number): string {
  return `${Number(outward.hi(least * 100).toFixed(2))}%–${Number(outward.lo(most * 100).toFixed(2))}%`
}

/** Best and worst position: 3, or 3–5. */
export const positionText = ({ positions }: PlaceScore): string => formatRange(positions)
