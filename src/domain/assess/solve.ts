import type { Claim } from '../model'
import { applyBandsByIndex, applyIndexByBands } from './bandIndex'
import { boundCounts } from './counts'
import { applyCounts, enterCounts } from './countVectors'
import { applyComparisons } from './comparisons'
import { Infeasible } from './contradiction'
import { factsOf, type Frame } from './facts'
import { boundLarge, LARGE } from './large'
import { applyAboveMean } from './aboveMean'
import { applySums } from './means'
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
  untilStable(state, () => {
    untilStable(state, () => boundIndices(state))
    applyBandsByIndex(state)
    countPositions(state)
    applyRanks(state)
    boundCounts(state)
    frame.groups.forEach((_, group) => applyCounts(state, group))
    applyPositions(state)
    applyNeighbours(state)
  })
  return state
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
