import type { Column, Refusal } from './columns'
import { isMean } from './aggregate'
import type { Fraction } from './fraction'
import {
  aggregationAt,
  depth,
  groups as groupsOf,
  isGroup,
  leaves,
  weightOf,
  type Indicator,
  type IndicatorGroup,
  type IndicatorSet,
  type Mean,
  type NodeId,
  type PlaceId,
  type Scheme,
} from './model'
import { endsOf, normaliseColumn } from './normalise'
import { denseRanksOf, positionsOf, type Bounded } from './order'
import { prepare, type Preparation } from './prepare'
import { exactScorer, fromDoubles, toValue } from './quantise'
import { climb, type Ends } from './tree'
import { weigh, type Weighed } from './weigh'
import { leafShares, weightlessGroup } from './weights'

/**
 * Scores of a set under a scheme (OECD/JRC, Handbook on Constructing Composite Indicators, 2008): what the scheme asks for
 * is prepared, the indicators come to one scale, are weighed, and aggregated up the tree. Where all levels take the same
 * mean, a mean of means is the mean with the products of the shares, so that the leaves' shares of the whole decide.
 */
export interface PlaceScore extends Bounded {
  place: PlaceId
  /** Ends of the score; equal where it is exact. */
  value: { lo: number; hi: number }
  /** Best and worst position among the places that have a score, 1 + the number strictly above. */
  positions: [number, number]
  /** Dense rank; present where all scores are exact. */
  dense?: number
}

/** A place without a score, and the indicators it lacks. */
export interface Blocked {
  place: PlaceId
  missing: NodeId[]
}

export interface Scoring {
  /** The set as the scheme prepared it. */
  set: IndicatorSet
  /** The scheme, with the weights in force. */
  scheme: Scheme
  preparation: Preparation
  /** What the scheme's weighting says of each group that it weighs. */
  weighed: ReadonlyMap<NodeId, Weighed>
  /** Indicators with any weight, with their exact share of the whole; the shares sum to exactly 1. */
  shares: Map<NodeId, Fraction>
  columns: Map<NodeId, Column>
  /** Values of every group that counts, the index itself included, in the order of the set's places. */
  groups: ReadonlyMap<NodeId, Ends>
  /** In the order of the set's places. */
  scores: PlaceScore[]
  blocked: Blocked[]
}

export type ScoringResult = ({ ok: true } & Scoring) | { ok: false; refusals: Refusal[] }

/** Indicators that the weights let count, from left to right. */
function activeLeaves(group: IndicatorGroup, scheme: Scheme): Indicator[] {
  return group.children
    .filter((child) => weightOf(child, scheme) > 0)
    .flatMap((child) => (isGroup(child) ? activeLeaves(child, scheme) : [child]))
}

/** The one mean that all levels of the tree take; undefined where they differ or take another kind. */
export function soleMean(set: IndicatorSet, scheme: Scheme): Mean | undefined {
  const first = aggregationAt(scheme, 0)
  const levels = Array.from({ length: depth(set.root) }, (_, level) => aggregationAt(scheme, level))
  return isMean(first) && levels.every((each) => each === first) ? first : undefined
}

/** Columns do not depend on weights: a set keeps those it was asked for, so that moving a weight costs sums only. */
const known = new WeakMap<IndicatorSet, Map<string, Column | Refusal>>()

function columnOf(set: IndicatorSet, indicator: Indicator, scheme: Scheme): Column | Refusal {
  const own = known.get(set) ?? new Map<string, Column | Refusal>()
  known.set(set, own)
  const { normalisation, missing, range, reference } = scheme
  const key = [normalisation, missing, range, reference, indicator.id].join('\n')
  const present = own.get(key)
  if (present) return present
  const made = normaliseColumn(set, indicator, scheme)
  own.set(key, made)
  return made
}

/** What is told of an indicator in its own units: no use once a transformation against outliers changed them. */
const toldScales: readonly Scheme['normalisation'][] = ['goalposts', 'target', 'thresholds']

/** The columns of all indicators that count, or why there are none. */
function* columnsOf({ set, treated }: Preparation, active: readonly Indicator[], scheme: Scheme) {
  const columns = new Map<NodeId, Column>()
  const refusals: Refusal[] = []
  const transformed = new Set(
    treated.filter(({ method }) => method !== 'winsorise').map(({ indicator }) => indicator),
  )
  const told = toldScales.includes(scheme.normalisation) || scheme.missing === 'bounds'
  for (const indicator of active) {
    const column = columnOf(set, indicator, scheme)
    if (told && transformed.has(indicator.id)) refusals.push({ code: 'treatedScale', node: indicator.id })
    else if ('code' in column) refusals.push(column)
    else columns.set(indicator.id, column)
    yield
  }
  return { columns, refusals }
}

/** Weights by a method depend on the columns and the weights by hand only: the last ones stay until those change. */
const lastWeighed = new WeakMap<IndicatorSet, { key: string; result: ReturnType<typeof weigh> }>()

function weighOnce(set: IndicatorSet, columns: ReadonlyMap<NodeId, Column>, scheme: Scheme) {
  const { weighting } = scheme
  if (!weighting) return { weights: scheme.weights, weighed: new Map<NodeId, Weighed>(), refusals: [] }
  const key = JSON.stringify({ ...scheme, weights: [...scheme.weights], directions: undefined })
  const last = lastWeighed.get(set)
  if (last?.key === key) return last.result
  const result = weigh(set.root, columns, { ...scheme, weighting })
  lastWeighed.set(set, { key, result })
  return result
}

