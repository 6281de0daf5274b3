import type { Cell } from './model'
import { figureText, splitMarks, withDigits } from './text'

/** How the figures of a column are written, where a cell alone does not tell and the reader has said. */
export interface Notation {
  /** `1,5` is one and a half. */
  comma?: 'decimal' | 'thousands'
  /** `9'876` is nine thousand. */
  apostrophe?: 'thousands'
}

/** What stands in a cell as a figure. */
export type Figure =
  | { kind: 'missing'; word: string }
  | {
      kind: 'value'
      value: number
      percent: boolean
      marks: string
      /** As the cell shows it, where its format divides the number. */
      shown?: string
      /** 万 or 亿 stand in the cell and are multiplied out. */
      multiplied?: boolean
      /** The unit of measurement written with the figure, see {@link measureOf}. */
      unit?: string
    }
  /** A bound alone leaves the other end infinite. */
  | {
      kind: 'range'
      lo: number
      hi: number
      loOpen: boolean
      hiOpen: boolean
      percent: boolean
      marks: string
      /** 约 96: read as what rounds to it. */
      about: boolean
      unit?: string
    }
  /** A figure that may be read in two ways, or in none that is sure. */
  | { kind: 'unclear'; why: 'comma' | 'apostrophe' | 'triangle' | 'date' | 'mark'; text: string }
  | { kind: 'text'; text: string }

/** What tables write where they have no figure, beside errors of spreadsheets (`#N/A`). */
const missingWords = new Set(
  (
    '- -- --- — —— ― ─ / \\ . .. ... … …… * ** × ✕ x ? ？ n/a na n.a. null nil none nan nd n.d. missing notpublished notassessed ' +
    '无 缺 空 缺失 缺测 缺报 暂无 暂缺 暂无数据 无数据 没有数据 数据缺失 未公布 未见公布 未公开 未参评 未评估 未提供 未报送 未报 未统计 未上报 未填报 未填 未报 未知 ' +
    '不详 不适用 无此指标 无此项 待补 待定 待统计 待公布'
  ).split(' '),
)
const isSheetError = (text: string) =>
  /^#(n\/a|div\/0!|ref!|value!|name\?|null!|num!|spill!|calc!|getting_data)/.test(text)

const multipliers: Record<string, number> = { '': 0, 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 億: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 } // prettier-ignore
const number = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d{1,3})?'
const unit =
  '(?:%|‰|(?:个百分点|百分点|分|名|位|个|项|件|次|件次|人次|人|户|家|条|张|天|日|小时|分钟|年|月|元|美元|公里|平方公里|吨|册|万人|points?|days?))?'
const multiplied = `(${number})(${Object.keys(multipliers).filter(Boolean).sort((a, b) => b.length - a.length).join('|')})?(${unit})` // prettier-ignore
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/
const single = new RegExp(`^${multiplied}$`)
const between = new RegExp(`^${multiplied}(?:-|~|～|—|―|至|到|to)${multiplied}$`)
const above = new RegExp(
  `^(>=|≥|≧|不低于|不少于|不小于|至少|atleast)${multiplied}$|^${multiplied}(?:及以上|以上|或以上|\\+)$`,
)
const over = new RegExp(`^(?:>|大于|超过|高于|多于|over|morethan)${multiplied}$`)
const atMost = new RegExp(
  `^(<=|≤|≦|不超过|不高于|不多于|不大于|至多|atmost)${multiplied}$|^${multiplied}(?:及以下|以下|以内|或以下)$`,
)
const under = new RegExp(`^(?:<|小于|低于|少于|不足|不到|under|lessthan)${multiplied}$`)
const about = new RegExp(
  `^(?:约|大约|约为|≈|~|about|approx\\.?|ca\\.?)${multiplied}$|^${multiplied}(?:左右|上下)$`,
)

interface Amount {
  value: number
  percent: boolean
  multiplied: boolean
  /** As written, none for shares of a hundred. */
  unit?: string
  /** Half of the last digit's worth: what rounds to it lies within. */
  half: number
}

/** Units that count things, whatever they are: 3件 and 3项 are equally many. */
const counters = /^(名|位|个|项|件|次|件次|人次|人|户|家|条|张|册|points?|分)$/

/** What a unit measures, so that figures of one column can be held against each other: 天 and 日 are one, 小时 another. */
export const measureOf = (unit: string): string =>
  counters.test(unit) ? '个' : /^(日|days?)$/.test(unit) ? '天' : unit

/** Digits times ten to a power, without the rounding of a product. */
const scaled = (digits: string, power: number) =>
  Number(/e/.test(digits) ? Number(digits) * 10 ** power : `${digits}e${power}`)

