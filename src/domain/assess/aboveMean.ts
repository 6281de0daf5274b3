import { groupPlaces } from './countVectors'
import { membersDiffer } from './comparisons'
import {
  aboveSteps,
  belowSteps,
  closed,
  highValue,
  isOpen,
  least,
  leastSum,
  lowValue,
  most,
  mostSum,
  openAbove,
  openBelow,
} from './grid'
import { firstWhere } from './slots'
import { step, type State, type Step } from './state'

/**
 * Who stands above the mean of the population: units one by one, numbers per group, and what both say of indices, slots
 * and the mean itself. How many of a region are above is not tried against its band counts together with those of
 * other regions, nor against what the regions' means are to each other.
 */
export function applyAboveMean(state: State): void {
  takeSides(state)
  state.frame.groups.forEach((_, group) => countAbove(state, group))
  balance(state)
  state.frame.groups.forEach((_, group) => fillSides(state, group))
  boundBySide(state)
  splitSlots(state)
}

/** Whether a value in steps is above every possible mean. */
const isAbove = ({ size, sums }: State, value: number) => size * value > mostSum(sums.hi[0]!)

/** Whether a value in steps is above some possible mean. */
const mayBeAbove = ({ size, sums }: State, value: number) => size * value > leastSum(sums.lo[0]!)

/** Units above by their index, or by a position that only units above have; and the other way round. */
function takeSides(state: State): void {
  const { index, position, aboveMean, side, sums, size } = state
  for (let unit = 0; unit < size; unit++) {
    if (isAbove(state, least(index.lo[unit]!)))
      side.raise(unit, 1, sideStep(unit, 1, [index.whyLo[unit], sums.whyHi[0]]))
    else if (position.hi[unit]! <= aboveMean.lo[0]!)
      side.raise(unit, 1, sideStep(unit, 1, [position.whyHi[unit], aboveMean.whyLo[0]]))
    if (!mayBeAbove(state, most(index.hi[unit]!)))
      side.lower(unit, 0, sideStep(unit, 0, [index.whyHi[unit], sums.whyLo[0]]))
    else if (position.lo[unit]! > aboveMean.hi[0]!)
      side.lower(unit, 0, sideStep(unit, 0, [position.whyLo[unit], aboveMean.whyHi[0]]))
  }
}

const sideStep = (unit: number, above: 0 | 1, from: readonly (Step | undefined)[]) =>
  step(unit, 'index', 'sideOfMean', { above }, [], from)

/**
 * Members of a group above, by units, by places, and by what its mean says: one whose mean reaches that of all has
 * someone above it unless all its figures are the same, and one whose mean is below has someone who isn't.
 */
function countAbove(state: State, group: number): void {
  const { frame, side, aboveMean, sums, facts, position, size } = state
  const { members } = frame.groups[group]!
  const { lows, highs } = groupPlaces(state, group)
  const fewest = Math.max(
    members.filter((unit) => side.lo[unit]).length,
    lows.filter((lo) => isAbove(state, least(lo))).length,
  )
  const largest = Math.min(
    members.filter((unit) => side.hi[unit]).length,
    highs.filter((hi) => mayBeAbove(state, most(hi))).length,
  )
  if (fewest > aboveMean.lo[group]!)
    aboveMean.raise(group, fewest, numberStep(members.map((unit) => side.whyLo[unit])))
  if (largest < aboveMean.hi[group]!)
    aboveMean.lower(group, largest, numberStep(members.map((unit) => side.whyHi[unit])))
  if (group === 0) {
    const apart =
      facts.againstNation.some((fact) => fact.group > 0 && !fact.atLeast) ||
      position.lo.some((best) => best > 1) ||
      membersDiffer(state, 0)
    if (apart) aboveMean.raise(0, 1, undefined)
    return
  }
  const said = facts.againstNation.filter((fact) => fact.group === group)
  const [lo, hi] = [leastSum(sums.lo[group]!) * size, mostSum(sums.hi[group]!) * size]
  const least0 = leastSum(sums.lo[0]!) * members.length
  const most0 = mostSum(sums.hi[0]!) * members.length
  if (hi < least0 || said.some(({ atLeast }) => !atLeast))
    aboveMean.lower(group, members.length - 1, sums.whyHi[group])
  if (lo > most0) aboveMean.raise(group, 1, sums.whyLo[group])
  const reaches = lo >= most0 || said.some(({ atLeast }) => atLeast)
  if (reaches && aboveMean.lo[group]! < 1 && membersDiffer(state, group))
    aboveMean.raise(group, 1, sums.whyLo[group])
}

