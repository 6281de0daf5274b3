import type { UnitId } from '@/domain/model'
import type { Account } from './account'
import type { Columns } from './columns'
import type { Context } from './context'
import { readFigure, readYear } from './figure'
import { isBlank, seen, type Cell, type Choices, type ReadColumn, type Sheet } from './model'
import type { ProblemList } from './problemList'
import { rowReader } from './rows'
import { plainText, splitMarks } from './text'

/** A row that speaks of one place. */
export interface Line {
  row: number
  /** Unit or city of the atlas; in a table of indicators of other places, the name. */
  place: UnitId | string
  /** The name as written, without marks. */
  name: string
  /** As the file has it: assessed or report year. */
  givenYear?: number
  /** Name of the indicator, in a table with one figure a row. */
  indicator?: string
}

/** A table with everything that its rows are read by. */
export interface Table extends Columns {
  sheet: Sheet
  context: Context
  choices: Choices
  problems: ProblemList
  account: Account
}

/** Markup or a name that means something to the language: harmless as text, but worth a second look. */
function isOdd(text: string): boolean {
  return /<[a-z!/]|javascript:|^(__proto__|constructor|prototype|toString|hasOwnProperty)$/i.test(text)
}

const hasFigure = (cells: readonly Cell[], columns: readonly ReadColumn[]) =>
  columns.some(({ at }) => !isBlank(cells[at]) && readFigure(cells[at]!).kind !== 'missing')

/** Which place a name stands for; undefined, and said, where it is none. */
function resolver({ kind, context, choices, problems }: Table) {
  const cities = kind === 'cities'
  const find = cities ? context.findCity : context.findUnit
  const others = cities ? context.findUnit : context.findCity
  return (text: string, cell: string, empty: boolean): UnitId | undefined => {
    const given = choices.names?.[text]
    if (given !== undefined) return given || undefined
    const found = find(text)
    if ('id' in found) return found.id
    if ('id' in others(text)) problems.add('otherKind', 'warning', { text }, cell)
    else if (empty) problems.add('skippedRows', 'note', { texts: [text.slice(0, 40)], count: 1 }, cell)
    else if ('candidates' in found)
      problems.add('ambiguousName', 'error', { text, near: found.candidates }, cell)
    else problems.add('unknownName', 'error', { text: text.slice(0, 60), near: found.near }, cell)
    return undefined
  }
}

/** A place of a table of indicators: the atlas' own under every spelling, or the name itself. */
function anyPlace({ context }: Table) {
  return (text: string): UnitId | string => {
    const found = context.isUnit(text)
      ? context.findUnit(text)
      : context.isCity(text) && context.findCity(text)
    if (found && 'id' in found) return found.id
    return plainText(splitMarks(text).core).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
  }
}

/** Rows that are left out, said at once for each kind. */
class LeftOut {
  private readonly texts = new Map<string, { texts: string[]; cell: string }>()

  add(code: 'summaryRow' | 'regionRows' | 'unassessed' | 'skippedRows', text: string, cell: string): void {
    const entry = this.texts.get(code) ?? { texts: [], cell }
    entry.texts.push(text.slice(0, 40))
    this.texts.set(code, entry)
  }

  tell(problems: ProblemList): void {
    for (const [code, { texts, cell }] of this.texts)
      problems.add(code as 'summaryRow', 'note', { texts: texts.slice(0, 12), count: texts.length }, cell)
  }
}

/** Reads the rows of a table of any kind by the same rules: which place each speaks of, and which are left out and why. */
export function readLines(table: Table): Line[] {
  const { sheet, heads, columns, kind, unitsRow, context, problems, account } = table
  const place = columns.find(({ role }) => role === 'place')
  const year = columns.find(({ role }) => role === 'year' || role === 'reportYear')
  const indicator = columns.find(({ role }) => role === 'indicatorName')
  const measured = columns.filter(
    (each) => ![place, year, indicator].includes(each) && each.role !== 'ignore',
  )
  const kindOf = rowReader(context)
  const resolve = kind === 'indicators' ? anyPlace(table) : resolver(table)
  const left = new LeftOut()
  const lines: Line[] = []
  const seenAt = new Map<string, { cell: string; name: string }>()
  if (!place) {
    problems.add('unknownName', 'error', { text: '', near: [] })
    return []
  }

  // Where all rows are regions or parts of a country, these are the places.
  const body = sheet.rows.map((cells, row) => ({ cells, row })).slice(heads.bottom + 1)
  const kinds = body.map(({ cells }) => kindOf(seen(cells[place.at]), cells, place.at))
  const regionsOnly = kind === 'indicators' && !kinds.includes('place')

  body.forEach(({ cells, row }, index) => {
    const text = seen(cells[place.at]).trim()
    const cell = account.at(row, place.at)
    if (row === unitsRow) return cells.forEach((_, at) => account.leave(row, at, 'unitsRow'))
    if (cells.every(isBlank)) return
    if (text && text === seen(sheet.rows[heads.bottom]![place.at]).trim())
      return account.leaveRow(row, 'heads')
    const rowKind = kinds[index]!
    const empty = !hasFigure(cells, measured)
    const leave = (code: Parameters<LeftOut['add']>[0]) => {
      left.add(code, text || seen(cells.find((each) => !isBlank(each))), cell)
      account.leaveRow(row, code)
    }
    if (rowKind === 'summary') return leave('summaryRow')
    if (rowKind === 'region' && !regionsOnly) return leave('regionRows')
    if (rowKind === 'unassessed') return leave(empty ? 'skippedRows' : 'unassessed')
    if (rowKind === 'note') return leave('skippedRows')
    if (rowKind === 'unnamed') {
      if (empty) return leave('skippedRows')
      problems.add('unknownName', 'error', { text: '', near: [] }, cell)
      return account.leaveRow(row, 'unknownName')
    }
    if (isOdd(text)) problems.add('oddName', 'warning', { text: text.slice(0, 60) }, cell)
    const found = resolve(text, cell, empty)
    if (found === undefined) return account.leaveRow(row, 'unknownName')
    account.read(row, place.at)
    const line: Line = { row, place: found, name: plainText(splitMarks(text).core) }
    if (year) {
      const read = readYear(cells[year.at] ?? '')
      if (read.kind !== 'year') {
        problems.add(
          'yearOdd',
          'error',
          { text: read.kind === 'odd' ? read.text : '' },
          account.at(row, year.at),
        )
        return account.leaveRow(row, 'yearOdd')
      }
      line.givenYear = read.year
      account.read(row, year.at)
    }
    if (indicator) {
      line.indicator = plainText(seen(cells[indicator.at]))
      account.read(row, indicator.at)
    }
    const key = [found, line.givenYear ?? '', line.indicator ?? ''].join('\n')
    const first = seenAt.get(key)
    if (first) {
      const values = { id: found, first: first.cell, ...(line.givenYear && { year: line.givenYear }) }
      if (first.name === text) problems.add('duplicate', 'error', values, cell)
      else problems.add('samePlace', 'error', { ...values, names: [first.name, text] }, cell)
      return account.leaveRow(row, 'duplicate')
    }
    seenAt.set(key, { cell, name: text })
    lines.push(line)
  })
  left.tell(problems)
  return lines
}
