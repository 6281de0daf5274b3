import { expect, it } from 'vitest'
import type { Scheme } from '@/domain/score/model'
import { parseSteps, writeSteps } from './stepsCodec'

const scheme: Scheme = {
  normalisation: 'minMax',
  aggregation: 'arithmetic',
  missing: 'block',
  weights: new Map(),
}

it('reads every step as a link writes it', () =>
  expect(
    parseSteps(
      'unit:0.65~group:0.5~denominate~impute:mean:区域~treat:2:3.5:5:log~range:1:100~reference:CHE' +
        '~levels:geometric:arithmetic~power:-0.5~weighting:ahp~compare:a:b:3',
    ),
  ).toEqual({
    bad: false,
    steps: {
      minimum: { unit: 0.65, group: 0.5 },
      denominate: true,
      impute: { by: 'mean', within: '区域' },
      treat: { skewness: 2, kurtosis: 3.5, winsorise: 5, otherwise: 'log' },
      range: [1, 100],
      reference: 'CHE',
      levels: ['geometric', 'arithmetic'],
      power: -0.5,
      weighting: 'ahp',
      comparisons: [['a', 'b', 3]],
    },
  }))

it.each([
  'unit:2',
  'impute:mode',
  'treat:0:3:5',
  'treat:2:3.5:1.5',
  'range:5:5',
  'levels:best',
  'power:0',
  'constructor',
  'denominate:1',
  'compare:a:b:12',
])(
  // prettier-ignore
  'leaves out %s and says so',
  (part) => expect(parseSteps(`range:1:100~${part}`)).toEqual({ bad: true, steps: { range: [1, 100] } }),
)

it('writes what it reads', () => {
  const text = 'unit:0.65~impute:median~treat:2:3.5:5~range:1:100~levels:geometric~compare:a:b:0.333333333333'
  expect(writeSteps({ ...scheme, ...parseSteps(text).steps })).toBe(text)
  expect(writeSteps(scheme)).toBe('')
})
