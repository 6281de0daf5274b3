import { describe, expect, it } from 'vitest'
import meta from '@data/geo/provinces.meta.json'
import topology from '@data/geo/china.default.topo.json'
import corps from '@data/geo/xpcc.json'
import { mapLayers, type ChinaTopology } from './geojson'
import { anchorPoints, CORPS, type ProvinceMeta } from './labels'
import { mapLayout } from './layout'
import { DIRECTIONS, mapNeighbours, type Direction } from './neighbours'
import type { Point } from './projection'

const source = {
  topology: topology as unknown as ChinaTopology,
  provinces: meta as ProvinceMeta[],
  corpsSeat: corps.seat.coord as Point,
}
const layout = mapLayout(mapLayers(source.topology))
const graph = mapNeighbours(source, layout)
const points = anchorPoints(layout, source.provinces, source.corpsSeat)
const idOf = (name: string) =>
  name === '兵团' ? CORPS : meta.find((province) => province.name === name)!.adcode

function reachable(start: string): Set<string> {
  const seen = new Set([start])
  for (const id of seen) for (const next of Object.values(graph[id]!)) seen.add(next)
  return seen
}

describe('the neighbour graph', () => {
  it('knows the 34 provinces and the corps', () => {
    expect(Object.keys(graph).sort()).toEqual([...meta.map(({ adcode }) => adcode), CORPS].sort())
  })

  it('leads from every unit to every other', () => {
    for (const id of Object.keys(graph)) expect(reachable(id).size).toBe(35)
  })

  it('always goes the way the arrow points', () => {
    const ahead: Record<Direction, (from: Point, to: Point) => boolean> = {
      left: (from, to) => to[0] < from[0],
      right: (from, to) => to[0] > from[0],
      up: (from, to) => to[1] < from[1],
      down: (from, to) => to[1] > from[1],
    }
    for (const [id, moves] of Object.entries(graph))
      for (const direction of DIRECTIONS) {
        const to = moves[direction]
        if (to) expect(ahead[direction](points[id]!, points[to]!), `${id} ${direction} ${to}`).toBe(true)
      }
  })

  it.each<[string, Direction, string]>([
    ['浙江', 'up', '江苏'],
    ['江苏', 'down', '浙江'],
    ['浙江', 'down', '福建'],
    ['江苏', 'right', '上海'],
    ['上海', 'left', '江苏'],
    ['广东', 'down', '海南'],
    ['海南', 'up', '广东'],
    ['广东', 'right', '香港'],
    ['香港', 'left', '澳门'],
    ['澳门', 'right', '香港'],
    ['福建', 'right', '台湾'],
    ['台湾', 'left', '福建'],
    ['新疆', 'up', '兵团'],
    ['兵团', 'down', '新疆'],
    ['北京', 'right', '天津'],
    ['河北', 'up', '北京'],
    ['北京', 'down', '河北'],
    ['湖北', 'down', '湖南'],
    ['湖南', 'up', '湖北'],
    ['山西', 'right', '河北'],
    ['河北', 'left', '山西'],
    ['四川', 'left', '西藏'],
    ['内蒙古', 'left', '甘肃'],
    ['黑龙江', 'down', '吉林'],
  ])('%s %s is %s', (from, direction, to) => {
    expect(graph[idOf(from)]![direction]).toBe(idOf(to))
  })
})
