import type { Direction } from '@/charts/map/neighbours'
import type { UnitId } from '@/domain/model'

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
