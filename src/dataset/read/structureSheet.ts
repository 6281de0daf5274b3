import { isAbsent, readNumber } from '@/domain/score/structure'
import { isBlank, seen, type Choices, type OwnIndicators, type Role, type Sheet } from './model'
import type { Content } from './open'

/**
 * Tables in COINr's layout: `iData` (head `uCode`, one row a unit) holds figures, `iMeta` (heads `iCode` and `Parent`, one
 * row a node) the structure of indicators. Both have their heads in the first row.
 */
const headsOf = ({ rows }: Sheet) => (rows[0] ?? []).map((cell) => seen(cell).trim())
const columnOf = (sheet: Sheet, name: string) =>
  headsOf(sheet).findIndex((head) => head.toLowerCase() === name)
const isStructure = (sheet: Sheet) => columnOf(sheet, 'icode') >= 0 && columnOf(sheet, 'parent') >= 0

const sheetsOf = (content: Content): readonly Sheet[] => (content.format === 'json' ? [] : content.sheets)

/** The rows of the first structure in a file, head first; undefined where it has none. */
export function structureRows(content: Content): string[][] | undefined {
  return sheetsOf(content)
    .find(isStructure)
    ?.rows.map((row) => row.map(seen))
}

/** Whether a file holds a structure and no figures for it. */
export const isStructureAlone = (content: Content): boolean =>
  sheetsOf(content).some(isStructure) &&
  sheetsOf(content).every((sheet) => isStructure(sheet) || sheet.rows.every((row) => row.every(isBlank)))

const mostlyNumbers = (cells: readonly string[]): boolean => {
  const given = cells.filter((cell) => !isAbsent(cell))
  return given.filter((cell) => Number.isFinite(readNumber(cell))).length > given.length / 2
}

const cellsOf = ({ rows }: Sheet, at: number) => rows.slice(1).map((row) => seen(row[at]))

/** What the layout decides about a file's columns; the reader's own choices stand above it. */
export function layoutChoices(content: Content, choices: Choices): Choices {
  const sheets = sheetsOf(content)
  const data = sheets.findIndex((sheet) => columnOf(sheet, 'ucode') >= 0)
  const first =
    data >= 0 ? data : sheets.some(isStructure) ? sheets.findIndex((each) => !isStructure(each)) : -1
  const at = choices.sheet ?? (first < 0 ? undefined : first)
  const sheet = at === undefined ? undefined : sheets[at]
  const code = sheet ? columnOf(sheet, 'ucode') : -1
  if (!sheet || code < 0) return { ...choices, ...(at !== undefined && { sheet: at }) }
  const roles = headsOf(sheet).map((_, column): [number, Role] => [
    column,
    column === code ? 'place' : mostlyNumbers(cellsOf(sheet, column)) ? 'indicator' : 'ignore',
  ])
  return {
    kind: 'indicators',
    ...choices,
    sheet: at,
    roles: { ...Object.fromEntries(roles), ...choices.roles },
  }
}

/** Names and groupings of the places of an `iData` sheet, which no figure tells, and the structure from the same file. */
export function withLayout(content: Content, sheetAt: number, own: OwnIndicators): OwnIndicators {
  const sheet = sheetsOf(content)[sheetAt]
  const structure = structureRows(content)
  const code = sheet ? columnOf(sheet, 'ucode') : -1
  if (!sheet || code < 0) return { ...own, ...(structure && { structure }) }
  const rows = new Map(cellsOf(sheet, code).map((id, row) => [id.trim(), row]))
  const ofPlaces = (column: number) => {
    const cells = cellsOf(sheet, column)
    return own.places.map((place) => (cells[rows.get(place) ?? -1] ?? '').trim())
  }
  const name = columnOf(sheet, 'uname')
  const groupings = headsOf(sheet).flatMap((head, column) =>
    !head || column === code || column === name || mostlyNumbers(cellsOf(sheet, column))
      ? []
      : [{ name: head, of: ofPlaces(column) }],
  )
  return {
    ...own,
    ...(structure && { structure }),
    ...(name >= 0 && { names: ofPlaces(name) }),
    ...(groupings.length && { groupings }),
  }
}
