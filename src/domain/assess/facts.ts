import { widestInterval } from '../bands'
import type { BandId, Claim, ClaimId, Edition, Region, RegionId, Unit, UnitId } from '../model'
import { closed, decimalsOf, gridOf, openAbove, openBelow } from './grid'
import { PrecisionError } from './precision'

/** Units, regions and bands as small integers: unit 0…n − 1, group 0 = population, 1… = regions, band 0 = highest. */
export interface Frame {
  edition: Edition
  population: 'nation' | 'cities'
  unitIds: UnitId[]
  unitOf: Map<UnitId, number>
  groups: { id: RegionId; members: number[] }[]
  groupOf: Map<string, number>
  /** Whether the regions make up the population, each unit in one. */
  partitioned: boolean
  bandIds: BandId[]
  bandOf: Map<BandId, number>
  /** Steps of the grid per index point, see `grid.ts`. */
  perPoint: number
  /** Code of the upper end of the scale. */
  highest: number
  /** Lower and upper end code of each band, with unstated edges included. */
  bandLo: number[]
  bandHi: number[]
}

type UnitFact<T> = { unit: number; claim: ClaimId } & T
type GroupFact<T> = { group: number; claim: ClaimId } & T

/** The claims that enter the bounds, by kind. Bands as bit masks: bit b = band b. */
export interface Facts {
  indices: UnitFact<{ value: number; steps: number }>[]
  ranks: UnitFact<{ rank: number }>[]
  bands: UnitFact<{ band: number }>[]
  notBands: UnitFact<{ band: number }>[]
  counts: GroupFact<{ bands: number; value: number }>[]
  complete: GroupFact<{ band: number; members: number[] }>[]
  tops: { ranks: number; members: number[]; claim: ClaimId }[]
  orders: { units: number[]; claim: ClaimId }[]
  /** `decimals` to which the mean is rounded, two at least. */
  means: GroupFact<{ value: number; steps: number; decimals: number }>[]
  /** The mean is below one of another year, which is rounded likewise. */
  lowerMeans: GroupFact<{ value: number; steps: number; decimals: number; than: number }>[]
  aboveMean: GroupFact<{ value: number }>[]
  againstNation: GroupFact<{ atLeast: boolean }>[]
  /** Pairs of regions: the mean of `group` is at least that of `below`. */
  regionPairs: GroupFact<{ below: number }>[]
}

/**
 * Numbers units, groups and bands. A region takes part if all its members are among the units: else its claims speak
 * of units that are not there. The grid holds every figure that enters the bounds exactly.
 * @throws PrecisionError if one has too many decimals
 */
export function frameOf(
  edition: Edition,
  units: readonly Unit[],
  regions: readonly Region[],
  population: 'nation' | 'cities',
): Frame {
  const unitIds = units.map((unit) => unit.id)
  const unitOf = new Map(unitIds.map((id, index) => [id, index]))
  const given = regions.filter(({ members }) => members.length > 0 && members.every((id) => unitOf.has(id)))
  const parts = given.map(({ id, members }) => ({
    id,
    members: members.map((member) => unitOf.get(member)!),
  }))
  const groups = [{ id: population as string, members: unitIds.map((_, index) => index) }, ...parts]
  const covered = parts.flatMap((part) => part.members)
  const { bands } = edition
  const ends = bands.map((band) => widestInterval(bands, band))
  const groupOf = new Map(groups.map((group, index) => [group.id, index]))
  const figures = usableClaims({ edition, unitOf, groupOf }).flatMap((claim) =>
    claim.what === 'index' || claim.what === 'mean' || isLowerMean(claim) ? [claim] : [],
  )
  const tooFine = figures.filter(({ value }) => decimalsOf(value) === undefined)
  if (tooFine.length) throw new PrecisionError(edition.year, tooFine)
  const perPoint = gridOf([...figures.map(({ value }) => value), ...ends.flatMap(({ lo, hi }) => [lo, hi])])
  const toSteps = (value: number) => stepsOf({ perPoint }, value)
  return {
    edition,
    population,
    unitIds,
    unitOf,
    groups,
    groupOf,
    partitioned: covered.length === unitIds.length && new Set(covered).size === covered.length,
    bandIds: bands.map((band) => band.id),
    bandOf: new Map(bands.map((band, index) => [band.id, index])),
    perPoint,
    highest: closed((edition.scale?.most ?? 100) * perPoint),
    bandLo: ends.map(({ lo, loOpen }) => (loOpen ? openBelow : closed)(toSteps(lo))),
    bandHi: ends.map(({ hi, hiOpen }) => (hiOpen ? openAbove : closed)(toSteps(hi))),
  }
}

