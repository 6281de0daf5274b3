import type { PackProjection } from '@/dataset/pack'
import { signedArea } from '@/dataset/packRings'
import { boundsOf, type Bounds } from './layout'
import { azimuthal, conic, cylinder, type Point, type Projection } from './projection'
import { onePiece } from './rings'
import { writePath } from './svgPath'

/** What the map of a territory is drawn from; degrees, longitude first. */
export interface TerritorySource {
  shapes: { id: string; polygons: number[][][][] }[]
  /** Units without a shape: a mark stands for them. */
  marks: { id: string; at: Point }[]
  /** Units of which nobody says where they lie: their marks stand in rows below the map. */
  unplaced: string[]
  /** Lines that belong to the map, such as dashes of a border at sea. */
  lines?: readonly Point[][]
  /** One that suits the territory where none is chosen. */
  projection?: PackProjection
}

/** A diamond that stands for a unit: half its diagonal. */
interface Mark {
  id: string
  at: Point
  radius: number
}

/** A map ready to be put on the page; lengths are units of its viewBox. */
export interface TerritoryDrawing {
  width: number
  height: number
  /** Path data by area, large ones first: what lies inside another area stays in sight. */
  areas: [id: string, path: string][]
  /** Of units without a shape, and of areas too small to be seen or hit. */
  marks: Mark[]
  /** Path data of the lines that belong to the map; none where there are none. */
  lines?: string
  /** Whether names are written on it. */
  named: boolean
  /** Where the rows of marks without a place begin; none where there are none. */
  rows?: number
  /** Where names and tooltips stand, by area and mark, in the order given. */
  points: Record<string, Point>
}

/** Longer side of the map in units: with tenths of a unit a vertex stays within half a pixel at 3840 × 2160. */
const SIDE = 1000
/** A flatter cone than this (mean latitude under about 6°) is drawn as a cylinder. */
const FLAT = 0.1

/** An area whose longer side is shorter (4 px on a map 700 px wide) gets a mark. */
const TINY = 6
/** Where more areas are that small, marks would cover the map: then only those that can't be seen at all get one. */
const CROWD = 60
const UNSEEN = 2
/** Half the diagonal of a mark, where there is room, and at least. */
const MARK = 9
const LEAST_MARK = 3
/** Room for a mark at the edge. */
const PADDING = MARK + 3
/** Between marks without a place; wide enough for a name below, where names are written. */
const CELL = { width: 150, height: 62 }
/** The same where there are too many for names. */
const CLOSE_CELL = { width: 26, height: 26 }
/** Names are written on the map of a territory of at most so many areas; elsewhere pointing names them. */
const NAMED = 60

const tenth = (value: number) => Math.round(value * 10) / 10

/** Degrees of latitude from which on a territory is drawn around its middle: cones open to fans there. */
const POLAR = 66
/** How much taller than wide, on the ground, a territory is that a cone would bend. */
const TALL = 1.5

/** Which projection suits a territory: by the rules of thumb of Snyder (1987), pages 33 to 35. */
function suited({ x0, y0, x1, y1 }: Bounds): PackProjection {
  const middle = (y0 + y1) / 2
  if (Math.abs(middle) > POLAR) return 'azimuthal'
  if (Math.abs(Math.sin((middle * Math.PI) / 180)) < FLAT) return 'cylindrical'
  const width = (x1 - x0) * Math.cos((middle * Math.PI) / 180)
  return y1 - y0 > TALL * width ? 'azimuthal' : 'conic'
}

/** Equal areas, for areas are compared; a cone's standard parallels a sixth of the height inside (a rule of thumb). */
function projectionFor(bounds: Bounds, chosen = suited(bounds)): Pick<Projection, 'project'> {
  const { x0, y0, x1, y1 } = bounds
  const sixth = (y1 - y0) / 6
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2]
  if (chosen === 'azimuthal') return azimuthal(middle)
  const isFlat = Math.abs(Math.sin((middle[1] * Math.PI) / 180)) < FLAT
  if (chosen === 'cylindrical' || isFlat) return cylinder(middle[1])
  return conic(y0 + sixth, y1 - sixth, middle[0])
}

/** Middle of a ring that has an area: its centroid. */
function centroid(ring: readonly Point[]): Point {
  const [left, top] = ring[0]!
  let [area, x, y] = [0, 0, 0]
  ring.forEach((point, at) => {
    const before = ring.at(at - 1)!
    const [x0, y0, x1, y1] = [before[0] - left, before[1] - top, point[0] - left, point[1] - top]
    const cross = x0 * y1 - x1 * y0
    area += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  })
  return area ? [left + x / (3 * area), top + y / (3 * area)] : [left, top]
}

/**
 * A point inside of an area near its middle: the centroid of its outline, or, where that lies in a hole or a bay, the
 * middle of the widest stretch of the area level with it.
 */
function middleOf(rings: readonly Point[][]): Point {
  const [x, y] = centroid(rings[0]!)
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], at) => {
        const [x0, y0] = ring.at(at - 1)!
        return y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)]
      }),
    )
    .sort((a, b) => a - b)
  let [middle, widest] = [x, 0]
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at]!, crossings[at + 1]!]
    if (from <= x && x <= to) return [x, y]
    if (to - from > widest) [middle, widest] = [(from + to) / 2, to - from]
  }
  return [tenth(middle), y]
}

