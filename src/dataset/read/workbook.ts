import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import { unpackWorkbook } from './archive'
import { cellAddress, columnLetters } from './address'
import { checkSize, cut, type Progress } from './csv'
import { limits } from './limits'
import { readSheetTexts, type SheetText } from './sheetText'
import { ImportError, type Cell, type Sheet } from './model'
import { tidy } from './figure'
import { readOpenDocument } from './openDocument'
import { numberSeen } from './seen'

type Library = typeof import('@e965/xlsx')

/** Texts as they are, formats, rich text and hidden parts; nothing is computed. */
const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellHTML: true,
  cellFormula: false,
  sheetStubs: false,
}

/** What the file is, for a message where it can't be read. */
export type WorkbookKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'fods' | 'html' | 'numbers' | 'unknown'

/** A number in its format; a date with what it stands for. */
function numberCell(library: Library, cell: CellObject, date1904: boolean): Cell {
  const value = tidy(cell.v as number)
  const format = String(cell.z ?? 'General')
  const shown = cut(String(cell.w ?? value))
  if (/^general$/i.test(format) || format === '@') return String(value)
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  if (library.SSF.is_date(format)) {
    const date = library.SSF.parse_date_code(value, { date1904 }) as {
      y: number
      m: number
      d: number
    } | null
    return date ? { text: shown, date: { year: date.y, month: date.m, day: date.d } } : shown
  }
  const percent = bare.includes('%')
  return numberSeen(percent ? tidy(value * 100) : value, shown, percent)
}

/** Raised and lowered runs out of a rich text: marks of footnotes. */
function textCell(cell: CellObject, runs: boolean): Cell {
  const html = typeof cell.h === 'string' ? cell.h : ''
  const text = cut(String(cell.v ?? ''))
  // A figure as text may end in a raised mark, which the library does not tell of this format.
  if (!runs) return /^[\d.,]+$/.test(text.trim()) ? { text, runsUnknown: true } : text
  if (!/<su[pb]>/.test(html)) return text
  const plain = (part: string) =>
    part
      .replace(/<br\/?>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;/g, "'")
      .replace(/&amp;/g, '&')
  const raised = [...html.matchAll(/<su[pb]>(.*?)<\/su[pb]>/gs)].map(([, run]) => plain(run!)).join('')
  const rest = plain(html.replace(/<su[pb]>.*?<\/su[pb]>/gs, ''))
  // Raised Han characters are part of the text, set badly; figures, letters and signs are marks.
  if (/\p{Script=Han}/u.test(raised) || !rest.trim()) return text
  return { text: cut(rest), raised }
}

function cellOf(library: Library, cell: CellObject, date1904: boolean, runs: boolean): Cell {
  if (cell.t === 'n' && typeof cell.v === 'number') return numberCell(library, cell, date1904)
  if (cell.t === 'e') return String(cell.w ?? '#ERROR!')
  if (cell.t === 'd' && cell.v instanceof Date)
    return {
      text: String(cell.w ?? cell.v.toISOString().slice(0, 10)),
      date: { year: cell.v.getUTCFullYear(), month: cell.v.getUTCMonth() + 1, day: cell.v.getUTCDate() },
    }
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE'
  return cell.v === undefined ? '' : textCell(cell, runs)
}

type Dense = WorkSheet & { '!data'?: (CellObject | undefined)[][] }

const hiddenOf = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined) =>
  (list ?? []).flatMap((each, at) => (each?.hidden ? [at] : []))

/** Cells with content of one sheet. Cells that are only formatted count for nothing, however far away. */
function sheetOf(
  library: Library,
  name: string,
  sheet: Dense,
  how: { date1904: boolean; runs: boolean },
): Sheet {
  const rows: Cell[][] = []
  const formulas: string[] = []
  let widest = 0
  let count = 0
  ;(sheet['!data'] ?? []).forEach((source, row) => {
    const cells: Cell[] = []
    source?.forEach((cell, column) => {
      if (!cell || cell.v === undefined) return
      const read = cellOf(library, cell, how.date1904, how.runs)
      if (typeof read === 'string' && read.trim() === '') return
      if (cell.f) formulas.push(cellAddress(row, column))
      checkSize(row + 1, column + 1, ++count)
      while (cells.length < column) cells.push('')
      cells[column] = read
    })
    if (!cells.length) return
    while (rows.length < row) rows.push([])
    rows[row] = cells
    widest = Math.max(widest, cells.length)
  })
  const merged = (sheet['!merges'] ?? [])
    .slice(0, limits.rows)
    .map(({ s, e }) => `${columnLetters(s.c)}${s.r + 1}:${columnLetters(e.c)}${e.r + 1}`)
  return {
    name,
    rows,
    formulas,
    emptyFormulas: [],
    merged,
    hiddenRows: hiddenOf(sheet['!rows']).filter((row) => row < rows.length),
    hiddenColumns: hiddenOf(sheet['!cols']).filter((column) => column < widest),
  }
}

