import { adjoins, userSeries, type Platform, type UserPoint, type UserPopulationId } from '@/domain/platform'

/**
 * Users by year, a small point chart for each population, all on one scale. A year is a column; a point stands in the
 * middle of its year, or in the place of its month where that is known.
 */
export const userChart = { width: 320, height: 190, left: 50, right: 8, top: 18, bottom: 24 }

const measures = ['registered', 'realName', 'users'] as const

export interface UserScale {
  years: number[]
  /** Upper end of the axis. */
  top: number
  /** Values with a line across. */
  ticks: number[]
}

/** One scale for all populations: every year from the first to the last, values from zero in steps of 400 million. */
export function userScale({ users }: Platform): UserScale {
  const given = users.map(({ year }) => year)
  const first = Math.min(...given)
  const step = 4e8
  const top = Math.ceil(Math.max(...users.map(({ value }) => value)) / step) * step
  return {
    years: Array.from({ length: Math.max(...given) - first + 1 }, (_, index) => first + index),
    top,
    ticks: Array.from({ length: top / step + 1 }, (_, index) => index * step),
  }
}

/** Horizontal place of a moment; without a month the middle of the year. */
export function userX({ year, date }: Pick<UserPoint, 'year' | 'date'>, { years }: UserScale): number {
  const { width, left, right } = userChart
  const month = date ? Number(date.slice(5)) - 0.5 : 6
  return left + ((year - years[0]! + month / 12) / years.length) * (width - left - right)
}

export function userY(value: number, { top }: UserScale): number {
  const { height, top: above, bottom } = userChart
  return above + (1 - value / top) * (height - above - bottom)
}

export interface UserMark {
  point: UserPoint
  x: number
  y: number
}

/** Points of a population, and lines between neighbours of one measure with no year missing in between. */
export function userMarks(
  platform: Platform,
  population: UserPopulationId,
): { marks: UserMark[]; lines: { path: string; derived: boolean }[] } {
  const scale = userScale(platform)
  const marks: UserMark[] = []
  const lines: { path: string; derived: boolean }[] = []
  for (const measure of measures) {
    const own = userSeries(platform, population, measure).map((point) => ({
      point,
      x: userX(point, scale),
      y: userY(point.value, scale),
    }))
    marks.push(...own)
    own.slice(1).forEach((to, index) => {
      const from = own[index]!
      if (!adjoins(from.point, to.point)) return
      lines.push({
        path: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`,
        derived: from.point.basis === 'derived' || to.point.basis === 'derived',
      })
    })
  }
  return { marks, lines }
}
