import { leaves, type IndicatorSet, type NodeId, type ValueColumn } from './model'
import type { Refusal } from './columns'

/**
 * Figures per head, area or output: x / denominator, by the key that the set gives an indicator (OECD/JRC, Handbook on
 * Constructing Composite Indicators, 2008, step 2; COINr's `Denominate`). A value whose denominator is missing becomes
 * missing. Denominators are above 0.
 */
export function denominate(
  set: IndicatorSet,
): { set: IndicatorSet; denominated: NodeId[] } | { refusals: Refusal[] } {
  const values = new Map(set.values)
  const denominated: NodeId[] = []
  const refusals: Refusal[] = []
  for (const { id, denominator } of leaves(set.root)) {
    const column = values.get(id)
    if (denominator === undefined || !column) continue
    const by = set.denominators?.get(denominator)
    if (!by) refusals.push({ code: 'needsDenominator', node: id })
    else if (by.some((value) => value <= 0)) refusals.push({ code: 'needsPositive', node: id })
    else {
      values.set(id, divided(column, by))
      denominated.push(id)
    }
  }
  return refusals.length ? { refusals } : { set: { ...set, values }, denominated }
}

function divided({ lo, hi }: ValueColumn, by: Float64Array): ValueColumn {
  const low = lo.map((value, place) => value / by[place]!)
  return { lo: low, hi: lo === hi ? low : hi.map((value, place) => value / by[place]!) }
}
