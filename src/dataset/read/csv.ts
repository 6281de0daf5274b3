import papa, { type Parser, type ParseResult } from 'papaparse'
import { limits } from './limits'
import { ImportError, type Sheet } from './model'

/** Share of a piece of work that is done, 0…1; throws to stop it. */
export type Progress = (share: number) => void

/** Characters read at a stretch. */
const STRETCH_CHARACTERS = 1 << 20

/** Refuses tables beyond the limits; `columns` is the widest row so far, `cells` the number of those with content. */
export function checkSize(rows: number, columns: number, cells: number): void {
  if (rows > limits.rows) throw new ImportError('tooManyRows', { rows, limit: limits.rows })
  if (columns > limits.columns) throw new ImportError('tooManyColumns', { columns, limit: limits.columns })
  if (cells > limits.cells) throw new ImportError('tooManyCells', { limit: limits.cells })
}

/** A cell as it is kept: without what exceeds the limit. */
export function cut(text: string): string {
  return text.length > limits.cellCharacters ? text.slice(0, limits.cellCharacters) : text
}

/** The text without the line ends after its last row. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return text.slice(0, end)
}

/** Characters of a quoted cell; a longer one is a quote that was never closed. */
const QUOTED_CHARACTERS = 1 << 15

/**
 * Looks for a quote that never ends before the table is read: a reader of rows would look through the rest of the file
 * again and again.
 * @throws ImportError `quotes` with the line it opens on
 */
function checkQuotes(text: string): void {
  const opens = /(?:^|[,\t;|，\r\n\ufeff])"/g
  for (let match = opens.exec(text); match; match = opens.exec(text)) {
    let end = opens.lastIndex
    for (;;) {
      end = text.indexOf('"', end)
      if (end < 0 || end - opens.lastIndex > QUOTED_CHARACTERS)
        throw new ImportError('quotes', { row: text.slice(0, match.index + 1).split(/\r\n?|\n/).length })
      if (text[end + 1] !== '"') break
      end += 2
    }
    opens.lastIndex = end + 1
  }
}

/** Looks for lines that are longer than any table's. @throws ImportError `longLine` with its number */
function checkLines(text: string): void {
  const ends = /\r\n?|\n/g
  let row = 1
  for (let start = 0; start < text.length; row++) {
    const end = ends.exec(text)
    if ((end?.index ?? text.length) - start > limits.lineCharacters)
      throw new ImportError('longLine', { row, limit: limits.lineCharacters })
    if (!end) return
    start = ends.lastIndex
  }
}

/**
 * Reads separated values (comma, tab, semicolon or bar, as the text shows).
 * @throws ImportError `quotes` where a quoted cell never ends, `longLine`, or for a table beyond the limits
 */
export function readCsv(text: string, name: string, progress: Progress = () => {}): Sheet {
  checkQuotes(text)
  checkLines(text)
  const rows: string[][] = []
  let widest = 0
  let cells = 0
  let failure: unknown
  const config = {
    chunkSize: STRETCH_CHARACTERS,
    delimitersToGuess: [',', '\t', ';', '|', '，'],
    chunk({ data, errors, meta }: ParseResult<string[]>, parser: Parser) {
      try {
        const quotes = errors.find((error) => error.type === 'Quotes')
        if (quotes) throw new ImportError('quotes', { row: rows.length + (quotes.row ?? 0) + 1 })
        for (const row of data) {
          if (row.length > widest) widest = row.length
          cells += row.length
          checkSize(rows.length + 1, widest, cells)
          rows.push(row.map(cut))
        }
        progress(Math.min(1, meta.cursor / text.length))
      } catch (error) {
        failure = error
        parser.abort()
      }
    },
  }
  // With `chunk` nothing is returned, which the types of the library know only for `step`.
  papa.parse(withoutEnd(text), config as object)
  if (failure) throw failure
  return { name, rows, formulas: [], emptyFormulas: [], merged: [] }
}
