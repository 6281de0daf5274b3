import { placesGained } from './difference'
import type { Assessment, UnitId } from './model'

/** How a unit's place moved against an earlier edition. */
export interface Change {
  /** The earlier assessed year. */
  since: number
  /** Positions gained (positive) or lost. */
  places: number
}

/**
 * Change of position against the edition right before, or undefined unless both positions follow exactly.
 * Ranks of editions with different methods may be compared (each orders the same 32 units), indices may not.
 */
export function changeOf(id: UnitId, now: Assessment, before: Assessment | undefined): Change | undefined {
  const current = now.units.get(id)?.position
  const earlier = before?.units.get(id)?.position
  if (!before || !current || !earlier) return undefined
  const [least, most] = placesGained(earlier, current)
  return least === most ? { since: before.year, places: least } : undefined
}
