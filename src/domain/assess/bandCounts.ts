import { Infeasible } from './contradiction'
import type { Facts } from './facts'
import { highest, lowest } from './grid'
import { highestBand, step, type State } from './state'
import { bandIdsOf, bandsBetween } from './values'

/**
 * The numbers of units per band of one group, as the list of all count vectors that the claims allow. Present only
 * where some claim bounds the counts.
 */
export interface CountSystem {
  group: number
  members: number[]
  vectors: number[][]
  claims: string[]
  /** What the vectors were last tried with: nothing follows from trying them with the same again. */
  triedWith?: string
}

/** The systems of all groups that have claims on their counts. @throws Infeasible */
export function countSystems(state: State): CountSystem[] {
  const { frame, facts } = state
  return frame.groups.flatMap(({ members }, group) => {
    const limits = limitsOf(facts, group)
    if (!limits.length) return []
    const vectors = vectorsWithin(limits, members.length, frame.bandIds.length)
    if (!vectors.length) throw new Infeasible()
    return [{ group, members, vectors, claims: limits.map(({ claim }) => claim) }]
  })
}

type Limit = { bands: number; value: number; claim: string }

function limitsOf(facts: Facts, group: number): Limit[] {
  const counts = facts.counts.filter((fact) => fact.group === group)
  const complete = facts.complete.filter((fact) => fact.group === group)
  return [
    ...counts.map(({ bands, value, claim }) => ({ bands, value, claim })),
    ...complete.map(({ band, members, claim }) => ({ bands: 1 << band, value: members.length, claim })),
  ]
}

/** All ways to split `total` units over the bands within the limits; a limit prunes as soon as its bands are set. */
function vectorsWithin(limits: readonly Limit[], total: number, bandCount: number): number[][] {
  const found: number[][] = []
  const vector: number[] = []
  const sumIn = (bands: number) =>
    vector.reduce((sum, count, band) => (bands & (1 << band) ? sum + count : sum), 0)
  const extend = (rest: number): void => {
    const set = (1 << vector.length) - 1
    for (const { bands, value } of limits) {
      const sum = sumIn(bands)
      if (sum > value || (!(bands & ~set) && sum !== value) || sum + rest < value) return
    }
    if (vector.length === bandCount) {
      if (rest === 0) found.push([...vector])
      return
    }
    const isLast = vector.length === bandCount - 1
    for (let count = isLast ? rest : 0; count <= rest; count++) {
      vector.push(count)
      extend(rest - count)
      vector.pop()
    }
  }
  extend(total)
  return found
}

/** Units that no count can tell apart: same possible bands, same positions. */
interface Kind {
  mask: number
  best: number
  worst: number
  units: number[]
  /** What some vector leaves possible. */
  bandsLeft: number
  bestLeft: number
  worstLeft: number
}

/**
 * Keeps the vectors that some assignment of bands to units fits, and for every unit the bands and positions that it
 * has in some such assignment.
 *
 * With counts fixed, the members of band b are those at positions Σ counts of higher bands + 1 … Σ up to b. By Hall's
 * theorem an assignment exists if for every set T of bands the units that must be in T are no more than the counts
 * of T; a unit may take band b if no set T that holds b but not all of its bands is filled up. This is exact for
 * possible bands and counts; that band assignments must also follow a known order of units is left to `order.ts`.
 */
export function applyCounts(state: State, system: CountSystem): void {
  const kinds = kindsOf(state, system)
  const situation = kinds.map(({ mask, best, worst, units }) => [mask, best, worst, units.length]).join(' ')
  if (situation === system.triedWith) return
  system.triedWith = situation
  const bandCount = state.frame.bandIds.length
  const linked = system.group === 0
  const slotBands = linked ? Array.from({ length: state.size }, () => 0) : []
  const kept = system.vectors.filter((vector) => tryVector(vector, kinds, linked))
  if (!kept.length) throw new Infeasible()
  system.vectors = kept
  for (const vector of linked ? kept : [])
    for (let band = 0, place = 0; band < bandCount; band++)
      for (let end = place + vector[band]!; place < end; place++) slotBands[place]! |= 1 << band
  conclude(state, system, kinds)
  slotBands.forEach((mask, place) => boundSlot(state, place, mask, system.claims))
}

function kindsOf({ bands, position }: State, { members, group }: CountSystem): Kind[] {
  const kinds = new Map<number, Kind>()
  for (const unit of members) {
    const mask = bands[unit]!
    const best = group === 0 ? position.lo[unit]! : 1
    const worst = group === 0 ? position.hi[unit]! : members.length
    const key = (mask * 4096 + best) * 4096 + worst
    const kind = kinds.get(key)
    if (kind) kind.units.push(unit)
    else
      kinds.set(key, {
        mask,
        best,
        worst,
        units: [unit],
        bandsLeft: 0,
        bestLeft: members.length,
        worstLeft: 1,
      })
  }
  return [...kinds.values()]
}

