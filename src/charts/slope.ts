import type { UnitId } from '@/domain/model'
import { GAP_WIDTH, yearAxis } from './yearAxis'

/**
 * Positions over years, drawn as what is known: a point where a position follows exactly, a bar where only its range is
 * known, nothing where it is open. Lines join exact points of neighbouring editions only, never across years without one.
 */
export interface SlopeFrame {
  width: number
  height: number
  /** Room beside the outer columns, for ticks and names. */
  left: number
  right: number
  /** Room above the first and below the last position. */
  top: number
  bottom: number
}

/** One unit: its best and worst position in each year, in the order of the years. */
export interface Track {
  id: UnitId
  places: [number, number][]
}

interface Spot {
  x: number
  /** Index of the year. */
  at: number
}

interface SlopeSeries {
  id: UnitId
  points: (Spot & { y: number })[]
  bars: (Spot & { y: number; height: number })[]
  /** `broken` where the method changed in between. */
  links: { path: string; broken: boolean }[]
  /** Where the unit's name may stand: right of its last exact point, clear of other names. */
  label?: { x: number; y: number }
}

export interface SlopeChart {
  columns: { x: number; year: number; broken: boolean; open: boolean }[]
  /** Where years without an edition stand for themselves. */
  gaps: { x: number; years: [first: number, last: number] }[]
  ticks: { y: number; place: number }[]
  series: SlopeSeries[]
  /** Horizontal place of a series in a column. */
  lane: (at: number, series: number) => number
  /** Vertical lines where the method changed, halfway before the column. */
  breaks: number[]
}

const laneWidth = 15
const labelHeight = 15

/** Vertical place of a position 1…n in the frame. */
export function slopeY(place: number, n: number, { top, bottom, height }: SlopeFrame): number {
  return top + ((place - 1) / Math.max(1, n - 1)) * (height - top - bottom)
}

const exact = ([best, worst]: [number, number]) => best === worst
const open = ([best, worst]: [number, number], n: number) => best === 1 && worst === n

/**
 * @param editions every edition, ascending, and whether the method changed against the one before
 * @param years those on show, ascending
 * @param n number of units
 */
export function slopeChart(
  tracks: readonly Track[],
  years: readonly number[],
  editions: readonly { year: number; broken: boolean }[],
  n: number,
  frame: SlopeFrame,
): SlopeChart {
  const span = frame.width - frame.left - frame.right
  const order = editions.map((edition) => edition.year)
  const axis = yearAxis(years, order)
  const pitch = span / axis.width
  const width = Math.min(laneWidth, pitch / (tracks.length + 1))
  const centre = (at: number) => frame.left + pitch * (axis.columns[at]!.left + 0.5)
  const lane = (at: number, series: number) => centre(at) + (series - (tracks.length - 1) / 2) * width
  const y = (place: number) => slopeY(place, n, frame)
  const half = (y(2) - y(1)) / 2

  /** Whether the method changed after one year and up to another. */
  const brokenBetween = (from: number, to: number) =>
    editions.some(({ year, broken }) => broken && year > from && year <= to)
  const columns = years.map((year, at) => ({
    x: centre(at),
    year,
    broken: at > 0 && brokenBetween(years[at - 1]!, year),
    open: tracks.every((track) => open(track.places[at]!, n)),
  }))

  const series = tracks.map(({ id, places }, index): SlopeSeries => {
    const spots = places.map((place, at) => ({ place, at, x: lane(at, index) }))
    const links = spots.slice(1).flatMap(({ place, at, x }) => {
      const before = spots[at - 1]!
      const [from, to] = [years[at - 1]!, years[at]!]
      const adjacent = order.indexOf(to) - order.indexOf(from) === 1 && !axis.columns[at]!.gap
      if (!adjacent || !exact(place) || !exact(before.place)) return []
      const path = `M${before.x.toFixed(1)} ${y(before.place[0]).toFixed(1)}L${x.toFixed(1)} ${y(place[0]).toFixed(1)}`
      return [{ path, broken: brokenBetween(from, to) }]
    })
    return {
      id,
      points: spots
        .filter(({ place }) => exact(place))
        .map(({ place, at, x }) => ({ x, at, y: y(place[0]) })),
      bars: spots
        .filter(({ place }) => !exact(place) && !open(place, n))
        .map(({ place, at, x }) => ({
          x,
          at,
          y: y(place[0]) - half,
          height: y(place[1]) - y(place[0]) + 2 * half,
        })),
      links,
    }
  })
  placeLabels(series, (at) => lane(at, tracks.length - 1) + 11)
  return {
    columns,
    gaps: axis.columns.flatMap(({ gap, left }) =>
      gap ? [{ x: frame.left + pitch * (left - GAP_WIDTH / 2), years: gap }] : [],
    ),
    ticks: [...new Set([1, 8, 16, 24, n])]
      .filter((place) => place <= n)
      .map((place) => ({ place, y: y(place) })),
    series,
    lane,
    breaks: columns.filter((column) => column.broken).map((column) => column.x - pitch / 2),
  }
}

