import type { Interval } from './model'

/** All index values: [0, 100]. */
export const everything: Interval = { lo: 0, hi: 100, loOpen: false, hiOpen: false }

/** The interval that holds one value only. */
export function exactly(value: number): Interval {
  return { lo: value, hi: value, loOpen: false, hiOpen: false }
}

export function isExact(interval: Interval): boolean {
  return interval.lo === interval.hi && !interval.loOpen && !interval.hiOpen
}

/** Whether no number lies in the interval. */
export function isEmpty({ lo, hi, loOpen, hiOpen }: Interval): boolean {
  return lo > hi || (lo === hi && (loOpen || hiOpen))
}

/** Length in index points; 0 for an empty interval. */
export function width(interval: Interval): number {
  return isEmpty(interval) ? 0 : interval.hi - interval.lo
}

export function contains({ lo, hi, loOpen, hiOpen }: Interval, value: number): boolean {
  return (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi)
}

/** Whether every number of `inner` lies in `outer`. */
export function covers(outer: Interval, inner: Interval): boolean {
  if (isEmpty(inner)) return true
  const low = inner.lo > outer.lo || (inner.lo === outer.lo && (!outer.loOpen || inner.loOpen))
  const high = inner.hi < outer.hi || (inner.hi === outer.hi && (!outer.hiOpen || inner.hiOpen))
  return low && high
}

/** The numbers in both; may be empty, see {@link isEmpty}. */
export function intersect(a: Interval, b: Interval): Interval {
  const low = a.lo > b.lo ? a : b.lo > a.lo ? b : { lo: a.lo, loOpen: a.loOpen || b.loOpen }
  const high = a.hi < b.hi ? a : b.hi < a.hi ? b : { hi: a.hi, hiOpen: a.hiOpen || b.hiOpen }
  return { lo: low.lo, hi: high.hi, loOpen: low.loOpen, hiOpen: high.hiOpen }
}

/** What is left of `a` without `b`: none, one or two intervals, in rising order. */
export function subtract(a: Interval, b: Interval): Interval[] {
  const common = intersect(a, b)
  if (isEmpty(common)) return isEmpty(a) ? [] : [a]
  const below = { lo: a.lo, loOpen: a.loOpen, hi: common.lo, hiOpen: !common.loOpen }
  const above = { lo: common.hi, loOpen: !common.hiOpen, hi: a.hi, hiOpen: a.hiOpen }
  return [below, above].filter((part) => !isEmpty(part))
}
