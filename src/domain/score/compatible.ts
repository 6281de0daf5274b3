import {
  add,
  compare,
  divide,
  exact,
  fraction,
  multiply,
  subtract,
  total,
  zero,
  type Fraction,
} from './fraction'

/**
 * Which weightings agree with a printed total. The total T and the dimensions x are printed in multiples of a step, so
 * the true ones lie within half a step. A weighting w (from nought, sum 1) of an arithmetic mean is compatible where
 * Σ w x⁻ ≤ T⁺ and Σ w x⁺ ≥ T⁻. As every dimension has the same step, Σ w x⁺ − Σ w x⁻ is that step for every w, and the
 * compatible weightings are the slab T⁻ − h ≤ Σ w x ≤ T⁺ + h of the simplex, with h half a step: its corners lie on
 * corners and edges of the simplex. All is exact.
 */
export interface Compatible {
  /** Least and greatest share of each dimension among compatible weightings; undefined where there is none. */
  ranges?: { least: Fraction; most: Fraction }[]
  /** Ends of Σ w x for which a weighting is compatible. */
  slab: { lo: Fraction; hi: Fraction }
}

/** Σ w x of printed dimensions under shares that sum to 1. */
export function weightedTotal(dimensions: readonly number[], shares: readonly Fraction[]): Fraction {
  return total(dimensions.map((value, index) => multiply(exact(value), shares[index]!)))
}

/** Whether the shares are compatible, see {@link compatibleWeights}. */
export function isCompatible({ slab }: Compatible, sum: Fraction): boolean {
  return compare(sum, slab.lo) >= 0 && compare(sum, slab.hi) <= 0
}

/**
 * @param printedTotal as printed
 * @param dimensions as printed, in multiples of `step`
 * @param step of both, above 0: 0.01 for two decimals
 */
export function compatibleWeights(
  printedTotal: number,
  dimensions: readonly number[],
  step: number,
): Compatible {
  // Half a step for the total and half a step for the dimensions.
  const room = exact(step)
  const sum = exact(printedTotal)
  const slab = { lo: subtract(sum, room), hi: add(sum, room) }
  const values = dimensions.map(exact)
  /** Corners of the slab inside the simplex, as shares of the two dimensions that an edge joins. */
  const corners: Map<number, Fraction>[] = []
  const one = fraction(1n, 1n)
  values.forEach((value, a) => {
    if (isCompatible({ slab }, value)) corners.push(new Map([[a, one]]))
    for (let b = a + 1; b < values.length; b++) {
      const other = values[b]!
      if (compare(value, other) === 0) continue
      for (const level of [slab.lo, slab.hi]) {
        const share = divide(subtract(level, other), subtract(value, other))
        if (compare(share, zero) <= 0 || compare(share, one) >= 0) continue
        corners.push(
          new Map([
            [a, share],
            [b, subtract(one, share)],
          ]),
        )
      }
    }
  })
  if (!corners.length) return { slab }
  const ranges = values.map((_, index) => {
    const shares = corners.map((corner) => corner.get(index) ?? zero)
    const pick = (sign: number) =>
      shares.reduce((best, share) => (compare(share, best) * sign > 0 ? share : best))
    return { least: pick(-1), most: pick(1) }
  })
  return { ranges, slab }
}
