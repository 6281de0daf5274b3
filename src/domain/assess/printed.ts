import { Infeasible } from './contradiction'
import { closed } from './grid'
import { step, type State } from './state'
import { bandIdsOf } from './values'

/** Enters what the claims say of units, positions and means directly. @throws Infeasible */
export function enterPrinted(state: State): void {
  enterUnits(state)
  enterCompleteBands(state)
  enterTopLists(state)
  enterMeans(state)
}

function enterUnits(state: State): void {
  const { facts, frame, index, rank } = state
  for (const { unit, value, steps, claim } of facts.indices) {
    const why = step(unit, 'index', 'printed', { value }, [claim])
    index.raise(unit, closed(steps), why)
    index.lower(unit, closed(steps), why)
  }
  for (const { unit, rank: printed, claim } of facts.ranks) {
    const why = step(unit, 'position', 'rankClaim', { rank: printed }, [claim])
    rank.raise(unit, printed, why)
    rank.lower(unit, printed, why)
  }
  for (const { unit, band, claim } of facts.bands)
    state.keepBands(unit, 1 << band, step(unit, 'band', 'bandClaim', { band: frame.bandIds[band]! }, [claim]))
  for (const { unit, band, claim } of facts.notBands) {
    const why = step(unit, 'band', 'notBand', { band: frame.bandIds[band]! }, [claim], [state.whyBands[unit]])
    state.keepBands(unit, ~(1 << band), why)
  }
}

function enterCompleteBands(state: State): void {
  const { facts, frame, size } = state
  for (const { band, members, claim } of facts.complete)
    for (const unit of members) {
      const values = { band: frame.bandIds[band]!, size: members.length }
      state.keepBands(unit, 1 << band, step(unit, 'band', 'bandMembers', values, [claim]))
    }
  for (let unit = 0; unit < size; unit++) {
    const missing = facts.complete.filter(
      ({ group, members }) => frame.groups[group]!.members.includes(unit) && !members.includes(unit),
    )
    const excluded = missing.reduce((mask, { band }) => mask | (1 << band), 0)
    if (!(state.bands[unit]! & excluded)) continue
    const left = bandIdsOf(frame, state.bands[unit]! & ~excluded)
    const values = { excluded: bandIdsOf(frame, excluded) }
    const claims = missing.map(({ claim }) => claim)
    const from = [state.whyBands[unit]]
    const why =
      left.length === 1
        ? step(unit, 'band', 'bandByElimination', { band: left[0]!, ...values }, claims, from)
        : step(unit, 'band', 'notBandMember', values, claims, from)
    state.keepBands(unit, ~excluded, why)
  }
}

function enterTopLists({ facts, rank, size }: State): void {
  for (const { ranks, members, claim } of facts.tops)
    for (let unit = 0; unit < size; unit++)
      if (members.includes(unit))
        rank.lower(unit, ranks, step(unit, 'position', 'topList', { size: ranks }, [claim]))
      else {
        const values = { size: ranks, listed: members.length }
        rank.raise(unit, ranks + 1, step(unit, 'position', 'notInTopList', values, [claim]))
      }
}

function enterMeans({ facts, frame, sums, aboveMean }: State): void {
  /** End code of the sum at a mean, and what rounding may add to it or take away. */
  const sumOf = (group: number, { steps, decimals }: { steps: number; decimals: number }) => {
    const { length } = frame.groups[group]!.members
    return { middle: 4 * steps * length, rounding: (2 * frame.perPoint * length) / 10 ** decimals }
  }
  for (const { group, value, decimals, claim, ...fact } of facts.means) {
    const { middle, rounding } = sumOf(group, { ...fact, decimals })
    const why = step(-1, 'mean', 'meanClaim', decimals > 2 ? { value, decimals } : { value }, [claim])
    sums.raise(group, middle - rounding, why)
    sums.lower(group, middle + rounding, why)
  }
  for (const { group, value, than, claim, ...fact } of facts.lowerMeans) {
    const { middle, rounding } = sumOf(group, fact)
    sums.lower(group, middle + rounding - 1, step(-1, 'mean', 'lowerMean', { value, than }, [claim]))
  }
  for (const { group, value, claim } of facts.aboveMean) {
    if (!Number.isInteger(value)) throw new Infeasible()
    const why = step(-1, 'mean', 'aboveMeanCount', { count: value }, [claim])
    aboveMean.raise(group, value, why)
    aboveMean.lower(group, value, why)
  }
}
