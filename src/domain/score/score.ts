import { ceiling, floor, gcd, nearest, toNumber, type Fraction } from './fraction'
import {
  isGroup,
  leaves,
  weightOf,
  type Aggregation,
  type Indicator,
  type IndicatorGroup,
  type IndicatorSet,
  type NodeId,
  type PlaceId,
  type Scheme,
} from './model'
import { normaliseColumn, type Column, type ExactEnd, type Refusal } from './normalise'
import { denseRanksOf, positionsOf, type Bounded } from './order'
import { leafShares, weightlessGroup } from './weights'

/**
 * Scores of a set under a scheme (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, steps 5 and 6): the
 * indicators come to one scale, then weighted means go up the tree. A mean of means is the mean with the products of the
 * shares, for each of the three kinds, so that the leaves' shares of the whole decide.
 *
 * Scores are whole numbers of 10⁻⁹. Arithmetic means of fractions are computed exactly and rounded once, to the nearest
 * where the score is exact, outward where it is bounded; other means are computed in doubles and bounded scores widened
 * by one more step, which is far beyond their error on scales up to 10⁵.
 */
export const scoreScale = 1_000_000_000n

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
  set: IndicatorSet
  scheme: Scheme
  /** Indicators with any weight, with their exact share of the whole; the shares sum to exactly 1. */
  shares: Map<NodeId, Fraction>
  columns: Map<NodeId, Column>
  /** In the order of the set's places. */
  scores: PlaceScore[]
  blocked: Blocked[]
}

export type ScoringResult = ({ ok: true } & Scoring) | { ok: false; refusals: Refusal[] }

/** One end of a place's values: those of the indicators that count, with their shares. */
interface Part {
  share: Fraction
  column: Column
}

/** Σ share × value of one end, exactly; the sum's factors are made once for all places of one pattern of gaps. */
function exactMean(parts: readonly Part[], end: 'lo' | 'hi'): ((place: number) => Fraction) | undefined {
  const columns = parts.map(({ column }) => column.exact?.[end])
  if (columns.some((column) => !column)) return undefined
  const all = columns as ExactEnd[]
  const denominators = parts.map(({ share }, index) => share.den * all[index]!.den)
  const den = denominators.reduce((common, each) => (common / gcd(common, each)) * each, 1n)
  const factors = parts.map(({ share }, index) => share.num * (den / denominators[index]!))
  return (place) => {
    let num = 0n
    for (let index = 0; index < factors.length; index++) num += factors[index]! * all[index]!.nums[place]!
    return { num, den }
  }
}

/**
 * Weighted mean in doubles of values with shares that sum to 1. Geometric and harmonic means need positive values.
 */
export function mean(aggregation: Aggregation, values: readonly number[], shares: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < values.length; index++)
    sum += shares[index]! * transform(aggregation, values[index]!)
  return restore(aggregation, sum)
}

/** What is summed up: x, ln x, or −1/x; each grows with x. */
export function transform(aggregation: Aggregation, value: number): number {
  return aggregation === 'arithmetic' ? value : aggregation === 'geometric' ? Math.log(value) : -1 / value
}

/** Inverse of {@link transform}. */
export function restore(aggregation: Aggregation, sum: number): number {
  return aggregation === 'arithmetic' ? sum : aggregation === 'geometric' ? Math.exp(sum) : -1 / sum
}

/** A double on the grid of scores. */
const scaled = (value: number, round: (value: number) => number) => BigInt(round(value * Number(scoreScale)))

type Scorer = (place: number) => Bounded

function exactScorer(parts: readonly Part[]): Scorer | undefined {
  const low = exactMean(parts, 'lo')
  const points = parts.every(({ column }) => column.lo === column.hi)
  const high = points ? low : exactMean(parts, 'hi')
  if (!low || !high) return undefined
  return (place) => {
    const lo = low(place)
    const hi = points ? lo : high(place)
    if (points || lo.num * hi.den === hi.num * lo.den) {
      const value = nearest(lo.num * scoreScale, lo.den)
      return { lo: value, hi: value }
    }
    return { lo: floor(lo.num * scoreScale, lo.den), hi: ceiling(hi.num * scoreScale, hi.den) }
  }
}

