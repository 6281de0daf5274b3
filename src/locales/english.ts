import { subject } from './subject/en'

/* English grammar of the texts: plurals, ordinals, lists, days. */

const cardinal = new Intl.PluralRules('en')
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** The noun for so many: `province`, `provinces`. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  cardinal.select(n) === 'one' ? one : many

/** `1 province`, `32 provinces`. */
export const count = (n: number, one: string, many?: string): string => `${n} ${plural(n, one, many)}`

/** `32 provinces`; `32 areas` of a pack. */
export const territories = (n: number): string => count(n, subject.unit)

/** 1st, 22nd, 13th. */
export const ordinal = (n: number): string => `${n}${suffixes[ordinals.select(n)] ?? 'th'}`

/** `14th`, `between 9th and 32nd`. */
export const ordinalSpan = ([best, worst]: readonly [number, number]): string =>
  best === worst ? ordinal(best) : `between ${ordinal(best)} and ${ordinal(worst)}`

function list(items: readonly (string | number)[], last: string): string {
  return items.length < 2
    ? String(items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${String(items.at(-1))}`
}

/** Guangdong, Zhejiang and Shanghai. */
export const andList = (items: readonly (string | number)[]): string => list(items, 'and')

/** Very high, high or medium. */
export const orList = (items: readonly (string | number)[]): string => list(items, 'or')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 2022-09-08, 2022-09, 2022 → 8 September 2022, September 2022, 2022. */
export function day(iso: string): string {
  const [, month, date] = iso.split('-')
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: month && 'long',
    day: date && 'numeric',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions).format(new Date(iso))
}
