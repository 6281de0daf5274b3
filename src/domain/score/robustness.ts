import { shareSource } from './draw'
import type { LinearForm, ShareNode } from './linear'

/**
 * How firm positions are when weights vary (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 7;
 * Saisana, Saltelli and Tarantola 2005): the shares of every group are drawn from a Dirichlet distribution around the
 * chosen ones, and the positions counted. A weight of nought stays nought. With bounded values each draw gives every
 * place a range of positions: what it surely or possibly holds.
 */
export interface RobustnessOptions {
  /**
   * Sum of the Dirichlet parameters of each group, above 0: a share w varies with standard deviation
   * √(w (1 − w) / (concentration + 1)). As many as there are equal weights makes every weighting equally likely.
   */
  concentration: number
  /** Uniform numbers in [0, 1); all randomness comes from here. */
  random: () => number
}

export interface Robustness {
  /** Draws so far. */
  draws: number
  /** 5 % point of the best and 95 % point of the worst position, by place as in the form; 0 before the first draw. */
  low: Uint32Array
  high: Uint32Array
  /**
   * Share of draws in which a place holds (or, with bounded values, may hold) a position:
   * `shares[place × places + position − 1]`.
   */
  shares(): Float64Array
}

/** A group with its drawn shares, in an order in which children come after their group. */
interface DrawnGroup {
  alphas: Float64Array
  drawn: Float64Array
}

/** How many of the ascending numbers are above `value`. */
function countAbove(sorted: Float64Array, value: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! > value) to = middle
    else from = middle + 1
  }
  return sorted.length - from
}

/** Below this many places it is quicker to compare each with each than to sort. */
const fewPlaces = 48

/**
 * A run that can be continued at will: `advance` adds draws, the result is up to date after each. Nothing is allocated
 * between draws.
 */
export function createRobustness(
  form: LinearForm,
  { concentration, random }: RobustnessOptions,
): { advance(draws: number): void; result: Robustness } {
  const n = form.places.length
  const k = form.leaves.length
  const points = form.lo === form.hi
  const drawShares = shareSource(random)
  const groups: DrawnGroup[] = []
  const leafShare = new Float64Array(k)
  const low = new Float64Array(n)
  const high = points ? low : new Float64Array(n)
  const sortedLow = new Float64Array(n)
  const sortedHigh = points ? sortedLow : new Float64Array(n)
  const bestCounts = new Uint32Array(n * n)
  const worstCounts = points ? bestCounts : new Uint32Array(n * n)
  let draws = 0

  /** Puts the drawn share of every leaf under `node` into `leafShare`; made once, so that a draw only runs it. */
  function spreader(node: ShareNode): (share: number) => void {
    if (!node.children) {
      const { leaf } = node
      return (share) => {
        leafShare[leaf] = share
      }
    }
    const group: DrawnGroup = {
      alphas: node.shares.map((share) => share * concentration),
      drawn: new Float64Array(node.shares.length),
    }
    groups.push(group)
    const parts = node.children.map(spreader)
    return (share) => {
      for (let index = 0; index < parts.length; index++) parts[index]!(share * group.drawn[index]!)
    }
  }
  const spread = spreader(form.tree)

  function sums(values: Float64Array, target: Float64Array): void {
    const first = leafShare[0]!
    for (let place = 0; place < n; place++) target[place] = first * values[place]!
    for (let leaf = 1; leaf < k; leaf++) {
      const share = leafShare[leaf]!
      const offset = leaf * n
      for (let place = 0; place < n; place++) target[place]! += share * values[offset + place]!
    }
  }

  const scratch = form.gaps
    ? groups.map(() => ({ sum: new Float64Array(n), present: new Float64Array(n) }))
    : []
  const whole = new Float64Array(form.gaps ? n : 0)
  let nextGroup = 0

  /** With gaps: a missing leaf's share goes to its siblings, a whole missing group's to the group's siblings. */
  function gapSums(node: ShareNode, values: Float64Array, target: Float64Array, weight: Float64Array): void {
    if (!node.children) {
      const offset = node.leaf * n
      for (let place = 0; place < n; place++) {
        const value = values[offset + place]!
        const known = value === value
        target[place] = known ? value : 0
        weight[place] = known ? 1 : 0
      }
      return
    }
    const { drawn } = groups[nextGroup]!
    const { sum, present } = scratch[nextGroup++]!
    target.fill(0)
    weight.fill(0)
    for (let index = 0; index < drawn.length; index++) {
      gapSums(node.children[index]!, values, sum, present)
      const share = drawn[index]!
      for (let place = 0; place < n; place++) {
        if (!present[place]) continue
        target[place]! += share * sum[place]!
        weight[place]! += share
      }
    }
    for (let place = 0; place < n; place++) {
      if (!weight[place]) continue
      target[place]! /= weight[place]!
      weight[place] = 1
    }
  }

  function countFew(): void {
    for (let place = 0; place < n; place++) {
      const ownHigh = high[place]!
      let best = 0
      for (let other = 0; other < n; other++) best += low[other]! > ownHigh ? 1 : 0
      bestCounts[place * n + best]!++
      if (points) continue
      const ownLow = low[place]!
      let worst = ownHigh > ownLow ? -1 : 0
      for (let other = 0; other < n; other++) worst += high[other]! > ownLow ? 1 : 0
      worstCounts[place * n + worst]!++
    }
  }

  function countMany(): void {
    sortedLow.set(low)
    sortedLow.sort()
    if (!points) {
      sortedHigh.set(high)
      sortedHigh.sort()
    }
    for (let place = 0; place < n; place++) {
      const ownHigh = high[place]!
      bestCounts[place * n + countAbove(sortedLow, ownHigh)]!++
      if (points) continue
      const ownLow = low[place]!
      const worst = countAbove(sortedHigh, ownLow) - (ownHigh > ownLow ? 1 : 0)
      worstCounts[place * n + worst]!++
    }
  }

  function oneDraw(): void {
    for (const { alphas, drawn } of groups) drawShares(alphas, drawn)
    if (form.gaps) {
      nextGroup = 0
      gapSums(form.tree, form.lo, low, whole)
      nextGroup = 0
      if (!points) gapSums(form.tree, form.hi, high, whole)
    } else {
      spread(1)
      sums(form.lo, low)
      if (!points) sums(form.hi, high)
    }
    if (n < fewPlaces) countFew()
    else countMany()
  }

  /** The first position at which the counts of a place, added up from the best, reach a share of the draws. */
  function quantile(counts: Uint32Array, place: number, share: number): number {
    const wanted = share * draws
    let sum = 0
    for (let position = 0; position < n; position++) {
      sum += counts[place * n + position]!
      if (sum >= wanted) return position + 1
    }
    return n
  }

  const result: Robustness = {
    draws: 0,
    low: new Uint32Array(n),
    high: new Uint32Array(n),
    shares() {
      const shares = new Float64Array(n * n)
      for (let place = 0; place < n; place++) {
        let held = 0
        for (let position = 0; position < n; position++) {
          const at = place * n + position
          if (points) held = bestCounts[at]!
          else held += bestCounts[at]! - (position ? worstCounts[at - 1]! : 0)
          shares[at] = held / draws
        }
      }
      return shares
    },
  }

  return {
    result,
    advance(more) {
      for (let index = 0; index < more; index++) oneDraw()
      draws += more
      result.draws = draws
      for (let place = 0; place < n; place++) {
        result.low[place] = quantile(bestCounts, place, 0.05)
        result.high[place] = quantile(worstCounts, place, 0.95)
      }
    },
  }
}
