import { expect, it } from 'vitest'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { citationOf } from './citation'

const figure = {
  heading: '浙江 · 指数',
  edition: '评估年度：2019年',
  value: '96.73',
  basis: '来源公布',
  sources: ['甲报，《名次表》，2020年'],
  date: '2026-11-30',
  link: 'https://atlas.example/province/zhejiang',
}

it('names figure, year, how it is known, source, day and place', () => {
  expect(citationOf(figure, zh)).toBe(
    '浙江 · 指数：96.73（来源公布），评估年度：2019年。甲报，《名次表》，2020年。' +
      '政务服务能力地图，数据截至2026年11月30日。https://atlas.example/province/zhejiang',
  )
})

it('leaves out the day where none is known', () => {
  const said = citationOf({ ...figure, heading: 'Zhejiang · Index', date: undefined, sources: [] }, en)
  expect(said).toMatch(/^Zhejiang · Index: 96\.73 \(.+\), .+\. China Government Services Atlas\. https:/)
})
