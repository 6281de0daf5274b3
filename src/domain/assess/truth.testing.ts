import fc from 'fast-check'
import type { Band, BandId, Claim, Edition, Region, Unit } from '../model'
import { denseRanks, positions } from '../ranking'
import { roundedMean } from '../statistics'

const name = { zh: '', en: '' }

/** The scale of the reports, with the unstated edge at 80. */
export const bands: Band[] = [
  { id: 'veryHigh', name, lo: 90, loClosed: false, hi: 100, hiClosed: true },
  { id: 'high', name, lo: 80, loClosed: false, hi: 90, hiClosed: true, edgeUnstated: [80] },
  { id: 'medium', name, lo: 65, loClosed: true, hi: 80, hiClosed: true, edgeUnstated: [80] },
  { id: 'low', name, lo: 0, loClosed: true, hi: 65, hiClosed: false },
]

/** Complete knowledge of an invented edition. */
export interface Truth {
  units: Unit[]
  regions: Region[]
  scores: number[]
  bandIds: BandId[]
  ranks: number[]
  positions: number[]
  /** Sum of scores in hundredths. */
  sum: number
  aboveMean: number
}

export function editionOf(
  claims: Claim[],
  resolutions: Edition['resolutions'] = [],
  table: Band[] = bands,
): Edition {
  return {
    year: 2019,
    report: { title: '', year: 2020, publisher: name },
    indexName: name,
    dimensions: null,
    bands: table,
    claims,
    resolutions,
  }
}

/** Unit ids are `u0`, `u1` …; unit i belongs to region `r` + i mod `regionCount`. */
export function truthOf(scores: number[], regionCount: number, edgeIsHigh: boolean, scale = bandIdOf): Truth {
  const units = scores.map((_, i) => ({ id: `u${i}`, region: `r${i % regionCount}` }) as Unit)
  const regionIds = [...new Set(units.map((unit) => unit.region))]
  const members = (region: string) => units.filter((unit) => unit.region === region).map((unit) => unit.id)
  const sum = sumOf(scores)
  return {
    units,
    regions: regionIds.map((id) => ({ id, members: members(id) }) as Region),
    scores,
    bandIds: scores.map((score) => scale(score, edgeIsHigh)),
    ranks: denseRanks(scores),
    positions: positions(scores),
    sum,
    aboveMean: scores.filter((score) => Math.round(score * 100) * scores.length > sum).length,
  }
}

export const sumOf = (scores: number[]) => scores.reduce((sum, score) => sum + Math.round(score * 100), 0)

function bandIdOf(score: number, edgeIsHigh: boolean): BandId {
  if (score > 90) return 'veryHigh'
  if (score > 80 || (score === 80 && edgeIsHigh)) return 'high'
  return score >= 65 ? 'medium' : 'low'
}

export const scoresOf = (truth: Truth, region: string) =>
  truth.scores.filter((_, i) => truth.units[i]!.region === region)

/** Every true claim of the kinds that the engine uses. */
export function allClaims(truth: Truth): Claim[] {
  return [...unitClaims(truth), ...countClaims(truth), ...orderClaims(truth), ...meanClaims(truth)]
}

let count = 0
const claim = (about: string, fields: object): Claim =>
  ({ id: `${about}/${(fields as Claim).what}#${count++}`, source: 's', about, ...fields }) as Claim

export function unitClaims({ units, scores, bandIds, ranks }: Truth): Claim[] {
  return units.flatMap(({ id }, i) => [
    claim(id, { what: 'index', value: scores[i] }),
    claim(id, { what: 'band', band: bandIds[i] }),
    claim(id, { what: 'rank', value: ranks[i] }),
  ])
}

