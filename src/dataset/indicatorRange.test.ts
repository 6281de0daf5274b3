import { expect, it } from 'vitest'
import { closedRange, scaleOfHead } from './indicatorRange'

it.each(['网上可办率（%）', '完成百分比', '总体指数', 'Index', 'share, percent'])(
  '“%s” has a scale',
  (head) => expect(scaleOfHead(head)).toEqual([0, 100]),
)
it.each(['办理天数', '事项数', '同比增长（%）', 'growth, percent', 'indexed items'])(
  '“%s” has none',
  (head) => expect(scaleOfHead(head)).toBeUndefined(),
)

it('closes an open end by the scale, and refuses where there is none', () => {
  expect(closedRange({ lo: 99 }, [0, 100])).toEqual({ lo: 99, hi: 100 })
  expect(closedRange({ hi: 3 }, [0, 100])).toEqual({ lo: 0, hi: 3 })
  expect(closedRange({ lo: 95, hi: 97 })).toEqual({ lo: 95, hi: 97 })
  expect(closedRange({ lo: 99 })).toBeUndefined()
  expect(closedRange({ lo: 101 }, [0, 100])).toBeUndefined()
  expect(closedRange({ lo: 97, hi: 95 })).toBeUndefined()
})
