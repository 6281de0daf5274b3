import { feature, neighbors } from 'topojson-client'
import { anchorPoints, CORPS } from './labels'
import type { MapLayout } from './layout'
import type { Point } from './projection'
import type { MapSource } from './render'

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Where each arrow key leads from a unit; none where nothing lies that way. */
export type Neighbours = Partial<Record<Direction, string>>

/** Pairs without a common border that count as neighbours: across a strait, and the corps with its surroundings. */
const LINKS: [string, string][] = [
  ['460000', '440000'],
  ['460000', '450000'],
  ['710000', '350000'],
  ['810000', '440000'],
  ['820000', '440000'],
  ['810000', '820000'],
  [CORPS, '650000'],
  [CORPS, '620000'],
]

/** Moves that a reader of the map expects although another unit's point is nearer. */
const EXPECTED: Record<string, Neighbours> = {
  '110000': { left: '140000', down: '130000' },
  '120000': { left: '130000', down: '370000' },
  '150000': { left: '620000' },
  '330000': { up: '320000', right: '310000' },
  '350000': { down: '440000' },
  '370000': { down: '320000' },
  '440000': { down: '460000' },
  '460000': { left: '450000', up: '440000', right: '820000' },
  '650000': { right: '620000' },
}

/** Off the direction of the arrow by more than this many degrees a unit is not meant. */
const CONE = 60
/** How much longer a way seems at the edge of the cone than straight ahead. */
const DETOUR = 2
/** How much nearer a unit seems that shares a border. */
const BORDER = 0.5

export const HEADING: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

/** Units of the map beyond which only a unit with a common border is meant. */
const REACH = 150

/** Apparent distance from one point to another along a heading, infinite outside the cone. */
export function apparentDistance([x0, y0]: Point, [x1, y1]: Point, [dx, dy]: Point): number {
  const distance = Math.hypot(x1 - x0, y1 - y0)
  const cosine = ((x1 - x0) * dx + (y1 - y0) * dy) / distance
  const angle = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI
  return angle > CONE ? Infinity : distance * (1 + DETOUR * (angle / CONE) ** 2)
}

function borderingPairs({ topology }: MapSource): Set<string> {
  const ids = feature(topology, topology.objects.provinces).features.map((area) => area.properties.adcode)
  const pairs = neighbors(topology.objects.provinces.geometries).flatMap((others, i) =>
    others.map((other) => `${ids[i]} ${ids[other]}`),
  )
  return new Set([...pairs, ...LINKS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])])
}

/** The graph that the arrow keys walk: in each direction the unit that looks nearest, neighbours by border first. */
export function mapNeighbours(source: MapSource, layout: MapLayout): Record<string, Neighbours> {
  const points = Object.entries(anchorPoints(layout, source.provinces, source.corpsSeat))
  const bordering = borderingPairs(source)

  const nearest = (id: string, from: Point, direction: Direction): string | undefined => {
    let best: string | undefined
    let least = Infinity
    for (const [other, to] of points) {
      if (other === id) continue
      const borders = bordering.has(`${id} ${other}`)
      if (!borders && Math.hypot(to[0] - from[0], to[1] - from[1]) > REACH) continue
      const distance = (borders ? BORDER : 1) * apparentDistance(from, to, HEADING[direction])
      if (distance < least) [best, least] = [other, distance]
    }
    return best
  }

  return Object.fromEntries(
    points.map(([id, from]) => {
      const moves = DIRECTIONS.map((direction) => [direction, nearest(id, from, direction)] as const)
      return [id, { ...Object.fromEntries(moves.filter(([, to]) => to)), ...EXPECTED[id] }]
    }),
  )
}
