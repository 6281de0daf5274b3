import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { leftovers, wordsOf } from './leftovers'

const words = wordsOf(bundledDataset(), ['政务服务能力地图'])

describe('what a site of a pack must not hold', () => {
  it('are all bundled names, full and short, in both languages, source titles and further words', () => {
    for (const word of ['浙江', '浙江省', 'Zhejiang', '杭州', 'Hong Kong', '政务服务能力地图'])
      expect(words).toContain(word)
    expect(words.some((word) => word.includes('调查评估报告'))).toBe(true)
  })

  it('is found in running text, a Latin name only as a word of its own', () => {
    expect(leftovers('在浙江省', words, '')).toEqual(['浙江', '浙江省'])
    expect(leftovers('hongKongMacao: ""', words, '')).toEqual([])
    expect(leftovers('Hong Kong, Macao', words, '').sort()).toEqual(['Hong Kong', 'Macao'])
  })

  it('is not what the pack itself names so', () => {
    expect(leftovers('杭州市 90', words, '{"name":"杭州市"}')).toEqual([])
    expect(leftovers('杭州市 90', words, '{"name":"余杭"}')).toContain('杭州')
  })
})
