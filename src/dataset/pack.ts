import { assess, ContradictionError } from '@/domain/assess'
import type {
  Claim,
  ClaimId,
  Edition,
  Locale,
  LocalText,
  Resolution,
  Source,
  SourceId,
  UnitId,
} from '@/domain/model'
import type { IndicatorGroup } from '@/domain/score/model'
import type { Dataset } from './index'
import { claimKey, normaliseClaims, type RawClaim } from './normalise'
import type { PackShape } from './packGeometry'

/*
 * What replaces or completes the bundled facts at run time: editions of the reader's own, laid over a dataset, and whole
 * packs with units of their own. Pure; the store `dataset` shows the result.
 */

type Distribute<T> = T extends unknown ? Omit<T, 'id' | 'source' | 'also' | 'page' | 'weak'> : never

/** A claim read from a reader's file: what it says, and the cell it stands in (`表1!C7`, at most 20 characters). */
export type OwnClaim = Distribute<RawClaim> & { cell: string }

/** What a reader's file says of one assessed year. */
export interface OwnEdition {
  /** Assessed year. */
  year: number
  claims: OwnClaim[]
  /** What the file says of the edition itself. Used where the dataset has nothing: a new year, unknown dimensions. */
  edition?: Partial<Omit<Edition, 'year' | 'claims' | 'resolutions'>>
  /**
   * How own claims and those below were found to disagree, from laying the file over the same facts before: finding it
   * again may take seconds. Found anew where it no longer holds.
   */
  settled?: Resolution[]
}

/** A reader's own editions, as read from one file and confirmed. */
export interface OwnEditions {
  /** Lower-case letters, digits and hyphens; unique among the layers. */
  id: string
  /** Name of the file. */
  file: string
  /** Which claims stay in use where own and other ones can't be true together; the others are listed as set aside. */
  wins: 'own' | 'published'
  editions: OwnEdition[]
}

/** Claims of an own edition and of others that can't be true together, and how that is read. */
export interface Contradiction {
  year: number
  resolution: Resolution
}

export interface Layered {
  dataset: Dataset
  /** In the order of the editions. */
  contradictions: Contradiction[]
}

/** The indicators of a pack and their values, as the file has them. */
export interface PackIndicators {
  tree: IndicatorGroup
  /** By assessed year: which indicators, and a row for each unit with its id first; null where a value is missing. */
  tables: Map<number, { indicators: string[]; rows: (string | number | null)[][] }>
}

/** How the map of a pack is drawn, always with equal areas: on a cone, around its middle, on a cylinder. */
export type PackProjection = 'conic' | 'azimuthal' | 'cylindrical'

/** Facts of a territory of its own: everything the atlas needs instead of the bundled data. Plain data. */
export interface Pack {
  title: LocalText
  /** Languages that the pack has its names in; a site built of it has pages in these. */
  languages: Locale[]
  publisher: LocalText
  /** Day of the data. */
  date?: string
  /** 审图号 of the pack's map, as the publisher states it. */
  approval?: string
  /** Where the geometry comes from. */
  attribution?: LocalText
  dataset: Dataset
  /** What the map is drawn from; none where the pack brings no geometry. */
  shapes: PackShape[]
  /** Lines that belong to the map, such as dashes of a border at sea; longitude, latitude in degrees. */
  lines?: [number, number][][]
  /** How the map is drawn; by what suits the territory where it is not said. */
  projection?: PackProjection
  /** Units of which the pack says where they lie: those without a shape stand there as a mark. */
  anchored: UnitId[]
  /** Indicators for scoring, if any: `packIndicatorSet()` makes a set of one year's. */
  indicators?: PackIndicators
}

/** Id of the source that stands for a file of own data. */
export const ownSourceId = (id: string): SourceId => `own-${id}`

/** Whether a source is a reader's own file. */
export const isOwnSource = (id: SourceId): boolean => id.startsWith('own-')

function ownSource({ id, file }: OwnEditions): Source {
  return {
    id: ownSourceId(id),
    title: { zh: file, en: file },
    publisher: { zh: '本机数据', en: 'Your data' },
    reliability: 'own',
  }
}

/** An edition that the dataset lacks: scale and name of the index as in the newest edition unless the file says other. */
function newEdition(dataset: Dataset, own: OwnEditions, { year, edition }: OwnEdition): Edition {
  const like = [...dataset.editions.values()].at(-1)
  if (!like) throw new RangeError('No edition to follow: the dataset is empty.')
  return {
    year,
    report: { title: own.file, year: year + 1, publisher: ownSource(own).publisher },
    indexName: like.indexName,
    dimensions: null,
    bands: like.bands,
    ...edition,
    claims: [],
    resolutions: [],
  }
}

/** The claims as the dataset's own, with ids that no other claim has. */
export function ownClaims(own: OwnEditions, edition: OwnEdition): Claim[] {
  const source = ownSourceId(own.id)
  const raw = edition.claims.map(({ cell, ...claim }) => ({ ...claim, source, page: cell }) as RawClaim)
  return normaliseClaims(raw).map((claim) => ({ ...claim, id: `${source}/${claim.id}` }))
}

const noteOf = (own: OwnEditions) =>
  own.wins === 'own'
    ? {
        zh: `与本机数据“${own.file}”不能同时成立，按本机数据推算，其余按原样列出。`,
        en: `Can't be true together with your data “${own.file}”: your data are used, the rest is listed as published.`,
      }
    : {
        zh: `本机数据“${own.file}”与已公布的数据不能同时成立，按已公布的推算，本机数据只列出。`,
        en: `Your data “${own.file}” can't be true together with what is published: the published is used, your data are only listed.`,
      }

