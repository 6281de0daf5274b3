import { Account } from './account'
import { readClaims, type YearRule } from './claims'
import { isBare, readColumns, yearsNamed, type Columns } from './columns'
import { contextOf, type Context } from './context'
import { readFigure } from './figure'
import { readIndicators } from './indicators'
import type { Table } from './lines'
import { unmerge, type Unmerged } from './merged'
import { ImportError, isBlank, seen, type Choices, type Kind, type OtherReading, type ReadColumn, type Reading, type Role, type Sheet } from './model' // prettier-ignore
import { ProblemList } from './problemList'
import { turned } from './turned'

export { contextOf, type Context }

/** A sheet as it could be read: upright or turned, and what its columns then hold. */
interface Candidate {
  at: number
  sheet: Sheet
  columns: Columns
  /** Rows that name a place of the atlas, and figures below the heads. */
  places: number
  figures: number
}

/** Rows that are looked at to weigh one reading against another. */
const WEIGHED_ROWS = 400

function weigh(at: number, sheet: Sheet, context: Context, choices: Choices): Candidate | undefined {
  try {
    const columns = readColumns(sheet, context, choices)
    const below = sheet.rows.slice(columns.heads.bottom + 1, columns.heads.bottom + 1 + WEIGHED_ROWS)
    const place = columns.columns.find(({ role }) => role === 'place')
    const places = place
      ? below.filter((row) => [context.isUnit, context.isCity].some((known) => known(seen(row[place.at]))))
          .length
      : 0
    const used = columns.columns.filter(
      ({ role }) => !['place', 'ignore', 'year', 'reportYear'].includes(role),
    )
    const figures = below.reduce(
      (sum, row) =>
        sum +
        used.filter(
          ({ at }) => row[at] !== undefined && ['value', 'range'].includes(readFigure(row[at]).kind),
        ).length,
      0,
    )
    return { at, sheet, columns, places, figures }
  } catch (error) {
    if (error instanceof ImportError) return undefined
    throw error
  }
}

/** Upright, or turned where its first column holds the heads and its top row the places. */
function candidateOf(at: number, sheet: Sheet, context: Context, choices: Choices): Candidate | undefined {
  const upright = weigh(at, sheet, context, choices)
  const named = sheet.rows
    .slice(0, 10)
    .some((row) => row.filter((cell) => context.isUnit(seen(cell)) || context.isCity(seen(cell))).length >= 3)
  if (!named || (upright && upright.places >= 2)) return upright
  const side = weigh(at, turned(sheet), context, choices)
  return side && side.places > (upright?.places ?? 0) ? side : upright
}

/**
 * The sheet to read: the reader's choice, else the fullest of those that the author shows, the one the file opens on
 * before others as full. A hidden sheet is never read by itself.
 */
function chooseSheet(
  sheets: readonly Sheet[],
  context: Context,
  choices: Choices,
): { chosen: Candidate; others: Candidate[] } {
  const all = sheets.flatMap((sheet, at) => candidateOf(at, sheet, context, at === choices.sheet ? choices : { names: choices.names }) ?? []) // prettier-ignore
  const shown = all.filter(({ sheet }) => !sheet.hidden)
  const weight = ({ places, figures, sheet }: Candidate) =>
    (places > 1 ? 1e9 : 0) + (sheet.active ? 1e6 : 0) + Math.min(figures, 1e5)
  const chosen =
    choices.sheet === undefined
      ? [...shown].sort(
          (a, b) => Number(b.figures > 0) - Number(a.figures > 0) || weight(b) - weight(a) || a.at - b.at,
        )[0]
      : all.find(({ at }) => at === choices.sheet)
  if (!chosen) throw new ImportError(sheets.every(({ rows }) => !rows.length) ? 'empty' : 'noTable', { sheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name) }) // prettier-ignore
  return { chosen, others: all.filter((each) => each !== chosen) }
}

const some = (cells: readonly string[]) => cells.slice(0, 8)

