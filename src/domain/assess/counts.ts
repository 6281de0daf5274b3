import type { State, Step } from './state'
import { step } from './state'
import { bandIdsOf, bandsBetween } from './values'

/**
 * Numbers of members per set of bands, for every group: from the bands that the members may have, for the population
 * from its slots too, and between the population and its regions, whose counts add up. What fits one by one but not
 * together inside a group is left to `countVectors.ts`.
 */
export function boundCounts(state: State): void {
  const { frame, bands, slots } = state
  const all = (1 << frame.bandIds.length) - 1
  frame.groups.forEach(({ members }, group) => {
    const masks = members.map((unit) => bands[unit]!)
    countMasks(state, group, masks, () => members.map((unit) => state.whyBands[unit]))
  })
  const slotMasks = frame.unitIds.map((_, place) => bandsBetween(frame, slots.lo[place]!, slots.hi[place]!))
  countMasks(state, 0, slotMasks, () => [...slots.whyLo, ...slots.whyHi])
  for (let set = 1; set < all; set++) {
    if (frame.partitioned) addUp(state, set)
    for (let group = 1; group < frame.groups.length; group++) compareWithOthers(state, group, set)
  }
}

type Why = (Step | undefined)[]

/** `masks` are the possible bands of each member, or of each place. */
function countMasks(state: State, group: number, masks: readonly number[], from: () => Why): void {
  const all = (1 << state.frame.bandIds.length) - 1
  for (let set = 1; set < all; set++) {
    let possible = 0
    for (const mask of masks) if (mask & set) possible++
    limit(state, [group, set], possible, [], from)
  }
}

/** At most `most` members are in the set of bands, so all others are outside. @throws Infeasible */
export function limit(
  state: State,
  [group, set]: readonly [group: number, set: number],
  most: number,
  claims: readonly string[],
  from: () => Why,
): void {
  const { counts, frame } = state
  const all = (1 << frame.bandIds.length) - 1
  const place = state.countPlace(group, set)
  const outside = state.countPlace(group, all & ~set)
  const least = frame.groups[group]!.members.length - most
  if (most >= counts.hi[place]! && least <= counts.lo[outside]!) return
  const values = { bands: bandIdsOf(frame, set), excluded: [] }
  const why = step(-1, 'band', 'bandFull', values, claims, [...new Set(from())])
  counts.lower(place, most, why)
  counts.raise(outside, least, why)
}

/** The regions make up the population. */
function addUp(state: State, set: number): void {
  const { counts, frame } = state
  const at = (group: number) => state.countPlace(group, set)
  const parts = frame.groups.map((_, group) => group).slice(1)
  const most = parts.reduce((sum, group) => sum + counts.hi[at(group)]!, 0)
  const least = parts.reduce((sum, group) => sum + counts.lo[at(group)]!, 0)
  limit(state, [0, set], most, [], () => parts.map((group) => counts.whyHi[at(group)]))
  for (const group of parts) {
    const left = counts.hi[at(0)]! - (least - counts.lo[at(group)]!)
    limit(state, [group, set], left, [], () => [
      counts.whyHi[at(0)],
      ...parts.filter((part) => part !== group).map((part) => counts.whyLo[at(part)]),
    ])
  }
}

/** A region against all units outside of it, also where the regions don't make up the population. */
function compareWithOthers(state: State, group: number, set: number): void {
  const { counts, frame, bands } = state
  const at = (of: number) => state.countPlace(of, set)
  const { members } = frame.groups[group]!
  const inGroup = new Set(members)
  const others = frame.groups[0]!.members.filter((unit) => !inGroup.has(unit))
  const surely = others.filter((unit) => !(bands[unit]! & ~set)).length
  const possibly = others.filter((unit) => bands[unit]! & set).length
  limit(state, [group, set], counts.hi[at(0)]! - surely, [], () => [counts.whyHi[at(0)]])
  limit(state, [0, set], counts.hi[at(group)]! + possibly, [], () => [counts.whyHi[at(group)]])
}
