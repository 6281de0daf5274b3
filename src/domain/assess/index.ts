import type { Assessment, Edition, Region, Unit } from '../model'
import { ContradictionError, Infeasible, minimalContradiction } from './contradiction'
import { direction } from './direction'
import { frameOf, usableClaims } from './facts'
import { report } from './report'
import { isContradictory, solve } from './solve'

export { ContradictionError } from './contradiction'
export { PrecisionError } from './precision'
export { ruleIds, type RuleId } from './rules'

/**
 * Derives from the claims of an edition what must be true of every unit, region and the whole population.
 *
 * Used are the claims about the population, about the given units, and about those of the given regions all of whose
 * members are given; not the weak ones, nor those that a resolution sets aside (`printedIndex`, `printedRank` and
 * `printedMean` report these too).
 *
 * Assumed: an index is a figure in 0…100 with at most two decimals, or with as many, up to four, as the finest figure
 * that enters the bounds. A mean is the mean of these figures, printed rounded to two decimals (or to as many as it
 * has), so that the exact mean lies within half a unit of the last one, both ends possible; counts above the mean and
 * comparisons with it speak of the exact mean. Ranks are dense and order strictly. Where an edge between bands is
 * unstated, a figure on it may be in either band, but all units with that figure are in the same one.
 *
 * The bounds hold whatever the unpublished figures are. They are not always the tightest possible: each rule looks at
 * one kind of claim, and bounds meet only through index, band, rank, position, slot, sum, side of the mean and number
 * per set of bands. What is left out is said at the rules; `tests/bench/tightness.ts` measures how much that is. Populations of more than 120 units are bounded by fewer rules, see `large.ts`.
 *
 * @param regions those without members among the units are left out of the result
 * @throws PrecisionError naming figures with more than four decimals
 * @throws ContradictionError naming a minimal set of claims that cannot be true together
 * @throws RangeError if a claim names a band that the edition does not have
 */
export function assess(
  edition: Edition,
  units: readonly Unit[],
  regions: readonly Region[],
  population: 'nation' | 'cities' = 'nation',
): Assessment {
  const frame = frameOf(direction.into(edition), units, regions, population)
  const claims = usableClaims(frame)
  try {
    return direction.back(report(solve(frame, claims), claims), edition.scale)
  } catch (error) {
    if (!(error instanceof Infeasible)) throw error
    const core = minimalContradiction(claims, (subset) => isContradictory(frame, subset))
    throw new ContradictionError(
      edition.year,
      core.map((claim) => claim.id),
    )
  }
}
