import {
  column,
  countBelow,
  extreme,
  rescale,
  type Column,
  type ExactEnd,
  type Refusal,
  type Whole,
} from './columns'
import type { Indicator, Range } from './model'

/** The single scales, see `normalise.ts`; values come as whole numbers on which more is better. */
export interface Scaled {
  indicator: Indicator
  /** Values as they are, and as whole numbers over `den`, turned round where lower is better; undefined is missing. */
  values: readonly (Range | undefined)[]
  all: readonly Whole[]
  den: bigint
  /** Whether every value is exact. */
  points: boolean
}

const present = (all: readonly Whole[]) => all.filter((value) => value !== undefined)
const lows = (all: readonly Whole[]) => present(all).map(({ lo }) => lo)
const highs = (all: readonly Whole[]) => present(all).map(({ hi }) => hi)
const order = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)

/** The same of both ends, made once where they are one. */
function both(points: boolean, end: (own: 'lo' | 'hi') => ExactEnd): Column {
  const lo = end('lo')
  return column(lo, points ? lo : end('hi'))
}

export const none = ({ all, den, points }: Scaled): Column =>
  both(points, (end) => ({ nums: all.map((value) => value?.[end]), den }))

/** `posts`: the ends as whole numbers over the same denominator, the worse one first. */
export const goalposts = ({ all, points }: Scaled, [from, to]: [bigint, bigint]): Column =>
  both(points, (end) => rescale(all, end, from, to, end === 'lo' ? 0n : 100n))

export function minMax({ all, points, indicator: { id: node } }: Scaled): Column | Refusal {
  const [low, high] = [lows(all), highs(all)]
  if (points && extreme(low, -1) === extreme(low, 1)) return { code: 'constant', node }
  const lo = rescale(all, 'lo', extreme(high, -1), extreme(high, 1), 0n)
  return column(lo, points ? lo : rescale(all, 'hi', extreme(low, -1), extreme(low, 1), 100n))
}

export function rank({ all, points, indicator: { id: node } }: Scaled): Column | Refusal {
  const [low, high] = [lows(all).sort(order), highs(all).sort(order)]
  if (low.length < 2) return { code: 'needsSeveral', node }
  const den = BigInt(low.length - 1)
  const surely = all.map((value) => value && 100n * BigInt(countBelow(high, value.lo, false)))
  const lo = { nums: surely, den }
  if (points) return column(lo, lo)
  const possibly = all.map(
    (value) => value && 100n * BigInt(countBelow(low, value.hi, false) - (value.lo < value.hi ? 1 : 0)),
  )
  return column(lo, { nums: possibly, den })
}

/** Twice the number of others that are worse, and once that of those level: at least and at most. */
function points2({ all }: Scaled): Record<'lo' | 'hi', (bigint | undefined)[]> {
  const [low, high] = [lows(all).sort(order), highs(all).sort(order)]
  const twice = (sorted: readonly bigint[], value: bigint) =>
    countBelow(sorted, value, false) + countBelow(sorted, value, true)
  return {
    // A place counts itself as level: once among the ends of exact values, not at all or twice among those of a range.
    lo: all.map((value) => value && BigInt(twice(high, value.lo) - (value.lo === value.hi ? 1 : 0))),
    hi: all.map((value) => value && BigInt(twice(low, value.hi) - (value.lo === value.hi ? 1 : 2))),
  }
}

export function borda(scaled: Scaled): Column {
  const counts = points2(scaled)
  return both(scaled.points, (end) => ({ nums: counts[end], den: 2n }))
}

export function percentile(scaled: Scaled): Column {
  const counts = points2(scaled)
  const den = 2n * BigInt(present(scaled.all).length)
  return both(scaled.points, (end) => ({
    nums: counts[end].map((twice) => (twice === undefined ? twice : 100n * (twice + 1n))),
    den,
  }))
}

/** Mean and deviation come from exact sums, so that the order of the places does not matter. */
export function zScore({ all, points, indicator: { id: node } }: Scaled): Column | Refusal {
  if (!points) return { code: 'needsExact', node }
  const known = lows(all)
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

export function distance({
  values,
  all,
  points,
  indicator: { id: node, direction },
}: Scaled): Column | Refusal {
  if (values.some((value) => value && value.lo <= 0)) return { code: 'needsPositive', node }
  if (direction !== 'lower') {
    const best = { lo: extreme(highs(all), 1), hi: extreme(lows(all), 1) }
    return both(points, (end) => rescale(all, end, 0n, best[end], 100n))
  }
  const known = values.filter((value) => value !== undefined)
  const least = (end: 'lo' | 'hi') => known.reduce((best, value) => Math.min(best, value[end]), Infinity)
  const share = (best: number, own: 'lo' | 'hi') =>
    Float64Array.from(values, (value) => (value ? (100 * Math.min(best, value[own])) / value[own] : NaN))
  const lo = share(least('lo'), 'hi')
  return { lo, hi: points ? lo : share(least('hi'), 'lo') }
}

/** 100 × (x − worst) / (goal − worst), not clamped. */
export function towards({ all, points, indicator: { id: node } }: Scaled, goal: bigint): Column | Refusal {
  if (!points) return { code: 'needsExact', node }
  const worst = extreme(lows(all), -1)
  if (goal <= worst) return { code: 'constant', node }
  const lo = { nums: all.map((value) => value && 100n * (value.lo - worst)), den: goal - worst }
  return column(lo, lo)
}

/** `steps`: thresholds as whole numbers over the same denominator, turned round as the values are. */
export const thresholds = ({ all, points }: Scaled, steps: readonly bigint[]): Column =>
  both(points, (end) => ({
    nums: all.map((value) => value && 100n * BigInt(steps.filter((step) => value[end] >= step).length)),
    den: BigInt(steps.length),
  }))

export function sumShare({ values, all, points, indicator }: Scaled): Column | Refusal {
  const { id: node, direction } = indicator
  if (!points) return { code: 'needsExact', node }
  if (values.some((value) => value && value.lo <= 0)) return { code: 'needsPositive', node }
  if (direction !== 'lower') {
    const den = lows(all).reduce((a, b) => a + b, 0n)
    const lo = { nums: all.map((value) => value && 100n * value.lo), den }
    return column(lo, lo)
  }
  // Sorted, so that the order of the places does not matter.
  const whole = values
    .flatMap((value) => value ?? [])
    .map((value) => 1 / value.lo)
    .sort((a, b) => a - b)
    .reduce((a, b) => a + b, 0)
  const lo = Float64Array.from(values, (value) => (value ? 100 / value.lo / whole : NaN))
  return { lo, hi: lo }
}

export function vectorShare({ all, points, indicator }: Scaled): Column | Refusal {
  const { id: node, direction } = indicator
  if (!points) return { code: 'needsExact', node }
  const squares = lows(all).reduce((a, b) => a + b * b, 0n)
  if (squares === 0n) return { code: 'constant', node }
  const length = Math.sqrt(Number(squares))
  const shift = direction === 'lower' ? 100 : 0
  const lo = Float64Array.from(all, (value) => (value ? shift + (100 * Number(value.lo)) / length : NaN))
  return { lo, hi: lo }
}
