import type { Band, BandId, LocalText } from '../model'

/**
 * The vocabulary of scoring: places, a tree of indicators, what is known of each, and a scheme that makes one score of
 * them. Whatever is computed with a scheme is a simulation of the reader's, never a published figure.
 */

export type PlaceId = string
/** Unique among all nodes of a tree, groups and leaves alike. */
export type NodeId = string

/** Closed interval that holds the true value; `lo` ≤ `hi`, both finite. */
export interface Range {
  lo: number
  hi: number
}

/** What is known of one indicator in one place: the value, or bounds of it. */
export type Value = number | Range

/** What is known of one indicator in all places, in the order of the set; NaN where nothing is. */
export interface ValueColumn {
  lo: Float64Array
  /** The same array as `lo` where every value is exact. */
  hi: Float64Array
}

/** Whatever is scored: a unit, a city, a district, the nation. */
export interface Place {
  /** A unit's code where the place is one, so that the map finds it. Unique in the set. */
  id: PlaceId
  name: LocalText
}

interface NodeBase {
  id: NodeId
  name: LocalText
  /** Weight next to its siblings that the set suggests: any non-negative number; 1 where absent. */
  weight?: number
}

/** One indicator: a leaf of the tree, with a column of values. */
export interface Indicator extends NodeBase {
  children?: undefined
  /** What is better; higher where absent. */
  direction?: 'higher' | 'lower'
  /** What the figures count, for headers: 分, %, 天. */
  unit?: LocalText
  /** Fixed ends of the scale for goalposts, lowest and highest value, lowest below highest; values beyond are clamped. */
  goalposts?: [number, number]
  /** Ends that no true value can exceed: what a missing value may be, and how far an improvement can go. */
  limits?: [number, number]
  /** Values come in multiples of this, from the lower end: 1 for yes or no. */
  step?: number
  /** The value aimed at, for the distance to the target. */
  target?: number
  /** Ascending values that part the classes of a categorical scale; reached means at least as good. */
  thresholds?: number[]
  /** Key among the set's denominators of what the figures are divided by when the scheme denominates. */
  denominator?: string
  /** log: values, goalposts, limits and target are compared by their logarithm (UNDP's income index); all above 0. */
  transform?: 'log'
}

/** A node that aggregates its children; at least one child. */
export interface IndicatorGroup extends NodeBase {
  children: IndicatorNode[]
}

export type IndicatorNode = Indicator | IndicatorGroup

/** Where the values come from. */
export type Provenance =
  | {
      kind: 'bundled'
      /** Assessed year of the facts. */
      year: number
      /** Key for `data-explain` of each value, by place and indicator. */
      explain: ReadonlyMap<PlaceId, ReadonlyMap<NodeId, string>>
    }
  /** Indicators of a data pack. */
  | { kind: 'pack'; title: LocalText; publisher: LocalText; year: number }
  /** The reader's own file; never enters a link or a request. */
  | { kind: 'own'; file: string }

/** What was printed about the places, to stand beside the simulated scores; never mixed with them. */
export type PrintedReference =
  | {
      kind: 'bands'
      year: number
      /** Every band a place may be in, highest first; all four where nothing is known. */
      bands: ReadonlyMap<PlaceId, readonly BandId[]>
    }
  | {
      kind: 'total'
      year: number
      /** The printed total by place. */
      totals: ReadonlyMap<PlaceId, number>
      /** Values and totals are printed in multiples of this: 0.01. */
      step: number
      /** Key for `data-explain` of each total. */
      explain?: ReadonlyMap<PlaceId, string>
    }

/** A set of indicators with what is known of them. Maps, not objects: ids may come from a reader's file. */
export interface IndicatorSet {
  /** Unique among all sets on show; bundled ones are words (`capabilities-2016`), those of a pack start with
   * `pack-`, own ones with `own-`. */
  id: string
  name: LocalText
  /** What the set is and what it leaves out. */
  note?: LocalText
  /** In the order of the source. At least one. */
  places: Place[]
  /** The root: its children are weighed first. */
  root: IndicatorGroup
  /** By indicator; one without any value may be left out. */
  values: ReadonlyMap<NodeId, ValueColumn>
  /** What figures may be divided by: population, area; NaN where missing. */
  denominators?: ReadonlyMap<string, Float64Array>
  /** Groupings of the places for imputation: by key, the group of each place, undefined where it has none. */
  groupings?: ReadonlyMap<string, readonly (string | undefined)[]>
  /** Of a reader's own table: indicators whose direction nobody stated, which is asked before anything is scored. */
  unstated?: readonly NodeId[]
  provenance: Provenance
  /** Bands of the score, highest first, where the set has any; they need scores on the scale they are made for. */
  bands?: Pick<Band, 'name' | 'lo' | 'loClosed' | 'hi' | 'hiClosed'>[]
  printed?: PrintedReference
  /** Method that suits the set where it differs from {@link defaultMethod}. */
  method?: Partial<Method>
}

export const normalisations = [
  'none',
  'minMax',
  'goalposts',
  'zScore',
  'rank',
  'percentile',
  'borda',
  'distance',
  'reference',
  'target',
  'thresholds',
  'sum',
  'vector',
] as const
/** How values come to one scale, see `normalise.ts`. */
export type Normalisation = (typeof normalisations)[number]

