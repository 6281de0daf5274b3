import readWorkbook, { type CellValue } from 'read-excel-file/universal'
import { parseAddress } from './address'
import { checkSize, cut, type Progress } from './csv'
import { limits } from './limits'
import { ImportError, type Sheet } from './model'
import { readDirectory, storedArchive, unpack } from './zip'

/** Parts of a workbook that hold its tables; pictures, macros and links are never unpacked. */
const telling =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/_rels\/.*|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/i
const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i

/** What a sheet's own text tells that the values don't: formulas, merged cells, how far it reaches. */
interface Marks {
  formulas: string[]
  emptyFormulas: string[]
  merged: string[]
}

const tags = /<(?:\w+:)?(?:c\b([^>]*)>|(f)\b|(v)\b|mergeCell\b([^>]*)>|(\/)(?:\w+:)?c>)/g

/**
 * Scans the text of a sheet before it is read: a cell that claims to stand in row 999,999,999 would make a reader
 * allocate all rows before it.
 */
function scan(xml: string): Marks {
  for (const [, quoted] of xml.matchAll(/[\s"']r\s*=\s*["']([^"']*)["']/g)) {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{0,7})$/.exec(quoted!) ?? []
    if (digits === undefined) throw new ImportError('workbookBroken')
    const place = parseAddress(`${letters || 'A'}${digits || '1'}`)
    if (!place) throw new ImportError('workbookBroken')
    checkSize(Math.min(place.row, 1e7) + 1, 1)
    checkSize(1, place.column + 1)
  }
  const marks: Marks = { formulas: [], emptyFormulas: [], merged: [] }
  let cell = ''
  let formula = false
  let value = false
  for (const [tag, cellText, f, v, mergeText] of xml.matchAll(tags)) {
    if (cellText !== undefined) {
      cell = /\br\s*=\s*["']([A-Z]+\d+)["']/.exec(cellText)?.[1] ?? ''
      formula = value = false
    } else if (f) formula = true
    else if (v) value = true
    else if (mergeText !== undefined) {
      const range = /\bref\s*=\s*["']([A-Z]+\d+:[A-Z]+\d+)["']/.exec(mergeText)?.[1]
      if (range && marks.merged.length < limits.rows) marks.merged.push(range)
    } else if (tag.includes('/') && formula) (value ? marks.formulas : marks.emptyFormulas).push(cell)
  }
  return marks
}

function cellText(value: CellValue | null): string {
  if (value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return cut(String(value))
}

/** Target of each sheet by its name, from the workbook's own list; empty where it can't be told. */
function sheetFiles(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
  const attribute = (tag: string, name: string) =>
    new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, tag]) => [
      attribute(tag!, 'Id'),
      attribute(tag!, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, tag], at) => [
      String(at),
      targets.get(attribute(tag!, 'id')) ?? '',
    ]),
  )
}

/**
 * Reads the sheets of an .xlsx workbook. Formulas are not computed: their last value is taken. Of merged cells the first
 * holds the value.
 * @throws ImportError `zipBomb`, `workbookBroken`, `noUnpacking`, or for a sheet beyond the limits
 */
export async function readXlsx(bytes: Uint8Array, progress: Progress = () => {}): Promise<Sheet[]> {
  const entries = readDirectory(bytes).filter(({ name }) => telling.test(name))
  const parts = new Map<string, Uint8Array>()
  const marks = new Map<string, Marks>()
  for (const [at, entry] of entries.entries()) {
    const data = await unpack(bytes, entry)
    if (isSheet.test(entry.name)) marks.set(entry.name, scan(new TextDecoder().decode(data)))
    parts.set(entry.name, data)
    progress((0.4 * (at + 1)) / entries.length)
  }
  if (!marks.size) throw new ImportError('workbookBroken')
  const files = sheetFiles(parts)
  const archive = storedArchive(parts)
  parts.clear()
  let sheets
  try {
    sheets = await readWorkbook(archive.buffer as ArrayBuffer, { trim: false })
  } catch {
    throw new ImportError('workbookBroken')
  }
  progress(0.9)
  return sheets.map(({ sheet, data }, at) => {
    const rows = data.map((row) => row.map(cellText))
    checkSize(rows.length, rows[0]?.length ?? 0)
    const found = marks.get(files.get(String(at)) ?? '')
    return { name: sheet, rows, formulas: [], emptyFormulas: [], merged: [], ...found }
  })
}