/** The numbers of the regions against that of the population, and each against all units outside of it. */
function balance({ frame, side, aboveMean }: State): void {
  const { lo, hi, whyLo, whyHi } = aboveMean
  const parts = frame.groups.map((_, group) => group).slice(1)
  for (const group of parts) {
    const inGroup = new Set(frame.groups[group]!.members)
    const others = frame.groups[0]!.members.filter((unit) => !inGroup.has(unit))
    const surely = others.filter((unit) => side.lo[unit]).length
    const possibly = others.filter((unit) => side.hi[unit]).length
    aboveMean.raise(0, lo[group]! + surely, whyLo[group])
    aboveMean.lower(0, hi[group]! + possibly, whyHi[group])
    aboveMean.raise(group, lo[0]! - possibly, whyLo[0])
    aboveMean.lower(group, hi[0]! - surely, whyHi[0])
  }
  if (!frame.partitioned) return
  const fewest = parts.reduce((sum, group) => sum + lo[group]!, 0)
  const largest = parts.reduce((sum, group) => sum + hi[group]!, 0)
  aboveMean.raise(0, fewest, numberStep(parts.map((group) => whyLo[group])))
  aboveMean.lower(0, largest, numberStep(parts.map((group) => whyHi[group])))
  for (const group of parts) {
    aboveMean.raise(group, lo[0]! - (largest - hi[group]!), whyLo[0])
    aboveMean.lower(group, hi[0]! - (fewest - lo[group]!), whyHi[0])
  }
}

/** A number above the mean that follows from others; no reason of its own, it passes on their claims. */
const numberStep = (from: readonly (Step | undefined)[]) =>
  step(-1, 'mean', 'sideOfMean', {}, [], [...new Set(from)])

/** Where only as many members can be above as must be, they are; where no more can, the others are not. */
function fillSides({ frame, side, aboveMean }: State, group: number): void {
  const { members } = frame.groups[group]!
  const surely = members.filter((unit) => side.lo[unit]).length
  const possibly = members.filter((unit) => side.hi[unit]).length
  for (const unit of members) {
    if (side.lo[unit] === side.hi[unit]) continue
    if (aboveMean.lo[group] === possibly) side.raise(unit, 1, sideStep(unit, 1, [aboveMean.whyLo[group]]))
    if (aboveMean.hi[group] === surely) side.lower(unit, 0, sideStep(unit, 0, [aboveMean.whyHi[group]]))
  }
}

/** Indices of units whose side is known, and the mean that must lie between the two sides. */
function boundBySide(state: State): void {
  const { frame, size, side, index, sums } = state
  for (let unit = 0; unit < size; unit++) {
    if (side.lo[unit]) {
      const lo = aboveSum(sums.lo[0]!, size)
      if (lo > index.lo[unit]!) {
        const values = { value: lowValue(lo) / frame.perPoint }
        const from = [side.whyLo[unit], sums.whyLo[0]]
        index.raise(unit, lo, step(unit, 'index', 'aboveMean', values, [], from))
      }
      const below = 4 * size * highValue(index.hi[unit]!) - 1
      if (below < sums.hi[0]!) sums.lower(0, below, meanStep(state, unit, 1))
    }
    if (!side.hi[unit]) {
      const hi = notAboveSum(sums.hi[0]!, size)
      if (hi < index.hi[unit]!) {
        const values = { value: highValue(hi) / frame.perPoint, strict: isOpen(hi) ? 1 : 0 }
        const from = [side.whyHi[unit], sums.whyHi[0]]
        index.lower(unit, hi, step(unit, 'index', 'notAboveMean', values, [], from))
      }
      const lo = index.lo[unit]!
      const above = 4 * size * lowValue(lo) + (isOpen(lo) ? 1 : 0)
      if (above > sums.lo[0]!) sums.raise(0, above, meanStep(state, unit, 0))
    }
  }
}

/** The lower end of an index above the mean of `size` units, from the lower end of their sum. */
const aboveSum = (sum: number, size: number) => openBelow(Math.floor(sum / (4 * size)))

/** The upper end of an index not above the mean of `size` units, from the upper end of their sum. */
function notAboveSum(sum: number, size: number): number {
  const mean = sum / (4 * size)
  return Number.isInteger(mean) ? closed(mean) : openAbove(Math.ceil(mean))
}

