/** Marks of footnotes: they point to a remark and belong to no name and no figure. */
const markSigns = '*＊※†‡§★☆①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇⓪¹²³⁰⁴-⁹₀-₉ᵃ-ᶻª'
const marksAtEnd = new RegExp(
  `(?:[${markSigns}]|[[［〔【]\\s*(?:注|note)?\\s*[\\dA-Za-z*]{1,3}\\s*[\\]］〕】]|[（(]\\s*(?:注|note)\\s*\\d{0,2}\\s*[)）])+$`,
  'iu',
)
const marksAtStart = new RegExp(`^[${markSigns}]+`, 'u')

/**
 * Splits the marks of footnotes from a text, before anything is folded: folding would turn 92.5① into 92.51.
 * A text of marks alone is left as it is.
 */
export function splitMarks(text: string): { core: string; marks: string } {
  const trimmed = text.trim()
  const end = marksAtEnd.exec(trimmed)?.[0] ?? ''
  const start = marksAtStart.exec(trimmed)?.[0] ?? ''
  if (!end && !start) return { core: trimmed, marks: '' }
  const core = trimmed.slice(start.length, trimmed.length - end.length).trim()
  return core ? { core, marks: start + end } : { core: trimmed, marks: '' }
}

/** Characters that are not seen, the mark of byte order among them. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
/** U+2212 and what else is written for a minus: hyphens, dashes between figures, small and full-width forms. */
const minusForms = /[\u2010-\u2013\u2212\u2796\ufe63\uff0d]/g

/** Text without invisible characters, full-width forms and spaces at its ends; a guard against formulas is taken off. */
export function plainText(text: string): string {
  const normal = text.normalize('NFKC').replace(invisible, '').trim()
  return normal.startsWith("'") ? unguard(normal) : normal
}

/** Takes off the apostrophe that exports put before what a spreadsheet would take for a formula. */
export function unguard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

/** A text as figures are read from it: plain, lower case, with one form of the minus. */
export function figureText(text: string): string {
  return plainText(text.replace(minusForms, '-')).toLowerCase()
}

/** A name or a head as it is compared: no case, no spaces, no full-width forms, no punctuation. */
export function nameKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s'’·.\-_,()（）、:：]/g, '')
}

const chineseDigits = '〇一二三四五六七八九'

/** Chinese numerals in a text as digits: 二〇二一 → 2021, 第三 → 第3, 第二十一 → 第21. Up to 99 where 十 stands. */
export function withDigits(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens ? chineseDigits.indexOf(tens) : 1) * 10 + (ones ? chineseDigits.indexOf(ones) : 0)),
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
}

/** Traditional script as simplified; set once the kept library has loaded, see `loadScripts`. */
let toSimplified: ((text: string) => string) | undefined

/** Loads what turns traditional into simplified script. Without it traditional names are unknown, nothing else. */
export async function loadScripts(): Promise<void> {
  if (toSimplified) return
  const [{ ConverterFactory }, { default: dictionaries }] = await Promise.all([
    import('opencc-js/core'),
    import('opencc-js/to/cn'),
  ])
  toSimplified = ConverterFactory(dictionaries)
}

/** The text in simplified script where the library is loaded, else as it is. */
export function simplified(text: string): string {
  return toSimplified && /[\u3400-\u9fff]/.test(text) ? toSimplified(text) : text
}
