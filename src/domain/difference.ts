import { exactly, intersect } from './interval'
import type { Interval } from './model'
import type { Order } from './unitOrder'

/**
 * Removes the noise of floating-point subtraction. Indices have two decimals; against a mean of n of them a difference
 * is a multiple of 0.01 / n, far above this step for any n.
 */
const clean = (value: number) => Math.round(value * 1e8) / 1e8 + 0

/**
 * Every difference a − b, in index points, that is possible when a lies in one interval, b in the other and `order`
 * holds between them. Bounds may lie in −100…100.
 */
export function differenceOf(a: Interval, b: Interval, order: Order = 'unknown'): Interval {
  switch (order) {
    case 'equal':
      return exactly(0)
    case 'below':
      return negative(differenceOf(b, a, 'above'))
    case 'atMost':
      return negative(differenceOf(b, a, 'atLeast'))
  }
  const all: Interval = {
    lo: clean(a.lo - b.hi),
    hi: clean(a.hi - b.lo),
    loOpen: a.loOpen || b.hiOpen,
    hiOpen: a.hiOpen || b.loOpen,
  }
  return order === 'unknown'
    ? all
    : intersect(all, { lo: 0, loOpen: order === 'above', hi: Infinity, hiOpen: true })
}

function negative({ lo, hi, loOpen, hiOpen }: Interval): Interval {
  return { lo: 0 - hi, hi: 0 - lo, loOpen: hiOpen, hiOpen: loOpen }
}

/** Fewest and most places gained (positive) or lost between two ranges of positions. */
export function placesGained(then: [number, number], now: [number, number]): [number, number] {
  return [then[0] - now[1], then[1] - now[0]]
}
