import type { Claim } from '../model'
import { applyBands } from './bandIndex'
import { applyCounts, countSystems, type CountSystem } from './bandCounts'
import { Infeasible } from './contradiction'
import { factsOf, type Frame } from './facts'
import { applyAboveMean, applyMeans } from './means'
import { applyOrder, enterOrders } from './order'
import { applyPositions } from './positions'
import { enterPrinted } from './printed'
import { applyRanks } from './ranks'
import { applySlots } from './slots'
import { State } from './state'

/** The tightest state that the rules reach, and the count vectors left. */
export interface Solution {
  state: State
  systems: CountSystem[]
}

/**
 * More passes than any edition needs; real ones take four to eight. Stopping early leaves bounds wider, never wrong.
 */
const maxPasses = 500

/**
 * Applies all rules again and again until none of them tightens anything. Every rule only tightens, and does so no
 * less when it knows more, so the result does not depend on their order and never widens when a claim is added.
 * @throws Infeasible if the claims contradict each other
 */
export function solve(frame: Frame, claims: readonly Claim[]): Solution {
  const state = new State(frame, factsOf(frame, claims))
  enterPrinted(state)
  enterOrders(state)
  const systems = countSystems(state)
  for (let pass = 0, before = -1; pass < maxPasses && state.changes !== before; pass++) {
    before = state.changes
    applyBands(state)
    applyOrder(state)
    applyRanks(state)
    for (const system of systems) applyCounts(state, system)
    applyPositions(state)
    applySlots(state)
    applyMeans(state)
    applyAboveMean(state)
  }
  return { state, systems }
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
