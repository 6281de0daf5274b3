/** Sums over columns that several steps share. NaN is missing and left out. */

/** The values there are. */
export const known = (values: ArrayLike<number>): number[] =>
  Array.from(values).filter((value) => !Number.isNaN(value))

export const sum = (values: ArrayLike<number>): number => {
  let all = 0
  for (let index = 0; index < values.length; index++) all += values[index]!
  return all
}

export const meanOf = (values: ArrayLike<number>): number => sum(values) / values.length

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Central moments of the orders 2, 3 and 4. */
function central(values: readonly number[]): [number, number, number] {
  const mean = meanOf(values)
  const moments: [number, number, number] = [0, 0, 0]
  for (const value of values) {
    const square = (value - mean) ** 2
    moments[0] += square
    moments[1] += square * (value - mean)
    moments[2] += square * square
  }
  return moments.map((moment) => moment / values.length) as [number, number, number]
}

/** Standard deviation of the sample, by n − 1. */
export function deviation(values: readonly number[]): number {
  return Math.sqrt((central(values)[0] * values.length) / (values.length - 1))
}

/**
 * Skewness and excess kurtosis of the sample, corrected for its size: G₁ and G₂ of Joanes and Gill (1998), as in SAS, SPSS,
 * spreadsheets and COINr. NaN for fewer than 3 or 4 values or equal ones.
 */
export function shape(values: readonly number[]): { skewness: number; kurtosis: number } {
  const n = values.length
  const [m2, m3, m4] = central(values)
  const skewness = n < 3 ? NaN : ((m3 / m2 ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2)
  const excess = m4 / m2 ** 2 - 3
  const kurtosis = n < 4 ? NaN : (((n + 1) * excess + 6) * (n - 1)) / ((n - 2) * (n - 3))
  return { skewness, kurtosis }
}

/** Sums of squares and products about the means, over the rows that both columns know. */
function comoments(a: ArrayLike<number>, b: ArrayLike<number>) {
  let [n, meanA, meanB, squaresA, squaresB, products] = [0, 0, 0, 0, 0, 0]
  for (let row = 0; row < a.length; row++) {
    const [x, y] = [a[row]!, b[row]!]
    if (Number.isNaN(x) || Number.isNaN(y)) continue
    n++
    // Welford's update: stable in one pass.
    const [fromA, fromB] = [x - meanA, y - meanB]
    meanA += fromA / n
    meanB += fromB / n
    squaresA += fromA * (x - meanA)
    squaresB += fromB * (y - meanB)
    products += fromA * (y - meanB)
  }
  return { squaresA, squaresB, products }
}

/** Pearson's correlation over the rows that both columns know; NaN where a column does not vary or fewer than 2 are left. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const { squaresA, squaresB, products } = comoments(a, b)
  return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : NaN
}

/** cov(a, b) / var(b) over the rows that both columns know: what a rises by with b. NaN where b does not vary. */
export function slope(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const { squaresB, products } = comoments(a, b)
  return squaresB > 0 ? products / squaresB : NaN
}
