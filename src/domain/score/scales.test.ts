import { describe, expect, it } from 'vitest'
import type { Scheme } from './model'
import { score } from './score'
import { leaf, makeSet, schemeOf, scored } from './sets.testing'
import type { Indicator, Value } from './model'

const column = (values: readonly Value[], more: Partial<Indicator>, steps: Partial<Scheme>) => {
  const set = makeSet([leaf('x', more)], Object.fromEntries(values.map((x, row) => [`p${row}`, { x }])))
  const { lo, hi } = scored(set, schemeOf(set, steps)).columns.get('x')!
  return lo === hi ? [...lo] : [...lo].map((value, row) => [value, hi[row]])
}

describe('scales by hand', () => {
  it.each<[string, readonly Value[], Partial<Indicator>, Partial<Scheme>, unknown]>([
    // 1 + half a point of itself and the other 2: (1 + 1) / 5, and so on.
    ['percentile, ties half way', [1, 2, 2, 3, 5], {}, { normalisation: 'percentile' }, [10, 40, 40, 70, 90]],
    ['borda, half a point for ties', [1, 2, 2, 3, 5], {}, { normalisation: 'borda' }, [0, 1.5, 1.5, 3, 4]],
    ['borda, lower is better', [1, 2, 3], { direction: 'lower' }, { normalisation: 'borda' }, [2, 1, 0]],
    [
      'reference, beyond 100 where better',
      [10, 30, 50],
      {},
      { normalisation: 'reference', reference: 'p1' },
      [0, 100, 200],
    ],
    [
      'reference, lower is better',
      [10, 30, 50],
      { direction: 'lower' },
      { normalisation: 'reference', reference: 'p1' },
      [200, 100, 0],
    ],
    [
      'thresholds reached',
      [5, 10, 25, 40],
      { thresholds: [10, 20, 30, 40] },
      { normalisation: 'thresholds' },
      [0, 25, 50, 100],
    ],
    [
      'thresholds, lower is better',
      [5, 10, 25, 40],
      { thresholds: [10, 20], direction: 'lower' },
      { normalisation: 'thresholds' },
      [100, 100, 0, 0],
    ],
    ['range 1 to 100', [2, 4, 6], {}, { normalisation: 'minMax', range: [1, 100] }, [1, 50.5, 100]],
    [
      'range over goalposts',
      [5],
      { goalposts: [0, 10] },
      { normalisation: 'goalposts', range: [0, 1] },
      [0.5],
    ],
    [
      'logarithm between goalposts',
      [10, 1000],
      { goalposts: [1, 1000], transform: 'log' },
      { normalisation: 'goalposts' },
      [100 / 3, 100],
    ],
  ])('%s', (_, values, more, steps, expected) => {
    const got = column(values, more, steps) as number[]
    ;(expected as number[]).forEach((value, row) => expect(got[row]).toBeCloseTo(value, 9))
  })

  it('hold bounded values between what is sure and what is possible', () => {
    const values = [{ lo: 1, hi: 3 }, 2, 2]
    // Below or above both 2s.
    expect(column(values, {}, { normalisation: 'borda' })).toEqual([
      [0, 2],
      [0.5, 1.5],
      [0.5, 1.5],
    ])
    expect(column([{ lo: 5, hi: 15 }], { thresholds: [10, 20] }, { normalisation: 'thresholds' })).toEqual([
      [0, 50],
    ])
  })
})

it.each<[Partial<Indicator>, Partial<Scheme>, string]>([
  [{}, { normalisation: 'target' }, 'needsTarget'],
  [{}, { normalisation: 'thresholds' }, 'needsThresholds'],
  [{}, { normalisation: 'reference' }, 'needsReference'],
  [{}, { normalisation: 'reference', reference: 'p2' }, 'needsReference'],
  [{ target: 1 }, { normalisation: 'target' }, 'constant'],
  [{ transform: 'log', goalposts: [0, 10] }, { normalisation: 'goalposts' }, 'needsPositive'],
  [
    { goalposts: [0, 10] },
    { normalisation: 'goalposts', treat: { skewness: 0.01, kurtosis: -9, winsorise: 0, otherwise: 'log' } },
    'treatedScale',
  ],
  [{}, { aggregation: 'topsis', missing: 'bounds' }, 'needsLimits'],
])('%j under %j is refused: %s', (more, steps, code) => {
  const rows = { p0: { x: 1 }, p1: { x: 2 }, p3: { x: 3 }, p4: { x: 9 }, p2: {} }
  const set = makeSet([leaf('x', more)], rows)
  const result = score(set, schemeOf(set, steps))
  expect(result.ok ? 'ok' : result.refusals[0]!.code).toBe(code)
})

describe('levels and missing values', () => {
  it('refuses bounded values where each needs all, and what a level does not allow', () => {
    const set = makeSet([leaf('x'), leaf('y')], { a: { x: { lo: 1, hi: 2 }, y: 1 }, b: { x: 3, y: -2 } })
    const codes = (steps: Partial<Scheme>) => {
      const result = score(set, schemeOf(set, steps))
      return result.ok ? [] : result.refusals
    }
    expect(codes({ aggregation: 'topsis' })).toEqual([{ code: 'needsExact', node: 'x' }])
    expect(codes({ levels: ['geometric'] })).toEqual([{ code: 'needsPositive', node: 'y' }])
  })

  it('leaves out a group with too few of its values', () => {
    const set = makeSet(
      [leaf('x'), { id: 'g', name: { zh: 'g', en: 'g' }, children: [leaf('a'), leaf('b'), leaf('c')] }],
      { one: { x: 10, a: 40 }, two: { x: 10, a: 40, b: 20 }, three: { x: 1, a: 1, b: 2, c: 3 } },
    )
    const steps = { missing: 'renormalise', minimum: { group: 0.5 } } as const
    const { scores, groups } = scored(set, schemeOf(set, steps))
    // g has one of three values for `one`, and the index both its children for `two` alone.
    expect(scores.map(({ place, value }) => [place, value.lo])).toEqual([
      ['one', 10],
      ['two', 20],
      ['three', 1.5],
    ])
    expect([...groups.get('g')!.lo]).toEqual([NaN, 30, 2])
  })

  it('keeps a place with a gap out of contests', () => {
    const set = makeSet([leaf('x'), leaf('y')], { a: { x: 1, y: 1 }, b: { x: 2, y: 2 }, c: { x: 9 } })
    const { scores, blocked } = scored(
      set,
      schemeOf(set, { aggregation: 'copeland', missing: 'renormalise' }),
    )
    expect(scores.map(({ value }) => value.lo)).toEqual([-1, 1])
    expect(blocked).toEqual([{ place: 'c', missing: ['y'] }])
  })
})
