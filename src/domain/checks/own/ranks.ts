import type { Claim } from '@/domain/model'
import type { OwnFigures } from './figures'
import { claimsIn, type Compared, type OwnFinding } from './model'

type RankClaim = Extract<Claim, { what: 'rank' | 'dimensionRank' }>

/** Printed dense ranks of one measure against the own figures. */
function ofMeasure(figures: OwnFigures, ranks: readonly RankClaim[]): OwnFinding[] {
  const dimension = figures.measured === 'index' ? undefined : figures.measured
  const { missing } = figures
  const both = ranks.flatMap((rank) => {
    const figure = figures.of(rank.about)
    return figure ? [{ rank, figure }] : []
  })
  const single = both.flatMap(({ rank, figure }): OwnFinding[] => {
    const got = figures.rank(figure.value)
    const { about, value: expected } = rank
    if (expected >= got[0] && expected <= got[1]) return []
    return [{ kind: 'rank', about, dimension, own: [figure], published: [rank], expected, got, missing }]
  })
  if (!missing) return single
  // Of a complete table every rank is known; of one with gaps two ranks may be possible alone and not together.
  const sorted = [...both].sort((a, b) => a.rank.value - b.rank.value || b.figure.value - a.figure.value)
  const pairs = sorted.slice(1).flatMap((lower, at): OwnFinding[] => {
    const upper = sorted[at]!
    const [first, second] = [upper.figure.value, lower.figure.value]
    if (upper.rank.value === lower.rank.value ? first === second : first > second) return []
    return [
      {
        kind: 'rankOrder',
        about: lower.rank.about,
        dimension,
        own: [upper.figure, lower.figure],
        published: [upper.rank, lower.rank],
        expected: [upper.rank.value, lower.rank.value],
        got: [first, second],
      },
    ]
  })
  return [...single, ...pairs]
}

/** Ranks in several dimensions that are printed as at most so much. */
function withinFindings({ published, dimensions }: Compared): OwnFinding[] {
  return claimsIn(published, 'dimensionRankWithin').flatMap((claim): OwnFinding[] => {
    const { about, value: expected } = claim
    const beyond = claim.dimensions.flatMap((id) => {
      const figures = dimensions.get(id)
      const figure = figures?.of(about)
      if (!figures || !figure) return []
      const [best] = figures.rank(figure.value)
      return best > expected ? [{ figure, best }] : []
    })
    if (claim.dimensions.length - beyond.length >= (claim.count ?? claim.dimensions.length)) return []
    const own = beyond.map(({ figure }) => figure)
    const got = beyond.map(({ best }) => best)
    return [{ kind: 'rankWithin', about, own, published: [claim], expected, got }]
  })
}

/** Complete lists of the first. */
function topFindings({ published, population, index, groups }: Compared): OwnFinding[] {
  return claimsIn(published, 'topComplete')
    .filter(({ about }) => about === population)
    .flatMap((claim) =>
      groups.get(population)!.flatMap((unit): OwnFinding[] => {
        const figure = index.of(unit)
        if (!figure) return []
        const listed = claim.units.includes(unit)
        const got = index.rank(figure.value)
        const { value: expected } = claim
        if (listed ? got[0] <= expected : got[1] > expected) return []
        return [{ kind: 'topList', about: unit, own: [figure], published: [claim], expected, listed, got }]
      }),
    )
}

/** Printed ranks in index and dimensions, and lists of the first. */
export function rankFindings(compared: Compared): OwnFinding[] {
  const { published, index, dimensions } = compared
  return [
    ...ofMeasure(index, claimsIn(published, 'rank')),
    ...[...dimensions].flatMap(([id, figures]) =>
      ofMeasure(
        figures,
        claimsIn(published, 'dimensionRank').filter(({ dimension }) => dimension === id),
      ),
    ),
    ...withinFindings(compared),
    ...topFindings(compared),
  ]
}
