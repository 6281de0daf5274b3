import { describe, expect, it } from 'vitest'
import { score } from './score'
import { group, leaf, makeSet, schemeOf, scored, valuesOf } from './sets.testing'
import { ahpWeights, criticWeights, entropyWeights, influenceWeights } from './weigh'
import { correlation } from './moments'

/** Columns of a matrix with one row an alternative, as others print them. */
const columns = (rows: readonly (readonly number[])[]) =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]!))
const close = (got: readonly number[], expected: readonly number[], decimals: number) =>
  expected.forEach((value, index) => expect(got[index]).toBeCloseTo(value, decimals))

describe('entropy', () => {
  it('pymcdm, test_weights.py, after Elsayed, Dawood and Karthikeyan (2017)', () => {
    const matrix = [
      [7, 312, 1891, 6613, 163],
      [72, 88, 728, 941804, 1078],
      [10, 252, 2594, 3466, 117471],
      [10, 145, 980, 2371, 86329],
      [65, 54, 350, 501, 29897],
      [29, 48, 380, 912, 34051],
      [7, 476, 3300, 78470, 2212],
      [70, 87, 650, 733, 819000],
      [4, 86, 591, 3015, 103],
      [12, 79, 579, 3240, 96098],
      [21, 45, 261, 1253, 453],
      [1, 72, 530, 4333, 0.1048],
    ]
    close(entropyWeights(columns(matrix)), [0.104991, 0.069124, 0.071373, 0.449937, 0.304575], 6)
  })

  it('scikit-criteria, test_weighters.py', () => {
    close(
      entropyWeights([
        [1, 4],
        [2, 16],
      ]),
      [0.358889, 0.641111],
      6,
    )
  })
})

describe('critic', () => {
  it('scikit-criteria, test_weighters.py, data of Diakoulaki, Mavrotas and Papayannakis (1995)', () => {
    const matrix = [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ]
    close(criticWeights(columns(matrix)), [0.20222554, 0.48090173, 0.31687273], 8)
  })

  it('pymcdm, test_weights.py, after Tuş and Aytaç Adalı (2019)', () => {
    const matrix = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ]
    close(criticWeights(columns(matrix)), [0.157, 0.249, 0.168, 0.121, 0.154, 0.151], 3)
  })
})

