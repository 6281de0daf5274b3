import type { UnitId } from '@/domain/model'
import { isRecord } from './isRecord'
import { layersOf, MissingArc, type FoundFeature, type Layer, type ShapeFile } from './packFeatures'
import { keysOf, namingOf, type Named, type Naming } from './packNames'
import { NoArea, OutOfDegrees, readShape, UnreadablePosition, type Position } from './packRings'
import { problem, PROBLEM_LIMIT, type Problem } from './problems'

/** Shape of a unit or an unassessed area: polygons of closed rings of [longitude, latitude], WGS84 degrees. */
export interface PackShape {
  id: UnitId
  polygons: number[][][][]
}

/** What a pack's geometry gives. */
export interface PackGeometry {
  shapes: PackShape[]
  /** Where those stand that have no area to be drawn, as far as the file says. */
  places: Map<UnitId, Position>
  problems: Problem[]
}

/** Most points of a pack's shapes, those of arcs counted as often as they are named: a page's map needs far fewer. */
export const VERTICES = 300_000

/** Problems that many shapes have alike are told once, with the first of them and their number. */
class Tally {
  private readonly told = new Map<string, { first: Problem; count: number }>()

  add(kind: string, first: Problem): void {
    const known = this.told.get(kind)
    if (known) known.count++
    else this.told.set(kind, { first, count: 1 })
  }

  get problems(): Problem[] {
    return [...this.told.values()].map(({ first: { path, problem: said }, count }) =>
      count === 1
        ? problem(path, said.zh, said.en)
        : problem(path, `${said.zh}（共${count}个图形如此）`, `${said.en} (${count} shapes are like that)`),
    )
  }
}

const fail = (...problems: Problem[]): PackGeometry => ({ shapes: [], places: new Map(), problems })

/** What a layer offers to tell shapes by, cut to a readable length: `adcode (990201), name (东区)`. */
function offered(layers: readonly Layer[]): string {
  const said = layers.slice(0, 4).map((layer) => {
    const { properties = {} } = layer.features[0] ?? {}
    const keys = keysOf(layer).slice(0, 6)
    const each = keys.map((key) => {
      const value = properties[key]
      return typeof value === 'string' || typeof value === 'number'
        ? `${key} (${String(value).slice(0, 20)})`
        : key
    })
    return `${layer.name === undefined ? '' : `“${layer.name.slice(0, 40)}”: `}${each.join(', ') || '—'}`
  })
  return said.join('; ')
}

function noNaming(layers: readonly Layer[]): Problem {
  const has = offered(layers)
  return problem(
    'geometry',
    `没有一个图形的属性与 units 的编号或名称相同。现有属性：${has}。请让其中一个属性（如 id）等于地区的编号`,
    `no shape has a property that equals a unit's id or name. Properties found: ${has}. Make one of them, such as id, the unit's id`,
  )
}

/** The shapes that belong to somebody, with what is wrong with the names of the others. */
function ownedShapes({ layer, key, given, owner }: Naming, tally: Tally): [UnitId, FoundFeature][] {
  return layer.features.flatMap((each): [UnitId, FoundFeature][] => {
    const id = owner(each)
    if (id !== undefined) return [[id, each]]
    const text = given(each)?.slice(0, 40)
    if (text === undefined)
      tally.add(
        'nameless',
        problem(
          `geometry.${each.path}`,
          `其他图形以${key}说明属于哪个地区，这个图形没有，请补上`,
          `the other shapes say by ${key} whose they are, this one doesn't; add it`,
        ),
      )
    else
      tally.add(
        `unknown ${text}`,
        problem(
          `geometry.${each.path}`,
          `图形的${key}“${text}”不在 units 与 unassessed 中，请更正或删除`,
          `shape ${key} "${text}" is neither in units nor in unassessed; correct or remove it`,
        ),
      )
    return []
  })
}

/**
 * A unit may be drawn in several parts. Where another one has no shape at all, though, one of the parts likely bears a
 * wrong id: then they are named.
 */
function twiceNamed(owned: readonly [UnitId, FoundFeature][], units: readonly Named[]): Problem[] {
  const paths = new Map<UnitId, string[]>()
  for (const [id, { path }] of owned) paths.set(id, [...(paths.get(id) ?? []), path])
  const bare = units.find(({ id }) => !paths.has(id))
  if (!bare) return []
  return [...paths]
    .filter(([, each]) => each.length > 1)
    .slice(0, PROBLEM_LIMIT)
    .map(([id, each]) =>
      problem(
        `geometry.${each[1]}`,
        `图形${id}出现两次，而${bare.id}（${bare.name}）没有图形：可能写错了编号。请更正；确是同一地区的几部分，请合并成一个图形`,
        `shape ${id} appears twice and ${bare.id} (${bare.english}) has none: an id may be wrong. Correct it, or merge the parts into one shape`,
      ),
    )
}

