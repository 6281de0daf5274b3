import type { ExportInput } from '@/domain/export'
import type { Documents } from '@/domain/sourceUse'
import type { TableId } from '@/domain/exportKinds'

/** What can be downloaded: a table as CSV or XLSX, the editions or everything as JSON. */
export type FileId = TableId | 'editions' | 'everything'

/** Writes a file from the facts on show and offers it; what that needs is loaded now. @param ofPack no pack has the tables of platforms and boxes */
export async function download(
  id: FileId,
  facts: Omit<ExportInput, keyof Documents>,
  ofPack: boolean,
  format: 'csv' | 'xlsx' = 'csv',
): Promise<void> {
  const [{ exportAll, exportTable }, { saveTable, saveText }, { bundledDocuments }] = await Promise.all([
    import('@/domain/export'),
    import('@/components/table/saveTable'),
    import('@/dataset/bundledDocuments'),
  ])
  const input = ofPack ? facts : { ...facts, ...bundledDocuments() }
  const { date } = facts
  const name = ['gov-service-atlas', id, date].filter(Boolean).join('-')
  if (id === 'editions' || id === 'everything') {
    const all = exportAll(input)
    const { editions, sources } = all.published
    const own = sources.filter(({ reliability }) => reliability === 'own')
    const value = id === 'everything' ? all : { date, editions, ...(own.length && { sources: own }) }
    return saveText(`${name}.json`, 'application/json', JSON.stringify(value, null, 2))
  }
  const { fields, rows } = exportTable(id, input)
  await saveTable(format, name, [fields, ...rows])
}
