import { column as fractions, integers, type Column, type Refusal } from './columns'
import { exact } from './fraction'
import type { Indicator, IndicatorSet, MissingPolicy, Normalisation, PlaceId, Range } from './model'
import * as scales from './scales'

/**
 * Brings the values of an indicator to one scale on which more is better (OECD/JRC, Handbook on Constructing Composite
 * Indicators, 2008, step 5). With bounded values every result is an interval that holds the true one: the parameters
 * that depend on all places (lowest, highest, best) are then bounded themselves, and the worst case is taken for each end.
 *
 * - none: the values as they are; negated where lower is better.
 * - minMax: 100 × (x − lowest) / (highest − lowest) over the places.
 * - goalposts: the same between fixed ends, clamped to 0…100.
 * - zScore: (x − mean) / standard deviation of the sample (n − 1). Exact values only.
 * - rank: 100 × the share of the other places that are strictly worse (COINr's `n_prank`).
 * - percentile: 100 × (worse + half of those level with it, itself included) / n, the mid-rank rule for ties.
 * - borda: the number of others that are worse, half a point for each that is level.
 * - distance: 100 × x / best, or 100 × best / x where lower is better. Positive values only.
 * - reference: 100 × (x − worst) / (x of the reference place − worst), beyond 100 where better. Exact values only.
 * - target: 100 × (x − worst) / (target − worst), beyond 100 where better (COINr's `n_dist2targ`). Exact values only.
 * - thresholds: 100 × the share of the thresholds that are reached, a categorical scale.
 * - sum: 100 × x / Σ x, or 100 × x⁻¹ / Σ x⁻¹ where lower is better. Positive exact values only.
 * - vector: 100 × x / √Σ x², or 100 − that where lower is better. Exact values only.
 *
 * A target range [a, b] puts a where these say 0 and b where they say 100, on the scales that run between the two: all but
 * none, zScore, borda, sum and vector.
 */

/** Values as given, or as the policy reads a missing one; undefined stays missing. */
function ranges(
  set: IndicatorSet,
  indicator: Indicator,
  policy: MissingPolicy,
): (Range | undefined)[] | Refusal {
  const limits = indicator.limits ?? indicator.goalposts
  const result: (Range | undefined)[] = []
  const column = set.values.get(indicator.id)
  for (let place = 0; place < set.places.length; place++) {
    const lo = column?.lo[place] ?? NaN
    if (!Number.isNaN(lo)) result.push({ lo, hi: column!.hi[place]! })
    else if (policy !== 'bounds') result.push(undefined)
    else if (limits) result.push({ lo: limits[0], hi: limits[1] })
    else return { code: 'needsLimits', node: indicator.id }
  }
  return result
}

/** The indicator and its values by their logarithm; undefined where something is not above 0. */
function logarithmic(indicator: Indicator, values: readonly (Range | undefined)[]) {
  const { goalposts, target, thresholds } = indicator
  const told = [...(goalposts ?? []), ...(target === undefined ? [] : [target]), ...(thresholds ?? [])]
  if (told.some((value) => value <= 0) || values.some((value) => value && value.lo <= 0)) return undefined
  return {
    indicator: {
      ...indicator,
      ...(goalposts && { goalposts: [Math.log(goalposts[0]), Math.log(goalposts[1])] as [number, number] }),
      ...(target !== undefined && { target: Math.log(target) }),
      ...(thresholds && { thresholds: thresholds.map(Math.log) }),
    },
    values: values.map((value) => value && { lo: Math.log(value.lo), hi: Math.log(value.hi) }),
  }
}

/** What of a scheme decides a column. */
export interface Scale {
  normalisation: Normalisation
  missing: MissingPolicy
  range?: [number, number]
  reference?: PlaceId
}

/** Scales that do not run from 0 to 100: a target range says nothing of them. */
const free: readonly Normalisation[] = ['none', 'zScore', 'borda', 'sum', 'vector']

/** Scales on which values beyond the ends can be. */
const open: readonly Normalisation[] = [...free, 'reference', 'target']

