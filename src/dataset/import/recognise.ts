import { isBare, readColumns, yearsNamed } from './columns'
import { contextOf, type Context, type Known } from './context'
import { readFigures, type YearRule } from './figures'
import type { Heads } from './heads'
import { readIndicators } from './indicators'
import { unmerge, type Unmerged } from './merged'
import {
  ImportError,
  type Choices,
  type Kind,
  type ReadColumn,
  type Reading,
  type Role,
  type Sheet,
} from './model'
import { ProblemList } from './problemList'
import { readCell } from './values'

export { contextOf, type Context, type Known }

/** The sheet to read: the reader's choice, else the first in which a table is found. */
function chooseSheet(sheets: readonly Sheet[], context: Context, choices: Choices): number {
  if (choices.sheet !== undefined && sheets[choices.sheet]) return choices.sheet
  for (const [at, sheet] of sheets.entries())
    try {
      readColumns(sheet, context, {})
      return at
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
    }
  throw new ImportError(sheets.every(({ rows }) => !rows.length) ? 'empty' : 'noTable')
}

/** Says what the sheet itself tells: formulas, merged cells, lines above the table. */
function sheetNotes({ sheet, spread, left }: Unmerged, { top }: Heads, problems: ProblemList): void {
  const some = (cells: readonly string[]) => cells.slice(0, 8)
  const { formulas, emptyFormulas } = sheet
  if (formulas.length)
    problems.add('formulas', 'note', { count: formulas.length, cells: some(formulas) }, formulas[0])
  if (emptyFormulas.length)
    problems.add(
      'emptyFormulas',
      'warning',
      { count: emptyFormulas.length, cells: some(emptyFormulas) },
      emptyFormulas[0],
    )
  if (spread.length)
    problems.add('mergedSpread', 'note', { count: spread.length, cells: some(spread) }, spread[0])
  if (left.length) problems.add('merged', 'warning', { count: left.length, cells: some(left) }, left[0])
  const title = sheet.rows
    .slice(0, top)
    .flat()
    .find((cell) => cell.trim())
  if (top > 0)
    problems.add('skippedRows', 'note', { text: (title ?? '').slice(0, 60) }, top > 1 ? `A1:A${top}` : 'A1')
}

/** The roles a column may be given in a table of this kind. */
function rolesFor(kind: Kind, columns: readonly ReadColumn[], context: Context): Role[] {
  if (kind === 'indicators') return ['place', 'year', 'reportYear', 'indicator', 'ignore']
  const dimensions = [...context.editions.values()]
    .flatMap((edition) => edition.dimensions ?? [])
    .map(({ id }) => id)
  const wide = columns.map(({ role }) => role).filter((role) => role.includes('@'))
  const years = [...new Set(wide.map((role) => role.split('@')[1]))]
  return [
    'place',
    'year',
    'reportYear',
    'index',
    'rank',
    'band',
    ...[...new Set(dimensions)].flatMap((id): Role[] => [`dimension:${id}`, `dimensionRank:${id}`]),
    ...years.flatMap((year) => [`index@${year}`, `rank@${year}`, `band@${year}`] as Role[]),
    'ignore',
  ]
}

/** Two columns that say the same thing: only the reader knows which one is meant. */
function checkRoles(columns: readonly ReadColumn[], problems: ProblemList): void {
  const first = new Map<Role, ReadColumn>()
  for (const column of columns) {
    if (column.role === 'ignore' || column.role === 'indicator') continue
    const same = first.get(column.role)
    if (same)
      problems.add(
        'roleTwice',
        'error',
        { role: column.role, columns: [same.letters, column.letters] },
        column.letters,
      )
    else first.set(column.role, column)
  }
}

/** Columns of figures that nothing is made of, for a head that is not known. */
function checkUnknown(
  columns: readonly ReadColumn[],
  context: Context,
  choices: Choices,
  problems: ProblemList,
): void {
  for (const { at, header, letters, role, sample } of columns)
    if (
      role === 'ignore' &&
      choices.roles?.[at] === undefined &&
      context.roleOf(header) === undefined &&
      sample.some((cell) => readCell(cell).kind === 'number')
    )
      problems.add('unknownColumn', 'warning', { header: header.slice(0, 60) || letters }, letters)
}

