import { shownScale } from '@/locales/scale'
import type { Interval } from '@/domain/model'
import { figureText } from '@/domain/statistics'

/**
 * An index or a mean with the decimals the reports print, two in the bundled ones. None is rounded onto a whole number, where bands end: 64.995
 * is not 65.00.
 */
export function formatIndex(value: number): string {
  const { decimals } = shownScale
  const text = value.toFixed(decimals)
  return decimals === 2 && Number.isInteger(Number(text)) ? figureText(value) : text
}

/** A bound without idle decimals: 90, 75.28. */
function bound(value: number): string {
  return Number.isInteger(value) ? String(value) : formatIndex(value)
}

/** Bounds rounded to two decimals, away from each other: what they hold stays inside. */
export const outward = {
  lo: (value: number): number => Math.floor(value * 100 + 1e-6) / 100,
  hi: (value: number): number => Math.ceil(value * 100 - 1e-6) / 100,
}

/** Nothing worth the name is known: the bounds are those of the scale, or all but. */
export function isWhole({ lo, hi }: Interval): boolean {
  return lo < shownScale.least + 0.01 && hi > shownScale.most - 0.01
}

/** Whether a bounded mean is worth showing as a figure; a wider one is 未公布, with its bounds behind it. */
export function isTelling({ lo, hi }: Interval): boolean {
  return hi - lo <= (shownScale.axis[1] - shownScale.axis[0]) * 0.375
}

/** `88.31`, `75.28–75.95`, `>90`, `<65`; `unknown` where only the whole scale remains. */
export function formatInterval(interval: Interval, unknown: string): string {
  const { lo, hi, loOpen, hiOpen } = interval
  if (lo === hi) return formatIndex(lo)
  if (isWhole(interval)) return unknown
  if (hi >= shownScale.most) return `${loOpen ? '>' : '≥'}${bound(outward.lo(lo))}`
  if (lo <= shownScale.least) return `${hiOpen ? '<' : '≤'}${bound(outward.hi(hi))}`
  return `${bound(outward.lo(lo))}–${bound(outward.hi(hi))}`
}

/** `9` or `13–30`. */
export function formatRange([best, worst]: [number, number]): string {
  return best === worst ? String(best) : `${best}–${worst}`
}