/** Hidden parts only as far as the table reaches. */
const within = ({ rows }: Sheet, text: SheetText): SheetText => ({
  ...text,
  hiddenRows: text.hiddenRows.filter((row) => row < rows.length),
})

const decode = (data: Uint8Array | undefined) => new TextDecoder().decode(data)

/** What a workbook was opened to: sheets, or the library's book with what its text tells of formulas. */
type Opened = { sheets: Sheet[] } | { book: WorkBook; texts?: SheetText[] }

/** Counts the cells of markup, which the library reads whole. @throws ImportError `tooManyCells` */
function checkMarkup(text: string): void {
  const cells = /<(?:\w+:)?(?:td|th|Cell)[\s>/]/gi
  for (let count = 0; cells.exec(text); count++)
    if (count > limits.markupCells) throw new ImportError('tooManyCells', { limit: limits.markupCells })
}

/** Opens an archive that was unpacked within bounds, or the file itself. */
async function openBook(bytes: Uint8Array | string, kind: WorkbookKind, progress: Progress): Promise<Opened> {
  if (kind === 'fods') return { sheets: readOpenDocument(String(bytes), String(bytes)) }
  const parts =
    bytes[0] === 0x50 ? unpackWorkbook(bytes as Uint8Array, (share) => progress(share * 0.4)) : undefined
  const content = parts?.get('content.xml')
  if (content) return { sheets: readOpenDocument(decode(content), decode(parts?.get('settings.xml'))) }
  const library = await import('@e965/xlsx')
  if (typeof bytes === 'string') {
    checkMarkup(bytes)
    return { book: library.read(bytes, { ...options, type: 'string', raw: true }) }
  }
  if (!parts) return { book: library.read(bytes, { ...options, cellStyles: true, cellFormula: true }) }
  const texts = readSheetTexts(parts)
  const entries = [...parts]
  // What the library takes for an archive: its own reader of archives knows no bounds.
  const archive = {
    FullPaths: entries.map(([name]) => name),
    FileIndex: entries.map(([name, data]) => ({ name, type: 2, content: data })),
  }
  const read = library as unknown as { parse_zip(zip: object, opts: ParsingOptions): WorkBook }
  return { book: read.parse_zip(archive, { ...options, cellStyles: parts.has('xl/workbook.bin') }), texts }
}

/**
 * Reads the sheets of a workbook of any kind that the kept library knows (xlsx, xlsm, xlsb, xls, ods, fods, a web page
 * named .xls). Formulas are not computed: their last value is taken. Of merged cells the first holds the value.
 * @throws ImportError `zipBomb`, `workbookBroken`, `workbookLocked`, `workbookUnread`, or for one beyond the limits
 */
export async function readWorkbook(
  bytes: Uint8Array | string,
  kind: WorkbookKind,
  progress: Progress = () => {},
): Promise<Sheet[]> {
  let opened: Opened
  try {
    opened = await openBook(bytes, kind, progress)
  } catch (error) {
    if (error instanceof ImportError) throw error
    if (/password|encrypt/i.test(String(error))) throw new ImportError('workbookLocked')
    throw new ImportError(kind === 'xlsx' ? 'workbookBroken' : 'workbookUnread', { kind })
  }
  if ('sheets' in opened) return opened.sheets
  const library = await import('@e965/xlsx')
  const { book, texts } = opened
  progress(0.8)
  const views = (book.Workbook as { WBView?: { activeTab?: unknown }[] } | undefined)?.WBView
  const how = { date1904: book.Workbook?.WBProps?.date1904 === true, runs: kind !== 'xls' && kind !== 'xlsb' }
  const active = Number(views?.[0]?.activeTab ?? -1)
  const sheets = book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name] as Dense | undefined
    if (!sheet) return []
    const read = sheetOf(library, name, sheet, how)
    delete book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0
    return [
      {
        ...read,
        ...(texts?.[at] && within(read, texts[at])),
        ...(hidden && { hidden }),
        ...(at === active && { active: true }),
      },
    ]
  })
  if (!sheets.length) throw new ImportError('workbookUnread', { kind })
  return sheets
}
