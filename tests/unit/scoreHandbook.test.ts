import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { defaultScheme, type IndicatorSet, type Scheme } from '@/domain/score/model'
import { score } from '@/domain/score/score'
import { readTable } from '@/domain/score/table'
import { principalWeights } from '@/domain/score/weigh'

/*
 * The example that runs through the OECD/JRC Handbook on Constructing Composite Indicators (2008): the Technology
 * Achievement Index of 23 countries. Figures from its table A.2, rankings from table 23, scales from table 15.
 */

const rows = Papa.parse<string[]>(readFileSync('tests/fixtures/tai.csv', 'utf8'), {
  skipEmptyLines: true,
}).data
const [head = [], ...body] = rows
const indicators = 8
const table = readTable(
  rows.map((row) => row.slice(0, indicators + 1)),
  'tai.csv',
)
if ('problems' in table) throw new Error(JSON.stringify(table.problems))
const { set } = table

function scored(steps: Partial<Scheme>) {
  const result = score(set, { ...defaultScheme(set), ...steps })
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result
}
/** Goalposts of the index over 72 countries (UNDP, Human Development Report 2001, technical note 2). */
const goalposts: Record<string, [number, number]> = {
  patents: [0, 994],
  royalties: [0, 272.6],
  internet: [0, 232.4],
  exports: [0, 80.8],
  telephones: [0, Math.log10(901)],
  electricity: [Math.log10(22), Math.log10(6969)],
  schooling: [0.8, 12],
  university: [0.1, 27.4],
}
const withGoalposts = {
  ...set,
  root: {
    ...set.root,
    children: set.root.children.map((child) => ({ ...child, goalposts: goalposts[child.id] })),
  },
} as IndicatorSet
/** Positions by country under weights in the order of the indicators. */
function positions(weights: readonly number[]): Map<string, number> {
  const result = score(withGoalposts, {
    ...defaultScheme(set),
    normalisation: 'goalposts',
    weights: new Map(weights.map((weight, at) => [head[at + 1]!, weight])),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return new Map(result.scores.map(({ place, positions: own }) => [place, own[0]]))
}
const printed = (column: string) => new Map(body.map((row) => [row[0]!, Number(row[head.indexOf(column)])]))

describe('the Technology Achievement Index of the handbook', () => {
  it('has 23 countries and eight indicators', () => {
    expect([set.places.length, set.values.size]).toEqual([23, indicators])
  })

  it('table 23: ranks under equal weights', () => {
    expect(positions(Array(indicators).fill(1))).toEqual(printed('EW'))
  })

  it('table 23: ranks under the budget allocation of table 22', () => {
    expect(positions([0.11, 0.11, 0.11, 0.18, 0.1, 0.06, 0.15, 0.18])).toEqual(printed('BAP'))
  })

  it('table 23: the first sixteen under its pairwise comparisons, told to two decimals', () => {
    const got = positions([0.09, 0.1, 0.07, 0.21, 0.05, 0.06, 0.18, 0.25])
    const first = [...printed('AHP')].filter(([, rank]) => rank <= 16)
    expect(first.map(([place]) => [place, got.get(place)])).toEqual(first)
  })

  const column = (normalisation: Scheme['normalisation'], place: string) =>
    scored({ normalisation }).columns.get('schooling')!.lo[set.places.findIndex(({ id }) => id === place)]!

  it('table 15: mean years of schooling by z-score, min–max and distance to the best', () => {
    for (const [place, z, minMax, best] of [
      ['Finland', 0.26, 0.59, 0.83],
      ['United States', 1.52, 1, 1],
      ['Sweden', 1.14, 0.88, 0.95],
      ['Japan', -0.06, 0.49, 0.79],
      ['Singapore', -1.58, 0, 0.59],
      ['Norway', 1.46, 0.98, 0.99],
      ['Slovenia', -1.58, 0, 0.59],
    ] as const) {
      expect(column('zScore', place)).toBeCloseTo(z, 2)
      expect(column('minMax', place) / 100).toBeCloseTo(minMax, 2)
      expect(column('distance', place) / 100).toBeCloseTo(best, 2)
    }
  })

  it('table 16: the first principal component explains 41.9 %', () => {
    const columns = [...set.values.values()].map(({ lo }) => [...lo])
    expect(principalWeights(columns).explained).toBeCloseTo(0.419, 3)
  })
})
