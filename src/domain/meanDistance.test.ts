import { describe, expect, it } from 'vitest'
import type { Assessment, Interval } from './model'
import { bandSince, meanDistance } from './meanDistance'

const between = (lo: number, hi: number): Interval => ({ lo, hi, loOpen: false, hiOpen: false })

const edition = (year: number, index: Interval, mean: Interval, bands: string[] = ['high']) =>
  ({ year, units: new Map([['330000', { index, bands }]]), nation: { mean } }) as unknown as Assessment

describe('the distance from the mean of the nation', () => {
  const distance = (index: Interval, mean: Interval) => meanDistance('330000', edition(2019, index, mean))

  it('is one figure where the mean is printed to two decimals', () => {
    expect(distance(between(96.73, 96.73), between(84.625, 84.635))).toEqual({
      above: true,
      least: 12.1,
      most: 12.1,
    })
  })

  it('is a range rounded outwards where the index is bounded', () => {
    expect(distance(between(75.28, 75.95), between(84.625, 84.635))).toEqual({
      above: false,
      least: 8.6,
      most: 9.4,
    })
  })

  it('is not told where the side of the mean is open, or nothing telling follows', () => {
    expect(distance(between(84, 85), between(84.625, 84.635))).toBeUndefined()
    expect(distance(between(65, 80), between(84.625, 84.635))).toBeUndefined()
  })
})

describe('the year since which a band lasts', () => {
  const years = (...bands: string[][]) =>
    bands.map((each, back) => edition(2021 - back, between(0, 100), between(0, 100), each))

  it('is the first of an unbroken run that is certain', () => {
    expect(bandSince('330000', years(['high'], ['high'], ['high'], ['medium']))).toEqual({
      band: 'high',
      year: 2019,
    })
    expect(bandSince('330000', years(['high'], ['high']))).toEqual({ band: 'high', year: 2020 })
  })

  it('is not told where the year before is open or another, or the band itself is open', () => {
    expect(bandSince('330000', years(['high'], ['high', 'medium'], ['high']))).toBeUndefined()
    expect(bandSince('330000', years(['high', 'medium'], ['high']))).toBeUndefined()
    expect(bandSince('330000', [])).toBeUndefined()
  })
})
