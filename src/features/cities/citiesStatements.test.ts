import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { assess } from '@/domain/assess'
import { contains, covers } from '@/domain/interval'
import { citiesStatement, cityBandCounts, cityGroup, siblings } from '@/domain/statements/cities'
import { roundedMean } from '@/domain/statistics'

const { editions, cities, regions } = bundledDataset()
const bands = ['veryHigh', 'high', 'medium', 'low'] as const
const at = (year: number) => {
  const edition = editions.get(year)!
  return { edition, assessment: assess(edition, cities, regions, 'cities') }
}
const idOf = (name: string) => cities.find((city) => city.name === name)!.id

describe('citiesStatement', () => {
  it('tells of a complete year', () => {
    const { leaders, bandCounts, coverage } = citiesStatement(at(2019).assessment)
    expect(leaders).toEqual({ cities: [idOf('深圳')], index: 97.34 })
    expect(bandCounts).toEqual({ veryHigh: 7, high: 14, medium: 11, low: 0 })
    expect(coverage.index).toBe(32)
  })

  it('tells of a year with six ranks only what they say', () => {
    const { leaders, bandCounts, known } = citiesStatement(at(2018).assessment)
    expect(leaders).toEqual({ cities: [idOf('深圳')], index: undefined })
    expect(bandCounts).toEqual({})
    expect(known).toHaveLength(6)
  })
})

it('sets counts beside the printed ones, which agree', () => {
  const { edition, assessment } = at(2019)
  const counts = cityBandCounts(edition, assessment)
  expect(counts.map(({ printed }) => printed)).toEqual([7, 14, undefined, undefined])
  for (const { least, most, printed, share } of counts) {
    if (printed !== undefined) expect([least, most]).toEqual([printed, printed])
    if (share !== undefined) expect(share).toBeCloseTo((least / cities.length) * 100, 1)
  }
})

describe('cityGroup', () => {
  const inCategory = (year: number, category: string) => {
    const { units } = at(year).assessment
    return cities.filter((city) => city.category === category).map((city) => units.get(city.id)!)
  }

  it('gives the mean of printed figures and counts that sum up', () => {
    const rows = inCategory(2019, 'separate')
    const { mean, bandCounts } = cityGroup(rows, bands)
    expect(mean.lo).toBe(mean.hi)
    expect(Number(mean.lo.toFixed(2))).toBe(roundedMean(rows.map((row) => row.printedIndex!)))
    expect(bandCounts.reduce((sum, [, [least]]) => sum + least, 0)).toBe(rows.length)
  })

  it('keeps within the bounds of its members where figures are missing', () => {
    const rows = inCategory(2020, 'separate')
    const { mean } = cityGroup(rows, bands)
    const hull = { lo: 0, hi: 100, loOpen: false, hiOpen: false }
    expect(covers(hull, mean)).toBe(true)
    const middle = rows.reduce((sum, { index }) => sum + (index.lo + index.hi) / 2, 0) / rows.length
    expect(contains(mean, middle)).toBe(true)
    expect(() => cityGroup([], bands)).toThrow(RangeError)
  })
})

it('sets the two key cities of a province side by side', () => {
  const { assessment } = at(2019)
  const pairs = siblings(assessment, cities)
  expect(pairs).toHaveLength(5)
  const guangdong = pairs.find(({ province }) => province === '440000')!
  expect(guangdong.order).toBe('above')
  expect(guangdong.difference.lo).toBe(0.89)
  const liaoning = pairs.find(({ province }) => province === '210000')!
  expect(liaoning).toMatchObject({ order: 'below', difference: { lo: 4.38, hi: 4.38 } })
})
