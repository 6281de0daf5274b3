import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandInterval, bandOf, possibleBands, widestInterval } from './bands'
import { bands } from './assess/truth.testing'
import { contains, exactly } from './interval'

const figure = fc.oneof(
  fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 64.99, 65, 65.01, 79.99, 80, 80.01, 90, 90.01, 100),
)

describe('the bands', () => {
  it('partition 0…100: every figure is in exactly one', () => {
    fc.assert(
      fc.property(figure, (value) => {
        expect(bands.filter((band) => contains(bandInterval(band), value))).toEqual([bandOf(bands, value)])
      }),
    )
  })

  it('fall from the first to the last and meet at their ends', () => {
    expect(bands[0]!.hi).toBe(100)
    expect(bands.at(-1)!.lo).toBe(0)
    bands.slice(1).forEach((band, i) => expect(band.hi).toBe(bands[i]!.lo))
  })

  it('leave a figure at an unstated edge possible in both neighbours, any other in its own band only', () => {
    fc.assert(
      fc.property(figure, (value) => {
        const possible = possibleBands(bands, exactly(value))
        expect(possible).toContain(bandOf(bands, value)!.id)
        const unstated = bands.some((band) => band.edgeUnstated?.includes(value))
        expect(possible).toHaveLength(unstated ? 2 : 1)
      }),
    )
  })
})

describe('the scale of the reports', () => {
  it('has 90.00 as high, 80.00 as high or medium, 65.00 as medium', () => {
    expect(bandOf(bands, 90)!.id).toBe('high')
    expect(bandOf(bands, 90.01)!.id).toBe('veryHigh')
    expect(possibleBands(bands, exactly(80))).toEqual(['high', 'medium'])
    expect(bandOf(bands, 65)!.id).toBe('medium')
    expect(bandOf(bands, 100.01)).toBeUndefined()
  })

  it('widens bands at unstated edges only', () => {
    expect(bands.map((band) => widestInterval(bands, band))).toEqual([
      { lo: 90, loOpen: true, hi: 100, hiOpen: false },
      { lo: 80, loOpen: false, hi: 90, hiOpen: false },
      { lo: 65, loOpen: false, hi: 80, hiOpen: false },
      { lo: 0, loOpen: false, hi: 65, hiOpen: true },
    ])
  })

  it('lists the bands of an interval from high to low', () => {
    expect(possibleBands(bands, { lo: 75.28, hi: 90, loOpen: true, hiOpen: false })).toEqual([
      'high',
      'medium',
    ])
    expect(possibleBands(bands, { lo: 90, hi: 100, loOpen: true, hiOpen: false })).toEqual(['veryHigh'])
  })
})
