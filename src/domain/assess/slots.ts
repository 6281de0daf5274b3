import { highValue, least, lowValue, most, openAbove, openBelow } from './grid'
import { step, type State } from './state'

/**
 * The k-th highest index ("slot" k) for every k: at least the k-th largest lower end and at most the k-th largest
 * upper end of the units. A unit at position p has the value of slot p, so slots and units bound each other.
 */
export function applySlots(state: State): void {
  const { size, index, slots } = state
  const lows = Array.from(index.lo).sort((a, b) => b - a)
  const highs = Array.from(index.hi).sort((a, b) => b - a)
  for (let k = 0; k < size; k++) {
    slots.raise(k, lows[k]!, undefined)
    slots.lower(k, highs[k]!, undefined)
  }
  for (let unit = 0; unit < size; unit++) exchange(state, unit)
  for (let k = size - 2; k >= 0; k--) slots.raise(k, slots.lo[k + 1]!, slots.whyLo[k + 1])
  for (let k = 1; k < size; k++) slots.lower(k, slots.hi[k - 1]!, slots.whyHi[k - 1])
}

function exchange(state: State, unit: number): void {
  const { frame, index, slots, position } = state
  const best = position.lo[unit]!
  const worst = position.hi[unit]!
  slots.raise(best - 1, index.lo[unit]!, index.whyLo[unit])
  slots.lower(worst - 1, index.hi[unit]!, index.whyHi[unit])
  const lo = slots.lo[worst - 1]!
  if (lo > index.lo[unit]!) {
    const values = { position: worst, value: lowValue(lo) / frame.perPoint, strict: lo & 1 }
    const from = [position.whyHi[unit], slots.whyLo[worst - 1]]
    index.raise(unit, lo, step(unit, 'index', 'slotAbove', values, [], from))
  }
  const hi = slots.hi[best - 1]!
  if (hi < index.hi[unit]!) {
    const values = { position: best, value: highValue(hi) / frame.perPoint, strict: hi & 1 }
    const from = [position.whyLo[unit], slots.whyHi[best - 1]]
    index.lower(unit, hi, step(unit, 'index', 'slotBelow', values, [], from))
  }
}

/**
 * Slots under a sum: slot k can't be so low that even with everything above at its highest, and everything below as
 * high as slot k allows, the sum falls short; and the mirror image. What it finds is entered as an open end (above
 * 67.63, not at least 67.64): where an open end is known already, by an order, it finds the same and not more, so that
 * what follows does not depend on which of the two came first.
 *
 * @param sumLo least sum, @param sumHi greatest sum of all indices, in hundredths
 */
export function applySumToSlots(state: State, sumLo: number, sumHi: number): void {
  const { size, slots, sums } = state
  const highs = Array.from(slots.hi, most)
  const lows = Array.from(slots.lo, least)
  let above = 0
  let below = lows.reduce((total, low) => total + low, 0)
  for (let k = 0; k < size; k++) {
    below -= lows[k]!
    const sumIfAtMost = (x: number) => {
      let sum = above + x
      for (let j = k + 1; j < size; j++) sum += Math.min(highs[j]!, x)
      return sum
    }
    const sumIfAtLeast = (x: number) => {
      let sum = below + x
      for (let j = 0; j < k; j++) sum += Math.max(lows[j]!, x)
      return sum
    }
    if (sumIfAtMost(lows[k]!) < sumLo)
      slots.raise(
        k,
        openBelow(firstWhere(lows[k]!, highs[k]! + 1, (x) => sumIfAtMost(x) >= sumLo) - 1),
        sums.whyLo[0],
      )
    if (sumIfAtLeast(highs[k]!) > sumHi)
      slots.lower(
        k,
        openAbove(firstWhere(lows[k]! - 1, highs[k]!, (x) => sumIfAtLeast(x + 1) > sumHi) + 1),
        sums.whyHi[0],
      )
    above += highs[k]!
  }
}

/** The first whole number from `lo` on for which `holds`, which must hold from some number on; `hi` if none before. */
export function firstWhere(lo: number, hi: number, holds: (x: number) => boolean): number {
  while (lo < hi) {
    const middle = Math.floor((lo + hi) / 2)
    if (holds(middle)) hi = middle
    else lo = middle + 1
  }
  return lo
}
