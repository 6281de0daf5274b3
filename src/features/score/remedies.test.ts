import { describe, expect, it } from 'vitest'
import type { Indicator, IndicatorSet, Scheme } from '@/domain/score/model'
import { score } from '@/domain/score/score'
import { leaf, makeSet, schemeOf } from '@/domain/score/sets.testing'
import { remedyOf } from './remedies'

const tail = { a: 1, b: 2, c: 3, d: 4, e: 900 }
const table = (more: Partial<Indicator>, rows: Record<string, number>, set: Partial<IndicatorSet> = {}) =>
  makeSet(
    [leaf('x', more), leaf('y')],
    Object.fromEntries(Object.entries(rows).map(([place, x], at) => [place, { x, y: at + 1 }])),
    set,
  )

describe('what is offered against a refusal lets the set be scored', () => {
  const cases: [string, IndicatorSet, Partial<Omit<Scheme, 'weights'>>][] = [
    ['range', table({}, tail), { normalisation: 'minMax', aggregation: 'geometric' }],
    ['scale', table({}, tail), { normalisation: 'zScore', aggregation: 'harmonic' }],
    ['scale', table({}, tail), { normalisation: 'goalposts' }],
    ['scale', table({}, tail), { normalisation: 'target' }],
    ['scale', table({}, tail), { normalisation: 'reference' }],
    ['scale', table({}, tail), { normalisation: 'thresholds' }],
    ['noWeight', table({}, { a: 7, b: 7, c: 7 }), { normalisation: 'minMax' }],
    ['share', table({}, { a: 1, b: NaN, c: 3 }), { normalisation: 'minMax', missing: 'bounds' }],
    [
      'all',
      table({}, { a: 1, b: NaN, c: 3 }),
      { normalisation: 'minMax', impute: { by: 'mean', within: 'nowhere' } },
    ],
    ['undivided', table({ denominator: 'people' }, tail), { normalisation: 'minMax', denominate: true }],
    [
      'untransformed',
      table({ goalposts: [0, 1000] }, tail),
      { normalisation: 'goalposts', treat: { skewness: 1, kurtosis: 1, winsorise: 0, otherwise: 'log' } },
    ],
    ['byHand', table({}, tail), { normalisation: 'minMax', weighting: 'ahp' }],
  ]
  it.each(cases)('%s', (kind, set, steps) => {
    const own = kind === 'untransformed' ? withGoalposts(set) : set
    const scheme = schemeOf(own, steps)
    const refused = score(own, scheme)
    if (refused.ok) throw new Error('Not refused')
    const remedy = remedyOf(refused.refusals, scheme)!
    expect(remedy.kind).toBe(kind)
    expect(score(own, { ...scheme, ...remedy.change }).ok).toBe(true)
  })

  it('nothing is offered where weights are all 0: that is the reader’s to say', () => {
    const set = table({}, tail)
    const scheme = schemeOf(set, {}, { x: 0, y: 0 })
    const refused = score(set, scheme)
    expect(!refused.ok && remedyOf(refused.refusals, scheme)).toBeUndefined()
  })
})

/** Goalposts for every indicator, as that scale asks for. */
const withGoalposts = (set: IndicatorSet): IndicatorSet => ({
  ...set,
  root: {
    ...set.root,
    children: (set.root.children as Indicator[]).map((child) => ({ ...child, goalposts: [0, 1000] })),
  },
})
