import { decimal } from './fraction'
import type { NodeId, Range } from './model'

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
    | 'needsReference'
    | 'needsTarget'
    | 'needsThresholds'
    | 'needsDenominator'
    | 'needsGrouping'
    | 'needsComparisons'
    /** A transformation against outliers left the scale on which goalposts, limits, target or thresholds are told. */
    | 'treatedScale'
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

const ends = (end: ExactEnd): Float64Array =>
  Float64Array.from(end.nums, (num) => (num === undefined ? NaN : Number(num) / Number(end.den)))

/** A column of fractions; the same end twice where every value is exact. */
export function column(lo: ExactEnd, hi: ExactEnd): Column {
  const low = ends(lo)
  return { lo: low, hi: hi === lo ? low : ends(hi), exact: { lo, hi } }
}

/** Decimals as whole numbers over one power of ten, turned round where lower is better. */
export function integers(values: readonly (Range | undefined)[], lower: boolean) {
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

export type Whole = { lo: bigint; hi: bigint } | undefined

export const extreme = (all: readonly bigint[], sign: 1 | -1): bigint =>
  all.reduce((best, each) => ((sign > 0 ? each > best : each < best) ? each : best))

export const clamp = (value: bigint, most: bigint): bigint => (value < 0n ? 0n : value > most ? most : value)

/** 100 × (value − from) / (to − from) of one end, clamped to 0…100; `idle` where the ends leave no scale. */
export function rescale(
  all: readonly Whole[],
  end: 'lo' | 'hi',
  from: bigint,
  to: bigint,
  idle: bigint,
): ExactEnd {
  const den = to - from
  if (den <= 0n) return { nums: all.map((value) => value && idle), den: 1n }
  return { nums: all.map((value) => value && clamp(100n * (value[end] - from), 100n * den)), den }
}

/** How many of the sorted numbers are below `value`, or at most `value`. */
export function countBelow(sorted: readonly bigint[], value: bigint, inclusive: boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const each = sorted[middle]!
    if (each < value || (inclusive && each === value)) from = middle + 1
    else to = middle
  }
  return from
}
