import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import { unpackWorkbook } from './archive'
import { cellAddress, columnLetters } from './address'
import { checkSize, cut, type Progress } from './csv'
import { limits } from './limits'
import { findFormulas, type Formulas } from './formulas'
import { ImportError, type Cell, type Sheet } from './model'
import { tidy } from './figure'

type Library = typeof import('@e965/xlsx')

/** Texts as they are, formats, rich text and hidden parts; nothing is computed. */
const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellHTML: true,
  cellStyles: true,
  cellFormula: false,
  sheetStubs: false,
}

/** What the file is, for a message where it can't be read. */
export type WorkbookKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'fods' | 'html' | 'numbers' | 'unknown'

/**
 * Cells of OpenDocument that say how often they stand there: written out they may be more than any memory holds. Rows and
 * cells without content are repeated to the edge of the sheet by every program and count for nothing.
 * @throws ImportError `tooManyCells`
 */
function checkRepeats(xml: string): void {
  let cells = 0
  let rows = 1
  for (const [, row, cell, rest] of xml.matchAll(/<table:(?:(table-row)\b|(table-cell)\b)([^>]*)>/g)) {
    if (row) rows = Number(/number-rows-repeated="(\d+)"/.exec(rest!)?.[1] ?? 1)
    else if (cell && !rest!.endsWith('/'))
      cells += rows * Number(/number-columns-repeated="(\d+)"/.exec(rest!)?.[1] ?? 1)
    if (cells > limits.cells) throw new ImportError('tooManyCells', { limit: limits.cells })
  }
}

/** A number in a format as it is seen; the text alone where the format shows no digit. */
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
  if (!/\d/.test(shown)) return shown
  if (bare.includes('%')) return { text: shown, value: tidy(value * 100), percent: true }
  // Texts that the format adds (分, 万) are what the author saw; the number is the cell's own unless the format divides it.
  const divided = /[0#?],+(?![0#?])/.test(bare)
  return divided ? { text: shown, value, rescaled: true } : { text: shown, value }
}

/** Raised and lowered runs out of a rich text: marks of footnotes. */
function textCell(cell: CellObject): Cell {
  const html = typeof cell.h === 'string' ? cell.h : ''
  const text = cut(String(cell.v ?? ''))
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

function cellOf(library: Library, cell: CellObject, date1904: boolean): Cell {
  if (cell.t === 'n' && typeof cell.v === 'number') return numberCell(library, cell, date1904)
  if (cell.t === 'e') return String(cell.w ?? '#ERROR!')
  if (cell.t === 'd' && cell.v instanceof Date)
    return {
      text: String(cell.w ?? cell.v.toISOString().slice(0, 10)),
      date: { year: cell.v.getUTCFullYear(), month: cell.v.getUTCMonth() + 1, day: cell.v.getUTCDate() },
    }
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE'
  return cell.v === undefined ? '' : textCell(cell)
}

type Dense = WorkSheet & { '!data'?: (CellObject | undefined)[][] }

const hiddenOf = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined) =>
  (list ?? []).flatMap((each, at) => (each?.hidden ? [at] : []))

/** Cells with content of one sheet. Cells that are only formatted count for nothing, however far away. */
function sheetOf(library: Library, name: string, sheet: Dense, date1904: boolean): Sheet {
  const rows: Cell[][] = []
  const formulas: string[] = []
  let widest = 0
  let count = 0
  ;(sheet['!data'] ?? []).forEach((source, row) => {
    const cells: Cell[] = []
    source?.forEach((cell, column) => {
      if (!cell || cell.v === undefined) return
      const read = cellOf(library, cell, date1904)
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

/** The library's book, from an archive that was unpacked within bounds or from the file itself. */
function openBook(
  library: Library,
  bytes: Uint8Array | string,
  progress: Progress,
): { book: WorkBook; formulas?: Formulas[] } {
  if (typeof bytes === 'string') {
    checkRepeats(bytes)
    return { book: library.read(bytes, { ...options, type: 'string', raw: true }) }
  }
  if (bytes[0] !== 0x50) return { book: library.read(bytes, { ...options, cellFormula: true }) }
  const parts = unpackWorkbook(bytes, (share) => progress(share * 0.4))
  const content = parts.get('content.xml')
  if (content) checkRepeats(new TextDecoder('latin1').decode(content))
  const formulas = findFormulas(parts)
  const entries = [...parts]
  // What the library takes for an archive: its own reader of archives knows no bounds.
  const archive = {
    FullPaths: entries.map(([name]) => name),
    FileIndex: entries.map(([name, data]) => ({ name, type: 2, content: data })),
  }
  const read = library as unknown as { parse_zip(zip: object, opts: ParsingOptions): WorkBook }
  return { book: read.parse_zip(archive, { ...options }), formulas }
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
  const library = await import('@e965/xlsx')
  let opened: ReturnType<typeof openBook>
  try {
    opened = openBook(library, bytes, progress)
  } catch (error) {
    if (error instanceof ImportError) throw error
    if (/password|encrypt/i.test(String(error))) throw new ImportError('workbookLocked')
    throw new ImportError(kind === 'xlsx' ? 'workbookBroken' : 'workbookUnread', { kind })
  }
  const { book, formulas } = opened
  progress(0.8)
  const views = (book.Workbook as { WBView?: { activeTab?: unknown }[] } | undefined)?.WBView
  const active = Number(views?.[0]?.activeTab ?? -1)
  const sheets = book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name] as Dense | undefined
    if (!sheet) return []
    const read = sheetOf(library, name, sheet, book.Workbook?.WBProps?.date1904 === true)
    delete book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0
    return [{ ...read, ...formulas?.[at], ...(hidden && { hidden }), ...(at === active && { active: true }) }]
  })
  if (!sheets.length) throw new ImportError('workbookUnread', { kind })
  return sheets
}