/** Kinds that say one value of one thing: two claims with the same key and different values exclude each other. */
const singleValued = new Set<Claim['what']>([
  'index',
  'rank',
  'band',
  'mean',
  'meanAgainstNation',
  'aboveMeanCount',
  'bandCount',
  'bandShare',
  'aboveMeanShare',
  'dimension',
  'dimensionRank',
  'growth',
])
const valueOf = (claim: Claim) => ('value' in claim ? claim.value : 'band' in claim ? claim.band : undefined)

/** Pairs of an own claim and an earlier one that give one thing two values. */
function plainContradictions(before: readonly Claim[], own: readonly Claim[]): [Claim, Claim][] {
  const known = new Map<string, Claim[]>()
  for (const claim of before)
    if (singleValued.has(claim.what)) {
      const key = claimKey(claim)
      known.set(key, [...(known.get(key) ?? []), claim])
    }
  return own.flatMap((claim) =>
    (known.get(claimKey(claim)) ?? [])
      .filter((other) => valueOf(other) !== valueOf(claim))
      .map((other): [Claim, Claim] => [claim, other]),
  )
}

const setAsideIn = (edition: Edition) => new Set(edition.resolutions.flatMap(({ setAside }) => setAside))

/**
 * Sets claims aside until the rest can be true together.
 * @throws ContradictionError where the winning claims contradict each other by themselves
 */
function settle(dataset: Dataset, own: OwnEditions, edition: Edition, ids: ReadonlySet<ClaimId>): Edition {
  const wins = (id: ClaimId) => ids.has(id) === (own.wins === 'own')
  const tries: (() => unknown)[] = [
    () => assess(edition, dataset.units, dataset.regions, 'nation'),
    () => dataset.cities.length && assess(edition, dataset.cities, dataset.regions, 'cities'),
  ]
  for (const attempt of tries) {
    try {
      attempt()
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error
      const setAside = error.claims.filter((id) => !wins(id))
      if (!setAside.length || setAside.length === error.claims.length) throw error
      const id = `${ownSourceId(own.id)}/${edition.resolutions.length + 1}`
      const resolution = { id, claims: error.claims, setAside, note: noteOf(own) }
      return settle(dataset, own, { ...edition, resolutions: [...edition.resolutions, resolution] }, ids)
    }
  }
  return edition
}

/** The edition as it was settled before, if its claims can still be true together that way. */
function settledBefore(
  dataset: Dataset,
  base: Edition,
  claims: readonly Claim[],
  { settled, edition }: OwnEdition,
): Edition | undefined {
  if (!settled) return undefined
  const whole = {
    ...base,
    dimensions: base.dimensions ?? edition?.dimensions ?? null,
    claims: [...base.claims, ...claims],
    resolutions: [...base.resolutions, ...settled],
  }
  const ids = new Set(whole.claims.map(({ id }) => id))
  if (!settled.every((resolution) => resolution.claims.every((id) => ids.has(id)))) return undefined
  try {
    assess(whole, dataset.units, dataset.regions, 'nation')
    return whole
  } catch (error) {
    if (error instanceof ContradictionError) return undefined
    throw error
  }
}

function layerEdition(dataset: Dataset, own: OwnEditions, given: OwnEdition): Edition {
  const base = dataset.editions.get(given.year) ?? newEdition(dataset, own, given)
  const claims = ownClaims(own, given)
  const before = settledBefore(dataset, base, claims, given)
  if (before) return before
  const aside = setAsideIn(base)
  const plain = plainContradictions(
    base.claims.filter(({ id, weak }) => !weak && !aside.has(id)),
    claims,
  ).map(([mine, other], at) => ({
    id: `${ownSourceId(own.id)}/${base.resolutions.length + at + 1}`,
    claims: [mine.id, other.id],
    setAside: [own.wins === 'own' ? other.id : mine.id],
    note: noteOf(own),
  }))
  const edition = {
    ...base,
    dimensions: base.dimensions ?? given.edition?.dimensions ?? null,
    claims: [...base.claims, ...claims],
    resolutions: [...base.resolutions, ...plain],
  }
  return settle(dataset, own, edition, new Set(claims.map(({ id }) => id)))
}

/**
 * Lays own editions over a dataset: their claims join those of the same year, a new year becomes an edition. Nothing is
 * dropped: where own and other claims can't be true together, the losing ones are set aside by a resolution and stay
 * listed. The dataset given is left as it is; editions that the layer doesn't touch are the same objects.
 *
 * Own claims must name units, regions, cities, bands and dimensions of the dataset: who reads the file checks that.
 * @throws ContradictionError where the claims that win contradict each other
 * @throws RangeError if a claim names a band that the edition does not have
 */
export function layer(dataset: Dataset, own: OwnEditions): Layered {
  const editions = new Map(dataset.editions)
  const contradictions: Contradiction[] = []
  for (const given of own.editions) {
    const known = new Set(editions.get(given.year)?.resolutions)
    const edition = layerEdition({ ...dataset, editions }, own, given)
    editions.set(given.year, edition)
    for (const resolution of edition.resolutions)
      if (!known.has(resolution)) contradictions.push({ year: given.year, resolution })
  }
  const source = ownSource(own)
  return {
    dataset: {
      ...dataset,
      sources: new Map([...dataset.sources, [source.id, source]]),
      editions: new Map([...editions].sort(([a], [b]) => a - b)),
    },
    contradictions,
  }
}

/** All layers over a dataset, the first one lowest. @throws as {@link layer} */
export function layerAll(dataset: Dataset, layers: readonly OwnEditions[]): Layered {
  return layers.reduce<Layered>(
    (below, own) => {
      const next = layer(below.dataset, own)
      return { dataset: next.dataset, contradictions: [...below.contradictions, ...next.contradictions] }
    },
    { dataset, contradictions: [] },
  )
}
