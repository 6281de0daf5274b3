import type { ClaimId } from '../model'
import { UnitOrder, type OrderGround, type OrderReason, type Strength } from '../unitOrder'
import type { Facts } from './facts'
import { least, most } from './grid'
import { highestBand, lowestBand, type State } from './state'

/** One kind of bounds of all units, the more the better: a unit is above those whose most is less than its least. */
interface Measure {
  by: OrderGround
  least: Float64Array
  most: Float64Array
}

/**
 * The order of any two units of a solved state: what its rules have related, and what follows from the bounds of index,
 * position, rank and band, also through third units. A large population, whose rules relate no pairs, has the latter.
 */
export function publishedOrder({ frame, facts, size, relation, ...bounds }: State): UnitOrder {
  const measures = measuresOf(bounds)
  const byBounds = strengthByBounds(measures)
  const strength = (i: number, j: number) => Math.max(relation[i * size + j]!, byBounds(i, j)) as Strength
  const grounds = groundsOf(facts, measures)
  return new UnitOrder(frame.unitIds, strength, (upper, lower) =>
    chainOf(grounds, size, upper, lower, strength(upper, lower)).map(([i, j]): OrderReason => {
      const step = strongest(grounds, i, j)!
      return {
        upper: frame.unitIds[i]!,
        lower: frame.unitIds[j]!,
        strict: step.strength === 2,
        by: step.by,
        claims: step.claims,
      }
    }),
  )
}

const negative = (values: Float64Array) => values.map((value) => -value)

function measuresOf({ index, position, rank, bands }: Pick<State, 'index' | 'position' | 'rank' | 'bands'>) {
  return [
    { by: 'index', least: index.lo.map(least), most: index.hi.map(most) },
    // Doubled, so that one band is never at least another: inside a band nothing is ordered.
    {
      by: 'band',
      least: Float64Array.from(bands, (mask) => -2 * lowestBand(mask) - 1),
      most: Float64Array.from(bands, (mask) => -2 * highestBand(mask)),
    },
    { by: 'position', least: negative(position.hi), most: negative(position.lo) },
    { by: 'rank', least: negative(rank.hi), most: negative(rank.lo) },
  ] satisfies Measure[]
}

/**
 * What one unit surely reaches, by measure: units whose most is up to `level` stand level with or below it, those up to
 * `below` strictly below it.
 */
interface Reach {
  level: Float64Array
  below: Float64Array
}

/** Less than any bound. */
const none = -(2 ** 30)

/**
 * The strength between any two units by their bounds alone, and through third units: whoever is below a unit pulls down
 * all that are below it by any measure. What a unit reaches is found in about log n, by prefix maxima.
 */
function strengthByBounds(measures: readonly Measure[]): (unit: number, other: number) => Strength {
  const prefixes = measures.map((measure) => prefixMaxima(measure, measures))
  const made: Reach[] = []
  return (unit, other) => {
    const { level, below } = (made[unit] ??= reachOf(unit, measures, prefixes))
    let strength: Strength = 0
    for (let m = 0; m < measures.length; m++) {
      const high = measures[m]!.most[other]!
      if (high <= below[m]!) return 2
      if (high <= level[m]!) strength = 1
    }
    return strength
  }
}

function reachOf(unit: number, measures: readonly Measure[], prefixes: readonly Prefix[]): Reach {
  const level = Float64Array.from(measures, ({ least: low }) => low[unit]!)
  const below = level.map((value) => value - 1)
  for (let changed = true; changed;) {
    changed = false
    const raise = (ends: Float64Array, m: number, value: number) => {
      if (value <= ends[m]!) return
      ends[m] = value
      changed = true
    }
    for (const [from, greatest] of prefixes.entries())
      for (const m of measures.keys()) {
        raise(level, m, greatest(level[from]!, m))
        raise(below, m, greatest(below[from]!, m))
        raise(below, m, level[m]! - 1)
      }
  }
  return { level, below }
}

/** The greatest least, by a measure, of the units whose most by another is no more than `end`. */
type Prefix = (end: number, measure: number) => number

