import type {
  Assessment,
  BandId,
  Basis,
  Claim,
  ClaimId,
  GroupAssessment,
  Interval,
  Resolution,
  UnitAssessment,
} from '../model'
import { countRanges } from './countVectors'
import type { Frame } from './facts'
import { highValue, isOpen, lowValue } from './grid'
import { publishedOrder } from './publishedOrder'
import { groupReasons, unitReasons } from './reasons'
import type { State } from './state'
import { bandIdsOf } from './values'

/** The edition's claims by what the report asks of them. */
interface Claims {
  about: Map<string, Claim[]>
  used: Set<ClaimId>
  inferred: Set<ClaimId>
}

/** The solution in the words of the model. */
export function report(state: State, usable: readonly Claim[]): Assessment {
  const { frame } = state
  const { edition, unitIds, groups } = frame
  const claims: Claims = {
    about: new Map(),
    used: new Set(usable.map(({ id }) => id)),
    inferred: new Set(edition.claims.filter(({ inferred }) => inferred).map(({ id }) => id)),
  }
  for (const claim of edition.claims) {
    const same = claims.about.get(claim.about)
    if (same) same.push(claim)
    else claims.about.set(claim.about, [claim])
  }
  const concerned = new Set(
    edition.claims
      .filter(({ about }) => frame.unitOf.has(about) || frame.groupOf.has(about))
      .map(({ id }) => id),
  )
  const conflicts = edition.resolutions.filter((each) => each.claims.some((id) => concerned.has(id)))
  return {
    year: edition.year,
    units: new Map(unitIds.map((id, unit) => [id, unitAssessment(state, unit, claims, conflicts)])),
    order: publishedOrder(state),
    nation: groupAssessment(state, 0, claims),
    regions: new Map(groups.slice(1).map(({ id }, place) => [id, groupAssessment(state, place + 1, claims)])),
    conflicts,
  }
}

function unitAssessment(
  state: State,
  unit: number,
  { about, used, inferred }: Claims,
  conflicts: readonly Resolution[],
): UnitAssessment {
  const { frame, facts, index, bands, position, size } = state
  const id = frame.unitIds[unit]!
  const claims = about.get(id) ?? []
  const ids = claims.map((claim) => claim.id)

  const code = [index.lo[unit]!, index.hi[unit]!] as const
  const indexBasis =
    printedBasis(
      facts.indices.filter((fact) => fact.unit === unit),
      inferred,
    ) ?? boundBasis(code[0] === code[1], lowValue(code[0]) > 0 || code[1] < frame.highest - 1)
  const possible = bandIdsOf(frame, bands[unit]!)
  const bandBasis =
    printedBasis(
      [
        ...facts.bands.filter((fact) => fact.unit === unit),
        ...facts.complete.filter(({ members }) => members.includes(unit)),
      ],
      inferred,
    ) ?? boundBasis(possible.length === 1, possible.length < frame.bandIds.length)
  const place: [number, number] = [position.lo[unit]!, position.hi[unit]!]
  const positionBasis = boundBasis(place[0] === place[1], place[0] > 1 || place[1] < size)
  const printedIndex = printedValue(claims, 'index', used)
  const printedRank = printedValue(claims, 'rank', used)
  return {
    id,
    ...(printedIndex === undefined ? {} : { printedIndex }),
    index: indexInterval(frame, ...code),
    indexBasis,
    bands: possible,
    bandBasis,
    position: place,
    positionBasis,
    ...(printedRank === undefined ? {} : { printedRank }),
    basis: strongest(indexBasis, bandBasis, positionBasis),
    reasons: unitReasons(state, unit),
    claims: ids,
    conflicts: conflicts
      .filter((each) => each.claims.some((claim) => ids.includes(claim)))
      .map(({ id }) => id),
  }
}

