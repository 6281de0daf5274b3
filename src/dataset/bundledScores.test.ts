import { describe, expect, it } from 'vitest'
import { assess } from '@/domain/assess'
import { capabilitySet, nationalSet } from '@/domain/score/bundledSets'
import { compatibleWeights, isCompatible, weightedTotal } from '@/domain/score/compatible'
import { fraction, toNumber } from '@/domain/score/fraction'
import { defaultScheme, leaves } from '@/domain/score/model'
import { score } from '@/domain/score/score'
import { bundledDataset } from './bundled'
import { bundledPlatform } from './bundledPlatform'

const dataset = bundledDataset()
const platform = bundledPlatform()
const edition = (year: number) => dataset.editions.get(year)!

describe('the national dimensions of 2021', () => {
  const set = nationalSet(edition(2021))!
  const values = leaves(set.root).map(({ id }) => set.values.get(id)!.lo[0]!)

  it('are those printed, without the figure that was set aside', () => {
    expect(values).toEqual([84.63, 85.42, 91.23, 89.1, 93])
  })

  it('give 88.676 with equal weights, which no rounding makes 88.07', () => {
    const equal = values.map(() => fraction(1n, 5n))
    const sum = weightedTotal(values, equal)
    expect(toNumber(sum)).toBe(88.676)
    const printed = set.printed!.kind === 'total' ? set.printed : undefined
    expect(isCompatible(compatibleWeights(printed!.totals.get('nation')!, values, printed!.step), sum)).toBe(
      false,
    )
    const result = score(set, defaultScheme(set))
    expect(result.ok && result.scores[0]!.value.lo).toBe(88.676)
  })

  it('bound each weight: the greatest of accuracy is (88.08 − 84.63) ÷ (93 − 84.63)', () => {
    const { ranges } = compatibleWeights(88.07, values, 0.01)
    const shown = ranges!.map(({ least, most }) => [toNumber(least), toNumber(most)])
    expect(shown[4]![0]).toBe(0)
    expect(shown[4]![1]).toBeCloseTo(3.45 / 8.37, 12)
    // The lowest dimension and the highest alone: w₁ = (93 − 88.06) / (93 − 84.63).
    expect(shown[0]![1]).toBeCloseTo(4.94 / 8.37, 12)
    // Every corner of the slab is on an edge of the simplex, so that a dense scan of weightings stays inside the ranges.
    const n = 12
    for (let a = 0; a <= n; a++)
      for (let b = 0; a + b <= n; b++)
        for (let c = 0; a + b + c <= n; c++)
          for (let d = 0; a + b + c + d <= n; d++) {
            const parts = [a, b, c, d, n - a - b - c - d]
            const sum = parts.reduce((all, part, index) => all + (part / n) * values[index]!, 0)
            if (sum < 88.06 || sum > 88.08) continue
            parts.forEach((part, index) => {
              expect(part / n).toBeGreaterThanOrEqual(shown[index]![0]! - 1e-12)
              expect(part / n).toBeLessThanOrEqual(shown[index]![1]! + 1e-12)
            })
          }
  })

  it('say so where no weighting is compatible', () => {
    expect(compatibleWeights(99, values, 0.01).ranges).toBeUndefined()
  })

  it('are the only edition that prints all it takes', () => {
    const years = [...dataset.editions.values()].filter(nationalSet).map(({ year }) => year)
    expect(years).toEqual([2021])
  })
})

describe('the capability checklist of 2016', () => {
  const assessment = assess(edition(2016), dataset.units, dataset.regions, 'nation')
  const set = capabilitySet(platform, dataset.units, assessment)

  it('has one indicator for each level that a unit has surely reached', () => {
    expect(leaves(set.root).map(({ id }) => id)).toEqual([
      'coverage.fourLevels',
      'identity.built',
      'identity.personsAndEntities',
      'eLicence.built',
      'unifiedQuery.fourLevels',
      'lists.published',
      'lists.linked',
    ])
  })

  it('counts as many ones as the lists name, noughts where lists are complete, gaps elsewhere', () => {
    const counts = (indicator: string) => {
      const all = [...set.values.get(indicator)!.lo]
      return [1, 0, NaN].map((value) => all.filter((each) => Object.is(each, value)).length)
    }
    expect(counts('identity.personsAndEntities')).toEqual([11, 21, 0])
    expect(counts('identity.built')).toEqual([11, 0, 21])
    expect(counts('eLicence.built')).toEqual([7, 25, 0])
    expect(counts('lists.published')).toEqual([31, 0, 1])
    expect(counts('coverage.fourLevels')).toEqual([3, 29, 0])
  })

  it('puts Guizhou and Zhejiang first under equal weights, with bounds where names are lacking', () => {
    const result = score(set, defaultScheme(set))
    if (!result.ok) throw new Error('no score')
    expect(result.scores).toHaveLength(32)
    const first = result.scores.filter(({ positions }) => positions[0] === 1).map(({ place }) => place)
    expect(first).toContain('520000')
    expect(result.scores.some(({ value }) => value.lo < value.hi)).toBe(true)
  })

  it('has a source for every cell', () => {
    for (const { id } of set.places)
      for (const indicator of leaves(set.root))
        expect(
          set.provenance.kind === 'bundled' && set.provenance.explain.get(id)!.get(indicator.id),
        ).toMatch(/^2016\/platform\/status\/\w+\.\d{6}$/)
  })
})
