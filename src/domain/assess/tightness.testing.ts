import fc from 'fast-check'
import type { Claim } from '../model'
import { assess } from './index'
import { boundKinds, tightness, type BoundKind } from './patterns.testing'
import { maximum, type Row } from './simplex.testing'
import { allClaims, editionOf, someOf, truthOf, type Truth } from './truth.testing'

const coarse = fc.constantFrom(
  20,
  40,
  60,
  64.99,
  65,
  70,
  75,
  77.5,
  79.99,
  80,
  80.01,
  85,
  88,
  90,
  90.01,
  95,
  100,
)
const fine = fc.integer({ min: 5500, max: 9800 }).map((hundredths) => hundredths / 100)

/** Editions of 2 to 6 units with few claims of all kinds, or a share of all; in every other one none about means. */
const editions: fc.Arbitrary<[Truth, Claim[]]> = fc
  .tuple(
    fc.oneof(
      fc.array(coarse, { minLength: 2, maxLength: 6 }),
      fc.array(fine, { minLength: 2, maxLength: 6 }),
    ),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .chain(([scores, regions, edge, means]) => {
    const truth = truthOf(scores, regions, edge)
    const claims = allClaims(truth).filter(({ what }) => means || !/mean|regionOrder/i.test(what))
    const few = fc.shuffledSubarray(claims, { minLength: 1, maxLength: 8 })
    return fc.tuple(fc.constant(truth), fc.oneof({ weight: 3, arbitrary: few }, someOf(claims)))
  })

/** Of each kind: bounds looked at, and how many of them no edition that fits the claims reaches. */
export type Shares = Record<BoundKind, { bounds: number; notReached: number }>

/** Bounds of invented editions against all patterns of orders, bands and means that fit the claims. */
export function smallShares(runs: number, seed: number): Shares {
  const shares = Object.fromEntries(boundKinds.map((kind) => [kind, { bounds: 0, notReached: 0 }])) as Shares
  for (const [truth, claims] of fc.sample(editions, { numRuns: runs, seed })) {
    const found = tightness(truth, claims, assess(editionOf(claims), truth.units, truth.regions))
    if (!found.possible) throw new Error(`no pattern fits true claims: ${JSON.stringify(claims)}`)
    for (const kind of boundKinds) {
      shares[kind].bounds += found[kind].bounds
      shares[kind].notReached += found[kind].notReached.length
    }
  }
  return shares
}

const UNITS = 32
/** Points by which a bound of an index may miss the exact one without being counted. */
const TOLERANCE = 1

const large = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 5500, max: 9800 }), { minLength: UNITS, maxLength: UNITS }),
    fc.array(fc.constantFrom('nothing', 'index', 'band', 'nothing'), { minLength: UNITS, maxLength: UNITS }),
  )
  .map(([scores, kinds]): [Truth, Claim[]] => {
    const truth = truthOf(
      scores.map((score) => score / 100),
      3,
      true,
    )
    const claims = allClaims(truth).filter(
      ({ what, about }) =>
        what === 'rank' || what === 'mean' || kinds[truth.units.findIndex(({ id }) => id === about)] === what,
    )
    return [truth, claims]
  })

/**
 * Ends of indices of editions of 32 units, all ranks, the means and some indices and bands printed, against the
 * optimum of a linear program.
 */
export function indexShares(runs: number, seed: number): { bounds: number; notReached: number } {
  const share = { bounds: 0, notReached: 0 }
  for (const [truth, claims] of fc.sample(large, { numRuns: runs, seed })) {
    const { units } = assess(editionOf(claims), truth.units, truth.regions)
    const rows = rowsOf(truth, claims)
    truth.units.forEach(({ id }, unit) => {
      const { lo, hi } = units.get(id)!.index
      for (const [sign, end] of [
        [1, hi],
        [-1, lo],
      ] as const) {
        const best = maximum(
          truth.units.map((_, other) => (other === unit ? sign : 0)),
          rows,
        )!
        share.bounds++
        if (Math.abs(sign * best - end * 100) > 100 * TOLERANCE) share.notReached++
      }
    })
  }
  return share
}

const bandEnds: Record<string, readonly [number, number]> = {
  veryHigh: [9001, 10000],
  high: [8000, 9000],
  medium: [6500, 8000],
  low: [0, 6499],
}

/** What the claims say of all indices in hundredths, as rows of a linear program. */
function rowsOf({ units, regions, ranks }: Truth, claims: readonly Claim[]): Row[] {
  const place = new Map(units.map(({ id }, unit) => [id, unit]))
  const row = (weights: [number, number][], limit: number): Row => {
    const coefficients = new Array<number>(units.length).fill(0)
    for (const [unit, weight] of weights) coefficients[unit] = weight
    return { coefficients, limit }
  }
  const between = (members: readonly number[], lo: number, hi: number) => [
    row(
      members.map((unit) => [unit, 1]),
      hi,
    ),
    row(
      members.map((unit) => [unit, -1]),
      -lo,
    ),
  ]
  const sorted = units.map((_, unit) => unit).sort((a, b) => ranks[a]! - ranks[b]!)
  const chain = sorted.slice(1).map((unit, at) =>
    row(
      [
        [unit, 1],
        [sorted[at]!, -1],
      ],
      -1,
    ),
  )
  return [
    ...units.map((_, unit) => row([[unit, 1]], 10000)),
    ...chain,
    ...claims.flatMap((claim) => {
      const unit = place.get(claim.about)!
      if (claim.what === 'index')
        return between([unit], Math.round(claim.value * 100), Math.round(claim.value * 100))
      if (claim.what === 'band') return between([unit], bandEnds[claim.band]![0], bandEnds[claim.band]![1])
      if (claim.what !== 'mean') return []
      const ids = regions.find(({ id }) => id === claim.about)?.members ?? units.map(({ id }) => id)
      const sum = Math.round(claim.value * 100) * ids.length
      return between(
        ids.map((id) => place.get(id)!),
        Math.ceil(sum - ids.length / 2),
        Math.floor(sum + ids.length / 2),
      )
    }),
  ]
}
