import { describe, expect, it } from 'vitest'
import { bundledPlatform } from '@/dataset/bundledPlatform'
import { userChart, userMarks, userScale, userX } from './users'

const platform = bundledPlatform()

describe('users', () => {
  it('stand inside the chart, each point once', () => {
    const marks = platform.populations.flatMap(({ id }) => userMarks(platform, id).marks)
    expect(new Set(marks.map(({ point }) => point))).toEqual(new Set(platform.users))
    expect(marks.length).toBe(platform.users.length)
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(userChart.left)
      expect(x).toBeLessThan(userChart.width - userChart.right)
      expect(y).toBeGreaterThanOrEqual(userChart.top)
      expect(y).toBeLessThan(userChart.height - userChart.bottom)
    }
  })

  it('are joined only within a measure and without a year missing', () => {
    const lines = platform.populations.map(({ id }) => userMarks(platform, id).lines)
    // Provincial: real-name 2017–2018–2019 and registered 2018–2019; national: 2020–2021 but not 2024; CNNIC: within 2020.
    expect(lines.map((own) => own.length)).toEqual([3, 1, 1])
    expect(lines[0]!.filter(({ derived }) => derived).length).toBe(2)
  })

  it('stand in their month where it is known', () => {
    const scale = userScale(platform)
    const x = (date?: string) => userX({ year: 2020, date }, scale)
    expect(x('2020-03')).toBeLessThan(x())
    expect(x()).toBeLessThan(x('2020-12'))
  })
})
