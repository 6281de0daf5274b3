import { isOpen } from './order'
import type {
  Assessment,
  Edition,
  GroupAssessment,
  LocalText,
  RegionId,
  UnitAssessment,
  UnitId,
} from './model'

/** One edition on the axis of years. */
export interface EditionMark {
  year: number
  /** Set where figures must not be joined with the edition before. */
  methodBreak?: LocalText
  /** Set where the index was renamed against the edition before. */
  renamed?: LocalText
}

/** What is known of one year of a series: bounds (equal where exact), or nothing at all. */
export interface Span extends EditionMark {
  range?: [number, number]
}

export interface YearOfUnit extends EditionMark {
  row: UnitAssessment
  /** Whether anything is known of it; a range over the whole scale is nothing. */
  known: { index: boolean; band: boolean; position: boolean }
}

export interface YearOfRegion extends EditionMark {
  group: GroupAssessment
}

const markOf = ({ year, methodBreak, renamed }: Edition): EditionMark => ({ year, methodBreak, renamed })

/** Whether bounds of an index or a mean say anything: not (all but) the whole scale. */
const says = ({ lo, hi }: { lo: number; hi: number }): boolean => lo >= 0.01 || hi <= 99.99

/**
 * A unit in every edition, oldest first.
 * @throws RangeError for a unit that an assessment does not hold
 */
export function unitHistory(
  id: UnitId,
  editions: readonly Edition[],
  assessmentOf: (year: number) => Assessment,
): YearOfUnit[] {
  return editions.map((edition) => {
    const { units } = assessmentOf(edition.year)
    const row = units.get(id)
    if (!row) throw new RangeError(`No unit ${id} in ${edition.year}`)
    const known = {
      index: says(row.index),
      band: row.bands.length < edition.bands.length,
      position: !isOpen(row, units.size),
    }
    return { ...markOf(edition), row, known }
  })
}

/**
 * A region in every edition, oldest first.
 * @throws RangeError for a region that an assessment does not hold
 */
export function regionHistory(
  id: RegionId,
  editions: readonly Edition[],
  assessmentOf: (year: number) => Assessment,
): YearOfRegion[] {
  return editions.map((edition) => {
    const group = assessmentOf(edition.year).regions.get(id)
    if (!group) throw new RangeError(`No region ${id} in ${edition.year}`)
    return { ...markOf(edition), group }
  })
}

/** The newest year whose mean is known to a point of the scale; the newest of all where there is none. */
export function newestMeanYear(history: readonly YearOfRegion[]): number {
  const newest = history.filter(({ group: { mean } }) => mean.hi - mean.lo <= 1).at(-1) ?? history.at(-1)
  if (!newest) throw new RangeError('No edition.')
  return newest.year
}

const span = (mark: EditionMark, known: boolean, range: [number, number]): Span => ({
  year: mark.year,
  methodBreak: mark.methodBreak,
  renamed: mark.renamed,
  range: known ? range : undefined,
})

/** Bounds of the index by year. */
export const indexSpans = (history: readonly YearOfUnit[]): Span[] =>
  history.map((each) => span(each, each.known.index, [each.row.index.lo, each.row.index.hi]))

/** Bounds of the position by year. */
export const positionSpans = (history: readonly YearOfUnit[]): Span[] =>
  history.map((each) => span(each, each.known.position, each.row.position))

/** Bounds of a region's mean by year. */
export const meanSpans = (history: readonly YearOfRegion[]): Span[] =>
  history.map((each) => span(each, says(each.group.mean), [each.group.mean.lo, each.group.mean.hi]))
