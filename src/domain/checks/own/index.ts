import type { Claim, ClaimKind, Edition, Region, Unit, UnitId } from '@/domain/model'
import { compare, exact, toNumber, type Fraction } from '@/domain/score/fraction'
import type { Population } from '../types'
import { bandFindings } from './bands'
import { isReached } from './counts'
import { apart, OwnFigures, printedAs, type Bounds, type OwnMean } from './figures'
import { claimsIn, type Compared, type Ends, type OwnFinding } from './model'
import { rankFindings } from './ranks'

export type { OwnFinding } from './model'

/** What is assessed together; regions are those of these units. */
export interface OwnPopulation {
  about: Population
  units: readonly Unit[]
  regions: readonly Region[]
}

const ends = ({ lo, hi }: Bounds): Ends => [toNumber(lo), toNumber(hi)]

/** Kinds that give one thing one value. */
const singleValued = new Set<ClaimKind>([
  'index',
  'rank',
  'band',
  'mean',
  'aboveMeanCount',
  'bandCount',
  'dimension',
  'dimensionRank',
])
/** Kinds whose values are rounded to two decimals in print. */
const rounded = new Set<ClaimKind>(['index', 'mean', 'dimension'])
const thingOf = (claim: Claim): string =>
  [
    claim.about,
    claim.what,
    'dimension' in claim ? claim.dimension : '',
    claim.what === 'bandCount' ? claim.bands.join('+') : '',
  ].join(' ')

const valueOf = (claim: Claim) =>
  claim.what === 'band' ? claim.band : (claim as Extract<Claim, { value: number }>).value

/** Figures and bands that are printed otherwise. */
function valueFindings({ own, published }: Compared): OwnFinding[] {
  const mine = new Map(
    own.filter(({ what }) => singleValued.has(what)).map((claim) => [thingOf(claim), claim]),
  )
  return published.flatMap((claim): OwnFinding[] => {
    const figure = singleValued.has(claim.what) && mine.get(thingOf(claim))
    if (!figure) return []
    const [expected, got] = [valueOf(claim), valueOf(figure)]
    const exactly = rounded.has(claim.what) && exact(Number(got))
    const fits = exactly
      ? !apart({ lo: exactly, hi: exactly }, printedAs(Number(expected)))
      : got === expected
    if (fits) return []
    const dimension = 'dimension' in claim ? claim.dimension : undefined
    return [
      { kind: 'value', about: claim.about, dimension, own: [figure], published: [claim], expected, got },
    ]
  })
}

/** Printed means of index and dimensions, of the population and its regions. */
function meanFindings({ published, index, dimensions, groups }: Compared): OwnFinding[] {
  return [...claimsIn(published, 'mean'), ...claimsIn(published, 'dimension')].flatMap(
    (claim): OwnFinding[] => {
      const members = groups.get(claim.about)
      const dimension = claim.what === 'dimension' ? claim.dimension : undefined
      const figures = dimension === undefined ? index : dimensions.get(dimension)
      const mean = members && figures?.mean(members)
      if (!mean || !apart(mean, printedAs(claim.value))) return []
      const { missing, claims: own } = mean
      const { about, value: expected } = claim
      return [{ kind: 'mean', about, dimension, own, published: [claim], expected, got: ends(mean), missing }]
    },
  )
}

const larger = (a: Fraction, b: Fraction) => (compare(a, b) > 0 ? a : b)
const smaller = (a: Fraction, b: Fraction) => (compare(a, b) < 0 ? a : b)

/** The mean of all units as own figures and, where some are missing, the printed one bound it. */
function nationMean({ published, population, index, groups }: Compared): OwnMean | undefined {
  const own = index.mean(groups.get(population)!)
  const printed = claimsIn(published, 'mean').find(({ about }) => about === population)
  if (!own?.missing || !printed) return own
  const { lo, hi } = printedAs(printed.value)
  return apart(own, { lo, hi }) ? own : { ...own, lo: larger(own.lo, lo), hi: smaller(own.hi, hi) }
}