/** Whether an assignment fits the vector; if so, what it leaves is added to the kinds. */
function tryVector(vector: readonly number[], kinds: Kind[], linked: boolean): boolean {
  const bandCount = vector.length
  const subsets = 1 << bandCount
  const ends: number[] = []
  vector.reduce((sum, count, band) => (ends[band] = sum + count), 0)
  const start = (band: number) => ends[band]! - vector[band]! + 1

  const must = new Int32Array(subsets)
  const masks = kinds.map((kind) => {
    let mask = 0
    for (let band = 0; band < bandCount; band++)
      if (
        kind.mask & (1 << band) &&
        vector[band]! > 0 &&
        (!linked || (ends[band]! >= kind.best && start(band) <= kind.worst))
      )
        mask |= 1 << band
    must[mask]! += kind.units.length
    return mask
  })
  if (must[0]) return false
  for (let band = 0; band < bandCount; band++)
    for (let set = 0; set < subsets; set++) if (set & (1 << band)) must[set]! += must[set ^ (1 << band)]!

  const full: number[] = []
  const room = new Int32Array(subsets)
  for (let set = 1; set < subsets; set++) {
    room[set] = room[set & (set - 1)]! + vector[highestBand(set)]!
    if (must[set]! > room[set]!) return false
    if (must[set] === room[set]) full.push(set)
  }
  kinds.forEach((kind, place) => {
    let mask = masks[place]!
    for (const set of full) if (masks[place]! & ~set) mask &= ~set
    kind.bandsLeft |= mask
    if (!linked) return
    for (let band = 0; band < bandCount; band++)
      if (mask & (1 << band)) {
        kind.bestLeft = Math.min(kind.bestLeft, Math.max(kind.best, start(band)))
        kind.worstLeft = Math.max(kind.worstLeft, Math.min(kind.worst, ends[band]!))
      }
  })
  return true
}

function conclude(state: State, system: CountSystem, kinds: Kind[]): void {
  const { frame, position, whyBands } = state
  for (const { mask, best, worst, units, bandsLeft, bestLeft, worstLeft } of kinds) {
    if (bandsLeft !== mask)
      for (const unit of units) {
        const values = {
          bands: bandIdsOf(frame, bandsLeft),
          excluded: bandIdsOf(frame, mask & ~bandsLeft),
        }
        const from = [whyBands[unit], position.whyLo[unit], position.whyHi[unit]]
        state.keepBands(unit, bandsLeft, step(unit, 'band', 'bandFull', values, system.claims, from))
      }
    if (system.group !== 0 || (bestLeft <= best && worstLeft >= worst)) continue
    for (const unit of units) {
      const values = { bands: bandIdsOf(frame, state.bands[unit]!) }
      const make = (end: { best: number } | { worst: number }) =>
        step(unit, 'position', 'positionByBands', { ...values, ...end }, system.claims, [whyBands[unit]])
      position.raise(unit, bestLeft, make({ best: bestLeft }))
      position.lower(unit, worstLeft, make({ worst: worstLeft }))
    }
  }
}

function boundSlot({ frame, slots }: State, place: number, mask: number, claims: string[]): void {
  let lo = highest
  let hi = lowest
  frame.bandIds.forEach((_, band) => {
    if (!(mask & (1 << band))) return
    lo = Math.min(lo, frame.bandLo[band]!)
    hi = Math.max(hi, frame.bandHi[band]!)
  })
  if (lo <= slots.lo[place]! && hi >= slots.hi[place]!) return
  const values = { bands: bandIdsOf(frame, mask) }
  const why = step(-1, 'position', 'positionByBands', values, claims)
  slots.raise(place, lo, why)
  slots.lower(place, hi, why)
}

/**
 * Fewest and most members of a group per band: as far as vectors and possible bands say, and for the whole population the
 * slots, which know what a mean leaves possible. Those of regions don't use what the mean says of the others.
 */
export function countRanges(
  state: State,
  systems: readonly CountSystem[],
  group: number,
): [number, number][] {
  const { frame, bands, slots } = state
  const { members } = frame.groups[group]!
  const own = systems.find((system) => system.group === group)
  const all = systems.find((system) => system.group === 0)
  const masks = members.map((unit) => bands[unit]!)
  const slotMasks = members.map((_, place) => bandsBetween(frame, slots.lo[place]!, slots.hi[place]!))
  const others = frame.groups[0]!.members.filter((unit) => !members.includes(unit))
  const otherMasks = others.map((unit) => bands[unit]!)
  return frame.bandIds.map((_, band) => {
    const surely = (list: readonly number[]) => list.filter((mask) => mask === 1 << band).length
    const possibly = (list: readonly number[]) => list.filter((mask) => mask & (1 << band)).length
    const least = [surely(masks)]
    const most = [possibly(masks)]
    if (own) {
      const counts = own.vectors.map((vector) => vector[band]!)
      least.push(Math.min(...counts))
      most.push(Math.max(...counts))
    }
    if (group === 0) {
      least.push(surely(slotMasks))
      most.push(possibly(slotMasks))
    } else if (all) {
      const counts = all.vectors.map((vector) => vector[band]!)
      least.push(Math.min(...counts) - possibly(otherMasks))
      most.push(Math.max(...counts) - surely(otherMasks))
    }
    return [Math.max(...least), Math.min(...most)]
  })
}
