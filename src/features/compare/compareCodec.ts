import type { UnitId } from '@/domain/model'
import { queryText, type LinkKey, type Query } from '@/stores/query'

/** What is compared: two to five units over some years, or all units between two years. Years ascend. */
export type CompareState =
  { mode: 'units'; units: UnitId[]; years: number[] } | { mode: 'years'; years: [number, number] }

type CompareReason = 'unknownUnit' | 'tooFewUnits' | 'tooManyUnits' | 'unknownYear' | 'twoYears'

/** A key of a link that could not be used as given; the page shows the nearest valid comparison instead. */
export interface CompareNotice {
  key: 'units' | 'years'
  given: string
  reason: CompareReason
}

/** What the codec must know of the dataset. */
export interface CompareVocabulary {
  /** Ascending; with a single one units alone can be compared. */
  years: readonly number[]
  /** Slug to id; at least two. */
  units: ReadonlyMap<string, UnitId>
  /** Compared where a link names no others: two different units. */
  defaultUnits: [UnitId, UnitId]
  /** Compared where a link asks for two years and names fewer. */
  defaultYears: [number, number]
}

export const leastUnits = 2
export const mostUnits = 5

export function defaultCompare({ defaultUnits, years }: CompareVocabulary): CompareState {
  return { mode: 'units', units: [...defaultUnits], years: [...years] }
}

/** The parts of a key joined by `~`; undefined where the link lacks the key or leaves it empty. */
function parts(query: Query, key: LinkKey): { given: string; names: string[] } | undefined {
  const given = queryText(query, key)
  return given ? { given, names: [...new Set(given.split('~'))] } : undefined
}

const sameYears = (a: readonly number[], b: readonly number[]) => a.join() === b.join()
const ascending = (years: number[]) => [...years].sort((a, b) => a - b)

/** Two years, ascending: the first two of `known`, completed by the default ones. */
function twoYears(known: number[], { defaultYears }: CompareVocabulary): [number, number] {
  const [a, b] = [...known, ...defaultYears.filter((year) => !known.includes(year))]
  return ascending([a!, b!]) as [number, number]
}

/** Two to five units: the first five of `known`, completed by the default ones. */
function fillUnits(known: UnitId[], { defaultUnits }: CompareVocabulary): UnitId[] {
  const missing = Math.max(0, leastUnits - known.length)
  const others = defaultUnits.filter((id) => !known.includes(id)).reverse()
  return [...known, ...(known.length ? others : [...defaultUnits]).slice(0, missing)].slice(0, mostUnits)
}

/**
 * Reads a query: `units=zhejiang~xinjiang`, optionally with `years=2016~2019`, or `years` alone for two years of all
 * units. A missing key takes its default, a bad one the nearest valid value and a notice.
 */
export function parseCompare(
  query: Query,
  vocabulary: CompareVocabulary,
): { state: CompareState; notices: CompareNotice[] } {
  const notices: CompareNotice[] = []
  const units = parts(query, 'units')
  const years = parts(query, 'years')
  const tell = (key: CompareNotice['key'], given: string, reason: CompareReason) =>
    notices.push({ key, given, reason })

  const known = vocabulary.years.filter((year) => years?.names.includes(String(year)))
  if (years && known.length < years.names.length) tell('years', years.given, 'unknownYear')
  if (years && !units && vocabulary.years.length > 1) {
    if (known.length !== 2 && !notices.length) tell('years', years.given, 'twoYears')
    return { state: { mode: 'years', years: twoYears(known, vocabulary) }, notices }
  }

  const state = defaultCompare(vocabulary) as Extract<CompareState, { mode: 'units' }>
  if (known.length) state.years = known
  if (units) {
    const found = units.names.flatMap((slug) => vocabulary.units.get(slug) ?? [])
    if (found.length < units.names.length) tell('units', units.given, 'unknownUnit')
    else if (found.length < leastUnits) tell('units', units.given, 'tooFewUnits')
    else if (found.length > mostUnits) tell('units', units.given, 'tooManyUnits')
    state.units = fillUnits(found, vocabulary)
  }
  return { state, notices }
}

/** The query of a comparison; defaults are left out. Inverse of {@link parseCompare} for every valid one. */
export function compareQuery(state: CompareState, vocabulary: CompareVocabulary): Record<string, string> {
  if (state.mode === 'years') return { years: state.years.join('~') }
  const slugOf = (id: UnitId) => [...vocabulary.units].find(([, unit]) => unit === id)?.[0] ?? id
  const allYears = sameYears(state.years, vocabulary.years)
  const usual = state.units.join() === vocabulary.defaultUnits.join()
  return {
    ...(usual && allYears ? {} : { units: state.units.map(slugOf).join('~') }),
    ...(allYears ? {} : { years: state.years.join('~') }),
  }
}
