import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { assess, ruleIds } from '@/domain/assess'
import { bandInterval } from '@/domain/bands'
import { contains, isExact, width } from '@/domain/interval'
import type { Assessment, Band } from '@/domain/model'

const { units, regions, cities, editions } = bundledDataset()
const assessments = new Map([...editions].map(([year, edition]) => [year, assess(edition, units, regions)]))
const year = (of: number): Assessment => assessments.get(of)!

/** A unit's row by its short name. */
function row(of: number, name: string) {
  return year(of).units.get(units.find((unit) => unit.name === name)!.id)!
}

const rules = (of: number, name: string) => row(of, name).reasons.map(({ rule }) => rule)

describe('what follows from the published claims', () => {
  it('2019 兵团 lies strictly between its neighbours by rank and stands at place 30', () => {
    const corps = row(2019, '兵团')
    expect(corps.index).toEqual({ lo: 75.28, hi: 75.95, loOpen: true, hiOpen: true })
    expect(corps).toMatchObject({
      position: [30, 30],
      printedRank: 28,
      bands: ['medium'],
      indexBasis: 'bounded',
    })
    expect(corps.printedIndex).toBeUndefined()
    const between = corps.reasons.find(({ rule }) => rule === 'rankBetween')!
    expect(between.values).toMatchObject({
      rank: 28,
      above: '630000',
      aboveValue: 75.95,
      below: '620000',
      belowValue: 75.28,
    })
    expect(between.claims).toEqual(
      expect.arrayContaining(['660000/rank', '630000/index', '620000/index', '630000/rank', '620000/rank']),
    )
    expect(corps.reasons.find(({ rule }) => rule === 'rankClaim')).toMatchObject({
      values: { rank: 28 },
      claims: ['660000/rank'],
    })
  })

  it('2019 the means are known to a few hundredths', () => {
    const { nation, regions: panels } = year(2019)
    expect(nation.mean.lo).toBeGreaterThan(83.845)
    expect(nation.mean.hi).toBeLessThan(83.87)
    expect(width(panels.get('xibei')!.mean)).toBeLessThan(0.13)
    expect(isExact(panels.get('huabei')!.mean)).toBe(true)
    expect(nation.bandCounts).toEqual({ veryHigh: [8, 8], high: [15, 15], medium: [9, 9], low: [0, 0] })
  })

  it('2019 安徽 and 福建 are placed by their figures, the ranks being set aside', () => {
    expect(row(2019, '福建')).toMatchObject({
      position: [7, 7],
      printedRank: 6,
      conflicts: ['anhui-fujian-2019'],
    })
    expect(row(2019, '安徽')).toMatchObject({ position: [8, 8], printedRank: 5, printedIndex: 90.82 })
  })

  it('2016 浙江 is first and above 90', () => {
    expect(row(2016, '浙江')).toMatchObject({
      position: [1, 1],
      index: { lo: 90, hi: 100, loOpen: true, hiOpen: false },
    })
  })

  it('2016 黑龙江 and 海南 share places 11 and 12', () => {
    for (const name of ['黑龙江', '海南']) expect(row(2016, name).position).toEqual([11, 12])
  })

  it('2016 安徽 is medium by elimination', () => {
    expect(row(2016, '安徽')).toMatchObject({
      bands: ['medium'],
      bandBasis: 'derived',
      position: [13, 30],
      index: { lo: 65, hi: 80, loOpen: false, hiOpen: false },
    })
    expect(rules(2016, '安徽')).toContain('bandByElimination')
  })

  it('2017 江苏, 浙江 and 贵州 are very high because 广东 behind them is', () => {
    for (const name of ['江苏', '浙江', '贵州']) {
      expect(row(2017, name)).toMatchObject({ bands: ['veryHigh'], bandBasis: 'derived' })
      expect(rules(2017, name)).toContain('bandByIndex')
    }
  })

  it('2018 江苏 has rank 2 and 广东 is very high: no more than the 22 at 80 and above stand before 江苏', () => {
    const { position, reasons } = row(2018, '江苏')
    expect(position).toEqual([2, 23])
    expect(reasons.find(({ rule }) => rule === 'positionByRoom')).toMatchObject({
      values: { room: 22, worst: 23 },
      claims: ['nation/bandCount:veryHigh+high', '440000/band'],
    })
  })

  it('2018 the count of 22 holds although the bands of most are open', () => {
    const { nation } = year(2018)
    expect(row(2018, '广西')).toMatchObject({ bandBasis: 'unknown', basis: 'unknown', position: [1, 32] })
    expect(nation.bandCounts.veryHigh).toEqual([1, 22])
    expect(nation.bandCounts.medium).toEqual([0, 10])
    expect(nation.mean.lo).toBeGreaterThanOrEqual(55)
  })

  it('2021 四川 may be in any band but low, which is empty', () => {
    expect(row(2021, '四川').bands).toEqual(['veryHigh', 'high', 'medium'])
    expect(row(2021, '山东')).toMatchObject({ bands: ['veryHigh'], position: [1, 16] })
  })

  it('weak claims are shown and not used', () => {
    for (const name of ['北京', '河北', '吉林', '上海', '河南'])
      expect(row(2021, name).bands).toEqual(['veryHigh', 'high', 'medium'])
    expect(row(2016, '四川')).toMatchObject({ printedRank: 22, position: [13, 30] })
  })

  it('each edition has bands that partition 0…100', () => {
    const hundredths = Array.from({ length: 10_001 }, (_, at) => at)
    const bandsAt = (bands: readonly Band[], at: number) =>
      bands.filter((band) => contains(bandInterval(band), at / 100)).length
    const wrong = [...editions.values()].flatMap(({ year, bands }) =>
      hundredths.filter((at) => bandsAt(bands, at) !== 1).map((at) => `${year}: ${at / 100}`),
    )
    expect(wrong).toEqual([])
  })

  it('every unit and region has a row in every year, every reason a documented rule', () => {
    for (const { units: rows, regions: panels } of assessments.values()) {
      expect([...rows.keys()]).toEqual(units.map(({ id }) => id))
      expect([...panels.keys()]).toEqual(regions.map(({ id }) => id))
      for (const { reasons } of [...rows.values(), ...panels.values()])
        for (const { rule } of reasons) expect(ruleIds).toContain(rule)
    }
  })

  it('the key cities are assessed by themselves, without the regions of provinces', () => {
    for (const edition of editions.values()) {
      const { units: rows, nation, regions: panels } = assess(edition, cities, regions, 'cities')
      expect(rows.size).toBe(32)
      expect(nation.id).toBe('cities')
      expect(panels.size).toBe(0)
    }
  })
})
