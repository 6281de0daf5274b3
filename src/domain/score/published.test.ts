import { describe, expect, it } from 'vitest'
import { kendall, spearman } from './compare'
import { group, leaf, makeSet, schemeOf, scored, valuesOf } from './sets.testing'
import type { Method } from './model'

/*
 * Results that others have computed with programs of their own and published, each with its source. COINr is the R
 * package for composite indicators by the author of the JRC's own tools; its documentation prints its results.
 */

/** Rounded to so many significant digits, as R's signif() does. */
const signif = (value: number, digits: number) => Number(value.toPrecision(digits))

describe('COINr, vignette “Aggregation”: the ASEM index of sustainable connectivity', () => {
  // https://bluefoxr.github.io/COINr/articles/aggregate.html: the eight pillars, two sub-indices and the index of the
  // first five countries with three significant digits; equal weights, arithmetic means.
  const pillars = {
    AUS: {
      ConEcFin: 12.6,
      Environ: 31.9,
      Instit: 52.4,
      P2P: 39.5,
      Physical: 34.8,
      Political: 52.5,
      Social: 71.9,
      SusEcFin: 55.7,
    },
    AUT: {
      ConEcFin: 26.2,
      Environ: 69.5,
      Instit: 77.5,
      P2P: 54.1,
      Physical: 41.1,
      Political: 78.2,
      Social: 72.8,
      SusEcFin: 62.9,
    },
    BEL: {
      ConEcFin: 48.2,
      Environ: 53.0,
      Instit: 75.6,
      P2P: 43.3,
      Physical: 72.0,
      Political: 80.8,
      Social: 86.2,
      SusEcFin: 50.1,
    },
    BGD: {
      ConEcFin: 13.3,
      Environ: 81.7,
      Instit: 26.5,
      P2P: 5.85,
      Physical: 22.9,
      Political: 32.4,
      Social: 27.5,
      SusEcFin: 64.6,
    },
    BGR: {
      ConEcFin: 24.6,
      Environ: 55.7,
      Instit: 75.9,
      P2P: 27.1,
      Physical: 28.4,
      Political: 67.5,
      Social: 53.3,
      SusEcFin: 61.7,
    },
  }
  const conn = ['ConEcFin', 'Instit', 'P2P', 'Physical', 'Political']
  const sust = ['Environ', 'Social', 'SusEcFin']
  const set = makeSet(
    [
      group(
        'Conn',
        conn.map((id) => leaf(id)),
      ),
      group(
        'Sust',
        sust.map((id) => leaf(id)),
      ),
    ],
    pillars,
  )
  // The inputs are rounded to 0.05, so the means may be off by as much, and by the rounding of the result.
  const close = (value: number, printed: number) => expect(Math.abs(value - printed)).toBeLessThanOrEqual(0.1)

  it.each([
    ['the index', {}, [45.8, 61.9, 63.5, 39.0, 50.8]],
    ['Conn alone', { Sust: 0 }, [38.4, 55.4, 64.0, 20.2, 44.7]],
    ['Sust alone', { Conn: 0 }, [53.2, 68.4, 63.1, 57.9, 56.9]],
  ])('%s', (_, weights, printed) => {
    const scores = Object.values(valuesOf(scored(set, schemeOf(set, {}, weights))))
    printed.forEach((value, at) => close(scores[at]!.lo, value))
  })
})

/*
 * R's data set mtcars (Henderson and Velleman 1981), all 32 rows of four columns.
 */
const mpg = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
]
const hp = [
  110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150,
  245, 175, 66, 91, 113, 264, 175, 335, 109,
]
const cars = makeSet(
  [leaf('mpg'), leaf('hp')],
  Object.fromEntries(mpg.map((value, at) => [`car ${at + 1}`, { mpg: value, hp: hp[at]! }])),
)
/** The first cars' figures of one column on a common scale. */
const column = (id: 'mpg' | 'hp', method: Partial<Method>) =>
  Object.values(valuesOf(scored(cars, schemeOf(cars, method, { mpg: 0, hp: 0, [id]: 1 }))))
    .slice(0, 6)
    .map(({ lo }) => lo)

