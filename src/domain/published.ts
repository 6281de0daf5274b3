import { width } from './interval'
import type { UnitAssessment } from './model'
import { isOpen } from './order'

/** The most that is published of a unit in an edition, from its index down to nothing. */
export type Published = 'index' | 'rank' | 'band' | 'range' | 'nothing'
export const publishedLevels: readonly Published[] = ['index', 'rank', 'band', 'range', 'nothing']

/**
 * @param units number of units that are ranked together
 * @param bands number of bands of the edition
 * @returns `range` where any of index, band and position is narrower than all that is possible
 */
export function publishedOf(row: UnitAssessment, units: number, bands: number): Published {
  if (row.printedIndex !== undefined) return 'index'
  if (row.printedRank !== undefined) return 'rank'
  if (row.bands.length === 1) return 'band'
  return row.bands.length < bands || !isOpen(row, units) || width(row.index) < 99.9 ? 'range' : 'nothing'
}
