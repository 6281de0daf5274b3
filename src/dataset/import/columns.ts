import { columnLetters } from './address'
import type { Context } from './context'
import { headerKey, isBareYear } from './headers'
import { findHeads, type Heads } from './heads'
import type { Choices, Kind, ReadColumn, Role, Sheet } from './model'
import { readCell } from './values'

/** Rows below the heads that tell what a column holds. */
const sampled = 200

/** What the columns of a table hold. */
export interface Columns {
  heads: Heads
  columns: ReadColumn[]
  kind: Kind
}

const measures = /^(index|rank|band|dimension|dimensionRank)\b/
const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '')

/** Share of the cells that name a unit, and that name a city. */
function namedShares(cells: readonly string[], context: Context): { units: number; cities: number } {
  const given = cells.filter((cell) => cell.trim() !== '')
  const share = (known: Context['isUnit']) => (given.length ? given.filter(known).length / given.length : 0)
  return { units: share(context.isUnit), cities: share(context.isCity) }
}

function isYearColumn(cells: readonly string[]): boolean {
  const given = cells.filter((cell) => cell.trim() !== '')
  return (
    given.length > 0 &&
    given.every((cell) => {
      const read = readCell(cell.replace(/年度?$/, ''))
      return (
        read.kind === 'number' && Number.isInteger(read.value) && read.value >= 1990 && read.value <= 2100
      )
    })
  )
}

/**
 * Finds heads and columns. What the heads don't say the values may: a column of names or codes is the place, a column of
 * years the year. The reader's choices stand above both.
 */
export function readColumns(sheet: Sheet, context: Context, choices: Choices): Columns {
  const heads = findHeads(sheet, context)
  const { bottom, texts } = heads
  const below = sheet.rows.slice(bottom + 1, bottom + 1 + sampled)
  const width = Math.max(texts.length, ...below.map((row) => row.length))
  const cells = Array.from({ length: width }, (_, at) => below.map((row) => row[at] ?? ''))
  const named = texts.map((head, at) => context.roleOf(head) ?? context.roleOf(sheet.rows[bottom]![at] ?? ''))
  const shares = cells.map((column) => namedShares(column, context))
  const best = (at: number) => Math.max(shares[at]!.units, shares[at]!.cities)

  const candidates = [...cells.keys()].filter(
    (at) => (named[at] === 'place' || named[at] === undefined) && best(at) >= 0.3,
  )
  const chosen = Object.entries(choices.roles ?? {}).find(([, role]) => role === 'place')?.[0]
  const place =
    chosen !== undefined
      ? Number(chosen)
      : (candidates.sort(
          (a, b) => best(b) - best(a) || Number(named[b] === 'place') - Number(named[a] === 'place'),
        )[0] ?? named.findIndex((role) => role === 'place'))
  const placeColumn =
    place >= 0 ? place : cells.findIndex((column) => column.some((cell) => readCell(cell).kind === 'text'))
  const found = shares[placeColumn] ?? { units: 0, cities: 0 }

  const hasYear = named.some((role) => role === 'year' || role === 'reportYear')
  const roles = cells.map((column, at): Role | undefined => {
    const decided = choices.roles?.[at]
    if (decided) return decided
    if (at === placeColumn) return 'place'
    if (named[at] === 'place') return 'ignore'
    if (named[at]) return named[at]
    return !hasYear && isYearColumn(column) ? 'year' : undefined
  })

  const says = (test: (role: Role) => boolean) => roles.some((role) => role !== undefined && test(role))
  const kind = choices.kind ?? guessKind()
  function guessKind(): Kind {
    if (Math.max(found.units, found.cities) < 0.3 || !says((role) => measures.test(role))) return 'indicators'
    if (found.cities > found.units) return 'cities'
    if (says((role) => role.includes('@'))) return 'years'
    const year = roles.findIndex((role) => role === 'year' || role === 'reportYear')
    return year >= 0 && new Set(cells[year]!.filter((cell) => cell.trim())).size > 1 ? 'years' : 'edition'
  }

  return {
    heads,
    kind,
    columns: cells.map((column, at) => ({
      at,
      letters: columnLetters(at),
      header: texts[at] ?? '',
      role: finalRole(roles[at], column, kind),
      sample: filled(column).slice(0, 3),
    })),
  }
}

/** In a table of indicators every column of figures is one; elsewhere an unknown column says nothing. */
function finalRole(role: Role | undefined, cells: readonly string[], kind: Kind): Role {
  const figures = cells.some((cell) => readCell(cell).kind === 'number')
  if (kind !== 'indicators') return role === 'indicator' || role === undefined ? 'ignore' : role
  if (role === 'place' || role === 'year' || role === 'reportYear' || role === 'ignore') return role
  return figures ? 'indicator' : 'ignore'
}

/** The years that lines above the table, the sheet's name or the file's name speak of. */
export function yearsNamed(texts: readonly string[]): number[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year)),
  )
  return [...new Set(found)].sort((a, b) => a - b)
}

/** Whether a column holds figures under a bare year, so that the head does not say which. */
export function isBare({ header, role }: ReadColumn): boolean {
  return role.includes('@') && isBareYear(headerKey(header))
}
