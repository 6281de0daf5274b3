/**
 * Random shares: Dirichlet variates, which are gamma variates over their sum. All randomness comes from `random`, uniform
 * numbers in [0, 1).
 */

/** Gamma variates of shape `alpha` > 0 and scale 1 (Marsaglia and Tsang 2000, with their step for shapes below 1). */
function gammaSource(random: () => number): (alpha: number) => number {
  let spare = NaN
  /** Standard normal variates (Marsaglia's polar method). */
  function normal(): number {
    if (!Number.isNaN(spare)) {
      const value = spare
      spare = NaN
      return value
    }
    for (;;) {
      const u = 2 * random() - 1
      const v = 2 * random() - 1
      const s = u * u + v * v
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * Math.log(s)) / s)
        spare = v * factor
        return u * factor
      }
    }
  }
  function large(alpha: number): number {
    const d = alpha - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const root = 1 + c * x
      if (root <= 0) continue
      const v = root * root * root
      const u = 1 - random()
      if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  return (alpha) => (alpha >= 1 ? large(alpha) : large(alpha + 1) * Math.pow(1 - random(), 1 / alpha))
}

/**
 * Fills `drawn` with shares around those chosen, in proportion to gamma variates of the shapes `alphas`; a sum that
 * underflows is drawn again. A shape of 0 stays 0.
 */
export function shareSource(random: () => number): (alphas: Float64Array, drawn: Float64Array) => void {
  const gamma = gammaSource(random)
  return (alphas, drawn) => {
    for (;;) {
      let sum = 0
      for (let index = 0; index < alphas.length; index++) {
        drawn[index] = alphas[index]! > 0 ? gamma(alphas[index]!) : 0
        sum += drawn[index]!
      }
      if (sum > 0) {
        for (let index = 0; index < drawn.length; index++) drawn[index]! /= sum
        return
      }
    }
  }
}