function amount(digits = '', times = '', unitText = ''): Amount {
  const power = multipliers[times]! - (unitText === '‰' ? 1 : 0)
  const decimals = /\.(\d+)/.exec(digits)?.[1]!.length ?? 0
  return {
    value: scaled(digits, power),
    percent: unitText === '%' || unitText === '‰',
    multiplied: times !== '',
    ...(!/^([%‰]|个?百分点)?$/.test(unitText) && { unit: unitText }),
    half: Number(`5e${power - decimals - 1}`),
  }
}

/** The three groups of `multiplied` that matched, wherever they stand among the alternatives. */
function groups(match: RegExpExecArray, from = 1): Amount {
  for (let at = from; at < match.length; at++)
    if (match[at] !== undefined && /^[+-]?[\d.]/.test(match[at]!))
      return amount(match[at], match[at + 1], match[at + 2])
  return amount('0')
}

/** Thousands taken out; undefined where commas or apostrophes leave open what they are. */
function ungrouped(
  text: string,
  { comma, apostrophe }: Notation,
): string | { unclear: 'comma' | 'apostrophe' } {
  let plain = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '').replace(/\s+/g, '')
  if (/\d['’`]\d{3}/.test(plain)) {
    if (!apostrophe) return { unclear: 'apostrophe' }
    plain = plain.replace(/(?<=\d)['’`](?=\d{3})/g, '')
  }
  if (!plain.includes(','))
    return comma === 'decimal' && /\d\.\d{3}\b/.test(plain)
      ? plain.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
      : plain
  if (comma === 'decimal') return plain.replace(/(?<=\d)\.(?=\d{3})/g, '').replace(',', '.')
  const grouped = /^[^\d]*\d{1,3}(?:,\d{3})+(?![\d,])/.test(plain)
  if (grouped || comma === 'thousands') return plain.replace(/(?<=\d),(?=\d)/g, '')
  return /\d,\d/.test(plain) ? { unclear: 'comma' } : plain
}

/** An interval as mathematics writes it: [95, 97], (90, 95]. */
const brackets = new RegExp(`^([[(])(${number})%?,(${number})(%?)([\\])])$`)

/** The figure that a text is, without marks, in the notation of its column. */
function parse(core: string, marks: string, notation: Notation): Figure {
  const text = figureText(core)
  const interval = brackets.exec(text.replace(/\s/g, '').replace('，', ','))
  if (interval && Number(interval[2]) < Number(interval[3]))
    return {
      kind: 'range',
      lo: Number(interval[2]),
      hi: Number(interval[3]),
      loOpen: interval[1] === '(',
      hiOpen: interval[5] === ')',
      percent: interval[4] === '%',
      marks,
      about: false,
    }
  const bare = ungrouped(text.replace(/[¥￥$€]/g, ''), notation)
  if (typeof bare !== 'string') return { kind: 'unclear', why: bare.unclear, text: core }
  const one = single.exec(bare.replace(/^第/, ''))
  if (one) {
    const { value, percent, multiplied, unit } = groups(one)
    return { kind: 'value', value, percent, marks, ...(multiplied && { multiplied }), ...(unit && { unit }) }
  }
  const range = (lo: number, hi: number, open: [boolean, boolean], { percent, unit }: Amount, isAbout = false): Figure => ({
    kind: 'range', lo, hi, loOpen: open[0], hiOpen: open[1], percent, marks, about: isAbout, ...(unit && { unit }) }) // prettier-ignore
  const pair = between.exec(bare)
  if (pair) {
    const [from, to] = [amount(pair[1], pair[2] || pair[5], pair[3]), amount(pair[4], pair[5], pair[6])]
    if (from.value <= to.value) return range(from.value, to.value, [false, false], from.percent ? from : to)
  }
  for (const [pattern, isOpen] of [
    [above, false],
    [over, true],
  ] as const) {
    const match = pattern.exec(bare)
    if (match) return ((each) => range(each.value, Infinity, [isOpen, true], each))(groups(match))
  }
  for (const [pattern, isOpen] of [
    [atMost, false],
    [under, true],
  ] as const) {
    const match = pattern.exec(bare)
    if (match) return ((each) => range(-Infinity, each.value, [true, isOpen], each))(groups(match))
  }
  const near = about.exec(bare)
  if (near) {
    const { value, half } = groups(near)
    return range(tidy(value - half), tidy(value + half), [false, true], groups(near), true)
  }
  const negative = /^\((.+)\)$/.exec(bare)
  const inside = negative && single.exec(negative[1]!)
  if (inside && !/^[+-]/.test(negative[1]!)) {
    const { value, percent, unit } = groups(inside)
    return { kind: 'value', value: -value, percent, marks, ...(unit && { unit }) }
  }
  if (/^[▲△▼▽↑↓]/.test(bare) && single.test(bare.slice(1)))
    return { kind: 'unclear', why: 'triangle', text: core }
  return { kind: 'text', text: core }
}

/** A computed number without the rests of binary fractions: 92.50000000000001 → 92.5. */
export const tidy = (value: number): number => Number(value.toPrecision(15))

/**
 * Reads a cell as a figure as its author saw it: a percent format counts in percent, marks of footnotes are split off,
 * 万 and 亿 are multiplied out, `>99`, `95-97` and `约96` are ranges. What may be read in two ways is `unclear`.
 */
export function readFigure(cell: Cell, notation: Notation = {}): Figure {
  if (typeof cell === 'string') {
    if (cell === '') return { kind: 'missing', word: '' }
    if (cell.length < 18 && plain.test(cell))
      return { kind: 'value', value: Number(cell), percent: false, marks: '' }
    return readText(cell, '', notation)
  }
  if (cell.date) return { kind: 'unclear', why: 'date', text: cell.text }
  if (cell.value !== undefined)
    return {
      kind: 'value',
      value: cell.value,
      percent: cell.percent ?? false,
      marks: '',
      ...(cell.rescaled && { shown: cell.text }),
    }
  return readText(cell.text, cell.raised ?? '', notation)
}

function readText(text: string, raised: string, notation: Notation): Figure {
  const word = figureText(text).replace(/\s/g, '')
  if (word === '' || missingWords.has(word) || /^[-—―─]+$/.test(word) || isSheetError(word))
    return { kind: 'missing', word: text.trim() }
  const { core, marks } = splitMarks(text)
  if (core !== text.trim() || marks) {
    const inner = figureText(core).replace(/\s/g, '')
    if (missingWords.has(inner) || /^-+$/.test(inner)) return { kind: 'missing', word: text.trim() }
  }
  if (/^[①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇⓪¹²³⁰⁴-⁹]+$/u.test(core)) return { kind: 'unclear', why: 'mark', text: core }
  const figure = parse(core, raised + marks, notation)
  // A remark in brackets behind a figure: 92.5（估）, 92.5 (est.). It is a mark with words.
  const remark = figure.kind === 'text' && /^(.*\d\D{0,3}?)\s*([（(][^\d()（）]+[)）])$/u.exec(core)
  if (remark) {
    const inner = parse(remark[1]!, raised + marks + remark[2], notation)
    if (inner.kind === 'value' || inner.kind === 'range') return inner
  }
  return figure
}

/** Reads a rank: 第3名, 第三, 并列第1, 1=, T1, 4/32, No.5 beside plain figures. */
export function readRank(cell: Cell, notation: Notation = {}): Figure {
  const plainFigure = readFigure(cell, notation)
  if (plainFigure.kind !== 'text') return plainFigure
  const text = withDigits(figureText(plainFigure.text)).replace(/\s/g, '')
  const match =
    /^(?:并列|=|t-?|tied)?(?:全国|全省)?(?:并列)?第?(?:no\.?|#|rank)?(\d{1,5})(?:名|位)?(?:\/\d+|=|\(并列\)|并列|st|nd|rd|th|名次)?$/.exec(
      text,
    )
  return match ? { kind: 'value', value: Number(match[1]), percent: false, marks: '' } : plainFigure
}

/** What stands in a cell as a year: one, a span that names two, or none. */
export type YearCell = { kind: 'missing' } | { kind: 'year'; year: number } | { kind: 'odd'; text: string }

/** Reads a year: a date, 2021, 2021年度, 2021年（第七次）, 二〇二一年, 2021-12-31, 2020/12. */
export function readYear(cell: Cell): YearCell {
  if (typeof cell !== 'string' && cell.date) return { kind: 'year', year: cell.date.year }
  const shown = typeof cell === 'string' ? cell : cell.text
  const { core } = splitMarks(shown)
  const text = withDigits(
    figureText(core)
      .replace(/[(（].*[)）]$/, '')
      .trim(),
  ).replace(/[\s,']/g, '')
  if (!text) return { kind: 'missing' }
  const match = /^(?:fy|ay)?(\d{4})(?:\.0+)?(?:年度?|年份|\(?e\)?)?$/.exec(text) ?? /^(\d{4})[-/.年](?:0?[1-9]|1[0-2])(?:月|(?:[-/.月](?:0?[1-9]|[12]\d|3[01])日?)?)?$/.exec(text) // prettier-ignore
  return match ? { kind: 'year', year: Number(match[1]) } : { kind: 'odd', text: shown.trim() }
}