it('COINr, vignette “Normalisation”: distance to the maximum, which is min–max from 0 to 1', () => {
  // https://bluefoxr.github.io/COINr/articles/normalise.html, Normalise(mtcars, n_dist2max), head().
  const minMax = (id: 'mpg' | 'hp') =>
    column(id, { normalisation: 'minMax' }).map((value) => signif(value / 100, 7))
  expect(minMax('mpg')).toEqual([0.4510638, 0.4510638, 0.5276596, 0.4680851, 0.3531915, 0.3276596])
  expect(minMax('hp')).toEqual([0.204947, 0.204947, 0.1448763, 0.204947, 0.434629, 0.1872792])
})

it.each([
  // As R prints them, for instance at https://poissonconsulting.github.io/rescale/reference/rescale.html.
  ['mpg', [0.15088482, 0.15088482, 0.44954345, 0.21725341, -0.23073453, -0.3302874]],
  ['hp', [-0.53509284, -0.53509284, -0.78304046]],
] as const)('R, scale(mtcars): z-scores of %s with the deviation of the sample', (id, printed) => {
  const z = column(id, { normalisation: 'zScore' })
  printed.forEach((value, at) => expect(z[at]).toBeCloseTo(value, 7))
})

it.each([
  // COINr, tests/testthat/test-normalise.R: n_goalposts() on the scale 0…1, higher and lower being better.
  [1, 'higher', 0.1],
  [11, 'higher', 1],
  [-1, 'higher', 0],
  [1, 'lower', 0.9],
  [-1, 'lower', 1],
  [11, 'lower', 0],
] as const)('COINr, goalposts 0 and 10: %d where %s is better', (value, direction, expected) => {
  const set = makeSet([leaf('x', { goalposts: [0, 10], direction })], { a: { x: value } })
  const [score] = Object.values(valuesOf(scored(set, schemeOf(set, { normalisation: 'goalposts' }))))
  expect(score!.lo / 100).toBe(expected)
})

describe('UNDP, human development index', () => {
  it('of 2000 for Germany, China and Mozambique: goalposts, a group, arithmetic means', () => {
    // Human Development Report 2000, technical note, as reprinted in the Mozambique report of that year
    // (http://www.sardc.net/HDev/MHDR2000/Eng/TechNotes/8.html): raw values and goalposts in, 0.906, 0.701, 0.331 out.
    const set = makeSet(
      [
        leaf('life', { goalposts: [25, 85] }),
        group('education', [
          leaf('literacy', { goalposts: [0, 100], weight: 2 }),
          leaf('enrolment', { goalposts: [0, 100], weight: 1 }),
        ]),
        leaf('income', { goalposts: [Math.log(100), Math.log(40_000)] }),
      ],
      {
        Germany: { life: 77.2, literacy: 99, enrolment: 88.1, income: Math.log(21_260) },
        China: { life: 69.8, literacy: 82.9, enrolment: 68.9, income: Math.log(3130) },
        Mozambique: { life: 42.3, literacy: 39.5, enrolment: 32, income: Math.log(740) },
      },
    )
    const values = valuesOf(scored(set, schemeOf(set, { normalisation: 'goalposts' })))
    expect(values.Germany!.lo / 100).toBeCloseTo(0.906, 3)
    expect(values.China!.lo / 100).toBeCloseTo(0.701, 3)
    // From rounded parts 0.3306 is printed as 0.331.
    expect(values.Mozambique!.lo / 100).toBeCloseTo(0.331, 3)
  })

  it('of 2014 for seven countries in one tree: clamped goalposts, income by its logarithm, geometric over arithmetic', () => {
    // Human Development Report 2015, table 1: life expectancy, expected and mean years of schooling, GNI per head, HDI.
    // Countries whose rounded inputs give the printed third decimal; Australia's and Denmark's schooling is beyond its post.
    const table: Record<string, [number, number, number, number, number]> = {
      Norway: [81.6, 17.5, 12.6, 64_992, 0.944],
      Australia: [82.4, 20.2, 13.0, 42_261, 0.935],
      Denmark: [80.2, 18.7, 12.7, 44_025, 0.923],
      Netherlands: [81.6, 17.9, 11.9, 45_435, 0.922],
      'United States': [79.1, 16.5, 12.9, 52_947, 0.915],
      China: [75.8, 13.1, 7.5, 12_547, 0.727],
      India: [68.0, 11.7, 5.4, 5497, 0.609],
    }
    const set = makeSet(
      [
        leaf('life', { goalposts: [20, 85] }),
        group('education', [leaf('expected', { goalposts: [0, 18] }), leaf('mean', { goalposts: [0, 15] })]),
        leaf('income', { goalposts: [100, 75_000], transform: 'log' }),
      ],
      Object.fromEntries(
        Object.entries(table).map(([name, [life, expected, mean, income]]) => [
          name,
          { life, expected, mean, income },
        ]),
      ),
    )
    const values = valuesOf(
      scored(set, schemeOf(set, { normalisation: 'goalposts', levels: ['geometric', 'arithmetic'] })),
    )
    for (const [name, row] of Object.entries(table))
      expect(Math.round(values[name]!.lo * 10) / 1000, name).toBe(row[4])
  })
})

