import { Infeasible } from './contradiction'
import { least, most } from './grid'
import { step, type State } from './state'
import { tellingSteps } from './values'

/** Positions by counting the units that surely stand above and those that surely don't. */
export function countPositions(state: State): void {
  for (let unit = 0; unit < state.size; unit++) countRelations(state, unit)
}

/** Positions against the slots and against each other; dense ranks never exceed positions. */
export function applyPositions(state: State): void {
  for (let unit = 0; unit < state.size; unit++) {
    compareWithSlots(state, unit)
    countRoomAbove(state, unit)
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
    if (relation[unit * size + other]!) notAbove++
  }
  const best = 1 + above
  const worst = 1 + size - notAbove
  if (best <= position.lo[unit]! && worst >= position.hi[unit]!) return
  const values = { above, notAbove: notAbove - 1, total: size }
  const from = own(state, unit)
  position.raise(unit, best, step(unit, 'position', 'positionByCounts', { ...values, best }, [], from))
  position.lower(unit, worst, step(unit, 'position', 'positionByCounts', { ...values, worst }, [], from))
}

/** What makes the unit comparable with others: a known index, else a known rank, else all that is known. */
function own(state: State, unit: number) {
  const { index, whyBands, rank } = state
  if (index.lo[unit] === index.hi[unit]) return [index.whyLo[unit], index.whyHi[unit]]
  if (rank.lo[unit] === rank.hi[unit]) return [rank.whyLo[unit], rank.whyHi[unit]]
  return [whyBands[unit], rank.whyLo[unit], rank.whyHi[unit], ...tellingSteps(state, unit)]
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

/**
 * Whoever ranks above the unit ranks no lower than any unit at the rank before it, and so has at least that one's
 * index: only so many places can.
 */
function countRoomAbove({ size, rank, index, slots, position }: State, unit: number): void {
  let next = -1
  for (let other = 0; other < size; other++)
    if (
      other !== unit &&
      rank.lo[other]! >= rank.hi[unit]! - 1 &&
      (next < 0 || least(index.lo[other]!) > least(index.lo[next]!))
    )
      next = other
  if (next < 0) return
  const low = least(index.lo[next]!)
  let worst = position.hi[unit]!
  while (worst > 1 && most(slots.hi[worst - 2]!) < low) worst--
  if (worst === position.hi[unit]) return
  const from = [rank.whyHi[unit], rank.whyLo[next], index.whyLo[next], slots.whyHi[worst - 1]]
  const values = { room: worst - 1, worst }
  position.lower(unit, worst, step(unit, 'position', 'positionByRoom', values, [], from))
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