function groupAssessment(state: State, group: number, { about, used, inferred }: Claims): GroupAssessment {
  const { frame, facts, sums, aboveMean } = state
  const { id, members } = frame.groups[group]!
  const orders = frame.edition.claims.filter(
    (claim) => claim.what === 'regionOrder' && claim.groups.flat().includes(id),
  )
  const claims = [...(about.get(id) ?? []), ...orders]
  const [lo, hi] = [sums.lo[group]!, sums.hi[group]!]
  const above: [number, number] = [aboveMean.lo[group]!, aboveMean.hi[group]!]
  const most = Math.min(members.length, Math.max(0, state.size - 1))
  const printedMean = printedValue(claims, 'mean', used)
  const ranges = countRanges(state, group)
  return {
    id,
    size: members.length,
    ...(printedMean === undefined ? {} : { printedMean }),
    mean: meanInterval(lo, hi, members.length * frame.perPoint),
    meanBasis:
      printedBasis(
        facts.means.filter((fact) => fact.group === group),
        inferred,
      ) ?? boundBasis(lo === hi, lo > 1 || hi < 2 * frame.highest * members.length - 1),
    bandCounts: Object.fromEntries(frame.bandIds.map((band, place) => [band, ranges[place]!])) as Record<
      BandId,
      [number, number]
    >,
    aboveMean: above,
    aboveMeanBasis:
      printedBasis(
        facts.aboveMean.filter((fact) => fact.group === group),
        inferred,
      ) ?? boundBasis(above[0] === above[1], above[0] > 0 || above[1] < most),
    reasons: groupReasons([
      lo > 1 ? sums.whyLo[group] : undefined,
      hi < 2 * frame.highest * members.length - 1 ? sums.whyHi[group] : undefined,
    ]),
    claims: claims.map((claim) => claim.id),
  }
}

function indexInterval({ perPoint }: Frame, lo: number, hi: number): Interval {
  return {
    lo: lowValue(lo) / perPoint,
    hi: highValue(hi) / perPoint,
    loOpen: isOpen(lo),
    hiOpen: isOpen(hi),
  }
}

/**
 * Sum codes as a mean: exact where known, else ends to four decimals, rounded outwards and then not attained.
 * @param size steps per point times number of members
 */
function meanInterval(lo: number, hi: number, size: number): Interval {
  if (lo === hi) return { lo: lo / (4 * size), hi: hi / (4 * size), loOpen: false, hiOpen: false }
  const loValue = isOpen(lo) ? lo - 1 : lo
  const hiValue = isOpen(hi) ? hi + 1 : hi
  const low = Math.floor((loValue * 2500) / size)
  const high = Math.ceil((hiValue * 2500) / size)
  return {
    lo: low / 1e4,
    hi: high / 1e4,
    loOpen: isOpen(lo) || low * size !== loValue * 2500,
    hiOpen: isOpen(hi) || high * size !== hiValue * 2500,
  }
}

/** The basis that claims of a kind give: printed, or derived where all of them are inferred from other words. */
function printedBasis(facts: readonly { claim: ClaimId }[], inferred: Set<ClaimId>): Basis | undefined {
  if (!facts.length) return undefined
  return facts.every(({ claim }) => inferred.has(claim)) ? 'derived' : 'printed'
}

function boundBasis(exact: boolean, bounded: boolean): Basis {
  return exact ? 'derived' : bounded ? 'bounded' : 'unknown'
}

function strongest(...bases: Basis[]): Basis {
  return (['printed', 'derived', 'bounded'] as const).find((basis) => bases.includes(basis)) ?? 'unknown'
}

/** The value printed for a kind: of a claim that is used if there is one, else of one that is not. */
function printedValue(
  claims: readonly Claim[],
  what: 'index' | 'rank' | 'mean',
  used: ReadonlySet<ClaimId>,
): number | undefined {
  const values = claims.flatMap((claim) =>
    claim.what === what ? [{ id: claim.id, value: claim.value }] : [],
  )
  return (values.find(({ id }) => used.has(id)) ?? values[0])?.value
}
