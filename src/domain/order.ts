import type { Assessment, BandId, GroupAssessment, UnitAssessment, UnitId } from './model'
import type { Order } from './unitOrder'

/** Best and worst possible place, 1…n: 1 + the number of others strictly above. */
export type Place = [best: number, worst: number]

/** Whether nothing at all is known of the unit's place. */
export function isOpen({ position }: UnitAssessment, units: number): boolean {
  return position[0] === 1 && position[1] === units
}

/** Whether a range of places says almost nothing: it covers more than two thirds of them. */
export const isVague = ([best, worst]: Place, places: number): boolean => (worst - best + 1) * 3 > places * 2

/**
 * Rows from best to worst: by best position, then worst, then index bounds; units of unknown place come last, and what
 * can't be told apart keeps its administrative order.
 */
export function ranked(assessment: Assessment): UnitAssessment[] {
  const n = assessment.units.size
  return [...assessment.units.values()].sort(
    (a, b) =>
      Number(isOpen(a, n)) - Number(isOpen(b, n)) ||
      a.position[0] - b.position[0] ||
      a.position[1] - b.position[1] ||
      b.index.lo + b.index.hi - (a.index.lo + a.index.hi),
  )
}

/**
 * Places of units among themselves: those of a region, or any others of an edition. They follow from the order of every
 * two of them, from their positions among all units, from the band counts of the group where it is a region, and from
 * each other. Sound; not always the tightest, since combinations of these are not tried.
 * @param ids units; those that the edition does not assess are left out
 * @param group the assessment of exactly these units, where there is one
 */
export function placesAmong(
  assessment: Assessment,
  ids: readonly UnitId[],
  group?: GroupAssessment,
): Map<UnitId, Place> {
  const { units } = assessment
  const members = ids.filter((id) => units.has(id))
  if (members.length === units.size) return new Map(members.map((id) => [id, units.get(id)!.position]))
  const orders = members.map((id) => members.map((other) => assessment.order.of(id, other)))
  const inside = new Set(members)
  const outside = [...units.keys()].filter((id) => !inside.has(id))
  const places = members.map((id, at) => placeByPairs(assessment, id, orders[at]!, outside))
  if (group) members.forEach((id, at) => narrow(places[at]!, ...placeByCounts(units.get(id)!, group)))
  eliminate(places, orders)
  return new Map(members.map((id, at) => [id, places[at]!]))
}

/** The place of one of the units; undefined where every place is possible, or the unit is not there. */
export function tellingPlace(places: ReadonlyMap<UnitId, Place>, id: UnitId): Place | undefined {
  const place = places.get(id)
  return place && !(place[0] === 1 && place[1] === places.size) ? place : undefined
}

/** Those who certainly stand first: several where they are level; none where that can't be said. */
export const firstOf = (places: ReadonlyMap<UnitId, Place>): UnitId[] =>
  [...places].flatMap(([id, [, worst]]) => (worst === 1 ? [id] : []))

function narrow(place: Place, best: number, worst: number): void {
  place[0] = Math.max(place[0], best)
  place[1] = Math.min(place[1], worst)
}

/**
 * Who of the members stands above, and how much room the unit's position among all leaves for them.
 * @param orders the unit against each of the members
 * @param outside all other units
 */
function placeByPairs(
  { units, order }: Assessment,
  id: UnitId,
  orders: readonly Order[],
  outside: readonly UnitId[],
): Place {
  const others = outside.map((other) => order.of(id, other))
  const [best, worst] = units.get(id)!.position
  return [
    Math.max(1 + surelyAbove(orders), best - maybeAbove(others)),
    Math.min(1 + maybeAbove(orders), worst - surelyAbove(others)),
  ]
}

/** How many others stand above a unit for certain, and how many may, by its order against each. */
const surelyAbove = (orders: readonly Order[]) => orders.filter((each) => each === 'below').length
const maybeAbove = (orders: readonly Order[]) =>
  orders.filter((each) => each === 'below' || each === 'atMost' || each === 'unknown').length

/** Members of higher bands stand above, those of lower bands don't. */
function placeByCounts({ bands }: UnitAssessment, { bandCounts, size }: GroupAssessment): Place {
  // Counts are kept in the order of the edition's bands, highest first.
  const all = Object.keys(bandCounts) as BandId[]
  const fewest = (some: BandId[]) => {
    const sum = (of: BandId[], end: 0 | 1) => of.reduce((total, band) => total + bandCounts[band]![end], 0)
    const rest = all.filter((band) => !some.includes(band))
    return Math.max(sum(some, 0), size - sum(rest, 1))
  }
  const higher = all.slice(0, all.indexOf(bands[0]!))
  const lower = all.slice(all.indexOf(bands.at(-1)!) + 1)
  return [1 + fewest(higher), size - fewest(lower)]
}

/** At least k units stand at places 1…k, so where only k can, all of them do; and whoever is above stands before. */
function eliminate(places: readonly Place[], orders: readonly Order[][]): void {
  const room = () => places.reduce((sum, [best, worst]) => sum + worst - best, 0)
  for (let before = Infinity; room() < before;) {
    before = room()
    for (let k = 1; k < places.length; k++) {
      const candidates = places.filter(([best]) => best <= k)
      if (candidates.length === k) for (const place of candidates) narrow(place, 1, k)
    }
    orders.forEach((row, upper) =>
      row.forEach((order, lower) => {
        if (order !== 'above' && order !== 'atLeast' && order !== 'equal') return
        const gap = order === 'above' ? 1 : 0
        narrow(places[upper]!, 1, places[lower]![1] - gap)
        narrow(places[lower]!, places[upper]![0] + gap, places.length)
      }),
    )
  }
}
