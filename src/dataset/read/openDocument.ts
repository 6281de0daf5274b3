import { cellAddress, columnLetters } from './address'
import { checkSize, cut } from './csv'
import { tidy } from './figure'
import { limits } from './limits'
import { isBlank, type Cell, type RichCell, type Sheet } from './model'
import { numberSeen } from './seen'

/*
 * Sheets of an OpenDocument spreadsheet (ods, fods; OpenDocument 1.3, part 3, section 9). Own, for the kept library of
 * workbooks reads of this format neither percentages nor hidden parts nor raised characters.
 */

const token = /<(\/)?([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|<[!?][^>]*>|([^<]+)/g

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const plain = (text: string) =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : NaN
      return code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name ?? ''] ?? whole)
    },
  )

/** An attribute of a tag, whatever its prefix. */
function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s[\\w-]+:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? plain(found[1] ?? found[2] ?? '') : undefined
}
const count = (attributes: string, name: string) => Math.max(1, Number(attribute(attributes, name) ?? 1) || 1)

/** What the author of a cell saw, from the typed value and the text beside it. */
function cellOf(attributes: string, text: string, raised: string): Cell {
  const type = attribute(attributes, 'value-type')
  const shown = cut(text)
  if (type === 'date') {
    const [, year, month, day] =
      /^(\d{4})-(\d\d)-(\d\d)/.exec(attribute(attributes, 'date-value') ?? '') ?? []
    if (year) return { text: shown, date: { year: Number(year), month: Number(month), day: Number(day) } }
  }
  const value = Number(attribute(attributes, 'value') ?? NaN)
  if (Number.isFinite(value) && (type === 'float' || type === 'percentage' || type === 'currency')) {
    const percent = type === 'percentage'
    const full = tidy(percent ? value * 100 : value)
    return shown === String(full) ? shown : numberSeen(full, shown || String(full), percent)
  }
  return raised && shown.trim() ? { text: shown, raised } : shown + raised
}

/** Collects one sheet while its tags pass by. */
class SheetReader {
  readonly sheet: Required<
    Pick<Sheet, 'rows' | 'formulas' | 'emptyFormulas' | 'merged' | 'hiddenRows' | 'hiddenColumns'>
  > &
    Sheet
  private row = -1
  private column = 0
  private repeatRow = 1
  private columns = 0
  private cells: Cell[] = []

  constructor(
    name: string,
    private readonly total: { cells: number },
  ) {
    this.sheet = {
      name,
      rows: [],
      formulas: [],
      emptyFormulas: [],
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
    }
  }

  openColumn(attributes: string): void {
    const times = count(attributes, 'number-columns-repeated')
    if (isHidden(attributes))
      for (let at = this.columns; at < Math.min(this.columns + times, limits.columns); at++)
        this.sheet.hiddenColumns.push(at)
    this.columns += times
  }

  openRow(attributes: string): void {
    this.row++
    this.column = 0
    this.cells = []
    this.repeatRow = count(attributes, 'number-rows-repeated')
    if (isHidden(attributes) && this.repeatRow < limits.rows)
      for (let at = 0; at < this.repeatRow; at++) this.sheet.hiddenRows.push(this.row + at)
  }

  addCell(attributes: string, text: string, raised: string): void {
    const times = count(attributes, 'number-columns-repeated')
    const cell = cellOf(attributes, text, raised)
    const at = cellAddress(this.row, this.column)
    if (attribute(attributes, 'formula') !== undefined)
      (isBlank(cell) ? this.sheet.emptyFormulas : this.sheet.formulas).push(at)
    const [wide, high] = [
      count(attributes, 'number-columns-spanned'),
      count(attributes, 'number-rows-spanned'),
    ]
    if ((wide > 1 || high > 1) && this.sheet.merged.length < limits.rows)
      this.sheet.merged.push(`${at}:${columnLetters(this.column + wide - 1)}${this.row + high}`)
    if (!isBlank(cell)) {
      this.total.cells += times * this.repeatRow
      checkSize(this.row + this.repeatRow, this.column + times, this.total.cells)
      while (this.cells.length < this.column) this.cells.push('')
      for (let n = 0; n < times; n++) this.cells.push(cell)
    }
    this.column += times
  }

  closeRow(): void {
    if (this.cells.length) {
      while (this.sheet.rows.length < this.row) this.sheet.rows.push([])
      for (let n = 0; n < this.repeatRow; n++) this.sheet.rows.push(this.cells)
    }
    this.row += this.repeatRow - 1
  }