/** The claims that may enter the bounds: strong, not set aside, about this population, its units or its regions. */
export function usableClaims(frame: Pick<Frame, 'edition' | 'unitOf' | 'groupOf'>): Claim[] {
  const setAside = new Set(frame.edition.resolutions.flatMap((resolution) => resolution.setAside))
  return frame.edition.claims.filter(
    (claim) =>
      !claim.weak &&
      !setAside.has(claim.id) &&
      (frame.unitOf.has(claim.about) || frame.groupOf.has(claim.about)),
  )
}

/**
 * Sorts claims by kind. Printed shares, growth rates, dimensions and model groups say nothing about the index of a
 * unit beyond the counts and means printed beside them and are left out.
 */
export function factsOf(frame: Frame, claims: readonly Claim[]): Facts {
  const facts: Facts = {
    indices: [],
    ranks: [],
    bands: [],
    notBands: [],
    counts: [],
    complete: [],
    tops: [],
    orders: [],
    means: [],
    lowerMeans: [],
    aboveMean: [],
    againstNation: [],
    regionPairs: [],
  }
  for (const claim of claims) {
    const unit = frame.unitOf.get(claim.about)
    if (unit !== undefined) addUnitFact(frame, facts, unit, claim)
    else addGroupFact(frame, facts, frame.groupOf.get(claim.about)!, claim)
  }
  return facts
}

/** Whether a claim bounds the mean of the index, not that of a dimension. */
const isLowerMean = (claim: Claim): claim is Extract<Claim, { what: 'lowerMean' }> =>
  claim.what === 'lowerMean' && claim.dimension === undefined

const roundedOf = (frame: Frame, value: number) => ({
  value,
  steps: stepsOf(frame, value),
  decimals: decimalsOf(value)!,
})

/** A figure in steps of the grid, which holds it exactly. */
const stepsOf = ({ perPoint }: Pick<Frame, 'perPoint'>, figure: number) => Math.round(figure * perPoint)

function addUnitFact(frame: Frame, facts: Facts, unit: number, claim: Claim): void {
  if (claim.what === 'index')
    facts.indices.push({ unit, value: claim.value, steps: stepsOf(frame, claim.value), claim: claim.id })
  else if (claim.what === 'rank') facts.ranks.push({ unit, rank: claim.value, claim: claim.id })
  else if (claim.what === 'band' || claim.what === 'notBand') {
    const list = claim.what === 'band' ? facts.bands : facts.notBands
    list.push({ unit, band: bandOf(frame, claim.band), claim: claim.id })
  }
}

function addGroupFact(frame: Frame, facts: Facts, group: number, claim: Claim): void {
  const known = (ids: readonly UnitId[]) =>
    ids.flatMap((id) => (frame.unitOf.has(id) ? [frame.unitOf.get(id)!] : []))
  const base = { group, claim: claim.id }
  switch (claim.what) {
    case 'bandCount':
      facts.counts.push({ ...base, bands: maskOf(frame, claim.bands), value: claim.value })
      break
    case 'bandMembersComplete':
      facts.complete.push({ ...base, band: bandOf(frame, claim.band), members: known(claim.units) })
      break
    case 'topComplete':
      if (group === 0) facts.tops.push({ ranks: claim.value, members: known(claim.units), claim: claim.id })
      break
    case 'order':
      facts.orders.push({ units: known(claim.units), claim: claim.id })
      break
    case 'mean':
      facts.means.push({ ...base, ...roundedOf(frame, claim.value) })
      break
    case 'lowerMean':
      if (isLowerMean(claim))
        facts.lowerMeans.push({ ...base, ...roundedOf(frame, claim.value), than: claim.than })
      break
    case 'aboveMeanCount':
      facts.aboveMean.push({ ...base, value: claim.value })
      break
    case 'meanAgainstNation':
      facts.againstNation.push({ ...base, atLeast: claim.value === 'atLeast' })
      break
    case 'regionOrder':
      facts.regionPairs.push(...regionPairs(frame, claim.groups, claim.id))
  }
}

function bandOf(frame: Frame, band: BandId): number {
  const index = frame.bandOf.get(band)
  if (index === undefined)
    throw new RangeError(
      `${frame.edition.year}: 分档表中没有 ${band} / no band ${band} in the table of bands`,
    )
  return index
}

function maskOf(frame: Frame, bands: readonly BandId[]): number {
  return bands.reduce((mask, band) => mask | (1 << bandOf(frame, band)), 0)
}

function regionPairs(frame: Frame, groups: RegionId[][], claim: ClaimId): Facts['regionPairs'] {
  const known = groups.map((ids) => ids.flatMap((id) => frame.groupOf.get(id) ?? []))
  return known.flatMap((upper, place) =>
    upper.flatMap((group) =>
      known.slice(place + 1).flatMap((lower) => lower.map((below) => ({ group, below, claim }))),
    ),
  )
}
