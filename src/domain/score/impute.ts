import { leaves, type Imputation, type IndicatorSet, type NodeId, type PlaceId } from './model'
import { known, meanOf, median } from './moments'
import type { Refusal } from './columns'

/**
 * Fills what is missing with the mean or the median of an indicator over all places or those of the same group (OECD/JRC,
 * Handbook on Constructing Composite Indicators, 2008, step 3; COINr's `i_mean`, `i_median`, `i_mean_grp`, `i_median_grp`).
 * Both grow with every value, so bounded values give a bounded estimate. An estimate is nobody's figure: it is listed.
 */
export interface Estimate {
  place: PlaceId
  indicator: NodeId
  lo: number
  hi: number
}

/** A place whose group is not known, or has no value, stays missing. */
export function impute(
  set: IndicatorSet,
  { by, within }: Imputation,
): { set: IndicatorSet; estimates: Estimate[] } | { refusals: Refusal[] } {
  const grouping = within === undefined ? undefined : set.groupings?.get(within)
  if (within !== undefined && !grouping) return { refusals: [{ code: 'needsGrouping', node: set.root.id }] }
  const groupOf = (place: number) => (grouping ? grouping[place] : 'all')
  const typical = by === 'mean' ? meanOf : median
  const values = new Map(set.values)
  const estimates: Estimate[] = []
  for (const { id } of leaves(set.root)) {
    const column = values.get(id)
    if (!column?.lo.some((value) => Number.isNaN(value))) continue
    const fill = (end: Float64Array): Float64Array => {
      const made = new Map<string, number>()
      return end.map((value, place) => {
        const group = groupOf(place)
        if (!Number.isNaN(value) || group === undefined) return value
        if (!made.has(group))
          made.set(group, typical(known(end.filter((_, other) => groupOf(other) === group))))
        return made.get(group)!
      })
    }
    const lo = fill(column.lo)
    const hi = column.lo === column.hi ? lo : fill(column.hi)
    values.set(id, { lo, hi })
    set.places.forEach(({ id: place }, row) => {
      if (Number.isNaN(column.lo[row]) && !Number.isNaN(lo[row]))
        estimates.push({ place, indicator: id, lo: lo[row]!, hi: hi[row]! })
    })
  }
  return { set: { ...set, values }, estimates }
}