  close(): Sheet {
    const { rows, hiddenRows } = this.sheet
    return { ...this.sheet, hiddenRows: hiddenRows.filter((row) => row < rows.length) }
  }
}

const isHidden = (attributes: string) =>
  ['collapse', 'filter'].includes(attribute(attributes, 'visibility') ?? '')

/** Names of the styles that hide a sheet, and of those that raise or lower characters. */
function stylesOf(xml: string): { hidden: Set<string>; raised: Set<string> } {
  const hidden = new Set<string>()
  const raised = new Set<string>()
  for (const [, attributes, body] of xml.matchAll(/<style:style\b([^>]*[^/])>(.*?)<\/style:style>/gs)) {
    const name = attribute(attributes!, 'name') ?? ''
    if (/table:display="false"/.test(body!)) hidden.add(name)
    if (/style:text-position="(?:super|sub|-?[1-9])/.test(body!)) raised.add(name)
  }
  return { hidden, raised }
}

/** Text of one cell while its paragraphs pass by; remarks that hang on the cell are none of it. */
class TextReader {
  private paragraphs = 0
  private text = ''
  private raisedText = ''
  private readonly spans: boolean[] = []
  private remarks = 0

  constructor(private readonly raisedStyles: ReadonlySet<string>) {}

  open(name: string, attributes: string, closed: boolean): void {
    if (name === 'office:annotation' && !closed) this.remarks++
    if (this.remarks) return
    if (name === 'text:p' && this.paragraphs++) this.add('\n')
    else if (name === 'text:line-break') this.add('\n')
    else if (name === 'text:tab') this.add('\t')
    else if (name === 'text:s') this.add(' '.repeat(Math.min(count(attributes, 'c'), limits.cellCharacters)))
    else if (name === 'text:span' && !closed)
      this.spans.push(this.raisedStyles.has(attribute(attributes, 'style-name') ?? ''))
  }

  close(name: string): void {
    if (name === 'office:annotation') this.remarks--
    else if (name === 'text:span' && !this.remarks) this.spans.pop()
  }

  add(text: string): void {
    if (this.remarks || this.text.length > limits.cellCharacters) return
    if (this.spans.includes(true)) this.raisedText += text
    else this.text += text
  }

  take(): Pick<RichCell, 'text'> & { raised: string } {
    return { text: this.text, raised: this.raisedText }
  }
}

/**
 * Reads the sheets of an OpenDocument spreadsheet.
 * @param xml content.xml, or a whole flat document
 * @param settings settings.xml, which tells the active sheet
 * @throws ImportError for sheets beyond the limits
 */
export function readOpenDocument(xml: string, settings: string): Sheet[] {
  const { hidden, raised } = stylesOf(xml)
  const active = /config:name="ActiveTable"[^>]*>([^<]*)</.exec(settings)?.[1]
  const total = { cells: 0 }
  const sheets: Sheet[] = []
  let sheet: SheetReader | undefined
  let isHiddenSheet = false
  let cell: { attributes: string; text: TextReader } | undefined
  let depth = 0
  for (const [, end, name = '', attributes = '', closed, text] of xml.matchAll(token)) {
    if (text !== undefined) {
      // Blanks of the layout stand between tags, those of a text are one each.
      if (cell && text.trim()) cell.text.add(plain(text).replace(/[ \t\r\n]+/g, ' '))
      else if (cell && text === ' ') cell.text.add(' ')
    } else if (name === 'table:table') {
      // Sheets within a cell are none of the workbook's.
      depth += end ? -1 : closed ? 0 : 1
      if (!end && depth === 1) {
        sheet = new SheetReader(attribute(attributes, 'name') ?? '', total)
        isHiddenSheet = hidden.has(attribute(attributes, 'style-name') ?? '')
      } else if (end && depth === 0 && sheet) {
        const read = sheet.close()
        sheets.push({
          ...read,
          ...(isHiddenSheet && { hidden: true }),
          ...(read.name === active && { active: true }),
        })
        sheet = undefined
      }
    } else if (!sheet || depth > 1) continue
    else if (name === 'table:table-column') sheet.openColumn(attributes)
    else if (name === 'table:table-row') {
      if (end) sheet.closeRow()
      else sheet.openRow(attributes)
      if (closed) sheet.closeRow()
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (!end) cell = { attributes, text: new TextReader(raised) }
      if ((end || closed) && cell) {
        const { text: shown, raised: marks } = cell.text.take()
        sheet.addCell(cell.attributes, shown, marks)
        cell = undefined
      }
    } else if (cell && end) cell.text.close(name)
    else if (cell) cell.text.open(name, attributes, closed !== undefined)
  }
  return sheets
}
