import { highValue, isOpen, lowValue, strictlyAbove, strictlyBelow } from './grid'
import { highestBand, lowestBand, step, type State, type Step } from './state'
import { bandIdsOf, endValues } from './values'

/**
 * Index ends from the units that surely stand level or below (lower end) and level or above (upper end). Of several
 * units that give the same end, the nearest in rank is named.
 */
export function applyOrder(state: State): void {
  for (let unit = 0; unit < state.size; unit++) {
    raiseAboveOthers(state, unit)
    lowerBelowOthers(state, unit)
  }
}

function raiseAboveOthers(state: State, unit: number): void {
  const { size, relation, index, rank } = state
  let best = index.lo[unit]!
  let nearest = -1
  for (let other = 0; other < size; other++) {
    const known = relation[unit * size + other]!
    if (!known || other === unit) continue
    const lo = known === 2 ? strictlyAbove(index.lo[other]!) : index.lo[other]!
    if (lo < best || (lo === best && (nearest < 0 || rank.lo[other]! >= rank.lo[nearest]!))) continue
    best = lo
    nearest = other
  }
  if (nearest >= 0) index.raise(unit, best, sideStep(state, unit, nearest, 'up', best))
}

function lowerBelowOthers(state: State, unit: number): void {
  const { size, relation, index, rank } = state
  let best = index.hi[unit]!
  let nearest = -1
  for (let other = 0; other < size; other++) {
    const known = relation[other * size + unit]!
    if (!known || other === unit) continue
    const hi = known === 2 ? strictlyBelow(index.hi[other]!) : index.hi[other]!
    if (hi > best || (hi === best && (nearest < 0 || rank.lo[other]! <= rank.lo[nearest]!))) continue
    best = hi
    nearest = other
  }
  if (nearest >= 0) index.lower(unit, best, sideStep(state, unit, nearest, 'down', best))
}

/** Ranks, positions and bands of every pair of units whose order is known. */
export function applyNeighbours(state: State): void {
  const { size, relation } = state
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const known = relation[i * size + j]!
      if (known && i !== j) applyPair(state, i, j, known - 1)
    }
}

/** Unit i is level with or above unit j (`gap` 0), or surely above it (`gap` 1). */
function applyPair(state: State, i: number, j: number, gap: number): void {
  const { rank, position, bands, side } = state
  side.raise(i, side.lo[j]!, side.whyLo[j])
  side.lower(j, side.hi[i]!, side.whyHi[i])
  if (rank.hi[j]! - gap < rank.hi[i]!) rank.lower(i, rank.hi[j]! - gap, rank.whyHi[j])
  if (rank.lo[i]! + gap > rank.lo[j]!) rank.raise(j, rank.lo[i]! + gap, rank.whyLo[i])

  const worst = position.hi[j]! - gap
  if (worst < position.hi[i]!)
    position.lower(i, worst, neighbourStep(state, i, j, { worst }, position.whyHi[j]))
  const best = position.lo[i]! + gap
  if (best > position.lo[j]!) position.raise(j, best, neighbourStep(state, j, i, { best }, position.whyLo[i]))

  const notLower = (2 << lowestBand(bands[j]!)) - 1
  if (bands[i]! & ~notLower) keepNeighbourBands(state, i, j, notLower, 'bandNotLower')
  const notHigher = -1 << highestBand(bands[i]!)
  if (bands[j]! & ~notHigher) keepNeighbourBands(state, j, i, notHigher, 'bandNotHigher')
}

function keepNeighbourBands(
  state: State,
  unit: number,
  other: number,
  mask: number,
  rule: 'bandNotLower' | 'bandNotHigher',
) {
  const { frame, bands, whyBands, index } = state
  const kept = bandIdsOf(frame, bands[unit]! & mask)
  const from = [whyBands[unit], whyBands[other], index.whyLo[unit], index.whyHi[unit]]
  const values = { unit: frame.unitIds[other]!, bands: kept }
  state.keepBands(unit, mask, step(unit, 'band', rule, values, pairClaims(state, unit, other).claims, from))
}

function neighbourStep(
  state: State,
  unit: number,
  other: number,
  values: Record<string, number>,
  cause: Step | undefined,
): Step {
  const named = { unit: state.frame.unitIds[other]!, ...values }
  const { claims } = pairClaims(state, unit, other)
  return step(unit, 'position', 'positionByNeighbour', named, claims, [cause])
}

/** Why two units are ordered, as far as claims say so directly. */
function pairClaims(state: State, a: number, b: number) {
  const { facts } = state
  const rankA = facts.ranks.find((fact) => fact.unit === a)
  const rankB = facts.ranks.find((fact) => fact.unit === b)
  if (rankA && rankB)
    return { kind: 'rank' as const, rankA: rankA.rank, rankB: rankB.rank, claims: [rankA.claim, rankB.claim] }
  const top = facts.tops.find(({ members }) => members.includes(a) !== members.includes(b))
  if (top) return { kind: 'top' as const, size: top.members.length, claims: [top.claim] }
  const order = facts.orders.find(({ units }) => units.includes(a) && units.includes(b))
  if (order) return { kind: 'order' as const, claims: [order.claim] }
  return { kind: 'other' as const, claims: [] }
}

/** The unit is above the other (`side` up: its lower end is now `code`) or below it (its upper end is). */
export function sideStep(state: State, unit: number, other: number, side: 'up' | 'down', code: number): Step {
  const { index, frame } = state
  const pair = pairClaims(state, unit, other)
  if (pair.kind === 'rank' && pair.rankA === pair.rankB)
    return sameRankStep(state, unit, other, pair.rankA, pair.claims)
  const values = {
    unit: frame.unitIds[other]!,
    value: (side === 'up' ? lowValue(code) : highValue(code)) / frame.perPoint,
    strict: isOpen(code) ? 1 : 0,
    ...(pair.kind === 'rank' ? { rank: pair.rankA, unitRank: pair.rankB } : {}),
    ...(pair.kind === 'top' ? { size: pair.size } : {}),
  }
  const from = [(side === 'up' ? index.whyLo : index.whyHi)[other], ...ownStanding(state, unit, pair.kind)]
  return step(unit, 'index', sideRules[pair.kind][side], values, pair.claims, from)
}

const sideRules = {
  rank: { up: 'rankAbove', down: 'rankBelow' },
  top: { up: 'topListAbove', down: 'topListBelow' },
  order: { up: 'orderAbove', down: 'orderBelow' },
  other: { up: 'standsAbove', down: 'standsBelow' },
} as const

/** Where no claim orders a pair directly, what is known of the unit itself does. */
function ownStanding({ rank, whyBands, position }: State, unit: number, kind: string) {
  if (kind !== 'other') return []
  return [rank.whyLo[unit], rank.whyHi[unit], whyBands[unit], position.whyLo[unit], position.whyHi[unit]]
}

function sameRankStep(state: State, unit: number, other: number, rank: number, claims: string[]): Step {
  const { index, frame } = state
  const values = {
    unit: frame.unitIds[other]!,
    rank,
    ...endValues(frame, index.lo[other]!, index.hi[other]!),
  }
  return step(unit, 'index', 'sameRank', values, claims, [index.whyLo[other], index.whyHi[other]])
}
