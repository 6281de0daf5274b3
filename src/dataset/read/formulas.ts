import { limits } from './limits'
import { ImportError } from './model'

/** Addresses of the formulas of one sheet: with a stored result, and without one. */
export interface Formulas {
  formulas: string[]
  emptyFormulas: string[]
}

const isSheet = /worksheets\/[^/]*\.xml$/i
const tags = /<(?:\w+:)?(?:c(?=[\s/>])([^>]*)>|(f)(?=[\s/>])|(v|is)(?=[\s/>]))|<\/(?:\w+:)?(c)>/g

/** How many cells one sheet may open, most of them only formatted. */
const OPENED_CELLS = limits.cells * 4

/** Scans the text of a sheet: the kept library reads formulas in a time that grows with their square. */
function scan(xml: string, opened: { cells: number }): Formulas {
  const found: Formulas = { formulas: [], emptyFormulas: [] }
  let cell: string | undefined
  let formula = false
  let value = false
  const close = () => {
    if (cell && formula) (value ? found.formulas : found.emptyFormulas).push(cell)
    cell = undefined
    formula = value = false
  }
  for (const [, attributes, f, v, end] of xml.matchAll(tags)) {
    if (attributes !== undefined) {
      close()
      if (++opened.cells > OPENED_CELLS) throw new ImportError('tooManyCells', { limit: limits.cells })
      if (!attributes.endsWith('/')) cell = /\br\s*=\s*["']([A-Z]+\d+)["']/.exec(attributes)?.[1]
    } else if (f) formula = true
    else if (v) value = true
    else if (end) close()
  }
  close()
  return found
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
 * Where the sheets of an .xlsx hold formulas, by the order of the sheets; counts the cells that they open before any of
 * them is made.
 * @throws ImportError `tooManyCells`
 */
export function findFormulas(parts: ReadonlyMap<string, Uint8Array>): Formulas[] {
  const opened = { cells: 0 }
  const byFile = new Map<string, Formulas>()
  for (const [name, data] of parts)
    if (isSheet.test(name)) byFile.set(name, scan(new TextDecoder('latin1').decode(data), opened))
  return sheetFiles(parts).map((file) => byFile.get(file) ?? { formulas: [], emptyFormulas: [] })
}
