import fc from 'fast-check'
import { expect, it } from 'vitest'
import { denseRanks, positions } from './ranking'

it('ranks densely and places by the number above', () => {
  const figures = [96.73, 91.9, 93.93, 96.73, 91.9, 75.28]
  expect(denseRanks(figures)).toEqual([1, 3, 2, 1, 3, 4])
  expect(positions(figures)).toEqual([1, 4, 3, 1, 4, 6])
})

it('has nothing to rank in nothing', () => {
  expect(denseRanks([])).toEqual([])
  expect(positions([])).toEqual([])
})

it('counts the values above: distinct ones for ranks, all for positions', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (values) => {
      const above = (value: number) => values.filter((other) => other > value)
      expect(positions(values)).toEqual(values.map((value) => 1 + above(value).length))
      expect(denseRanks(values)).toEqual(values.map((value) => 1 + new Set(above(value)).size))
    }),
  )
})
