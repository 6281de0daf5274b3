import type { UnitId } from '@/domain/model'
import type { OwnEdition } from '../pack'
import type { Problem } from '../problems'

/** What a reader's file is made of, and what the atlas understood of it. Nothing here is applied yet. */

/** One sheet of a file as text, cell by cell; a file of comma-separated values has one. */
export interface Sheet {
  name: string
  /** Rows from the top, empty ones too, so that an index is a row number less one. */
  rows: string[][]
  /** Addresses of cells that hold a formula: their last computed value was read. */
  formulas: string[]
  /** Formulas whose computed value the file does not hold: read as empty. */
  emptyFormulas: string[]
  /** Merged ranges, `A1:C1`: only the first cell of each has a value. */
  merged: string[]
}

/** Why a file as a whole can't be read; the page words it. */
export type FileProblem =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'encoding'
  | 'binary'
  | 'oldWorkbook'
  | 'workbookBroken'
  | 'zipBomb'
  | 'noUnpacking'
  | 'quotes'
  | 'noTable'
  | 'jsonBroken'
  | 'jsonKey'
  | 'jsonDepth'
  | 'jsonLarge'
  | 'jsonMap'
  | 'jsonUnknown'
  | 'jsonProblems'
  | 'jsonUnits'
  | 'contradiction'

export type Values = Record<string, string | number | readonly string[]>

/** Thrown where a file can't be read at all. Nothing of it is used. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  constructor(
    readonly code: FileProblem,
    readonly values: Values = {},
    /** Places inside a JSON file with what is wrong there. */
    readonly problems: readonly Problem[] = [],
  ) {
    super(code)
  }
}

/** What is wrong with, or worth knowing of, a cell, a row or a column. */
export type CellProblem =
  | 'unknownName'
  | 'ambiguousName'
  | 'oddName'
  | 'duplicate'
  | 'otherKind'
  | 'summaryRow'
  | 'notNumber'
  | 'decimalComma'
  | 'outOfRange'
  | 'notWhole'
  | 'share'
  | 'rounded'
  | 'yearOdd'
  | 'yearFuture'
  | 'yearNew'
  | 'yearMissing'
  | 'reportYear'
  | 'wideMeasure'
  | 'bandUnknown'
  | 'bandContradicts'
  | 'rankContradicts'
  | 'rankPositions'
  | 'contradiction'
  | 'roleTwice'
  | 'unknownColumn'
  | 'missingUnits'
  | 'nothing'
  | 'formulas'
  | 'emptyFormulas'
  | 'merged'
  | 'mergedSpread'
  | 'skippedRows'
  | 'otherSheets'
  | 'claimsLeftOut'

/** error: the file can't be applied before this is settled; warning: look at it; note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

export interface ImportProblem {
  code: CellProblem
  severity: Severity
  /** `B12`, or a range; absent where the whole table is meant. */
  cell?: string
  values: Values
}

/** What kind of table it is: one edition, several years, the key cities, or indicators of any places. */
export type Kind = 'edition' | 'years' | 'cities' | 'indicators'
export const kinds: readonly Kind[] = ['edition', 'years', 'cities', 'indicators']

/** What a column says. `@2021` gives the year that the column's head names. */
export type Role =
  | 'ignore'
  | 'place'
  | 'year'
  | 'reportYear'
  | 'indicator'
  | Measure
  | `${'index' | 'rank' | 'band'}@${number}`

export type Measure = 'index' | 'rank' | 'band' | `dimension:${string}` | `dimensionRank:${string}`

/** What the reader decided where the file leaves it open. */
export interface Choices {
  sheet?: number
  kind?: Kind
  /** By column, from 0. */
  roles?: Record<number, Role>
  /** Year of a table that names none. */
  year?: number
  /** Whether years in the file are assessed years or those of the reports, one later. */
  yearMeans?: 'assessed' | 'report'
  /** What bare columns of years hold. */
  wide?: 'index' | 'rank'
  /** Unit for a name that is unknown or stands for several; empty: leave the row out. */
  names?: Record<string, UnitId | ''>
}

/** Indicators of any places, one number for each place, year and indicator; NaN where none is given. */
export interface OwnIndicators {
  places: string[]
  /** Ascending; a single 0 where the table has no year. */
  years: number[]
  indicators: string[]
  /** By indicator, then year, then place: `values[indicator][year * places.length + place]`. */
  values: Float64Array[]
}

/** A column as understood. */
export interface ReadColumn {
  at: number
  letters: string
  header: string
  role: Role
  /** First figures, to recognise the column by. */
  sample: string[]
}

/** What was understood of a table, ready to be looked at. */
export interface Reading {
  kind: Kind
  sheet: number
  sheets: string[]
  /** First and last row of the heads, from 0; they differ where groups stand above the heads. */
  headTop: number
  headerRow: number
  columns: ReadColumn[]
  /** Roles that a column may be given, in the order of a menu. */
  roles: Role[]
  years: number[]
  /** Units of the atlas found, of how many there are; for indicators the number of places twice. */
  recognised: [number, number]
  rows: number
  figures: number
  problems: ImportProblem[]
  /** How many problems there are beyond those listed. */
  more: number
  /** Which decisions the file leaves to the reader. */
  open: ('year' | 'yearMeans' | 'wide')[]
  result: { editions: OwnEdition[] } | { indicators: OwnIndicators }
}
