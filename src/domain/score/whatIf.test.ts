import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaves } from './model'
import { leaf, makeSet, rowsOf, schemeOf, scored, sets } from './sets.testing'
import { improve, nextBand, passing } from './whatIf'

const limits: [number, number] = [0, 100]
const set = makeSet(
  [leaf('x', { limits, weight: 3 }), leaf('y', { limits })],
  { a: { x: 50, y: 60 }, b: { x: 70, y: 80 } },
  {
    bands: [
      { name: { zh: '高', en: 'high' }, lo: 70, loClosed: true, hi: 100, hiClosed: true },
      { name: { zh: '低', en: 'low' }, lo: 0, loClosed: true, hi: 70, hiClosed: false },
    ],
  },
)
const scoring = scored(set, schemeOf(set))

describe('the smallest improvement', () => {
  it('in one indicator: 52.5 to 70 with weight ¾ takes 17.5 ÷ 0.75 = 23.33 points', () => {
    const { goal, band } = nextBand(scoring, 'a')!
    expect([goal, band]).toEqual([{ score: 70, above: false }, 0])
    const result = improve(scoring, 'a', goal, ['x'])
    expect(result).toMatchObject({ kind: 'steps', steps: [{ indicator: 'x', from: 50, raw: { from: 50 } }] })
    expect(result.kind === 'steps' && result.steps[0]!.to).toBeCloseTo(50 + 17.5 / 0.75, 9)
  })

  it('in one that can’t carry it alone: y to 100 gives 62.5 at most', () => {
    expect(improve(scoring, 'a', { score: 70, above: false }, ['y'])).toEqual({ kind: 'beyond', most: 62.5 })
  })

  it('spread: both by 17.5 points; a capped one leaves the rest to the others', () => {
    const both = improve(scoring, 'a', { score: 70, above: false }, ['x', 'y'])
    expect(both.kind === 'steps' && both.steps.map(({ to }) => Number(to.toFixed(6)))).toEqual([67.5, 77.5])
    // y stops at 100: 0.75 (50 + d) + 25 = 95 gives d = 43.33.
    const high = improve(scoring, 'a', { score: 95, above: false }, ['x', 'y'])
    expect(high.kind === 'steps' && high.steps.map(({ to }) => Number(to.toFixed(4)))).toEqual([93.3333, 100])
  })

  it('passes another place', () => {
    expect(passing(scoring, 'b')).toEqual({ score: 72.5, above: true })
    expect(improve(scoring, 'b', passing(scoring, 'a')!, ['x'])).toEqual({ kind: 'reached' })
    expect(nextBand(scoring, 'b')).toBeUndefined()
  })

  it('gives back the indicator’s own units where the scale was turned round', () => {
    const cost = makeSet([leaf('days', { direction: 'lower', goalposts: [10, 30] })], {
      a: { days: 25 },
      b: { days: 15 },
    })
    const method = { normalisation: 'goalposts' } as const
    const result = improve(scored(cost, schemeOf(cost, method)), 'a', { score: 75, above: false }, ['days'])
    expect(result.kind === 'steps' && result.steps[0]!.raw!.to).toBeCloseTo(15, 9)
  })

  it('reaches the goal when applied, and a thousandth less does not', () => {
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom('arithmetic', 'geometric', 'harmonic'),
        fc.boolean(),
        (any, aggregation, spread) => {
          const own = scored(any, schemeOf(any, { aggregation }))
          const goal = passing(own, 'p1')!
          const chosen = leaves(any.root)
            .map(({ id }) => id)
            .slice(0, spread ? undefined : 1)
          const result = improve(own, 'p0', goal, chosen)
          if (result.kind !== 'steps') return
          const applied = (part: number) => {
            const rows = rowsOf(any)
            const row = { ...rows.p0! }
            for (const { indicator, from, to } of result.steps)
              row[indicator] = from + (to - from) * part + (part === 1 ? 1e-6 : 0)
            const next = makeSet(any.root.children, {
              ...rows,
              p0: row,
            })
            return scored(next, schemeOf(next, { aggregation })).scores[0]!.value.lo
          }
          expect(applied(1)).toBeGreaterThanOrEqual(goal.score)
          if (result.steps.some(({ from, to }) => to - from > 0.01))
            expect(applied(0.999)).toBeLessThan(goal.score)
        },
      ),
    )
  })
})

describe('figures that a step changed', () => {
  it('are told in points, not in units that they no longer have', () => {
    const own = makeSet(
      [leaf('x', { denominator: 'people' }), leaf('y')],
      { a: { x: 10, y: 1 }, b: { x: 60, y: 2 } },
      { denominators: new Map([['people', Float64Array.of(1, 2)]]), method: { normalisation: 'minMax' } },
    )
    const stepOf = (denominate: boolean) => {
      const result = improve(scored(own, schemeOf(own, { denominate })), 'a', { score: 40, above: false }, [
        'x',
      ])
      return result.kind === 'steps' ? result.steps[0] : undefined
    }
    // Half of 80 points is 40: 10 + 0.8 × (60 − 10).
    expect(stepOf(false)).toMatchObject({ to: expect.closeTo(80, 9), raw: { to: expect.closeTo(50, 9) } })
    expect(stepOf(true)).toMatchObject({ to: expect.closeTo(80, 9) })
    expect(stepOf(true)?.raw).toBeUndefined()
  })
})
