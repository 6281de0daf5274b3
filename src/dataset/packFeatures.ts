import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { isRecord } from './isRecord'

/** A file of shapes, of which nothing but the kind is known. */
export type ShapeFile =
  | { type: 'FeatureCollection'; features: readonly unknown[] }
  | { type: 'Topology'; arcs?: unknown; objects?: unknown }

/** A shape as a file has it, of GeoJSON and TopoJSON alike; nothing in it is checked. */
export interface FoundFeature {
  /** Place in the file: `features[3]`. */
  path: string
  /** Id beside the properties, if any. */
  id: unknown
  properties: Readonly<Record<string, unknown>>
  /** How many points it has once spelled out, found without doing so. @throws MissingArc */
  points: () => number
  /** As GeoJSON, spelled out: a topology may name an arc again and again. */
  geometry: () => unknown
}

/** Shapes that belong together: the features of a GeoJSON file, or a layer of a topology. */
export interface Layer {
  /** Name of the layer; none for GeoJSON. */
  name?: string
  features: FoundFeature[]
}

/** A topology names an arc that it does not have. */
export class MissingArc extends Error {}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function found(raw: unknown, rest: Pick<FoundFeature, 'path' | 'points' | 'geometry'>): FoundFeature {
  const { id, properties } = isRecord(raw) ? raw : {}
  return { id, properties: isRecord(properties) ? properties : {}, ...rest }
}

/** Sums over the parts of a geometry, collections inside collections too. */
function sumOver(value: unknown, count: (part: Record<string, unknown>) => number): number {
  if (!isRecord(value)) return 0
  return count(value) + listOf(value.geometries).reduce<number>((sum, each) => sum + sumOver(each, count), 0)
}

/** Positions in nested lists of them. */
function positionsIn(value: unknown): number {
  const items = listOf(value)
  if (!Array.isArray(items[0])) return 1
  return items.reduce<number>((sum, item) => sum + positionsIn(item), 0)
}

function pointsOfArcs(value: unknown, arcs: readonly unknown[]): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + pointsOfArcs(item, arcs), 0)
  const arc = typeof value === 'number' ? arcs[value < 0 ? ~value : value] : undefined
  if (!Array.isArray(arc)) throw new MissingArc()
  return arc.length
}

function layerOfTopology(
  topology: Extract<ShapeFile, { type: 'Topology' }>,
  name: string,
  object: unknown,
): Layer {
  const arcs = listOf(topology.arcs)
  const whole = isRecord(object) && object.type === 'GeometryCollection'
  const features = (whole ? listOf(object.geometries) : [object]).map((raw, at) =>
    found(raw, {
      path: whole ? `objects.${name}.geometries[${at}]` : `objects.${name}`,
      points: () => sumOver(raw, (part) => (part.arcs === undefined ? 1 : pointsOfArcs(part.arcs, arcs))),
      geometry: () =>
        isRecord(raw) && raw.type ? feature(topology as unknown as Topology, raw as never).geometry : null,
    }),
  )
  return { name, features }
}

/** The layers of a geometry, in the order of the file. */
export function layersOf(geometry: ShapeFile): Layer[] {
  if (geometry.type === 'Topology')
    return Object.entries(isRecord(geometry.objects) ? geometry.objects : {}).map(([name, object]) =>
      layerOfTopology(geometry, name, object),
    )
  const features = geometry.features.map((raw, at) => {
    const own = isRecord(raw) ? raw.geometry : null
    return found(raw, {
      path: `features[${at}]`,
      points: () => sumOver(own, ({ coordinates }) => positionsIn(coordinates)),
      geometry: () => own,
    })
  })
  return [{ features }]
}
