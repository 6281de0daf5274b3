import type { BandId, ClaimId, DimensionId, RegionId, SourceId, UnitId } from './ids'
import type { UnitOrder } from './unitOrder'

export type { BandId, ClaimId, DimensionId, RegionId, SourceId, UnitId }

/**
 * The vocabulary of the atlas: what is assessed, what is published about it, and what follows from that.
 *
 * Conventions: years are assessed years (the report of year N assesses N − 1). An index lies in 0…100. A rank is
 * dense as the reports print it (1, 1, 2, 3, 3, 4 …); a position is 1 + the number of units strictly above.
 */

/** A language of the interface. */
export type Locale = 'zh-CN' | 'en'

/** A text that is data (a note, a name), in both languages of the atlas. */
export interface LocalText {
  zh: string
  en: string
}

/** One assessed unit: a provincial government, the corps, or a key city. */
export interface Unit {
  id: UnitId
  /** Path segment in pinyin: `zhejiang`, `shaanxi`, `bingtuan`. Unique. */
  slug: string
  /** Short name as on maps: 浙江, 兵团. */
  name: string
  fullName: string
  english: string
  /** Toneless pinyin of the short name without spaces: `zhejiang`. */
  pinyin: string
  /** First letters of the pinyin: `zj`. */
  initials: string
  /** One-character and other customary short forms: 浙; 沪, 申. */
  aliases: string[]
  region: RegionId
  /** Where a marker for the unit stands, WGS84 degrees [longitude, latitude]. */
  anchor: [number, number]
}

/** A part of the map that the series does not assess. */
export interface UnassessedArea {
  id: UnitId
  name: string
  english: string
  /** `noData`: 资料暂缺; `notAssessed`: 未参评. */
  status: 'noData' | 'notAssessed'
}

export interface City extends Unit {
  /** The unit the city belongs to. */
  province: UnitId
  /** `separate`: 计划单列市; `capital`: 省会 or 首府. */
  category: 'separate' | 'capital'
}

export interface Region {
  id: RegionId
  name: string
  english: string
  slug: string
  /** In administrative order. */
  members: UnitId[]
}

/** How far a source can be trusted; `own` is a file of the reader's. Only `primary` and `press` may carry a link. */
export type Reliability = 'report' | 'primary' | 'press' | 'repost' | 'mirror' | 'weak' | 'own'

export interface Source {
  id: SourceId
  title: LocalText
  publisher: LocalText
  /** Date or year of publication as far as known: `2022-09`, `2020-05-26`. */
  date?: string
  reliability: Reliability
  /** Present only where reliability is `primary` or `press`. */
  url?: string
}

/**
 * One level of an edition's scale. The interval runs from `lo` to `hi`; each end belongs to the band or not as said.
 * Where the sources leave an edge open (80.00 may be 高 or 中), `edgeUnstated` lists the value: figures are shown in
 * the band whose interval holds them, but bounds treat such a value as possible in both.
 */
export interface Band {
  id: BandId
  name: LocalText
  lo: number
  loClosed: boolean
  hi: number
  hiClosed: boolean
  edgeUnstated?: number[]
}

interface Dimension {
  /** Stable across editions: effectiveness 成效度, maturity 成熟度, channels 完备度, coverage 覆盖度, accuracy 准确度. */
  id: DimensionId
  name: LocalText
}

interface ClaimBase {
  /** Unique in the edition; given in the file where something refers to it, else made from the other fields. */
  id: ClaimId
  /** A unit, a city, a region, `nation` (all units) or `cities` (all key cities). */
  about: string
  source: SourceId
  /** Further sources that print the same. */
  also?: SourceId[]
  /** At most 40 characters of the source. */
  quote?: string
  page?: string
  note?: LocalText
  /** From a source that cannot carry a figure alone: shown and marked, never used for bounds. */
  weak?: boolean
  /** Not printed in these words: the note says how it follows from the quote. Used for bounds, shown as derived. */
  inferred?: boolean
}

export type Claim = ClaimBase &
  (
    | { what: 'index'; value: number }
    /** Dense rank as printed. */
    | { what: 'rank'; value: number }
    | { what: 'band'; band: BandId }
    /** The unit is not in the band: a source says when it was in it for the first time. */
    | { what: 'notBand'; band: BandId }
    /** Mean index of `about` (nation, cities, or a region), rounded to two decimals. */
    | { what: 'mean'; value: number }
    /** Whether the mean of a region reaches the national mean. */
    | { what: 'meanAgainstNation'; value: 'atLeast' | 'below' }
    /** Regions in descending order of their means, group by group; inside a group no order is said. */
    | { what: 'regionOrder'; groups: RegionId[][] }
    /** Number of units strictly above the mean. */
    | { what: 'aboveMeanCount'; value: number }
    /** Number of units in a band, or in several bands together. */
    | { what: 'bandCount'; bands: BandId[]; value: number }
    /** Share of units in a band as printed, percent. */
    | { what: 'bandShare'; band: BandId; value: number }
    /** `units` are all the members of the band. */
    | { what: 'bandMembersComplete'; band: BandId; units: UnitId[] }
    /** `units` are all that have a dense rank of at most `value`. */
    | { what: 'topComplete'; value: number; units: UnitId[] }
    /** The index does not rise from one to the next. */
    | { what: 'order'; units: UnitId[] }
    /** The dense rank is at most `value`; no rank is printed. */
    | { what: 'rankWithin'; value: number }
    /** Share of units above the mean as printed, percent. */
    | { what: 'aboveMeanShare'; value: number }
    /** Mean of a dimension over `about`. */
    | { what: 'dimension'; dimension: DimensionId; value: number }
    /** Dense rank in a dimension as printed. */
    | { what: 'dimensionRank'; dimension: DimensionId; value: number }
    /** The rank is at most `value` in these dimensions, or in `count` of them that aren't named. */
    | { what: 'dimensionRankWithin'; dimensions: DimensionId[]; count?: number; value: number }
    /**
     * The mean (or a dimension's mean) is below the `value` printed for the assessed year `than`: a source says that it
     * rose between the two.
     */
    | { what: 'lowerMean'; than: number; dimension?: DimensionId; value: number }
    /**
     * The rank is better than in the assessed year `than`. Shown only: a dense rank that is not the last one leaves every
     * position open.
     */
    | { what: 'betterRank'; than: number }
    /** Growth in percent as printed, of the mean (or of a dimension's mean) since another assessed year. */
    | { what: 'growth'; since: number; dimension?: DimensionId; value: number }
    /**
     * The report names these units as models, as progressing, as slow or as lagging, or they are said to be in its
     * first group (第一方阵), which is no band; the list may go on (等). `words` name the group as
     * printed; an edition that a reader brings may go without.
     */
    | {
        what: 'group'
        group: 'model' | 'first' | 'progress' | 'slow' | 'lagging'
        words?: LocalText
        units: UnitId[]
      }
  )

