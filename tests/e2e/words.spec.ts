import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { filesBelow, linesOf, quotations } from './prose'

/** How texts may not be written, over every prerendered page; docs/words.md has the rules. */
const han = '[\\u4e00-\\u9fff]'
const rules: Record<'zh-CN' | 'en', [string, RegExp][]> = {
  'zh-CN': [
    // A label and its figure in one line are no sentence.
    ['a blank between figures and characters', new RegExp(`^(?=.*[，。；：、]).*(${han} \\d|\\d%? ${han})`)],
    [
      'a half-width sign between characters',
      new RegExp(`${han}[,;:!?] ?${han}|${han} ?\\(|\\) ?${han}|${han}\\.{3}`),
    ],
    ['a range with a dash in a sentence', /第\d+[–—-]\d|\d[–-]\d+[年月日位名个项]|在[\d.]+[–—]/],
    ['a blank before %', /\d %/],
    ['a date for machines', /(?<![\d-])\d{4}-\d{2}(-\d{2})?(?![\d-])/],
  ],
  en: [
    ['a blank before %', /\d %/],
    ['a date for machines', /(?<![\d-])\d{4}-\d{2}(-\d{2})?(?![\d-])/],
    [
      'one of several',
      /(?<![\d.,–-])\b1 (more )?(provinces|areas|units|cities|claims|sources|checks|years|ranks|positions|indices|boxes|results|rows|practices|figures|files|problems|discrepancies|indicators|values|levels|groups|cells|members)\b/,
    ],
    ['a Chinese title', /《|(?<![（(][^）)]*)[\u4e00-\u9fff]{6}/],
  ],
}

const quoted = quotations('data')
/** Also what a text of ours quotes in 「」 or “” within a sentence of another language. */
const withoutQuotes = (line: string) =>
  quoted.reduce((rest, quote) => rest.replaceAll(quote, '□'), line).replace(/「[^」]*」/g, '「」')

for (const lang of ['zh-CN', 'en'] as const)
  test(`every page in ${lang} keeps the rules of typography`, () => {
    const files = filesBelow('dist', '.html').filter(
      (file) => /\/en(\/|\.html)/.test(file) === (lang === 'en'),
    )
    expect(files.length).toBeGreaterThan(45)
    const faults = new Set<string>()
    let seen = 0
    for (const file of files)
      for (const whole of linesOf(readFileSync(file, 'utf8'), lang)) {
        seen += 1
        const line = withoutQuotes(whole)
        for (const [name, rule] of rules[lang])
          if (rule.test(line)) faults.add(`${name}: ${line.slice(0, 120)}`)
      }
    expect(seen).toBeGreaterThan(10_000)
    expect([...faults]).toEqual([])
  })
