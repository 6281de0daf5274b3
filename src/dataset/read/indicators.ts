import { sayUnread } from './claims'
import { notationOf } from './columns'
import { measureOf, readFigure, tidy, type Figure } from './figure'
import { readLines, type Line, type Table } from './lines'
import { answerKey, type OwnIndicators, type ReadColumn } from './model'
import { Remarks } from './remarks'
import { plainText } from './text'
import { yearOfHead } from './vocabulary'

/** What was read of a table of indicators. */
export interface IndicatorsRead {
  indicators: OwnIndicators
  rows: number
  figures: number
  /** The cell of a figure, by indicator and by its position in `values`. */
  cellOf: (indicator: number, position: number) => string
}

/** A column of figures as part of an indicator: of one year where its head says so. */
interface Series {
  column: ReadColumn
  indicator: string
  year?: number
}

type Bounds = Extract<Figure, { kind: 'value' | 'range' }>

/** Heads of figures that never exceed a hundred: shares and marks. Growth and changes may. */
const shareHead =
  /[%％]|率|比例|占比|比重|得分|评分|指数|满意度|\b(rate|share|percent|percentage|score|index)\b/i
const changeHead = /增长|增速|增幅|变化|变动|同比|环比|升降|差|growth|change|difference/i

/** The limits that bounds without another end are closed with: 0 to 100 where the column holds shares or marks. */
function limitsOf(header: string, figures: readonly Bounds[]): readonly [number, number] | undefined {
  const finite = figures
    .flatMap((each) => (each.kind === 'value' ? [each.value] : [each.lo, each.hi]))
    .filter(Number.isFinite)
  const within = finite.every((value) => value >= 0 && value <= 100)
  const isShare = figures.some(({ percent }) => percent) || shareHead.test(header)
  return within && isShare && !changeHead.test(header) ? [0, 100] : undefined
}

/** Half the figures of a column of percentages or marks, or more, lie so high that one below 1 is written as a share. */
const HIGH_PERCENT = 20
function isFarAbove(header: string, figures: readonly Bounds[]): boolean {
  const values = figures.flatMap((each) => (each.kind === 'value' ? [each.value] : []))
  const high = values.filter((value) => value >= HIGH_PERCENT).length
  return limitsOf(header, figures) !== undefined && high * 2 >= values.length
}

/** Reads the figures of one column: bounds are closed, shares beside percentages are asked about. */
class ColumnReader {
  private readonly remarks = new Remarks()

  constructor(private readonly table: Table) {}

  read(column: ReadColumn, lines: readonly Line[]): Map<Line, Bounds> {
    const { sheet, choices, account, problems } = this.table
    const found = new Map<Line, Bounds>()
    const shares: { line: Line; figure: Bounds }[] = []
    let percents = 0
    const multiplied: string[] = []
    for (const line of lines) {
      const raw = sheet.rows[line.row]![column.at] ?? ''
      const figure = readFigure(raw, notationOf(column, choices))
      this.remarks.add(figure, account.at(line.row, column.at), raw)
      if (figure.kind === 'missing') account.read(line.row, column.at)
      else if (figure.kind === 'value' || figure.kind === 'range') {
        account.read(line.row, column.at)
        found.set(line, figure)
        if (figure.kind === 'value' && figure.multiplied) multiplied.push(account.at(line.row, column.at))
        if (figure.percent) percents++
        else if (figure.kind === 'value' && figure.value > 0 && figure.value < 1)
          shares.push({ line, figure })
      } else sayUnread(this.table, column, line.row, figure)
    }
    const answer = choices.answers?.[answerKey('share', column.letters)]
    if (shares.length && (percents || isFarAbove(column.header, [...found.values()]))) {
      const cells = shares.map(({ line }) => account.at(line.row, column.at))
      if (answer === 'percent')
        for (const { line, figure } of shares)
          if (figure.kind === 'value') found.set(line, { ...figure, value: tidy(figure.value * 100) })
      if (answer === undefined)
        problems.add(
          'share',
          'question',
          { letters: column.letters, column: column.header, cells: cells.slice(0, 8), count: cells.length, all: 0, options: ['percent', 'asIs'] }, // prettier-ignore
          cells[0],
        )
    }
    this.checkUnits(column, multiplied, found.size)
    this.checkMeasures(column, found)
    this.closeBounds(column, found)
    return found
  }

  /** 万 in some cells only, or in cells under a head that counts in 万 already: nobody can tell which figures are how large. */
  private checkUnits(column: ReadColumn, multiplied: readonly string[], figures: number): void {
    if (!multiplied.length) return
    const values = { column: column.header, cells: multiplied.slice(0, 8), count: multiplied.length }
    if (/[万亿萬億]/.test(column.header)) this.table.problems.add('unitTwice', 'error', values, multiplied[0])
    else if (multiplied.length < figures)
      this.table.problems.add('mixedUnits', 'warning', values, multiplied[0])
  }

  /** 3天 beside 2小时, or 2小时 under a head that counts days: one column measures one thing. */
  private checkMeasures(column: ReadColumn, found: Map<Line, Bounds>): void {
    const { account, problems } = this.table
    const cells = new Map<string, string>()
    const head = /[（(]([^()（）]+)[)）]\s*$/.exec(column.header)?.[1]
    if (head && /^(天|日|小时|分钟|年|月|元|美元|公里|平方公里|吨)$/.test(head)) cells.set(measureOf(head), column.letters) // prettier-ignore
    for (const [line, { unit }] of found)
      if (unit && !cells.has(measureOf(unit))) cells.set(measureOf(unit), account.at(line.row, column.at))
    if (cells.size < 2) return
    const [, second] = [...cells.values()]
    const texts = [...cells.keys()].map((unit) => (unit === '个' ? '件/个' : unit))
    problems.add('measures', 'error', { column: column.header, texts, count: texts.length }, second)
  }

