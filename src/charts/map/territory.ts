import { draw, pathsOfSheets } from './draw'
import type { MapFeature } from './geojson'
import { boundsOf, type Bounds } from './layout'
import type { Sheet } from './option'
import { conic, cylinder, type Point, type Projection } from './projection'
import { writePath } from './svgPath'

/** What the map of a territory is drawn from; degrees, longitude first. */
export interface TerritorySource {
  shapes: { id: string; polygons: number[][][][] }[]
  /** Units without a shape: a mark stands for them. */
  marks: { id: string; at: Point }[]
}

/** A map ready to be put on the page; lengths are units of its viewBox. */
export interface TerritoryDrawing {
  width: number
  height: number
  /** Path data by area, in the order given. */
  areas: [id: string, path: string][]
  marks: { id: string; at: Point }[]
  /** Where names and tooltips stand, by area and mark. */
  points: Record<string, Point>
}

/** Longer side of the map in units: with tenths of a unit a vertex stays within half a pixel at 3840 × 2160. */
const SIDE = 1000
const PADDING = 6
/** A flatter cone than this (mean latitude under about 6°) is drawn as a cylinder. */
const FLAT = 0.1

const feature = (name: string, coordinates: number[][][][]): MapFeature => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'MultiPolygon', coordinates },
})

/** Equal areas, for areas are compared; standard parallels a sixth of the height inside (the usual rule of thumb). */
function projectionFor({ x0, y0, x1, y1 }: Bounds): Projection {
  const sixth = (y1 - y0) / 6
  const middle = (y0 + y1) / 2
  if (Math.abs(Math.sin((middle * Math.PI) / 180)) < FLAT) return cylinder(middle)
  return conic(y0 + sixth, y1 - sixth, (x0 + x1) / 2)
}

/** Twice the signed area of a ring and the sums of its centroid. */
function moments(ring: readonly Point[]): [area: number, x: number, y: number] {
  let [area, x, y] = [0, 0, 0]
  ring.forEach(([x1, y1], at) => {
    const [x0, y0] = ring.at(at - 1)!
    const cross = x0 * y1 - x1 * y0
    area += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  })
  return [area, x, y]
}

/** Centroid of the largest part of an area. */
function middleOf(outlines: Point[][]): Point {
  let best: Point = outlines[0]![0]!
  let largest = 0
  for (const ring of outlines) {
    const [area, x, y] = moments(ring)
    if (Math.abs(area) <= largest) continue
    largest = Math.abs(area)
    best = [x / (3 * area), y / (3 * area)]
  }
  return best
}

const tenth = (value: number) => Math.round(value * 10) / 10

/**
 * Lays the map of a territory out with ECharts, in an equal-area projection of its own. Runs in a worker: thousands of
 * shapes take a second or two. At least one shape.
 */
export function drawTerritory({ shapes, marks }: TerritorySource): TerritoryDrawing {
  const all = [...shapes.flatMap(({ polygons }) => polygons.flat(2) as Point[]), ...marks.map(({ at }) => at)]
  const projection = projectionFor(boundsOf(all))
  const from = boundsOf(all.map((point) => projection.project(point)))
  const scale = SIDE / Math.max(from.x1 - from.x0, from.y1 - from.y0)
  const place = (point: Point): Point => {
    const [x, y] = projection.project(point)
    return [tenth(PADDING + (x - from.x0) * scale), tenth(PADDING + (y - from.y0) * scale)]
  }
  const drawn = boundsOf(
    shapes.flatMap(({ polygons }) => polygons.flat(2)).map((point) => projection.project(point as Point)),
  )
  const sheet: Sheet = {
    map: 'atlas-territory',
    features: shapes.map(({ id, polygons }) => feature(id, polygons)),
    box: {
      left: PADDING + (drawn.x0 - from.x0) * scale,
      top: PADDING + (drawn.y0 - from.y0) * scale,
      width: (drawn.x1 - drawn.x0) * scale,
      height: (drawn.y1 - drawn.y0) * scale,
    },
    projection,
  }
  const width = tenth((from.x1 - from.x0) * scale + 2 * PADDING)
  const height = tenth((from.y1 - from.y0) * scale + 2 * PADDING)
  const [paths] = pathsOfSheets(draw([sheet], { width, height }), [sheet])
  const placed = marks.map(({ id, at }) => ({ id, at: place(at) }))
  const middles = shapes.map(({ id, polygons }): [string, Point] => [
    id,
    middleOf(polygons.map(([outer]) => outer!.map((point) => place(point as Point)))),
  ])
  return {
    width,
    height,
    areas: shapes.map(({ id }) => [id, writePath(paths!.get(id) ?? [])]),
    marks: placed,
    points: Object.fromEntries([...middles, ...placed.map(({ id, at }) => [id, at] as const)]),
  }
}
