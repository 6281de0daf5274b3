import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { allClaims, editionOf, someOf, truths } from './assess/truth.testing'
import { differenceOf, orderKnowledge, placesGained, type Order } from './difference'
import { contains, exactly } from './interval'
import type { Assessment, Claim, Interval, Region, Unit } from './model'

const partlyKnown = truths.chain((truth) => fc.tuple(fc.constant(truth), someOf(allClaims(truth))))

const holds: Record<Order, (difference: number) => boolean> = {
  above: (difference) => difference > 0,
  atLeast: (difference) => difference >= 0,
  same: (difference) => difference === 0,
  atMost: (difference) => difference <= 0,
  below: (difference) => difference < 0,
  unknown: () => true,
}

const hundredths = fc.integer({ min: 0, max: 10000 })

/** An interval with a figure inside it. */
const withValue: fc.Arbitrary<{ range: Interval; value: number }> = fc
  .tuple(fc.tuple(hundredths, hundredths, hundredths), fc.boolean(), fc.boolean())
  .map(([ends, loOpen, hiOpen]) => {
    const [lo = 0, value = 0, hi = 0] = ends.sort((a, b) => a - b).map((end) => end / 100)
    return { range: { lo, hi, loOpen: loOpen && lo < value, hiOpen: hiOpen && value < hi }, value }
  })

describe('orderKnowledge', () => {
  /** Every ordered pair of a partly known edition, with the verdict and the true difference. */
  const pairs = partlyKnown.map(([truth, claims]) => {
    const edition = editionOf(claims)
    const { units } = assess(edition, truth.units, truth.regions)
    const order = orderKnowledge(edition, { units } as Assessment)
    const rows = [...units.values()]
    return rows.flatMap((a, i) =>
      rows.map((b, j) => {
        const difference = Number((truth.scores[i]! - truth.scores[j]!).toFixed(2)) + 0
        return { a, b, difference, forth: order(a.id, b.id), back: order(b.id, a.id) }
      }),
    )
  })

  it('never contradicts the truth, nor does the difference that rests on it', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const wrong = all.filter(
          ({ a, b, difference, forth }) =>
            !holds[forth](difference) || !contains(differenceOf(a.index, b.index, forth), difference),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('says so wherever the bounds of index or position do, and the reverse the other way round', () => {
    const reverse: Record<Order, Order> = {
      above: 'below',
      atLeast: 'atMost',
      same: 'same',
      atMost: 'atLeast',
      below: 'above',
      unknown: 'unknown',
    }
    fc.assert(
      fc.property(pairs, (all) => {
        const wrong = all.filter(({ a, b, forth, back }) => {
          const apart = a.index.lo > b.index.hi || a.position[1] < b.position[0]
          return back !== reverse[forth] || (apart && forth !== 'above')
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  const units = ['u0', 'u1', 'u2'].map((id) => ({ id, region: 'r0' }) as Unit)
  const regions = [{ id: 'r0', members: ['u0', 'u1', 'u2'] }] as unknown as Region[]
  const rank = (about: string, value: number, more: object = {}) =>
    ({ id: `${about}/rank`, about, what: 'rank', value, source: 's', ...more }) as Claim
  const tell = (claims: Claim[], aside: string[] = []) => {
    const note = { zh: '', en: '' }
    const edition = editionOf(claims, [{ id: 'r', claims: aside, setAside: aside, note }])
    return orderKnowledge(edition, assess(edition, units, regions))
  }

  it('trusts printed ranks where positions alone can’t tell', () => {
    expect(tell([rank('u0', 1), rank('u1', 2)])('u0', 'u1')).toBe('above')
    expect(tell([rank('u0', 2), rank('u1', 2)])('u0', 'u1')).toBe('same')
  })

  it('takes nothing from weak claims or from those set aside', () => {
    expect(tell([rank('u0', 1, { weak: true }), rank('u1', 2, { weak: true })])('u0', 'u1')).toBe('unknown')
    expect(tell([rank('u0', 1), rank('u1', 2)], ['u0/rank', 'u1/rank'])('u0', 'u1')).toBe('unknown')
  })

  it('follows a printed order through third units', () => {
    const list = { id: 'o', about: 'nation', what: 'order', units: ['u0', 'u1', 'u2'], source: 's' } as Claim
    expect(tell([list])('u0', 'u2')).toBe('atLeast')
    expect(tell([list])('u2', 'u0')).toBe('atMost')
    expect(tell([list])('u0', 'elsewhere')).toBe('unknown')
  })
})

describe('differenceOf', () => {
  it('contains every difference of figures inside the two intervals', () => {
    fc.assert(
      fc.property(withValue, withValue, (a, b) => {
        const difference = Number((a.value - b.value).toFixed(2)) + 0
        expect(contains(differenceOf(a.range, b.range), difference)).toBe(true)
        const order: Order = difference > 0 ? 'above' : difference < 0 ? 'below' : 'same'
        expect(contains(differenceOf(a.range, b.range, order), difference)).toBe(true)
      }),
    )
  })

  it('subtracts figures exactly, and keeps the side that is certain', () => {
    expect(differenceOf(exactly(96.73), exactly(65.24))).toEqual(exactly(31.49))
    const veryHigh = { lo: 90, hi: 100, loOpen: true, hiOpen: false }
    expect(differenceOf(veryHigh, veryHigh, 'above')).toEqual({ lo: 0, hi: 10, loOpen: true, hiOpen: true })
  })
})

describe('placesGained', () => {
  it('takes the worst and the best case', () => {
    expect(placesGained([4, 4], [1, 1])).toEqual([3, 3])
    expect(placesGained([13, 30], [32, 32])).toEqual([-19, -2])
  })
})
