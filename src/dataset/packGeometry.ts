import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { UnitId } from '@/domain/model'
import type { RawPackGeometry } from './packSchema'
import { problem, writePath, type Problem } from './problems'

/** Shape of a unit or an unassessed area: polygons of rings of [longitude, latitude], WGS84 degrees. */
export interface PackShape {
  id: UnitId
  polygons: number[][][][]
}

/** Most vertices of a pack's geometry: a map of a page needs far fewer. */
export const VERTICES = 600_000

type Geometry = { type: string; coordinates?: unknown; properties?: { id: UnitId } }

function topologyFeatures(topology: Extract<RawPackGeometry, { type: 'Topology' }>) {
  const { features } = feature(
    topology as unknown as Topology,
    topology.objects.units as never,
  ) as unknown as {
    features: { properties: { id: UnitId }; geometry: Geometry }[]
  }
  return features
}

const polygonsOf = ({ type, coordinates }: Geometry) =>
  (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][]

/**
 * The shapes of a pack as polygons in degrees, and what is wrong with them: ids that are not the pack's, ids used twice,
 * points that are no degrees, arcs that don't exist, too many points.
 */
export function packShapes(
  geometry: RawPackGeometry,
  known: ReadonlySet<UnitId>,
): { shapes: PackShape[]; problems: Problem[] } {
  const problems: Problem[] = []
  const say = (path: string, zh: string, en: string) => problems.push(problem(path, zh, en))
  let features: { properties: { id: UnitId }; geometry: Geometry }[]
  try {
    features = geometry.type === 'Topology' ? topologyFeatures(geometry) : geometry.features
  } catch {
    say(
      'geometry: arcs',
      '拓扑引用了不存在的弧段，请重新导出 TopoJSON',
      'the topology names arcs that do not exist; export the TopoJSON again',
    )
    return { shapes: [], problems }
  }
  const seen = new Set<UnitId>()
  let vertices = 0
  const shapes = features.map(({ properties: { id }, geometry: each }, at): PackShape => {
    const path = writePath([geometry.type === 'Topology' ? 'units' : 'features', at], 'geometry')
    if (!known.has(id))
      say(
        path,
        `图形的 id ${id} 不在 units 与 unassessed 中，请更正或删除`,
        `shape id ${id} is neither in units nor in unassessed; correct or remove it`,
      )
    if (seen.has(id)) say(path, `图形 ${id} 重复，请合并`, `shape ${id} appears twice; merge them`)
    seen.add(id)
    const polygons = polygonsOf(each)
    const points = polygons.flat(2)
    vertices += points.length
    if (
      points.some((point) => {
        const [x, y] = point as [number, number]
        return !(Math.abs(x) <= 180 && Math.abs(y) <= 90)
      })
    )
      say(
        path,
        '坐标须为经纬度（WGS84，经度在前），请先转换投影',
        'coordinates must be degrees (WGS84, longitude first); reproject them',
      )
    return { id, polygons }
  })
  if (vertices > VERTICES)
    say(
      'geometry',
      `共有 ${vertices} 个顶点，超过 ${VERTICES}，请简化图形`,
      `has ${vertices} vertices, more than ${VERTICES}; simplify the shapes`,
    )
  return { shapes, problems }
}
