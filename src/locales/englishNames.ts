import { day } from './english'

/* English of sentences: small numbers in words, spans of days. */

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Numbers to ten in words. */
export const inWords = (n: number): string => numerals[n] ?? String(n)

/** 2016-08-01, 2016-12-31 → 1 August–31 December 2016. */
export function days(from: string, to: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? day(from).replace(/ \d+$/, '') : day(from)}–${day(to)}`
}
