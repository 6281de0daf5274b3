import { signedArea } from '@/dataset/packRings'
import type { Point } from './projection'

/*
 * Shapes of any maker made ready for drawing: rings that run on over the 180th meridian, holes that are holes, the whole
 * in one piece.
 */

type Ring = number[][]
type Polygon = Ring[]

/**
 * A ring whose longitudes run on where it crosses the 180th meridian (179 → 181, not −179). One that doesn't come back to
 * its start that way goes round a pole and stays as it is, as does a step of the full 360 degrees along the pole.
 */
function unwrapped(ring: Ring): Ring {
  const crossing = (at: number) => {
    const step = at ? ring[at]![0]! - ring[at - 1]![0]! : 0
    return Math.abs(step) > 180 && Math.abs(step) < 360 ? Math.sign(step) : 0
  }
  if (!ring.some((_, at) => crossing(at))) return ring
  let turns = 0
  const on = ring.map(([x, y], at) => {
    turns -= crossing(at)
    return [x! + 360 * turns, y!]
  })
  return turns ? ring : on
}

/** The ring with the sense of rotation asked for. */
const turned = (ring: Ring, against: boolean): Ring =>
  signedArea(ring) > 0 === against ? ring : [...ring].reverse()

/** Longitudes of a list of polygons or places: west and east edge. */
type Extent = [west: number, east: number]

function extentOf(polygon: Polygon): Extent {
  let [west, east] = [Infinity, -Infinity]
  for (const [x] of polygon[0]!) {
    west = Math.min(west, x!)
    east = Math.max(east, x!)
  }
  return [west, east]
}

const positive = (longitude: number) => ((longitude % 360) + 360) % 360

/** Degrees: a territory with no wider gap goes all round the globe. */
const GAP = 10

/**
 * The western edge of what extents cover on the globe: the eastern end of the widest gap between them. -180 where they go
 * all round.
 */
export function westernEdge(extents: readonly Extent[]): number {
  const sorted = extents
    .map(([west, east]): Extent => [positive(west), positive(west) + Math.min(360, east - west)])
    .sort(([a], [b]) => a - b)
  const first = sorted[0]
  if (!first) return -180
  let reached = Math.max(...sorted.map(([, east]) => east)) - 360
  let [edge, widest] = [-180, GAP]
  for (const [west, east] of sorted) {
    if (west - reached > widest) [edge, widest] = [west, west - reached]
    reached = Math.max(reached, east)
  }
  return edge >= 180 ? edge - 360 : edge
}

/** A hair of longitude, degrees: what was shifted there and back differs by less. */
const HAIR = 1e-9

/** How many degrees bring a longitude to the east of an edge, by less than a turn. */
const shiftBy = (west: number, edge: number) => 360 * Math.ceil((edge - west - HAIR) / 360)

/**
 * Shapes and places on one piece of plane, whichever way their file writes longitudes: the cut goes where nothing lies.
 * Outer rings run against the clock, holes with it, so that what is filled does not depend on their maker.
 */
export function onePiece<S extends { polygons: Polygon[] }, M extends { at: Point }>(
  shapes: readonly S[],
  marks: readonly M[],
): { shapes: S[]; marks: M[] } {
  const even = shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((rings) => rings.map((ring, at) => turned(unwrapped(ring), at === 0))),
  }))
  const edge = westernEdge([
    ...even.flatMap(({ polygons }) => polygons.map(extentOf)),
    ...marks.map(({ at: [x] }): Extent => [x, x]),
  ])
  return {
    shapes: even.map((shape) => ({
      ...shape,
      polygons: shape.polygons.map((polygon) => shifted(polygon, edge)),
    })),
    marks: marks.map((mark) => ({ ...mark, at: [mark.at[0] + shiftBy(mark.at[0], edge), mark.at[1]] })),
  }
}

/** Each ring by itself: a hole may lie on the other side of the meridian than its outer ring's first point. */
function shifted(polygon: Polygon, edge: number): Polygon {
  return polygon.map((ring) => {
    const by = shiftBy(extentOf([ring])[0], edge)
    return by ? ring.map(([x, y]) => [x! + by, y!]) : ring
  })
}
