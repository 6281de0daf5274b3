import type { Column, Refusal } from './columns'
import {
  weightOf,
  type Comparison,
  type IndicatorGroup,
  type IndicatorNode,
  type NodeId,
  type Scheme,
  type Weighting,
} from './model'
import { correlation, deviation, known, sum } from './moments'
import { climb, type Ends } from './tree'

/**
 * Weights of siblings, equal or from their columns or from comparisons (OECD/JRC, Handbook on Constructing Composite Indicators,
 * 2008, step 6). All come out from nought with sum 1.
 *
 * - equal: the same for all siblings, whatever the set suggests.
 * - entropy (熵权法; Shannon 1948, Zeleny 1982): with p = x / Σ x over n places, 1 + Σ p ln p / ln n, in proportion. What
 *   is spread unevenly weighs more. Values from nought only.
 * - critic (Diakoulaki, Mavrotas and Papayannakis 1995): σ Σ (1 − r) over the siblings in proportion, σ the deviation of
 *   the column brought to 0…1. What varies and does not repeat others weighs more.
 * - ahp (层次分析法; Saaty 1980): the principal eigenvector of the matrix of judgements.
 * - pca: squared loadings of the first principal component of the correlations; they sum to 1. Unstable with few places.
 * - influence (after Becker, Saisana, Paruolo and Vandecasteele 2017): every sibling's correlation with the weighted mean
 *   is equal; one that is more correlated even without weight gets none.
 */

const shareOut = (values: readonly number[]): number[] => {
  const whole = sum(values)
  return values.map((value) => value / whole)
}

/** `columns` have no value below nought and a sum above it. */
export function entropyWeights(columns: readonly (readonly number[])[]): number[] {
  const spread = columns.map((column) => {
    const whole = sum(column)
    const entropy = column.reduce((all, value) => {
      const part = value / whole
      return part > 0 ? all - part * Math.log(part) : all
    }, 0)
    return Math.max(0, 1 - entropy / Math.log(column.length))
  })
  return shareOut(spread)
}

function correlations(columns: readonly (readonly number[])[]): number[][] {
  return columns.map((a, row) => columns.map((b, column) => (row === column ? 1 : correlation(a, b))))
}

/** `columns` vary. */
export function criticWeights(columns: readonly (readonly number[])[]): number[] {
  const matrix = correlations(columns)
  return shareOut(
    columns.map((column, index) => {
      const [least, most] = [Math.min(...column), Math.max(...column)]
      const conflict = matrix[index]!.reduce((all, r) => all + 1 - r, 0)
      return (deviation([...column]) / (most - least)) * conflict
    }),
  )
}

/**
 * The principal eigenvector of a matrix by powers of it, sum of sizes 1, and its eigenvalue. Positive matrices have one
 * of positive entries (Perron); a symmetric one without negative eigenvalues converges too.
 */
function principal(matrix: readonly (readonly number[])[]): { vector: number[]; value: number } {
  // Entries that differ keep the start from being at right angles to the answer.
  let vector = shareOut(matrix.map((_, index) => 1 + index / 1000))
  let value = 0
  for (let step = 0; step < 10_000; step++) {
    const next = matrix.map((row) => row.reduce((all, each, index) => all + each * vector[index]!, 0))
    const size = next.reduce((all, each) => all + Math.abs(each), 0)
    const scaledDown = next.map((each) => each / size)
    const moved = scaledDown.reduce((most, each, index) => Math.max(most, Math.abs(each - vector[index]!)), 0)
    vector = scaledDown
    value = size
    if (moved < 1e-14) break
  }
  return { vector, value }
}

/** `columns` vary. */
export function principalWeights(columns: readonly (readonly number[])[]): {
  weights: number[]
  explained: number
} {
  const { vector, value } = principal(correlations(columns))
  return { weights: shareOut(vector.map((loading) => loading ** 2)), explained: value / columns.length }
}

/** Solves a symmetric positive definite system by elimination; undefined where it is singular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  const n = rows.length
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot
    for (let row = pivot + 1; row < n; row++)
      if (Math.abs(rows[row]![pivot]!) > Math.abs(rows[best]![pivot]!)) best = row
    ;[rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!]
    const head = rows[pivot]!
    if (Math.abs(head[pivot]!) < 1e-10) return undefined
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue
      const factor = rows[row]![pivot]! / head[pivot]!
      if (factor)
        for (let column = pivot; column <= n; column++) rows[row]![column]! -= factor * head[column]!
    }
  }
  return rows.map((row, index) => row[n]! / row[index]!)
}

/**
 * With standardised columns the correlations with Σ u z are in proportion to R u, so u = R⁻¹ 1 makes them equal. Where that
 * has a negative entry the least is dropped and the rest solved again: the mean of least variance. Undefined where columns
 * repeat each other exactly.
 */
export function influenceWeights(columns: readonly (readonly number[])[]): number[] | undefined {
  const matrix = correlations(columns)
  let active = [...columns.keys()]
  for (;;) {
    const solution = solve(
      active.map((row) => active.map((column) => matrix[row]![column]!)),
      active.map(() => 1),
    )
    if (!solution) return undefined
    const least = solution.indexOf(Math.min(...solution))
    if (solution[least]! >= 0) {
      const weights = columns.map(() => 0)
      active.forEach((index, at) => (weights[index] = solution[at]! / deviation([...columns[index]!])))
      return shareOut(weights)
    }
    active = active.filter((_, at) => at !== least)
  }
}

