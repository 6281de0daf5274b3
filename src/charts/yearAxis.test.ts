import { describe, expect, it } from 'vitest'
import { yearAt, yearAxis } from './yearAxis'

describe('the axis of years', () => {
  it('gives each edition a column and years without one half a column, however many they are', () => {
    expect(yearAxis([2015, 2016, 2020, 2031])).toEqual({
      columns: [
        { year: 2015, left: 0 },
        { year: 2016, left: 1 },
        { year: 2020, left: 2.5, gap: [2017, 2019] },
        { year: 2031, left: 4, gap: [2021, 2030] },
      ],
      width: 5,
    })
  })

  it('shows no gap where a year has an edition and is only not shown', () => {
    expect(yearAxis([2015, 2018], [2015, 2016, 2018]).width).toBe(2)
    expect(yearAxis([], []).width).toBe(0)
  })

  it('finds the year nearest to a point, in a gap too', () => {
    const years = [2015, 2016, 2020, 2031]
    expect([0, 0.25, 0.42, 0.48, 0.99].map((fraction) => yearAt(fraction, years))).toEqual([
      2015, 2016, 2016, 2020, 2031,
    ])
    expect(yearAt(0.5, [])).toBeUndefined()
  })
})
