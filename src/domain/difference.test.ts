import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, placesGained } from './difference'
import { contains, exactly } from './interval'
import type { Interval } from './model'
import type { Order } from './unitOrder'

const hundredths = fc.integer({ min: 0, max: 10000 })

/** An interval with a figure inside it. */
const withValue: fc.Arbitrary<{ range: Interval; value: number }> = fc
  .tuple(fc.tuple(hundredths, hundredths, hundredths), fc.boolean(), fc.boolean())
  .map(([ends, loOpen, hiOpen]) => {
    const [lo = 0, value = 0, hi = 0] = ends.sort((a, b) => a - b).map((end) => end / 100)
    return { range: { lo, hi, loOpen: loOpen && lo < value, hiOpen: hiOpen && value < hi }, value }
  })

const range = (lo: number, hi: number, loOpen = false, hiOpen = false): Interval => ({
  lo,
  hi,
  loOpen,
  hiOpen,
})

describe('differenceOf', () => {
  it('contains every difference of figures inside the two intervals, under every order that they have', () => {
    fc.assert(
      fc.property(withValue, withValue, (a, b) => {
        const difference = Number((a.value - b.value).toFixed(2)) + 0
        const orders: Order[] =
          difference > 0
            ? ['unknown', 'above', 'atLeast']
            : difference < 0
              ? ['unknown', 'below', 'atMost']
              : ['unknown', 'equal', 'atLeast', 'atMost']
        for (const order of orders)
          expect(contains(differenceOf(a.range, b.range, order), difference), order).toBe(true)
      }),
    )
  })

  it('subtracts figures exactly, without the dust of binary fractions', () => {
    expect(differenceOf(exactly(96.73), exactly(65.24))).toEqual(exactly(31.49))
    expect(differenceOf(exactly(65.24), exactly(96.73))).toEqual(exactly(-31.49))
    expect(differenceOf(range(75.28, 75.95, true, true), exactly(75.28))).toEqual(range(0, 0.67, true, true))
  })

  it('keeps what a mean of three has beyond two decimals', () => {
    expect(differenceOf(exactly(83.67), exactly(251 / 3)).lo).toBeCloseTo(0.0033333, 6)
    expect(differenceOf(exactly(84), exactly((84 + 84 + 84.01) / 3)).hi).toBeLessThan(0)
  })

  it('adds up the open ends of both', () => {
    expect(differenceOf(range(1, 2, true, false), range(0, 0, false, false))).toEqual(
      range(1, 2, true, false),
    )
    expect(differenceOf(exactly(0), range(1, 2, true, false))).toEqual(range(-2, -1, false, true))
  })

  /** Two units of one band: without an order the difference may be anything from −10 to 10. */
  const band = range(80, 90)
  it.each<[Order, Interval]>([
    ['unknown', range(-10, 10)],
    ['above', range(0, 10, true, false)],
    ['atLeast', range(0, 10)],
    ['equal', range(0, 0)],
    ['atMost', range(-10, 0)],
    ['below', range(-10, 0, false, true)],
  ])('of two units of a band, the first %s the second', (order, difference) => {
    expect(differenceOf(band, band, order)).toEqual(difference)
  })

  it('leaves ends as they are where an order says no more than the bounds', () => {
    expect(differenceOf(range(85, 90), range(80, 84), 'above')).toEqual(range(1, 10))
    expect(differenceOf(range(80, 84), range(85, 90), 'below')).toEqual(range(-10, -1))
    expect(differenceOf(range(85, 90, true), range(80, 85), 'atLeast')).toEqual(range(0, 10, true, false))
    expect(differenceOf(range(80, 85, false, true), range(85, 90), 'atMost')).toEqual(
      range(-10, 0, false, true),
    )
  })

  it('never gives a negative zero', () => {
    expect(Object.is(differenceOf(exactly(0.3), exactly(0.1 + 0.2)).lo, 0)).toBe(true)
    for (const order of ['equal', 'atMost', 'below', 'unknown'] as const)
      for (const end of [differenceOf(exactly(80), exactly(80), order)].flatMap(({ lo, hi }) => [lo, hi]))
        expect(Object.is(end, 0)).toBe(true)
  })
})

describe('placesGained', () => {
  it('takes the worst and the best case', () => {
    expect(placesGained([4, 4], [1, 1])).toEqual([3, 3])
    expect(placesGained([4, 6], [1, 2])).toEqual([2, 5])
    expect(placesGained([13, 30], [32, 32])).toEqual([-19, -2])
  })
})