  /** Gives `>99` its other end, or says that none is known. */
  private closeBounds(column: ReadColumn, found: Map<Line, Bounds>): void {
    const { account, problems, sheet } = this.table
    const open = [...found].filter(
      ([, each]) => each.kind === 'range' && !(Number.isFinite(each.lo) && Number.isFinite(each.hi)),
    )
    if (!open.length) return
    const limits = limitsOf(column.header, [...found.values()])
    for (const [line, figure] of open) {
      if (figure.kind !== 'range') continue
      if (limits) {
        found.set(line, { ...figure, lo: Math.max(figure.lo, limits[0]), hi: Math.min(figure.hi, limits[1]) })
        continue
      }
      found.delete(line)
      account.leave(line.row, column.at, 'openRange')
      const text = String(sheet.rows[line.row]![column.at])
      problems.add('openRange', 'warning', { text, column: column.header }, account.at(line.row, column.at))
    }
    if (limits)
      problems.add(
        'capped',
        'note',
        { column: column.header, least: limits[0], most: limits[1], count: open.length },
        column.letters,
      )
  }

  tell(): void {
    this.remarks.tell(this.table.problems)
  }
}

/** The columns of figures with the indicator that each belongs to; columns of years are one indicator over years. */
function seriesOf({ columns, sheet, heads, context }: Table): Series[] {
  const dated = columns.filter(({ role }) => role.startsWith('indicator@'))
  const title = sheet.rows.slice(0, heads.top).flat().find((cell) => typeof cell === 'string' && cell.trim()) // prettier-ignore
  const whole =
    typeof title === 'string' ? plainText(title).slice(0, 60) : context.file.replace(/\.[^.]*$/, '')
  const named = columns.filter(({ role }) => role === 'indicator').map(({ header }) => plainText(header))
  const nameOf = ({ header, letters }: ReadColumn) => {
    const name = plainText(header)
    if (!name) return letters
    return named.indexOf(name) === named.lastIndexOf(name) ? name : `${name} (${letters})`
  }
  return columns.flatMap((column): Series[] => {
    if (column.role === 'indicator') return [{ column, indicator: nameOf(column) }]
    if (!dated.includes(column)) return []
    return [
      {
        column,
        indicator: yearOfHead(column.header)?.rest || whole || column.letters,
        year: Number(column.role.split('@')[1]),
      },
    ]
  })
}

/** Reads a table of indicators of any places: one row a place, a place and year, or a place, year and indicator. */
export function readIndicators(table: Table, less: 0 | 1): IndicatorsRead {
  const { account } = table
  const lines = readLines(table).filter((line) => line.givenYear === undefined || line.givenYear >= 1000)
  const series = seriesOf(table)
  const reader = new ColumnReader(table)
  const named = new Map<string, string>()
  for (const { place, name } of lines) if (!named.has(place)) named.set(place, name)
  const places = [...named.keys()]
  const placeAt = new Map(places.map((place, at) => [place, at]))
  const yearOf = (line: Line, year: number | undefined) => {
    const given = year ?? line.givenYear
    return given === undefined ? 0 : given - less
  }
  const long =
    lines.some(({ indicator }) => indicator !== undefined) &&
    (series.length === 1 || series.every(({ year }) => year !== undefined))
  const names = long
    ? lines.map(({ indicator }) => indicator ?? '')
    : series.map(({ indicator }) => indicator)
  const indicators = [...new Set(names)]
  const years = [...new Set(lines.flatMap((line) => series.map(({ year }) => yearOf(line, year))))].sort(
    (a, b) => a - b,
  )
  const yearAt = new Map(years.map((year, at) => [year, at]))
  const size = years.length * places.length
  const values = indicators.map(() => new Float64Array(size).fill(NaN))
  const upper = indicators.map(() => new Float64Array(size).fill(NaN))
  const rowOf = new Int32Array(indicators.length * size).fill(-1)
  const columnOf = new Int32Array(indicators.length * size)
  const cellOf = (indicator: number, position: number) =>
    account.at(rowOf[indicator * size + position]!, columnOf[indicator * size + position]!)
  let figures = 0
  let ranges = false

  for (const { column, indicator, year } of series)
    for (const [line, figure] of reader.read(column, lines)) {
      const at = indicators.indexOf(long ? line.indicator! : indicator)
      const position = yearAt.get(yearOf(line, year))! * places.length + placeAt.get(line.place)!
      const cell = account.at(line.row, column.at)
      if (!Number.isNaN(values[at]![position]!)) {
        account.leave(line.row, column.at, 'duplicate')
        table.problems.add('duplicate', 'error', { id: line.place, first: cellOf(at, position) }, cell)
        continue
      }
      const [lo, hi] = figure.kind === 'value' ? [figure.value, figure.value] : [figure.lo, figure.hi]
      values[at]![position] = lo
      upper[at]![position] = hi
      rowOf[at * size + position] = line.row
      columnOf[at * size + position] = column.at
      ranges ||= lo !== hi
      figures++
    }
  reader.tell()
  return {
    figures,
    rows: lines.length,
    cellOf,
    indicators: {
      places: places.map(
        (place) =>
          table.context.units.get(place)?.name ?? table.context.cities.get(place)?.name ?? named.get(place)!,
      ),
      years,
      indicators,
      values,
      ...(ranges && { upper }),
    },
  }
}