/** Says what the sheet itself tells: formulas, merged cells, hidden parts, lines above the table. */
function sheetNotes({ spread, left }: Unmerged, table: Table): void {
  const { sheet, heads, problems, account } = table
  const tell = (
    code: 'formulas' | 'emptyFormulas' | 'mergedSpread' | 'merged',
    severity: 'note' | 'warning',
    cells: readonly string[],
  ) => {
    if (cells.length) problems.add(code, severity, { count: cells.length, cells: some(cells) }, cells[0])
  }
  tell('formulas', 'note', sheet.formulas)
  tell('emptyFormulas', 'warning', sheet.emptyFormulas)
  tell('mergedSpread', 'note', spread)
  tell('merged', 'warning', left)
  if (sheet.turned) problems.add('turned', 'note')
  const hidden = (sheet.hiddenRows ?? []).filter(
    (row) => row > heads.bottom && !(sheet.rows[row] ?? []).every(isBlank),
  )
  if (hidden.length)
    problems.add(
      'hiddenRows',
      'warning',
      { rows: hidden.slice(0, 12).map((row) => String(row + 1)), count: hidden.length, texts: hidden.slice(0, 3).map((row) => (sheet.rows[row] ?? []).map(seen).join(' ').slice(0, 60)) }, // prettier-ignore
      `A${hidden[0]! + 1}`,
    )
  const columns = table.columns.filter(
    ({ at, role }) => (sheet.hiddenColumns ?? []).includes(at) && role !== 'ignore',
  )
  if (columns.length)
    problems.add('hiddenColumns', 'warning', { columns: columns.map(({ letters }) => letters), texts: columns.map(({ header }) => header) }, columns[0]!.letters) // prettier-ignore
  const above = sheet.rows.slice(0, heads.top)
  const texts = above
    .flat()
    .map(seen)
    .filter((text) => text.trim())
  if (texts.length) problems.add('skippedRows', 'note', { texts: texts.slice(0, 6).map((text) => text.slice(0, 60)), count: texts.length }, account.at(0, 0)) // prettier-ignore
  const figures = above.flatMap((row, at) => row.flatMap((cell, column) => (!isBlank(cell) && readFigure(cell).kind === 'value' && !/^(19|20)\d{2}$/.test(seen(cell)) ? [account.at(at, column)] : []))) // prettier-ignore
  if (figures.length)
    problems.add('figuresAbove', 'warning', { cells: some(figures), count: figures.length }, figures[0])
  above.forEach((row, at) => row.forEach((_, column) => account.leave(at, column, 'title')))
  for (let row = heads.top; row <= heads.bottom; row++)
    sheet.rows[row]?.forEach((_, column) => account.read(row, column))
}

