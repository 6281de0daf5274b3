import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coherence, contributions, influences, standings } from './explain'
import { means } from './model'
import { group, leaf, makeSet, schemeOf, scored, sets } from './sets.testing'

const set = makeSet([leaf('x', { weight: 3 }), leaf('y')], {
  a: { x: 10, y: 50 },
  b: { x: 20, y: 20 },
  c: { x: 30, y: 50 },
})
const scoring = scored(set, schemeOf(set))

describe('figures as they were given', () => {
  it('stay so when they are divided, transformed or filled in', () => {
    const given = makeSet(
      [leaf('x', { denominator: 'people' }), leaf('y')],
      {
        a: { x: 10, y: 1 },
        b: { x: 20, y: 2 },
        c: { x: 30, y: 3 },
        d: { x: 40, y: 4 },
        e: { x: NaN, y: 900 },
      },
      { denominators: new Map([['people', Float64Array.of(1, 2, 3, 4, 5)]]) },
    )
    const own = scored(
      given,
      schemeOf(given, {
        normalisation: 'rank',
        denominate: true,
        impute: { by: 'mean' },
        treat: { skewness: 1, kurtosis: 1, winsorise: 0, otherwise: 'log' },
      }),
    )
    expect(own.preparation.treated).toMatchObject([{ indicator: 'y', method: 'log' }])
    const raw = (place: string) =>
      Object.fromEntries(standings(own, place).map(({ indicator, raw: value }) => [indicator, value]))
    expect(raw('b')).toEqual({ x: 20, y: 2 })
    // The missing one is told as it was estimated: every head has 10.
    expect(raw('e')).toEqual({ x: 10, y: 900 })
  })
})

describe('contributions', () => {
  it('by hand: arithmetic w x, geometric w M, harmonic w M² / x', () => {
    const pair = makeSet([leaf('x', { weight: 3 }), leaf('y')], { a: { x: 16, y: 81 } })
    const of = (aggregation: (typeof means)[number]) => [
      ...contributions(scored(pair, schemeOf(pair, { aggregation })), 'a')!.values(),
    ]
    expect(of('arithmetic')).toEqual([12, 20.25])
    // 16^¾ × 81^¼ = 24
    expect(of('geometric').map((part) => Math.round(part * 1e9) / 1e9)).toEqual([18, 6])
    const harmonic = 1 / (0.75 / 16 + 0.25 / 81)
    expect(of('harmonic')[0]).toBeCloseTo((0.75 * harmonic ** 2) / 16, 9)
  })

  it('sum to the score, whatever means the levels take', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...means), fc.constantFrom(...means), (given, top, below) => {
        const own = scored(given, schemeOf(given, { levels: [top, below] }))
        for (const { place, value } of own.scores) {
          const sum = [...contributions(own, place)!.values()].reduce((all, part) => all + part, 0)
          expect(Math.abs(sum - value.lo)).toBeLessThan(1e-6)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('are not told of contests', () => {
    expect(contributions(scored(set, schemeOf(set, { aggregation: 'topsis' })), 'a')).toBeUndefined()
  })
})

it('tells influence apart from weight: w cov(x, y) / var(y)', () => {
  // y = (3 x₁ + x₂) / 4 = 20, 20, 35; cov(x₁, y) = 150 / 3, cov(x₂, y) = 150 / 3, var(y) = 150 / 3.
  expect(influences(scoring).map(({ share }) => share)).toEqual([0.75, 0.25])
  const [first, second] = influences(scoring)
  expect(first!.influence).toBeCloseTo(0.75, 12)
  expect(second!.influence).toBeCloseTo(0.25, 12)
  fc.assert(
    fc.property(sets, (given) => {
      const all = influences(scored(given, schemeOf(given)))
      const sum = all.reduce((whole, { influence }) => whole + influence, 0)
      // Where the index does not vary nothing has a share of it.
      if (!Number.isNaN(sum)) expect(sum).toBeCloseTo(1, 6)
    }),
  )
})

it('tells how the children of a group hang together', () => {
  const nested = makeSet([group('g', [leaf('a'), leaf('b')]), leaf('c')], {
    p: { a: 1, b: 2, c: 9 },
    q: { a: 2, b: 4, c: 5 },
    r: { a: 3, b: 6, c: 1 },
  })
  const [root, own] = coherence(scored(nested, schemeOf(nested)))
  expect(own).toMatchObject({ group: 'g', children: ['a', 'b'] })
  expect(own!.correlations[0]![1]).toBeCloseTo(1, 12)
  // α = 2 (1 − (1 + 4) / 9), with variances 1, 4 and 9 of the sum.
  expect(own!.alpha).toBeCloseTo(8 / 9, 12)
  expect(own!.standardisedAlpha).toBeCloseTo(1, 12)
  expect(root!.correlations[0]![1]).toBeCloseTo(-1, 12)
  expect(root!.withGroup[1]).toBeCloseTo(1, 12)
})

it('tells strengths before weaknesses, with the gap to the best and to a peer', () => {
  expect(standings(scoring, 'a', 'b')).toEqual([
    { indicator: 'y', value: 50, raw: 50, position: 1, among: 3, share: 0.25, toBest: 0, toPeer: -30 },
    { indicator: 'x', value: 10, raw: 10, position: 3, among: 3, share: 0.75, toBest: 20, toPeer: 10 },
  ])
})
