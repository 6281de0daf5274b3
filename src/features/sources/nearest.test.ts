import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { unitsNear } from './nearest'

const { units } = bundledDataset()
const near = (path: string) => unitsNear(path, units).map((unit) => unit.slug)

describe('unitsNear', () => {
  it.each([
    ['/zhejiang', 'zhejiang'],
    ['/province/Zhejiang.html', 'zhejiang'],
    ['/en/province/zhejang', 'zhejiang'],
    ['/province/%E6%B5%99%E6%B1%9F', 'zhejiang'],
    ['/province/shaanxi/2019', 'shaanxi'],
    ['/bj', 'beijing'],
  ])('finds in %s %s first', (path, slug) => expect(near(path)[0]).toBe(slug))

  it.each(['/', '/404', '/province/', '/region/x', '/%E0%A4%A', '/en/province', '/wp-login'])(
    'finds nothing in %s',
    (path) => expect(near(path)).toEqual([]),
  )
})