/** The mean is below what a unit above it can have, and at least what one not above it has. */
function meanStep({ frame, side, index }: State, unit: number, above: 0 | 1): Step {
  const from = above ? [side.whyLo[unit], index.whyHi[unit]] : [side.whyHi[unit], index.whyLo[unit]]
  return step(-1, 'mean', 'meanBySide', { unit: frame.unitIds[unit]!, above }, [], from)
}

/** Positions of units whose side is known: the units above the mean have the first ones. */
export function placeBySide({ size, side, position, aboveMean }: State): void {
  for (let unit = 0; unit < size; unit++) {
    const worst = aboveMean.hi[0]!
    if (side.lo[unit] && worst < position.hi[unit]!) {
      const from = [side.whyLo[unit], aboveMean.whyHi[0]]
      position.lower(unit, worst, step(unit, 'position', 'positionByMean', { worst }, [], from))
    }
    const best = aboveMean.lo[0]! + 1
    if (!side.hi[unit] && best > position.lo[unit]!) {
      const from = [side.whyHi[unit], aboveMean.whyLo[0]]
      position.raise(unit, best, step(unit, 'position', 'positionByMean', { best, total: size }, [], from))
    }
  }
}

/**
 * For each number m that may be above the mean, the sums of the population with which slots 1…m can lie above the mean
 * and the others not; exact for ends of slots, sum and number together.
 *
 * With q = ⌊sum / n⌋, slots above have at least q + 1 and the others at most q. Both the least sum of such slots and the
 * greatest rise by less than n where q rises by one, so the possible q are a range, whose ends are found by halving.
 */
function splitSlots(state: State): void {
  const { size, slots, sums, aboveMean, facts } = state
  /* Open ends count at their value: a sum moves by no steps that no source speaks of. */
  const lows = Array.from(slots.lo, lowValue)
  const highs = Array.from(slots.hi, highValue)
  const sumLo = leastSum(sums.lo[0]!)
  const sumHi = mostSum(sums.hi[0]!)
  const splits: { above: number; lo: number; hi: number }[] = []
  for (let above = aboveMean.lo[0]!; above <= aboveMean.hi[0]!; above++) {
    const smallest = (q: number) =>
      lows.reduce((sum, low, place) => sum + (place < above ? Math.max(low, q + 1) : low), 0)
    const greatest = (q: number) =>
      highs.reduce((sum, high, place) => sum + (place < above ? high : Math.min(high, q)), 0)
    const first = Math.max(Math.floor(sumLo / size), above < size ? least(slots.lo[above]!) : 0)
    const last = Math.min(
      Math.floor(sumHi / size),
      above > 0 ? most(slots.hi[above - 1]!) - 1 : most(slots.hi[size - 1]!),
    )
    const qLo = firstWhere(first, last + 1, (q) => smallest(q) < size * (q + 1))
    const qHi = firstWhere(first, last + 1, (q) => greatest(q) < size * q) - 1
    if (qLo > qHi) continue
    const lo = Math.max(sumLo, size * qLo, smallest(qLo))
    const hi = Math.min(sumHi, size * (qHi + 1) - 1, greatest(qHi))
    if (lo <= hi) splits.push({ above, lo, hi })
  }
  const from = [...new Set([...slots.whyLo, ...slots.whyHi, sums.whyLo[0], sums.whyHi[0]])]
  const printed = facts.aboveMean.find(({ group }) => group === 0)
  const why = printed
    ? step(-1, 'mean', 'aboveMeanCount', { count: printed.value }, [printed.claim], from)
    : step(-1, 'mean', 'meanOfSlots', { size }, [], [aboveMean.whyLo[0], aboveMean.whyHi[0], ...from])
  const numbers = splits.map(({ above }) => above)
  aboveMean.raise(0, Math.min(...numbers, size + 1), why)
  aboveMean.lower(0, Math.max(...numbers), why)
  const [lo, hi] = [
    Math.min(...splits.map((split) => split.lo)),
    Math.max(...splits.map((split) => split.hi)),
  ]
  if (lo > sumLo) sums.raise(0, aboveSteps(lo - 1), why)
  if (hi < sumHi) sums.lower(0, belowSteps(hi + 1), why)
  for (let place = 0; place < size; place++) {
    if (place < numbers[0]!) {
      slots.raise(place, aboveSum(4 * lo, size), why)
    }
    if (place >= numbers.at(-1)!) {
      slots.lower(place, notAboveSum(4 * hi, size), why)
    }
  }
}
