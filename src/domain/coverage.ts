import type { Assessment } from './model'

/** How much of an edition is published, as numbers of units (0…n). */
export interface Coverage {
  units: number
  /** Units whose index is printed. */
  index: number
  /** Units whose rank is printed. */
  rank: number
  /** Units whose band is certain, printed or derived. */
  band: number
  /** Units whose position follows exactly. */
  position: number
}

export function coverage(assessment: Assessment): Coverage {
  const rows = [...assessment.units.values()]
  const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length
  return {
    units: rows.length,
    index: count((row) => row.printedIndex !== undefined),
    rank: count((row) => row.printedRank !== undefined),
    band: count((row) => row.bands.length === 1),
    position: count((row) => row.position[0] === row.position[1]),
  }
}

/**
 * The year a reader starts with: the newest whose every position is known, else the newest of all.
 * @throws RangeError without any assessment.
 */
export function openingYear(assessments: Iterable<Assessment>): number {
  const newestFirst = [...assessments].sort((a, b) => b.year - a.year)
  const complete = newestFirst.find((assessment) => {
    const { position, units } = coverage(assessment)
    return position === units
  })
  const opening = complete ?? newestFirst[0]
  if (!opening) throw new RangeError('No edition to open: the dataset is empty.')
  return opening.year
}
