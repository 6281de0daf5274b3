import { movableWeights, sharesWith, tolerance, type LinearForm, type WeightPlace } from './linear'

/**
 * What weights do to the order of two places, and to the position of one. All follow from leads that are linear in the
 * weights. None is defined where values are missing and the rest of a group shares their weight.
 */

/** always: strictly before under every weighting. neverBehind: at least level under every weighting. */
export type Dominance = 'always' | 'neverBehind'

/**
 * Whether `a` stands before `b` under every weighting of the indicators that have any weight (Pareto dominance: at
 * least as good in each of them).
 */
export function dominance(form: LinearForm, a: number, b: number): Dominance | undefined {
  if (form.gaps) return undefined
  const n = form.places.length
  let always = true
  let somewhere = false
  for (let leaf = 0; leaf < form.leaves.length; leaf++) {
    const lead = form.lo[leaf * n + a]! - form.hi[leaf * n + b]!
    if (lead < -tolerance) return undefined
    if (lead > tolerance) somewhere = true
    else always = false
  }
  return always ? 'always' : somewhere ? 'neverBehind' : undefined
}

/** How many places each place stands before, or never behind, under every weighting. */
export function dominated(form: LinearForm, place: number): { over: number[]; under: number[] } {
  const others = form.places.map((_, other) => other).filter((other) => other !== place)
  return {
    over: others.filter((other) => dominance(form, place, other)),
    under: others.filter((other) => dominance(form, other, place)),
  }
}

/** A range of shares, both ends from 0 to 1. */
export type ShareRange = [number, number]

export interface Tipping {
  weight: WeightPlace
  /** Shares of the one weight for which `a` is surely ahead of `b`, and surely behind; the rest is open or level. */
  ahead?: ShareRange
  behind?: ShareRange
}

/** Where one is above on part of the way from 0 to 1; an end where the two are level does not belong to it. */
interface Stretch {
  from: number
  to: number
  /** Whether 0 or 1 itself belongs to it. */
  atNone: boolean
  atAll: boolean
}

/** Where `from + t (to − from)` is above nought, for t in 0…1. */
function positive(from: number, to: number): Stretch | undefined {
  const [atNone, atAll] = [from > tolerance, to > tolerance]
  if (!atNone && !atAll) return undefined
  const share = atNone && atAll ? 0 : Math.min(1, Math.max(0, from / (from - to)))
  return { from: atNone ? 0 : share, to: atAll ? 1 : share, atNone, atAll }
}

const rangeOf = (stretch: Stretch | undefined): ShareRange | undefined =>
  stretch && [stretch.from, stretch.to]

const dot = (form: LinearForm, shares: Float64Array, values: Float64Array, place: number): number => {
  const n = form.places.length
  let sum = 0
  for (let leaf = 0; leaf < shares.length; leaf++) sum += shares[leaf]! * values[leaf * n + place]!
  return sum
}

/**
 * For every weight that can be moved: at which share of its group the order of two places tips, the siblings keeping
 * their proportions.
 */
export function tippingPoints(form: LinearForm, a: number, b: number): Tipping[] {
  if (form.gaps) return []
  return movableWeights(form)
    .filter(({ share }) => share < 1)
    .map((weight) => {
      const [none, all] = [sharesWith(form, weight, 0), sharesWith(form, weight, 1)]
      const lead = (shares: Float64Array, x: number, y: number) =>
        dot(form, shares, form.lo, x) - dot(form, shares, form.hi, y)
      const ahead = rangeOf(positive(lead(none, a, b), lead(all, a, b)))
      const behind = rangeOf(positive(lead(none, b, a), lead(all, b, a)))
      return { weight, ...(ahead && { ahead }), ...(behind && { behind }) }
    })
}

export interface Sensitivity {
  weight: WeightPlace
  /** Shares around the chosen one between which the position, or its range, stays as it is (weight stability interval). */
  stable: ShareRange
  /** Best and worst position while the share goes from 0 to 1. */
  positions: [number, number]
}

/** The fewest and the most rivals above at once on the way from 0 to 1, both ends included. */
function sweep(stretches: readonly Stretch[]): { least: number; most: number } {
  // At an open end the two are level: there neither the one who leaves nor the one who comes is above.
  const events = stretches.flatMap(({ from, to, atNone, atAll }) => [
    ...(atNone ? [] : [{ at: from, change: 1 }]),
    ...(atAll ? [] : [{ at: to, change: -1 }]),
  ])
  events.sort((x, y) => x.at - y.at || x.change - y.change)
  let count = stretches.filter(({ atNone }) => atNone).length
  let [least, most] = [count, count]
  for (let index = 0; index < events.length;) {
    const { at } = events[index]!
    let arrived = 0
    for (; index < events.length && events[index]!.at === at; index++) {
      if (events[index]!.change < 0) count--
      else arrived++
    }
    least = Math.min(least, count)
    count += arrived
    most = Math.max(most, count)
  }
  return { least, most }
}

/**
 * How a place's position answers to each weight that can be moved, the siblings keeping their proportions (weight
 * stability intervals: Mareschal 1988).
 */
export function sensitivities(form: LinearForm, place: number): Sensitivity[] {
  if (form.gaps) return []
  const others = form.places.map((_, other) => other).filter((other) => other !== place)
  return movableWeights(form)
    .filter(({ share }) => share < 1)
    .map((weight) => {
      const [none, all] = [sharesWith(form, weight, 0), sharesWith(form, weight, 1)]
      const own = (shares: Float64Array, values: Float64Array) => dot(form, shares, values, place)
      const stretch = (above: Float64Array, mine: Float64Array): Stretch[] =>
        others.flatMap((other) => {
          const range = positive(
            dot(form, none, above, other) - own(none, mine),
            dot(form, all, above, other) - own(all, mine),
          )
          return range ?? []
        })
      const surely = stretch(form.lo, form.hi)
      const possibly = form.lo === form.hi ? surely : stretch(form.hi, form.lo)
      const turns = [...surely, ...possibly]
        .flatMap(({ from, to }) => [from, to])
        .filter((at) => at > 0 && at < 1)
      const stable: ShareRange = [0, 1]
      for (const at of turns) {
        if (at <= weight.share) stable[0] = Math.max(stable[0], at)
        if (at >= weight.share) stable[1] = Math.min(stable[1], at)
      }
      return { weight, stable, positions: [1 + sweep(surely).least, 1 + sweep(possibly).most] }
    })
}
