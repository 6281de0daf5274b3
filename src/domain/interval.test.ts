import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contains,
  covers,
  everything,
  exactly,
  intersect,
  isEmpty,
  isExact,
  subtract,
  width,
} from './interval'
import type { Interval } from './model'

const end = fc.integer({ min: 0, max: 8 })
const intervals: fc.Arbitrary<Interval> = fc.record({
  lo: end,
  hi: end,
  loOpen: fc.boolean(),
  hiOpen: fc.boolean(),
})
/** Halves too, so that open ends show. */
const value = fc.integer({ min: -1, max: 17 }).map((halves) => halves / 2)

describe('intervals', () => {
  it('intersect to the values in both', () => {
    fc.assert(
      fc.property(intervals, intervals, value, (a, b, x) => {
        expect(contains(intersect(a, b), x)).toBe(contains(a, x) && contains(b, x))
      }),
    )
  })

  it('subtract to the values in the first only', () => {
    fc.assert(
      fc.property(intervals, intervals, value, (a, b, x) => {
        expect(subtract(a, b).some((part) => contains(part, x))).toBe(contains(a, x) && !contains(b, x))
      }),
    )
  })

  it('cover what adds nothing to them', () => {
    fc.assert(
      fc.property(intervals, intervals, (outer, inner) => {
        expect(covers(outer, inner)).toBe(subtract(inner, outer).length === 0)
      }),
    )
  })

  it('know when they are empty or exact and how wide they are', () => {
    expect(isEmpty({ lo: 80, hi: 80, loOpen: true, hiOpen: false })).toBe(true)
    expect(isEmpty({ lo: 81, hi: 80, loOpen: false, hiOpen: false })).toBe(true)
    expect(isExact(exactly(80))).toBe(true)
    expect(isExact(everything)).toBe(false)
    expect(width(everything)).toBe(100)
    expect(width({ lo: 81, hi: 80, loOpen: false, hiOpen: false })).toBe(0)
  })
})
