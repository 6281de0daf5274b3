/** What stands in a cell. */
export type CellValue =
  | { kind: 'missing' }
  | { kind: 'number'; value: number }
  | { kind: 'comma'; text: string }
  | { kind: 'text'; text: string }

const missing: CellValue = { kind: 'missing' }

/** What tables write where they have no figure. */
const missingMarks = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '/',
  '\\',
  '.',
  '..',
  '...',
  '…',
  '……',
  'n/a',
  'na',
  '#n/a',
  'null',
  'nil',
  'none',
  '无',
  '缺',
  '暂无',
  '暂缺',
  '未公布',
  '未公开',
  '未参评',
  '无此指标',
  '不详',
  'notpublished',
  'notassessed',
])

/** Text without invisible characters, full-width forms and spaces at its ends; a guard against formulas is taken off. */
export function plainText(text: string): string {
  const normal = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
    .trim()
  return normal.startsWith("'") ? unguard(normal) : normal
}

/** Takes off the apostrophe that exports put before what a spreadsheet would take for a formula. */
export function unguard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i
const grouped = /^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/

/**
 * Reads a cell as a figure: full-width digits, percent signs (the number of percent), thousands separators, a unit of
 * counting (88.07分, 第3名). A decimal comma is not taken for a number, for 1,234 may be either. Never throws.
 */
export function readCell(raw: string): CellValue {
  if (raw === '') return missing
  if (raw.length < 18 && plainNumber.test(raw)) return { kind: 'number', value: Number(raw) }
  const text = plainText(raw)
  const bare = text.toLowerCase().replace(/\s/g, '')
  if (missingMarks.has(bare)) return missing
  const core = bare.replace(/^第/, '').replace(/(分|名|位|%|‰)$/, '')
  const number = plainNumber.test(core)
    ? Number(core)
    : grouped.test(text.replace(/(分|名|位|%)$/, '').trim())
      ? Number(core.replace(/[, ]/g, ''))
      : NaN
  if (Number.isFinite(number)) return { kind: 'number', value: bare.endsWith('‰') ? number / 10 : number }
  if (/^[+-]?\d+,\d+$/.test(core)) return { kind: 'comma', text }
  return { kind: 'text', text }
}
