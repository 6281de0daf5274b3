import { coherence, contributions, influences, standings } from '@/domain/score/explain'
import { linearForm } from '@/domain/score/linear'
import type { PlaceId } from '@/domain/score/model'
import { sensitivities } from '@/domain/score/pairs'
import { reach } from '@/domain/score/reach'
import type { PlaceScore, Scoring } from '@/domain/score/score'
import type { Ends } from '@/domain/score/tree'
import type { UncertaintyResult } from '@/domain/score/uncertainty'

/** What `npm run score` prints; see docs/scoring.md. A figure that does not exist is null. */

/** Doubles to the grid of scores. */
const round = (value: number): number | null =>
  Number.isFinite(value) ? Math.round(value * 1e9) / 1e9 : null

/** One number where it is exact, both ends where it is bounded. */
const figure = (lo: number, hi: number) =>
  Number.isNaN(lo) ? null : lo === hi ? round(lo) : [round(lo), round(hi)]

/** `units` from best to worst, those without a score last; `groups` in the same order, the index itself among them. */
export function placesJson({ set, groups, blocked, preparation }: Scoring, ranked: readonly PlaceScore[]) {
  const rowOf = new Map(set.places.map(({ id }, row) => [id, row]))
  const order = [...ranked.map(({ place }) => place), ...blocked.map(({ place }) => place)]
  const at = (ends: Ends, place: PlaceId) => figure(ends.lo[rowOf.get(place)!]!, ends.hi[rowOf.get(place)!]!)
  return {
    units: [
      ...ranked.map(({ place, value, positions }) => ({
        id: place,
        score: figure(value.lo, value.hi),
        position: positions,
      })),
      ...blocked.map(({ place, missing }) => ({ id: place, score: null, position: null, missing })),
      ...preparation.screened.map(({ place, share }) => ({
        id: place,
        score: null,
        position: null,
        available: round(share),
      })),
    ],
    groups: Object.fromEntries(
      [...groups].map(([group, ends]) => [group, order.map((id) => ({ id, score: at(ends, id) }))]),
    ),
  }
}

/** Up to so many units each is told what it can reach; beyond, every pair of them takes too long. */
const fullUnits = 200

/** Steps, weights, coherence and what explains each unit. */
export function reportJson(scoring: Scoring) {
  const { preparation, weighed, scores } = scoring
  const { availability, screened, denominated, estimates, treated } = preparation
  const form = scores.length <= fullUnits ? linearForm(scoring) : undefined
  const clean = (values: readonly number[]) => values.map(round)
  return {
    steps: { availability, screened, denominated, estimates, treated },
    weights: influences(scoring).map((each) => ({
      ...each,
      share: round(each.share),
      correlation: round(each.correlation),
      influence: round(each.influence),
    })),
    weighed: Object.fromEntries(weighed),
    groups: coherence(scoring).map(
      ({ correlations, alpha, standardisedAlpha, withGroup, withTotal, ...rest }) => ({
        ...rest,
        alpha: round(alpha),
        standardisedAlpha: round(standardisedAlpha),
        correlations: correlations.map(clean),
        withGroup: clean(withGroup),
        withTotal: clean(withTotal),
      }),
    ),
    units: scores.map(({ place }, index) => {
      const parts = contributions(scoring, place)
      return {
        id: place,
        contributions: parts ? Object.fromEntries([...parts].map(([id, part]) => [id, round(part)])) : null,
        standings: standings(scoring, place),
        reach: (form && reach(form, index)) ?? null,
        oneWeight: form
          ? sensitivities(form, index).map(({ weight, stable, positions }) => ({
              node: weight.node,
              stable,
              positions,
            }))
          : null,
      }
    }),
  }
}

export function uncertaintyJson(run: UncertaintyResult) {
  const n = run.places.length
  return {
    factors: run.factors,
    draws: run.draws,
    meanShift: round(run.meanShift),
    sensitivity: run.sensitivity.map(({ factor, shiftFirst, shiftTotal }) => ({
      factor,
      first: round(shiftFirst),
      total: round(shiftTotal),
    })),
    units: run.places.map((id, place) => ({
      id,
      nominal: run.nominal[place],
      low: run.low[place],
      middle: run.middle[place],
      high: run.high[place],
      shares: [...run.shares.subarray(place * n, (place + 1) * n)],
      sensitivity: run.sensitivity.map(({ factor, first, total }) => ({
        factor,
        first: round(first[place]!),
        total: round(total[place]!),
      })),
    })),
  }
}
