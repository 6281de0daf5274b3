import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { placesNear } from './near'
import { namedPages } from './pages'
import { searchIndex } from './places'

const { units, cities, regions, unassessed } = bundledDataset()
const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))
const index = searchIndex({
  units: byId(units),
  cities: byId(cities),
  regions: byId(regions),
  areas: byId(unassessed),
  pages: namedPages({ '/compare': '比较', '/cities': '重点城市', '/score': '评分' }, true),
})
const near = (path: string) => placesNear(index, path).map((place) => place.path)

describe('placesNear', () => {
  it.each([
    ['/zhejiang', '/province/zhejiang'],
    ['/province/Zhejiang.html', '/province/zhejiang'],
    ['/en/province/zhejang', '/province/zhejiang'],
    ['/province/%E6%B5%99%E6%B1%9F', '/province/zhejiang'],
    ['/province/shaanxi/2019', '/province/shaanxi'],
    ['/bj', '/province/beijing'],
    ['/city/hangzhou', '/province/zhejiang#cities-heading'],
    ['/%E6%B7%B1%E5%9C%B3', '/province/guangdong#cities-heading'],
    ['/province/suzhou', '/province/jiangsu'],
    ['/region/huadon', '/region/huadong'],
    ['/en/citie', '/cities'],
    ['/comparison', '/compare'],
    ['/scoring/', '/score'],
  ])('finds in %s %s first', (path, first) => expect(near(path)[0]).toBe(first))

  it.each(['/', '/404', '/province/', '/region/x', '/%E0%A4%A', '/en/province', '/wp-login', '/taiwan'])(
    'finds nothing in %s',
    (path) => expect(near(path)).toEqual([]),
  )
})
