import { isOpen, isVague, placesAmong, tellingPlace } from '../order'
import type {
  Assessment,
  BandId,
  Basis,
  Edition,
  GroupAssessment,
  Interval,
  Region,
  RegionId,
  UnitAssessment,
  UnitId,
} from '../model'

/** What is worth saying about one unit in one edition; locales/ put it into words. */
export interface UnitStatement {
  id: UnitId
  year: number
  reportYear: number
  /** Number of units assessed. */
  units: number
  /** The index where it is exactly known, or bounded within one band. */
  index?: { bounds: Interval; basis: Basis }
  /** Best and worst possible position; absent where every position is possible. */
  position?: [number, number]
  /** The positions are so many that the range says almost nothing. */
  vague: boolean
  /** Dense rank as printed, and how it stands: used, printed but set aside, or from a weak source only. */
  rank?: { printed: number; standing: 'used' | 'setAside' | 'weak' }
  /** Other units that certainly have the same index. */
  level: UnitId[]
  /** Possible bands, highest first. */
  bands: BandId[]
  /** Band by weak claims alone, where no other knowledge settles it. */
  weakBand?: BandId
  /** Whether the band is certain, but not printed. */
  bandDerived: boolean
  /** How many units share the band, where that is all that is known of the position. */
  bandSize?: number
  /** How many bands the edition has: as many possible ones means that nothing is known. */
  bandsInAll: number
  /** Place among the region's members; absent where every place is possible. */
  region: { id: RegionId; size: number; place?: [number, number] }
}

/** Widest bounds, in points, that a sentence still states as such. */
const tellingWidth = 5

/** The printed rank of a unit and how far it counts; undefined where none is printed. */
export function rankOf(id: UnitId, edition: Edition, printed: number | undefined): UnitStatement['rank'] {
  if (printed === undefined) return undefined
  const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside))
  const sources = edition.claims.filter(
    (claim) => claim.what === 'rank' && claim.about === id && claim.value === printed && !claim.weak,
  )
  const used = sources.some((claim) => !aside.has(claim.id))
  return { printed, standing: used ? 'used' : sources.length ? 'setAside' : 'weak' }
}

/** The band that a weak claim gives a unit. */
function weakBandOf(id: UnitId, edition: Edition): BandId | undefined {
  const weak = edition.claims.find((claim) => claim.what === 'band' && claim.about === id && claim.weak)
  return weak?.what === 'band' ? weak.band : undefined
}

/** Size of the only possible band, where the possible positions are just those of its members. */
function bandSizeOf({ bands, position: [best, worst] }: UnitAssessment, { bandCounts }: GroupAssessment) {
  const [least, most] = (bands.length === 1 && bandCounts[bands[0]!]) || [0, 0]
  return least === most && most > 1 && worst - best + 1 === most ? most : undefined
}

/** @throws RangeError for a unit or region that the assessment does not hold */
export function unitStatement(
  id: UnitId,
  region: Region,
  edition: Edition,
  assessment: Assessment,
): UnitStatement {
  const { units, order } = assessment
  const row = units.get(id)
  if (!row) throw new RangeError(`No unit ${id} in ${assessment.year}`)
  const index =
    row.index.hi - row.index.lo <= tellingWidth ? { bounds: row.index, basis: row.indexBasis } : undefined
  const rank = rankOf(id, edition, row.printedRank)
  const places = placesAmong(assessment, region.members, assessment.regions.get(region.id))
  return {
    id,
    year: edition.year,
    reportYear: edition.report.year,
    units: units.size,
    index,
    position: isOpen(row, units.size) ? undefined : row.position,
    vague: isVague(row.position, units.size),
    rank,
    level: order.level(id),
    bands: row.bands,
    weakBand: row.bands.length > 1 ? weakBandOf(id, edition) : undefined,
    bandDerived: row.bands.length === 1 && row.bandBasis === 'derived',
    bandSize: index || rank ? undefined : bandSizeOf(row, assessment.nation),
    bandsInAll: edition.bands.length,
    region: { id: region.id, size: places.size, place: tellingPlace(places, id) },
  }
}
