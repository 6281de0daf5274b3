import { feature, mesh } from 'topojson-client'
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Kinds of boundary lines, in drawing order: later ones lie above earlier ones. */
const LINE_KINDS = ['outline', 'sea', 'sar', 'undetermined', 'dash'] as const
type LineKind = (typeof LINE_KINDS)[number]

/** `name` is an adcode, or a kind of line: the key by which ECharts knows a region of the map. */
export type MapFeature = Feature<MultiPolygon | MultiLineString, { name: string }>

export interface MapLayer {
  areas: MapFeature[]
  lines: MapFeature[]
}

export interface MapLayers {
  /** Everything whose northern edge lies north of `MAIN_SOUTH_EDGE`. */
  main: MapLayer
  /** What `main` leaves out: islets and lines of the South China Sea, for a layout without an inset. */
  south: MapLayer
  /** The South China Sea with the coast around it, clipped to `INSET_FRAME` when the topology was built. */
  inset: MapLayer
}

/** The four layers of a built topology, see data/geo/README.md. */
export type ChinaTopology = Topology<{
  provinces: GeometryCollection<{ adcode: string; name: string }>
  lines: GeometryCollection<{ kind: Exclude<LineKind, 'outline'> }>
  scs: GeometryCollection<{ adcode: string; name: string }>
  scsLines: GeometryCollection<{ kind: Exclude<LineKind, 'outline'> }>
}>

/** Degrees north: below the southern tip of 海南岛 (18.18), above the northernmost islets of 西沙 (17.1). */
export const MAIN_SOUTH_EDGE = 17.6

/** Degrees [west, south, east, north]: Hanoi to Manila, 曾母暗沙 to the Tropic of Cancer. */
export const INSET_FRAME = [105.6, 2.9, 122.3, 24] as const

const areaFeature = (name: string, coordinates: Position[][][]): MapFeature => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'MultiPolygon', coordinates },
})

const lineFeature = (name: string, coordinates: Position[][]): MapFeature => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'MultiLineString', coordinates },
})

function areasOf(topology: ChinaTopology, layer: 'provinces' | 'scs'): MapFeature[] {
  return feature(topology, topology.objects[layer]).features.map(({ geometry, properties }) => {
    if (geometry.type === 'MultiPolygon') return areaFeature(properties.adcode, geometry.coordinates)
    if (geometry.type === 'Polygon') return areaFeature(properties.adcode, [geometry.coordinates])
    throw new Error(`${layer}: ${properties.adcode} is a ${geometry.type}, expected polygons`)
  })
}

/**
 * One feature for each kind of line. The outline is what only one province borders on: the national border, the coast
 * and every islet. Drawn dark it keeps islets of a pixel or two visible whatever the fill of their province.
 */
function linesOf(
  topology: ChinaTopology,
  areas: 'provinces' | 'scs',
  layer: 'lines' | 'scsLines',
): MapFeature[] {
  const byKind = new Map<LineKind, Position[][]>()
  byKind.set('outline', mesh(topology, topology.objects[areas] as never, (a, b) => a === b).coordinates)
  for (const { geometry, properties } of feature(topology, topology.objects[layer]).features) {
    const parts = byKind.get(properties.kind) ?? []
    if (geometry.type === 'LineString') parts.push(geometry.coordinates)
    else if (geometry.type === 'MultiLineString') parts.push(...geometry.coordinates)
    else throw new Error(`${layer}: ${properties.kind} is a ${geometry.type}, expected lines`)
    byKind.set(properties.kind, parts)
  }
  return LINE_KINDS.filter((kind) => byKind.has(kind)).map((kind) => lineFeature(kind, byKind.get(kind)!))
}

const northEdge = (ring: Position[]) => Math.max(...ring.map((point) => point[1]!))

/** The feature with those of its parts whose northern edge passes the test, or nothing. */
function partsWhere(source: MapFeature, test: (north: number) => boolean): MapFeature[] {
  const { geometry, properties } = source
  if (geometry.type === 'MultiPolygon') {
    const parts = geometry.coordinates.filter((polygon) => test(northEdge(polygon[0]!)))
    return parts.length ? [areaFeature(properties.name, parts)] : []
  }
  const parts = geometry.coordinates.filter((line) => test(northEdge(line)))
  return parts.length ? [lineFeature(properties.name, parts)] : []
}

function layerWhere(layer: MapLayer, test: (north: number) => boolean): MapLayer {
  return {
    areas: layer.areas.flatMap((area) => partsWhere(area, test)),
    lines: layer.lines.flatMap((line) => partsWhere(line, test)),
  }
}

/** The topology as the three GeoJSON layers that the map is drawn from. */
export function mapLayers(topology: ChinaTopology): MapLayers {
  const whole = { areas: areasOf(topology, 'provinces'), lines: linesOf(topology, 'provinces', 'lines') }
  return {
    main: layerWhere(whole, (north) => north > MAIN_SOUTH_EDGE),
    south: layerWhere(whole, (north) => north <= MAIN_SOUTH_EDGE),
    inset: { areas: areasOf(topology, 'scs'), lines: linesOf(topology, 'scs', 'scsLines') },
  }
}

/** All vertices of a feature, in degrees. */
export function vertices({ geometry }: MapFeature): Position[] {
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : geometry.coordinates.flat()
}
