import { decimal } from './fraction'
import type { Indicator, IndicatorSet, MissingPolicy, NodeId, Normalisation, Range } from './model'

/**
 * Brings the values of an indicator to one scale on which more is better (OECD/JRC, Handbook on Constructing Composite
 * Indicators, 2008, step 5). With bounded values every result is an interval that holds the true one: the parameters
 * that depend on all places (lowest, highest, best) are then bounded themselves, and the worst case is taken for each end.
 *
 * - none: the values as they are; negated where lower is better.
 * - minMax: 100 × (x − lowest) / (highest − lowest) over the places.
 * - goalposts: the same between fixed ends, clamped to 0…100.
 * - zScore: (x − mean) / standard deviation of the sample (n − 1). Exact values only.
 * - rank: 100 × the share of the other places that are strictly worse.
 * - distance: 100 × x / best, or 100 × best / x where lower is better. Positive values only.
 */

/** Why a scheme can't be computed; the page says it and what to do. */
export interface Refusal {
  code:
    | 'noWeight'
    | 'constant'
    | 'needsGoalposts'
    | 'needsLimits'
    | 'needsExact'
    | 'needsPositive'
    | 'needsSeveral'
    | 'empty'
  /** The group or indicator in the way. */
  node: NodeId
}

/** One end of a column: fractions `nums[place] / den`. Undefined: missing. */
export interface ExactEnd {
  nums: (bigint | undefined)[]
  den: bigint
}

/** An indicator on its common scale, by place in the order of the set; NaN where missing. */
export interface Column {
  lo: Float64Array
  /** The same array as `lo` where every value is exact. */
  hi: Float64Array
  /** Present where the method gives fractions. `hi` is the same object as `lo` where every value is exact. */
  exact?: { lo: ExactEnd; hi: ExactEnd }
}

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

const ends = (end: ExactEnd): Float64Array =>
  Float64Array.from(end.nums, (num) => (num === undefined ? NaN : Number(num) / Number(end.den)))

function column(lo: ExactEnd, hi: ExactEnd): Column {
  const low = ends(lo)
  return { lo: low, hi: hi === lo ? low : ends(hi), exact: { lo, hi } }
}

/** Decimals as whole numbers over one power of ten, turned round where lower is better. */
function integers(values: readonly (Range | undefined)[], lower: boolean) {
  const read = values.map((value) => {
    if (!value) return undefined
    const lo = decimal(value.lo)
    return { lo, hi: value.hi === value.lo ? lo : decimal(value.hi) }
  })
  const places = read.reduce(
    (most, value) => (value ? Math.max(most, value.lo.places, value.hi.places) : most),
    0,
  )
  const powers = Array.from({ length: places + 1 }, (_, power) => 10n ** BigInt(power))
  const whole = ({ digits, places: own }: { digits: bigint; places: number }) =>
    (lower ? -digits : digits) * powers[places - own]!
  const all = read.map((value): Whole => {
    if (!value) return undefined
    const lo = whole(value.lo)
    const hi = value.hi === value.lo ? lo : whole(value.hi)
    return lower ? { lo: hi, hi: lo } : { lo, hi }
  })
  return { all, den: powers[places]! }
}

type Whole = { lo: bigint; hi: bigint } | undefined

const extreme = (all: readonly bigint[], sign: 1 | -1): bigint =>
  all.reduce((best, each) => ((sign > 0 ? each > best : each < best) ? each : best))

const clamp = (value: bigint, most: bigint): bigint => (value < 0n ? 0n : value > most ? most : value)

/** 100 × (value − from) / (to − from) of one end, clamped to 0…100; `idle` where the ends leave no scale. */
function rescale(all: readonly Whole[], end: 'lo' | 'hi', from: bigint, to: bigint, idle: bigint): ExactEnd {
  const den = to - from
  if (den <= 0n) return { nums: all.map((value) => value && idle), den: 1n }
  return { nums: all.map((value) => value && clamp(100n * (value[end] - from), 100n * den)), den }
}

function minMax(all: readonly Whole[], points: boolean, node: NodeId): Column | Refusal {
  const known = all.filter((value) => value !== undefined)
  const low = known.map((value) => value.lo)
  const high = known.map((value) => value.hi)
  if (points && extreme(low, -1) === extreme(low, 1)) return { code: 'constant', node }
  const lo = rescale(all, 'lo', extreme(high, -1), extreme(high, 1), 0n)
  return column(lo, points ? lo : rescale(all, 'hi', extreme(low, -1), extreme(low, 1), 100n))
}

/** How many of the sorted numbers are below `value`, or at most `value`. */
function countBelow(sorted: readonly bigint[], value: bigint, inclusive: boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const each = sorted[middle]!
    if (each < value || (inclusive && each === value)) from = middle + 1
    else to = middle
  }
  return from
}

