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

/** Σ w T(x) by place, NaN where any value is missing. */
function sums(
  kind: Mean,
  columns: readonly Float64Array[],
  shares: ArrayLike<number>,
  power?: number,
): Float64Array {
  const n = columns[0]!.length
  const result = new Float64Array(n)
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!
    const share = shares[index]!
    if (kind === 'arithmetic')
      for (let place = 0; place < n; place++) result[place]! += share * column[place]!
    else
      for (let place = 0; place < n; place++) result[place]! += share * transform(kind, column[place]!, power)
  }
  return result
}

/** The mean by place; what is missing leaves its weight to the rest if it may (`fill`), and the place without one if not. */
function weighted(
  kind: Mean,
  columns: readonly Float64Array[],
  shares: ArrayLike<number>,
  { power, fill }: { power: number | undefined; fill: boolean },
): Float64Array {
  const result = sums(kind, columns, shares, power)
  let whole = 0
  for (let index = 0; index < columns.length; index++) whole += shares[index]!
  for (let place = 0; place < result.length; place++) {
    let mean = result[place]! / whole
    if (fill && mean !== mean) {
      let [sum, weight] = [0, 0]
      columns.forEach((column, index) => {
        const value = column[place]!
        if (value !== value) return
        sum += shares[index]! * transform(kind, value, power)
        weight += shares[index]!
      })
      mean = sum / weight
    }
    result[place] = kind === 'arithmetic' ? mean : restore(kind, mean, power)
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

/** Sets to NaN what has fewer values than wanted. */
function withGaps(columns: readonly Float64Array[], result: Float64Array, wanted: number): Float64Array {
  return result.map((value, place) =>
    columns.reduce((count, column) => count + (Number.isNaN(column[place]!) ? 0 : 1), 0) < wanted
      ? NaN
      : value,
  )
}

/** One column of several of the same length; NaN where too much is missing. At least one column. */
export function aggregate(
  columns: readonly Float64Array[],
  shares: ArrayLike<number>,
  { kind, power, least }: Mixing,
): Float64Array {
  if (isMean(kind)) {
    const result = weighted(kind, columns, shares, { power, fill: least < 1 })
    return least > 0 && least < 1 ? withGaps(columns, result, least * columns.length - level) : result
  }
  // Distances and contests need every value of a place; those without take no part.
  const gaps = withGaps(columns, new Float64Array(columns[0]!.length), columns.length)
  const present = gaps.some((value) => Number.isNaN(value))
    ? columns.map((column) => column.map((value, place) => (Number.isNaN(gaps[place]!) ? NaN : value)))
    : columns
  const result = kind === 'copeland' ? copeland(present, shares) : topsis(present, shares)
  return present === columns ? result : withGaps(columns, result, columns.length)
}
