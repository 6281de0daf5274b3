import { apparentDistance, HEADING } from '@/charts/map/neighbours'
import type { UnitId } from '@/domain/model'
import type { MapGround } from './ground'

/** Of a laid-out map whose neighbours are found when an arrow is pressed: the nearest area ahead. */
export function nearestGround({
  width,
  height,
  points,
}: Pick<MapGround, 'width' | 'height'> & { points: Record<UnitId, [number, number]> }): MapGround {
  const places = Object.entries(points)
  return {
    width,
    height,
    points,
    start: places[0]?.[0] ?? '',
    next(from, direction) {
      const at = points[from]
      let best: UnitId | undefined
      let least = Infinity
      for (const [id, to] of at ? places : []) {
        const distance = id === from ? Infinity : apparentDistance(at!, to, HEADING[direction])
        if (distance < least) [best, least] = [id, distance]
      }
      return best
    },
  }
}
