import { ceiling, floor, gcd, nearest, toNumber, type Fraction } from './fraction'
import type { Column, ExactEnd } from './columns'
import type { Bounded } from './order'

/**
 * Scores are whole numbers of 10⁻⁹. Arithmetic means of fractions are rounded once, as if computed exactly: to the nearest
 * where the score is exact, outward where it is bounded. A double decides where its error can't matter, a fraction elsewhere.
 */
export const scoreScale = 1_000_000_000n
const scale = Number(scoreScale)

/** One indicator that counts, with its share of the whole. */
export interface Part {
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

/** A double on the grid of scores. */
const scaled = (value: number, round: (value: number) => number) => BigInt(round(value * scale))

/** The score from doubles alone; bounded ones are widened by a step, far beyond the error on scales up to 10⁵. */
export function fromDoubles(lo: number, hi: number): Bounded {
  if (lo === hi) {
    const value = scaled(lo, Math.round)
    return { lo: value, hi: value }
  }
  return { lo: scaled(lo, Math.floor) - 1n, hi: scaled(hi, Math.ceil) + 1n }
}

/**
 * Rounds weighted sums of the parts. `near` are the sums in doubles; `size` bounds |value| over all parts, so that the
 * error of a sum is at most a few units in the last place of it for each part.
 */
export function exactScorer(
  parts: readonly Part[],
  size: number,
): ((place: number, near: { lo: number; hi: number }) => Bounded) | undefined {
  if (parts.some(({ column }) => !column.exact)) return undefined
  const points = parts.every(({ column }) => column.lo === column.hi)
  const error = scale * size * (parts.length + 16) * Number.EPSILON
  let low: ReturnType<typeof exactMean>
  let high: ReturnType<typeof exactMean>
  const lowAt = (place: number) => (low ??= exactMean(parts, 'lo'))!(place)
  const highAt = (place: number) =>
    (high ??= points ? (low ??= exactMean(parts, 'lo')) : exactMean(parts, 'hi'))!(place)

  /** The whole number that `value` surely rounds to; undefined where its error could tip it, or it is beyond doubles. */
  function sure(value: number, round: 'floor' | 'ceil' | 'round'): bigint | undefined {
    const at = value * scale
    if (Math.abs(at) > Number.MAX_SAFE_INTEGER / 4) return undefined
    const [down, up] = [Math[round](at - error), Math[round](at + error)]
    return down === up ? BigInt(down) : undefined
  }

  return (place, near) => {
    if (points || near.hi - near.lo <= (2 * error) / scale) {
      const quick = points ? sure(near.lo, 'round') : undefined
      if (quick !== undefined) return { lo: quick, hi: quick }
      const [lo, hi] = [lowAt(place), highAt(place)]
      if (lo.num * hi.den === hi.num * lo.den) {
        const value = nearest(lo.num * scoreScale, lo.den)
        return { lo: value, hi: value }
      }
    }
    return {
      lo: sure(near.lo, 'floor') ?? floor(lowAt(place).num * scoreScale, lowAt(place).den),
      hi: sure(near.hi, 'ceil') ?? ceiling(highAt(place).num * scoreScale, highAt(place).den),
    }
  }
}

export const toValue = (num: bigint): number => toNumber({ num, den: scoreScale })
