import papa from 'papaparse'
import type { SheetCell } from './xlsxFile'

/**
 * A table as CSV with a byte-order mark, so that spreadsheets read it as UTF-8. Cells that a spreadsheet would take for a
 * formula get an apostrophe in front (OWASP, CSV injection); so do cells that look like that already, so that reading
 * can take one off.
 */
export function csvText(rows: readonly (readonly SheetCell[])[]): string {
  const texts = rows.map((row) => row.map(String))
  return `\uFEFF${papa.unparse(texts, { escapeFormulae: /^'*[=+\-@\t\r]/ })}\r\n`
}
