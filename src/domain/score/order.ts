/** A score whose ends are whole numbers of a common grid, so that equal is equal. */
export interface Bounded {
  lo: bigint
  hi: bigint
}

const ascending = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)

/** How many of the ascending numbers are above `value`. */
function countAbove(sorted: readonly bigint[], value: bigint): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! > value) to = middle
    else from = middle + 1
  }
  return sorted.length - from
}

/**
 * Best and worst possible position of each score: 1 + the number of others surely above, and 1 + the number of others
 * possibly above. Exact scores get one position, ties share it (competition ranking: 1, 2, 2, 4).
 */
export function positionsOf(scores: readonly Bounded[]): [number, number][] {
  const low = scores.map(({ lo }) => lo).sort(ascending)
  const high = scores.map(({ hi }) => hi).sort(ascending)
  return scores.map(({ lo, hi }) => [1 + countAbove(low, hi), 1 + countAbove(high, lo) - (hi > lo ? 1 : 0)])
}

/** Dense ranks (1, 2, 2, 3) as the reports print them; undefined where a score is only bounded. */
export function denseRanksOf(scores: readonly Bounded[]): number[] | undefined {
  if (scores.some(({ lo, hi }) => lo !== hi)) return undefined
  const distinct = [...new Set(scores.map(({ lo }) => lo))].sort(ascending)
  const rank = new Map(distinct.map((value, index) => [value, distinct.length - index]))
  return scores.map(({ lo }) => rank.get(lo)!)
}