/** The ends between which every value of the scale lies, worst first; undefined where there are none. */
export function endsOf({
  normalisation,
  range,
}: Pick<Scale, 'normalisation' | 'range'>): [number, number] | undefined {
  return open.includes(normalisation) ? undefined : (range ?? [0, 100])
}

/** a + (b − a) x / 100 for the target range [a, b]. */
function stretch(made: Column, [from, to]: [number, number]): Column {
  const [start, width] = [exact(from), exact(to)]
  const span = { num: width.num * start.den - start.num * width.den, den: start.den * width.den }
  const turn = ({ nums, den }: NonNullable<Column['exact']>['lo']) => ({
    nums: nums.map((num) => (num === undefined ? num : start.num * width.den * 100n * den + span.num * num)),
    den: 100n * den * span.den,
  })
  if (made.exact) {
    const lo = turn(made.exact.lo)
    return fractions(lo, made.exact.hi === made.exact.lo ? lo : turn(made.exact.hi))
  }
  const each = (values: Float64Array) => values.map((value) => from + ((to - from) * value) / 100)
  const lo = each(made.lo)
  return { lo, hi: made.hi === made.lo ? lo : each(made.hi) }
}

/** Values the scale itself needs, in the indicator's own units, or why it has none. */
function marksOf(
  set: IndicatorSet,
  indicator: Indicator,
  values: readonly (Range | undefined)[],
  scale: Scale,
): number[] | Refusal['code'] {
  switch (scale.normalisation) {
    case 'goalposts':
      return indicator.goalposts ?? 'needsGoalposts'
    case 'target':
      return indicator.target === undefined ? 'needsTarget' : [indicator.target]
    case 'thresholds':
      return indicator.thresholds?.length ? indicator.thresholds : 'needsThresholds'
    case 'reference': {
      const own = values[set.places.findIndex(({ id }) => id === scale.reference)]
      return own ? [own.lo] : 'needsReference'
    }
    default:
      return []
  }
}

function scaled(
  input: scales.Scaled,
  marks: readonly bigint[],
  normalisation: Normalisation,
): Column | Refusal {
  switch (normalisation) {
    case 'none':
      return scales.none(input)
    case 'goalposts': {
      const [a, b] = marks as [bigint, bigint]
      return scales.goalposts(input, a < b ? [a, b] : [b, a])
    }
    case 'minMax':
      return scales.minMax(input)
    case 'rank':
      return scales.rank(input)
    case 'percentile':
      return scales.percentile(input)
    case 'borda':
      return scales.borda(input)
    case 'zScore':
      return scales.zScore(input)
    case 'distance':
      return scales.distance(input)
    case 'reference':
    case 'target':
      return scales.towards(input, marks[0]!)
    case 'thresholds':
      return scales.thresholds(input, marks)
    case 'sum':
      return scales.sumShare(input)
    case 'vector':
      return scales.vectorShare(input)
  }
}

/** One indicator of the set on the common scale of `scale`. */
export function normaliseColumn(set: IndicatorSet, given: Indicator, scale: Scale): Column | Refusal {
  const node = given.id
  const read = ranges(set, given, scale.missing)
  if ('code' in read) return read
  const logs = given.transform === 'log' ? logarithmic(given, read) : { indicator: given, values: read }
  if (!logs) return { code: 'needsPositive', node }
  const { indicator, values } = logs
  const marks = marksOf(set, indicator, values, scale)
  if (typeof marks === 'string') return { code: marks, node }
  if (values.every((value) => value === undefined)) return { code: 'empty', node }
  const lower = indicator.direction === 'lower'
  const { all, den } = integers([...values, ...marks.map((mark) => ({ lo: mark, hi: mark }))], lower)
  const points = values.every((value) => !value || value.lo === value.hi)
  const input = { indicator, values, all: all.slice(0, values.length), den, points }
  const made = scaled(
    input,
    all.slice(values.length).map((mark) => mark!.lo),
    scale.normalisation,
  )
  return 'code' in made || !scale.range || free.includes(scale.normalisation)
    ? made
    : stretch(made, scale.range)
}
