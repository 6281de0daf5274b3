import { aggregate, isMean, needsPositive } from './aggregate'
import type { Column, Refusal } from './columns'
import { toNumber } from './fraction'
import { aggregationAt, isGroup, weightOf, type IndicatorGroup, type NodeId, type Scheme } from './model'
import { groupShares } from './weights'

/** Values of a node on its scale, by place; NaN where missing. `hi` is the same array as `lo` where all are exact. */
export interface Ends {
  lo: Float64Array
  hi: Float64Array
}

/** How a group's shares are found from its children's values; undefined where no child has any weight. */
export type Shares = (group: IndicatorGroup, children: readonly Ends[]) => ArrayLike<number> | undefined

export const sharesByWeight =
  (scheme: Pick<Scheme, 'weights'>): Shares =>
  (group) =>
    groupShares(group, scheme)?.map(toNumber)

/**
 * Goes up the tree: every group's values from those of its children, in doubles. Children without weight take no part. A
 * group whose kind of aggregation its children do not allow is refused with what is in the way.
 */
export function climb(
  root: IndicatorGroup,
  columns: ReadonlyMap<NodeId, Column>,
  scheme: Scheme,
  sharesOf: Shares = sharesByWeight(scheme),
): { groups: Map<NodeId, Ends>; refusals: Refusal[] } {
  const groups = new Map<NodeId, Ends>()
  const refusals: Refusal[] = []
  const least = scheme.missing === 'renormalise' ? (scheme.minimum?.group ?? 0) : 1

  function visit(group: IndicatorGroup, level: number): Ends | undefined {
    const counted = group.children.filter((child) => weightOf(child, scheme) > 0)
    const children = counted.map((child) =>
      isGroup(child) ? visit(child, level + 1) : columns.get(child.id),
    )
    if (children.some((child) => !child)) return undefined
    const ends = children as Ends[]
    const kind = aggregationAt(scheme, level)
    const points = ends.every(({ lo, hi }) => lo === hi)
    const before = refusals.length
    counted.forEach(({ id: node }, index) => {
      if (needsPositive(kind) && ends[index]!.lo.some((value) => value <= 0))
        refusals.push({ code: 'needsPositive', node })
      if (!isMean(kind) && ends[index]!.lo !== ends[index]!.hi) refusals.push({ code: 'needsExact', node })
    })
    if (refusals.length > before) return undefined
    const shares = sharesOf({ ...group, children: counted }, ends)
    if (!shares) return undefined
    const mixing = { kind, power: scheme.power, least }
    const made = (end: keyof Ends) =>
      aggregate(
        ends.map((child) => child[end]),
        shares,
        mixing,
      )
    const lo = made('lo')
    const own = { lo, hi: points ? lo : made('hi') }
    groups.set(group.id, own)
    return own
  }
  visit(root, 0)
  return { groups, refusals }
}
