import { columnLetters } from './address'
import type { Context } from './context'
import { readFigure, readYear, type Notation } from './figure'
import { findHeads, roleOfHead, type Heads } from './heads'
import {
  answerKey,
  isBlank,
  seen,
  type Cell,
  type Choices,
  type Kind,
  type ReadColumn,
  type Role,
  type Sheet,
} from './model'
import { headerKey, isBareYear, yearOfHead } from './vocabulary'
import { asideKind, isUnitsRow, unitIn } from './rows'

/** What the columns of a table hold. */
export interface Columns {
  heads: Heads
  /** Row of units right below the heads, if there is one. */
  unitsRow?: number
  columns: ReadColumn[]
  kind: Kind
}

const measures = /^(index|rank|band|dimension|dimensionRank)\b/
/** Rows, spread over the table, that tell whether a column names places. */
const SAMPLED_ROWS = 400
/** Share of cells that must name a place for a column whose head does not say so. */
const NAMED_SHARE = 0.3
/** The same for a column of numbers: a running number is a code here and there. */
const CODED_SHARE = 0.8

/** A head over years, or none: a count of 2,021 cases is no year. */
const saysYear = /^\s*$|年|时间|时期|期间|日期|year|date|period|time/i

const filled = (column: readonly (Cell | undefined)[]) => column.filter((cell) => !isBlank(cell)) as Cell[]

/** Share of the cells that name a unit, and that name a city; summaries and regions count for neither. */
function namedShares(
  cells: readonly (Cell | undefined)[],
  context: Context,
): { units: number; cities: number } {
  const step = Math.ceil(cells.length / SAMPLED_ROWS)
  const given = filled(cells.filter((_, row) => row % step === 0))
    .map(seen)
    .filter((name) => context.isUnit(name) || context.isCity(name) || !asideKind(name, context))
  const share = (known: Context['isUnit']) => (given.length ? given.filter(known).length / given.length : 0)
  return { units: share(context.isUnit), cities: share(context.isCity) }
}

const isNumber = (cell: Cell) => readFigure(cell).kind === 'value'

function isYearColumn(cells: readonly (Cell | undefined)[]): boolean {
  const given = filled(cells)
  return (
    given.length > 0 &&
    given.every((cell) => {
      const read = readYear(cell)
      return read.kind === 'year' && read.year >= 1990 && read.year <= 2100
    })
  )
}

/** The column that names the places: by head and by content, the reader's choice above both. */
function placeColumnOf(
  cells: readonly (Cell | undefined)[][],
  named: readonly (Role | undefined)[],
  shares: readonly { units: number; cities: number }[],
  choices: Choices,
): number {
  const chosen = Object.entries(choices.roles ?? {}).find(([, role]) => role === 'place')?.[0]
  if (chosen !== undefined) return Number(chosen)
  const best = (at: number) => Math.max(shares[at]!.units, shares[at]!.cities)
  const enough = (at: number): boolean => {
    if (named[at] === 'place') return best(at) >= NAMED_SHARE
    const numbers = filled(cells[at]!).filter(isNumber)
    // Twelve days are no code of Tianjin: only long codes speak for themselves.
    if (numbers.length)
      return best(at) >= CODED_SHARE && numbers.every((cell) => /^\d{6,12}$/.test(seen(cell).trim()))
    return best(at) >= (named[at] === undefined ? NAMED_SHARE : 0.5)
  }
  const candidates = [...cells.keys()].filter(
    (at) =>
      ['place', 'ignore', 'indicatorName', 'year', 'reportYear', undefined].includes(named[at]) && enough(at),
  )
  const first = candidates.sort(
    (a, b) => best(b) - best(a) || Number(named[b] === 'place') - Number(named[a] === 'place') || a - b,
  )[0]
  if (first !== undefined) return first
  const said = named.findIndex((role, at) => role === 'place' && filled(cells[at]!).length > 0)
  if (said >= 0) return said
  const textColumn = (roles: (Role | undefined)[]) =>
    cells.findIndex(
      (column, at) =>
        roles.includes(named[at]) && filled(column).some((cell) => readFigure(cell).kind === 'text'),
    )
  const plain = textColumn([undefined])
  // Regions are the places of a table that has no other names.
  return plain >= 0 ? plain : textColumn(['ignore'])
}

/** How the figures of a column are written, as far as the reader has said. */
export function notationOf(column: Pick<ReadColumn, 'letters'>, { answers = {} }: Choices): Notation {
  const comma = answers[answerKey('decimalComma', column.letters)]
  const apostrophe = answers[answerKey('apostrophe', column.letters)]
  return {
    ...((comma === 'decimal' || comma === 'thousands') && { comma }),
    ...(apostrophe === 'thousands' && { apostrophe }),
  }
}

