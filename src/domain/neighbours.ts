import { bandInterval } from './bands'
import { differenceOf } from './difference'
import { covers, exactly } from './interval'
import type { Assessment, Band, BandId, Interval, UnitAssessment, UnitId } from './model'

/** Who stands right above or below: nobody (first or last of all), these units, or it can't be told. */
export type Neighbour =
  { kind: 'none' } | { kind: 'known'; units: UnitId[]; distance: Interval } | { kind: 'unknown' }

export interface Neighbours {
  above: Neighbour
  below: Neighbour
  /** Other units that certainly stand at the same position. */
  level: UnitId[]
}

/** A unit and those certainly level with it. */
function levelWith({ units, order }: Assessment, row: UnitAssessment): UnitAssessment[] {
  return [row, ...order.level(row.id).map((id) => units.get(id)!)]
}

/**
 * Whether the units level with one another stand right above those of a lower level: whatever the truth is, there are no
 * more units above the lower ones than these and those above these.
 */
function rightAbove(upper: readonly UnitAssessment[], [lower]: readonly UnitAssessment[]): boolean {
  return lower!.position[1] === upper[0]!.position[0] + upper.length
}

/**
 * The units right above and right below, and those level with the unit, as far as that is certain.
 * @param better which end of the scale is
 * @throws RangeError for a unit that the assessment does not hold
 */
export function neighboursOf(
  id: UnitId,
  assessment: Assessment,
  better: 'higher' | 'lower' = 'higher',
): Neighbours {
  const { units, order } = assessment
  const row = units.get(id)
  if (!row) throw new RangeError(`No unit ${id} in ${assessment.year}`)
  const own = levelWith(assessment, row)
  const next = (upward: boolean): Neighbour => {
    const others = [...units.values()].filter(
      (other) => order.of(id, other.id) === (upward ? 'below' : 'above'),
    )
    const end = ({ position }: UnitAssessment) => (upward ? position[0] : -position[1])
    const nearest = Math.max(...others.map(end))
    for (const other of others.filter((each) => end(each) === nearest)) {
      const level = levelWith(assessment, other)
      const [upper, lower] = upward ? [level, own] : [own, level]
      if (!rightAbove(upper, lower)) continue
      // Units level with one another have the same bounds.
      const [greater, less] = better === 'lower' ? [lower, upper] : [upper, lower]
      const distance = differenceOf(greater[0]!.index, less[0]!.index, 'above')
      return { kind: 'known', units: level.map((unit) => unit.id), distance }
    }
    return { kind: 'unknown' }
  }
  const last = row.position[0] + own.length > units.size
  return {
    above: row.position[1] === 1 ? { kind: 'none' } : next(true),
    below: last ? { kind: 'none' } : next(false),
    level: own.slice(1).map((unit) => unit.id),
  }
}

/** How far the index is from the band above: nothing above, a distance to its edge, or it can't be told. */
export type BandDistance =
  | { kind: 'top' }
  | {
      kind: 'known'
      band: BandId
      edge: number
      /** Whether the edge itself belongs to the band above, or no source says so. */
      edgeIs: 'in' | 'out' | 'unstated'
      distance: Interval
    }
  | { kind: 'unknown' }

/**
 * Distance to the lower edge of the next band up. Unknown unless the band is certain and the index is known better
 * than by its band alone.
 */
export function distanceToNextBand(row: UnitAssessment, bands: readonly Band[]): BandDistance {
  const at = bands.findIndex((band) => band.id === row.bands[0])
  const own = bands[at]
  if (!own || row.bands.length !== 1) return { kind: 'unknown' }
  const next = bands[at - 1]
  if (!next) return { kind: 'top' }
  if (covers(row.index, { ...bandInterval(own), loOpen: true, hiOpen: true })) return { kind: 'unknown' }
  // Where less is better the table falls: the next band begins at its upper end.
  const falls = next.lo < own.lo
  const edge = falls ? next.hi : next.lo
  const distance = falls ? differenceOf(row.index, exactly(edge)) : differenceOf(exactly(edge), row.index)
  const unstated = [own, next].some((band) => band.edgeUnstated?.includes(edge))
  const edgeIs = unstated ? 'unstated' : (falls ? next.hiClosed : next.loClosed) ? 'in' : 'out'
  return { kind: 'known', band: next.id, edge, edgeIs, distance }
}
