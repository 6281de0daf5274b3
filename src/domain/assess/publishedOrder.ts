import type { ClaimId } from '../model'
import { UnitOrder, type OrderGround, type OrderReason, type Strength } from '../unitOrder'
import type { Facts } from './facts'
import { least, most } from './grid'
import { highestBand, lowestBand, type State } from './state'

/** One kind of bounds of all units, the more the better: a unit is above those whose most is less than its least. */
interface Measure {
  by: OrderGround
  least: Int32Array
  most: Int32Array
}

/**
 * The order of any two units of a solved state: what its rules have related, and what follows from the bounds of index,
 * position, rank and band, also through third units. Rows are closed when first asked for, so that a large population,
 * whose rules relate no pairs, costs no more than what is read of it.
 */
export function publishedOrder({ frame, facts, size, relation, ...bounds }: State): UnitOrder {
  const measures = measuresOf(bounds)
  const closed = new Uint8Array(size)
  const rowOf = (unit: number) => {
    const row = relation.subarray(unit * size, (unit + 1) * size)
    if (!closed[unit]) closeRow(row, measures)
    closed[unit] = 1
    return row
  }
  const grounds = groundsOf(facts, measures)
  return new UnitOrder(frame.unitIds, rowOf, (upper, lower) => {
    const chain = chainOf(grounds, size, upper, lower, rowOf(upper)[lower]!)
    return chain.map(([i, j]): OrderReason => {
      const { by, claims, strength } = strongest(grounds, i, j)!
      return { upper: frame.unitIds[i]!, lower: frame.unitIds[j]!, strict: strength === 2, by, claims }
    })
  })
}

function measuresOf({ index, position, rank, bands }: Pick<State, 'index' | 'position' | 'rank' | 'bands'>) {
  const fewest = (hi: Int32Array) => hi.map((value) => -value)
  return [
    { by: 'index', least: index.lo.map(least), most: index.hi.map(most) },
    // Doubled, so that one band is never at least another: inside a band nothing is ordered.
    {
      by: 'band',
      least: bands.map((mask) => -2 * lowestBand(mask) - 1),
      most: bands.map((mask) => -2 * highestBand(mask)),
    },
    { by: 'position', least: fewest(position.hi), most: fewest(position.lo) },
    { by: 'rank', least: fewest(rank.hi), most: fewest(rank.lo) },
  ] satisfies Measure[]
}

/** Adds to the strengths of one unit against all what the bounds of the units already reached say of others. */
function closeRow(row: Uint8Array, measures: readonly Measure[]): void {
  for (let changed = true; changed;) {
    changed = false
    for (const { least: low, most: high } of measures) {
      let [reached, below] = [-Infinity, -Infinity]
      row.forEach((strength, unit) => {
        if (strength && low[unit]! > reached) reached = low[unit]!
        if (strength === 2 && low[unit]! > below) below = low[unit]!
      })
      high.forEach((value, unit) => {
        const strength = reached > value || below >= value ? 2 : reached >= value ? 1 : 0
        if (strength <= row[unit]!) return
        row[unit] = strength
        changed = true
      })
    }
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