/** Numbers above the mean, and shares where no number is printed beside them. */
function aboveMeanFindings(compared: Compared): OwnFinding[] {
  const { published, index, groups } = compared
  const mean = nationMean(compared)
  if (!mean) return []
  const counts = claimsIn(published, 'aboveMeanCount')
  const shares = claimsIn(published, 'aboveMeanShare').filter(
    ({ about }) => !counts.some((count) => count.about === about),
  )
  return [...counts, ...shares].flatMap((claim): OwnFinding[] => {
    const members = groups.get(claim.about)
    if (!members) return []
    const got = index.above(members, mean)
    const share = claim.what === 'aboveMeanShare'
    if (isReached(got, members.length, claim.value, share)) return []
    const { about, value: expected } = claim
    const own = mean.claims.filter((figure) => members.includes(figure.about))
    const missing = members.length - own.length
    return [{ kind: 'aboveMean', about, own, published: [claim], expected, share, got, missing }]
  })
}

/** The order of units, of the means of regions, and of these and the mean of all. */
function orderFindings({ published, population, index, groups }: Compared): OwnFinding[] {
  const meanOf = (group: string) => index.mean(groups.get(group) ?? [])
  const ofUnits = claimsIn(published, 'order').flatMap((claim) => {
    const figures = claim.units.flatMap((unit) => index.of(unit) ?? [])
    return figures.slice(1).flatMap((lower, at): OwnFinding[] => {
      const upper = figures[at]!
      if (upper.value >= lower.value) return []
      const got: Ends = [upper.value, lower.value]
      return [{ kind: 'order', about: claim.about, own: [upper, lower], published: [claim], got }]
    })
  })
  const ofRegions = claimsIn(published, 'regionOrder').flatMap((claim) =>
    claim.groups.slice(1).flatMap((below, at) =>
      claim.groups[at]!.flatMap((high) =>
        below.flatMap((low): OwnFinding[] => {
          const [upper, lower] = [meanOf(high), meanOf(low)]
          if (!upper || !lower || compare(upper.hi, lower.lo) >= 0) return []
          const own = [...upper.claims, ...lower.claims]
          const got: [Ends, Ends] = [ends(upper), ends(lower)]
          return [
            { kind: 'regionOrder', about: claim.about, regions: [high, low], own, published: [claim], got },
          ]
        }),
      ),
    ),
  )
  const againstNation = claimsIn(published, 'meanAgainstNation').flatMap((claim): OwnFinding[] => {
    const [region, nation] = [meanOf(claim.about), meanOf(population)]
    if (!region || !nation) return []
    const { about, value: expected } = claim
    const impossible =
      expected === 'atLeast' ? compare(region.hi, nation.lo) < 0 : compare(region.lo, nation.hi) >= 0
    if (!impossible) return []
    const got: [Ends, Ends] = [ends(region), ends(nation)]
    return [{ kind: 'meanAgainstNation', about, own: region.claims, published: [claim], expected, got }]
  })
  return [...ofUnits, ...ofRegions, ...againstNation]
}

/**
 * Holds a reader's own figures against every printed claim of an edition that they say something about: means of index
 * and dimensions, numbers above the mean and in bands, bands and their complete lists, ranks in index and dimensions,
 * lists of the first, and orders. A mean is that of the figures as they are, rounded to two decimals in print, both
 * neighbours possible at a half. Where own figures are missing, any in 0…100 may stand for them: only what none of
 * these can make true is a finding. Weak claims and those set aside are left out, growth rates too.
 *
 * @param own claims of the reader's file about the units and groups of the population, one of each thing
 */
export function ownAgainstPublished(
  edition: Edition,
  own: readonly Claim[],
  { about, units, regions }: OwnPopulation,
): OwnFinding[] {
  const ids = units.map(({ id }) => id)
  const among = new Set(ids)
  const whole = regions.filter(({ members }) => members.length && members.every((id) => among.has(id)))
  const groups = new Map<string, readonly UnitId[]>([
    [about, ids],
    ...whole.map(({ id, members }) => [id, members] as const),
  ])
  const concerns = (claim: Claim) => among.has(claim.about) || groups.has(claim.about)
  const aside = new Set(edition.resolutions.flatMap(({ setAside }) => setAside))
  const mine = own.filter(concerns)
  const dimensions = new Set(claimsIn(mine, 'dimension').map(({ dimension }) => dimension))
  const compared: Compared = {
    edition,
    own: mine,
    published: edition.claims.filter((claim) => !claim.weak && !aside.has(claim.id) && concerns(claim)),
    population: about,
    index: new OwnFigures('index', mine, ids),
    dimensions: new Map([...dimensions].map((id) => [id, new OwnFigures(id, mine, ids)])),
    groups,
  }
  return [valueFindings, meanFindings, aboveMeanFindings, bandFindings, rankFindings, orderFindings].flatMap(
    (check) => check(compared),
  )
}
