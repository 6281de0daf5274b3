import type { UnitId } from '@/domain/model'

export type Arrow = 'left' | 'right' | 'up' | 'down'
interface Point {
  x: number
  y: number
}

/** Which side of its point a city's name stands on, where the right is taken. */
export const nameSides: Record<UnitId, 'left' | 'above' | 'below'> = {
  '140100': 'left',
  '320100': 'above',
  '340100': 'left',
  '370100': 'left',
  '330100': 'below',
  '360100': 'left',
  '430100': 'left',
  '440100': 'left',
  '450100': 'left',
  '530100': 'left',
  '510100': 'left',
  '620100': 'below',
  '630100': 'left',
  '640100': 'above',
}

const direction: Record<Arrow, [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * The city an arrow key leads to: within 60° of the arrow the one with the least distance, sideways counting double.
 * Undefined at the edge of the map.
 */
export function neighbourOf(
  from: UnitId,
  arrow: Arrow,
  places: ReadonlyMap<UnitId, Point>,
): UnitId | undefined {
  const start = places.get(from)
  if (!start) return undefined
  const [dx, dy] = direction[arrow]
  let best: { id: UnitId; cost: number } | undefined
  for (const [id, { x, y }] of places) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx)
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue
    const cost = ahead + 2 * aside
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id
}
