import type { ExportInput } from '@/domain/export'
import { dataDate, type TableId } from '@/domain/exportKinds'

/** What can be downloaded: a table as CSV, the editions or everything as JSON. */
export type FileId = TableId | 'editions' | 'everything'

/** Offers a text to the reader as a file. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

/** Writes a file from the bundled data and offers it; what that needs is loaded now. */
export async function download(id: FileId, facts: Omit<ExportInput, 'platform' | 'cases'>): Promise<void> {
  const [{ exportAll, exportTable }, { toCsv }, { bundledPlatform }, { bundledCases }] =
    await Promise.all([
      import('@/domain/export'),
      import('../table/columns'),
      import('@/dataset/bundledPlatform'),
      import('@/dataset/bundledCases'),
    ])
  const input = { ...facts, platform: bundledPlatform(), cases: bundledCases() }
  const name = `gov-service-atlas-${id}-${dataDate}`
  if (id === 'editions' || id === 'everything') {
    const all = exportAll(input)
    const value = id === 'everything' ? all : { date: dataDate, editions: all.published.editions }
    save(`${name}.json`, 'application/json', JSON.stringify(value, null, 2))
    return
  }
  const { fields, rows } = exportTable(id, input)
  const columns = fields.map((label, index) => ({
    id: label,
    label,
    text: (row: string[]) => row[index] ?? '',
  }))
  save(`${name}.csv`, 'text/csv', await toCsv(columns, rows))
}
