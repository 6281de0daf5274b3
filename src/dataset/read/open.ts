import { readCsv, type Progress } from './csv'
import { decodeText, type Encoding } from './encoding'
import { parseJson } from './json'
import { limits } from './limits'
import { ImportError, type Sheet } from './model'
import { loadScripts } from './text'
import { readWorkbook, type WorkbookKind } from './workbook'

/** What a file holds before anything is understood of it: sheets of cells, or a JSON value. */
export type Content =
  | { format: 'csv'; sheets: Sheet[]; encoding: Encoding }
  | { format: 'workbook'; sheets: Sheet[] }
  | { format: 'json'; value: unknown }

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, at) => bytes[at] === byte)
const endOf = (name: string) => /\.(\w{1,8})$/.exec(name)?.[1]!.toLowerCase() ?? ''

/** What a zipped or a compound file is, as far as its name tells. */
function zippedKind(name: string): WorkbookKind {
  const end = endOf(name)
  return end === 'xlsb' || end === 'ods' || end === 'numbers'
    ? end
    : end.startsWith('xls')
      ? 'xlsx'
      : 'unknown'
}

/** Markup that holds a table: a web page, OpenDocument in one file, a workbook as XML. */
function markupKind(text: string): WorkbookKind | undefined {
  const start = text.slice(0, 4000)
  if (!/^\s*</.test(start)) return undefined
  if (/<office:document/i.test(start)) return 'fods'
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return 'xls'
  return /<(!doctype html|html|head|body|table|meta|style|div)\b/i.test(start) ? 'html' : undefined
}

/**
 * Reads a file by what it holds, whatever its name says: archives and compound files are workbooks, markup with a table
 * too, text that begins like JSON is JSON, all other text a table.
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
  const workbook = async (data: Uint8Array | string, kind: WorkbookKind): Promise<Content> => {
    const [sheets] = await Promise.all([readWorkbook(data, kind, progress), loadScripts()])
    return { format: 'workbook', sheets }
  }
  if (startsWith(bytes, 0x50, 0x4b)) return workbook(bytes, zippedKind(name))
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return workbook(bytes, 'xls')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError('workbookUnread', { kind: 'xls' })
  const { text, encoding } = decodeText(bytes)
  // A web page saved as one file: its tables stand in an encoding of mail.
  if (/^mime-version:/i.test(text)) throw new ImportError('workbookUnread', { kind: 'html' })
  if (!text.trim()) throw new ImportError('empty')
  const markup = markupKind(text)
  if (markup) return workbook(text, markup)
  if (/^\s*[{[]/.test(text) || endOf(name) === 'json') return { format: 'json', value: parseJson(text) }
  await loadScripts()
  return { format: 'csv', sheets: [readCsv(text, name, progress)], encoding }
}
