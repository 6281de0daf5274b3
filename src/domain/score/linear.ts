import { toNumber } from './fraction'
import { isGroup, weightOf, type IndicatorNode, type NodeId, type PlaceId } from './model'
import { transform } from './aggregate'
import { soleMean, type Scoring } from './score'
import { groupShares } from './weights'

/**
 * A scoring as numbers: which of two places stands higher depends on Σ share × transformed value only, whatever the mean
 * (x, ln x, −1/x or ±xᵖ is summed). So every question about other weights is one about linear forms. Plain data: it goes to a
 * worker as it is. Indicators without weight are left out, in the questions about all weightings too.
 */
export interface LinearForm {
  /** Places that have a score, in the order of the set. */
  places: PlaceId[]
  /** Indicators that have any weight, from left to right. */
  leaves: NodeId[]
  /** Transformed values, `values[leaf × places + place]`; NaN where missing. */
  lo: Float64Array
  /** The same array as `lo` where all values are exact. */
  hi: Float64Array
  /** Whether values are missing, so that a place has shares of its own. */
  gaps: boolean
  tree: ShareNode
}

export type ShareNode =
  | { id: NodeId; leaf: number; children?: undefined }
  /** `shares` of the children next to each other, sum 1. */
  | { id: NodeId; shares: Float64Array; children: ShareNode[] }

/** Undefined where the levels take no mean or different ones: sums of shares don't decide there. */
export function linearForm(scoring: Scoring): LinearForm | undefined {
  const { set, scheme, shares, columns, scores } = scoring
  const kind = soleMean(set, scheme)
  if (!kind) return undefined
  const leafIds = [...shares.keys()]
  const index = new Map(set.places.map(({ id }, place) => [id, place]))
  const rows = scores.map(({ place }) => index.get(place)!)
  const n = rows.length
  const fill = (end: 'lo' | 'hi'): Float64Array => {
    const all = new Float64Array(n * leafIds.length)
    leafIds.forEach((id, leaf) => {
      const column = columns.get(id)![end]
      rows.forEach((row, place) => {
        all[leaf * n + place] = transform(kind, column[row]!, scheme.power)
      })
    })
    return all
  }
  const lo = fill('lo')
  const points = leafIds.every((id) => columns.get(id)!.lo === columns.get(id)!.hi)

  function build(node: IndicatorNode): ShareNode {
    if (!isGroup(node)) return { id: node.id, leaf: leafIds.indexOf(node.id) }
    const counted = node.children.filter((child) => weightOf(child, scheme) > 0)
    const own = groupShares({ ...node, children: counted }, scheme)!
    return { id: node.id, shares: Float64Array.from(own, toNumber), children: counted.map(build) }
  }
  return {
    places: scores.map(({ place }) => place),
    leaves: leafIds,
    lo,
    hi: points ? lo : fill('hi'),
    gaps: lo.some((value) => Number.isNaN(value)),
    tree: build(set.root),
  }
}

/** Shares of the whole by leaf; `change` may replace the shares of a group. */
export function sharesOf(
  form: LinearForm,
  change: (group: NodeId, shares: Float64Array) => ArrayLike<number> = (_, shares) => shares,
): Float64Array {
  const result = new Float64Array(form.leaves.length)
  const visit = (node: ShareNode, share: number): void => {
    if (!node.children) {
      result[node.leaf]! += share
      return
    }
    const own = change(node.id, node.shares)
    node.children.forEach((child, index) => visit(child, share * own[index]!))
  }
  visit(form.tree, 1)
  return result
}

/** What one weight is next to its siblings. */
export interface WeightPlace {
  node: NodeId
  group: NodeId
  index: number
  share: number
}

/** The weights that can be moved: every node with siblings. */
export function movableWeights(form: LinearForm): WeightPlace[] {
  const found: WeightPlace[] = []
  const visit = (node: ShareNode): void => {
    if (!node.children) return
    if (node.children.length > 1)
      node.children.forEach((child, index) =>
        found.push({ node: child.id, group: node.id, index, share: node.shares[index]! }),
      )
    node.children.forEach(visit)
  }
  visit(form.tree)
  return found
}

/** Shares of the whole when one weight takes the share `t` of its group and its siblings keep their proportions. */
export function sharesWith(form: LinearForm, weight: WeightPlace, t: number): Float64Array {
  return sharesOf(form, (group, shares) =>
    group === weight.group
      ? Array.from(shares, (share, index) =>
          index === weight.index ? t : (share * (1 - t)) / (1 - weight.share),
        )
      : shares,
  )
}

/** Below this two transformed sums count as equal: well above the error of a sum of doubles, far below a visible step. */
export const tolerance = 1e-9