describe('pairwise comparison', () => {
  it('Saaty (2008), Decision making with the analytic hierarchy process: which drink is consumed most', () => {
    // Coffee, wine, tea, beer, sodas, milk, water; consistency ratio 0.022.
    const judged = ahpWeights([
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ])
    close(judged.weights, [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 3)
    expect(judged.consistency).toBeCloseTo(0.022, 3)
  })

  it('Saaty (1977), A scaling method for priorities: wealth of seven nations', () => {
    // US, USSR, China, France, UK, Japan, West Germany; λ 7.61.
    const judged = ahpWeights([
      [1, 4, 9, 6, 6, 5, 5],
      [1 / 4, 1, 7, 5, 5, 3, 4],
      [1 / 9, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 7, 1 / 5],
      [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
      [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
      [1 / 5, 1 / 3, 7, 3, 3, 1, 2],
      [1 / 5, 1 / 4, 5, 3, 3, 1 / 2, 1],
    ])
    close(judged.weights, [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094], 3)
    expect(judged.eigenvalue).toBeCloseTo(7.61, 2)
  })

  it('is consistent where judgements agree: 2 × 3 = 6', () => {
    const judged = ahpWeights([
      [1, 2, 6],
      [1 / 2, 1, 3],
      [1 / 6, 1 / 3, 1],
    ])
    close(judged.weights, [0.6, 0.3, 0.1], 12)
    expect(judged.consistency).toBeCloseTo(0, 12)
  })
})

describe('equal influence', () => {
  const x = [1, 2, 3, 4, 5, 6]
  const y = [2, 1, 4, 3, 6, 5]

  it('makes the correlations with the weighted mean equal', () => {
    const [t, u, v] = [
      [9, 8, 9, 8, 2, 1, 2, 1],
      [9, 7, 1, 2, 8, 9, 1, 1],
      [5, 1, 6, 1, 5, 2, 6, 1],
    ] as const
    const weights = influenceWeights([t, u, v])!
    const total = t.map((_, row) => weights[0]! * t[row]! + weights[1]! * u[row]! + weights[2]! * v[row]!)
    const [a, b, c] = [t, u, v].map((column) => correlation(column, total))
    expect(a).toBeCloseTo(b!, 12)
    expect(b).toBeCloseTo(c!, 12)
  })

  it('gives none to a column that has more without it, and finds none where two are the same', () => {
    // y goes with x + z′ more than x and z′ do, so that the other two alone carry the mean.
    const turned = [6, 1, 5, 2, 4, 3]
    const weights = influenceWeights([x, y, turned])!
    expect(weights[1]).toBe(0)
    const total = x.map((value, row) => weights[0]! * value + weights[2]! * turned[row]!)
    expect(correlation(x, total)).toBeCloseTo(correlation(turned, total), 12)
    expect(correlation(y, total)).toBeGreaterThan(correlation(x, total))
    expect(influenceWeights([x, x])).toBeUndefined()
  })
})

describe('in a scheme', () => {
  const set = makeSet([group('g', [leaf('a'), leaf('b')]), leaf('c')], {
    p: { a: 1, b: 2, c: 5 },
    q: { a: 4, b: 16, c: 3 },
    r: { a: 2, b: 5, c: 4 },
  })

  it('weighs groups from below, and leaves alone those weighed by hand', () => {
    const own = scored(set, schemeOf(set, { weighting: 'entropy' }, { a: 3 }))
    expect([...own.weighed.keys()]).toEqual(['root'])
    // g is (3 a + b) / 4 then, beside c.
    const expected = entropyWeights([
      [1.25, 7, 2.75],
      [5, 3, 4],
    ])
    close([own.scheme.weights.get('g')!, own.scheme.weights.get('c')!], expected, 10)
    expect(own.scheme.weights.get('a')).toBe(3)
    expect([...scored(set, schemeOf(set, { weighting: 'entropy' })).weighed.keys()]).toEqual(['g', 'root'])
  })

  it('weighs all siblings alike, whatever the set suggests', () => {
    const suggested = makeSet([leaf('a', { weight: 5 }), leaf('b')], { p: { a: 1, b: 3 } })
    expect(valuesOf(scored(suggested, schemeOf(suggested, { weighting: 'equal' }))).p!.lo).toBe(2)
  })

  it('compares siblings, and asks for what was not compared', () => {
    const compared = schemeOf(set, {
      weighting: 'ahp',
      comparisons: [
        ['a', 'b', 3],
        ['c', 'g', 4],
      ],
    })
    // g = (3 a + b) / 4, total = (g + 4 c) / 5
    expect(valuesOf(scored(set, compared)).q!.lo).toBeCloseTo((7 + 12) / 5, 9)
    expect(score(set, schemeOf(set, { weighting: 'ahp', comparisons: [['a', 'b', 3]] }))).toEqual({
      ok: false,
      refusals: [{ code: 'needsComparisons', node: 'root' }],
    })
  })

  it('says why there are no weights', () => {
    const code = (rows: Parameters<typeof makeSet>[1], weighting: 'entropy' | 'critic') => {
      const flat = makeSet([leaf('a'), leaf('b')], rows)
      const result = score(flat, schemeOf(flat, { weighting }))
      return result.ok ? 'ok' : result.refusals[0]!.code
    }
    const rows = { p: { a: 1, b: 1 }, q: { a: 2, b: 1 }, r: { a: 5, b: 1 } }
    expect(code(rows, 'critic')).toBe('constant')
    expect(code({ ...rows, q: { a: -2, b: 1 } }, 'entropy')).toBe('needsPositive')
    expect(code({ p: { a: 1, b: 2 }, q: { a: 2, b: 1 } }, 'critic')).toBe('needsSeveral')
    expect(code({ ...rows, q: { a: { lo: 1, hi: 2 }, b: 1 } }, 'critic')).toBe('needsExact')
  })
})