function rank(all: readonly Whole[], points: boolean, node: NodeId): Column | Refusal {
  const known = all.filter((value) => value !== undefined)
  if (known.length < 2) return { code: 'needsSeveral', node }
  const order = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
  const low = known.map((value) => value.lo).sort(order)
  const high = points ? low : known.map((value) => value.hi).sort(order)
  const den = BigInt(known.length - 1)
  const surely = all.map((value) => value && 100n * BigInt(countBelow(high, value.lo, false)))
  const lo = { nums: surely, den }
  if (points) return column(lo, lo)
  const possibly = all.map(
    (value) => value && 100n * BigInt(countBelow(low, value.hi, false) - (value.lo < value.hi ? 1 : 0)),
  )
  return column(lo, { nums: possibly, den })
}

/** Mean and deviation come from exact sums, so that the order of the places does not matter. */
function zScore(all: readonly Whole[], node: NodeId): Column | Refusal {
  const known = all.filter((value) => value !== undefined).map(({ lo }) => lo)
  if (known.length < 2) return { code: 'needsSeveral', node }
  const n = BigInt(known.length)
  const sum = known.reduce((a, b) => a + b, 0n)
  const squares = known.reduce((a, b) => a + b * b, 0n)
  // With s² = (n Σx² − (Σx)²) / (n (n − 1)): z = (n x − Σx) / (n s), and the scale of the whole numbers cancels.
  const spread = n * squares - sum * sum
  if (spread === 0n) return { code: 'constant', node }
  const scale = Math.sqrt(Number(spread)) * Math.sqrt(known.length / (known.length - 1))
  const lo = Float64Array.from(all, (value) => (value ? Number(n * value.lo - sum) / scale : NaN))
  return { lo, hi: lo }
}

function distance(
  values: readonly (Range | undefined)[],
  all: readonly Whole[],
  { id: node, direction }: Indicator,
): Column | Refusal {
  if (values.some((value) => value && value.lo <= 0)) return { code: 'needsPositive', node }
  const known = values.filter((value) => value !== undefined)
  const points = known.every(({ lo, hi }) => lo === hi)
  if (direction === 'lower') {
    const least = (end: 'lo' | 'hi') => known.reduce((best, value) => Math.min(best, value[end]), Infinity)
    const best = { lo: least('lo'), hi: least('hi') }
    const lo = Float64Array.from(values, (value) =>
      value ? (100 * Math.min(best.lo, value.hi)) / value.hi : NaN,
    )
    if (points) return { lo, hi: lo }
    const hi = Float64Array.from(values, (value) =>
      value ? (100 * Math.min(best.hi, value.lo)) / value.lo : NaN,
    )
    return { lo, hi }
  }
  const wholes = all.filter((value) => value !== undefined)
  const end = (own: 'lo' | 'hi', den: bigint): ExactEnd => ({
    nums: all.map((value) => value && clamp(100n * value[own], 100n * den)),
    den,
  })
  const lo = end(
    'lo',
    extreme(
      wholes.map((value) => value.hi),
      1,
    ),
  )
  return column(
    lo,
    points
      ? lo
      : end(
          'hi',
          extreme(
            wholes.map((value) => value.lo),
            1,
          ),
        ),
  )
}

/** One indicator of the set on the common scale of `method`. */
export function normaliseColumn(
  set: IndicatorSet,
  indicator: Indicator,
  method: { normalisation: Normalisation; missing: MissingPolicy },
): Column | Refusal {
  const node = indicator.id
  const values = ranges(set, indicator, method.missing)
  if ('code' in values) return values
  const lower = indicator.direction === 'lower'
  const { normalisation } = method
  const posts = normalisation === 'goalposts' ? indicator.goalposts : undefined
  if (normalisation === 'goalposts' && !posts) return { code: 'needsGoalposts', node }
  if (values.every((value) => value === undefined)) return { code: 'empty', node }
  const points = values.every((value) => !value || value.lo === value.hi)
  const { all, den } = integers(posts ? [...values, { lo: posts[0], hi: posts[1] }] : values, lower)
  switch (normalisation) {
    case 'none': {
      const lo = { nums: all.map((value) => value?.lo), den }
      return column(lo, points ? lo : { nums: all.map((value) => value?.hi), den })
    }
    case 'goalposts': {
      const own = all.slice(0, -1)
      const { lo: from, hi: to } = all.at(-1)!
      const lo = rescale(own, 'lo', from, to, 0n)
      return column(lo, points ? lo : rescale(own, 'hi', from, to, 100n))
    }
    case 'minMax':
      return minMax(all, points, node)
    case 'rank':
      return rank(all, points, node)
    case 'zScore':
      return points ? zScore(all, node) : { code: 'needsExact', node }
    case 'distance':
      return distance(values, all, indicator)
  }
}
