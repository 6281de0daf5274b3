import { isRecord } from './isRecord'

/** [longitude, latitude] in degrees. */
export type Position = [number, number]

/** A shape read from GeoJSON. */
export interface ReadShape {
  /** Closed rings without repeated points; those without an area are left out. */
  polygons: Position[][][]
  /** A point of it, where it has no area or names one. */
  place?: Position | undefined
}

/** A coordinate that can't be degrees. */
export class OutOfDegrees extends Error {
  constructor(
    readonly at: Position,
    /** Whether it would be degrees with its numbers the other way round. */
    readonly swapped: boolean,
  ) {
    super()
  }
}

/** A kind of geometry that no unit can be drawn by; the message is its name. */
export class NoArea extends Error {}

/** Something that is no position where one is due; the message shows it. */
export class UnreadablePosition extends Error {}

/** Longitudes run on past the 180th meridian in some files (181), and from 0 to 360 in others. */
const isDegrees = (x: number, y: number) => Math.abs(x) <= 360 && Math.abs(y) <= 90

function positionOf(value: unknown): Position {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y))
    throw new UnreadablePosition((JSON.stringify(value) ?? '').slice(0, 40))
  if (!isDegrees(x, y)) throw new OutOfDegrees([x, y], isDegrees(y, x))
  return [x, y]
}

const listOf = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw new UnreadablePosition((JSON.stringify(value) ?? '').slice(0, 40))
  return value as unknown[]
}

const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1]

/** Twice the area of a ring, signed: positive where it runs against the clock (north up). */
export function signedArea(ring: readonly (readonly number[])[]): number {
  const [left, bottom] = ring[0]!
  let sum = 0
  let [x0, y0] = [0, 0]
  // Measured from its first point: far from the origin the products would lose a small ring's digits.
  for (const point of ring) {
    const [x, y] = [point[0]! - left!, point[1]! - bottom!]
    sum += x0 * y - x * y0
    ;[x0, y0] = [x, y]
  }
  return sum
}

/** A ring, closed and without repeated points; undefined where it has no area. */
function ringOf(value: unknown, shape: ReadShape): Position[] | undefined {
  const ring: Position[] = []
  for (const each of listOf(value)) {
    const position = positionOf(each)
    shape.place ??= position
    if (!ring.length || !same(ring.at(-1), position)) ring.push(position)
  }
  if (!same(ring[0], ring.at(-1))) ring.push(ring[0]!)
  return ring.length > 3 && signedArea(ring) !== 0 ? ring : undefined
}

function polygonInto(shape: ReadShape, value: unknown): void {
  const [outer, ...holes] = listOf(value).map((ring) => ringOf(ring, shape))
  if (outer) shape.polygons.push([outer, ...holes.filter((hole) => hole !== undefined)])
}

/** Areas wherever a geometry has them; of points only a place is kept. @returns kinds that are neither */
function geometryInto(shape: ReadShape, geometry: unknown): string[] {
  if (!isRecord(geometry)) return []
  const { type, coordinates } = geometry
  switch (type) {
    case 'Polygon':
      polygonInto(shape, coordinates)
      return []
    case 'MultiPolygon':
      for (const each of listOf(coordinates)) polygonInto(shape, each)
      return []
    case 'GeometryCollection':
      return listOf(geometry.geometries).flatMap((each) => geometryInto(shape, each))
    case 'Point':
    case 'MultiPoint':
      shape.place ??= positionOf(type === 'Point' ? coordinates : listOf(coordinates)[0])
      return []
    default:
      return [typeof type === 'string' ? type : '?']
  }
}

/** Properties in which map services say where a place lies. */
const centres = ['center', 'centroid', 'cp']

function centreIn(properties: Readonly<Record<string, unknown>>): Position | undefined {
  for (const key of centres)
    try {
      return positionOf(properties[key])
    } catch {
      // Not a position: the next may be one.
    }
  return undefined
}

/** Reads a GeoJSON geometry, null too. @throws OutOfDegrees, UnreadablePosition, NoArea */
export function readShape(geometry: unknown, properties: Readonly<Record<string, unknown>>): ReadShape {
  const shape: ReadShape = { polygons: [] }
  const [other] = geometryInto(shape, geometry)
  if (other !== undefined && !shape.place) throw new NoArea(other)
  shape.place ??= centreIn(properties)
  return shape
}
