import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { matchUnits } from './match'

const { units } = bundledDataset()
const found = (query: string) => matchUnits(units, query).map((unit) => unit.name)

describe('matchUnits', () => {
  it.each([
    ['浙江', '浙江'],
    ['浙江省', '浙江'],
    ['浙', '浙江'],
    ['沪', '上海'],
    ['zhejiang', '浙江'],
    ['ZJ', '浙江'],
    ['ｚｊ', '浙江'],
    ['shaanxi', '陕西'],
    ['Inner Mongolia', '内蒙古'],
    ['内蒙', '内蒙古'],
    ['兵团', '兵团'],
    ['新疆生产建设兵团', '兵团'],
  ])('finds %s first as %s', (query, name) => {
    expect(found(query)[0]).toBe(name)
  })

  it('reads a run of one-character forms', () => {
    expect(found('京津沪')).toEqual(['北京', '天津', '上海'])
    expect(found('北上广')).toEqual(['北京', '上海', '广东'])
    expect(found('江浙沪')).toEqual(['江苏', '浙江', '上海'])
    expect(found('粤港澳')).toEqual(['广东'])
    expect(found('上下')).toEqual([])
  })

  it('offers both provinces that are spelled alike', () => {
    expect(found('shanxi').slice(0, 2).sort()).toEqual(['山西', '陕西'])
  })

  it('finds nothing for nothing and for nonsense', () => {
    expect(found('  ')).toEqual([])
    expect(found('atlantis')).toEqual([])
  })

  it('finds every unit by name, full name, slug and pinyin', () => {
    for (const unit of units)
      for (const query of [unit.name, unit.fullName, unit.slug, unit.english])
        expect(matchUnits(units, query, 3)).toContain(unit)
  })
})
