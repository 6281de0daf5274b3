import type { UnitId } from '@/domain/model'
import map from '@/generated/map.json'
import type { Direction } from '@/charts/map/neighbours'
import type { MapGround } from './ground'

const neighbours: Record<UnitId, Partial<Record<Direction, UnitId>>> = map.neighbours

/** The ground of the map that the site is built with: China, with the neighbours that the build has found. */
export const siteGround: MapGround = {
  width: map.width,
  height: map.height,
  points: map.points,
  start: '110000',
  next: (from, direction) => neighbours[from]?.[direction],
}
