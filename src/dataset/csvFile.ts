import papa from 'papaparse'
import type { SheetCell } from './xlsxFile'

/**
 * Texts that a spreadsheet would take for a formula (OWASP, CSV injection), and those that look guarded already, so that
 * reading can take one apostrophe off. A signed figure is none: it stays a number.
 */
const formula = /^(?:[=@\t\r]|'+[=+\-@\t\r]|[+-](?!\d+(?:\.\d+)?$))/

/** A table as CSV with a byte-order mark, so that spreadsheets read it as UTF-8; formulas get an apostrophe in front. */
export function csvText(rows: readonly (readonly SheetCell[])[]): string {
  const data = rows.map((row) => [...row])
  return `\uFEFF${papa.unparse(data, { escapeFormulae: formula })}\r\n`
}
