import { describe, expect, it } from 'vitest'
import { denominate } from './denominate'
import { impute } from './impute'
import type { IndicatorSet } from './model'
import { shape } from './moments'
import { availability, screen } from './screen'
import { leaf, makeSet } from './sets.testing'
import { boxCoxExponent, treat } from './treat'

const column = (set: IndicatorSet, id: string) => [...set.values.get(id)!.lo]
const one = (values: readonly (number | undefined)[]) =>
  makeSet(
    [leaf('x')],
    Object.fromEntries(
      values.map((value, at): [string, Record<string, number>] => [
        `p${at}`,
        value === undefined ? {} : { x: value },
      ]),
    ),
  )

describe('screen', () => {
  const set = makeSet(
    ['a', 'b', 'c', 'd'].map((id) => leaf(id)),
    {
      full: { a: 1, b: 1, c: 1, d: 1 },
      three: { a: 2, b: 2, c: { lo: 1, hi: 2 } },
      half: { a: 3, b: 3 },
    },
  )

  it('leaves out places with too little, and keeps columns in step; a range is a value', () => {
    const { set: kept, screened } = screen(set, availability(set), 0.75)
    expect(kept.places.map(({ id }) => id)).toEqual(['full', 'three'])
    expect(column(kept, 'a')).toEqual([1, 2])
    expect([...kept.values.get('c')!.hi]).toEqual([1, 2])
    expect(screened).toEqual([{ place: 'half', share: 0.5 }])
  })

  it('keeps those just at the minimum, denominators and groupings with them', () => {
    const more = {
      ...set,
      denominators: new Map([['n', Float64Array.of(1, 2, 3)]]),
      groupings: new Map([['g', ['u', 'v', 'w']]]),
    }
    const { set: kept } = screen(more, availability(more), 1)
    expect([...kept.denominators!.get('n')!]).toEqual([1])
    expect(kept.groupings!.get('g')).toEqual(['u'])
    expect(screen(set, availability(set), 0.5).screened).toEqual([])
  })
})

describe('denominate', () => {
  const set = makeSet([leaf('x', { denominator: 'n' }), leaf('y')], {
    a: { x: { lo: 10, hi: 20 }, y: 1 },
    b: { x: 30, y: 2 },
  })

  it('divides both ends by what the indicator names, and nothing else', () => {
    const made = denominate({ ...set, denominators: new Map([['n', Float64Array.of(5, NaN)]]) })
    if ('refusals' in made) throw new Error()
    expect([...made.set.values.get('x')!.hi]).toEqual([4, NaN])
    expect(column(made.set, 'x')).toEqual([2, NaN])
    expect(column(made.set, 'y')).toEqual([1, 2])
    expect(made.denominated).toEqual(['x'])
  })

  it('says what is lacking or cannot divide', () => {
    expect(denominate(set)).toEqual({ refusals: [{ code: 'needsDenominator', node: 'x' }] })
    expect(denominate({ ...set, denominators: new Map([['n', Float64Array.of(5, 0)]]) })).toEqual({
      refusals: [{ code: 'needsPositive', node: 'x' }],
    })
  })
})

describe('impute', () => {
  const set = {
    ...one([1, 2, 9, undefined, undefined]),
    groupings: new Map([['side', ['west', 'west', 'east', 'west', undefined]]]),
  }

  it.each([
    [{ by: 'mean' }, [1, 2, 9, 4, 4]],
    [{ by: 'median' }, [1, 2, 9, 2, 2]],
    // COINr leaves a place without a group as it is (`skip_f_na`).
    [{ by: 'mean', within: 'side' }, [1, 2, 9, 1.5, NaN]],
  ] as const)('%j', (how, expected) => {
    const made = impute(set, how)
    if ('refusals' in made) throw new Error()
    expect(column(made.set, 'x')).toEqual(expected)
    expect(made.estimates.map(({ place }) => place)).toEqual('within' in how ? ['p3'] : ['p3', 'p4'])
  })

  it('of bounded values gives a bounded estimate, and asks for a grouping it does not have', () => {
    const bounded = makeSet([leaf('x')], { a: { x: { lo: 1, hi: 3 } }, b: { x: 5 }, c: {} })
    const made = impute(bounded, { by: 'mean' })
    expect(made).toMatchObject({ estimates: [{ place: 'c', indicator: 'x', lo: 3, hi: 4 }] })
    expect(impute(bounded, { by: 'mean', within: 'side' })).toEqual({
      refusals: [{ code: 'needsGrouping', node: 'root' }],
    })
  })
})

describe('treat', () => {
  const limits = { skewness: 2, kurtosis: 3.5, winsorise: 5 }
  const to = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

  it('knows skewness and kurtosis as SciPy 1.17 computes them without bias', () => {
    // scipy.stats.skew(x, bias=False), scipy.stats.kurtosis(x, bias=False)
    const own = shape([...to(10), 100])
    expect(own.skewness).toBeCloseTo(3.2556381840605098, 12)
    expect(own.kurtosis).toBeCloseTo(10.706673906421974, 12)
  })

  it('winsorises one outlier: COINr, tests/testthat/test-treat.R', () => {
    const made = treat(one([...to(10), 100]), limits)
    if ('refusals' in made) throw new Error()
    expect(column(made.set, 'x')).toEqual([...to(10), 10])
    expect(made.treated).toMatchObject([
      { indicator: 'x', method: 'winsorise', places: ['p10'], within: true },
    ])
  })

  it('goes to the low tail too, and leaves alone what is within the limits', () => {
    const low = treat(one([...to(10).map((value) => -value), -100]), limits)
    if ('refusals' in low) throw new Error()
    expect(column(low.set, 'x').at(-1)).toBe(-10)
    const even = one(to(11))
    expect(treat(even, limits)).toEqual({ set: even, treated: [] })
  })

  it('transforms the untreated values where winsorising is not enough', () => {
    const values = [...to(20), 100, 200]
    const few = { ...limits, winsorise: 1 }
    const still = treat(one(values), few)
    expect(still).toMatchObject({ treated: [{ method: 'winsorise', within: false }] })
    const made = treat(one(values), { ...few, otherwise: 'log' })
    if ('refusals' in made) throw new Error()
    // ln(x − 1 + 199 / 100)
    expect(column(made.set, 'x')[0]).toBeCloseTo(Math.log(1.99), 12)
    expect(column(made.set, 'x')[21]).toBeCloseTo(Math.log(200.99), 12)
    expect(made.treated[0]).toMatchObject({ method: 'log', within: true })
    expect(made.treated[0]!.places).toHaveLength(22)
  })

  it('finds the exponent of Box and Cox that SciPy 1.17 finds', () => {
    // scipy.stats.boxcox(x)[1] of 2, 3, 5, 7, 11, 13, 17, 19, 23, 290 less 1
    expect(boxCoxExponent([1, 2, 4, 6, 10, 12, 16, 18, 22, 289])).toBeCloseTo(-0.1502458172649278, 6)
    const made = treat(one([2, 3, 5, 7, 11, 13, 17, 19, 23, 290]), {
      ...limits,
      winsorise: 0,
      otherwise: 'boxCox',
    })
    expect(made).toMatchObject({
      treated: [{ method: 'boxCox', exponent: expect.closeTo(-0.15024582, 6) as number }],
    })
  })

  it('needs exact values', () => {
    const bounded = makeSet([leaf('x')], { a: { x: { lo: 1, hi: 3 } }, b: { x: 5 } })
    expect(treat(bounded, limits)).toEqual({ refusals: [{ code: 'needsExact', node: 'x' }] })
  })
})
