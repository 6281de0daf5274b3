import { add, compare, divide, exact, floor, multiply, one, total, type Fraction } from './fraction'
import { isGroup, weightOf, type IndicatorGroup, type IndicatorNode, type NodeId, type Scheme } from './model'

/**
 * Weights as shares: of a group (next to siblings) and of the whole (down to the leaves). They are exact fractions, so
 * that those of a group sum to exactly 1. Weighting by budget allocation over a hierarchy: OECD/JRC, Handbook on
 * Constructing Composite Indicators (2008), step 6.
 */

/** Nodes that say how much a weight may be: any finite number from nought. */
export function isWeight(value: number): boolean {
  return Number.isFinite(value) && value >= 0
}

/**
 * Shares of a group's children, in their order, out of those that `counts` lets in; others have none. Undefined where
 * no weight is left.
 */
export function groupShares(
  group: IndicatorGroup,
  scheme: Pick<Scheme, 'weights'>,
  counts: (node: IndicatorNode) => boolean = () => true,
): Fraction[] | undefined {
  const weights = group.children.map((child) => exact(counts(child) ? weightOf(child, scheme) : 0))
  const sum = total(weights)
  return sum.num === 0n ? undefined : weights.map((weight) => divide(weight, sum))
}

/** A group whose children have no weight at all, though it has one itself; undefined where there is none. */
export function weightlessGroup(
  group: IndicatorGroup,
  scheme: Pick<Scheme, 'weights'>,
): IndicatorGroup | undefined {
  if (!groupShares(group, scheme)) return group
  for (const child of group.children) {
    const found = isGroup(child) && weightOf(child, scheme) > 0 && weightlessGroup(child, scheme)
    if (found) return found
  }
  return undefined
}

/**
 * Share of the whole of every leaf that has any, by id; they sum to exactly 1. Leaves that `present` leaves out give
 * their share to their siblings, and a group without any leaf left gives its share to its own siblings. Empty where
 * nothing is left.
 */
export function leafShares(
  root: IndicatorGroup,
  scheme: Pick<Scheme, 'weights'>,
  present: (leaf: NodeId) => boolean = () => true,
): Map<NodeId, Fraction> {
  const shares = new Map<NodeId, Fraction>()
  const counts = (node: IndicatorNode): boolean =>
    weightOf(node, scheme) > 0 && (isGroup(node) ? node.children.some(counts) : present(node.id))
  function visit(group: IndicatorGroup, share: Fraction): void {
    const own = groupShares(group, scheme, counts)
    group.children.forEach((child, index) => {
      const part = own?.[index]
      if (!part || part.num === 0n) return
      const whole = multiply(share, part)
      if (isGroup(child)) visit(child, whole)
      else shares.set(child.id, add(shares.get(child.id) ?? { num: 0n, den: 1n }, whole))
    })
  }
  visit(root, one)
  return shares
}

/**
 * Shares as percentages with `decimals` places that sum to exactly 100: each is rounded down, and what is left goes,
 * one smallest step each, to the largest remainders (Hamilton's method), earlier ones first where equal.
 */
export function percentages(shares: readonly Fraction[], decimals = 1): number[] {
  const steps = 10 ** decimals
  const all = BigInt(100 * steps)
  const down = shares.map(({ num, den }) => floor(num * all, den))
  const rests = shares.map((share, index) => ({
    index,
    rest: add(multiply(share, { num: all, den: 1n }), { num: -down[index]!, den: 1n }),
  }))
  const left = Number(all - down.reduce((sum, part) => sum + part, 0n))
  const winners = rests.sort((a, b) => compare(b.rest, a.rest) || a.index - b.index).slice(0, left)
  for (const { index } of winners) down[index]! += 1n
  return down.map((part) => Number(part) / steps)
}
