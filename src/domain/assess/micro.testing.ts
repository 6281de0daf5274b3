import fc from 'fast-check'
import { contains } from '../interval'
import type { Assessment, Band, BandId, Claim } from '../model'
import { denseRanks, positions } from '../ranking'
import { roundedMean } from '../statistics'
import { allClaims, someOf, sumOf, truthOf, type Truth } from './truth.testing'

/*
 * A scale of seven figures, 0.00 … 0.06, with the edges of the reports: two figures low, two medium, 0.04 medium or
 * high, one high, one very high. On it every edition of up to six units can be tried, so that bounds have a truth
 * that no rule of the engine has a part in.
 */
const name = { zh: '', en: '' }
export const microBands: Band[] = [
  { id: 'veryHigh', name, lo: 0.05, loClosed: false, hi: 0.06, hiClosed: true },
  { id: 'high', name, lo: 0.04, loClosed: false, hi: 0.05, hiClosed: true, edgeUnstated: [0.04] },
  { id: 'medium', name, lo: 0.02, loClosed: true, hi: 0.04, hiClosed: true, edgeUnstated: [0.04] },
  { id: 'low', name, lo: 0, loClosed: true, hi: 0.02, hiClosed: false },
]
const scale = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06]

function microBandOf(score: number, edgeIsHigh: boolean): BandId {
  if (score >= 0.06) return 'veryHigh'
  if (score >= 0.05 || (score === 0.04 && edgeIsHigh)) return 'high'
  return score >= 0.02 ? 'medium' : 'low'
}

/** Editions of 1 to 6 units on the small scale with a part of everything that is true of them. */
export const microEditions = (most = 6): fc.Arbitrary<[Truth, Claim[]]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...scale), { minLength: 1, maxLength: most }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
    )
    .map(([scores, regions, edge]) => truthOf(scores, regions, edge, microBandOf))
    .chain((truth) => fc.tuple(fc.constant(truth), someOf(allClaims(truth))))

/** What is true in one way of filling the blanks. */
export interface World {
  scores: number[]
  bandIds: BandId[]
  ranks: number[]
  positions: number[]
  /** Per group, the nation first: sum in hundredths, size, number above the mean of all, members. */
  groups: Map<string, { sum: number; size: number; above: number; members: number[] }>
}

/** Calls back with every edition of the small scale that fits the claims. */
export function forEachWorld(truth: Truth, claims: readonly Claim[], visit: (world: World) => void): void {
  const size = truth.units.length
  const at = new Map(truth.units.map(({ id }, unit) => [id, unit]))
  const allowed = truth.units.map(({ id }) =>
    scale.filter((score) =>
      claims.every((claim) => claim.about !== id || claim.what !== 'index' || claim.value === score),
    ),
  )
  const scores: number[] = []
  const fill = (unit: number): void => {
    if (unit === size) {
      for (const edge of scores.includes(0.04) ? [true, false] : [true]) {
        const world = worldOf(truth, scores, edge)
        if (claims.every((claim) => holds(claim, world, at))) visit(world)
      }
      return
    }
    for (const score of allowed[unit]!) {
      scores.push(score)
      fill(unit + 1)
      scores.pop()
    }
  }
  fill(0)
}

function worldOf({ units, regions }: Truth, filled: readonly number[], edge: boolean): World {
  const scores = [...filled]
  const total = sumOf(scores)
  const place = new Map(units.map(({ id }, unit) => [id, unit]))
  const all = units.map((_, unit) => unit)
  const parts = regions.map(({ id, members }) => [id, members.map((each) => place.get(each)!)] as const)
  return {
    scores,
    bandIds: scores.map((score) => microBandOf(score, edge)),
    ranks: denseRanks(scores),
    positions: positions(scores),
    groups: new Map(
      [['nation', all] as const, ...parts].map(([id, members]) => {
        const own = members.map((unit) => scores[unit]!)
        const above = own.filter((score) => Math.round(score * 100) * scores.length > total).length
        return [id, { sum: sumOf(own), size: own.length, above, members: [...members] }]
      }),
    ),
  }
}

/** Whether a claim is true in a world, told from the words of the claim alone. */
function holds(claim: Claim, world: World, at: Map<string, number>): boolean {
  const unit = at.get(claim.about)!
  const group = world.groups.get(claim.about)!
  const nation = world.groups.get('nation')!
  switch (claim.what) {
    case 'index':
      return world.scores[unit] === claim.value
    case 'rank':
      return world.ranks[unit] === claim.value
    case 'band':
      return world.bandIds[unit] === claim.band
    case 'bandCount':
      return group.members.filter((i) => claim.bands.includes(world.bandIds[i]!)).length === claim.value
    case 'bandMembersComplete': {
      const named = new Set(claim.units.map((id) => at.get(id)!))
      return group.members.every((i) => (world.bandIds[i] === claim.band) === named.has(i))
    }
    case 'topComplete': {
      const named = new Set(claim.units.map((id) => at.get(id)!))
      return nation.members.every((i) => world.ranks[i]! <= claim.value === named.has(i))
    }
    case 'order':
      return claim.units.every(
        (id, i) => i === 0 || world.scores[at.get(claim.units[i - 1]!)!]! >= world.scores[at.get(id)!]!,
      )
    case 'mean':
      return roundedMean(group.members.map((i) => world.scores[i]!)) === claim.value
    case 'lowerMean':
      return roundedMean(group.members.map((i) => world.scores[i]!))! <= claim.value
    case 'aboveMeanCount':
      return group.above === claim.value
    case 'meanAgainstNation':
      return group.sum * nation.size >= nation.sum * group.size === (claim.value === 'atLeast')
    case 'regionOrder':
      return claim.groups.every((upper, i) =>
        claim.groups
          .slice(i + 1)
          .flat()
          .every((low) =>
            upper.every((high) => {
              const [a, b] = [world.groups.get(high)!, world.groups.get(low)!]
              return a.sum * b.size >= b.sum * a.size
            }),
          ),
      )
    default:
      throw new Error(`no such claim here: ${claim.what}`)
  }
}

const within = ([fewest, most]: [number, number], value: number) => fewest <= value && value <= most

/** Which bounds of an assessment exclude a world. */
export function excluded({ units, nation, regions }: Assessment, world: World): string[] {
  const wrong: string[] = []
  ;[...units.values()].forEach(({ id, index, bands, position }, i) => {
    if (!contains(index, world.scores[i]!)) wrong.push(`${id} index`)
    if (!bands.includes(world.bandIds[i]!)) wrong.push(`${id} band`)
    if (!within(position, world.positions[i]!)) wrong.push(`${id} position`)
  })
  for (const [id, { sum, size, above, members }] of world.groups) {
    const group = id === 'nation' ? nation : regions.get(id)!
    const mean = sum / size / 100
    if (mean < group.mean.lo - rounding || mean > group.mean.hi + rounding) wrong.push(`${id} mean`)
    if (!within(group.aboveMean, above)) wrong.push(`${id} above mean`)
    for (const [band, range] of Object.entries(group.bandCounts))
      if (!within(range, members.filter((i) => world.bandIds[i] === band).length)) wrong.push(`${id} ${band}`)
  }
  return wrong
}

/** What floating point may add to a mean. */
const rounding = 1e-9
