import { shownMeasures, type Measure } from '@/charts/fill'
import type { BandId, RegionId, UnitId } from '@/domain/model'
import { queryText, type Query } from './query'

/** Everything about the view that a link carries. */
export interface ViewState {
  /** Assessed year. */
  year: number
  measure: Measure
  /** Selected units, at most five; the last one chosen stands last. */
  units: UnitId[]
  /** The region in focus. */
  region: RegionId | null
  /** Bands shown; empty means all. */
  bands: BandId[]
}

/** Outcome for one key of a query. */
type Parsed<T> = { status: 'missing' } | Given<T>

/** Outcome for a key that is there; an invalid one may come with the nearest valid value. */
type Given<T> =
  { status: 'valid'; value: T } | { status: 'invalid'; value?: T; reason: Reason; given: string }

type Reason =
  'unknownYear' | 'unknownMeasure' | 'unknownUnit' | 'tooManyUnits' | 'unknownRegion' | 'unknownBand'

/** A key of a link that could not be used as given; the view shows the nearest valid value instead. */
export interface Notice {
  key: keyof ViewState
  given: string
  reason: Reason
}

/** What the codec must know of the dataset. */
export interface Vocabulary {
  years: readonly number[]
  /** Slug to id. */
  units: ReadonlyMap<string, UnitId>
  regions: ReadonlyMap<string, RegionId>
  defaultYear: number
  /** Bands of any edition. */
  bands: readonly BandId[]
}

export const maxUnits = 5

export function defaultView(vocabulary: Vocabulary): ViewState {
  return { year: vocabulary.defaultYear, measure: shownMeasures()[0]!, units: [], region: null, bands: [] }
}

/** A year like `2019`. An unknown year lands on the nearest known one. */
function parseYear(text: string, { years }: Vocabulary): Given<number> {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN
  if (years.includes(year)) return { status: 'valid', value: year }
  const invalid = { status: 'invalid', reason: 'unknownYear', given: text } as const
  if (Number.isNaN(year)) return invalid
  return { ...invalid, value: nearestYear(year, years) }
}

/** The year nearest to a number; of two equally near ones the later. */
export function nearestYear(year: number, years: readonly number[]): number {
  const distance = (candidate: number) => Math.abs(candidate - year)
  return years.reduce((best, each) => (distance(each) <= distance(best) ? each : best))
}

/** `band`, `index` or `position`. */
function parseMeasure(text: string): Given<Measure> {
  const value = shownMeasures().find((measure) => measure === text)
  return value ? { status: 'valid', value } : { status: 'invalid', reason: 'unknownMeasure', given: text }
}

/** Names joined by `~`; what is known is kept, what isn't is reported. */
function parseList<T>(
  text: string,
  find: (name: string) => T | undefined,
  reason: Reason,
  limit = Infinity,
): Given<T[]> {
  const found = text.split('~').map(find)
  const known = [...new Set(found.filter((value) => value !== undefined))]
  const value = known.slice(0, limit)
  if (found.includes(undefined)) return { status: 'invalid', value, reason, given: text }
  if (known.length > limit) return { status: 'invalid', value, reason: 'tooManyUnits', given: text }
  return { status: 'valid', value }
}

function parseRegion(text: string, { regions }: Vocabulary): Given<RegionId> {
  const value = regions.get(text)
  return value ? { status: 'valid', value } : { status: 'invalid', reason: 'unknownRegion', given: text }
}

/** Reads a query into a full view: missing keys take defaults, bad ones the nearest valid value and a notice. */
export function parseView(query: Query, vocabulary: Vocabulary): { view: ViewState; notices: Notice[] } {
  const view = defaultView(vocabulary)
  const notices: Notice[] = []
  function read<K extends keyof ViewState>(key: K, parse: (given: string) => Given<ViewState[K]>): void {
    const given = queryText(query, key)
    const parsed: Parsed<ViewState[K]> = given === undefined ? { status: 'missing' } : parse(given)
    if (parsed.status === 'missing') return
    if (parsed.value !== undefined) view[key] = parsed.value
    if (parsed.status === 'invalid') notices.push({ key, given: parsed.given, reason: parsed.reason })
  }
  read('year', (given) => parseYear(given, vocabulary))
  read('measure', parseMeasure)
  read('units', (given) => parseList(given, (slug) => vocabulary.units.get(slug), 'unknownUnit', maxUnits))
  read('region', (given) => parseRegion(given, vocabulary))
  read('bands', (given) =>
    parseList(given, (id) => vocabulary.bands.find((band) => band === id), 'unknownBand'),
  )
  return { view, notices }
}

/** The query of a view; defaults are left out. Inverse of {@link parseView} for every valid view. */
export function viewQuery(view: ViewState, vocabulary: Vocabulary): Record<string, string> {
  const base = defaultView(vocabulary)
  const slugOf = (slugs: ReadonlyMap<string, string>, id: string) =>
    [...slugs].find(([, known]) => known === id)?.[0] ?? id
  const query: Record<string, string> = {}
  if (view.year !== base.year) query.year = String(view.year)
  if (view.measure !== base.measure) query.measure = view.measure
  if (view.units.length) query.units = view.units.map((id) => slugOf(vocabulary.units, id)).join('~')
  if (view.region) query.region = slugOf(vocabulary.regions, view.region)
  if (view.bands.length) query.bands = view.bands.join('~')
  return query
}
