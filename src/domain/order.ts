import type { Assessment, UnitAssessment } from './model'

/** Whether nothing at all narrows the unit's place or index. */
export function isOpen(row: UnitAssessment, units: number): boolean {
  return row.position[0] === 1 && row.position[1] === units && row.basis === 'unknown'
}

/**
 * Rows from best to worst: by best position, then worst position, then higher index bound; what can't be told apart
 * keeps its administrative order.
 */
export function ranked(assessment: Assessment): UnitAssessment[] {
  return [...assessment.units.values()].sort(
    (a, b) =>
      a.position[1] + a.position[0] - (b.position[1] + b.position[0]) ||
      a.position[0] - b.position[0] ||
      b.index.lo + b.index.hi - (a.index.lo + a.index.hi),
  )
}
