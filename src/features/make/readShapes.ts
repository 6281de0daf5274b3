import { isRecord } from '@/dataset/isRecord'
import { layersOf, MissingArc, type FoundFeature, type Layer, type ShapeFile } from '@/dataset/packFeatures'
import { NoArea, OutOfDegrees, readShape, type ReadShape } from '@/dataset/packRings'
import { MakeError, type Properties, type ShapeLayer, type ShapeNote } from './model'
import { topologyOfShapes } from './simplify'

/** Most points of a layer once it is spelled out: beyond it the page would run out of memory before it is simpler. */
const MOST_POINTS = 3_000_000
/** Most layers of a file that are offered, those with the most shapes. */
const MOST_LAYERS = 12
/** Most properties of a shape that are kept, and letters of each. */
const MOST_PROPERTIES = 60
const PROPERTY_LETTERS = 120
/** More bad shapes than this share are no accident: the file is in other coordinates. */
const BAD_SHARE = 0.5

/** Properties as text; what stands one level deeper is named `parent.adcode`. */
function propertiesOf({ id, properties }: FoundFeature): Properties {
  const found: Record<string, string> = {}
  const add = (key: string, value: unknown) => {
    if (Object.keys(found).length >= MOST_PROPERTIES) return
    if (typeof value === 'string' && value.trim()) found[key] = value.trim().slice(0, PROPERTY_LETTERS)
    else if (typeof value === 'number' && Number.isFinite(value)) found[key] = String(value)
  }
  add('#id', id)
  for (const [key, value] of Object.entries(properties)) {
    if (isRecord(value)) for (const [inner, each] of Object.entries(value)) add(`${key}.${inner}`, each)
    else add(key, value)
  }
  return found
}

/** Shapes that are alike in what is wrong with them, told once. */
class Notes {
  private readonly found = new Map<ShapeNote['code'], ShapeNote>()

  add(code: ShapeNote['code'], first: string): void {
    const note = this.found.get(code)
    if (note) note.count++
    else this.found.set(code, { code, count: 1, first: first.slice(0, 60), values: {} })
  }

  get list(): ShapeNote[] {
    return [...this.found.values()]
  }
}

const nameFor = (properties: Properties, path: string) =>
  Object.entries(properties).find(([key, value]) => /name|名/i.test(key) && value)?.[1] ?? path

/** Points of a layer once spelled out. @throws MakeError */
function countPoints(layer: Layer): number {
  try {
    return layer.features.reduce((sum, each) => sum + each.points(), 0)
  } catch (error) {
    if (error instanceof MissingArc) throw new MakeError('noShapes', { layers: [layer.name ?? ''] })
    throw error
  }
}

function readLayer(layer: Layer, name: string): ShapeLayer {
  const points = countPoints(layer)
  if (points > MOST_POINTS) throw new MakeError('tooManyPoints', { points, limit: MOST_POINTS })
  const notes = new Notes()
  const features = layer.features.map(propertiesOf)
  const beyond: OutOfDegrees[] = []
  const shapes = layer.features.map((each, at): ReadShape => {
    const said = nameFor(features[at]!, each.path)
    try {
      const shape = readShape(each.geometry(), each.properties)
      if (!shape.polygons.length) notes.add(shape.place ? 'notArea' : 'noShape', said)
      return shape
    } catch (error) {
      if (error instanceof OutOfDegrees) beyond.push(error)
      notes.add(error instanceof NoArea ? 'notArea' : 'unreadable', said)
      return { polygons: [] }
    }
  })
  if (beyond.length > BAD_SHARE * shapes.length) {
    const { at, swapped } = beyond[0]!
    throw new MakeError(swapped ? 'swapped' : 'notDegrees', { at: at.map((each) => String(Number(each.toFixed(3)))) }) // prettier-ignore
  }
  const { topology, points: counts } = topologyOfShapes(shapes.map(({ polygons }) => polygons))
  const places = shapes.flatMap(({ polygons, place }, at) => (!polygons.length && place ? [[at, place]] : []))
  return {
    name,
    features,
    topology,
    places: Object.fromEntries(places) as ShapeLayer['places'],
    notes: [
      ...notes.list,
      ...(counts[1] < counts[0] ? [{ code: 'simplified' as const, count: counts[0], first: '', values: { before: counts[0], after: counts[1] } }] : []), // prettier-ignore
    ],
  }
}

/** What a JSON value that is a map holds; undefined where it is none. A bare geometry is a map of one shape. */
export function shapeFileOf(value: unknown): ShapeFile | undefined {
  if (
    Array.isArray(value) &&
    value.length &&
    value.every((each) => isRecord(each) && each.type === 'Feature')
  )
    return { type: 'FeatureCollection', features: value }
  if (!isRecord(value)) return undefined
  const { type } = value
  // Whole: quantised arcs need the transform beside them.
  if (type === 'Topology') return { ...value, type }
  if (type === 'FeatureCollection' && Array.isArray(value.features))
    return { type, features: value.features as unknown[] }
  if (type === 'Feature') return { type: 'FeatureCollection', features: [value] }
  if (type === 'GeometryCollection' && Array.isArray(value.geometries))
    return {
      type: 'FeatureCollection',
      features: value.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
    }
  if (typeof type === 'string' && 'coordinates' in value)
    return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: value }] }
  return undefined
}

/**
 * The layers of maps, those with the most shapes first, without what no unit can be drawn by. One bad layer, or shape,
 * loses none of the others.
 * @throws MakeError where no layer can be used: why the first one can't
 */
export function readShapeLayers(files: readonly { name: string; file: ShapeFile }[]): ShapeLayer[] {
  const all = files.flatMap(({ name, file }) =>
    layersOf(file).map((layer) => ({ layer, name: layer.name ?? name })),
  )
  const sorted = all
    .filter(({ layer }) => layer.features.length)
    .sort((a, b) => b.layer.features.length - a.layer.features.length)
  if (!sorted.length) throw new MakeError('noShapes', { layers: all.map(({ name }) => name) })
  let failure: MakeError | undefined
  const read = sorted.slice(0, MOST_LAYERS).flatMap(({ layer, name }): ShapeLayer[] => {
    try {
      const made = readLayer(layer, name)
      if (made.topology.arcs.length) return [made]
      failure ??= new MakeError('noAreas', { layers: [name] })
    } catch (error) {
      if (!(error instanceof MakeError)) throw error
      failure ??= error
    }
    return []
  })
  if (!read.length) throw failure!
  return read
}
