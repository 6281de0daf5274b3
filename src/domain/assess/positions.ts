import { Infeasible } from './contradiction'
import { least, most } from './grid'
import { step, type State } from './state'

/** Positions by counting, against the slots, and against each other; dense ranks never exceed positions. */
export function applyPositions(state: State): void {
  for (let unit = 0; unit < state.size; unit++) {
    countRelations(state, unit)
    compareWithSlots(state, unit)
    const { rank, position } = state
    if (position.hi[unit]! < rank.hi[unit]!) rank.lower(unit, position.hi[unit]!, position.whyHi[unit])
    if (rank.lo[unit]! > position.lo[unit]!) position.raise(unit, rank.lo[unit]!, rank.whyLo[unit])
  }
  fillPlaces(state)
}

function countRelations(state: State, unit: number): void {
  const { size, relation, position } = state
  let above = 0
  let notAbove = 0
  for (let other = 0; other < size; other++) {
    if (relation[other * size + unit] === 2) above++
    if (relation[unit * size + other]! > 0) notAbove++
  }
  const best = 1 + above
  const worst = 1 + size - notAbove
  if (best > position.lo[unit]!)
    position.raise(
      unit,
      best,
      step(unit, 'position', 'positionByCounts', { best, total: size }, [], own(state, unit)),
    )
  if (worst < position.hi[unit]!)
    position.lower(
      unit,
      worst,
      step(unit, 'position', 'positionByCounts', { worst, total: size }, [], own(state, unit)),
    )
}

/** What makes the unit comparable: its index, bands and rank. */
function own({ index, whyBands, rank }: State, unit: number) {
  return [index.whyLo[unit], index.whyHi[unit], whyBands[unit], rank.whyLo[unit], rank.whyHi[unit]]
}

/** A unit surely above the k-th highest index stands before place k; one surely below it stands after. */
function compareWithSlots(state: State, unit: number): void {
  const { size, index, slots, position } = state
  const low = least(index.lo[unit]!)
  const high = most(index.hi[unit]!)
  let worst = position.hi[unit]!
  while (worst > 0 && most(slots.hi[worst - 1]!) < low) worst--
  let best = position.lo[unit]!
  while (best <= size && least(slots.lo[best - 1]!) > high) best++
  if (worst < position.hi[unit]!) {
    const from = [index.whyLo[unit], slots.whyHi[worst]]
    position.lower(unit, worst, step(unit, 'position', 'positionByIndex', { worst }, [], from))
  }
  if (best > position.lo[unit]!) {
    const from = [index.whyHi[unit], slots.whyLo[best - 2]]
    position.raise(unit, best, step(unit, 'position', 'positionByIndex', { best }, [], from))
  }
}

/** At least k units stand at positions 1…k, so where only k can, all of them do. */
function fillPlaces(state: State): void {
  const { size, position } = state
  const candidates = new Int32Array(size + 2)
  for (let unit = 0; unit < size; unit++) candidates[position.lo[unit]!]!++
  for (let k = 1; k < size; k++) {
    candidates[k + 1]! += candidates[k]!
    if (candidates[k]! < k) throw new Infeasible()
    if (candidates[k] !== k) continue
    for (let unit = 0; unit < size; unit++)
      if (position.lo[unit]! <= k && position.hi[unit]! > k)
        position.lower(
          unit,
          k,
          step(unit, 'position', 'positionByElimination', { worst: k }, [], [position.whyLo[unit]]),
        )
  }
}
