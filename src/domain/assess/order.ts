import { highValue, isOpen, least, lowValue, most, strictlyAbove, strictlyBelow } from './grid'
import { Infeasible } from './contradiction'
import { highestBand, lowestBand, step, type State, type Step } from './state'
import { bandIdsOf, endValues } from './values'

/** Enters the order lists: each listed unit is at least level with the next. */
export function enterOrders(state: State): void {
  const { facts, relation, size } = state
  for (const { units } of facts.orders)
    units.slice(1).forEach((unit, place) => (relation[units[place]! * size + unit] ||= 1))
  if (facts.orders.length) closeRelations(state)
}

/**
 * Who surely stands above whom, from ranks, positions, bands, indices and order lists together, closed transitively;
 * then everything that follows for the two units of each pair.
 *
 * Bands order units strictly, also where an edge is unstated: whichever band a value of 80.00 belongs to, the edition
 * puts every unit with that value into the same one.
 */
export function applyOrder(state: State): void {
  if (findRelations(state)) closeRelations(state)
  const { size, relation } = state
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const known = relation[i * size + j]!
      if (known && i !== j) applyPair(state, i, j, known === 2)
    }
}

function findRelations(state: State): boolean {
  const { size, relation, index, position, rank, bands } = state
  let found = false
  for (let i = 0; i < size; i++) {
    const low = least(index.lo[i]!)
    const worstBand = lowestBand(bands[i]!)
    const worstPosition = position.hi[i]!
    const worstRank = rank.hi[i]!
    for (let j = 0; j < size; j++) {
      if (i === j || relation[i * size + j] === 2) continue
      const high = most(index.hi[j]!)
      const relationNow =
        low > high ||
        worstBand < highestBand(bands[j]!) ||
        worstPosition < position.lo[j]! ||
        worstRank < rank.lo[j]!
          ? 2
          : low >= high || worstPosition <= position.lo[j]! || worstRank <= rank.lo[j]!
            ? 1
            : 0
      if (relationNow > relation[i * size + j]!) {
        relation[i * size + j] = relationNow
        found = true
      }
    }
  }
  return found
}

function closeRelations({ size, relation }: State): void {
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++) {
      const first = relation[i * size + k]!
      if (!first || i === k) continue
      for (let j = 0; j < size; j++) {
        const second = relation[k * size + j]!
        if (!second) continue
        const both = first > second ? first : second
        if (both > relation[i * size + j]!) relation[i * size + j] = both
      }
    }
  for (let i = 0; i < size; i++) if (relation[i * size + i] === 2) throw new Infeasible()
}

/** Unit i is level with or above unit j, or surely above it. */
function applyPair(state: State, i: number, j: number, strict: boolean): void {
  const { index, rank, position, bands } = state
  const lo = strict ? strictlyAbove(index.lo[j]!) : index.lo[j]!
  if (lo > index.lo[i]!) index.raise(i, lo, sideStep(state, i, j, 'up', lo))
  const hi = strict ? strictlyBelow(index.hi[i]!) : index.hi[i]!
  if (hi < index.hi[j]!) index.lower(j, hi, sideStep(state, j, i, 'down', hi))

  const gap = strict ? 1 : 0
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
function sideStep(state: State, unit: number, other: number, side: 'up' | 'down', code: number): Step {
  const { index, frame } = state
  const pair = pairClaims(state, unit, other)
  if (pair.kind === 'rank' && pair.rankA === pair.rankB)
    return sameRankStep(state, unit, other, pair.rankA, pair.claims)
  const values = {
    unit: frame.unitIds[other]!,
    value: (side === 'up' ? lowValue(code) : highValue(code)) / 100,
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
    ...endValues(index.lo[other]!, index.hi[other]!),
  }
  return step(unit, 'index', 'sameRank', values, claims, [index.whyLo[other], index.whyHi[other]])
}