export const means = ['arithmetic', 'geometric', 'harmonic', 'generalised'] as const
export type Mean = (typeof means)[number]

export const aggregations = [...means, 'copeland', 'topsis'] as const
/** How the children of a group become one, see `aggregate.ts`. */
export type Aggregation = (typeof aggregations)[number]

export const missingPolicies = ['block', 'renormalise', 'bounds'] as const
/**
 * What a missing value does. block: the place gets no score. renormalise: the place's other indicators of the same
 * group share the weight. bounds: the value may be anything within the indicator's limits, and the score is an interval.
 */
export type MissingPolicy = (typeof missingPolicies)[number]

export interface Method {
  normalisation: Normalisation
  aggregation: Aggregation
  missing: MissingPolicy
}

export const defaultMethod: Method = { normalisation: 'none', aggregation: 'arithmetic', missing: 'block' }

export const weightings = ['equal', 'entropy', 'critic', 'ahp', 'pca', 'influence'] as const
/** Where weights come from if not from the set and by hand, see `weigh.ts`. */
export type Weighting = (typeof weightings)[number]

export interface Imputation {
  by: 'mean' | 'median'
  /** Key of a grouping of the set: only places of the same group count. */
  within?: string
}

export interface Treatment {
  /** An indicator is treated where |skewness| and kurtosis both reach these: 2 and 3.5 in the JRC's practice. */
  skewness: number
  kurtosis: number
  /** Values that may be winsorised at most, from 0: 5 in COINr, for about 50 places. */
  winsorise: number
  /** What an indicator gets that winsorising does not bring within the limits; nothing where absent. */
  otherwise?: 'log' | 'boxCox'
}

/** Everything the reader decides. A step that is absent is not taken. */
export interface Scheme extends Method {
  /** Weight of a node next to its siblings; a node without an entry has the weight the set suggests. */
  weights: ReadonlyMap<NodeId, number>
  /** What is better, where it differs from the set or the set leaves it open. */
  directions?: ReadonlyMap<NodeId, 'higher' | 'lower'>
  /** Least shares from 0 to 1 of known values: of a unit's indicators, and of the children of a group. */
  minimum?: { unit?: number; group?: number }
  denominate?: boolean
  impute?: Imputation
  treat?: Treatment
  /** What 0 and 100 become on the scales that run between them: [1, 100] keeps values above 0. */
  range?: [number, number]
  /** The place that is 100 on the scale of distances to a reference. */
  reference?: PlaceId
  /** Aggregation by level: of the index itself, of the groups below it, and so on; `aggregation` beyond the list. */
  levels?: readonly Aggregation[]
  /** Exponent of the generalised mean, not 0; see {@link defaultPower}. */
  power?: number
  /** Weights made from the data or from comparisons, in every group without weights by hand. */
  weighting?: Weighting
  /** Judgements for `ahp`: the first sibling matters so many times as much as the second, 1/9 to 9. */
  comparisons?: readonly Comparison[]
}

export type Comparison = readonly [NodeId, NodeId, number]

/** Half way between the arithmetic (1) and the geometric mean (0). */
export const defaultPower = 0.5

/** The aggregation of the groups so many levels below the index. */
export function aggregationAt({ levels, aggregation }: Scheme, level: number): Aggregation {
  return levels?.[level] ?? aggregation
}

/** The scheme a set starts with. */
export function defaultScheme(set: IndicatorSet): Scheme {
  return { ...defaultMethod, ...set.method, weights: new Map() }
}

export function isGroup(node: IndicatorNode): node is IndicatorGroup {
  return node.children !== undefined
}

/** The indicators below a node from left to right. */
export function leaves(node: IndicatorNode): Indicator[] {
  return isGroup(node) ? node.children.flatMap(leaves) : [node]
}

/** Levels of groups from the node down: 1 where all its children are indicators, 0 for an indicator. */
export function depth(node: IndicatorNode): number {
  return isGroup(node) ? 1 + Math.max(...node.children.map(depth)) : 0
}

/** The groups of a tree, each before its children. */
export function groups(node: IndicatorNode): IndicatorGroup[] {
  return isGroup(node) ? [node, ...node.children.flatMap(groups)] : []
}

/** The weight in force: the reader's, else the set's, else 1. */
export function weightOf(node: IndicatorNode, scheme: Pick<Scheme, 'weights'>): number {
  return scheme.weights.get(node.id) ?? node.weight ?? 1
}

/** Columns of values for places and indicators in this order; undefined is missing. */
export function valueColumns(
  places: readonly PlaceId[],
  indicators: readonly NodeId[],
  valueOf: (place: PlaceId, indicator: NodeId) => Value | undefined,
): Map<NodeId, ValueColumn> {
  return new Map(
    indicators.map((indicator) => {
      const values = places.map((place) => valueOf(place, indicator))
      const end = (which: keyof Range) =>
        Float64Array.from(values, (value) => (typeof value === 'object' ? value[which] : (value ?? NaN)))
      const lo = end('lo')
      return [indicator, { lo, hi: values.some((value) => typeof value === 'object') ? end('hi') : lo }]
    }),
  )
}
