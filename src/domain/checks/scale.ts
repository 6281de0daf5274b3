import { bandOf } from '@/domain/bands'
import type { BandId, Edition, UnitId } from '@/domain/model'
import { claimsOf, members } from './claims'
import type { CheckInput, Population } from './types'

/** Position of a band on its scale, 0 the highest; the length of the scale where it isn't one of it. */
export function levelOf(edition: Edition, id: BandId): number {
  const at = edition.bands.findIndex((band) => band.id === id)
  return at < 0 ? edition.bands.length : at
}

const bandAt = (edition: Edition, value: number): BandId | undefined => bandOf(edition.bands, value)?.id

/**
 * The band of every unit whose printed index gives it, or whose rank does because the printed indices next above and
 * below by rank lie in the same band. Units of which neither is so are absent.
 */
export function bandsByScore(
  edition: Edition,
  input: CheckInput,
  population: Population,
): Map<UnitId, BandId> {
  const index = new Map(claimsOf(edition, 'index').map((claim) => [claim.about, claim.value]))
  const rank = new Map(claimsOf(edition, 'rank').map((claim) => [claim.about, claim.value]))
  const result = new Map<UnitId, BandId>()
  for (const { id } of members(input, population)) {
    const own = index.get(id)
    const bands = own === undefined ? neighbours(id) : [bandAt(edition, own)]
    const [first] = bands
    if (first && bands.every((band) => band === first)) result.set(id, first)
  }
  return result

  function neighbours(id: UnitId): (BandId | undefined)[] {
    const at = rank.get(id)
    if (at === undefined) return []
    let above = Infinity
    let below = -Infinity
    for (const [other, value] of index) {
      if (!members(input, population).some((unit) => unit.id === other)) continue
      const place = rank.get(other)
      if (place !== undefined && place <= at) above = Math.min(above, value)
      if (place !== undefined && place >= at) below = Math.max(below, value)
    }
    return Number.isFinite(above) && Number.isFinite(below)
      ? [bandAt(edition, above), bandAt(edition, below)]
      : []
  }
}
