import type { SheetCell } from '@/dataset/xlsxFile'

/** Offers bytes or text to the reader as a file. */
export function saveText(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

/**
 * A table as CSV with a byte-order mark, so that spreadsheets read it as UTF-8. Cells that a spreadsheet would take for a
 * formula get an apostrophe in front (OWASP, CSV injection); so do cells that look like that already, so that reading
 * can take one off.
 */
export async function csvText(rows: readonly (readonly SheetCell[])[]): Promise<string> {
  const { default: papa } = await import('papaparse')
  const texts = rows.map((row) => row.map(String))
  return `\uFEFF${papa.unparse(texts, { escapeFormulae: /^'*[=+\-@\t\r]/ })}\r\n`
}

/** Writes a table and offers it as `name` with the ending of its format. */
export async function saveTable(
  format: 'csv' | 'xlsx',
  name: string,
  rows: readonly (readonly SheetCell[])[],
): Promise<void> {
  if (format === 'csv') return saveText(`${name}.csv`, 'text/csv', await csvText(rows))
  const { writeXlsx } = await import('@/dataset/xlsxFile')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  saveText(`${name}.xlsx`, type, writeXlsx([{ name: name.slice(0, 31), rows }]) as BlobPart)
}
