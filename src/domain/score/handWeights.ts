import { weightOf, type IndicatorGroup, type NodeId, type Scheme } from './model'

/** Weights in force, and what made them. */
type InForce = Pick<Scheme, 'weights' | 'weighting'>

/** Decimals that weights set by hand keep, as links carry them. */
const decimals = 6
const rounded = (weight: number) => Number(weight.toFixed(decimals))
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

const weightsOf = ({ children }: IndicatorGroup, scheme: InForce) =>
  new Map(children.map((child) => [child.id, weightOf(child, scheme)]))

/**
 * The weights of a group after one of them is set by hand: locked siblings keep their share, the others their weight. Where
 * a method made the group's weights, those stay as the others' own. Undefined where locked siblings have the whole.
 */
export function moveWeight(
  group: IndicatorGroup,
  scheme: InForce,
  [node, weight]: readonly [NodeId, number],
  locked: ReadonlySet<NodeId>,
): Map<NodeId, number> | undefined {
  const before = weightsOf(group, scheme)
  const moved = new Map(scheme.weighting ? [...before].map(([id, own]) => [id, rounded(own)]) : [])
  moved.set(node, weight)
  const whole = sum([...before.values()])
  const held = [...before].filter(([id, own]) => id !== node && locked.has(id) && own > 0)
  if (!held.length) return moved
  const free =
    weight + sum([...before].filter(([id]) => id !== node && !locked.has(id)).map(([, own]) => own))
  const rest = 1 - sum(held.map(([, own]) => own)) / whole
  if (!(rest > 1e-9) || free === 0) return undefined
  for (const [id, own] of held) moved.set(id, rounded(((own / whole) * free) / rest))
  return moved
}

/** The weights of a group with all that are not locked made equal; together they keep their share. */
export function equalWeights(
  group: IndicatorGroup,
  scheme: InForce,
  locked: ReadonlySet<NodeId>,
): Map<NodeId, number> {
  const before = [...weightsOf(group, scheme)]
  const free = before.filter(([id]) => !locked.has(id))
  const mean = sum(free.map(([, own]) => own)) / free.length
  const each = free.length === before.length || !(mean > 0) ? 1 : rounded(mean)
  return new Map(before.map(([id, own]) => [id, locked.has(id) ? rounded(own) : each]))
}
