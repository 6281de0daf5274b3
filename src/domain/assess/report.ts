import type {
  Assessment,
  BandId,
  Basis,
  Claim,
  Edition,
  GroupAssessment,
  Interval,
  Resolution,
  UnitAssessment,
} from '../model'
import { countRanges } from './bandCounts'
import { highest, highValue, isOpen, lowValue } from './grid'
import { groupReasons, unitReasons } from './reasons'
import type { Solution } from './solve'
import { bandIdsOf } from './values'

/** The solution in the words of the model. */
export function report(solution: Solution, usable: readonly Claim[]): Assessment {
  const { frame } = solution.state
  const { edition, unitIds, groups, population } = frame
  const conflicts = edition.resolutions.filter((resolution) =>
    resolution.claims.some((id) => {
      const about = edition.claims.find((claim) => claim.id === id)?.about
      return about !== undefined && (frame.unitOf.has(about) || frame.groupOf.has(about))
    }),
  )
  const used = new Set(usable.map((claim) => claim.id))
  return {
    year: edition.year,
    units: new Map(unitIds.map((id, unit) => [id, unitAssessment(solution, unit, used, conflicts)])),
    nation: { ...groupAssessment(solution, 0, used), id: population },
    regions: new Map(
      groups.slice(1).map(({ id }, place) => [id, groupAssessment(solution, place + 1, used)]),
    ),
    conflicts,
  }
}

function unitAssessment(
  { state }: Solution,
  unit: number,
  used: ReadonlySet<string>,
  conflicts: readonly Resolution[],
): UnitAssessment {
  const { frame, facts, index, bands, position, size } = state
  const id = frame.unitIds[unit]!
  const { edition } = frame
  const claims = edition.claims.filter((claim) => claim.about === id)
  const ids = claims.map((claim) => claim.id)
  const ofKind = printedBasis(edition, used)

  const code = [index.lo[unit]!, index.hi[unit]!] as const
  const indexBasis =
    ofKind(facts.indices.filter((fact) => fact.unit === unit)) ??
    boundBasis(code[0] === code[1], lowValue(code[0]) > 0 || highValue(code[1]) < 10000)
  const possible = bandIdsOf(frame, bands[unit]!)
  const bandBasis =
    ofKind([
      ...facts.bands.filter((fact) => fact.unit === unit),
      ...facts.complete.filter(({ members }) => members.includes(unit)),
    ]) ?? boundBasis(possible.length === 1, possible.length < frame.bandIds.length)
  const place: [number, number] = [position.lo[unit]!, position.hi[unit]!]
  const positionBasis = boundBasis(place[0] === place[1], place[0] > 1 || place[1] < size)
  const printedIndex = printedValue(claims, 'index', used)
  const printedRank = printedValue(claims, 'rank', used)
  return {
    id,
    ...(printedIndex === undefined ? {} : { printedIndex }),
    index: indexInterval(...code),
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

function groupAssessment(solution: Solution, group: number, used: ReadonlySet<string>): GroupAssessment {
  const { state, systems } = solution
  const { frame, facts, sums, aboveMean } = state
  const { id, members } = frame.groups[group]!
  const claims = frame.edition.claims.filter(
    (claim) => claim.about === id || (claim.what === 'regionOrder' && claim.groups.flat().includes(id)),
  )
  const ofKind = printedBasis(frame.edition, used)
  const [lo, hi] = [sums.lo[group]!, sums.hi[group]!]
  const above: [number, number] = [aboveMean.lo[group]!, aboveMean.hi[group]!]
  const most = Math.min(members.length, Math.max(0, state.size - 1))
  const printedMean = printedValue(claims, 'mean', used)
  const ranges = countRanges(state, systems, group)
  return {
    id,
    size: members.length,
    ...(printedMean === undefined ? {} : { printedMean }),
    mean: meanInterval(lo, hi, members.length),
    meanBasis:
      ofKind(facts.means.filter((fact) => fact.group === group)) ??
      boundBasis(lo === hi, lo > 1 || hi < 2 * highest * members.length - 1),
    bandCounts: Object.fromEntries(frame.bandIds.map((band, place) => [band, ranges[place]!])) as Record<
      BandId,
      [number, number]
    >,
    aboveMean: above,
    aboveMeanBasis:
      ofKind(facts.aboveMean.filter((fact) => fact.group === group)) ??
      boundBasis(above[0] === above[1], above[0] > 0 || above[1] < most),
    reasons: groupReasons([
      lo > 1 ? sums.whyLo[group] : undefined,
      hi < 2 * highest * members.length - 1 ? sums.whyHi[group] : undefined,
    ]),
    claims: claims.map((claim) => claim.id),
  }
}

function indexInterval(lo: number, hi: number): Interval {
  return {
    lo: lowValue(lo) / 100,
    hi: highValue(hi) / 100,
    loOpen: isOpen(lo),
    hiOpen: isOpen(hi),
  }
}

/** Sum codes as a mean: exact where known, else ends to four decimals, rounded outwards and then not attained. */
function meanInterval(lo: number, hi: number, size: number): Interval {
  if (lo === hi) return { lo: lo / (400 * size), hi: hi / (400 * size), loOpen: false, hiOpen: false }
  const loValue = isOpen(lo) ? lo - 1 : lo
  const hiValue = isOpen(hi) ? hi + 1 : hi
  const low = Math.floor((loValue * 25) / size)
  const high = Math.ceil((hiValue * 25) / size)
  return {
    lo: low / 1e4,
    hi: high / 1e4,
    loOpen: isOpen(lo) || low * size !== loValue * 25,
    hiOpen: isOpen(hi) || high * size !== hiValue * 25,
  }
}

/** The basis that claims of a kind give: printed, or derived where all of them are inferred from other words. */
function printedBasis(edition: Edition, used: ReadonlySet<string>) {
  return (facts: readonly { claim: string }[]): Basis | undefined => {
    if (!facts.length) return undefined
    const inferred = (id: string) => edition.claims.find((claim) => claim.id === id)?.inferred
    return facts.every(({ claim }) => used.has(claim) && inferred(claim)) ? 'derived' : 'printed'
  }
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
  used: ReadonlySet<string>,
): number | undefined {
  const values = claims.flatMap((claim) =>
    claim.what === what ? [{ id: claim.id, value: claim.value }] : [],
  )
  return (values.find(({ id }) => used.has(id)) ?? values[0])?.value
}
