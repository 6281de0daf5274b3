import { needsPositive } from '@/domain/score/aggregate'
import type { Refusal } from '@/domain/score/columns'
import { aggregations, type NodeId, type Scheme } from '@/domain/score/model'
import { endsOf } from '@/domain/score/normalise'

/** What can be done about refusals with one press, in the order in which it is offered. */
export type RemedyKind =
  'range' | 'scale' | 'noWeight' | 'share' | 'all' | 'undivided' | 'untransformed' | 'byHand' | 'arithmetic'

export interface Remedy {
  kind: RemedyKind
  change: Partial<Scheme>
}

const kindOf = ({ code }: Refusal, scheme: Scheme): RemedyKind | undefined => {
  switch (code) {
    case 'needsPositive':
      return takesPositive(scheme) && endsOf(scheme) ? 'range' : 'scale'
    case 'needsGoalposts':
    case 'needsTarget':
    case 'needsThresholds':
    case 'needsReference':
    case 'needsSeveral':
      return 'scale'
    case 'needsExact':
      return scheme.normalisation === 'minMax' ? 'arithmetic' : 'scale'
    case 'constant':
    case 'empty':
      return 'noWeight'
    case 'needsLimits':
      return 'share'
    case 'needsGrouping':
      return 'all'
    case 'needsDenominator':
      return 'undivided'
    case 'treatedScale':
      return 'untransformed'
    case 'needsComparisons':
      return 'byHand'
    case 'noWeight':
      return undefined
  }
}

/** Whether any level takes a mean of values above 0 only. */
const takesPositive = ({ levels = [], aggregation }: Scheme) =>
  aggregations.some((kind) => needsPositive(kind) && [aggregation, ...levels].includes(kind))

/** The first thing that helps against the first refusal, with all nodes that it concerns. */
export function remedyOf(refusals: readonly Refusal[], scheme: Scheme): Remedy | undefined {
  const kind = refusals[0] && kindOf(refusals[0], scheme)
  if (!kind) return undefined
  const changes: Record<RemedyKind, () => Partial<Scheme>> = {
    // The lower end is 1, as the handbook does before a geometric mean.
    range: () => ({ range: [1, 100] }),
    scale: () => ({ normalisation: 'minMax', range: takesPositive(scheme) ? [1, 100] : scheme.range }),
    noWeight: () => ({
      weights: new Map([
        ...scheme.weights,
        ...refusals
          .filter((each) => kindOf(each, scheme) === 'noWeight')
          .map(({ node }): [NodeId, number] => [node, 0]),
      ]),
    }),
    share: () => ({ missing: 'renormalise' }),
    all: () => ({ impute: scheme.impute && { by: scheme.impute.by } }),
    undivided: () => ({ denominate: undefined }),
    untransformed: () => ({ treat: scheme.treat && { ...scheme.treat, otherwise: undefined } }),
    byHand: () => ({ weighting: undefined }),
    arithmetic: () => ({ aggregation: 'arithmetic', levels: undefined }),
  }
  return { kind, change: changes[kind]() }
}
