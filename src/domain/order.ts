import type { Assessment, BandId, GroupAssessment, UnitAssessment, UnitId } from './model'

/** Best and worst possible place, 1…n: 1 + the number of others strictly above. */
export type Place = [best: number, worst: number]

/** Whether nothing at all is known of the unit's place. */
export function isOpen({ position }: UnitAssessment, units: number): boolean {
  return position[0] === 1 && position[1] === units
}

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
  const places = new Map(members.map((id) => [id, placeByPairs(assessment, id, members)]))
  if (group) for (const [id, place] of places) narrow(place, placeByCounts(units.get(id)!, group))
  eliminate(assessment, places)
  return places
}

/** The place of one of the units; undefined where every place is possible, or the unit is not there. */
export function tellingPlace(places: ReadonlyMap<UnitId, Place>, id: UnitId): Place | undefined {
  const place = places.get(id)
  return place && !(place[0] === 1 && place[1] === places.size) ? place : undefined
}

/** Those who certainly stand first: several where they are level; none where that can't be said. */
export const firstOf = (places: ReadonlyMap<UnitId, Place>): UnitId[] =>
  [...places].flatMap(([id, [, worst]]) => (worst === 1 ? [id] : []))

/** Those of the units below whom none of the others can stand. */
export const lastOf = ({ order }: Assessment, ids: readonly UnitId[]): UnitId[] =>
  ids.filter((id) => ids.every((other) => ['above', 'atLeast', 'equal'].includes(order.of(other, id))))

function narrow(place: Place, [best, worst]: Place): void {
  place[0] = Math.max(place[0], best)
  place[1] = Math.min(place[1], worst)
}

/** Who of the members stands above, and how much room the unit's position among all leaves for them. */
function placeByPairs({ units, order }: Assessment, id: UnitId, members: readonly UnitId[]): Place {
  const inside = new Set(members)
  /** Others that are surely above, and that may be. */
  const [above, maybe] = [
    { inside: 0, outside: 0 },
    { inside: 0, outside: 0 },
  ]
  for (const other of units.keys()) {
    const known = order.of(other, id)
    const side = inside.has(other) ? 'inside' : 'outside'
    if (known === 'above') above[side]++
    if (known === 'above' || known === 'atLeast' || known === 'unknown') maybe[side]++
  }
  const [best, worst] = units.get(id)!.position
  return [Math.max(1 + above.inside, best - maybe.outside), Math.min(1 + maybe.inside, worst - above.outside)]
}

/** Members of higher bands stand above, those of lower bands don't. */
function placeByCounts({ bands }: UnitAssessment, { bandCounts, size }: GroupAssessment): Place {
  // Counts are kept in the order of the edition's bands, highest first.
  const all = Object.keys(bandCounts) as BandId[]
  const fewest = (some: BandId[]) => {
    const sum = (of: BandId[], end: 0 | 1) => of.reduce((total, band) => total + bandCounts[band][end], 0)
    const rest = all.filter((band) => !some.includes(band))
    return Math.max(sum(some, 0), size - sum(rest, 1))
  }
  const higher = all.slice(0, all.indexOf(bands[0]!))
  const lower = all.slice(all.indexOf(bands.at(-1)!) + 1)
  return [1 + fewest(higher), size - fewest(lower)]
}

/** At least k units stand at places 1…k, so where only k can, all of them do; and whoever is above stands before. */
function eliminate({ order }: Assessment, places: Map<UnitId, Place>): void {
  const ids = [...places.keys()]
  const total = () => [...places.values()].reduce((sum, [best, worst]) => sum + worst - best, 0)
  for (let before = Infinity; total() < before;) {
    before = total()
    for (let k = 1; k < ids.length; k++) {
      const candidates = ids.filter((id) => places.get(id)![0] <= k)
      if (candidates.length === k) for (const id of candidates) narrow(places.get(id)!, [1, k])
    }
    for (const upper of ids)
      for (const lower of ids) {
        const [a, b, known] = [places.get(upper)!, places.get(lower)!, order.of(upper, lower)]
        if (known !== 'above' && known !== 'atLeast' && known !== 'equal') continue
        const gap = Number(known === 'above')
        narrow(a, [1, b[1] - gap])
        narrow(b, [a[0] + gap, ids.length])
      }
  }
}
