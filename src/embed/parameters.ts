import { locales, type Locale } from '@/locales'
import { queryText, type Query } from '@/stores/query'
import { widgetThemes, type WidgetTheme } from './protocol'

/** How much a widget lets the reader steer: nothing, the year, or everything it has. */
export const controlLevels = ['none', 'min', 'full'] as const
export type ControlLevel = (typeof controlLevels)[number]

export const widgetLanguages = locales
export type WidgetLanguage = Locale

/** Everything of a widget's address that is not the view itself (year, units, region, measure: see viewCodec). */
export interface WidgetOptions {
  theme: WidgetTheme
  lang: WidgetLanguage
  controls: ControlLevel
  /** Day of the data that the page's editor has seen, where pinned: `2026-11-22`. */
  data: string | null
}

/** A key that could not be used as given; the option then has its default. */
export interface OptionNotice {
  key: keyof WidgetOptions
  given: string
}

/** Portals are light, so a widget is too unless told otherwise. */
export const defaultOptions: WidgetOptions = {
  theme: 'light',
  lang: locales[0]!,
  controls: 'min',
  data: null,
}

const longestSearch = 2000
const longestValue = 60

/** The query of an address; of repeated keys the last one counts. */
export function queryOf(search: string): Query {
  return Object.fromEntries(new URLSearchParams(search.slice(0, longestSearch)))
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Reads the options of a query: each key is missing (default), valid, or unknown (default and a notice). */
export function parseOptions(query: Query): { options: WidgetOptions; notices: OptionNotice[] } {
  const options = { ...defaultOptions }
  const notices: OptionNotice[] = []
  function read<K extends keyof WidgetOptions>(
    key: K,
    known: (given: string) => WidgetOptions[K] | undefined,
  ) {
    const given = queryText(query, key, longestValue)
    if (given === undefined) return
    const value = known(given)
    if (value === undefined) notices.push({ key, given })
    else options[key] = value
  }
  const among =
    <T extends string>(list: readonly T[]) =>
    (given: string) =>
      list.find((each) => each === given)
  read('theme', among(widgetThemes))
  read('lang', among(widgetLanguages))
  read('controls', among(controlLevels))
  read('data', (given) => (isDay(given) ? given : undefined))
  return { options, notices }
}

/** The query of options; defaults are left out. Inverse of {@link parseOptions} for every valid choice. */
export function optionsQuery(options: WidgetOptions): Record<string, string> {
  const entries = Object.entries(options).filter(
    ([key, value]) => value !== null && value !== defaultOptions[key as keyof WidgetOptions],
  )
  return Object.fromEntries(entries)
}
