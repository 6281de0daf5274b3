import { zipSync } from 'fflate'
import { escapeMarkup } from '@/domain/markup'
import { columnLetters } from './read/address'

/** A cell to write: a text stays a text, whatever a spreadsheet would take it for. */
export type SheetCell = string | number

export interface SheetToWrite {
  name: string
  rows: readonly (readonly SheetCell[])[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A text as XML. What XML can't hold is written as the format's own escape, `_x0007_`, and so is a text that looks like
 * one.
 */
function escapeCell(text: string): string {
  return escapeMarkup(
    text
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are what XML can't hold
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      }),
  )
}

function cellXml(cell: SheetCell, row: number, column: number): string {
  const place = `${columnLetters(column)}${row + 1}`
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : ''
  if (cell === '') return ''
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(cell)}</t></is></c>`
}

function sheetXml(rows: SheetToWrite['rows']): string {
  const body = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join('')}</row>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  return `${declaration}<worksheet xmlns="${spreadsheet}">${views}<sheetData>${body.join('')}</sheetData></worksheet>`
}

/** Names as spreadsheets allow them: at most 31 characters, none of `[]:*?/\`, each one once. */
function sheetNames(sheets: readonly SheetToWrite[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const base =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .trim()
        .slice(0, 31) || 'Sheet'
    let unique = base
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${base.slice(0, 27)} ${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** Sheets as an .xlsx workbook: numbers as numbers, texts as texts, never a formula. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text)
  const numbers = sheets.map((_, at) => at + 1)
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relationships}/${type}" Target="${target}"/>`
  const parts = new Map<string, Uint8Array>([
    [
      '[Content_Types].xml',
      encode(
        `${declaration}<Types xmlns="${packageTypes}/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/>` +
          numbers
            .map(
              (n) =>
                `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetTypes}.worksheet+xml"/>`,
            )
            .join('') +
          '</Types>',
      ),
    ],
    [
      '_rels/.rels',
      encode(
        `${declaration}<Relationships xmlns="${packageTypes}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
    ],
    [
      'xl/workbook.xml',
      encode(
        `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>` +
          sheetNames(sheets)
            .map((name, at) => `<sheet name="${escapeCell(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
            .join('') +
          '</sheets></workbook>',
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      encode(
        `${declaration}<Relationships xmlns="${packageTypes}/relationships">${numbers
          .map((n) => link(n, 'worksheet', `worksheets/sheet${n}.xml`))
          .join('')}</Relationships>`,
      ),
    ],
    ...sheets.map(({ rows }, at): [string, Uint8Array] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      encode(sheetXml(rows)),
    ]),
  ])
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) })
}
