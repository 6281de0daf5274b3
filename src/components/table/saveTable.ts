import { saveFile } from '@/composables/saveFile'
import type { SheetCell } from '@/dataset/xlsxFile'

/** Offers bytes or text to the reader as a file. */
export const saveText = (name: string, type: string, content: BlobPart): void =>
  saveFile(name, new Blob([content], { type }))

/** Writes a table and offers it as `name` with the ending of its format. */
export async function saveTable(
  format: 'csv' | 'xlsx',
  name: string,
  rows: readonly (readonly SheetCell[])[],
): Promise<void> {
  if (format === 'csv') {
    const { csvText } = await import('@/dataset/csvFile')
    return saveText(`${name}.csv`, 'text/csv', csvText(rows))
  }
  const { writeXlsx } = await import('@/dataset/xlsxFile')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  saveText(`${name}.xlsx`, type, writeXlsx([{ name: name.slice(0, 31), rows }]) as BlobPart)
}
