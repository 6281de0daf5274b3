/**
 * Whether a weighting w (from nought, sum 1) keeps Σ w d of chosen rows within a bound: the matrix game in which the
 * weighting holds down the row that stands highest (von Neumann 1928). By the simplex method on
 * max Σ y, Σ y P ≤ 1, y ≥ 0 with P = 2 − d / size above 0: any mix of rows is feasible there, so that one table serves every
 * choice of rows and each answer starts from the last.
 */
export interface Game {
  /**
   * A weighting under which no chosen row exceeds the bound; or rows of which, by weak duality, one exceeds it under every
   * weighting (a core), heaviest first; or undefined where rounding leaves it open. Either answer is checked on the rows
   * themselves.
   */
  solve(chosen: Uint8Array): { weighting: Float64Array } | { core: number[] } | undefined
  /** Pivots so far: what work is counted in. */
  readonly pivots: number
}

/** Reduced costs and pivots closer to 0 count as 0. */
const epsilon = 1e-11
/** Pivots after which the table is made anew, so that rounding does not add up. */
const freshAfter = 400
/** Pivots without progress after which the first improving column is taken, which can't go in circles (Bland 1977). */
const patience = 30
const mostPivots = 5000

/** @param within whether Σ w d of a row is within the bound */
export function createGame(
  rows: readonly Float64Array[],
  bound: number,
  within: (sum: number) => boolean,
): Game {
  const m = rows.length
  const k = rows[0]!.length
  const width = m + k + 1
  const size = rows.reduce(
    (most, row) => row.reduce((own, value) => Math.max(own, Math.abs(value)), most),
    1e-300,
  )
  const table = new Float64Array(k * width)
  const basis = new Int32Array(k)
  const reduced = new Float64Array(width)
  const costs = new Float64Array(m + k)
  let pivots = 0
  let stale = 0

  function reset(): void {
    table.fill(0)
    for (let leaf = 0; leaf < k; leaf++) {
      const at = leaf * width
      for (let row = 0; row < m; row++) table[at + row] = 2 - rows[row]![leaf]! / size
      table[at + m + leaf] = 1
      table[at + width - 1] = 1
      basis[leaf] = m + leaf
    }
    stale = 0
  }
  reset()

  /** Reduced costs for the chosen rows; the others cost, so that none of them stays. */
  function price(chosen: Uint8Array): void {
    for (let row = 0; row < m; row++) costs[row] = chosen[row] ? 1 : -1
    reduced.set(costs)
    reduced[width - 1] = 0
    for (let leaf = 0; leaf < k; leaf++) {
      const cost = costs[basis[leaf]!]!
      if (!cost) continue
      const at = leaf * width
      for (let column = 0; column < width; column++) reduced[column]! -= cost * table[at + column]!
    }
  }

  function entering(bland: boolean): number {
    let best = -1
    let most = epsilon
    for (let column = 0; column < m + k; column++) {
      if (reduced[column]! <= most) continue
      best = column
      if (bland) return best
      most = reduced[column]!
    }
    return best
  }

  function leaving(column: number): number {
    let best = -1
    let least = Infinity
    for (let leaf = 0; leaf < k; leaf++) {
      const value = table[leaf * width + column]!
      if (value <= epsilon) continue
      const ratio = table[leaf * width + width - 1]! / value
      if (ratio < least - epsilon || (ratio < least + epsilon && best >= 0 && basis[leaf]! < basis[best]!))
        [best, least] = [leaf, Math.min(ratio, least)]
    }
    return best
  }

  function pivot(leaf: number, column: number): void {
    const at = leaf * width
    const factor = 1 / table[at + column]!
    for (let index = 0; index < width; index++) table[at + index]! *= factor
    for (let other = 0; other <= k; other++) {
      if (other === leaf) continue
      const target = other === k ? reduced : table
      const from = other === k ? 0 : other * width
      const times = target[from + column]!
      if (times === 0) continue
      for (let index = 0; index < width; index++) target[from + index]! -= times * table[at + index]!
    }
    basis[leaf] = column
    pivots++
    stale++
  }

  /** Heaviest first, if they prove that one of them is beyond the bound. */
  function coreOf(chosen: Uint8Array): number[] | undefined {
    const mix = new Float64Array(m)
    let whole = 0
    for (let leaf = 0; leaf < k; leaf++) {
      const row = basis[leaf]!
      const value = table[leaf * width + width - 1]!
      if (row >= m || !chosen[row] || value <= epsilon) continue
      mix[row] = value
      whole += value
    }
    const core = [...mix.keys()].filter((row) => mix[row]! > 0)
    for (let leaf = 0; leaf < k; leaf++) {
      let sum = 0
      for (const row of core) sum += (mix[row]! / whole) * rows[row]![leaf]!
      if (within(sum)) return undefined
    }
    return core.length ? core.sort((a, b) => mix[b]! - mix[a]!) : undefined
  }

  function weightingOf(chosen: Uint8Array): Float64Array | undefined {
    const weighting = new Float64Array(k)
    let whole = 0
    for (let leaf = 0; leaf < k; leaf++) whole += weighting[leaf] = Math.max(0, -reduced[m + leaf]!)
    for (let leaf = 0; leaf < k; leaf++) weighting[leaf]! /= whole
    return rows.every((row, index) => !chosen[index] || within(dot(row, weighting))) ? weighting : undefined
  }

  /** Σ y from which the rows chosen are surely beyond the bound. */
  const enough = 1 / (2 - bound / size)

  function attempt(chosen: Uint8Array): ReturnType<Game['solve']> {
    price(chosen)
    let last = -Infinity
    let idle = 0
    for (let step = 0; step < mostPivots; step++) {
      // The objective stands in the last reduced cost, negated.
      const objective = -reduced[width - 1]!
      if (objective > enough) {
        const core = coreOf(chosen)
        if (core) return { core }
      }
      idle = objective > last + epsilon ? 0 : idle + 1
      last = Math.max(last, objective)
      const column = entering(idle > patience)
      if (column < 0) {
        const weighting = weightingOf(chosen)
        if (weighting) return { weighting }
        const core = coreOf(chosen)
        return core && { core }
      }
      pivot(leaving(column), column)
    }
    return undefined
  }

  return {
    get pivots() {
      return pivots
    },
    solve(chosen) {
      if (stale > freshAfter) reset()
      const answer = attempt(chosen)
      if (answer || stale === 0) return answer
      reset()
      return attempt(chosen)
    },
  }
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}
