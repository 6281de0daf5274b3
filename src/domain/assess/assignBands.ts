import { highestBand, type State } from './state'

/** Units that no count can tell apart: same possible bands, same positions. */
export interface Kind {
  mask: number
  best: number
  worst: number
  units: number[]
  /** What some vector leaves possible. */
  bandsLeft: number
  bestLeft: number
  worstLeft: number
}

export function kindsOf({ bands, position, frame }: State, group: number): Kind[] {
  const { members } = frame.groups[group]!
  const kinds = new Map<number, Kind>()
  for (const unit of members) {
    const mask = bands[unit]!
    const best = group === 0 ? position.lo[unit]! : 1
    const worst = group === 0 ? position.hi[unit]! : members.length
    const key = (mask * 4096 + best) * 4096 + worst
    const kind = kinds.get(key)
    if (kind) kind.units.push(unit)
    else
      kinds.set(key, {
        mask,
        best,
        worst,
        units: [unit],
        bandsLeft: 0,
        bestLeft: members.length,
        worstLeft: 1,
      })
  }
  return [...kinds.values()]
}

/**
 * Whether an assignment of bands to units fits the vector; if so, what it leaves is added to the kinds.
 * @param linked whether places in the group are the positions of its units
 */
export function tryVector(vector: readonly number[], kinds: Kind[], linked: boolean): boolean {
  const bandCount = vector.length
  const subsets = 1 << bandCount
  const ends: number[] = []
  vector.reduce((sum, count, band) => (ends[band] = sum + count), 0)
  const start = (band: number) => ends[band]! - vector[band]! + 1

  const must = new Int32Array(subsets)
  const masks = kinds.map((kind) => {
    let mask = 0
    for (let band = 0; band < bandCount; band++)
      if (
        kind.mask & (1 << band) &&
        vector[band]! > 0 &&
        (!linked || (ends[band]! >= kind.best && start(band) <= kind.worst))
      )
        mask |= 1 << band
    must[mask]! += kind.units.length
    return mask
  })
  if (must[0]) return false
  for (let band = 0; band < bandCount; band++)
    for (let set = 0; set < subsets; set++) if (set & (1 << band)) must[set]! += must[set ^ (1 << band)]!

  const full: number[] = []
  const room = new Int32Array(subsets)
  for (let set = 1; set < subsets; set++) {
    room[set] = room[set & (set - 1)]! + vector[highestBand(set)]!
    if (must[set]! > room[set]!) return false
    if (must[set] === room[set]) full.push(set)
  }
  kinds.forEach((kind, place) => {
    let mask = masks[place]!
    for (const set of full) if (masks[place]! & ~set) mask &= ~set
    kind.bandsLeft |= mask
    if (!linked) return
    for (let band = 0; band < bandCount; band++)
      if (mask & (1 << band)) {
        kind.bestLeft = Math.min(kind.bestLeft, Math.max(kind.best, start(band)))
        kind.worstLeft = Math.max(kind.worstLeft, Math.min(kind.worst, ends[band]!))
      }
  })
  return true
}
