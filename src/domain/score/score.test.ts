import { describe, expect, it } from 'vitest'
import type { Refusal } from './columns'
import { bandsOf, byPosition, score } from './score'
import { group, leaf, makeSet, schemeOf, scored, valuesOf } from './sets.testing'

describe('normalisation and aggregation by hand', () => {
  const set = makeSet([leaf('x', { goalposts: [0, 50] }), leaf('cost', { direction: 'lower' })], {
    a: { x: 10, cost: 8 },
    b: { x: 20, cost: 2 },
    c: { x: 40, cost: 4 },
  })
  const only = (leafId: string) => ({ x: 0, cost: 0, [leafId]: 1 })
  const of = (normalisation: Parameters<typeof schemeOf>[1], leafId: string) =>
    Object.values(valuesOf(scored(set, schemeOf(set, normalisation, only(leafId))))).map(({ lo }) => lo)

  it.each([
    // (10 − 10)/30, (20 − 10)/30, (40 − 10)/30; lower is better: (8 − 8)/6, (8 − 2)/6, (8 − 4)/6.
    ['minMax', [0, 33.333333333, 100], [0, 100, 66.666666667]],
    // Strictly worse others out of two.
    ['rank', [0, 50, 100], [0, 100, 50]],
    // x/40; 2/cost.
    ['distance', [25, 50, 100], [25, 100, 50]],
    ['none', [10, 20, 40], [-8, -2, -4]],
    // Mean 70/3, squared deviations 1600/9 + 100/9 + 2500/9 = 1400/3, variance 700/3: z = (x − 23.333)/15.275.
    // Mean 14/3, squared deviations 100/9 + 64/9 + 4/9 = 56/3, variance 28/3: z = (4.667 − cost)/3.055.
    ['zScore', [-0.872871561, -0.21821789, 1.091089451], [-1.091089451, 0.872871561, 0.21821789]],
  ] as const)('%s', (normalisation, x, cost) => {
    expect(of({ normalisation }, 'x')).toEqual(x)
    expect(of({ normalisation }, 'cost')).toEqual(cost)
  })

  it('clamps at the goalposts', () => {
    const wide = makeSet([leaf('x', { goalposts: [15, 35] })], { a: { x: 10 }, b: { x: 20 }, c: { x: 40 } })
    const values = valuesOf(scored(wide, schemeOf(wide, { normalisation: 'goalposts' })))
    expect(Object.values(values).map(({ lo }) => lo)).toEqual([0, 25, 100])
  })

  it('weighs 1 : 3 arithmetically, geometrically and harmonically', () => {
    const pair = makeSet([leaf('x', { weight: 1 }), leaf('y', { weight: 3 })], { a: { x: 16, y: 81 } })
    const value = (aggregation: 'arithmetic' | 'geometric' | 'harmonic') =>
      scored(pair, schemeOf(pair, { aggregation })).scores[0]!.value.lo
    expect(value('arithmetic')).toBe(64.75) // (16 + 243) / 4
    expect(value('geometric')).toBeCloseTo(54, 9) // 2 × 27
    expect(value('harmonic')).toBeCloseTo(4 / (1 / 16 + 3 / 81), 9)
  })
})

it('finds equal what is equal: thirds that doubles would tell apart', () => {
  const set = makeSet([leaf('x', { weight: 0.1 }), leaf('y', { weight: 0.2 }), leaf('z', { weight: 0.3 })], {
    a: { x: 0.3, y: 0.3, z: 0.1 },
    b: { x: 0.6, y: 0.3, z: 0 },
    c: { x: 0, y: 0, z: 0.4 },
    d: { x: 0.1, y: 0.1, z: 0.1 },
  })
  const { scores } = scored(set, schemeOf(set))
  expect(scores.map(({ lo }) => lo)).toEqual([200000000n, 200000000n, 200000000n, 100000000n])
  expect(scores.map(({ positions }) => positions)).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [4, 4],
  ])
  expect(scores.map(({ dense }) => dense)).toEqual([1, 1, 1, 2])
})

