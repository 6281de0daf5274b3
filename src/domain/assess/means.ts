import { groupPlaces, whyCounts } from './countVectors'
import {
  closed,
  highValue,
  isOpen,
  least,
  leastSum,
  lowValue,
  most,
  mostSum,
  openAbove,
  openBelow,
} from './grid'
import { applySumToSlots, firstWhere } from './slots'
import { step, type State } from './state'

/** Means, kept as sums: from members and places, from the regions, and back to the members. */
export function applySums(state: State): void {
  const { frame } = state
  frame.groups.forEach((_, group) => {
    sumMembers(state, group)
    sumPlaces(state, group)
  })
  if (frame.partitioned) sumParts(state)
  frame.groups.forEach((_, group) => spreadToMembers(state, group))
  applySumToSlots(state, leastSum(state.sums.lo[0]!), mostSum(state.sums.hi[0]!))
}

/** Sum of lower ends as a code of a sum: open where one of them is. */
function sumOfLows(lows: readonly number[]): number {
  let sum = 0
  let open = 0
  for (const lo of lows) {
    sum += lowValue(lo)
    if (isOpen(lo)) open = 1
  }
  return 4 * sum + open
}

function sumOfHighs(highs: readonly number[]): number {
  let sum = 0
  let open = 0
  for (const hi of highs) {
    sum += highValue(hi)
    if (isOpen(hi)) open = 1
  }
  return 4 * sum - open
}

function sumMembers({ frame, index, sums }: State, group: number): void {
  const { members } = frame.groups[group]!
  const lo = sumOfLows(members.map((unit) => index.lo[unit]!))
  const hi = sumOfHighs(members.map((unit) => index.hi[unit]!))
  if (lo <= sums.lo[group]! && hi >= sums.hi[group]!) return
  const exact = members.filter((unit) => index.lo[unit] === index.hi[unit]).length
  const why = step(-1, 'mean', 'meanOfMembers', { size: members.length, exact })
  sums.raise(group, lo, why)
  sums.lower(group, hi, why)
}

function sumPlaces(state: State, group: number): void {
  const { slots, sums } = state
  const { lows, highs } = groupPlaces(state, group)
  const { sumLo = 0, sumHi = Infinity, claims = [] } = state.vectors[group] ?? {}
  const lo = Math.max(sumOfLows(lows), sumLo)
  const hi = Math.min(sumOfHighs(highs), sumHi)
  if (lo <= sums.lo[group]! && hi >= sums.hi[group]!) return
  const from = group === 0 ? [...slots.whyLo, ...slots.whyHi] : []
  const steps = [...new Set([...from, ...whyCounts(state, group)])]
  const why = step(-1, 'mean', 'meanOfSlots', { size: lows.length }, claims, steps)
  sums.raise(group, lo, why)
  sums.lower(group, hi, why)
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

/** The closed end at the value of a code of a lower end (of an upper end when negated). */
const value2 = (code: number) => 2 * Math.floor(code / 2)

/** Sum of lower ends (upper ends count as lower ends when negated): open where one of them is. */
function addCodes(codes: readonly number[]): number {
  return codes.reduce((sum, code) => sum + value2(code), 0) + (codes.some(isOpen) ? 1 : 0)
}

/** What the sum leaves for one member when the others are as high, or as low, as they can be each by itself. */
function spreadToMembers(state: State, group: number): void {
  const { frame, index, sums } = state
  const { members, id } = frame.groups[group]!
  const low = value2(sumOfLows(members.map((unit) => index.lo[unit]!)))
  const high = -value2(-sumOfHighs(members.map((unit) => index.hi[unit]!)))
  const openLows = members.filter((unit) => isOpen(index.lo[unit]!)).length
  const openHighs = members.filter((unit) => isOpen(index.hi[unit]!)).length
  for (const unit of members) {
    const ownHigh = index.hi[unit]!
    const ownLow = index.lo[unit]!
    const rest = value2(sums.lo[group]!) - high + 4 * highValue(ownHigh)
    const lo = lowCode(rest, isOpen(sums.lo[group]!) || openHighs > (isOpen(ownHigh) ? 1 : 0))
    if (lo > index.lo[unit]!) {
      const values = { group: id, lo: lowValue(lo) / frame.perPoint, loOpen: lo & 1 }
      index.raise(unit, lo, step(unit, 'index', 'meanSum', values, [], [sums.whyLo[group]]))
    }
    const most = -value2(-sums.hi[group]!) - low + 4 * lowValue(ownLow)
    const hi = -lowCode(-most, isOpen(sums.hi[group]!) || openLows > (isOpen(ownLow) ? 1 : 0))
    if (hi < index.hi[unit]!) {
      const values = { group: id, hi: highValue(hi) / frame.perPoint, hiOpen: hi & 1 }
      index.lower(unit, hi, step(unit, 'index', 'meanSum', values, [], [sums.whyHi[group]]))
    }
  }
}

/** A lower end given in quarter steps as a code; between two steps the next one is the end. */
function lowCode(quarters: number, open: boolean): number {
  return quarters % 4 === 0 ? quarters / 2 + (open ? 1 : 0) : closed(Math.ceil(quarters / 4))
}

/**
 * The same, where the members that surely don't stand above a low one can't be high: a member can't be so low that
 * with those no higher than itself, and the others as high as they can be, the sum falls short. Entered as an open
 * end for the reason given at {@link applySumToSlots}.
 */
export function spreadAlongOrder(state: State, group: number): void {
  const { frame, index, sums, relation, size } = state
  const { members, id } = frame.groups[group]!
  const sumLo = leastSum(sums.lo[group]!)
  const sumHi = mostSum(sums.hi[group]!)
  const lows = members.map((unit) => least(index.lo[unit]!))
  const highs = members.map((unit) => most(index.hi[unit]!))
  members.forEach((unit, own) => {
    const notAbove = members.map((other) => relation[unit * size + other]! > 0)
    const notBelow = members.map((other) => relation[other * size + unit]! > 0)
    const greatest = (x: number) =>
      highs.reduce((sum, high, at) => sum + (notAbove[at] ? Math.min(high, x) : high), 0)
    const smallest = (x: number) =>
      lows.reduce((sum, low, at) => sum + (notBelow[at] ? Math.max(low, x) : low), 0)
    if (greatest(lows[own]!) < sumLo) {
      const end = firstWhere(lows[own]!, highs[own]! + 1, (x) => greatest(x) >= sumLo) - 1
      const values = { group: id, lo: end / frame.perPoint, loOpen: 1 }
      const why = step(unit, 'index', 'meanSum', values, [], [sums.whyLo[group]])
      index.raise(unit, openBelow(end), why)
    }
    if (smallest(highs[own]!) > sumHi) {
      const end = firstWhere(lows[own]! - 1, highs[own]!, (x) => smallest(x + 1) > sumHi) + 1
      const values = { group: id, hi: end / frame.perPoint, hiOpen: 1 }
      const why = step(unit, 'index', 'meanSum', values, [], [sums.whyHi[group]])
      index.lower(unit, openAbove(end), why)
    }
  })
}
