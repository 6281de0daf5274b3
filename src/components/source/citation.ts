import type { Messages } from '@/locales'

/** What a citation of a figure is made of. */
export interface CitedFigure {
  /** 浙江 · 指数 */
  heading: string
  /** 2019年（《报告（2020）》） */
  edition: string
  /** The figure as shown; several of a unit with what each is. */
  value: string
  /** How it is known: 来源公布, 由已公布的数字推算. */
  basis: string
  /** The sources it rests on, one line each. */
  sources: readonly string[]
  /** Day of the data, where known. */
  date: string | undefined
  /** Address of the view that shows it. */
  link: string
}

/** A citation ready to paste: figure, year, how it is known, sources, and where it was looked up. */
export function citationOf(
  { heading, edition, value, basis, sources, date, link }: CitedFigure,
  t: Messages,
): string {
  const zh = t.lang === 'zh'
  const [colon, comma, stop] = zh ? ['：', '，', '。'] : [': ', ', ', '. ']
  const looked = [t.site.title, ...(date ? [t.source.asOf(t.date(date))] : [])].join(comma)
  const known = zh ? `（${basis}）` : ` (${basis})`
  const figure = `${heading}${colon}${value}${known}${comma}${edition}`
  return [figure, ...sources, looked, link].join(stop)
}
