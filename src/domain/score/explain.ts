import { isMean } from './aggregate'
import { toNumber } from './fraction'
import {
  aggregationAt,
  defaultPower,
  groups as groupsOf,
  isGroup,
  weightOf,
  type IndicatorGroup,
  type Mean,
  type NodeId,
  type PlaceId,
} from './model'
import { correlation, known, meanOf, slope } from './moments'
import { givenValues } from './prepare'
import { indicatorsOf, type Scoring } from './score'
import type { Ends } from './tree'
import { groupShares } from './weights'

/**
 * What a reviewer asks of an index (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, steps 4, 7 and 8), all on
 * the common scale. A column with bounded values has no correlation and no standing: it comes out as NaN or is left out.
 */

/** Values of a node that counts; undefined where it has none. */
function endsOf({ columns, groups }: Scoring, node: NodeId): Ends | undefined {
  return columns.get(node) ?? groups.get(node)
}

/** A node's exact values by place; all NaN where they are bounded. */
function exactValues(scoring: Scoring, node: NodeId): Float64Array {
  const ends = endsOf(scoring, node)
  return ends && ends.lo === ends.hi ? ends.lo : new Float64Array(scoring.set.places.length).fill(NaN)
}

/** Pearson's correlations of nodes, `matrix[a][b]`; NaN where one does not vary or is bounded. */
export function correlationMatrix(scoring: Scoring, nodes: readonly NodeId[]): number[][] {
  const columns = nodes.map((node) => exactValues(scoring, node))
  const matrix = columns.map(() => new Array<number>(columns.length).fill(1))
  columns.forEach((a, row) => {
    for (let column = 0; column < row; column++)
      matrix[row]![column] = matrix[column]![row] = correlation(a, columns[column]!)
  })
  return matrix
}

/**
 * Cronbach's α of standardised columns: k r̄ / (1 + (k − 1) r̄), r̄ the mean correlation of its k pairs. About 0.7 and more
 * says that the columns measure one thing. NaN for fewer than two.
 */
export function standardisedAlpha(matrix: readonly (readonly number[])[]): number {
  const pairs = matrix.flatMap((row, index) => row.slice(0, index))
  const mean = meanOf(pairs)
  return (matrix.length * mean) / (1 + (matrix.length - 1) * mean)
}

/**
 * Cronbach's α: k / (k − 1) × (1 − Σ σ²ᵢ / σ²), σ² the variance of the sum of the columns (Cronbach 1951), over the rows
 * that all columns know.
 */
export function cronbachAlpha(columns: readonly ArrayLike<number>[]): number {
  const rows = [...Array(columns[0]?.length ?? 0).keys()].filter((row) =>
    columns.every((column) => !Number.isNaN(column[row]!)),
  )
  const variance = (values: readonly number[]) => {
    const mean = meanOf(values)
    return values.reduce((all, value) => all + (value - mean) ** 2, 0) / (values.length - 1)
  }
  const single = columns.reduce((all, column) => all + variance(rows.map((row) => column[row]!)), 0)
  const sums = rows.map((row) => columns.reduce((all, column) => all + column[row]!, 0))
  const k = columns.length
  return (k / (k - 1)) * (1 - single / variance(sums))
}

export interface GroupCoherence {
  group: NodeId
  /** Children that count. */
  children: NodeId[]
  correlations: number[][]
  /** NaN for fewer than two children. */
  alpha: number
  standardisedAlpha: number
  /** Correlation of each child with its group and with the index. */
  withGroup: number[]
  withTotal: number[]
}

/** How the children of every group hang together. */
export function coherence(scoring: Scoring): GroupCoherence[] {
  const { set, scheme, groups } = scoring
  const total = exactValues(scoring, set.root.id)
  return groupsOf(set.root)
    .filter(({ id }) => groups.has(id))
    .map(({ id, children }) => {
      const nodes = children.filter((child) => weightOf(child, scheme) > 0).map((child) => child.id)
      const columns = nodes.map((node) => exactValues(scoring, node))
      const correlations = correlationMatrix(scoring, nodes)
      const own = exactValues(scoring, id)
      return {
        group: id,
        children: nodes,
        correlations,
        alpha: cronbachAlpha(columns),
        standardisedAlpha: standardisedAlpha(correlations),
        withGroup: columns.map((column) => correlation(column, own)),
        withTotal: columns.map((column) => correlation(column, total)),
      }
    })
}

