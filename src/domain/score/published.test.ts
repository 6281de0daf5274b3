import { describe, expect, it } from 'vitest'
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

  it.each([
    // Human Development Report 2015, table 1, values of 2014: life expectancy, expected and mean years of schooling, GNI
    // per head, HDI. Australia's expected schooling is beyond its goalpost.
    ['Norway', 81.6, 17.5, 12.6, 64_992, 0.944],
    ['Australia', 82.4, 20.2, 13.0, 42_261, 0.935],
    ['Switzerland', 83.0, 15.8, 12.8, 56_431, 0.93],
    ['Germany', 80.9, 16.5, 13.1, 43_919, 0.916],
    ['Korea (Republic of)', 81.9, 16.9, 11.9, 33_890, 0.898],
  ])(
    'of 2014 for %s: clamped goalposts, geometric mean of three',
    (name, life, expected, mean, income, hdi) => {
      const years = makeSet(
        [leaf('expected', { goalposts: [0, 18] }), leaf('mean', { goalposts: [0, 15] })],
        {
          [name]: { expected, mean },
        },
      )
      const education = valuesOf(scored(years, schemeOf(years, { normalisation: 'goalposts' })))[name]!.lo
      const set = makeSet(
        [
          leaf('life', { goalposts: [20, 85] }),
          leaf('education', { goalposts: [0, 100] }),
          leaf('income', { goalposts: [Math.log(100), Math.log(75_000)] }),
        ],
        { [name]: { life, education, income: Math.log(income) } },
      )
      const { lo } = valuesOf(
        scored(set, schemeOf(set, { normalisation: 'goalposts', aggregation: 'geometric' })),
      )[name]!
      // The printed inputs are rounded themselves.
      expect(Math.abs(lo / 100 - hdi)).toBeLessThanOrEqual(0.001)
    },
  )
})
