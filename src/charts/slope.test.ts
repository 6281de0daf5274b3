import { describe, expect, it } from 'vitest'
import { markPath, pairChart, slopeChart, slopeY, type SlopeFrame } from './slope'

const frame: SlopeFrame = { width: 420, height: 362, left: 20, right: 0, top: 26, bottom: 26 }
const editions = [
  { year: 2015, broken: false },
  { year: 2016, broken: false },
  { year: 2017, broken: true },
  { year: 2018, broken: false },
]
const n = 32

describe('slopeChart', () => {
  it('joins exact points of neighbouring editions only, and marks a change of method', () => {
    const places: [number, number][] = [[4, 4], [3, 3], [2, 2], [1, 32]] // prettier-ignore
    const years = [2015, 2016, 2017, 2018]
    const [series] = slopeChart([{ id: 'a', places }], years, editions, n, frame).series
    expect(series?.links.map(({ broken }) => broken)).toEqual([false, true])
    expect(series?.points.map(({ at }) => at)).toEqual([0, 1, 2])
    expect(series?.bars).toEqual([])
  })

  it('draws no line across a year that is left out or only bounded', () => {
    const gap = slopeChart([{ id: 'a', places: [[4, 4], [2, 2]] }], [2015, 2017], editions, n, frame) // prettier-ignore
    expect(gap.series[0]?.links).toEqual([])
    expect(gap.columns[1]?.broken).toBe(true)
    const places: [number, number][] = [[4, 4], [3, 9], [2, 2]] // prettier-ignore
    const bounded = slopeChart([{ id: 'a', places }], [2015, 2016, 2017], editions, n, frame)
    expect(bounded.series[0]?.links).toEqual([])
    expect(bounded.series[0]?.bars).toMatchObject([{ at: 1, height: 70 }])
  })

  it('joins nothing across years without an edition, which have a place of their own', () => {
    const sparse = [2015, 2016, 2020].map((year) => ({ year, broken: false }))
    const places: [number, number][] = [[4, 4], [3, 3], [2, 2]] // prettier-ignore
    const chart = slopeChart([{ id: 'a', places }], [2015, 2016, 2020], sparse, n, frame)
    expect(chart.series[0]?.links).toHaveLength(1)
    expect(chart.gaps.map(({ years }) => years)).toEqual([[2017, 2019]])
    const [, before, after] = chart.columns.map(({ x }) => x)
    expect(chart.gaps[0]!.x).toBeGreaterThan(before!)
    expect(chart.gaps[0]!.x).toBeLessThan(after!)
  })

  it('keeps marks and names of units at one place apart', () => {
    const tracks = ['a', 'b', 'c'].map((id) => ({ id, places: [[1, 1]] as [number, number][] }))
    const { series } = slopeChart(tracks, [2016], editions, n, frame)
    expect(new Set(series.map((each) => each.points[0]?.x)).size).toBe(3)
    expect(series.map((each) => each.label?.y)).toEqual([26, 41, 56])
  })

  it('says of a column whether nothing is known of anyone', () => {
    const { columns } = slopeChart([{ id: 'a', places: [[1, 32], [1, 31]] }], [2015, 2016], editions, n, frame) // prettier-ignore
    expect(columns.map(({ open }) => open)).toEqual([true, false])
  })
})

describe('pairChart', () => {
  it('draws lines where both positions are exact, and puts level units together', () => {
    const chart = pairChart(
      [
        { id: 'a', then: [2, 2], now: [1, 1] },
        { id: 'b', then: [1, 1], now: [1, 1] },
        { id: 'c', then: [13, 30], now: [3, 3] },
      ],
      n,
      frame,
    )
    expect(chart.lines.map(({ id, rising }) => [id, rising])).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect(chart.right.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c']])
    expect(chart.left.map(({ place }) => place)).toEqual([1, 2])
  })
})

it('keeps positions inside the frame', () => {
  expect(slopeY(1, n, frame)).toBe(26)
  expect(slopeY(n, n, frame)).toBe(336)
})

it('gives five series five marks', () => {
  expect(new Set([0, 1, 2, 3, 4].map((series) => markPath(series, 0, 0))).size).toBe(5)
})

it.each([
  [32, [1, 8, 16, 24, 32]],
  [10, [1, 8, 10]],
  [24, [1, 8, 16, 24]],
  [1, [1]],
])('of %i positions names those that are there, each once and the last one too', (most, named) => {
  const track = { id: 'a', places: [[1, 1]] as [number, number][] }
  const { ticks } = slopeChart([track], [2016], editions, most, frame)
  expect(ticks.map(({ place }) => place)).toEqual(named)
  // From 26 below the upper edge to 26 above the lower one, 310 apart.
  if (most === 32) expect(ticks.map(({ y }) => y)).toEqual([26, 96, 176, 256, 336])
})

it('draws marks around their point, each as large as the radius asks', () => {
  expect(markPath(0, 100, 50, 5)).toBe('M95.0 50.0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z')
  expect(markPath(1, 100, 50, 10)).toBe('M91.0 41.0L109.0 41.0L109.0 59.0L91.0 59.0z')
  expect(markPath(2, 100, 50, 10)).toBe('M100.0 37.0L113.0 50.0L100.0 63.0L87.0 50.0z')
  expect(markPath(3, 100, 50, 10)).toBe('M100.0 38.0L111.5 59.0L88.5 59.0z')
  expect(markPath(4, 100, 50, 10)).toBe('M100.0 62.0L111.5 41.0L88.5 41.0z')
})
