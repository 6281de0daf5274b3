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
 * The year a reader starts with: the newest whose every position is known, else the newest of all. Assesses no more
 * years than it must look at.
 * @throws RangeError without any year.
 */
export function openingYear(years: readonly number[], assessmentOf: (year: number) => Assessment): number {
  const newestFirst = [...years].sort((a, b) => b - a)
  const complete = newestFirst.find((year) => {
    const { position, units } = coverage(assessmentOf(year))
    return position === units
  })
  const opening = complete ?? newestFirst[0]
  if (opening === undefined) throw new RangeError('No edition to open: the dataset is empty.')
  return opening
}