/** What is known of an area as drawn: its size, the middle of its largest part, its longer side. */
function sizeOf(polygons: readonly Point[][][]): { area: number; middle: Point; side: number } {
  const outlines = polygons.map(([outer]) => outer!)
  const { x0, y0, x1, y1 } = boundsOf(outlines.flat())
  const sizes = outlines.map((ring) => Math.abs(signedArea(ring)))
  const largest = sizes.indexOf(Math.max(...sizes))
  return {
    area: sizes.reduce((sum, each) => sum + each, 0),
    middle: middleOf(polygons[largest]!),
    side: Math.max(x1 - x0, y1 - y0),
  }
}

/** As large as it may be without covering what another mark or name stands for. */
function markOf(id: string, at: Point, others: readonly [id: string, at: Point][]): Mark {
  let nearest = Infinity
  for (const [other, [x, y]] of others)
    if (other !== id) nearest = Math.min(nearest, Math.hypot(x - at[0], y - at[1]))
  return { id, at, radius: tenth(Math.max(LEAST_MARK, Math.min(MARK, nearest / 2))) }
}

/** Marks without a place, in rows from `top` down. */
function rowsOf(ids: readonly string[], top: number, width: number, named: boolean): Mark[] {
  const cell = named ? CELL : CLOSE_CELL
  const columns = Math.max(1, Math.floor(width / cell.width))
  return ids.map((id, at) => ({
    id,
    at: [
      tenth(cell.width * ((at % columns) + 0.5)),
      tenth(top + MARK * 2 + cell.height * Math.floor(at / columns)),
    ],
    radius: MARK,
  }))
}

/** A ring on the drawing, without the points that fall on the same tenth of a unit as the one before. */
function placedRing(ring: readonly Point[], place: (point: Point) => Point): Point[] {
  const placed: Point[] = []
  for (const point of ring) {
    const [x, y] = place(point)
    const last = placed.at(-1)
    if (last?.[0] !== x || last[1] !== y) placed.push([x, y])
  }
  return placed
}

/** Path data of lines, which stay open. */
const openPathOf = (lines: readonly Point[][]): string =>
  writePath(
    lines.map((line) => ({
      points: line.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]),
      closed: false,
    })),
  )

/** Path data of rings, whose last points are their first. */
const pathOf = (rings: readonly Point[][]): string =>
  writePath(
    rings.map((ring) => ({
      points: ring
        .slice(0, Math.max(1, ring.length - 1))
        .map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]),
      closed: true,
    })),
  )

/** How degrees come on the drawing, and its size. */
function frameOf({ shapes, marks, lines = [], projection }: Omit<TerritorySource, 'unplaced'>) {
  const all = [
    ...shapes.flatMap(({ polygons }) => polygons.flat(2) as Point[]),
    ...marks.map(({ at }) => at),
    ...lines.flat(),
  ]
  const { project } = projectionFor(boundsOf(all), projection)
  const from = boundsOf(all, project)
  const scale = SIDE / Math.max(from.x1 - from.x0, from.y1 - from.y0)
  return {
    place: (point: Point): Point => {
      const [x, y] = project(point)
      return [tenth(PADDING + (x - from.x0) * scale), tenth(PADDING + (y - from.y0) * scale)]
    },
    width: tenth((from.x1 - from.x0) * scale + 2 * PADDING),
    height: tenth((from.y1 - from.y0) * scale + 2 * PADDING),
  }
}

/**
 * Lays the map of a territory out, in an equal-area projection of its own. Its paths are written at once: shapes of any
 * size would take much more memory as a picture of ECharts' that is read back. Runs in a worker. At least one shape, each
 * with an area.
 */
export function drawTerritory({ unplaced, ...source }: TerritorySource): TerritoryDrawing {
  const { lines = [], projection } = source
  const { shapes, marks } = onePiece(source.shapes, source.marks)
  const { place, width, height } = frameOf({ shapes, marks, lines, projection })
  const laid = shapes.map(({ id, polygons }) => {
    const placed = polygons.map((rings) => rings.map((ring) => placedRing(ring as Point[], place)))
    return { id, path: pathOf(placed.flat()), ...sizeOf(placed) }
  })
  const places: [string, Point][] = [
    ...laid.map(({ id, middle }): [string, Point] => [id, middle]),
    ...marks.map(({ id, at }): [string, Point] => [id, place(at)]),
  ]
  const sides = new Map(laid.map(({ id, side }) => [id, side]))
  const smaller = (side: number) => places.filter(([id]) => (sides.get(id) ?? 0) < side)
  const tiny = smaller(TINY)
  const marked = tiny.length > CROWD ? smaller(UNSEEN) : tiny
  const named = places.length + unplaced.length <= NAMED
  const rows = rowsOf(unplaced, height, width, named)
  const below = rows.at(-1)
  return {
    width,
    height: below ? tenth(below.at[1] + CELL.height - MARK) : height,
    areas: laid.sort((a, b) => b.area - a.area).map(({ id, path }) => [id, path]),
    marks: [...marked.map(([id, at]) => markOf(id, at, places)), ...rows],
    ...(lines.length && { lines: openPathOf(lines.map((line) => placedRing(line, place))) }),
    named,
    ...(below && { rows: height }),
    points: Object.fromEntries([...places, ...rows.map(({ id, at }) => [id, at] as const)]),
  }
}
