import { tolerance, type LinearForm } from './linear'

/**
 * The best and the worst position that a place can reach over all weightings of the indicators that have any weight,
 * each from nought to everything. Found by branch and bound over the simplex of weightings: a part of it whose corners
 * all put another place above lies wholly on that side, since sums are linear; parts that may still hold something
 * better are cut in two at their longest edge. What the search has not settled when its budget ends stays an interval.
 */
export interface Reach {
  /** The best position: surely not better than the first, surely reached is the second. Equal: exact. */
  best: [number, number]
  /** The worst position: surely reached is the first, surely not worse than the second. Equal: exact. */
  worst: [number, number]
}

/** One corner: a weighting and, for each undecided rival, how far it stands above there. */
interface Corner {
  at: Float64Array
  lead: Float64Array
}

interface Part {
  corners: Corner[]
  bound: number
}

/** Rivals by what all weightings say of them: always above, or undecided with their leads at the corners. */
function rivals(form: LinearForm, place: number, above: Float64Array, own: Float64Array) {
  const n = form.places.length
  const k = form.leaves.length
  let always = 0
  const undecided: number[] = []
  for (let other = 0; other < n; other++) {
    if (other === place) continue
    let some = false
    let all = true
    for (let leaf = 0; leaf < k; leaf++) {
      const lead = above[leaf * n + other]! - own[leaf * n + place]!
      if (lead > tolerance) some = true
      else all = false
    }
    if (all) always++
    else if (some) undecided.push(other)
  }
  const corners = Array.from({ length: k }, (_, leaf): Corner => {
    const at = new Float64Array(k)
    at[leaf] = 1
    const lead = Float64Array.from(undecided, (other) => above[leaf * n + other]! - own[leaf * n + place]!)
    return { at, lead }
  })
  return { always, corners, undecided: undecided.length }
}

const countAbove = (lead: Float64Array, sign: 1 | -1) => {
  let count = 0
  for (const value of lead) if (value > tolerance) count++
  return sign * count
}

/** No corner can beat this: rivals above at every corner (sign 1), or above at any corner (sign −1). */
function boundOf(corners: readonly Corner[], rivalCount: number, sign: 1 | -1): number {
  let count = 0
  for (let rival = 0; rival < rivalCount; rival++) {
    const isAbove = (corner: Corner) => corner.lead[rival]! > tolerance
    if (sign === 1 ? corners.every(isAbove) : corners.some(isAbove)) count++
  }
  return sign * count
}

function middle(a: Corner, b: Corner): Corner {
  return {
    at: a.at.map((value, index) => (value + b.at[index]!) / 2),
    lead: a.lead.map((value, index) => (value + b.lead[index]!) / 2),
  }
}

function longestEdge(corners: readonly Corner[]): [number, number] {
  let longest: [number, number] = [0, 1]
  let most = -1
  for (let a = 0; a < corners.length; a++)
    for (let b = a + 1; b < corners.length; b++) {
      const length = corners[a]!.at.reduce(
        (sum, value, index) => sum + (value - corners[b]!.at[index]!) ** 2,
        0,
      )
      if (length > most + 1e-12) [most, longest] = [length, [a, b]]
    }
  return longest
}

/** Fewest (sign 1) or most (sign −1, negated) rivals above, as [not below, reached]. */
function extreme(first: Corner[], rivalCount: number, sign: 1 | -1, budget: number): [number, number] {
  let reached = Infinity
  const look = (corner: Corner) => {
    reached = Math.min(reached, countAbove(corner.lead, sign))
  }
  first.forEach(look)
  const open: Part[] = [{ corners: first, bound: boundOf(first, rivalCount, sign) }]
  for (let step = 0; open.length && step < budget; step++) {
    // The part that promises most, so that what is left at the end bounds the answer best.
    let chosen = 0
    for (let index = 1; index < open.length; index++)
      if (open[index]!.bound < open[chosen]!.bound) chosen = index
    const part = open[chosen]!
    open[chosen] = open[open.length - 1]!
    open.pop()
    if (part.bound >= reached) return [reached, reached]
    const [a, b] = longestEdge(part.corners)
    const cut = middle(part.corners[a]!, part.corners[b]!)
    look(cut)
    for (const replaced of [a, b]) {
      const corners = part.corners.map((corner, index) => (index === replaced ? cut : corner))
      const bound = boundOf(corners, rivalCount, sign)
      if (bound < reached) open.push({ corners, bound })
    }
  }
  return [open.reduce((least, part) => Math.min(least, part.bound), reached), reached]
}

/**
 * @param budget how many parts of the simplex each of the two searches may cut
 * @returns undefined where values are missing, so that places have weightings of their own
 */
export function reach(form: LinearForm, place: number, budget = 120): Reach | undefined {
  if (form.gaps) return undefined
  const up = rivals(form, place, form.lo, form.hi)
  const best = extreme(up.corners, up.undecided, 1, budget)
  const down = rivals(form, place, form.hi, form.lo)
  const worst = extreme(down.corners, down.undecided, -1, budget)
  return {
    best: [1 + up.always + best[0], 1 + up.always + best[1]],
    worst: [1 + down.always - worst[1], 1 + down.always - worst[0]],
  }
}