export function countClaims({ units, bandIds, regions }: Truth): Claim[] {
  const groups = [{ id: 'nation', members: units.map((unit) => unit.id) }, ...regions]
  return groups.flatMap(({ id, members }) => {
    const inBands = (...wanted: BandId[]) =>
      members.filter((member) => wanted.includes(bandIds[units.findIndex((unit) => unit.id === member)]!))
    const unions: BandId[][] = [
      ...bands.map((band) => [band.id]),
      ['veryHigh', 'high'],
      ['veryHigh', 'medium'],
    ]
    return [
      ...unions.map((wanted) =>
        claim(id, { what: 'bandCount', bands: wanted, value: inBands(...wanted).length }),
      ),
      ...bands.map((band) =>
        claim(id, { what: 'bandMembersComplete', band: band.id, units: inBands(band.id) }),
      ),
    ]
  })
}

export function orderClaims({ units, scores, ranks }: Truth): Claim[] {
  const sorted = units.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!)
  const ids = (places: number[]) => places.map((i) => units[i]!.id)
  const tops = [1, 2, 3].filter((k) => k <= Math.max(...ranks))
  return [
    ...tops.map((k) =>
      claim('nation', { what: 'topComplete', value: k, units: ids(sorted.filter((i) => ranks[i]! <= k)) }),
    ),
    claim('nation', { what: 'order', units: ids(sorted) }),
    claim('nation', { what: 'order', units: ids(sorted.filter((_, place) => place % 2)) }),
  ]
}

function meanClaims(truth: Truth): Claim[] {
  const { scores, aboveMean, regions, sum, units } = truth
  const exact = new Map(
    regions.map(({ id, members }) => [id, { sum: sumOf(scoresOf(truth, id)), size: members.length }]),
  )
  const byMean = regions
    .map(({ id }) => id)
    .sort((a, b) => {
      const [left, right] = [exact.get(a)!, exact.get(b)!]
      return right.sum * left.size - left.sum * right.size
    })
  const groups = [byMean.slice(0, 1), byMean.slice(1)].filter((group) => group.length)
  return [
    claim('nation', { what: 'mean', value: roundedMean(scores) }),
    // A mean that rounds to the same may still be higher.
    claim('nation', { what: 'lowerMean', than: 2020, value: roundedMean(scores) }),
    claim('nation', { what: 'aboveMeanCount', value: aboveMean }),
    claim('nation', { what: 'regionOrder', groups }),
    ...regions.flatMap(({ id, members }) => {
      const reaches = exact.get(id)!.sum * units.length >= sum * members.length
      const above = scoresOf(truth, id).filter((score) => Math.round(score * 100) * units.length > sum)
      return [
        claim(id, { what: 'mean', value: roundedMean(scoresOf(truth, id)) }),
        claim(id, { what: 'meanAgainstNation', value: reaches ? 'atLeast' : 'below' }),
        claim(id, { what: 'aboveMeanCount', value: above.length }),
      ]
    }),
  ]
}

const coarse = fc.constantFrom(0, 20, 40, 60, 64.99, 65, 70, 75, 79.99, 80, 80.01, 85, 88, 90, 90.01, 95, 100)
const fine = fc.integer({ min: 6000, max: 10000 }).map((hundredths) => hundredths / 100)

/** Editions of 2 to 8 units, sometimes 32, with many ties. */
export const truths: fc.Arbitrary<Truth> = fc
  .record({
    scores: fc.oneof(
      { weight: 8, arbitrary: fc.array(coarse, { minLength: 2, maxLength: 8 }) },
      { weight: 4, arbitrary: fc.array(fine, { minLength: 2, maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(fc.oneof(coarse, fine), { minLength: 32, maxLength: 32 }) },
    ),
    regionCount: fc.integer({ min: 1, max: 3 }),
    edgeIsHigh: fc.boolean(),
  })
  .map(({ scores, regionCount, edgeIsHigh }) => truthOf(scores, regionCount, edgeIsHigh))

/** A part of the claims: each stays with a probability that itself varies from edition to edition. */
export function someOf(claims: Claim[]): fc.Arbitrary<Claim[]> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: claims.length, maxLength: claims.length }),
    )
    .map(([share, dice]) => claims.filter((_, i) => dice[i]! < share))
}
