import { highestBand, lowestBand, step, type State } from './state'
import { bandIdsOf, bandsBetween, endValues } from './values'

/** Bands that the index may have. */
export function applyBandsByIndex(state: State): void {
  const { frame, index, bands, whyBands, size } = state
  for (let unit = 0; unit < size; unit++) {
    const within = bandsBetween(frame, index.lo[unit]!, index.hi[unit]!)
    if (!(bands[unit]! & ~within)) continue
    const values = {
      bands: bandIdsOf(frame, bands[unit]! & within),
      ...endValues(frame, index.lo[unit]!, index.hi[unit]!),
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
    const values = { bands: bandIdsOf(frame, bands[unit]!), ...endValues(frame, lo, hi) }
    const why = step(unit, 'index', 'indexByBand', values, [], [whyBands[unit]])
    index.raise(unit, lo, why)
    index.lower(unit, hi, why)
  }
}
