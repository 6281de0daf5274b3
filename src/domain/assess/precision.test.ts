import { describe, expect, it } from 'vitest'
import type { Claim } from '../model'
import { assess, PrecisionError } from './index'
import { editionOf, truthOf } from './truth.testing'

const { units, regions } = truthOf([70, 70], 1, true)
const claim = (id: string, about: string, fields: object) => ({ id, source: 's', about, ...fields }) as Claim
const known = (...claims: Claim[]) => assess(editionOf(claims), units, regions)

describe('figures with more than two decimals', () => {
  it.each([
    [64.995, ['low']],
    [64.9999, ['low']],
    [65, ['medium']],
    [79.996, ['medium']],
    [80.0001, ['high']],
    [90.004, ['veryHigh']],
    [89.9999, ['high']],
    [84.60000000000001, ['high']],
  ])('%s is in the band %j, not in that of a rounded figure', (value, bands) => {
    const { index, bands: found } = known(claim('c', 'u0', { what: 'index', value })).units.get('u0')!
    expect(found).toEqual(bands)
    expect(index.lo).toBeCloseTo(value, 10)
    expect(index.hi).toBe(index.lo)
  })

  it('order units by less than a hundredth', () => {
    const { units: rows } = known(
      claim('a', 'u0', { what: 'index', value: 64.995 }),
      claim('b', 'u1', { what: 'index', value: 64.994 }),
    )
    expect([...rows.values()].map(({ position }) => position)).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('let a mean be as exact as it is printed', () => {
    const { nation } = known(claim('m', 'nation', { what: 'mean', value: 80.125 }))
    expect([nation.mean.lo, nation.mean.hi]).toEqual([80.1245, 80.1255])
    expect(known(claim('m', 'nation', { what: 'mean', value: 80.12 })).nation.mean).toMatchObject({
      lo: 80.115,
      hi: 80.125,
    })
  })

  it('are refused by name where there are more than four', () => {
    const fine = claim('u0/index', 'u0', { what: 'index', value: 64.99999 })
    expect(() => known(fine)).toThrow(PrecisionError)
    expect(() => known(fine)).toThrow(/u0\/index \(64\.99999\)[^]*四舍五入[^]*rounding/)
    expect(() => known({ ...fine, weak: true })).not.toThrow()
  })
})