/** Scores every place of the set, or says what stands in the way. */
export function score(set: IndicatorSet, scheme: Scheme): ScoringResult {
  const steps = scoreSteps(set, scheme)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Places scored between two rests of {@link scoreSteps}. */
const placesPerStep = 200

/**
 * {@link score} in steps of a few milliseconds even for thousands of places, so that whoever runs it can give way in
 * between.
 */
export function* scoreSteps(given: IndicatorSet, asked: Scheme): Generator<undefined, ScoringResult> {
  const weightless = weightlessGroup(given.root, asked)
  if (weightless) return { ok: false, refusals: [{ code: 'noWeight', node: weightless.id }] }
  const preparation = prepare(given, asked)
  if ('refusals' in preparation) return { ok: false, refusals: preparation.refusals }
  const { set } = preparation
  yield
  const active = activeLeaves(set.root, asked)
  const { columns, refusals } = yield* columnsOf(preparation, active, asked)
  if (refusals.length) return { ok: false, refusals }
  const { weights, weighed, refusals: unweighed } = weighOnce(set, columns, asked)
  if (unweighed.length) return { ok: false, refusals: unweighed }
  yield

  const scheme = weights === asked.weights ? asked : { ...asked, weights }
  const climbed = climb(set.root, columns, scheme)
  if (climbed.refusals.length) return { ok: false, refusals: climbed.refusals }
  const { groups } = climbed
  const counted = activeLeaves(set.root, scheme)
  const scorerOf = scorers(set, scheme, columns, groups)
  const total = groups.get(set.root.id)!
  const blocked: Blocked[] = []
  const scored: { place: PlaceId; score: Bounded }[] = []
  for (const [index, { id: place }] of set.places.entries()) {
    if (index % placesPerStep === 0) yield
    const missing = counted.filter(({ id }) => Number.isNaN(columns.get(id)!.lo[index]!)).map(({ id }) => id)
    if (Number.isNaN(total.lo[index]!)) blocked.push({ place, missing })
    else scored.push({ place, score: scorerOf(index, missing) })
  }
  const scores = yield* placed(scored)
  const shares = leafShares(set.root, scheme)
  return { ok: true, set, scheme, preparation, weighed, shares, columns, groups, scores, blocked }
}

/** The score of each place from its total in doubles, exact where the scheme allows. */
function scorers(
  set: IndicatorSet,
  scheme: Scheme,
  columns: ReadonlyMap<NodeId, Column>,
  groups: ReadonlyMap<NodeId, Ends>,
) {
  const { lo, hi } = groups.get(set.root.id)!
  const at = (place: number) => ({ lo: lo[place]!, hi: hi[place]! })
  const inDoubles = (place: number) => fromDoubles(lo[place]!, hi[place]!)
  if (soleMean(set, scheme) !== 'arithmetic') return inDoubles
  const size = [...columns.values()].reduce(
    (most, column) =>
      Math.max(
        most,
        ...[column.lo, column.hi].map((end) =>
          end.reduce((own, value) => (value === value ? Math.max(own, Math.abs(value)) : own), 0),
        ),
      ),
    0,
  )
  const made = new Map<string, ReturnType<typeof exactScorer>>()
  const below = new Map(
    groupsOf(set.root).map((group) => [group.id, new Set(leaves(group).map(({ id }) => id))]),
  )
  return (place: number, missing: readonly NodeId[]): Bounded => {
    const left = [...groups].filter(([, { lo: own }]) => Number.isNaN(own[place]!)).map(([id]) => id)
    const pattern = [...missing, '', ...left].join('\n')
    if (!made.has(pattern)) {
      const absent = new Set([...missing, ...left.flatMap((id) => [...below.get(id)!])])
      const parts = [...leafShares(set.root, scheme, (leaf) => !absent.has(leaf))].map(([leaf, share]) => ({
        share,
        column: columns.get(leaf)!,
      }))
      made.set(pattern, exactScorer(parts, size))
    }
    return made.get(pattern)?.(place, at(place)) ?? inDoubles(place)
  }
}

/** Positions and ranks of the scores. */
function* placed(scored: readonly { place: PlaceId; score: Bounded }[]): Generator<undefined, PlaceScore[]> {
  const bounds = scored.map(({ score: own }) => own)
  yield
  const positions = positionsOf(bounds)
  yield
  const dense = denseRanksOf(bounds)
  yield
  return scored.map(({ place, score: { lo, hi } }, index): PlaceScore => ({
    place,
    lo,
    hi,
    value: { lo: toValue(lo), hi: toValue(hi) },
    positions: positions[index]!,
    ...(dense && { dense: dense[index]! }),
  }))
}

/** The ends of the scale on which the scores are, worst first; undefined where it has none. */
export function scaleOf(scheme: Scheme): [number, number] | undefined {
  const kind = aggregationAt(scheme, 0)
  return kind === 'topsis' ? [0, 100] : kind === 'copeland' ? undefined : endsOf(scheme)
}

/** Rows from best to worst: by best position, then worst; what can't be told apart keeps its order. */
export function byPosition(scores: readonly PlaceScore[]): PlaceScore[] {
  return [...scores].sort(
    (a, b) =>
      a.positions[0] - b.positions[0] ||
      a.positions[1] - b.positions[1] ||
      b.value.lo + b.value.hi - a.value.lo - a.value.hi,
  )
}

/** The set's bands that a score may be in, by place in the list, highest first; empty where the set has none. */
export function bandsOf({ bands = [] }: IndicatorSet, { value: { lo, hi } }: PlaceScore): number[] {
  return bands.flatMap((band, index) => {
    const above = band.loClosed ? hi >= band.lo : hi > band.lo
    const below = band.hiClosed ? lo <= band.hi : lo < band.hi
    return above && below ? [index] : []
  })
}

/** All indicators of the set by id. */
export function indicatorsOf(set: IndicatorSet): Map<NodeId, Indicator> {
  return new Map(leaves(set.root).map((leaf) => [leaf.id, leaf]))
}