/** What is wrong with a shape that can't be read; problems of one kind are told together. */
function unreadable(error: unknown): [kind: string, zh: string, en: string] {
  if (error instanceof NoArea)
    return [
      `type ${error.message}`,
      `图形类型是${error.message.slice(0, 40)}，不能填色：需要 Polygon 或 MultiPolygon（面），请重新导出`,
      `the shape's type is ${error.message.slice(0, 40)}, which can't be filled: Polygon or MultiPolygon is needed; export it again`,
    ]
  if (!(error instanceof OutOfDegrees)) {
    // A topology's arcs may be anything; what spells them out then throws errors of its own.
    const shown = error instanceof UnreadablePosition ? error.message : ''
    return [
      'unreadable',
      `图形的坐标读不懂${shown && `：${shown}`}。应为一层层列表，最里层是 [经度, 纬度]；请重新导出`,
      `the coordinates can't be read${shown && `: ${shown}`}. They are lists, innermost [longitude, latitude]; export the shape again`,
    ]
  }
  const at = error.at.map((value) => Number(value.toFixed(4))).join(', ')
  if (error.swapped)
    return [
      'swapped',
      `坐标 [${at}] 像是纬度写在了前面：须经度在前、纬度在后，请对调`,
      `coordinate [${at}] seems to have latitude first; longitude comes first: swap them`,
    ]
  return [
    'metres',
    `坐标 [${at}] 不是经纬度，像是以米计的投影坐标。请转换为 WGS84经纬度（EPSG:4326）`,
    `coordinate [${at}] is not in degrees but seems to be in metres of a projection; reproject to WGS84 degrees (EPSG:4326)`,
  ]
}

/**
 * The shapes of a pack in degrees, and what is wrong with them: shapes of nobody, points that are no degrees, arcs that
 * don't exist, too many points. Parts of one unit are put together; a shape without an area leaves at most a place.
 * @param units those that should have a shape
 * @param areas unassessed areas, which may have one
 */
export function packShapes(
  geometry: ShapeFile,
  units: readonly Named[],
  areas: readonly Named[],
): PackGeometry {
  const layers = layersOf(geometry)
  const naming = namingOf(layers, [...units, ...areas])
  if (!naming) return fail(noNaming(layers))
  let vertices: number
  try {
    vertices = naming.layer.features.reduce((sum, each) => sum + each.points(), 0)
  } catch (error) {
    if (!(error instanceof MissingArc)) throw error
    const zh = '拓扑引用了不存在的弧段，请重新导出 TopoJSON'
    return fail(
      problem('geometry: arcs', zh, 'the topology names arcs that do not exist; export the TopoJSON again'),
    )
  }
  if (vertices > VERTICES)
    return fail(
      problem(
        'geometry',
        `共有${vertices}个顶点（重复引用的弧段重复计算），超过${VERTICES}，请简化图形`,
        `has ${vertices} vertices (arcs count as often as they are named), more than ${VERTICES}; simplify the shapes`,
      ),
    )
  const tally = new Tally()
  const owned = ownedShapes(naming, tally)
  const polygons = new Map<UnitId, number[][][][]>()
  const places = new Map<UnitId, Position>()
  for (const [id, each] of owned) {
    try {
      const read = readShape(each.geometry(), each.properties)
      if (read.place && !places.has(id)) places.set(id, read.place)
      if (read.polygons.length) polygons.set(id, [...(polygons.get(id) ?? []), ...read.polygons])
    } catch (error) {
      const [kind, zh, en] = unreadable(error)
      tally.add(kind, problem(`geometry.${each.path}`, zh, en))
    }
  }
  const problems = [...tally.problems, ...twiceNamed(owned, units)]
  if (!problems.length && !polygons.size)
    problems.push(
      problem(
        'geometry',
        '没有一个图形有面积：需要 Polygon 或 MultiPolygon（面）。请导出行政区的面，或删去 geometry，只用表格',
        'no shape has an area: Polygon or MultiPolygon is needed. Export the areas, or leave geometry out and use tables alone',
      ),
    )
  for (const id of polygons.keys()) places.delete(id)
  return { shapes: [...polygons].map(([id, each]) => ({ id, polygons: each })), places, problems }
}

/** What a value that is a map and no pack holds; undefined where it is no map either. */
export function strayMap(
  value: unknown,
): { format: 'GeoJSON' | 'TopoJSON'; shapes: number; keys: string } | undefined {
  if (!isRecord(value)) return undefined
  const { type } = value
  if (type === 'Topology') {
    const layers = layersOf({ type, arcs: [], objects: value.objects })
    const shapes = layers.reduce((sum, { features }) => sum + features.length, 0)
    return { format: 'TopoJSON', shapes, keys: offered(layers) }
  }
  const features =
    type === 'FeatureCollection' && Array.isArray(value.features)
      ? (value.features as unknown[])
      : type === 'Feature' || (typeof type === 'string' && ('coordinates' in value || 'geometries' in value))
        ? [value]
        : undefined
  if (!features) return undefined
  const layers = layersOf({ type: 'FeatureCollection', features: features.slice(0, 100) })
  return { format: 'GeoJSON', shapes: features.length, keys: offered(layers) }
}
