import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { assess } from '@/domain/assess'
import { lifts, regionPageStatement, regionPlace } from '@/domain/statements/regionPage'
import { unitStatement } from '@/domain/statements/unit'
import { outward } from '@/locales/format'
import { messages as regionEn } from '@/locales/pages/region.en'
import { messages as regionZh } from '@/locales/pages/region.zh'
import { messages as en } from '@/locales/pages/province.en'
import { messages as zh } from '@/locales/pages/province.zh'

const { units, regions, editions } = bundledDataset()
const list = [...editions.values()]
const assessments = new Map(list.map((edition) => [edition.year, assess(edition, units, regions, 'nation')]))
const regionOf = (id: string) => regions.find((region) => region.id === id)!
const names =
  (language: 'name' | 'english') =>
  (id: string): string =>
    [...units, ...regions].find((each) => each.id === id)![language]

/** Every number of a text, e.g. 2019, 88.31, 32, 9. */
const numbersIn = (text: string): number[] => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number)

describe.each(list.map((edition) => [edition.year, edition] as const))('%i', (year, edition) => {
  const assessment = assessments.get(year)!

  it.each(units.map((unit) => [unit.name, unit] as const))(
    'says of %s only what the engine knows',
    (_, unit) => {
      const row = assessment.units.get(unit.id)!
      const statement = unitStatement(unit.id, regionOf(unit.region), edition, assessment)
      expect(statement.bands).toEqual(row.bands)
      expect(statement.rank?.printed).toBe(row.printedRank)
      if (statement.position) expect(statement.position).toEqual(row.position)
      else expect(row.position).toEqual([1, units.length])
      if (statement.index) expect(statement.index.bounds).toEqual(row.index)

      const known = [
        year,
        units.length,
        row.index.lo,
        row.index.hi,
        ...row.position,
        row.printedRank,
        statement.bandSize,
        ...(statement.region.place ?? []),
      ]
      for (const [sentence, nameOf] of [
        [zh.sentence, names('name')],
        [en.sentence, names('english')],
      ] as const)
        for (const number of numbersIn(sentence(statement, nameOf))) expect(known).toContain(number)

      const published = edition.claims.flatMap((claim) =>
        claim.what === 'bandCount' && claim.about === 'nation' && claim.bands.join() === row.bands.join()
          ? [claim.value]
          : [],
      )
      if (statement.bandSize) expect(published).toContain(statement.bandSize)
    },
  )

  it.each(units.map((unit) => [unit.name, unit] as const))(
    'says of %s what a phone shows at once',
    (_, unit) => {
      const statement = unitStatement(unit.id, regionOf(unit.region), edition, assessment)
      expect([...zh.sentence(statement, names('name'))].length).toBeLessThanOrEqual(40)
      expect(en.sentence(statement, names('english')).split(' ').length).toBeLessThanOrEqual(25)
    },
  )

  it('places members as their indices do, where all are known', () => {
    for (const region of regions) {
      const rows = region.members.map((id) => assessment.units.get(id)!)
      for (const row of rows) {
        const statement = unitStatement(row.id, region, edition, assessment)
        const [best, worst] = statement.region.place ?? [1, rows.length]
        expect(best).toBeLessThanOrEqual(worst)
        if (!rows.every((each) => each.index.lo === each.index.hi)) continue
        const above = rows.filter((each) => each.index.lo > row.index.lo).length
        expect(statement.region.place).toEqual([1 + above, 1 + above])
      }
    }
  })

  it('says of regions only what the engine knows', () => {
    for (const region of regions) {
      const statement = regionPageStatement(region, edition, assessment)
      const { mean } = assessment.regions.get(region.id)!
      const place = regionPlace(region.id, edition, assessment)
      const known = [
        year,
        ...[mean.lo, mean.hi, outward.lo(mean.lo), outward.hi(mean.hi)].map((value) =>
          Number(value.toFixed(2)),
        ),
        ...place,
      ]
      for (const [sentence, nameOf] of [
        [regionZh.sentence, names('name')],
        [regionEn.sentence, names('english')],
      ] as const)
        for (const number of numbersIn(sentence(statement, nameOf))) expect(known).toContain(number)
    }
  })

  it('leaves a place for every region', () => {
    const places = regions.map((region) => regionPlace(region.id, edition, assessment))
    for (let place = 1; place <= regions.length; place++)
      expect(places.filter(([best]) => best <= place).length).toBeGreaterThanOrEqual(place)
  })
})

describe('a member against the mean that holds it', () => {
  it('counts its own index once: (5x − 385.35) / 6 for 兵团 in 75.28…75.95', () => {
    const region = regions.find(({ id }) => id === 'xibei')!
    const assessment = assessments.get(2019)!
    const { difference } = lifts(region, assessment, assessment.regions.get('xibei')!).find(
      ({ row }) => row.id === '660000',
    )!
    expect(difference?.lo).toBeCloseTo(-1.4917, 4)
    expect(difference?.hi).toBeCloseTo(-0.9333, 4)
  })
})

describe('bounds in words', () => {
  it('are rounded away from each other', () => {
    for (const assessment of assessments.values())
      for (const { mean } of assessment.regions.values()) {
        expect(outward.lo(mean.lo)).toBeLessThanOrEqual(mean.lo)
        expect(outward.hi(mean.hi)).toBeGreaterThanOrEqual(mean.hi)
      }
    expect([outward.lo(75.28), outward.hi(75.95)]).toEqual([75.28, 75.95])
  })
})

describe('sentences', () => {
  const say = (id: string, year: number) => {
    const unit = units.find((each) => each.id === id)!
    const statement = unitStatement(id, regionOf(unit.region), editions.get(year)!, assessments.get(year)!)
    return zh.sentence(statement, names('name'))
  }

  it.each([
    ['510000', 2019, '2019年，四川指数88.31，第9位（报告第7名），等级“高”。'],
    ['340000', 2016, '2016年，安徽等级“中”（推算，全国18个之一），名次未见公布。'],
    ['420000', 2020, '2020年，湖北指数88.04，报告第7名，等级“高”。'],
    ['510000', 2021, '2021年，四川等级未见公布（非常高、高或中），名次未见公布。'],
    ['510000', 2015, '2015年，四川等级、名次未见公布。'],
  ])('of %s in %i', (id, year, text) => {
    expect(say(id, year)).toBe(text)
  })

  it('leaves out a range of positions that says almost nothing, and gives the others after the printed rank', () => {
    expect(say('320000', 2018)).toContain('，报告第2名。')
    expect(say('320000', 2018)).not.toContain('23')
    expect(say('340000', 2020)).toContain('报告第4名（排位第4至8）')
  })

  it('tells a band on weak grounds from one that counts', () => {
    expect(say('110000', 2021)).toContain('等级未见公布（“非常高”未采用）')
    expect(say('370000', 2021)).toContain('等级“非常高”')
    expect(say('510000', 2021)).toContain('等级未见公布（非常高、高或中）')
  })

  it('tells a weak rank and one set aside from a rank that counts', () => {
    expect(say('510000', 2016)).toContain('名次未见公布（“第22名”未采用）')
    expect(say('340000', 2019)).toContain('（报告第5名，未采用）')
  })
})
