import { Infeasible } from './contradiction'
import { step, type State } from './state'

/**
 * What dense ranks say. Every rank up to the largest known one is held by someone, so a rank that nobody is known to
 * hold must fit one of the units without a known rank; and the units of the better ranks stand above.
 */
export function applyRanks(state: State): void {
  const { rank, size } = state
  const last = Math.max(0, ...rank.lo)
  if (last <= 1) return
  if (last > size) throw new Infeasible()
  const holders = new Int32Array(size + 2)
  const open: number[] = []
  for (let unit = 0; unit < size; unit++)
    if (rank.lo[unit] === rank.hi[unit]) holders[rank.lo[unit]!]!++
    else open.push(unit)
  const gaps: number[] = []
  for (let r = 1; r <= last; r++) if (!holders[r]) gaps.push(r)
  fillGaps(state, gaps, open)
  countAlongRanks(state, holders, gaps, open, last)
}

/**
 * Whether every gap can have a unit of its own. Both are intervals on one line, so giving each gap, from the best on,
 * the unit whose worst possible rank comes first finds a way if there is one.
 */
function canFill(state: State, gaps: readonly number[], units: readonly number[]): boolean {
  const { rank } = state
  const free = [...units].sort((a, b) => rank.hi[a]! - rank.hi[b]!)
  return gaps.every((gap) => {
    const choice = free.findIndex((unit) => rank.lo[unit]! <= gap && rank.hi[unit]! >= gap)
    if (choice < 0) return false
    free.splice(choice, 1)
    return true
  })
}

/** A unit without which the gaps cannot be filled has one of the ranks that it can fill. */
function fillGaps(state: State, gaps: number[], open: number[]): void {
  if (!gaps.length) return
  if (!canFill(state, gaps, open)) throw new Infeasible()
  const { rank } = state
  for (const unit of open) {
    const others = open.filter((other) => other !== unit)
    if (canFill(state, gaps, others)) continue
    const ranks = gaps.filter(
      (gap) =>
        rank.lo[unit]! <= gap &&
        rank.hi[unit]! >= gap &&
        canFill(
          state,
          gaps.filter((other) => other !== gap),
          others,
        ),
    )
    const best = ranks[0]!
    const worst = ranks.at(-1)!
    if (best <= rank.lo[unit]! && worst >= rank.hi[unit]!) continue
    const from = [rank.whyLo[unit], rank.whyHi[unit]]
    const why = step(
      unit,
      'position',
      'rankByGap',
      { ranks: ranks.map(String) },
      gapClaims(state, best, worst),
      from,
    )
    rank.raise(unit, best, why)
    rank.lower(unit, worst, why)
  }
}

/** The printed ranks beside the gap. */
function gapClaims({ facts }: State, best: number, worst: number): string[] {
  const beside = facts.ranks.filter(({ rank }) => rank === best - 1 || rank === worst + 1)
  return beside.map(({ claim }) => claim)
}

/**
 * Counts the units above: those with better ranks, and for each better rank without a known holder at least one of
 * the others; the units that are surely not above likewise.
 */
function countAlongRanks(
  state: State,
  holders: Int32Array,
  gaps: number[],
  open: number[],
  last: number,
): void {
  const { rank, position, relation, size } = state
  const heldUpTo = new Int32Array(size + 2)
  for (let r = 1; r <= size; r++) heldUpTo[r] = heldUpTo[r - 1]! + holders[r]!
  const held = heldUpTo[size]!
  for (let unit = 0; unit < size; unit++) {
    const bestRank = rank.lo[unit]!
    const worstRank = rank.hi[unit]!
    const above = heldUpTo[bestRank - 1]!
    const openAbove = open.filter((other) => relation[other * size + unit] === 2).length
    const gapsAbove = gaps.filter((gap) => gap < bestRank).length
    const best = 1 + above + Math.max(openAbove, gapsAbove)
    const atOrBelow = held - heldUpTo[worstRank - 1]! - (bestRank === worstRank ? 1 : 0)
    const openBelow = open.filter((other) => other !== unit && relation[unit * size + other]! > 0).length
    const gapsBelow = gaps.filter((gap) => gap > worstRank && gap <= last).length
    const worst = size - atOrBelow - Math.max(openBelow, gapsBelow)
    if (best <= position.lo[unit]! && worst >= position.hi[unit]!) continue
    const from = [rank.whyLo[unit], rank.whyHi[unit]]
    const values = { rank: bestRank, above, total: size }
    position.raise(unit, best, step(unit, 'position', 'positionByRank', { ...values, best }, [], from))
    position.lower(unit, worst, step(unit, 'position', 'positionByRank', { ...values, worst }, [], from))
  }
}
