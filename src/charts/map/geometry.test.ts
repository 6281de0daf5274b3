import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson'
import meta from '@data/geo/provinces.meta.json'
import { mapLayers, MAIN_SOUTH_EDGE, type ChinaTopology } from './geojson'

const file = (name: string) => readFileSync(new URL(`../../../data/geo/${name}`, import.meta.url))

const recorded = new Map(
  file('recipe/dist.sha256')
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+dist\//).reverse() as [string, string]),
)

const rings = (area: Feature<MultiPolygon>): Position[][] =>
  area.geometry.coordinates.map((polygon) => polygon[0]!)

function inRing(ring: Position[], x: number, y: number): boolean {
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1)!
    if (ay! > y !== by! > y && x < ((bx! - ax!) * (y - ay!)) / (by! - ay!) + ax!) inside = !inside
  })
  return inside
}

const contains = (area: Feature<MultiPolygon>, x: number, y: number) =>
  area.geometry.coordinates.some(
    ([outer, ...holes]) => inRing(outer!, x, y) && !holes.some((hole) => inRing(hole, x, y)),
  )

/** Whether a polygon's middle lies within so many kilometres of the point. */
function hasIsland(area: Feature<MultiPolygon>, x: number, y: number, within: number): boolean {
  return rings(area).some((ring) => {
    const xs = ring.map((point) => point[0]!)
    const ys = ring.map((point) => point[1]!)
    const dx = ((Math.min(...xs) + Math.max(...xs)) / 2 - x) * Math.cos((y * Math.PI) / 180)
    const dy = (Math.min(...ys) + Math.max(...ys)) / 2 - y
    return Math.hypot(dx, dy) * 111.2 < within
  })
}

/** Points at the edges of the country, and the province each lies in. */
const POINTS: [string, number, number, string][] = [
  ['藏南', 93, 27.6, '540000'],
  ['藏南南缘', 93, 26.95, '540000'],
  ['藏南东部', 95.9, 28.35, '540000'],
  ['达旺', 91.87, 27.59, '540000'],
  ['瓦弄', 96.9, 28.1, '540000'],
  ['典角', 79.45, 32.75, '540000'],
  ['洞朗', 88.95, 27.33, '540000'],
  ['阿克赛钦', 79.5, 35, '650000'],
  ['阿克赛钦东部', 79.8, 35.4, '650000'],
  ['塔什库尔干', 75.2, 37.8, '650000'],
  ['黑瞎子岛', 134.45, 48.33, '230000'],
  ['台湾岛', 121, 23.7, '710000'],
  ['海南岛', 109.8, 19.2, '460000'],
  ['香港', 114.13, 22.4, '810000'],
]

/** Islands: longitude, latitude, province, and how far off in kilometres the polygon's middle may be. */
const ISLANDS: [string, number, number, string, number][] = [
  ['钓鱼岛', 123.512, 25.75, '710000', 3],
  ['赤尾屿', 124.561, 25.927, '710000', 3],
  ['彭佳屿', 122.079, 25.629, '710000', 2],
  ['兰屿', 121.55, 22.05, '710000', 5],
  ['绿岛', 121.49, 22.66, '710000', 5],
  ['澎湖', 119.58, 23.57, '710000', 12],
  ['东沙岛', 116.722, 20.704, '440000', 2],
  ['永兴岛', 112.34, 16.836, '460000', 2],
  ['中沙群岛', 114.49, 15.789, '460000', 5],
  ['黄岩岛', 117.776, 15.171, '460000', 3],
  ['太平岛', 114.366, 10.378, '460000', 2],
  ['美济礁', 115.543, 9.906, '460000', 3],
  ['曾母暗沙', 112.277, 3.969, '460000', 3],
  ['澳门', 113.553, 22.19, '820000', 6],
]

describe.each(['default', 'tiny'])('china.%s.topo.json', (level) => {
  const bytes = file(`china.${level}.topo.json`)
  const topology = JSON.parse(bytes.toString()) as ChinaTopology
  const provinces = feature(topology, topology.objects.provinces).features as Feature<
    MultiPolygon,
    { adcode: string }
  >[]
  const lines = feature(topology, topology.objects.lines).features
  const province = (adcode: string) => provinces.find((area) => area.properties.adcode === adcode)!

  it('is what the recipe records', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(recorded.get(`china.${level}.topo.json`))
  })

  it('has the 34 provinces of the list, each once', () => {
    const ids = provinces.map((area) => area.properties.adcode)
    expect(new Set(ids).size).toBe(34)
    expect(ids).toEqual(meta.map(({ adcode }) => adcode))
  })

  it('has all 557 polygons', () => {
    expect(provinces.flatMap(rings)).toHaveLength(557)
  })

  it('has the ten dashes and the undetermined border', () => {
    const dash = lines.find(({ properties }) => properties.kind === 'dash')!
    expect((dash.geometry as MultiLineString).coordinates).toHaveLength(10)
    expect(lines.filter(({ properties }) => properties.kind === 'undetermined')).toHaveLength(1)
    expect(lines).toHaveLength(8)
  })

  it.each(POINTS)('has %s in its province and in no other', (_, x, y, adcode) => {
    expect(provinces.filter((area) => contains(area, x, y)).map((area) => area.properties.adcode)).toEqual([
      adcode,
    ])
  })

  it.each(ISLANDS)('has %s in its place', (_, x, y, adcode, within) => {
    expect(hasIsland(province(adcode), x, y, within)).toBe(true)
  })

  it('has the 322 islets of the South China Sea in the inset', () => {
    const inset = feature(topology, topology.objects.scs).features as Feature<MultiPolygon>[]
    const southern = inset.flatMap(rings).filter((ring) => Math.max(...ring.map((p) => p[1]!)) < 18)
    expect(southern).toHaveLength(322)
  })
})

describe('what ships beside the topologies', () => {
  it('has the list of provinces that the recipe records', () => {
    const digest = createHash('sha256').update(file('provinces.meta.json')).digest('hex')
    expect(digest).toBe(recorded.get('provinces.meta.json'))
  })
})

describe('the layers of the map', () => {
  const layers = mapLayers(JSON.parse(file('china.default.topo.json').toString()))
  const parts = (layer: keyof typeof layers, name: string) =>
    [...layers[layer].areas, ...layers[layer].lines].find(({ properties }) => properties.name === name)!
      .geometry.coordinates

  it('divides polygons and dashes between main map and south, none twice, none lost', () => {
    const polygons = [...layers.main.areas, ...layers.south.areas].flatMap(
      ({ geometry }) => geometry.coordinates as Position[][][],
    )
    expect(polygons).toHaveLength(557)
    expect(parts('main', 'dash').length + parts('south', 'dash').length).toBe(10)
  })

  it('keeps 海南岛 on the main map', () => {
    const lowest = (parts('main', '460000') as Position[][][]).flat(2).map((point) => point[1]!)
    expect(Math.min(...lowest)).toBeGreaterThan(MAIN_SOUTH_EDGE)
    expect(Math.min(...lowest)).toBeLessThan(18.3)
  })

  it('shows all the dashes on main map and inset together', () => {
    const south = parts('south', 'dash').length
    expect(parts('inset', 'dash').length).toBeGreaterThanOrEqual(south)
    expect(layers.inset.areas.map(({ properties }) => properties.name)).toEqual(
      expect.arrayContaining(['350000', '440000', '450000', '460000', '710000', '810000', '820000']),
    )
  })
})
