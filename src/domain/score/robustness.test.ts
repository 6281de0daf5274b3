import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinearForm } from './linear'
import { dominance, sensitivities, tippingPoints } from './pairs'
import { reach } from './reach'
import { createRobustness } from './robustness'
import { formOf, group, leaf, makeSet, schemeOf, seeded, sets } from './sets.testing'

const run = (form: LinearForm, draws: number, concentration: number, seed = 1) => {
  const { advance, result } = createRobustness(form, { concentration, random: seeded(seed) })
  advance(draws)
  return result
}

const pair = makeSet([leaf('x'), leaf('y')], {
  a: { x: 100, y: 0 },
  b: { x: 0, y: 100 },
  c: { x: 40, y: 40 },
})
const pairForm = formOf(pair, schemeOf(pair))

describe('random weightings', () => {
  it('hold the positions as often as geometry says: with two equal weights and concentration 2, w is uniform', () => {
    // a = 100 w, b = 100 (1 − w), c = 40: a is first for w > ½; c is never first, second where w < 0.4 or w > 0.6.
    const shares = run(pairForm, 40_000, 2).shares()
    const of = (place: number, position: number) => shares[place * 3 + position - 1]!
    expect(of(0, 1)).toBeCloseTo(0.5, 1)
    expect(of(2, 1)).toBe(0)
    expect(Math.abs(of(2, 2) - 0.8)).toBeLessThan(0.01)
    expect(Math.abs(of(2, 3) - 0.2)).toBeLessThan(0.01)
  })

  it('spread as the concentration says', () => {
    // With w ~ Beta(50, 50) the standard deviation is √(¼ / 101) ≈ 0.05: |w − ½| > 0.1 in about 4.5 % of draws.
    const shares = run(pairForm, 40_000, 100).shares()
    expect(Math.abs(shares[2 * 3 + 1]! - 0.0445)).toBeLessThan(0.006)
  })

  it('repeat with the seed, and go on from where they stopped', () => {
    const once = run(pairForm, 500, 5, 42)
    const { advance, result } = createRobustness(pairForm, { concentration: 5, random: seeded(42) })
    advance(200)
    advance(300)
    expect(result).toEqual({ ...once, shares: expect.any(Function) as never })
    expect(result.shares()).toEqual(once.shares())
    expect(run(pairForm, 500, 5, 43).shares()).not.toEqual(once.shares())
  })

  it('give ranges that lie within reach, in the quick and in the sorted count alike', () => {
    fc.assert(
      fc.property(sets, fc.integer(), (set, seed) => {
        const form = formOf(set, schemeOf(set))
        const result = run(form, 50, 3, seed)
        form.places.forEach((_, place) => {
          const { best, worst } = reach(form, place)!
          expect(result.low[place]).toBeGreaterThanOrEqual(best[0])
          expect(result.high[place]).toBeLessThanOrEqual(worst[1])
        })
      }),
      { numRuns: 60 },
    )
  })

  it('count many places as few', () => {
    const random = seeded(7)
    const rows = Object.fromEntries(
      Array.from({ length: 60 }, (_, place) => [
        `p${place}`,
        { x: Math.floor(random() * 20), y: Math.floor(random() * 20) },
      ]),
    )
    const many = makeSet([leaf('x'), leaf('y')], rows)
    const form = formOf(many, schemeOf(many))
    const shares = run(form, 1, 2).shares()
    // One draw: the position of each place is 1 + the number strictly above for that weighting, ties included.
    const positions = form.places.map((_, place) => shares.indexOf(1, place * 60) - place * 60 + 1)
    const equal = (a: number, b: number) => form.lo[a] === form.lo[b] && form.lo[60 + a] === form.lo[60 + b]
    positions.forEach((position, a) =>
      positions.forEach((other, b) => {
        if (equal(a, b)) expect(position).toBe(other)
        if (dominance(form, a, b) === 'always') expect(position).toBeLessThan(other)
      }),
    )
    expect(Math.min(...positions)).toBe(1)
  })

  it('with bounded values say what may be held, with gaps share the weight', () => {
    const bounded = makeSet([leaf('x'), leaf('y')], {
      a: { x: { lo: 50, hi: 60 }, y: { lo: 50, hi: 60 } },
      b: { x: 55, y: 55 },
      c: { x: 10, y: 10 },
    })
    const shares = run(formOf(bounded, schemeOf(bounded)), 10, 2).shares()
    expect([...shares]).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 1])
    const gaps = makeSet([leaf('x'), group('g', [leaf('y'), leaf('z')])], {
      a: { x: 50, y: 90, z: 90 },
      b: { x: 60, z: 95 },
      c: { x: 70 },
    })
    const form = formOf(gaps, schemeOf(gaps, { missing: 'renormalise' }))
    // b has z alone in its group and so beats a always; c is 70 always.
    const held = run(form, 200, 2).shares()
    expect(held[0 * 3]).toBe(0)
    expect(form.gaps).toBe(true)
    expect(reach(form, 0)).toBeUndefined()
  })
})

