import { measures, type Measure } from '@/charts/fill'
import type { BandId, RegionId, UnitId } from '@/domain/model'

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
export type Parsed<T> =
  | { status: 'missing' }
  | { status: 'valid'; value: T }
  | { status: 'invalid'; value?: T; reason: Reason; given: string }

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
  years: number[]
  /** Slug to id. */
  units: ReadonlyMap<string, UnitId>
  regions: ReadonlyMap<string, RegionId>
  defaultYear: number
}

export const maxUnits = 5
const bandIds: BandId[] = ['veryHigh', 'high', 'medium', 'low']
const maxLength = 200

export function defaultView(vocabulary: Vocabulary): ViewState {
  return { year: vocabulary.defaultYear, measure: 'band', units: [], region: null, bands: [] }
}

/** A year like `2019`. An unknown year lands on the nearest known one. */
function parseYear(text: string, { years }: Vocabulary): Parsed<number> {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN
  if (years.includes(year)) return { status: 'valid', value: year }
  const invalid = { status: 'invalid', reason: 'unknownYear', given: text } as const
  if (Number.isNaN(year)) return invalid
  const distance = (candidate: number) => Math.abs(candidate - year)
  return { ...invalid, value: years.reduce((best, each) => (distance(each) <= distance(best) ? each : best)) }
}

/** `band`, `index` or `position`. */
function parseMeasure(text: string): Parsed<Measure> {
  const value = measures.find((measure) => measure === text)
  return value ? { status: 'valid', value } : { status: 'invalid', reason: 'unknownMeasure', given: text }
}

/** Names joined by `~`; what is known is kept, what isn't is reported. */
function parseList<T>(
  text: string,
  find: (name: string) => T | undefined,
  reason: Reason,
  limit = Infinity,
): Parsed<T[]> {
  const found = text.split('~').map(find)
  const known = [...new Set(found.filter((value) => value !== undefined))]
  const value = known.slice(0, limit)
  if (found.includes(undefined)) return { status: 'invalid', value, reason, given: text }
  if (known.length > limit) return { status: 'invalid', value, reason: 'tooManyUnits', given: text }
  return { status: 'valid', value }
}

function parseRegion(text: string, { regions }: Vocabulary): Parsed<RegionId> {
  const value = regions.get(text)
  return value ? { status: 'valid', value } : { status: 'invalid', reason: 'unknownRegion', given: text }
}

/** A query as vue-router gives it: a repeated key is an array, a bare key is null. */
export type Query = Record<string, string | null | undefined | (string | null)[]>

function text(query: Query, key: string): string | undefined {
  const raw = Object.hasOwn(query, key) ? query[key] : undefined
  const value = Array.isArray(raw) ? raw.at(-1) : raw
  return value === undefined ? undefined : (value ?? '').slice(0, maxLength)
}

/** Reads a query into a full view: missing keys take defaults, bad ones the nearest valid value and a notice. */
export function parseView(query: Query, vocabulary: Vocabulary): { view: ViewState; notices: Notice[] } {
  const view = defaultView(vocabulary)
  const notices: Notice[] = []
  function read<K extends keyof ViewState>(key: K, parse: (given: string) => Parsed<ViewState[K]>): void {
    const given = text(query, key)
    if (given === undefined) return
    const parsed = parse(given)
    if (parsed.status === 'missing') return
    if (parsed.value !== undefined) view[key] = parsed.value
    if (parsed.status === 'invalid') notices.push({ key, given: parsed.given, reason: parsed.reason })
  }
  read('year', (given) => parseYear(given, vocabulary))
  read('measure', parseMeasure)
  read('units', (given) => parseList(given, (slug) => vocabulary.units.get(slug), 'unknownUnit', maxUnits))
  read('region', (given) => parseRegion(given, vocabulary))
  read('bands', (given) => parseList(given, (id) => bandIds.find((band) => band === id), 'unknownBand'))
  return { view, notices }
}

/** The query of a view; defaults are left out. Inverse of {@link parseView} for every valid view. */
export function viewQuery(view: ViewState, vocabulary: Vocabulary): Record<string, string> {
  const base = defaultView(vocabulary)
  const slugOf = (id: UnitId) => [...vocabulary.units].find(([, unit]) => unit === id)?.[0] ?? id
  const query: Record<string, string> = {}
  if (view.year !== base.year) query.year = String(view.year)
  if (view.measure !== base.measure) query.measure = view.measure
  if (view.units.length) query.units = view.units.map(slugOf).join('~')
  if (view.region) query.region = view.region
  if (view.bands.length) query.bands = view.bands.join('~')
  return query
}