describe('pymcdm, test_normalizations.py: two criteria to be low, one to be high', () => {
  const matrix = [
    [66, 56, 95],
    [61, 55, 166],
    [65, 49, 113],
    [95, 56, 99],
    [63, 43, 178],
    [74, 59, 140],
  ]
  const set = makeSet(
    [leaf('a', { direction: 'lower' }), leaf('b', { direction: 'lower' }), leaf('c')],
    Object.fromEntries(matrix.map(([a, b, c], row) => [`p${row}`, { a: a!, b: b!, c: c! }])),
  )
  it.each([
    ['minMax', [0.85294118, 0.1875, 0, 1, 0.25, 0.85542169, 0.88235294, 0.625, 0.21686747]],
    [
      'sum',
      [
        0.17447136, 0.155945, 0.12010114, 0.1887723, 0.15878037, 0.20986094, 0.17715554, 0.17822286,
        0.14285714,
      ],
    ],
    [
      'vector',
      [
        0.62375904, 0.57085288, 0.28587109, 0.65226214, 0.57851622, 0.49952212, 0.62945966, 0.62449627,
        0.34003614,
      ],
    ],
  ] as const)('%s', (normalisation, printed) => {
    const { columns } = scored(set, schemeOf(set, { normalisation }))
    printed.forEach((value, at) => {
      const column = columns.get(['a', 'b', 'c'][at % 3]!)!
      expect(column.lo[Math.floor(at / 3)]! / 100).toBeCloseTo(value, 8)
    })
  })
})

it.each([
  ['higher', 10, [0, 5, 11], [0, 0.5, 1.1]],
  ['lower', 0, [-1, 1, 10], [1.1, 0.9, 0]],
] as const)(
  'COINr, test-normalise.R, distance to a target where %s is better',
  (direction, target, values, expected) => {
    const set = makeSet(
      [leaf('x', { direction, target })],
      Object.fromEntries(values.map((x, row) => [`p${row}`, { x }])),
    )
    const own = valuesOf(scored(set, schemeOf(set, { normalisation: 'target' })))
    expect(Object.values(own).map(({ lo }) => lo / 100)).toEqual(expected)
  },
)