describe('missing values', () => {
  const set = makeSet(
    [leaf('x', { limits: [0, 10] }), group('g', [leaf('y', { limits: [0, 10] }), leaf('z')], 3)],
    { full: { x: 4, y: 8, z: 6 }, gap: { x: 4, z: 6 }, empty: { x: 4 } },
  )

  it('block: no score, and what is missing', () => {
    const { scores, blocked } = scored(set, schemeOf(set))
    expect(scores.map(({ place }) => place)).toEqual(['full'])
    expect(blocked).toEqual([
      { place: 'gap', missing: ['y'] },
      { place: 'empty', missing: ['y', 'z'] },
    ])
  })

  it('renormalise: the siblings share the weight, a whole missing group gives it to its own siblings', () => {
    const values = valuesOf(scored(set, schemeOf(set, { missing: 'renormalise' })))
    expect(values.full!.lo).toBe(6.25) // (4 + 3 × 7) / 4
    expect(values.gap!.lo).toBe(5.5) // (4 + 3 × 6) / 4
    expect(values.empty!.lo).toBe(4)
  })

  it('bounds: the score is an interval, and positions are ranges', () => {
    const bounded = makeSet([leaf('x', { limits: [0, 10] }), leaf('y', { limits: [0, 10] })], {
      a: { x: 5, y: 5 },
      b: { x: 2 },
      c: { x: { lo: 6, hi: 7 }, y: 9 },
    })
    const { scores } = scored(bounded, schemeOf(bounded, { missing: 'bounds' }))
    expect(scores.map(({ value }) => value)).toEqual([
      { lo: 5, hi: 5 },
      { lo: 1, hi: 6 },
      { lo: 7.5, hi: 8 },
    ])
    expect(scores.map(({ positions }) => positions)).toEqual([
      [2, 3],
      [2, 3],
      [1, 1],
    ])
    expect(byPosition(scores).map(({ place }) => place)).toEqual(['c', 'a', 'b'])
    expect(scores[0]!.dense).toBeUndefined()
  })

  it('asks nothing of an indicator without weight', () => {
    const { scores } = scored(set, schemeOf(set, {}, { y: 0, z: 0, g: 0 }))
    expect(scores).toHaveLength(3)
  })
})

it('reads bands with open and closed edges', () => {
  const set = makeSet(
    [leaf('x')],
    { a: { x: 90 }, b: { x: 90.01 }, c: { x: { lo: 85, hi: 95 } } },
    {
      bands: [
        { name: { zh: '高', en: 'high' }, lo: 90, loClosed: false, hi: 100, hiClosed: true },
        { name: { zh: '低', en: 'low' }, lo: 0, loClosed: true, hi: 90, hiClosed: true },
      ],
    },
  )
  const { scores } = scored(set, schemeOf(set))
  expect(scores.map((each) => bandsOf(set, each))).toEqual([[1], [0], [0, 1]])
})

describe('says what stands in the way', () => {
  const set = makeSet([leaf('x'), leaf('same')], {
    a: { x: -1, same: 3 },
    b: { x: 2, same: 3 },
  })
  const refusals = (
    ...input: Parameters<typeof schemeOf> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    const result = score(set, schemeOf(set, ...input))
    return result.ok ? [] : result.refusals
  }
  it.each<[Parameters<typeof schemeOf>[1], Record<string, number>, Refusal[]]>([
    [{}, { x: 0, same: 0 }, [{ code: 'noWeight', node: 'root' }]],
    [{ normalisation: 'minMax' }, {}, [{ code: 'constant', node: 'same' }]],
    [{ normalisation: 'minMax' }, { same: 0 }, []],
    [{ normalisation: 'zScore' }, {}, [{ code: 'constant', node: 'same' }]],
    [
      { normalisation: 'goalposts' },
      {},
      [
        { code: 'needsGoalposts', node: 'x' },
        { code: 'needsGoalposts', node: 'same' },
      ],
    ],
    [{ normalisation: 'distance' }, {}, [{ code: 'needsPositive', node: 'x' }]],
    [{ aggregation: 'geometric' }, {}, [{ code: 'needsPositive', node: 'x' }]],
    [{ aggregation: 'harmonic' }, { x: 0 }, []],
  ])('%j %j', (method, weights, expected) => {
    expect(refusals(method, weights)).toEqual(expected)
  })

  it('bounds without limits, z-scores of bounds, one place, no value', () => {
    const odd = makeSet([leaf('x')], { a: { x: { lo: 1, hi: 2 } }, b: {} })
    const code = (method: Parameters<typeof schemeOf>[1]) => {
      const result = score(odd, schemeOf(odd, method))
      return result.ok ? 'ok' : result.refusals[0]!.code
    }
    expect(code({ missing: 'bounds' })).toBe('needsLimits')
    expect(code({ normalisation: 'zScore' })).toBe('needsExact')
    expect(code({ normalisation: 'rank' })).toBe('needsSeveral')
    const empty = makeSet([leaf('x')], { a: {} })
    expect(score(empty, schemeOf(empty))).toEqual({ ok: false, refusals: [{ code: 'empty', node: 'x' }] })
  })
})
