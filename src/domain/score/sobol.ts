/**
 * First-order and total sensitivity indices of a result on its factors (Saltelli et al. 2010, table 2): with f at the rows of
 * two independent samples A and B, and at A with one factor taken from B,
 *
 * first Sᵢ = mean of f(B) (f(Aᵢ) − f(A)) / V, the share of the variance that factor alone explains, and
 * total Tᵢ = mean of (f(A) − f(Aᵢ))² / 2 / V, its share with all interactions (Jansen 1999).
 *
 * V is the variance over A and B. Estimates scatter: they may come out slightly below 0 or above 1.
 */
export interface SensitivityIndices {
  first: Float64Array
  total: Float64Array
}

/** Adds up runs of several results at once, so that nothing but sums is kept. */
export function createSobol(factors: number, results: number) {
  let rows = 0
  const sums = new Float64Array(results)
  const squares = new Float64Array(results)
  const first = new Float64Array(factors * results)
  const total = new Float64Array(factors * results)
  /** Results are counted from this one's first row: sums of squares of large numbers lose what tells them apart. */
  const origin = new Float64Array(results)

  return {
    /** `a`, `b`: results at one row of A and B; `mixed(factor)`: at A with that factor from B. */
    add(a: Float64Array, b: Float64Array, mixed: (factor: number) => Float64Array): void {
      if (rows === 0) origin.set(a)
      rows++
      for (let result = 0; result < results; result++) {
        const [x, y] = [a[result]! - origin[result]!, b[result]! - origin[result]!]
        sums[result]! += x + y
        squares[result]! += x * x + y * y
      }
      for (let factor = 0; factor < factors; factor++) {
        const own = mixed(factor)
        for (let result = 0; result < results; result++) {
          const difference = own[result]! - a[result]!
          const at = factor * results + result
          first[at]! += (b[result]! - origin[result]!) * difference
          total[at]! += difference * difference
        }
      }
    },
    /** Indices of one result; all 0 where it does not vary. */
    indices(result: number): SensitivityIndices {
      const count = 2 * rows
      const variance = (squares[result]! - (sums[result]! * sums[result]!) / count) / (count - 1)
      const share = (all: Float64Array, by: number) =>
        Float64Array.from({ length: factors }, (_, factor) =>
          variance > 0 ? all[factor * results + result]! / rows / by / variance : 0,
        )
      return { first: share(first, 1), total: share(total, 2) }
    },
  }
}
