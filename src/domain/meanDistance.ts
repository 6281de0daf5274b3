import { differenceOf } from './difference'
import type { Assessment, BandId, UnitId } from './model'

/** How far a unit stands from the mean of the nation, in index points with one decimal. */
export interface MeanDistance {
  above: boolean
  /** Smallest and largest distance possible, rounded outwards; equal where both ends round to the same tenth. */
  least: number
  most: number
}

/** Points between the ends of a distance beyond which it says too little to be worth a sentence. */
const WIDEST = 10

/** The distance of a unit from the mean of the nation; undefined where its side is open or the bounds are too wide. */
export function meanDistance(id: UnitId, { units, nation }: Assessment): MeanDistance | undefined {
  const index = units.get(id)?.index
  if (!index) return undefined
  const { lo, hi } = differenceOf(index, nation.mean)
  if (hi - lo > WIDEST || (lo <= 0 && hi >= 0)) return undefined
  const [near, far] = lo > 0 ? [lo, hi] : [-hi, -lo]
  const [roundNear, roundFar] = [Math.round(near * 10) / 10, Math.round(far * 10) / 10]
  return roundNear === roundFar
    ? { above: lo > 0, least: roundNear, most: roundNear }
    : { above: lo > 0, least: Math.floor(near * 10) / 10, most: Math.ceil(far * 10) / 10 }
}

/**
 * The first assessed year since which a unit has been in the band of `years[0]` in every edition, as far as all of them
 * are certain. `years` begins with the year asked about and goes back, without gaps.
 * @returns undefined where the band is open, or was another the year before
 */
export function bandSince(
  id: UnitId,
  years: readonly Assessment[],
): { band: BandId; year: number } | undefined {
  const certain = ({ units }: Assessment) => {
    const bands = units.get(id)?.bands
    return bands?.length === 1 ? bands[0] : undefined
  }
  const band = years[0] && certain(years[0])
  if (!band) return undefined
  const end = years.findIndex((each) => certain(each) !== band)
  const last = years[(end < 0 ? years.length : end) - 1]!
  return last === years[0] ? undefined : { band, year: last.year }
}
