import { bandInterval } from './bands'
import { covers, exactly } from './interval'
import type { Assessment, Band, BandId, Interval, UnitAssessment, UnitId } from './model'

/** Whether the index of `a` is certainly higher than that of `b`, whatever the unpublished figures are. */
export function surelyAbove(a: UnitAssessment, b: UnitAssessment): boolean {
  if (a.position[1] < b.position[0]) return true
  return a.index.lo > b.index.hi || (a.index.lo === b.index.hi && (a.index.loOpen || b.index.hiOpen))
}

/** Whether the index of `a` is certainly at most that of `b`. */
export function surelyNotAbove(a: UnitAssessment, b: UnitAssessment): boolean {
  return a.position[0] >= b.position[1] || a.index.hi <= b.index.lo
}

/**
 * Best and worst possible place of `row` among `group`, 1…n: 1 + the number of units strictly above it. Sound; not
 * always the tightest, since pairs are looked at one by one.
 * @param group the units compared; `row` itself may be one of them
 */
export function placeAmong(row: UnitAssessment, group: readonly UnitAssessment[]): [number, number] {
  const others = group.filter((other) => other.id !== row.id)
  const above = others.filter((other) => surelyAbove(other, row)).length
  const notAbove = others.filter((other) => surelyNotAbove(other, row)).length
  return [1 + above, 1 + others.length - notAbove]
}

/** Rounds away what binary fractions add to figures of two decimals and their means. */
const clean = (value: number): number => Math.round(value * 1e8) / 1e8

/** Every value that `a − b` may take when each lies somewhere in its own interval. */
export function difference(a: Interval, b: Interval): Interval {
  return {
    lo: clean(a.lo - b.hi),
    hi: clean(a.hi - b.lo),
    loOpen: a.loOpen || b.hiOpen,
    hiOpen: a.hiOpen || b.loOpen,
  }
}

/** The part of an interval of differences that is at least 0: for pairs whose order is certain. */
export function nonNegative(interval: Interval): Interval {
  return interval.lo < 0 ? { ...interval, lo: 0, loOpen: true } : interval
}

/** Who stands right above or below: nobody (first or last of all), these units, or it can't be told. */
export type Neighbour =
  { kind: 'none' } | { kind: 'known'; units: UnitId[]; distance: Interval } | { kind: 'unknown' }

export interface Neighbours {
  above: Neighbour
  below: Neighbour
  /** Other units that certainly stand at the same position. */
  level: UnitId[]
}

/** Units by the position that is exactly known of them. */
function byPosition({ units }: Assessment): Map<number, UnitAssessment[]> {
  const places = new Map<number, UnitAssessment[]>()
  for (const row of units.values()) {
    const [best, worst] = row.position
    if (best === worst) places.set(best, [...(places.get(best) ?? []), row])
  }
  return places
}

/** Widest difference of the unit to any of its neighbours: they are equal, so the tightest bounds of all hold. */
function apart(upper: readonly UnitAssessment[], lower: readonly UnitAssessment[]): Interval {
  const all = upper.flatMap((high) => lower.map((low) => difference(high.index, low.index)))
  return nonNegative(
    all.reduce((tight, each) => ({
      ...(each.lo > tight.lo ? { lo: each.lo, loOpen: each.loOpen } : { lo: tight.lo, loOpen: tight.loOpen }),
      ...(each.hi < tight.hi ? { hi: each.hi, hiOpen: each.hiOpen } : { hi: tight.hi, hiOpen: tight.hiOpen }),
    })),
  )
}

/**
 * The units right above and right below. Known only where positions say so exactly: the group above ends where the
 * unit begins (position q with k members, q + k = p), the group below begins where the unit's own ends.
 * @throws RangeError for a unit that the assessment does not hold
 */
export function neighboursOf(id: UnitId, assessment: Assessment): Neighbours {
  const row = assessment.units.get(id)
  if (!row) throw new RangeError(`No unit ${id} in ${assessment.year}`)
  const unknown: Neighbour = { kind: 'unknown' }
  const [p, worst] = row.position
  if (p !== worst) return { above: unknown, below: unknown, level: [] }
  const places = byPosition(assessment)
  const own = places.get(p) ?? []
  const known = (units: UnitAssessment[], distance: Interval): Neighbour => ({
    kind: 'known',
    units: units.map((unit) => unit.id),
    distance,
  })
  const upper = [...places].find(([q, members]) => q < p && q + members.length === p)?.[1]
  const lower = places.get(p + own.length)
  const last = p + own.length > assessment.units.size
  return {
    above: p === 1 ? { kind: 'none' } : upper ? known(upper, apart(upper, own)) : unknown,
    below: last ? { kind: 'none' } : lower ? known(lower, apart(own, lower)) : unknown,
    level: own.filter((unit) => unit.id !== id).map((unit) => unit.id),
  }
}

/** How far the index is from the band above: nothing above, a distance to its edge, or it can't be told. */
export type BandDistance =
  | { kind: 'top' }
  | {
      kind: 'known'
      band: BandId
      edge: number
      /** Whether the edge itself belongs to the band above, or no source says so. */
      edgeIs: 'in' | 'out' | 'unstated'
      distance: Interval
    }
  | { kind: 'unknown' }

/**
 * Distance to the lower edge of the next band up. Unknown unless the band is certain and the index is known better
 * than by its band alone.
 */
export function distanceToNextBand(row: UnitAssessment, bands: readonly Band[]): BandDistance {
  const at = bands.findIndex((band) => band.id === row.bands[0])
  const own = bands[at]
  if (!own || row.bands.length !== 1) return { kind: 'unknown' }
  const next = bands[at - 1]
  if (!next) return { kind: 'top' }
  if (covers(row.index, { ...bandInterval(own), loOpen: true, hiOpen: true })) return { kind: 'unknown' }
  const distance = nonNegative(difference(exactly(next.lo), row.index))
  const unstated = [own, next].some((band) => band.edgeUnstated?.includes(next.lo))
  const edgeIs = unstated ? 'unstated' : next.loClosed ? 'in' : 'out'
  return { kind: 'known', band: next.id, edge: next.lo, edgeIs, distance }
}
