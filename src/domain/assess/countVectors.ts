import { Infeasible } from './contradiction'
import { limit } from './counts'
import { highValue, least, leastSum, lowest, lowValue, most, mostSum } from './grid'
import { kindsOf, tryVector, type Kind } from './assignBands'
import { step, type CountVectors, type State } from './state'
import { bandIdsOf } from './values'

/** Where more vectors than this are left, counts are bounded by sets of bands alone: wider perhaps, never wrong. */
const mostVectors = 10_000

/** Enters the printed numbers of units per band. @throws Infeasible */
export function enterCounts(state: State): void {
  const { facts, frame } = state
  const all = (1 << frame.bandIds.length) - 1
  const listed = facts.complete.map(({ group, band, members, claim }) => ({
    group,
    bands: 1 << band,
    value: members.length,
    claim,
  }))
  for (const { group, bands, value, claim } of [...facts.counts, ...listed]) {
    const { length } = frame.groups[group]!.members
    if (bands === 0 || bands === all) {
      if (value !== (bands ? length : 0)) throw new Infeasible()
      continue
    }
    limit(state, [group, bands], value, [claim], () => [])
    limit(state, [group, all & ~bands], length - value, [claim], () => [])
  }
}

/** Applies what is known of the counts of a group to its members, its places and its mean. @throws Infeasible */
export function applyCounts(state: State, group: number): void {
  const vectors = (state.vectors[group] ??= vectorsOf(state, group))
  if (vectors) applyVectors(state, group, vectors)
}

/** The vectors of a group within the bounds of its counts; undefined where there are too many. */
function vectorsOf(state: State, group: number): CountVectors | undefined {
  const left = vectorsWithin(state, group)
  const all = (1 << state.frame.bandIds.length) - 1
  return (
    left && {
      left,
      claims: claimsOn(state, group),
      placeBands: state.frame.groups[group]!.members.map(() => all),
      sumLo: 0,
      sumHi: Infinity,
    }
  )
}

/** The claims on how many members of a group are in a band. */
export const claimsOn = ({ facts }: State, group: number) =>
  [...facts.counts, ...facts.complete].filter((fact) => fact.group === group).map(({ claim }) => claim)

/** All ways to split the members over the bands within the bounds; a set prunes as soon as its bands are counted. */
function vectorsWithin(state: State, group: number): number[][] | undefined {
  const { counts, frame } = state
  const bandCount = frame.bandIds.length
  const first = state.countPlace(group, 0)
  const found: number[][] = []
  const vector: number[] = []
  /* Per set of the bands counted so far, the members in it. */
  const inSet = [0]
  const extend = (rest: number): void => {
    const band = vector.length
    if (band === bandCount) {
      if (rest === 0) found.push([...vector])
      return
    }
    const sets = 1 << band
    for (let count = band === bandCount - 1 ? rest : 0; count <= rest; count++) {
      if (found.length > mostVectors) return
      let fits = true
      for (let set = 0; set < sets && fits; set++) {
        const sum = (inSet[set | sets] = inSet[set]! + count)
        fits = sum >= counts.lo[first + (set | sets)]! && sum <= counts.hi[first + (set | sets)]!
      }
      if (!fits) continue
      vector.push(count)
      extend(rest - count)
      vector.pop()
    }
  }
  extend(frame.groups[group]!.members.length)
  return found.length > mostVectors ? undefined : found
}

/**
 * Keeps the vectors that some assignment of bands to units fits, and for every unit the bands and positions that it
 * has in some such assignment.
 *
 * With counts fixed, the members of band b are those at positions Σ counts of higher bands + 1 … Σ up to b. By Hall's
 * theorem an assignment exists if for every set T of bands the units that must be in T are no more than the counts
 * of T; a unit may take band b if no set T that holds b but not all of its bands is filled up. This is exact for
 * possible bands and counts of one group; that band assignments must also follow a known order of units is left to
 * `order.ts`, and that several groups must find theirs together to the counts per set of bands.
 */
function applyVectors(state: State, group: number, vectors: CountVectors): void {
  const { frame, counts, sums } = state
  const kinds = kindsOf(state, group)
  const first = state.countPlace(group, 0)
  const sets = 1 << frame.bandIds.length
  const sumRange = vectorSums(state, group)
  const situation = [
    ...kinds.map(({ mask, best, worst, units }) => [mask, best, worst, units.length]),
    counts.lo.subarray(first, first + sets),
    counts.hi.subarray(first, first + sets),
    sums.lo[group],
    sums.hi[group],
    sumRange.lows,
    sumRange.highs,
  ].join(' ')
  if (situation === vectors.triedWith) return
  vectors.triedWith = situation
  let [sumLo, sumHi] = [Infinity, 0]
  const kept = vectors.left.filter((vector) => {
    const ends = withinCounts(state, first, vector) && sumRange.of(vector)
    if (!ends || !tryVector(vector, kinds, group === 0)) return false
    sumLo = Math.min(sumLo, ends[0])
    sumHi = Math.max(sumHi, ends[1])
    return true
  })
  if (!kept.length) throw new Infeasible()
  Object.assign(vectors, { left: kept, sumLo, sumHi })
  const { length } = frame.groups[group]!.members
  vectors.placeBands = placeBands(kept, length)
  for (let set = 1; set < sets - 1; set++) {
    const greatest = Math.max(...kept.map((vector) => countIn(vector, set)))
    limit(state, [group, set], greatest, vectors.claims, () => whyCounts(state, group))
  }
  conclude(state, group, vectors, kinds)
  if (group === 0) vectors.placeBands.forEach((mask, place) => boundSlot(state, place, mask, vectors.claims))
}

