import { least, most } from './grid'
import { highestBand, lowestBand, step, type State } from './state'
import { bandIdsOf, endValues } from './values'

/** Bands that the index may have. */
export function applyBandsByIndex(state: State): void {
  const { frame, index, bands, whyBands, size } = state
  for (let unit = 0; unit < size; unit++) {
    const within = bandsWithin(state, unit)
    if (!(bands[unit]! & ~within)) continue
    const values = {
      bands: bandIdsOf(frame, bands[unit]! & within),
      ...endValues(index.lo[unit]!, index.hi[unit]!),
    }
    const enough = (within & ~bands[unit]!) === 0
    const from = [enough ? undefined : whyBands[unit], index.whyLo[unit], index.whyHi[unit]]
    state.keepBands(unit, within, step(unit, 'band', 'bandByIndex', values, [], from))
  }
}

/** Index that the bands may have. */
export function applyIndexByBands(state: State): void {
  const { frame, index, bands, whyBands, size } = state
  for (let unit = 0; unit < size; unit++) {
    const lo = frame.bandLo[lowestBand(bands[unit]!)]!
    const hi = frame.bandHi[highestBand(bands[unit]!)]!
    if (lo <= index.lo[unit]! && hi >= index.hi[unit]!) continue
    const values = { bands: bandIdsOf(frame, bands[unit]!), ...endValues(lo, hi) }
    const why = step(unit, 'index', 'indexByBand', values, [], [whyBands[unit]])
    index.raise(unit, lo, why)
    index.lower(unit, hi, why)
  }
}

function bandsWithin({ frame, index }: State, unit: number): number {
  const low = least(index.lo[unit]!)
  const high = most(index.hi[unit]!)
  let mask = 0
  frame.bandIds.forEach((_, band) => {
    if (Math.max(low, least(frame.bandLo[band]!)) <= Math.min(high, most(frame.bandHi[band]!)))
      mask |= 1 << band
  })
  return mask
}
