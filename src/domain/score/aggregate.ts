import { defaultPower, means, type Aggregation, type Mean } from './model'

/**
 * Ways to make one column of several (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 6). x are values
 * on which more is better, w shares that sum to 1.
 *
 * - arithmetic: Σ w x.
 * - geometric: exp Σ w ln x. Positive values only.
 * - harmonic: 1 / Σ w / x. Positive values only.
 * - generalised: (Σ w xᵖ)^(1/p), p ≠ 0: 1 is arithmetic, −1 harmonic, towards 0 geometric. Positive values only.
 * - copeland: the number of places over which the heavier part of the weight prefers this one, less those that are
 *   preferred to it; weight on which two are level counts half for each (COINr's `a_copeland`). From 1 − n to n − 1.
 * - topsis: 100 × d⁻ / (d⁺ + d⁻), the Euclidean distances of w x from the worst and the best value of each column
 *   (Hwang and Yoon 1981; scikit-criteria's `TOPSIS`). From 0 to 100.
 */
export interface Mixing {
  kind: Aggregation
  /** Of the generalised mean. */
  power?: number
  /** Least share of the columns that a place must have; 1 where a missing value may not be made good by the others. */
  least: number
}

export function isMean(kind: Aggregation): kind is Mean {
  return (means as readonly Aggregation[]).includes(kind)
}

/** Whether the kind takes values above 0 only. */
export const needsPositive = (kind: Aggregation): boolean => isMean(kind) && kind !== 'arithmetic'

/** What is summed up: x, ln x, −1/x or ±xᵖ; each grows with x. */
export function transform(kind: Mean, value: number, power = defaultPower): number {
  switch (kind) {
    case 'arithmetic':
      return value
    case 'geometric':
      return Math.log(value)
    case 'harmonic':
      return -1 / value
    case 'generalised':
      return Math.sign(power) * value ** power
  }
}

/** Inverse of {@link transform}. */
export function restore(kind: Mean, sum: number, power = defaultPower): number {
  switch (kind) {
    case 'arithmetic':
      return sum
    case 'geometric':
      return Math.exp(sum)
    case 'harmonic':
      return -1 / sum
    case 'generalised':
      return (Math.sign(power) * sum) ** (1 / power)
  }
}

/** What is missing leaves its weight to the rest. */
function weighted(
  kind: Mean,
  columns: readonly Float64Array[],
  shares: ArrayLike<number>,
  power?: number,
): Float64Array {
  const n = columns[0]!.length
  const result = new Float64Array(n)
  const weight = new Float64Array(n)
  columns.forEach((column, index) => {
    const share = shares[index]!
    for (let place = 0; place < n; place++) {
      const value = column[place]!
      if (value !== value) continue
      result[place]! += share * (kind === 'arithmetic' ? value : transform(kind, value, power))
      weight[place]! += share
    }
  })
  for (let place = 0; place < n; place++) {
    const whole = result[place]! / weight[place]!
    result[place] = kind === 'arithmetic' ? whole : restore(kind, whole, power)
  }
  return result
}

/** Below this a majority of weight is none: far above the error of sums of shares. */
const level = 1e-12

function copeland(columns: readonly Float64Array[], shares: ArrayLike<number>): Float64Array {
  const n = columns[0]!.length
  const result = new Float64Array(n)
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      let lead = 0
      for (let index = 0; index < columns.length; index++) {
        const difference = columns[index]![a]! - columns[index]![b]!
        if (difference > 0) lead += shares[index]!
        else if (difference < 0) lead -= shares[index]!
      }
      const sign = lead > level ? 1 : lead < -level ? -1 : 0
      result[a]! += sign
      result[b]! -= sign
    }
  return result
}

function topsis(columns: readonly Float64Array[], shares: ArrayLike<number>): Float64Array {
  const n = columns[0]!.length
  const best = new Float64Array(n)
  const worst = new Float64Array(n)
  columns.forEach((column, index) => {
    let [least, most] = [Infinity, -Infinity]
    for (const value of column) {
      if (value < least) least = value
      if (value > most) most = value
    }
    for (let place = 0; place < n; place++) {
      best[place]! += (shares[index]! * (most - column[place]!)) ** 2
      worst[place]! += (shares[index]! * (column[place]! - least)) ** 2
    }
  })
  return best.map((square, place) => {
    const [far, near] = [Math.sqrt(square), Math.sqrt(worst[place]!)]
    // Where nothing tells the places apart each is as near to the best as to the worst.
    return far + near === 0 ? 50 : (100 * near) / (far + near)
  })
}

/** One column of several of the same length; NaN where too much is missing. At least one column. */
export function aggregate(
  columns: readonly Float64Array[],
  shares: ArrayLike<number>,
  mixing: Mixing,
): Float64Array {
  const { kind, power, least } = mixing
  const present = new Float64Array(columns[0]!.length)
  for (const column of columns)
    for (let place = 0; place < present.length; place++)
      if (column[place] === column[place]) present[place]!++
  // Distances and contests need every value of a place; those without take no part.
  const wanted = isMean(kind) ? Math.max(1, least * columns.length - level) : columns.length
  const lacks = present.some((count) => count < wanted)
  const all = lacks
    ? columns.map((column) => column.map((value, place) => (present[place]! < wanted ? NaN : value)))
    : columns
  const result = isMean(kind)
    ? weighted(kind, all, shares, power)
    : kind === 'copeland'
      ? copeland(all, shares)
      : topsis(all, shares)
  if (lacks) present.forEach((count, place) => count < wanted && (result[place] = NaN))
  return result
}