function prefixMaxima({ most: high }: Measure, measures: readonly Measure[]): Prefix {
  const units = Array.from(high.keys()).sort((a, b) => high[a]! - high[b]!)
  const ends = units.map((unit) => high[unit]!)
  const maxima = measures.map(({ least: low }) => {
    let greatest = none
    return units.map((unit) => (greatest = Math.max(greatest, low[unit]!)))
  })
  return (end, measure) => {
    let [from, to] = [0, ends.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (ends[middle]! <= end) from = middle + 1
      else to = middle
    }
    return maxima[measure]![from - 1] ?? none
  }
}

/** One thing that may decide between two units, the most telling first. */
interface Ground {
  by: OrderGround
  strength: (upper: number, lower: number) => Strength
  claims?: (upper: number, lower: number) => ClaimId[]
}

function groundsOf({ ranks, tops, orders }: Facts, measures: Measure[]): Ground[] {
  const rankOf = new Map(ranks.map((fact) => [fact.unit, fact]))
  const compare = ({ least: low, most: high }: Measure, i: number, j: number): Strength =>
    low[i]! > high[j]! ? 2 : low[i]! === high[j]! ? 1 : 0
  const [index] = measures
  const exact = (unit: number) => index!.least[unit] === index!.most[unit]
  const listing = (i: number, j: number) =>
    orders.find(({ units }) => units.includes(i) && units.indexOf(i) < units.indexOf(j))
  const topping = (i: number, j: number) =>
    tops.find(({ members }) => members.includes(i) && !members.includes(j))
  return [
    { by: 'index', strength: (i, j) => (exact(i) && exact(j) ? compare(index!, i, j) : 0) },
    {
      by: 'printedRank',
      strength: (i, j) => {
        const [a, b] = [rankOf.get(i)?.rank ?? NaN, rankOf.get(j)?.rank ?? NaN]
        return a < b ? 2 : a === b ? 1 : 0
      },
      claims: (i, j) => [rankOf.get(i)!.claim, rankOf.get(j)!.claim],
    },
    {
      by: 'topList',
      strength: (i, j) => (topping(i, j) ? 2 : 0),
      claims: (i, j) => [topping(i, j)!.claim],
    },
    {
      by: 'orderList',
      strength: (i, j) => (listing(i, j) ? 1 : 0),
      claims: (i, j) => [listing(i, j)!.claim],
    },
    ...measures.map((measure): Ground => ({
      by: measure.by,
      strength: (i, j) => compare(measure, i, j),
    })),
  ]
}

function strongest(grounds: readonly Ground[], i: number, j: number) {
  let found: { by: OrderGround; strength: Strength; claims: ClaimId[] } | undefined
  for (const { by, strength, claims } of grounds) {
    const here = strength(i, j)
    if (here > (found?.strength ?? 0)) found = { by, strength: here, claims: claims?.(i, j) ?? [] }
  }
  return found
}

/** The fewest steps from one unit to another, each decided directly, that give a strength together. */
function chainOf(
  grounds: readonly Ground[],
  size: number,
  from: number,
  to: number,
  strength: number,
): [number, number][] {
  const start: Visit = { unit: from, strength: 1 }
  const seen = new Set([key(start)])
  for (let queue = [start]; queue.length;) {
    const arrived = queue.flatMap((visit) => stepTo(grounds, visit, to) ?? [])
    const last = arrived.find((visit) => visit.strength >= strength)
    if (last) return stepsTo(last)
    const next: Visit[] = []
    for (const visit of queue)
      for (let unit = 0; unit < size; unit++) {
        const reached = stepTo(grounds, visit, unit)
        if (!reached || seen.has(key(reached))) continue
        seen.add(key(reached))
        next.push(reached)
      }
    queue = next
  }
  return []
}

interface Visit {
  unit: number
  strength: number
  before?: Visit
}

function stepTo(grounds: readonly Ground[], before: Visit, unit: number): Visit | undefined {
  const step = unit === before.unit ? undefined : strongest(grounds, before.unit, unit)
  return step && { unit, strength: Math.max(before.strength, step.strength), before }
}

const key = ({ unit, strength }: Visit) => 2 * unit + strength

function stepsTo({ unit, before }: Visit): [number, number][] {
  return before ? [...stepsTo(before), [before.unit, unit]] : []
}