/** Most of what stands in the column, apart from missing figures, is a figure or may be one. */
function isMeasured(cells: readonly (Cell | undefined)[]): boolean {
  let figures = 0
  let texts = 0
  for (const cell of filled(cells)) {
    const { kind } = readFigure(cell)
    if (kind === 'text') texts++
    else if (kind !== 'missing') figures++
  }
  return figures > 0 && figures >= texts
}

/** In a table of indicators every column of figures is one; elsewhere an unknown column says nothing. */
function finalRole(
  role: Role | undefined,
  header: string,
  cells: readonly (Cell | undefined)[],
  kind: Kind,
): Role {
  if (kind !== 'indicators')
    return role === undefined ||
      role === 'indicator' ||
      role === 'indicatorName' ||
      role.startsWith('indicator@')
      ? 'ignore'
      : role
  if (role === 'place' || role === 'year' || role === 'reportYear' || role === 'indicatorName') return role
  if (role === 'indicator' || role?.startsWith('indicator@')) return role
  if (role === 'ignore' || !isMeasured(cells)) return 'ignore'
  const dated = yearOfHead(header)
  return dated && isBareYear(header) ? `indicator@${dated.year}` : 'indicator'
}

/**
 * Finds heads and columns. What the heads don't say the values may: a column of names or codes is the place, a column of
 * years the year. The reader's choices stand above both.
 */
export function readColumns(sheet: Sheet, context: Context, choices: Choices): Columns {
  const heads = findHeads(sheet, context)
  const { bottom, texts, levels } = heads
  const below = sheet.rows.slice(bottom + 1)
  const width = below.reduce((most, row) => Math.max(most, row.length), texts.length)
  const named = Array.from({ length: width }, (_, at) => roleOfHead(levels[at] ?? [], context.roleOf))
  const columnsBelow = Array.from({ length: width }, (_, at) => below.map((row) => row[at]))
  const shares = columnsBelow.map((column) => namedShares(column, context))
  const place = placeColumnOf(columnsBelow, named, shares, choices)
  const hasUnits = below.length > 0 && isUnitsRow(below[0]!, place)
  const unitCells = hasUnits ? below[0]! : []
  const cells = hasUnits ? columnsBelow.map((column) => column.slice(1)) : columnsBelow
  const found = shares[place] ?? { units: 0, cities: 0 }

  const hasYear = named.some((role) => role === 'year' || role === 'reportYear')
  const roles = cells.map((column, at): Role | undefined => {
    const decided = choices.roles?.[at]
    if (decided) return decided
    if (at === place) return 'place'
    if (named[at] === 'place') return 'ignore'
    if (named[at] === 'indicatorName') return filled(column).some(isNumber) ? undefined : 'indicatorName'
    if (named[at]) return named[at]
    return !hasYear && saysYear.test(texts[at] ?? '') && isYearColumn(column) ? 'year' : undefined
  })

  const says = (test: (role: Role) => boolean) => roles.some((role) => role !== undefined && test(role))
  const kind = choices.kind ?? guessKind()
  function guessKind(): Kind {
    if (says((role) => role === 'indicatorName')) return 'indicators'
    if (Math.max(found.units, found.cities) < NAMED_SHARE || !says((role) => measures.test(role)))
      return 'indicators'
    if (found.cities > found.units) return 'cities'
    if (says((role) => role.includes('@'))) return 'editions'
    const year = roles.findIndex((role) => role === 'year' || role === 'reportYear')
    return year >= 0 && new Set(filled(cells[year]!).map((cell) => readYear(cell)).flatMap((read) => (read.kind === 'year' ? [read.year] : []))).size > 1 // prettier-ignore
      ? 'editions'
      : 'edition'
  }

  return {
    heads,
    kind,
    ...(hasUnits && { unitsRow: bottom + 1 }),
    columns: cells.map((column, at) => {
      const unit = unitIn(unitCells[at])
      const header = texts[at] ?? ''
      return {
        at,
        letters: columnLetters(at),
        header: unit && at !== place ? `${header} (${unit})` : header,
        role: finalRole(roles[at], header, column, kind),
        sample: filled(column).slice(0, 3).map(seen),
      }
    }),
  }
}

/** The years that lines above the table, the sheet's name or the file's name speak of. */
export function yearsNamed(texts: readonly string[]): number[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?<![\d.])20\d{2}(?![\d.]*\d)/g)].map(([year]) => Number(year)),
  )
  return [...new Set(found)].sort((a, b) => a - b)
}

/** Whether a column holds figures under a bare year, so that the head does not say which. */
export function isBare({ header, role }: ReadColumn): boolean {
  return role.includes('@') && isBareYear(headerKey(header))
}
