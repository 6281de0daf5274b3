import { closed, highValue, isOpen, least, leastSum, lowValue, most, mostSum } from './grid'
import type { RuleId } from './rules'
import { applySumToSlots } from './slots'
import { step, type IndexBounds, type State } from './state'

/** Means, kept as sums: from members and slots, against each other, and back to the members. */
export function applyMeans(state: State): void {
  const { frame } = state
  frame.groups.forEach((_, group) => sumMembers(state, group))
  sumSlots(state)
  if (frame.partitioned) sumParts(state)
  for (const { group, atLeast, claim } of state.facts.againstNation)
    if (group > 0) compareWithNation(state, group, atLeast, claim)
  for (const { group, below, claim } of state.facts.regionPairs)
    orderMeans(state, [group, below], 0, [claim], ['regionOrderAbove', 'regionOrderBelow'])
  frame.groups.forEach((_, group) => spreadToMembers(state, group))
  applySumToSlots(state, leastSum(state.sums.lo[0]!), mostSum(state.sums.hi[0]!))
}

/** Sum of lower ends at the given places as a code of a sum. */
function sumOfLows({ lo }: IndexBounds, places: readonly number[]): number {
  let sum = 0
  let open = 0
  for (const place of places) {
    sum += lowValue(lo[place]!)
    if (isOpen(lo[place]!)) open = 1
  }
  return 4 * sum + open
}

function sumOfHighs({ hi }: IndexBounds, places: readonly number[]): number {
  let sum = 0
  let open = 0
  for (const place of places) {
    sum += highValue(hi[place]!)
    if (isOpen(hi[place]!)) open = 1
  }
  return 4 * sum - open
}

function sumMembers({ frame, index, sums }: State, group: number): void {
  const { members } = frame.groups[group]!
  const lo = sumOfLows(index, members)
  const hi = sumOfHighs(index, members)
  if (lo <= sums.lo[group]! && hi >= sums.hi[group]!) return
  const exact = members.filter((unit) => index.lo[unit] === index.hi[unit]).length
  const why = step(-1, 'mean', 'meanOfMembers', { size: members.length, exact })
  sums.raise(group, lo, why)
  sums.lower(group, hi, why)
}

function sumSlots({ frame, slots, sums }: State): void {
  const places = frame.groups[0]!.members
  const lo = sumOfLows(slots, places)
  const hi = sumOfHighs(slots, places)
  if (lo <= sums.lo[0]! && hi >= sums.hi[0]!) return
  const from = [...new Set([...slots.whyLo, ...slots.whyHi])]
  const why = step(-1, 'mean', 'meanOfSlots', { size: places.length }, [], from)
  sums.raise(0, lo, why)
  sums.lower(0, hi, why)
}

/** The sum of the population is the sum of its regions. */
function sumParts({ frame, sums }: State): void {
  const parts = frame.groups.map((_, group) => group).slice(1)
  const why = step(-1, 'mean', 'meanOfParts', { group: frame.groups[0]!.id })
  const low = addCodes(parts.map((group) => sums.lo[group]!))
  const high = -addCodes(parts.map((group) => -sums.hi[group]!))
  sums.raise(0, low, why)
  sums.lower(0, high, why)
  for (const group of parts) {
    const others = parts.filter((part) => part !== group)
    sums.raise(group, addCodes([sums.lo[0]!, ...others.map((part) => -sums.hi[part]!)]), why)
    sums.lower(group, -addCodes([-sums.hi[0]!, ...others.map((part) => sums.lo[part]!)]), why)
  }
}

/** Sum of lower ends (upper ends count as lower ends when negated): open where one of them is. */
function addCodes(codes: readonly number[]): number {
  return codes.reduce((sum, code) => sum + (code & ~1), 0) + (codes.some(isOpen) ? 1 : 0)
}

function compareWithNation(state: State, group: number, atLeast: boolean, claim: string): void {
  if (atLeast) orderMeans(state, [group, 0], 0, [claim], ['meanAtLeastNation', 'meanAgainstRegion'])
  else orderMeans(state, [0, group], 1, [claim], ['meanAgainstRegion', 'meanBelowNation'])
}

/** The mean of `upper` is at least that of `lower`, or above it where `strict` is 1. Sums are whole hundredths. */
function orderMeans(
  { frame, sums }: State,
  [upper, lower]: [number, number],
  strict: 0 | 1,
  claims: string[],
  [upperRule, lowerRule]: [RuleId, RuleId],
): void {
  const upperSize = frame.groups[upper]!.members.length
  const lowerSize = frame.groups[lower]!.members.length
  const low = leastSum(sums.lo[lower]!) * upperSize
  const least = strict ? Math.floor(low / lowerSize) + 1 : Math.ceil(low / lowerSize)
  if (4 * least > sums.lo[upper]!) {
    const values = { group: frame.groups[lower]!.id }
    sums.raise(upper, 4 * least, step(-1, 'mean', upperRule, values, claims, [sums.whyLo[lower]]))
  }
  const high = mostSum(sums.hi[upper]!) * lowerSize
  const most = strict ? Math.ceil(high / upperSize) - 1 : Math.floor(high / upperSize)
  if (4 * most < sums.hi[lower]!) {
    const values = { group: frame.groups[upper]!.id }
    sums.lower(lower, 4 * most, step(-1, 'mean', lowerRule, values, claims, [sums.whyHi[upper]]))
  }
}

/**
 * What the sum leaves for one member when the others are as high, or as low, as they can be each by itself. That the
 * others can't all be so at once (they share ranks and band counts) is used for slots only, see `slots.ts`.
 */