/** Whole numbers small enough for ranks under bare years: indices or ranks, the table does not say. */
function checkWide(
  bare: readonly ReadColumn[],
  sheet: Sheet,
  headerRow: number,
  choices: Choices,
  problems: ProblemList,
): void {
  if (!bare.length || choices.wide) return
  const values = bare.flatMap(({ at }) =>
    sheet.rows.slice(headerRow + 1).flatMap((row) => {
      const read = readCell(row[at] ?? '')
      return read.kind === 'number' ? [read.value] : []
    }),
  )
  if (values.length && values.every((value) => Number.isInteger(value) && value <= 40))
    problems.add('wideMeasure', 'error', {}, bare[0]!.letters)
}

/**
 * Reads what a file's sheets say, with the reader's choices where it leaves something open.
 * @throws ImportError where no table is found
 */
export function recognise(sheets: readonly Sheet[], context: Context, choices: Choices = {}): Reading {
  const at = chooseSheet(sheets, context, choices)
  const { heads, columns, kind } = readColumns(sheets[at]!, context, choices)
  const headerRow = heads.bottom
  const problems = new ProblemList()
  const unmerged = unmerge(sheets[at]!, heads, columns)
  const { sheet } = unmerged
  sheetNotes(unmerged, heads, problems)
  if (sheets.length > 1 && choices.sheet === undefined)
    problems.add('otherSheets', 'note', { sheet: sheet.name, count: sheets.length - 1 })
  checkRoles(columns, problems)
  if (!columns.some(({ role }) => role === 'place'))
    problems.add('unknownName', 'error', { text: '', near: [] })

  const hasReportYear = columns.some(({ role }) => role === 'reportYear')
  const less = choices.yearMeans === 'report' || (hasReportYear && choices.yearMeans === undefined) ? 1 : 0
  const base = {
    kind,
    sheet: at,
    sheets: sheets.map(({ name }) => name),
    headTop: heads.top,
    headerRow,
    columns,
    roles: rolesFor(kind, columns, context),
  }

  if (kind === 'indicators') {
    const { indicators, rows, figures } = readIndicators(sheet, headerRow, columns, less, problems)
    if (!figures && isReady({ problems: problems.list })) problems.add('nothing', 'error')
    const count = indicators.places.length
    return {
      ...base,
      years: indicators.years.filter(Boolean),
      recognised: [count, count],
      rows,
      figures,
      problems: problems.list,
      more: problems.more,
      open: indicators.years.some(Boolean) ? ['yearMeans'] : [],
      result: { indicators },
    }
  }

  const bare = columns.filter(isBare)
  checkWide(bare, sheet, headerRow, choices, problems)
  checkUnknown(columns, context, choices, problems)
  const dated = columns.some(({ role }) => role === 'year' || role === 'reportYear' || role.includes('@'))
  const rule: YearRule = { less, ...(choices.year !== undefined && !dated && { fixed: choices.year - less }) }
  if (!dated && choices.year === undefined) {
    const named = yearsNamed([...sheet.rows.slice(0, heads.top).flat(), sheet.name, context.file])
    problems.add('yearMissing', 'error', { named: named.map(String) })
  }
  const read = readFigures(sheet, headerRow, columns, kind, rule, choices, context, isBare, problems)
  const years = read.editions.map(({ year }) => year).filter(Boolean)
  const fresh = years.filter((year) => !context.editions.has(year))
  if (fresh.length) problems.add('yearNew', 'warning', { years: fresh.map(String) })
  if (!read.figures && isReady({ problems: problems.list })) problems.add('nothing', 'error')
  const all = kind === 'cities' ? context.cities : context.units
  const missing = [...all.keys()].filter((id) => !read.places.has(id))
  if (missing.length && read.places.size)
    problems.add('missingUnits', 'note', { ids: missing, count: missing.length })
  return {
    ...base,
    years,
    recognised: [read.places.size, all.size],
    rows: read.rows,
    figures: read.figures,
    problems: problems.list,
    more: problems.more,
    open: [
      ...(dated ? (['yearMeans'] as const) : (['year', 'yearMeans'] as const)),
      ...(bare.length ? (['wide'] as const) : []),
    ],
    result: { editions: read.editions },
  }
}

/** Whether nothing stands in the way of applying what was read. */
export function isReady(reading: Pick<Reading, 'problems'>): boolean {
  return reading.problems.every(({ severity }) => severity !== 'error')
}
