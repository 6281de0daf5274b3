import { decimalsOf } from './assess/grid'

/** A figure in hundredths, as an exact integer: 83.85 → 8385. More than two decimals are rounded half up. */
export function toHundredths(value: number): number {
  return Math.round(Number((value * 100).toFixed(6)))
}

/** Inverse of {@link toHundredths}: the nearest number to the figure. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100
}

/**
 * The quotient of two integers rounded half up, exact for numerators of at most 2^52.
 * @param denominator greater than 0
 */
export function roundedQuotient(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}

/** Mean of figures with at most two decimals, rounded half up to two decimals; undefined for no figures. */
export function roundedMean(figures: readonly number[]): number | undefined {
  if (!figures.length) return undefined
  const sum = figures.reduce((total, figure) => total + toHundredths(figure), 0)
  return fromHundredths(roundedQuotient(sum, figures.length))
}

/** A figure with the two decimals that the reports print, or the three or four that a file gives: never another figure. */
export function figureText(value: number): string {
  return value.toFixed(decimalsOf(value) ?? 2)
}
