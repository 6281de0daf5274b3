import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { assess } from '@/domain/assess'
import { ranked } from '@/domain/order'
import {
  closeUnits,
  compareUnits,
  compareYears,
  tellingYears,
  type ComparedYear,
} from '@/domain/statements/compare'

const { editions, units, regions } = bundledDataset()
const at = (year: number): ComparedYear => {
  const edition = editions.get(year)!
  return { edition, assessment: assess(edition, units, regions) }
}
const idOf = (name: string) => units.find((unit) => unit.name === name)!.id

describe('compareUnits', () => {
  it('orders level units together where everything is printed', () => {
    const chosen = ['兵团', '浙江', '广东', '安徽', '福建'].map(idOf)
    const [year] = compareUnits(chosen, [at(2019)]).years
    expect(year?.blocks.map((block) => block.units)).toEqual([
      ['浙江', '广东'].map(idOf),
      [idOf('福建')],
      [idOf('安徽')],
      [idOf('兵团')],
    ])
    expect(year?.blocks.every((block) => block.level)).toBe(true)
  })

  it('tells what bands alone decide, and what they leave open', () => {
    const [year] = compareUnits(['北京', '甘肃', '天津'].map(idOf), [at(2016)]).years
    expect(year?.blocks).toEqual([
      { units: [idOf('甘肃')], level: true },
      { units: [idOf('北京'), idOf('天津')], level: false },
    ])
    expect(year?.inside).toEqual([])
    expect(year?.open).toBe(1)
  })

  it('keeps together what can only partly be ordered', () => {
    const [year] = compareUnits(['浙江', '贵州', '新疆'].map(idOf), [at(2018)]).years
    expect(year?.blocks).toHaveLength(1)
    expect(year?.inside).toEqual([{ a: idOf('浙江'), b: idOf('贵州'), order: 'equal' }])
    expect(year?.open).toBe(2)
  })

  it('counts the years of two units by verdict, seen from the first', () => {
    const { duel, open } = compareUnits([idOf('新疆'), idOf('浙江')], [2015, 2016, 2017, 2019].map(at))
    expect(duel?.below).toEqual([2016, 2017, 2019])
    expect(duel?.unknown).toEqual([2015])
    expect(open).toEqual([2015])
  })
})

describe('compareYears', () => {
  const comparison = compareYears(at(2016), at(2019), [
    editions.get(2017)!,
    editions.get(2018)!,
    editions.get(2019)!,
  ])

  it('says that a unit rose or fell only where every possible change does', () => {
    for (const { id, gained } of comparison.shifts) {
      expect(comparison.rose.includes(id)).toBe(gained !== undefined && gained[0] > 0)
      expect(comparison.fell.includes(id)).toBe(gained !== undefined && gained[1] < 0)
    }
    expect(comparison.fell).toContain(idOf('新疆'))
    expect(comparison.shifts.find(({ id }) => id === idOf('新疆'))?.gained).toEqual([-19, -2])
  })

  it('places every unit once and names the change of method', () => {
    const { rose, fell, stayed, open, breaks } = comparison
    expect([...rose, ...fell, ...stayed, ...open].sort()).toEqual(units.map((unit) => unit.id).sort())
    expect(breaks.map(({ year }) => year)).toEqual([2017])
  })

  it('knows nothing of years without positions', () => {
    const none = compareYears(at(2015), at(2015), [])
    expect(none.open).toHaveLength(32)
    expect(none.shifts.every(({ gained }) => gained === undefined)).toBe(true)
  })
})

describe('defaults', () => {
  it('are two that are level, and the two years that tell most', () => {
    const { assessment } = at(2019)
    expect(closeUnits(assessment, ranked(assessment))).toEqual(['浙江', '广东'].map(idOf))
    const apart = ranked(assessment).slice(2, 4)
    expect(closeUnits(assessment, apart)).toEqual(apart.map(({ id }) => id))
    expect(tellingYears([2015, 2016, 2018, 2019].map((year) => at(year).assessment))).toEqual([2016, 2019])
    expect(() => closeUnits(assessment, [])).toThrow(RangeError)
    expect(() => tellingYears([])).toThrow(RangeError)
  })
})
