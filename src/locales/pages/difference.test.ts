import { expect, it } from 'vitest'
import { formatDifference, formatPlaces } from './difference'

const range = (lo: number, hi: number, loOpen = false, hiOpen = false) => ({ lo, hi, loOpen, hiOpen })

it.each([
  [range(31.49, 31.49), '+31.49'],
  [range(-0.29, -0.29), '−0.29'],
  [range(0, 0), '0.00'],
  [range(-3.4, 5), '−3.40 … +5'],
  [range(0, 80, true), '>0'],
  [range(0, 10, true), '>0, ≤+10'],
  [range(-80, 12.31), '≤+12.31'],
  [range(-80, 0, false, true), '<0'],
  [range(-100, 100), '?'],
])('says %j as %s', (difference, text) => expect(formatDifference(difference, '?')).toBe(text))

it('says changes of places', () => {
  expect([formatPlaces([3, 3]), formatPlaces([-19, -2]), formatPlaces([0, 0])]).toEqual([
    '+3',
    '−19 … −2',
    '0',
  ])
})
