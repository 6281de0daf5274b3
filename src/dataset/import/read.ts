import { readCsv, type Progress } from './csv'
import { decodeText, type Encoding } from './encoding'
import { parseJson } from './json'
import { limits } from './limits'
import { ImportError, type Sheet } from './model'
import { readXlsx } from './xlsx'

/** What a file holds before anything is understood of it: sheets of cells, or a JSON value. */
export type Content =
  | { format: 'csv'; sheets: Sheet[]; encoding: Encoding }
  | { format: 'xlsx'; sheets: Sheet[] }
  | { format: 'json'; value: unknown }

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, at) => bytes[at] === byte)

/**
 * Reads a file by what it holds, whatever its name says: a zip archive is a workbook, text that begins like JSON is JSON,
 * all other text a table.
 * @throws ImportError, and nothing else, for whatever bytes
 */
export async function readContent(
  bytes: Uint8Array,
  name: string,
  progress: Progress = () => {},
): Promise<Content> {
  if (!bytes.length) throw new ImportError('empty')
  if (bytes.length > limits.bytes)
    throw new ImportError('tooLarge', {
      size: Math.ceil(bytes.length / 1024 / 1024),
      limit: limits.bytes / 1024 / 1024,
    })
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return { format: 'xlsx', sheets: await readXlsx(bytes, progress) }
  // Compound files: workbooks of before 2007, and those with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError('oldWorkbook')
  const { text, encoding } = decodeText(bytes)
  if (!text.trim()) throw new ImportError('empty')
  if (/^\s*[{[]/.test(text) || /\.json$/i.test(name)) return { format: 'json', value: parseJson(text) }
  return { format: 'csv', sheets: [readCsv(text, name, progress)], encoding }
}
