import type { Assessment, UnitAssessment } from './model'

/** Whether nothing at all is known of the unit's place. */
export function isOpen({ position }: UnitAssessment, units: number): boolean {
  return position[0] === 1 && position[1] === units
}

/**
 * Rows from best to worst: by best position, then worst, then index bounds; units of unknown place come last, and what
 * can't be told apart keeps its administrative order.
 */
export function ranked(assessment: Assessment): UnitAssessment[] {
  const n = assessment.units.size
  return [...assessment.units.values()].sort(
    (a, b) =>
      Number(isOpen(a, n)) - Number(isOpen(b, n)) ||
      a.position[0] - b.position[0] ||
      a.position[1] - b.position[1] ||
      b.index.lo + b.index.hi - (a.index.lo + a.index.hi),
  )
}