describe('COINr, test-aggregate.R', () => {
  const aggregated = (rows: number[][], weights: number[], more: Parameters<typeof schemeOf>[1]) => {
    const ids = weights.map((_, index) => `x${index}`)
    const set = makeSet(
      ids.map((id, index) => leaf(id, { weight: weights[index]! })),
      Object.fromEntries(
        rows.map((row, place) => [
          `p${place}`,
          Object.fromEntries(ids.map((id, index) => [id, row[index]!])),
        ]),
      ),
    )
    return Object.values(valuesOf(scored(set, schemeOf(set, more)))).map(({ lo }) => lo)
  }

  it('means of 1, 2, 3', () => {
    const mean = (weights: number[], more: Parameters<typeof schemeOf>[1]) =>
      aggregated([[1, 2, 3]], weights, more)[0]!
    expect(mean([1, 1, 1], { aggregation: 'geometric' })).toBeCloseTo(6 ** (1 / 3), 9)
    expect(mean([1, 1, 2], { aggregation: 'geometric' })).toBeCloseTo(18 ** (1 / 4), 9)
    expect(mean([2, 1, 1], { aggregation: 'harmonic' })).toBeCloseTo(4 / (2 / 1 + 1 / 2 + 1 / 3), 9)
    expect(mean([2, 1, 1], { aggregation: 'generalised', power: -1 })).toBeCloseTo(
      4 / (2 / 1 + 1 / 2 + 1 / 3),
      9,
    )
    expect(mean([1, 1, 1], { aggregation: 'generalised', power: 1 })).toBeCloseTo(2, 9)
    expect(mean([1, 1, 1], { aggregation: 'generalised', power: 2 })).toBeCloseTo(Math.sqrt(14 / 3), 9)
  })

  it('Copeland: the row sums of the signs of its outranking matrix', () => {
    // Rows are units; the matrix says 2/3 for 2 over 1, 1/3 for 3 over 1, 1 for 4 over all.
    const rows = [
      [1, 3, 2],
      [2, 2, 3],
      [3, 1, 1],
      [4, 5, 4],
    ]
    expect(aggregated(rows, [1, 1, 1], { aggregation: 'copeland' })).toEqual([-1, 1, -3, 3])
    expect(
      aggregated(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
        { aggregation: 'copeland' },
      ),
    ).toEqual([0, 0])
  })
})

describe('scikit-criteria, test_topsis.py', () => {
  const topsis = (
    rows: number[][],
    weights: number[],
    lower: number[],
    more: Parameters<typeof schemeOf>[1],
  ) => {
    const ids = weights.map((_, index) => `x${index}`)
    const set = makeSet(
      ids.map((id, index) =>
        leaf(id, { weight: weights[index]!, direction: lower.includes(index) ? 'lower' : 'higher' }),
      ),
      Object.fromEntries(
        rows.map((row, place) => [
          `p${place}`,
          Object.fromEntries(ids.map((id, index) => [id, row[index]!])),
        ]),
      ),
    )
    return scored(set, schemeOf(set, { aggregation: 'topsis', ...more })).scores.map(
      ({ value }) => value.lo / 100,
    )
  }

  it('data of Tzeng and Huang (2011): vector scale, weights 0.3, 0.4, 0.3', () => {
    const rows = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ]
    const got = topsis(rows, [0.3, 0.4, 0.3], [], { normalisation: 'vector' })
    ;[0.5037, 0.6581, 0.7482, 0.334].forEach((value, index) =>
      expect(Math.abs(got[index]! - value)).toBeLessThanOrEqual(1e-4),
    )
  })

  it('two alternatives, not scaled', () => {
    const got = topsis(
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      [1, 1, 1],
      [],
      { normalisation: 'none' },
    )
    ;[0.14639248, 0.85360752].forEach((value, index) => expect(got[index]).toBeCloseTo(value, 8))
  })
})

describe('rank correlations', () => {
  it('Spearman’s ρ of intelligence and hours of television, as in the article on it in Wikipedia: −29/165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12)
  })

  it('Kendall’s τ_b with ties, as in the documentation of scipy.stats.kendalltau', () => {
    expect(kendall([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 12)
  })
})