const countIn = (vector: readonly number[], set: number) =>
  vector.reduce((sum, count, band) => (set & (1 << band) ? sum + count : sum), 0)

function withinCounts({ counts }: State, first: number, vector: readonly number[]): boolean {
  for (let set = 1; set < 1 << vector.length; set++) {
    const count = countIn(vector, set)
    if (count < counts.lo[first + set]! || count > counts.hi[first + set]!) return false
  }
  return true
}

function placeBands(vectors: readonly number[][], size: number): number[] {
  const masks = new Array<number>(size).fill(0)
  for (const vector of vectors)
    for (let band = 0, place = 0; band < vector.length; band++)
      for (let end = place + vector[band]!; place < end; place++) masks[place]! |= 1 << band
  return masks
}

/** What sum the figures of a vector's bands can have, place by place, best first; false where not the group's. */
function vectorSums(state: State, group: number) {
  const { frame, sums } = state
  const { lows, highs } = groupPlaces(state, group)
  const of = (vector: readonly number[]): [number, number] | false => {
    let [low, lowOpen, high, highOpen] = [0, 0, 0, 0]
    for (let band = 0, place = 0; band < vector.length; band++)
      for (let end = place + vector[band]!; place < end; place++) {
        const from = Math.max(lows[place]!, frame.bandLo[band]!)
        const to = Math.min(highs[place]!, frame.bandHi[band]!)
        if (least(from) > most(to)) return false
        low += lowValue(from)
        high += highValue(to)
        lowOpen |= from & 1
        highOpen |= to & 1
      }
    const [lo, hi] = [
      Math.max(4 * low + lowOpen, sums.lo[group]!),
      Math.min(4 * high - highOpen, sums.hi[group]!),
    ]
    return leastSum(lo) <= mostSum(hi) && [lo, hi]
  }
  return { lows, highs, of }
}

/**
 * End codes of the k-th highest index of a group for every k: by its members one by one, and by its counts; those of
 * the population are its slots.
 */
export function groupPlaces(state: State, group: number): { lows: number[]; highs: number[] } {
  const { frame, index, slots, vectors } = state
  if (group === 0) return { lows: [...slots.lo], highs: [...slots.hi] }
  const { members } = frame.groups[group]!
  const lows = members.map((unit) => index.lo[unit]!).sort((a, b) => b - a)
  const highs = members.map((unit) => index.hi[unit]!).sort((a, b) => b - a)
  vectors[group]?.placeBands.forEach((mask, place) => {
    const { lo, hi } = endsOf(state, mask)
    lows[place] = Math.max(lows[place]!, lo)
    highs[place] = Math.min(highs[place]!, hi)
  })
  return { lows, highs }
}

/** The steps that bounded the counts of a group. */
export function whyCounts({ frame, counts }: State, group: number) {
  const bandCount = frame.bandIds.length
  const from = group << bandCount
  const to = (group + 1) << bandCount
  return [...new Set([...counts.whyLo.slice(from, to), ...counts.whyHi.slice(from, to)])]
}

function conclude(state: State, group: number, { claims }: CountVectors, kinds: Kind[]): void {
  const { frame, position, whyBands } = state
  for (const { mask, best, worst, units, bandsLeft, bestLeft, worstLeft } of kinds) {
    if (bandsLeft !== mask)
      for (const unit of units) {
        const values = {
          bands: bandIdsOf(frame, bandsLeft),
          excluded: bandIdsOf(frame, mask & ~bandsLeft),
        }
        const from = [whyBands[unit], position.whyLo[unit], position.whyHi[unit], ...whyCounts(state, group)]
        state.keepBands(unit, bandsLeft, step(unit, 'band', 'bandFull', values, claims, from))
      }
    if (group !== 0 || (bestLeft <= best && worstLeft >= worst)) continue
    for (const unit of units) {
      const values = { bands: bandIdsOf(frame, state.bands[unit]!) }
      const from = [whyBands[unit], ...whyCounts(state, group)]
      const make = (end: { best: number } | { worst: number }) =>
        step(unit, 'position', 'positionByBands', { ...values, ...end }, claims, from)
      position.raise(unit, bestLeft, make({ best: bestLeft }))
      position.lower(unit, worstLeft, make({ worst: worstLeft }))
    }
  }
}

/** End codes of a set of bands. */
function endsOf({ frame }: State, mask: number): { lo: number; hi: number } {
  let lo = frame.highest
  let hi = lowest
  frame.bandIds.forEach((_, band) => {
    if (!(mask & (1 << band))) return
    lo = Math.min(lo, frame.bandLo[band]!)
    hi = Math.max(hi, frame.bandHi[band]!)
  })
  return { lo, hi }
}

function boundSlot(state: State, place: number, mask: number, claims: string[]): void {
  const { frame, slots } = state
  const { lo, hi } = endsOf(state, mask)
  if (lo <= slots.lo[place]! && hi >= slots.hi[place]!) return
  const values = { bands: bandIdsOf(frame, mask) }
  const why = step(-1, 'position', 'positionByBands', values, claims, whyCounts(state, 0))
  slots.raise(place, lo, why)
  slots.lower(place, hi, why)
}

/** Fewest and most members of a group per band. */
export function countRanges(state: State, group: number): [number, number][] {
  const { frame, counts } = state
  return frame.bandIds.map((_, band) => {
    const place = state.countPlace(group, 1 << band)
    return [counts.lo[place]!, counts.hi[place]!]
  })
}