function spreadToMembers(state: State, group: number): void {
  const { frame, index, sums } = state
  const { members, id } = frame.groups[group]!
  const low = sumOfLows(index, members)
  const high = sumOfHighs(index, members)
  const openLows = members.filter((unit) => isOpen(index.lo[unit]!)).length
  const openHighs = members.filter((unit) => isOpen(index.hi[unit]!)).length
  for (const unit of members) {
    const ownHigh = index.hi[unit]!
    const ownLow = index.lo[unit]!
    const rest = (sums.lo[group]! & ~1) - ((high + 1) & ~1) + 4 * highValue(ownHigh)
    const lo = lowCode(rest, isOpen(sums.lo[group]!) || openHighs > (isOpen(ownHigh) ? 1 : 0))
    if (lo > index.lo[unit]!) {
      const values = { group: id, lo: lowValue(lo) / 100, loOpen: lo & 1 }
      index.raise(unit, lo, step(unit, 'index', 'meanSum', values, [], [sums.whyLo[group]]))
    }
    const most = ((sums.hi[group]! + 1) & ~1) - (low & ~1) + 4 * lowValue(ownLow)
    const hi = -lowCode(-most, isOpen(sums.hi[group]!) || openLows > (isOpen(ownLow) ? 1 : 0))
    if (hi < index.hi[unit]!) {
      const values = { group: id, hi: highValue(hi) / 100, hiOpen: hi & 1 }
      index.lower(unit, hi, step(unit, 'index', 'meanSum', values, [], [sums.whyHi[group]]))
    }
  }
}

/** A lower end given in quarter hundredths as a code; between two hundredths the next one is the end. */
function lowCode(quarters: number, open: boolean): number {
  return quarters % 4 === 0 ? quarters / 2 + (open ? 1 : 0) : closed(Math.ceil(quarters / 4))
}

/**
 * How many stand above the mean: slots and units surely or possibly above it; and the other way round, what a known
 * number says of the slots, the mean, and the positions.
 */
export function applyAboveMean(state: State): void {
  countAbove(state)
  const { size, slots, sums, aboveMean } = state
  const fewest = aboveMean.lo[0]!
  const largest = aboveMean.hi[0]!
  if (fewest >= 1) {
    const value = Math.floor(sums.lo[0]! / (4 * size)) + 1
    slots.raise(fewest - 1, closed(value), aboveMean.whyLo[0] ?? sums.whyLo[0])
    sums.lower(0, 4 * size * most(slots.hi[fewest - 1]!) - 1, aboveMean.whyLo[0])
  }
  if (largest < size) {
    slots.lower(largest, closed(Math.floor(sums.hi[0]! / (4 * size))), aboveMean.whyHi[0] ?? sums.whyHi[0])
    sums.raise(0, 4 * size * least(slots.lo[largest]!), aboveMean.whyHi[0])
  }
}

function countAbove(state: State): void {
  const { size, frame, aboveMean, slots } = state
  let surely = 0
  let possibly = 0
  for (let k = 0; k < size; k++) {
    if (isAbove(state, least(slots.lo[k]!))) surely++
    if (mayBeAbove(state, most(slots.hi[k]!))) possibly++
  }
  aboveMean.raise(0, Math.max(surely, someUnitIsAboveAnother(state) ? 1 : 0), undefined)
  aboveMean.lower(0, possibly, undefined)
  for (const { group, atLeast } of state.facts.againstNation)
    if (!atLeast && group > 0) aboveMean.lower(group, frame.groups[group]!.members.length - 1, undefined)
  frame.groups.forEach(({ members }, group) => {
    const certain = members.filter((unit) => unitAbove(state, unit) === 'surely').length
    const never = members.filter((unit) => unitAbove(state, unit) === 'never').length
    aboveMean.raise(group, certain, undefined)
    aboveMean.lower(group, members.length - never, undefined)
    if (group === 0) return
    const others = frame.groups[0]!.members.filter((unit) => !members.includes(unit))
    const othersPossibly = others.filter((unit) => unitAbove(state, unit) !== 'never').length
    aboveMean.raise(group, aboveMean.lo[0]! - othersPossibly, undefined)
    aboveMean.lower(group, aboveMean.hi[0]!, undefined)
  })
}

/** Where not all figures are the same, someone stands above their mean; and not all of a group whose mean is below it. */
function someUnitIsAboveAnother({ position, rank, facts }: State): boolean {
  return (
    position.lo.some((best) => best > 1) ||
    rank.lo.some((best) => best > 1) ||
    facts.againstNation.some(({ group, atLeast }) => group > 0 && !atLeast)
  )
}

function unitAbove(state: State, unit: number): 'surely' | 'never' | 'open' {
  const { index, position, aboveMean } = state
  if (isAbove(state, least(index.lo[unit]!)) || position.hi[unit]! <= aboveMean.lo[0]!) return 'surely'
  if (!mayBeAbove(state, most(index.hi[unit]!)) || position.lo[unit]! > aboveMean.hi[0]!) return 'never'
  return 'open'
}

/** Whether a value in hundredths is above every possible mean. */
function isAbove({ size, sums }: State, hundredths: number): boolean {
  return 4 * size * hundredths > sums.hi[0]!
}

/** Whether a value in hundredths is above some possible mean. */
function mayBeAbove({ size, sums }: State, hundredths: number): boolean {
  return 4 * size * hundredths > sums.lo[0]!
}