/** The roles a column may be given in a table of this kind. */
function rolesFor(kind: Kind, columns: readonly ReadColumn[], context: Context): Role[] {
  const wide = columns.map(({ role }) => role).filter((role) => role.includes('@'))
  const years = [...new Set(wide.map((role) => role.split('@')[1]))]
  if (kind === 'indicators')
    return ['place', 'year', 'reportYear', 'indicatorName', 'indicator', ...years.map((year) => `indicator@${year}` as Role), 'ignore'] // prettier-ignore
  const dimensions = [...context.editions.values()]
    .flatMap((edition) => edition.dimensions ?? [])
    .map(({ id }) => id)
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
function checkRoles({ columns, problems }: Table): void {
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

/** Columns that nothing is made of: each is named with an example; a warning where it holds figures that no head explains. */
function tellUnreadColumns({
  columns,
  sheet,
  heads,
  unitsRow,
  context,
  choices,
  problems,
  account,
}: Table): void {
  for (const { at, header, letters, role, sample } of columns) {
    if (role !== 'ignore') continue
    sheet.rows.forEach(
      (_, row) => row > heads.bottom && row !== unitsRow && account.leave(row, at, 'ignored'),
    )
    if (!sample.length) continue
    const decided = choices.roles?.[at] !== undefined
    const known = decided || context.roleOf(header) === 'ignore'
    const figures = sheet.rows.slice(heads.bottom + 1).filter((row) => row[at] !== undefined && ['value', 'range', 'unclear'].includes(readFigure(row[at]).kind)).length // prettier-ignore
    problems.add(
      'columnNotRead',
      known ? 'note' : 'warning',
      { header: header.slice(0, 60) || letters, letters, example: sample[0]!.slice(0, 40), figures, why: decided ? 'decided' : known ? 'known' : figures ? 'unknown' : 'text' }, // prettier-ignore
      letters,
    )
  }
}

/** Whole numbers small enough for ranks under bare years: indices or ranks, the table does not say. */
function checkWide({ columns, sheet, heads, choices, problems }: Table): void {
  const bare = columns.filter(isBare)
  if (!bare.length || choices.wide) return
  const values = bare.flatMap(({ at }) =>
    sheet.rows.slice(heads.bottom + 1).flatMap((row) => {
      const read = readFigure(row[at] ?? '')
      return read.kind === 'value' ? [read.value] : []
    }),
  )
  if (values.length && values.every((value) => Number.isInteger(value) && value <= 40))
    problems.add('wideMeasure', 'error', {}, bare[0]!.letters)
}

/** Other sheets: those that look alike, those that are hidden, the rest. */
function tellOtherSheets(
  sheets: readonly Sheet[],
  chosen: Candidate,
  others: readonly Candidate[],
  problems: ProblemList,
): void {
  const headsOf = ({ columns }: Candidate) => columns.heads.texts.join('\n').replace(/20\d{2}/g, '')
  const visible = sheets.filter(({ hidden, rows }, at) => at !== chosen.at && !hidden && rows.length > 0)
  const alike = others.filter(
    (each) => !each.sheet.hidden && each.figures > 0 && headsOf(each) === headsOf(chosen),
  )
  const sheet = chosen.sheet.name
  if (alike.length) problems.add('alikeSheets', 'warning', { sheet, names: alike.map(({ sheet }) => sheet.name) })
  else if (visible.length) problems.add('otherSheets', 'note', { sheet, count: visible.length, names: visible.slice(0, 8).map(({ name }) => name) }) // prettier-ignore
  const hidden = sheets.filter(({ hidden }, at) => hidden && at !== chosen.at)
  if (hidden.length) problems.add('hiddenSheets', 'note', { names: hidden.slice(0, 8).map(({ name }) => name), count: hidden.length }) // prettier-ignore
  if (sheets[chosen.at]?.hidden)
    problems.add('hiddenSheets', 'warning', { names: [sheet], count: 1, chosen: 1 })
}

/**
 * Reads what a file's sheets say, with the reader's choices where it leaves something open.
 * @throws ImportError where no table is found
 */
export function recognise(sheets: readonly Sheet[], context: Context, choices: Choices = {}): Reading {
  const { chosen, others } = chooseSheet(sheets, context, choices)
  const problems = new ProblemList()
  const answered =
    choices.answers?.['notIndex@'] === 'indicators' ? { ...choices, kind: 'indicators' as const } : choices
  const columns =
    answered === choices && chosen.at === choices.sheet
      ? chosen.columns
      : readColumns(chosen.sheet, context, answered)
  const unmerged = unmerge(chosen.sheet, columns.heads, columns.columns)
  const account = new Account(unmerged.sheet)
  const table: Table = { ...columns, sheet: unmerged.sheet, context, choices: answered, problems, account }
  tellOtherSheets(sheets, chosen, others, problems)
  sheetNotes(unmerged, table)
  checkRoles(table)
  const read = columns.kind === 'indicators' ? readAsIndicators(table) : readAsEditions(table)
  tellUnreadColumns(table)
  const { notRead, outside } = account.close()
  if (outside.length)
    problems.add('cellsNotRead', 'warning', { cells: some(outside), count: outside.length }, outside[0])
  if (!read.figures && isReady({ problems: problems.list })) problems.add('nothing', 'error')
  return {
    kind: columns.kind,
    sheet: chosen.at,
    sheets: sheets.map(({ name }) => name),
    headTop: columns.heads.top,
    headerRow: columns.heads.bottom,
    columns: columns.columns,
    roles: rolesFor(columns.kind, columns.columns, context),
    notRead,
    others: others.flatMap(({ at, columns: { kind }, places, figures }): OtherReading[] => (figures ? [{ sheet: at, kind, places, figures }] : [])), // prettier-ignore
    ...(chosen.sheet.turned && { turned: true }),
    problems: problems.inOrder(),
    more: problems.more,
    ...read,
  }
}

type Read = Pick<Reading, 'years' | 'recognised' | 'rows' | 'figures' | 'open' | 'result'> &
  Pick<Partial<Reading>, 'cellOf'>

const lessOf = ({ columns, choices }: Table): 0 | 1 =>
  choices.yearMeans === 'report' ||
  (columns.some(({ role }) => role === 'reportYear') && choices.yearMeans === undefined)
    ? 1
    : 0

function readAsIndicators(table: Table): Read {
  const { indicators, rows, figures, cellOf } = readIndicators(table, lessOf(table))
  const count = indicators.places.length
  return {
    years: indicators.years.filter(Boolean),
    recognised: [count, count],
    rows,
    figures,
    open: indicators.years.some(Boolean) ? ['yearMeans'] : [],
    cellOf,
    result: { indicators },
  }
}

function readAsEditions(table: Table): Read {
  const { columns, sheet, heads, kind, context, choices, problems } = table
  const less = lessOf(table)
  checkWide(table)
  const dated = columns.some(({ role }) => role === 'year' || role === 'reportYear' || role.includes('@'))
  const rule: YearRule = { less, ...(choices.year !== undefined && !dated && { fixed: choices.year - less }) }
  if (!dated && choices.year === undefined) {
    const named = yearsNamed([
      ...sheet.rows
        .slice(0, heads.bottom + 1)
        .flat()
        .map(seen),
      sheet.name,
      context.file,
    ])
    problems.add('yearMissing', 'question', { named: named.map(String), options: [], letters: '' })
  }
  const read = readClaims(table, rule)
  const years = read.editions.map(({ year }) => year).filter(Boolean)
  const fresh = years.filter((year) => !context.editions.has(year))
  if (fresh.length) problems.add('yearNew', 'warning', { years: fresh.map(String) })
  const all = kind === 'cities' ? context.cities : context.units
  const missing = [...all.keys()].filter((id) => !read.places.has(id))
  if (missing.length && read.places.size)
    problems.add('missingUnits', 'note', { ids: missing, count: missing.length })
  return {
    years,
    recognised: [read.places.size, all.size],
    rows: read.rows,
    figures: read.figures,
    open: [
      ...(dated ? (['yearMeans'] as const) : (['year', 'yearMeans'] as const)),
      ...(columns.some(isBare) ? (['wide'] as const) : []),
    ],
    result: { editions: read.editions },
  }
}

/** Whether nothing stands in the way of applying what was read. */
export function isReady(reading: Pick<Reading, 'problems'>): boolean {
  return reading.problems.every(({ severity }) => severity !== 'error' && severity !== 'question')
}