export type ClaimKind = Claim['what']

/** A known contradiction between claims, how it is read, and why. */
export interface Resolution {
  id: string
  /** The claims that don't fit together. */
  claims: ClaimId[]
  /** Those of them that are shown as printed but not used for bounds. */
  setAside: ClaimId[]
  note: LocalText
}

/** What the figures of an edition may be, where they are not 0 to 100 with more being better. */
export interface Scale {
  /** Bounds of every index, 0 ≤ least < most. */
  least: number
  most: number
  better: 'higher' | 'lower'
  /** Decimals that figures are written with, 0 to 4. */
  decimals: number
}

/** One yearly edition as published: facts only, nothing computed. */
export interface Edition {
  /** Assessed year. */
  year: number
  /** `english`: the title in English, where it is a Chinese one. */
  report: { title: string; english?: string; year: number; published?: string; publisher: LocalText }
  /** The index's name in this edition. */
  indexName: LocalText
  /** First-level dimensions, or null where no source names them all. */
  dimensions: Dimension[] | null
  /** Set where figures must not be joined with the edition before: what changed. */
  methodBreak?: LocalText
  /** Set where the index was renamed against the edition before. */
  renamed?: LocalText
  /** Best first. */
  bands: Band[]
  /** Absent for 0 to 100 with two decimals, more being better. */
  scale?: Scale
  /**
   * What states the dimensions, and the limits of each band, for this very edition. A band that is missing here has its
   * limits from other editions: no source at hand states them for this one, and none says otherwise.
   */
  statedBy?: { dimensions?: SourceId; bands?: Partial<Record<BandId, SourceId>> }
  claims: Claim[]
  resolutions: Resolution[]
}

/** Closed or half-open interval of index values. */
export interface Interval {
  lo: number
  hi: number
  /** Whether `lo` itself is excluded. */
  loOpen: boolean
  hiOpen: boolean
}

/** printed: in a source; derived: follows from claims exactly; bounded: narrower than nothing known; unknown. */
export type Basis = 'printed' | 'derived' | 'bounded' | 'unknown'

/** Why a bound holds: a rule, the claims it rests on, and the earlier reasons it builds upon. */
export interface Reason {
  /** Which inference, see `assess/rules.ts`; locales/ word it. */
  rule: string
  /** What the inference establishes, e.g. `index.hi`. */
  target: 'index' | 'band' | 'position' | 'mean'
  /** Values that the wording needs: bounds, counts, unit ids, band ids. */
  values: Record<string, number | string | string[]>
  /** Claims used directly. */
  claims: ClaimId[]
}

/** What is known of one unit in one edition. */
export interface UnitAssessment {
  id: UnitId
  /** The index as printed, also where a resolution sets it aside. */
  printedIndex?: number
  /** Contains the true index. `lo === hi` where it is printed or follows exactly. */
  index: Interval
  indexBasis: Basis
  /** Every band the unit may be in, highest first; never empty. */
  bands: BandId[]
  bandBasis: Basis
  /** Best and worst possible position, 1…n. */
  position: [number, number]
  positionBasis: Basis
  /** Dense rank as printed. */
  printedRank?: number
  /** The strongest of the three bases: what kind of knowledge the row rests on. */
  basis: Basis
  /** The chain that leads to index, bands and position; what rests on others comes after them. */
  reasons: Reason[]
  /** Claims about this unit, the weak ones too. */
  claims: ClaimId[]
  /** Resolutions that touch this unit. */
  conflicts: string[]
}

/** What is known of a group of units: the nation, the key cities or a region. */
export interface GroupAssessment {
  id: string
  size: number
  /** Mean as printed, if any (also where it is set aside or weak). */
  printedMean?: number
  /** Contains the true mean of the members' indices. */
  mean: Interval
  meanBasis: Basis
  /** Fewest and most members in each band. */
  bandCounts: Record<BandId, [number, number]>
  /** Fewest and most members strictly above the national mean; of the nation itself for `nation`. */
  aboveMean: [number, number]
  aboveMeanBasis: Basis
  reasons: Reason[]
  claims: ClaimId[]
}

export interface Assessment {
  year: number
  /** By unit id, in the order of the units given. */
  units: Map<UnitId, UnitAssessment>
  /** What is certain about any two of the units. Whatever speaks of who stands above whom reads it here. */
  order: UnitOrder
  nation: GroupAssessment
  regions: Map<RegionId, GroupAssessment>
  /** The edition's resolutions that concern this population. */
  conflicts: Resolution[]
}
