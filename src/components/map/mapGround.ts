import { shallowRef } from 'vue'
import type { UnitId } from '@/domain/model'
import map from '@/generated/map.json'

/** Directions of the arrow keys in map space. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** What lies under a map: where its areas stand, and how to walk from one to the next. */
export interface MapGround {
  /** Of the viewBox. */
  width: number
  height: number
  /** Where a tooltip points to, by area; units of the viewBox. */
  points: Readonly<Record<UnitId, readonly number[]>>
  /** Where the keyboard begins. */
  start: UnitId
  /** The area that an arrow leads to, if any. */
  next: (from: UnitId, direction: Direction) => UnitId | undefined
}

const neighbours: Record<UnitId, Partial<Record<Direction, UnitId>>> = map.neighbours

export const chinaGround: MapGround = {
  width: map.width,
  height: map.height,
  points: map.points,
  start: '110000',
  next: (from, direction) => neighbours[from]?.[direction],
}

/** The ground of the map on show. */
export const ground = shallowRef(chinaGround)
