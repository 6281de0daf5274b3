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
  if (current[0] !== current[1] || earlier[0] !== earlier[1]) return undefined
  return { since: before.year, places: earlier[0] - current[0] }
}