function floatScorer(parts: readonly Part[], aggregation: Aggregation): Scorer {
  const shares = parts.map(({ share }) => toNumber(share))
  return (place) => {
    const low = parts.map(({ column }) => column.lo[place]!)
    const high = parts.map(({ column }) => column.hi[place]!)
    const lo = mean(aggregation, low, shares)
    if (low.every((value, index) => value === high[index])) {
      const value = scaled(lo, Math.round)
      return { lo: value, hi: value }
    }
    const hi = mean(aggregation, high, shares)
    return { lo: scaled(lo, Math.floor) - 1n, hi: scaled(hi, Math.ceil) + 1n }
  }
}

/** Indicators that the weights let count, from left to right. */
function activeLeaves(group: IndicatorGroup, scheme: Scheme): Indicator[] {
  return group.children
    .filter((child) => weightOf(child, scheme) > 0)
    .flatMap((child) => (isGroup(child) ? activeLeaves(child, scheme) : [child]))
}

/** Columns do not depend on weights: a set keeps those it was asked for, so that moving a weight costs sums only. */
const known = new WeakMap<IndicatorSet, Map<string, Column | Refusal>>()

function columnOf(set: IndicatorSet, indicator: Indicator, scheme: Scheme): Column | Refusal {
  const own = known.get(set) ?? new Map<string, Column | Refusal>()
  known.set(set, own)
  const key = [scheme.normalisation, scheme.missing, indicator.id].join('\n')
  const present = own.get(key)
  if (present) return present
  const made = normaliseColumn(set, indicator, scheme)
  own.set(key, made)
  return made
}

/** The columns of all indicators that count, or why there are none. */
function* columnsOf(set: IndicatorSet, active: readonly Indicator[], scheme: Scheme) {
  const columns = new Map<NodeId, Column>()
  const refusals: Refusal[] = []
  for (const indicator of active) {
    const column = columnOf(set, indicator, scheme)
    if ('code' in column) refusals.push(column)
    else if (scheme.aggregation !== 'arithmetic' && column.lo.some((value) => value <= 0))
      refusals.push({ code: 'needsPositive', node: indicator.id })
    else columns.set(indicator.id, column)
    yield
  }
  return { columns, refusals }
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
const placesPerStep = 50

/**
 * {@link score} in steps of a few milliseconds even for thousands of places, so that whoever runs it can give way in
 * between.
 */
export function* scoreSteps(set: IndicatorSet, scheme: Scheme): Generator<undefined, ScoringResult> {
  const weightless = weightlessGroup(set.root, scheme)
  if (weightless) return { ok: false, refusals: [{ code: 'noWeight', node: weightless.id }] }
  const active = activeLeaves(set.root, scheme)
  const { columns, refusals } = yield* columnsOf(set, active, scheme)
  if (refusals.length) return { ok: false, refusals }

  const shares = leafShares(set.root, scheme)
  const scorers = new Map<string, Scorer | undefined>()
  function scorerFor(missing: readonly NodeId[]): Scorer | undefined {
    const pattern = missing.join('\n')
    if (!scorers.has(pattern)) {
      const own = missing.length ? leafShares(set.root, scheme, (leaf) => !missing.includes(leaf)) : shares
      const parts = [...own].map(([leaf, share]) => ({ share, column: columns.get(leaf)! }))
      const exact = scheme.aggregation === 'arithmetic' ? exactScorer(parts) : undefined
      scorers.set(pattern, parts.length ? (exact ?? floatScorer(parts, scheme.aggregation)) : undefined)
    }
    return scorers.get(pattern)
  }

  const blocked: Blocked[] = []
  const scored: { place: PlaceId; score: Bounded }[] = []
  for (const [index, { id: place }] of set.places.entries()) {
    if (index % placesPerStep === 0) yield
    const missing = active.filter(({ id }) => Number.isNaN(columns.get(id)!.lo[index]!)).map(({ id }) => id)
    const scorer = missing.length && scheme.missing !== 'renormalise' ? undefined : scorerFor(missing)
    if (scorer) scored.push({ place, score: scorer(index) })
    else blocked.push({ place, missing })
  }

  const bounds = scored.map(({ score: own }) => own)
  yield
  const positions = positionsOf(bounds)
  yield
  const dense = denseRanksOf(bounds)
  yield
  const toValue = (num: bigint) => toNumber({ num, den: scoreScale })
  const scores = scored.map(({ place, score: { lo, hi } }, index): PlaceScore => ({
    place,
    lo,
    hi,
    value: { lo: toValue(lo), hi: toValue(hi) },
    positions: positions[index]!,
    ...(dense && { dense: dense[index]! }),
  }))
  return { ok: true, set, scheme, shares, columns, scores, blocked }
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
