/**
 * Dense ranks as the reports print them: equal values share a rank and the next value has the next rank
 * (1, 1, 2, 3, 3, 4 …). Values compare as numbers, so give figures, not results of floating-point arithmetic.
 */
export function denseRanks(values: readonly number[]): number[] {
  const descending = [...new Set(values)].sort((a, b) => b - a)
  const rank = new Map(descending.map((value, place) => [value, place + 1]))
  return values.map((value) => rank.get(value)!)
}

/** Positions: 1 + the number of values strictly above (1, 1, 3, 4, 4, 6 …). */
export function positions(values: readonly number[]): number[] {
  const descending = [...values].sort((a, b) => b - a)
  const first = new Map<number, number>()
  descending.forEach((value, place) => first.has(value) || first.set(value, place + 1))
  return values.map((value) => first.get(value)!)
}