describe('reach', () => {
  it('is exact for two weights', () => {
    expect(reach(pairForm, 0)).toEqual({ best: [1, 1], worst: [3, 3] })
    expect(reach(pairForm, 2)).toEqual({ best: [2, 2], worst: [3, 3] })
  })

  it('finds a best position inside, where no corner has it', () => {
    const inside = makeSet([leaf('x'), leaf('y'), leaf('z')], {
      mid: { x: 40, y: 40, z: 40 },
      a: { x: 100, y: 0, z: 0 },
      b: { x: 0, y: 100, z: 0 },
      c: { x: 0, y: 0, z: 100 },
    })
    expect(reach(formOf(inside, schemeOf(inside)), 0)?.best).toEqual([1, 1])
  })

  it('holds every position that a fine grid of weightings gives', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const form = formOf(set, schemeOf(set))
        const n = form.places.length
        const k = form.leaves.length
        const positions = (shares: number[]) => {
          const sums = form.places.map((_, place) =>
            shares.reduce((sum, share, index) => sum + share * form.lo[index * n + place]!, 0),
          )
          return sums.map((own) => 1 + sums.filter((other) => other > own + 1e-6).length)
        }
        const random = seeded(3)
        const bounds = form.places.map((_, place) => reach(form, place)!)
        for (let trial = 0; trial < 200; trial++) {
          const raw = Array.from({ length: k }, () => (random() < 0.3 ? 0 : random()))
          const sum = raw.reduce((a, b) => a + b, 0)
          if (!sum) continue
          positions(raw.map((share) => share / sum)).forEach((position, place) => {
            expect(position).toBeGreaterThanOrEqual(bounds[place]!.best[0])
            expect(position).toBeLessThanOrEqual(bounds[place]!.worst[1])
          })
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('pairs', () => {
  it('knows dominance, strict and level', () => {
    const set = makeSet([leaf('x'), leaf('y')], {
      a: { x: 5, y: 5 },
      b: { x: 4, y: 4 },
      c: { x: 5, y: 4 },
      d: { x: 9, y: 1 },
    })
    const form = formOf(set, schemeOf(set))
    expect(dominance(form, 0, 1)).toBe('always')
    expect(dominance(form, 0, 2)).toBe('neverBehind')
    expect(dominance(form, 2, 0)).toBeUndefined()
    expect(dominance(form, 0, 3)).toBeUndefined()
  })

  it('tips where the leads are level: 100 w = 40 gives w = 0.4', () => {
    const [x, y] = tippingPoints(pairForm, 0, 2)
    expect(x).toMatchObject({ ahead: [0.4, 1], behind: [0, 0.4] })
    expect(y).toMatchObject({ ahead: [0, 0.6] })
  })

  it('tells between which shares a position stays, and what it may become', () => {
    // c = 40 stands third for 0.4 < w < 0.6 and second outside; at w = ½ it is third.
    const [x] = sensitivities(pairForm, 2)
    expect(x!.stable[0]).toBeCloseTo(0.4, 12)
    expect(x!.stable[1]).toBeCloseTo(0.6, 12)
    expect(x!.positions).toEqual([2, 3])
    expect(sensitivities(pairForm, 0)[0]!.positions).toEqual([1, 3])
  })
})
