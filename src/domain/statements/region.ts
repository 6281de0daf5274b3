import { changeOf } from '../change'
import { firstOf, placesAmong, ranked } from '../order'
import type { Assessment, Edition, GroupAssessment, Region, UnitAssessment, UnitId } from '../model'

/** What is worth saying about a region in one edition. */
export interface RegionStatement {
  /** Members from best to worst as far as known. */
  members: UnitAssessment[]
  group: GroupAssessment
  /** Members that certainly stand first in the region; empty where that can't be said. */
  best: UnitId[]
  /**
   * Members that gained most places against the edition before: known where every member's change is known;
   * `named` where the report itself names progressing members instead.
   */
  improved:
    | { kind: 'known'; units: UnitId[]; places: number }
    | { kind: 'named'; units: UnitId[] }
    | { kind: 'unknown' }
}

function improvement(
  region: Region,
  edition: Edition,
  now: Assessment,
  before: Assessment | undefined,
): RegionStatement['improved'] {
  const changes = region.members.map((id) => ({ id, places: changeOf(id, now, before)?.places }))
  if (changes.every((change) => change.places !== undefined)) {
    const places = Math.max(...changes.map((change) => change.places ?? 0))
    const units = changes.filter((change) => change.places === places).map((change) => change.id)
    return { kind: 'known', units: places > 0 ? units : [], places }
  }
  const named = edition.claims.flatMap((claim) =>
    claim.what === 'group' && claim.group === 'progress' && !claim.weak ? claim.units : [],
  )
  const units = region.members.filter((id) => named.includes(id))
  return units.length ? { kind: 'named', units } : { kind: 'unknown' }
}

/** @throws RangeError for a region that the assessment does not hold. */
export function regionStatement(
  region: Region,
  edition: Edition,
  now: Assessment,
  before: Assessment | undefined,
): RegionStatement {
  const group = now.regions.get(region.id)
  if (!group) throw new RangeError(`No region ${region.id} in ${now.year}`)
  const places = placesAmong(now, region.members, group)
  return {
    members: ranked(now).filter((row) => places.has(row.id)),
    group,
    best: firstOf(places),
    improved: improvement(region, edition, now, before),
  }
}