export interface Influence {
  indicator: NodeId
  /** Share of the whole by weights: COINr's effective weight. */
  share: number
  /** Correlation with the index. */
  correlation: number
  /**
   * Share of the index's variance that goes with the indicator: w cov(x, y) / var(y), sum 1 where all levels are arithmetic.
   * It may differ from the weight in both directions (Paruolo, Saisana and Saltelli 2013).
   */
  influence: number
}

/** What each indicator really does to the index. */
export function influences(scoring: Scoring): Influence[] {
  const total = exactValues(scoring, scoring.set.root.id)
  return [...scoring.shares].map(([indicator, exactShare]) => {
    const column = exactValues(scoring, indicator)
    const share = toNumber(exactShare)
    return {
      indicator,
      share,
      correlation: correlation(column, total),
      influence: share * slope(column, total),
    }
  })
}

/** Share of a mean's value that each of its inputs brings: x ∂M/∂x over M; they sum to 1 as M grows with all in proportion. */
function meanParts(
  kind: Mean,
  values: readonly number[],
  shares: readonly number[],
  power = defaultPower,
): number[] {
  const weight = (value: number): number =>
    kind === 'arithmetic'
      ? value
      : kind === 'geometric'
        ? 1
        : kind === 'harmonic'
          ? 1 / value
          : value ** power
  const parts = values.map((value, index) => (Number.isNaN(value) ? 0 : shares[index]! * weight(value)))
  const whole = parts.reduce((all, part) => all + part, 0)
  return parts.map((part) => (whole === 0 ? 0 : part / whole))
}

/**
 * What each indicator brings to a unit's score; the parts sum to it. Every mean is homogeneous, so by Euler's theorem it is
 * the sum of x ∂M/∂x over its inputs: w x for the arithmetic mean, w M for the geometric one; a group hands its part down.
 * Undefined where a level takes no mean, or values are bounded.
 */
export function contributions(scoring: Scoring, place: PlaceId): Map<NodeId, number> | undefined {
  const { set, scheme, groups } = scoring
  const row = set.places.findIndex(({ id }) => id === place)
  const total = groups.get(set.root.id)!
  if (row < 0 || total.lo !== total.hi || Number.isNaN(total.lo[row]!)) return undefined
  const parts = new Map<NodeId, number>()
  const visit = (group: IndicatorGroup, level: number, part: number): boolean => {
    const kind = aggregationAt(scheme, level)
    if (!isMean(kind)) return false
    const counted = group.children.filter((child) => weightOf(child, scheme) > 0)
    const shares = groupShares({ ...group, children: counted }, scheme)!.map(toNumber)
    const values = counted.map(({ id }) => endsOf(scoring, id)!.lo[row]!)
    const own = meanParts(kind, values, shares, scheme.power)
    return counted.every((child, index) => {
      if (Number.isNaN(values[index]!)) return true
      if (isGroup(child)) return visit(child, level + 1, part * own[index]!)
      parts.set(child.id, part * own[index]!)
      return true
    })
  }
  return visit(set.root, 0, total.lo[row]!) ? parts : undefined
}

export interface Standing {
  indicator: NodeId
  /** On the common scale, and as it was given, before any step. */
  value: number
  raw: number
  /** Position among the units that have a value: 1 + the number strictly above. */
  position: number
  /** Of so many. */
  among: number
  share: number
  /** Points on the common scale behind the best, and behind the peer asked for: above 0 where behind. */
  toBest: number
  toPeer?: number
}

/** Where a unit stands in every indicator that counts and is exact, best positions first: strengths lead, weaknesses close. */
export function standings(scoring: Scoring, place: PlaceId, peer?: PlaceId): Standing[] {
  const { set, shares, preparation } = scoring
  const rowOf = (id: PlaceId | undefined) => set.places.findIndex((own) => own.id === id)
  const [row, other] = [rowOf(place), rowOf(peer)]
  const rawOf = givenValues(preparation)
  return [...indicatorsOf(set).keys()]
    .filter((id) => shares.has(id))
    .flatMap((indicator): Standing[] => {
      const column = exactValues(scoring, indicator)
      const value = column[row] ?? NaN
      if (Number.isNaN(value)) return []
      const all = known(column)
      const theirs = column[other] ?? NaN
      return [
        {
          indicator,
          value,
          raw: rawOf(place, indicator).lo,
          position: 1 + all.filter((each) => each > value).length,
          among: all.length,
          share: toNumber(shares.get(indicator)!),
          toBest: Math.max(...all) - value,
          ...(!Number.isNaN(theirs) && { toPeer: theirs - value }),
        },
      ]
    })
    .sort((a, b) => a.position / a.among - b.position / b.among || b.share - a.share)
}
