import { differenceOf } from '../difference'
import { intersect, isExact } from '../interval'
import type {
  Assessment,
  Basis,
  Edition,
  GroupAssessment,
  Interval,
  Region,
  RegionId,
  UnitAssessment,
  UnitId,
} from '../model'
import { firstOf, placesAmong } from '../order'

/** A member's index against the mean of its region. */
export interface Lift {
  row: UnitAssessment
  /** Index − mean in points; an interval where either is only bounded; absent where that says nothing. */
  difference?: Interval
}

/** What is worth saying about a region in one edition, beyond its panel. */
export interface RegionPageStatement {
  id: RegionId
  year: number
  reportYear: number
  size: number
  mean: { bounds: Interval; basis: Basis; printed?: number }
  /** Best and worst possible place of the mean among the regions; absent where every place is possible. */
  place?: [number, number]
  regions: number
  /** Members that certainly stand first in the region; empty where that can't be said. */
  first: UnitId[]
}

const above = (a: Interval, b: Interval): boolean => a.lo > b.hi || (a.lo === b.hi && (a.loOpen || b.hiOpen))

/** Regions that a printed order by mean puts before and after each region; ties inside a group are left open. */
function printedOrder(edition: Edition): RegionId[][][] {
  const aside = new Set(edition.resolutions.flatMap((resolution) => resolution.setAside))
  return edition.claims.flatMap((claim) =>
    claim.what === 'regionOrder' && !claim.weak && !aside.has(claim.id) ? [claim.groups] : [],
  )
}

/**
 * Best and worst possible place, 1…n, of a region's mean among all regions: by the bounds of the means, and by the
 * order of means where an edition prints one.
 * @throws RangeError for a region that the assessment does not hold
 */
export function regionPlace(id: RegionId, edition: Edition, assessment: Assessment): [number, number] {
  const own = assessment.regions.get(id)
  if (!own) throw new RangeError(`No region ${id} in ${assessment.year}`)
  const orders = printedOrder(edition)
  const before = (a: RegionId, b: RegionId) =>
    orders.some((groups) => {
      const [x, y] = [a, b].map((each) => groups.findIndex((group) => group.includes(each)))
      return x! >= 0 && y! >= 0 && x! < y!
    })
  const others = [...assessment.regions.values()].filter((group) => group.id !== id)
  const higher = others.filter((group) => before(group.id, id) || above(group.mean, own.mean)).length
  const lower = others.filter((group) => before(id, group.id) || group.mean.hi <= own.mean.lo).length
  return [1 + higher, 1 + others.length - lower]
}

function members(region: Region, assessment: Assessment): UnitAssessment[] {
  return region.members.map((id) => assessment.units.get(id)).filter((row) => row !== undefined)
}

/** @throws RangeError for a region that the assessment does not hold */
export function regionPageStatement(
  region: Region,
  edition: Edition,
  assessment: Assessment,
): RegionPageStatement {
  const group = assessment.regions.get(region.id)
  if (!group) throw new RangeError(`No region ${region.id} in ${assessment.year}`)
  const rows = members(region, assessment)
  const place = regionPlace(region.id, edition, assessment)
  const regions = assessment.regions.size
  return {
    id: region.id,
    year: edition.year,
    reportYear: edition.report.year,
    size: rows.length,
    mean: { bounds: group.mean, basis: group.meanBasis, printed: group.printedMean },
    place: place[0] === 1 && place[1] === regions ? undefined : place,
    regions,
    first: firstOf(placesAmong(assessment, region.members, group)),
  }
}

/** Widest difference, in points, that still says something. */
const tellingWidth = 15

/** index − mean of all rows, the index being part of that mean: ((n − 1) · index − sum of the others) / n. */
function fromOwnMean(row: UnitAssessment, rows: readonly UnitAssessment[], mean: Interval): Interval {
  const apart = differenceOf(row.index, mean)
  if (isExact(apart)) return apart
  const others = rows.filter((other) => other !== row).map(({ index }) => index)
  const sum = (end: 'lo' | 'hi') => others.reduce((total, index) => total + index[end], 0)
  const times = (end: 'lo' | 'hi') => others.length * row.index[end]
  const shared = differenceOf(
    { ...row.index, lo: times('lo'), hi: times('hi') },
    {
      lo: sum('lo'),
      hi: sum('hi'),
      loOpen: others.some(({ loOpen }) => loOpen),
      hiOpen: others.some(({ hiOpen }) => hiOpen),
    },
  )
  return intersect(apart, { ...shared, lo: shared.lo / rows.length, hi: shared.hi / rows.length })
}

/** How much each member lifts or lowers the mean: index − mean, greatest first as far as known. */
export function lifts(region: Region, assessment: Assessment, group: GroupAssessment): Lift[] {
  const rows = members(region, assessment)
  return rows.map((row) => {
    const apart = fromOwnMean(row, rows, group.mean)
    return { row, difference: isExact(apart) || apart.hi - apart.lo <= tellingWidth ? apart : undefined }
  })
}

/** Whether a member lifts or lowers the mean of its region, as far as that is certain. */
export function directionOf({ difference: apart }: Lift): 'lifts' | 'lowers' | 'equal' | 'unknown' {
  if (!apart) return 'unknown'
  if (apart.lo > 0) return 'lifts'
  if (apart.hi < 0) return 'lowers'
  return apart.lo === 0 && apart.hi === 0 ? 'equal' : 'unknown'
}
