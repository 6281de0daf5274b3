import type { Claim } from '../model'
import { applyBandsByIndex, applyIndexByBands } from './bandIndex'
import { boundCounts } from './counts'
import { applyCounts, claimsOn, enterCounts } from './countVectors'
import { applyComparisons } from './comparisons'
import { Infeasible } from './contradiction'
import { factsOf, type Frame } from './facts'
import { boundLarge, LARGE } from './large'
import { applyAboveMean, placeBySide } from './aboveMean'
import { applySums, spreadAlongOrder } from './means'
import { applyNeighbours, applyOrder } from './order'
import { applyPositions, countPositions } from './positions'
import { enterPrinted } from './printed'
import { applyRanks } from './ranks'
import { enterOrders, relateUnits } from './relation'
import { applySlots } from './slots'
import { State } from './state'

/**
 * More passes than any edition needs; real ones take two to six. Stopping early leaves bounds wider, never wrong.
 */
const maxPasses = 500

/**
 * The tightest state that the rules reach: applies all rules again and again until none of them tightens anything. Every rule only tightens, and does so no
 * less when it knows more, so the result does not depend on their order and never widens when a claim is added.
 * @throws Infeasible if the claims contradict each other
 */
export function solve(frame: Frame, claims: readonly Claim[], large = LARGE): State {
  const state = new State(frame, factsOf(frame, claims))
  enterPrinted(state)
  if (state.size > large) {
    boundLarge(state)
    return state
  }
  enterOrders(state)
  enterCounts(state)
  const groups = frame.groups.map((_, group) => group)
  const counted = (group: number) => claimsOn(state, group).length > 0
  untilStable(state, () => {
    untilStable(state, () => applyPrinted(state, groups.filter(counted)))
    groups.filter((group) => !counted(group)).forEach((group) => applyCounts(state, group))
    groups.forEach((group) => spreadAlongOrder(state, group))
    placeBySide(state)
  })
  return state
}

/**
 * The rules that stay closest to what is printed come to rest before those that reach further, in groups whose numbers
 * per band nobody prints and along the order of units: so reasons stay short.
 */
function applyPrinted(state: State, counted: readonly number[]): void {
  untilStable(state, () => boundIndices(state))
  applyBandsByIndex(state)
  countPositions(state)
  applyRanks(state)
  boundCounts(state)
  for (const group of counted) applyCounts(state, group)
  applyPositions(state)
  applyNeighbours(state)
}

/** The rules for indices, slots and means come to rest before bands and positions follow: so reasons stay short. */
function boundIndices(state: State): void {
  applyIndexByBands(state)
  relateUnits(state)
  applyOrder(state)
  applySlots(state)
  applySums(state)
  applyComparisons(state)
  applyAboveMean(state)
}

function untilStable(state: State, pass: () => void): void {
  for (let count = 0, before = -1; count < maxPasses && state.changes !== before; count++) {
    before = state.changes
    pass()
  }
}

/** Whether the rules find a contradiction in the claims. */
export function isContradictory(frame: Frame, claims: readonly Claim[]): boolean {
  try {
    solve(frame, claims)
    return false
  } catch (error) {
    if (error instanceof Infeasible) return true
    throw error
  }
}