/** Saaty's mean consistency of random judgements by size, from 1 (Saaty 2008, table of random indices). */
const randomIndices = [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.51, 1.54, 1.56, 1.57, 1.58]

export interface Judged {
  weights: number[]
  /** Principal eigenvalue, at least the size. */
  eigenvalue: number
  /** (λ − n) / (n − 1) over that of random judgements: up to 0.1 is acceptable; 0 below three. NaN beyond 15. */
  consistency: number
}

/** `judgements[a][b]`: how many times as much a matters as b, with `judgements[b][a]` its inverse. */
export function ahpWeights(judgements: readonly (readonly number[])[]): Judged {
  const { vector, value } = principal(judgements)
  const n = judgements.length
  const consistency = n < 3 ? 0 : (value - n) / (n - 1) / (randomIndices[n - 1] ?? NaN)
  return { weights: shareOut(vector), eigenvalue: value, consistency }
}

/** The matrix of a group's judgements; undefined where a pair has none. */
function matrixOf(ids: readonly NodeId[], comparisons: readonly Comparison[]): number[][] | undefined {
  const matrix = ids.map((_, row) => ids.map((__, column) => (row === column ? 1 : NaN)))
  for (const [a, b, times] of comparisons) {
    const [row, column] = [ids.indexOf(a), ids.indexOf(b)]
    if (row < 0 || column < 0) continue
    matrix[row]![column] = times
    matrix[column]![row] = 1 / times
  }
  return matrix.flat().some((value) => Number.isNaN(value)) ? undefined : matrix
}

/** What a method says of one group. */
export interface Weighed {
  weights: number[]
  eigenvalue?: number
  consistency?: number
  /** Share of the variance that the first principal component explains. */
  explained?: number
}

/** Rows that all columns know, by column. */
function complete(ends: readonly Ends[]): number[][] {
  const rows = [...ends[0]!.lo.keys()].filter((row) => ends.every(({ lo }) => !Number.isNaN(lo[row]!)))
  return ends.map(({ lo }) => rows.map((row) => lo[row]!))
}

function fromData(
  nodes: readonly IndicatorNode[],
  ends: readonly Ends[],
  method: Exclude<Weighting, 'ahp' | 'equal'>,
): Weighed | Refusal {
  for (const [index, { lo, hi }] of ends.entries()) {
    const node = nodes[index]!.id
    if (lo !== hi) return { code: 'needsExact', node }
    const values = known(lo)
    if (method === 'entropy' && (values.some((value) => value < 0) || !(sum(values) > 0)))
      return { code: 'needsPositive', node }
    if (method !== 'entropy' && new Set(values).size < 2) return { code: 'constant', node }
  }
  const columns = complete(ends)
  if (columns[0]!.length < 3) return { code: 'needsSeveral', node: nodes[0]!.id }
  if (method === 'pca') return principalWeights(columns)
  const weights = { entropy: entropyWeights, critic: criticWeights, influence: influenceWeights }[method](
    columns,
  )
  // All columns equal, or one of them told by the others: nothing to weigh by.
  if (!weights?.every(Number.isFinite)) return { code: 'constant', node: nodes[0]!.id }
  return { weights }
}

/** Weights keep so many significant digits: they enter exact sums as decimals. */
const digits = 12

/**
 * The weights in force under a method, from the lowest groups up: those of the set and by hand, and in groups where
 * nothing is set by hand those that the method gives. What it says of each group is kept.
 */
export function weigh(
  root: IndicatorGroup,
  columns: ReadonlyMap<NodeId, Column>,
  scheme: Scheme & { weighting: Weighting },
): { weights: ReadonlyMap<NodeId, number>; weighed: Map<NodeId, Weighed>; refusals: Refusal[] } {
  const weights = new Map(scheme.weights)
  const weighed = new Map<NodeId, Weighed>()
  const refusals: Refusal[] = []

  function judge({ id, children }: IndicatorGroup, ends: readonly Ends[]): Weighed | Refusal {
    if (children.length === 1) return { weights: [1] }
    if (scheme.weighting === 'equal') return { weights: children.map(() => 1) }
    if (scheme.weighting !== 'ahp') return fromData(children, ends, scheme.weighting)
    const matrix = matrixOf(
      children.map((child) => child.id),
      scheme.comparisons ?? [],
    )
    return matrix ? ahpWeights(matrix) : { code: 'needsComparisons', node: id }
  }
  const climbed = climb(root, columns, scheme, (group, ends) => {
    const byHand = group.children.some(({ id }) => scheme.weights.has(id))
    if (byHand) return shareOut(group.children.map((child) => weightOf(child, scheme)))
    const found = judge(group, ends)
    if ('code' in found) {
      refusals.push(found)
      return undefined
    }
    const rounded = found.weights.map((weight) => Number(weight.toPrecision(digits)))
    group.children.forEach(({ id }, index) => weights.set(id, rounded[index]!))
    weighed.set(group.id, { ...found, weights: rounded })
    return shareOut(rounded)
  })
  return { weights, weighed, refusals: [...climbed.refusals, ...refusals] }
}
