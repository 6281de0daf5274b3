import { toNumber } from './fraction'
import type { Indicator, NodeId, Normalisation, PlaceId } from './model'
import { endsOf } from './normalise'
import { restore, transform } from './aggregate'
import { indicatorsOf, soleMean, type Scoring } from './score'
import { leafShares } from './weights'

/**
 * The smallest improvement that lifts a place to a wanted score, everything else staying as it is: the other places,
 * and the lowest, highest and best values of the scale. In one indicator, or in several by the same number of points on
 * the common scale, as far as each can go: the spread with the least maximum. Where values are bounded, the lower ends
 * are lifted, so that the goal is reached for sure.
 */
export interface Goal {
  /** Score to reach. */
  score: number
  /** Whether the score must be exceeded rather than met. */
  above: boolean
}

export interface Step {
  indicator: NodeId
  /** On the common scale. */
  from: number
  to: number
  /** In the indicator's own units; absent where the scale has no inverse. */
  raw?: { from: number; to: number }
}

export type Improvement =
  /** The steps reach the goal, or come as near above it as one likes where it must be exceeded. */
  | { kind: 'steps'; steps: Step[] }
  | { kind: 'reached' }
  /** Even the best possible values stay below the goal. */
  | { kind: 'beyond'; most: number }

/** Scales on which a value moves in steps that others or thresholds make. */
const stepped: readonly Normalisation[] = ['rank', 'percentile', 'borda', 'thresholds']

/** Whether a score can be improved by degrees: not in steps, and not where the levels take no mean or different ones. */
export function canImprove({ set, scheme }: Scoring): boolean {
  return !stepped.includes(scheme.normalisation) && soleMean(set, scheme) !== undefined
}

/** The goal of passing another place: above the best that it may have. */
export function passing(scoring: Scoring, rival: PlaceId): Goal | undefined {
  const found = scoring.scores.find(({ place }) => place === rival)
  return found && { score: found.value.hi, above: true }
}

/** The goal of the next band above the worst one that a place may be in; undefined in the highest. */
export function nextBand({ set, scores }: Scoring, place: PlaceId): { goal: Goal; band: number } | undefined {
  const own = scores.find((each) => each.place === place)
  const { bands = [] } = set
  if (!own) return undefined
  const reached = (index: number) => {
    const { lo, loClosed } = bands[index]!
    return loClosed ? own.value.lo >= lo : own.value.lo > lo
  }
  const next = bands
    .map((_, index) => index)
    .filter((index) => !reached(index))
    .at(-1)
  return next === undefined
    ? undefined
    : { goal: { score: bands[next]!.lo, above: !bands[next]!.loClosed }, band: next }
}

/** Highest value on the common scale, as far as there is one. */
function ceilingOf({ scheme }: Scoring, indicator: Indicator): number {
  if (scheme.normalisation !== 'none') return endsOf(scheme)?.[1] ?? Infinity
  const limits = indicator.limits ?? indicator.goalposts
  if (!limits) return Infinity
  return indicator.direction === 'lower' ? -limits[0] : limits[1]
}

/** Own units per point of the common scale, from two places with different values; undefined where there are none. */
function unscale(scoring: Scoring, indicator: Indicator): ((point: number) => number) | undefined {
  const { set, columns, scheme, preparation } = scoring
  const lower = indicator.direction === 'lower'
  // Divided or transformed values are no longer in the units that the indicator names.
  const isChanged =
    preparation.denominated.includes(indicator.id) ||
    preparation.treated.some(({ indicator: own, method }) => own === indicator.id && method !== 'winsorise')
  if (indicator.transform || isChanged) return undefined
  if (scheme.normalisation === 'none') return (point) => (lower ? -point : point)
  if (scheme.normalisation === 'goalposts') {
    const [from, to] = indicator.goalposts!
    const [least, most] = scheme.range ?? [0, 100]
    const part = (point: number) => ((point - least) * (to - from)) / (most - least)
    return (point) => (lower ? to - part(point) : from + part(point))
  }
  const column = columns.get(indicator.id)!
  if (column.lo !== column.hi || (['distance', 'sum'].includes(scheme.normalisation) && lower))
    return undefined
  // The columns of the scale are exact here, so the values are.
  const values = set.values.get(indicator.id)!.lo
  const known = [...values.keys()]
    .filter((place) => !Number.isNaN(values[place]))
    .map((place) => ({ value: values[place]!, point: column.lo[place]! }))
  const a = known[0]
  const b = a && known.find(({ point }) => point !== a.point)
  if (!b) return undefined
  const slope = (b.value - a.value) / (b.point - a.point)
  return (point) => a.value + (point - a.point) * slope
}

/**
 * @param scoring for which {@link canImprove} holds
 * @param place must have a score
 * @param chosen indicators that may improve, at least one that counts
 */
export function improve(
  scoring: Scoring,
  place: PlaceId,
  goal: Goal,
  chosen: readonly NodeId[],
): Improvement {
  const { set, scheme, columns, scores } = scoring
  const kind = soleMean(set, scheme)
  if (!kind) throw new RangeError('Improvements need one mean at all levels.')
  const own = scores.find((each) => each.place === place)!
  if (goal.above ? own.value.lo > goal.score : own.value.lo >= goal.score) return { kind: 'reached' }
  const row = set.places.findIndex(({ id }) => id === place)
  const valueAt = (leaf: NodeId) => columns.get(leaf)!.lo[row]!
  const present = (leaf: NodeId) => !Number.isNaN(columns.get(leaf)?.lo[row] ?? NaN)
  const parts = [...leafShares(set.root, scheme, present)].map(([leaf, share]) => ({
    leaf,
    share: toNumber(share),
    from: valueAt(leaf),
    most: Math.max(valueAt(leaf), ceilingOf(scoring, indicatorsOf(set).get(leaf)!)),
    moves: chosen.includes(leaf),
  }))

  const lifted = ({ from, most, moves }: (typeof parts)[number], points: number) =>
    moves ? Math.min(from + points, most) : from
  const scoreWith = (points: number) =>
    restore(
      kind,
      parts.reduce((sum, part) => sum + part.share * transform(kind, lifted(part, points), scheme.power), 0),
      scheme.power,
    )
  const moving = parts.filter(({ moves }) => moves)
  const free = moving.some(({ most }) => most === Infinity)
  let high = free ? 1 : moving.reduce((most, part) => Math.max(most, part.most - part.from), 0)
  while (free && scoreWith(high) <= goal.score && high < 1e12) high *= 2
  const most = scoreWith(high)
  const slack = 5e-10
  if (goal.above ? most <= goal.score + slack : most < goal.score - slack) return { kind: 'beyond', most }

  // The score grows with the points lifted, so halving finds the least lift to the last bit of a double.
  let low = 0
  for (let step = 0; step < 200 && low < high; step++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (scoreWith(middle) >= goal.score) high = middle
    else low = middle
  }
  const indicators = indicatorsOf(set)
  return {
    kind: 'steps',
    steps: moving
      .map((part) => ({ part, to: lifted(part, high) }))
      .filter(({ part, to }) => to > part.from)
      .map(({ part: { leaf, from }, to }) => {
        const back = unscale(scoring, indicators.get(leaf)!)
        return { indicator: leaf, from, to, ...(back && { raw: { from: back(from), to: back(to) } }) }
      }),
  }
}
