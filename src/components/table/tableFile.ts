import type { SheetCell } from '@/dataset/xlsxFile'
import type { Atlas } from '@/domain/atlas'
import { explain, parseTargetKey, partsOf, type ExplainTarget } from '@/domain/explain'
import type { Basis, Claim, Source } from '@/domain/model'
import { concernsCities, isOwnClaim } from '@/domain/shownSources'
import type { Messages } from '@/locales'
import { messages as en } from '@/locales/pages/tableFile.en'
import { messages as zh } from '@/locales/pages/tableFile.zh'
import type { Column } from './columns'
import { saveTable, saveText } from './saveTable'

/** The facts that stand behind the figures of a table. */
export interface Facts {
  dataset: Pick<Atlas, 'years' | 'edition' | 'assessmentOf' | 'sources' | 'cities'> & {
    /** Day of the data, where it is known. */
    date?: string
  }
  /** Year of the reader's view, for figures that name none. */
  year: number
  t: Messages
}

export interface TableToSave<Row> {
  caption: string
  /** File name without its ending. */
  file: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** What JSON says of the table as a whole beside its sources, e.g. the weights behind it. */
  about?: Readonly<Record<string, unknown>>
}

export type TableFormat = 'csv' | 'xlsx' | 'json'

/** What a figure rests on: the marks that it carries and who says so. */
interface Standing {
  marks: (Basis | 'own' | 'simulated')[]
  sources: Source[]
}

/**
 * The reader's own claims that what follows for a target may rest on: those that its unit's reasons cite, or all of its
 * year where no reason is given.
 */
function ownBehind({ year, about }: ExplainTarget, { dataset }: Facts): Claim[] {
  const { sources, cities } = dataset
  const ofCities = concernsCities({ about }, cities)
  const own = dataset
    .edition(year)
    .claims.filter((claim) => isOwnClaim(claim, sources) && concernsCities(claim, cities) === ofCities)
  const reasons = own.length ? dataset.assessmentOf(year, about).units.get(about)?.reasons : undefined
  if (!reasons?.length) return own
  const cited = new Set(reasons.flatMap(({ claims }) => claims))
  return own.filter(({ id }) => cited.has(id))
}

/** The standing of the figure behind a key; undefined for figures that no edition claims. */
function standingOf(key: string | undefined, facts: Facts): Standing | undefined {
  const { dataset, year } = facts
  const target = key === undefined ? undefined : parseTargetKey(key, { year })
  if (!target || !dataset.years.includes(target.year)) return undefined
  const edition = dataset.edition(target.year)
  const assessment = dataset.assessmentOf(target.year, target.about)
  const parts = partsOf(target).map((part) => explain(edition, assessment, part))
  const follows = parts.some(({ basis }) => basis === 'derived' || basis === 'bounded')
  const claims = [
    ...parts.flatMap((part) => part.claims.map(({ claim }) => claim)),
    ...(follows ? ownBehind(target, facts) : []),
  ]
  const ids = new Set(claims.flatMap(({ source, also = [] }) => [source, ...also]))
  const sources = [...ids].flatMap((id) => dataset.sources.get(id) ?? [])
  const own = sources.some(({ reliability }) => reliability === 'own')
  return { marks: [...new Set(parts.map(({ basis }) => basis)), ...(own ? (['own'] as const) : [])], sources }
}

function standingIn<Row>(column: Column<Row>, row: Row, facts: Facts): Standing | undefined {
  if (column.simulated) return { marks: ['simulated'], sources: [] }
  const file = column.ownSource?.(row)
  if (file) return { marks: ['own'], sources: [file] }
  return standingOf(column.explain?.(row), facts)
}

const plainNumber = /^[+\-−]?\d+(\.\d+)?$/

/** A figure as a number, signed as on the page (−1.50) or not; anything else, a range too, stays a text. */
const cellOf = (text: string): SheetCell => (plainNumber.test(text) ? Number(text.replace('−', '-')) : text)

/** What is shown as rows of cells; beside each figure that has sources stand what it rests on and who says so. */
export function markedCells<Row>({ columns, rows }: TableToSave<Row>, facts: Facts): SheetCell[][] {
  const { t } = facts
  const words = t.lang === 'zh' ? zh : en
  const markWords = { ...words.basis, own: words.own, simulated: words.simulated }
  const withStanding = columns.map(
    (column) => column.simulated || rows.some((row) => standingIn(column, row, facts)),
  )
  // What is simulated rests on no source of its own.
  const besides = <T>(column: Column<Row>, basis: T, sources: T) =>
    column.simulated ? [basis] : [basis, sources]
  const head = columns.flatMap((column, at) => {
    const label = column.unit ? t.withNote(column.label, column.unit) : column.label
    if (!withStanding[at]) return [label]
    return [label, ...besides(column, words.basisOf(column.label), words.sourcesOf(column.label))]
  })
  const body = rows.map((row) =>
    columns.flatMap((column, at): SheetCell[] => {
      const text = column.text(row)
      const cell = column.numeric ? cellOf(text) : text
      if (!withStanding[at]) return [cell]
      const standing = standingIn(column, row, facts)
      return [
        cell,
        ...besides(
          column,
          standing?.marks.map((mark) => markWords[mark]).join(words.join) ?? '',
          standing?.sources.map(({ title }) => t.local(title)).join(words.join) ?? '',
        ),
      ]
    }),
  )
  return [head, ...body]
}

/** What is shown as one value for JSON: marks by their names in the data, sources by their ids. */
export function markedValue<Row>({ caption, columns, rows, about }: TableToSave<Row>, facts: Facts) {
  const sources = new Map<string, Source>()
  const cells = rows.map((row) =>
    columns.map((column) => {
      const text = column.text(row)
      const standing = standingIn(column, row, facts)
      if (!standing) return { text }
      for (const source of standing.sources) sources.set(source.id, source)
      return { text, marks: standing.marks, sources: standing.sources.map(({ id }) => id) }
    }),
  )
  return {
    title: caption,
    ...(facts.dataset.date && { date: facts.dataset.date }),
    ...about,
    columns: columns.map(({ id, label, unit }) => ({ id, label, ...(unit && { unit }) })),
    rows: cells,
    sources: [...sources.values()],
  }
}

/** Writes what is shown and offers it as a file. */
export async function saveShown<Row>(
  format: TableFormat,
  table: TableToSave<Row>,
  facts: Facts,
): Promise<void> {
  if (format !== 'json') return saveTable(format, table.file, markedCells(table, facts))
  saveText(`${table.file}.json`, 'application/json', JSON.stringify(markedValue(table, facts), null, 2))
}
