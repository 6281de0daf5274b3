import { gcd, nearest, toNumber, type Fraction } from './fraction'
import type { Column, ExactEnd } from './columns'
import type { Bounded } from './order'

/**
 * Scores are whole numbers of 10⁻⁹. Arithmetic means of fractions are rounded to the nearest once, as if computed exactly,
 * both ends of a bounded one alike: what is equal stays equal, what lies between stays between. A double decides where its
 * error can't matter, a fraction elsewhere.
 */
export const scoreScale = 1_000_000_000n
const scale = Number(scoreScale)

/** One indicator that counts, with its share of the whole. */
export interface Part {
  share: Fraction
  column: Column
}

/** Σ share × value of one end, exactly; the sum's factors are made once for all places of one pattern of gaps. */
function exactMean(parts: readonly Part[], end: 'lo' | 'hi'): (place: number) => Fraction {
  const all = parts.map(({ column }): ExactEnd => column.exact![end])
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
 * Rounds weighted sums of the parts. `near` is the sum in doubles; `size` bounds |value| over all parts, so that the error
 * of a sum is at most a few units in the last place of it for each part. Undefined where the parts are no fractions.
 */
export function exactScorer(
  parts: readonly Part[],
  size: number,
): ((place: number, near: { lo: number; hi: number }) => Bounded) | undefined {
  if (parts.some(({ column }) => !column.exact)) return undefined
  const points = parts.every(({ column }) => column.lo === column.hi)
  const error = scale * size * (parts.length + 16) * Number.EPSILON
  const means: Partial<Record<'lo' | 'hi', ReturnType<typeof exactMean>>> = {}

  function rounded(place: number, end: 'lo' | 'hi', near: number): bigint {
    const at = near * scale
    const [down, up] = [Math.round(at - error), Math.round(at + error)]
    if (down === up && Math.abs(at) < Number.MAX_SAFE_INTEGER / 4) return BigInt(down)
    const { num, den } = (means[end] ??= exactMean(parts, end))(place)
    return nearest(num * scoreScale, den)
  }
  return (place, near) => {
    const lo = rounded(place, 'lo', near.lo)
    return { lo, hi: points ? lo : rounded(place, 'hi', near.hi) }
  }
}

export const toValue = (num: bigint): number => toNumber({ num, den: scoreScale })
