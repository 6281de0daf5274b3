import type { Match } from './match'
import type { MakeUnit } from './model'

/** Groups of names as the list filters them. */
export type Filter = 'open' | 'sure' | 'chosen' | 'aside' | 'all'

const groupOf: Record<Match['kind'], Exclude<Filter, 'all'>> = {
  ambiguous: 'open',
  near: 'open',
  unknown: 'open',
  sure: 'sure',
  chosen: 'chosen',
  withoutShape: 'aside',
  leftOut: 'aside',
}

export const isOpen = ({ kind }: Pick<Match, 'kind'>): boolean => groupOf[kind] === 'open'

export function countByFilter(matches: readonly Match[]): Record<Filter, number> {
  const counts = { open: 0, sure: 0, chosen: 0, aside: 0, all: matches.length }
  for (const { kind } of matches) counts[groupOf[kind]]++
  return counts
}

export const filtered = (matches: readonly Match[], filter: Filter, text: string): Match[] => {
  const wanted = text.trim().toLowerCase()
  return matches.filter(
    (match) =>
      (filter === 'all' || groupOf[match.kind] === filter) &&
      (!wanted || [match.name, match.code, match.region].some((each) => each.toLowerCase().includes(wanted))),
  )
}

/** What a unit is called in a list: with its region or code where several are called so. */
export function labelsOf(units: readonly MakeUnit[]): Map<string, string> {
  const named = new Map<string, number>()
  for (const { name } of units) named.set(name, (named.get(name) ?? 0) + 1)
  return new Map(
    units.map(({ id, name, region, code }) => [
      id,
      named.get(name)! > 1 ? `${name} (${[region, code].filter(Boolean).join(' ') || id.slice(1)})` : name,
    ]),
  )
}

/** Decisions that take every suggestion which is the only one of its name. */
export const singleOffers = (matches: readonly Match[]): Record<string, string> =>
  Object.fromEntries(
    matches.flatMap(({ id, kind, offers }) =>
      kind === 'near' && offers.length === 1 ? [[id, offers[0]!]] : [],
    ),
  )
