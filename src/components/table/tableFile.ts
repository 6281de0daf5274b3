import type { SheetCell } from '@/dataset/xlsxFile'
import { explain, parseTargetKey, partsOf } from '@/domain/explain'
import { dataDate } from '@/domain/exportKinds'
import type { Basis, Source } from '@/domain/model'
import type { Messages } from '@/locales'
import { messages as en } from '@/locales/pages/tableFile.en'
import { messages as zh } from '@/locales/pages/tableFile.zh'
import type { useDataset } from '@/stores/dataset'
import type { Column } from './columns'
import { saveTable, saveText } from './saveTable'

/** The facts that stand behind the figures of a table. */
export interface Facts {
  dataset: Pick<ReturnType<typeof useDataset>, 'years' | 'edition' | 'assessmentOf' | 'sources' | 'pack'>
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

/** The standing of the figure behind a key; undefined for figures that no edition claims. */
function standingOf(key: string | undefined, { dataset, year }: Facts): Standing | undefined {
  const target = key === undefined ? undefined : parseTargetKey(key, { year })
  if (!target || !dataset.years.includes(target.year)) return undefined
  const edition = dataset.edition(target.year)
  const assessment = dataset.assessmentOf(target.year, target.about)
  const parts = partsOf(target).map((part) => explain(edition, assessment, part))
  const ids = new Set(
    parts.flatMap(({ claims }) => claims.flatMap(({ claim }) => [claim.source, ...(claim.also ?? [])])),
  )
  const sources = [...ids].flatMap((id) => dataset.sources.get(id) ?? [])
  const own = sources.some(({ reliability }) => reliability === 'own')
  return { marks: [...new Set(parts.map(({ basis }) => basis)), ...(own ? (['own'] as const) : [])], sources }
}

function standingIn<Row>(column: Column<Row>, row: Row, facts: Facts): Standing | undefined {
  if (column.simulated) return { marks: ['simulated'], sources: [] }
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
    const label = column.unit ? `${column.label} (${column.unit})` : column.label
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
    ...(!facts.dataset.pack && { date: dataDate }),
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
