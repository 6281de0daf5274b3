import { limits } from './limits'
import { ImportError } from './model'

/** What the text of one sheet tells beside its values. */
export interface SheetText {
  /** Addresses of the formulas with a stored result, and of those without one. */
  formulas: string[]
  emptyFormulas: string[]
  /** From 0. */
  hiddenRows: number[]
  hiddenColumns: number[]
}

const isStrings = /sharedStrings\.xml$/i
const isSheet = /worksheets\/[^/]*\.xml$/i
const tags =
  /<(?:\w+:)?(?:c(?=[\s/>])([^>]*)>|(f)(?=[\s/>])|(v|is)(?=[\s/>])|row(?=[\s>])([^>]*)>|col(?=\s)([^>]*)>)|<\/(?:\w+:)?(c)>/g
const hidden = /\shidden\s*=\s*["'](?:1|true)["']/
const numberIn = (attributes: string, name: string) =>
  Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? NaN)

/** How many cells one sheet may open, most of them only formatted. */
const OPENED_CELLS = limits.cells * 4

/**
 * Scans the text of a sheet. The kept library reads formulas in a time that grows with their square, and hidden parts only
 * together with styles, which are slow where a file has none.
 */
function scan(xml: string, opened: { cells: number }): SheetText {
  const found: SheetText = { formulas: [], emptyFormulas: [], hiddenRows: [], hiddenColumns: [] }
  let row = -1
  let cell: string | undefined
  let formula = false
  let value = false
  const close = () => {
    if (cell && formula) (value ? found.formulas : found.emptyFormulas).push(cell)
    cell = undefined
    formula = value = false
  }
  for (const [, attributes, f, v, rowTag, colTag, end] of xml.matchAll(tags)) {
    if (attributes !== undefined) {
      close()
      if (++opened.cells > OPENED_CELLS) throw new ImportError('tooManyCells', { limit: limits.cells })
      if (!attributes.endsWith('/')) cell = /\br\s*=\s*["']([A-Z]+\d+)["']/.exec(attributes)?.[1]
    } else if (f) formula = true
    else if (v) value = true
    else if (end) close()
    else if (rowTag !== undefined) {
      const given = numberIn(rowTag, 'r')
      row = Number.isNaN(given) ? row + 1 : given - 1
      if (hidden.test(rowTag) && row < limits.rows) found.hiddenRows.push(row)
    } else if (colTag !== undefined && hidden.test(colTag)) {
      const last = Math.min(numberIn(colTag, 'max'), limits.columns)
      for (let at = numberIn(colTag, 'min') - 1; at < last; at++) found.hiddenColumns.push(at)
    }
  }
  close()
  return found
}

/** Counts the shared texts before any is made. @throws ImportError `tooManyTexts` */
function checkStrings(xml: string): void {
  const items = /<(?:\w+:)?si[\s>]/g
  for (let count = 0; items.exec(xml); count++)
    if (count > limits.texts) throw new ImportError('tooManyTexts', { limit: limits.texts })
}

/** The file of each sheet by its place in the workbook, from the workbook's own list. */
function sheetFiles(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
  const attribute = (tag: string, name: string) =>
    new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, tag]) => [
      attribute(tag!, 'Id'),
      attribute(tag!, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(
    ([, tag]) => targets.get(attribute(tag!, 'id')) ?? '',
  )
}

/**
 * What the sheets of an .xlsx hold beside values, in the order of the sheets; counts the cells that they open before any of
 * them is made.
 * @throws ImportError `tooManyCells`, `tooManyTexts`
 */
export function readSheetTexts(parts: ReadonlyMap<string, Uint8Array>): SheetText[] {
  const opened = { cells: 0 }
  const byFile = new Map<string, SheetText>()
  for (const [name, data] of parts)
    if (isStrings.test(name)) checkStrings(new TextDecoder('latin1').decode(data))
    else if (isSheet.test(name)) byFile.set(name, scan(new TextDecoder('latin1').decode(data), opened))
  return sheetFiles(parts).map(
    (file) => byFile.get(file) ?? { formulas: [], emptyFormulas: [], hiddenRows: [], hiddenColumns: [] },
  )
}
