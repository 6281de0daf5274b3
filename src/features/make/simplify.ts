import { quantize } from 'topojson-client'
import { topology as topologyOf } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Position } from '@/dataset/packRings'
import type { UnitTopology } from './model'

/** Points that a map as large as a wall shows; what has more is simplified, and its borders stay shared. */
export const SCREEN_POINTS = 120_000
/** Steps of a coordinate across the whole map: borders that differ by less become one. */
const STEPS = 1e6
/** The same in what is kept: a hundredth of a pixel on a wall. */
const KEPT_STEPS = 2e5

/** Points of all arcs, each counted once. */
const arcPoints = ({ arcs }: Topology) => arcs.reduce((sum, arc) => sum + arc.length, 0)

/**
 * Shapes as a topology that the screen needs no more of. Simplified arc by arc (Visvalingam's method: the least triangles
 * go first), so that neighbours keep one border between them.
 * @param shapes polygons of each shape; none where it has no area
 */
export function topologyOfShapes(shapes: readonly (readonly Position[][][])[]): {
  topology: UnitTopology
  /** Points before and after. */
  points: [before: number, after: number]
} {
  const geometries = shapes.map((polygons) =>
    polygons.length ? { type: 'MultiPolygon' as const, coordinates: polygons as Position[][][] } : null,
  )
  const collection = {
    type: 'FeatureCollection' as const,
    features: geometries.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })),
  }
  const whole = topologyOf({ units: collection as never }, STEPS) as Topology<{ units: GeometryCollection }>
  const before = arcPoints(whole)
  if (before <= SCREEN_POINTS) return { topology: whole, points: [before, before] }
  const weighed = presimplify(whole)
  const less = simplify(weighed, quantile(weighed, 1 - SCREEN_POINTS / before))
  return { topology: quantize(less, KEPT_STEPS), points: [before, arcPoints(less)] }
}
