import { describe, expect, it } from 'vitest'
import { defaultScheme } from '@/domain/score/model'
import { score } from '@/domain/score/score'
import { indicatorSetOf } from './indicatorSet'
import type { OwnIndicators } from './model'

const column = (...values: number[]) => Float64Array.from(values)

/** Two years of three made-up places; the second year holds ranges. */
const ranged: OwnIndicators = {
  places: ['甲', '乙', '丙'],
  years: [2020, 2021],
  indicators: ['网上可办率（%）', '总体指数'],
  values: [column(50, 60, 70, 99, 95, 96), column(50, 60, 70, 90, 92, 80)],
  upper: [column(50, 60, 70, 100, 97, 96), column(50, 60, 70, 90, 98, 80)],
}
const scored = (own: OwnIndicators, year: number) => {
  const set = indicatorSetOf('x', 'x.csv', own, year, [])
  const result = score(set, defaultScheme(set))
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.scores.map(({ value, positions, dense }) => ({ value, positions, dense }))
}

describe('an own table with ranges', () => {
  it('scores them as ranges with a best and a worst position', () =>
    // Equal weights: (99…100 + 90) / 2, (95…97 + 92…98) / 2, (96 + 80) / 2. 乙 may stand above 甲 or below.
    expect(scored(ranged, 2021)).toEqual([
      { value: { lo: 94.5, hi: 95 }, positions: [1, 2], dense: undefined },
      { value: { lo: 93.5, hi: 97.5 }, positions: [1, 2], dense: undefined },
      { value: { lo: 88, hi: 88 }, positions: [3, 3], dense: undefined },
    ]))

  it('has exact scores and ranks in a year without ranges', () =>
    expect(scored(ranged, 2020)).toEqual([
      { value: { lo: 50, hi: 50 }, positions: [3, 3], dense: 3 },
      { value: { lo: 60, hi: 60 }, positions: [2, 2], dense: 2 },
      { value: { lo: 70, hi: 70 }, positions: [1, 1], dense: 1 },
    ]))

  it('adds up as it is only where upper ends too lie within 0…100', () => {
    const beyond = { ...ranged, upper: [column(50, 60, 70, 101, 97, 96), ranged.upper![1]!] }
    const methodOf = (own: OwnIndicators) => indicatorSetOf('x', 'x.csv', own, 2021, []).method
    expect(methodOf(ranged)).toBeUndefined()
    expect(methodOf(beyond)).toEqual({ normalisation: 'minMax' })
  })
})
