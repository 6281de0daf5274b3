import type { UnitId } from '@/domain/model'
import type { OwnEdition } from '../pack'
import type { Problem } from '../problems'

/** What a reader's file is made of, and what the atlas understood of it. Nothing here is applied yet. */

/** A cell that holds more than its text. */
export interface RichCell {
  /** What the author saw, in the cell's format. */
  text: string
  /** The number in the unit that was seen: 0.915 shown as 91.5% is 91.5. */
  value?: number
  /** Shown with a percent sign by its format. */
  percent?: boolean
  /** The format shows another number than the cell holds: thousands, rounding to tens. */
  rescaled?: boolean
  /** A date, whatever of it is shown. */
  date?: { year: number; month: number; day: number }
  /** Raised characters within the text, split off from it: marks of footnotes. */
  raised?: string
  /** A figure stored as text in a format whose raised characters can't be told. */
  runsUnknown?: boolean
}

/** A cell as read from a file: its text, empty for none, or what a workbook knows beyond that. */
export type Cell = string | RichCell

/** What the author of a cell saw. */
export const seen = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
/** Whether nothing stands in a cell. */
export const isBlank = (cell: Cell | undefined): boolean => seen(cell).trim() === ''

/** One sheet of a file, cell by cell; a file of comma-separated values has one. */
export interface Sheet {
  name: string
  /** Rows from the top, empty ones too, so that an index is a row number less one. */
  rows: Cell[][]
  /** Whether the author has hidden the sheet. */
  hidden?: boolean
  /** Whether the file opens on this sheet. */
  active?: boolean
  /** Hidden or filtered rows and hidden columns, from 0. */
  hiddenRows?: number[]
  hiddenColumns?: number[]
  /** Addresses of cells that hold a formula: their last computed value was read. */
  formulas: string[]
  /** Formulas whose computed value the file does not hold: read as empty. */
  emptyFormulas: string[]
  /** Merged ranges, `A1:C1`: only the first cell of each has a value. */
  merged: string[]
  /** Whether rows and columns were exchanged, for a table on its side: addresses are those of the file. */
  turned?: boolean
}

/** Why a file as a whole can't be read; the page words it. */
export type FileProblem =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'tooManyTexts'
  | 'longLine'
  | 'encoding'
  | 'binary'
  | 'workbookBroken'
  | 'workbookLocked'
  | 'workbookUnread'
  | 'zipBomb'
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
  | 'samePlace'
  | 'otherKind'
  | 'summaryRow'
  | 'regionRows'
  | 'unassessed'
  | 'notNumber'
  | 'decimalComma'
  | 'apostrophe'
  | 'triangle'
  | 'dateFigure'
  | 'loneMark'
  | 'openRange'
  | 'rangeClaim'
  | 'aboutFigure'
  | 'capped'
  | 'marks'
  | 'missingWords'
  | 'outOfRange'
  | 'notIndex'
  | 'notWhole'
  | 'share'
  | 'rescaled'
  | 'textFigures'
  | 'unitTwice'
  | 'mixedUnits'
  | 'measures'
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
  | 'againstPublished'
  | 'roleTwice'
  | 'columnNotRead'
  | 'cellsNotRead'
  | 'missingUnits'
  | 'nothing'
  | 'formulas'
  | 'emptyFormulas'
  | 'merged'
  | 'mergedSpread'
  | 'skippedRows'
  | 'figuresAbove'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'hiddenSheets'
  | 'otherSheets'
  | 'alikeSheets'
  | 'turned'
  | 'unitsRow'
  | 'claimsLeftOut'

/**
 * error: the file can't be applied before this is settled in the file or by a choice; question: the same, and the
 * reader answers it here; warning: look at it; note: worth knowing.
 */
export type Severity = 'error' | 'question' | 'warning' | 'note'

export interface ImportProblem {
  code: CellProblem
  severity: Severity
  /** `B12`, or a range; absent where the whole table is meant. */
  cell?: string
  values: Values
}

/** What kind of table it is: one edition, several years, the key cities, or indicators of any places. */
export type Kind = 'edition' | 'editions' | 'cities' | 'indicators'
export const kinds: readonly Kind[] = ['edition', 'editions', 'cities', 'indicators']

/** What a column says. `@2021` gives the year that the column's head names. */
export type Role =
  | 'ignore'
  | 'place'
  | 'year'
  | 'reportYear'
  | 'indicator'
  | 'indicatorName'
  | Measure
  | `${'index' | 'rank' | 'band' | 'indicator'}@${number}`

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
  /** Answers to questions, by `answerKey`: `share@C` → `percent`. */
  answers?: Record<string, string>
  /** Unit for a name that is unknown or stands for several; empty: leave the row out. */
  names?: Record<string, UnitId | ''>
}

/** Under what a reader's answer to a question on a column is found. */
export const answerKey = (code: CellProblem, letters: string): string => `${code}@${letters}`

/** A cell that no figure was made of though it holds something, and why. */
export interface NotRead {
  at: string
  text: string
  why: CellProblem | 'title' | 'note' | 'ignored' | 'heads' | 'outside'
}

/** Another way to read the same file. */
export interface OtherReading {
  sheet: number
  kind: Kind
  places: number
  figures: number
}

/** Indicators of any places, one number for each place, year and indicator; NaN where none is given. */
export interface OwnIndicators {
  places: string[]
  /** Ascending; a single 0 where the table has no year. */
  years: number[]
  indicators: string[]
  /** By indicator, then year, then place: `values[indicator][year * places.length + place]`. */
  values: Float64Array[]
  /** Upper ends where figures are ranges, laid out as `values`, which then hold the lower ones. */
  upper?: Float64Array[]
  /** What each place is called, where `places` holds codes. */
  names?: string[]
  /** Columns of words that group the places; empty where a place has no group. */
  groupings?: { name: string; of: string[] }[]
  /** Rows of the structure of the indicators, head first, in the layout of `structure.ts`. */
  structure?: string[][]
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
  /** Cells of the sheet that were not read, each with its reason. */
  notRead: NotRead[]
  /** Other sheets and kinds that figures could be read as, the fullest first. */
  others: OtherReading[]
  problems: ImportProblem[]
  /** How many problems there are beyond those listed. */
  more: number
  /** Which decisions the file leaves to the reader. */
  open: ('year' | 'yearMeans' | 'wide')[]
  /** Whether the table lies on its side: heads in the first column. */
  turned?: boolean
  /** For indicators, the cell of a figure by indicator and position in `values`. */
  cellOf?: (indicator: number, position: number) => string
  result: { editions: OwnEdition[] } | { indicators: OwnIndicators }
}
