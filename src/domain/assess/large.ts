import { applyBandsByIndex, applyIndexByBands } from './bandIndex'
import { least, most, strictlyAbove, strictlyBelow } from './grid'
import { applyAboveMean } from './aboveMean'
import { applyComparisons } from './comparisons'
import { applySums } from './means'
import { sideStep } from './order'
import { applySlots } from './slots'
import { step, type State } from './state'

/**
 * More units than this are bounded by sorting instead of by comparing every pair with every third: whoever assesses
 * thousands of places mostly has their figures, and then both give the same.
 */
export const LARGE = 120

/** Passes after which bounds of a large population are left as they are. */
const passes = 8

/**
 * Bounds of a large population, in about n log n a pass where figures are known. What it does without: order lists,
 * gaps between ranks, and numbers of units in bands. The bounds hold as those of `solve` do, but may be wider.
 * @throws Infeasible
 */
export function boundLarge(state: State): void {
  for (let pass = 0, before = -1; pass < passes && state.changes !== before; pass++) {
    before = state.changes
    applyIndexByBands(state)
    orderByRank(state)
    applyBandsByIndex(state)
    placeBySorting(state)
    applySlots(state)
    applySums(state)
    applyComparisons(state)
    applyAboveMean(state)
  }
}

/** Units of one exact rank each, best rank first. */
function rankGroups({ rank, size }: State): number[][] {
  const groups: number[][] = []
  for (let unit = 0; unit < size; unit++)
    if (rank.lo[unit] === rank.hi[unit]) (groups[rank.lo[unit]!] ??= []).push(unit)
  return groups.filter((group) => group !== undefined)
}

/** Ranks order strictly, and equal ranks mean equal indices. */
function orderByRank(state: State): void {
  const { index } = state
  const groups = rankGroups(state)
  const highest = (units: readonly number[]) => units.reduce((a, b) => (index.lo[b]! > index.lo[a]! ? b : a))
  const lowest = (units: readonly number[]) => units.reduce((a, b) => (index.hi[b]! < index.hi[a]! ? b : a))

  let below: number | undefined
  for (const group of [...groups].reverse()) {
    const level = highest(group)
    for (const unit of group) {
      raise(state, unit, level, index.lo[level]!)
      if (below !== undefined) raise(state, unit, below, strictlyAbove(index.lo[below]!))
    }
    below = highest(below === undefined ? group : [below, ...group])
  }
  let above: number | undefined
  for (const group of groups) {
    const level = lowest(group)
    for (const unit of group) {
      lower(state, unit, level, index.hi[level]!)
      if (above !== undefined) lower(state, unit, above, strictlyBelow(index.hi[above]!))
    }
    above = lowest(above === undefined ? group : [above, ...group])
  }
}

function raise(state: State, unit: number, other: number, code: number): void {
  if (code > state.index.lo[unit]!) state.index.raise(unit, code, sideStep(state, unit, other, 'up', code))
}

function lower(state: State, unit: number, other: number, code: number): void {
  if (code < state.index.hi[unit]!) state.index.lower(unit, code, sideStep(state, unit, other, 'down', code))
}

/** How many of the sorted values are below `limit`. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < limit) from = middle + 1
    else to = middle
  }
  return from
}

/** Positions by the numbers of units that surely stand above and that surely don't, by index and by rank. */
function placeBySorting(state: State): void {
  const { size, index, rank } = state
  const lows = index.lo.map(least).sort()
  const highs = index.hi.map(most).sort()
  const bestRanks = rank.lo.slice().sort()
  const worstRanks = rank.hi.slice().sort()
  for (let unit = 0; unit < size; unit++) {
    const low = least(index.lo[unit]!)
    const high = most(index.hi[unit]!)
    place(state, unit, size - countBelow(lows, high + 1), countBelow(highs, low + 1) - (high <= low ? 1 : 0))
    const [best, worst] = [rank.lo[unit]!, rank.hi[unit]!]
    const after = size - countBelow(bestRanks, worst) - (best >= worst ? 1 : 0)
    place(state, unit, Math.max(countBelow(worstRanks, best), best - 1), after)
  }
}

function place({ size, position, index, rank }: State, unit: number, above: number, notAbove: number): void {
  const best = 1 + above
  const worst = size - notAbove
  if (best <= position.lo[unit]! && worst >= position.hi[unit]!) return
  const from = [index.whyLo[unit], index.whyHi[unit], rank.whyLo[unit], rank.whyHi[unit]]
  const values = { above, notAbove, total: size }
  position.raise(unit, best, step(unit, 'position', 'positionByCounts', { ...values, best }, [], from))
  position.lower(unit, worst, step(unit, 'position', 'positionByCounts', { ...values, worst }, [], from))
}