/** Names of one column are spread downwards until they are clear of each other. */
function placeLabels(series: SlopeSeries[], xOf: (at: number) => number): void {
  const named = series.filter((each) => each.points.length)
  const last = (each: SlopeSeries) => each.points.at(-1)!
  const lowest = new Map<number, number>()
  for (const each of [...named].sort((a, b) => last(a).y - last(b).y)) {
    const { at, y } = last(each)
    const free = (lowest.get(at) ?? -Infinity) + labelHeight
    const place = Math.max(y, free)
    lowest.set(at, place)
    each.label = { x: xOf(at), y: place }
  }
}

/** Outline of the mark of the nth series around a point: circle, square, diamond, triangle up, triangle down. */
export function markPath(series: number, x: number, y: number, r = 5): string {
  const at = (dx: number, dy: number) => `${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}`
  const polygon = (corners: [number, number][]) => `M${corners.map(([dx, dy]) => at(dx, dy)).join('L')}z`
  switch (series % 5) {
    case 1:
      return polygon([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]]) // prettier-ignore
    case 2:
      return polygon([[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]]) // prettier-ignore
    case 3:
      return polygon([[0, -1.2], [1.15, 0.9], [-1.15, 0.9]]) // prettier-ignore
    case 4:
      return polygon([[0, 1.2], [1.15, -0.9], [-1.15, -0.9]]) // prettier-ignore
    default:
      return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  }
}

/** Two columns of positions with a line for each unit whose both positions are exact. */
export interface PairChart {
  lines: { id: UnitId; path: string; rising: boolean; falling: boolean }[]
  /** Units with an exact position on a side, those at one place together. */
  left: { y: number; place: number; ids: UnitId[] }[]
  right: { y: number; place: number; ids: UnitId[] }[]
}

export function pairChart(
  shifts: readonly { id: UnitId; then: [number, number]; now: [number, number] }[],
  n: number,
  frame: SlopeFrame,
): PairChart {
  const y = (place: number) => slopeY(place, n, frame)
  const side = (read: (shift: (typeof shifts)[number]) => [number, number]) => {
    const places = new Map<number, UnitId[]>()
    for (const shift of shifts) {
      const place = read(shift)
      if (exact(place)) places.set(place[0], [...(places.get(place[0]) ?? []), shift.id])
    }
    return [...places].sort(([a], [b]) => a - b).map(([place, ids]) => ({ y: y(place), place, ids }))
  }
  const [x1, x2] = [frame.left, frame.width - frame.right]
  return {
    lines: shifts
      .filter(({ then, now }) => exact(then) && exact(now))
      .map(({ id, then, now }) => ({
        id,
        path: `M${x1} ${y(then[0]).toFixed(1)}L${x2} ${y(now[0]).toFixed(1)}`,
        rising: now[0] < then[0],
        falling: now[0] > then[0],
      })),
    left: side((shift) => shift.then),
    right: side((shift) => shift.now),
  }
}
