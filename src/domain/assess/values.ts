import type { BandId } from '../model'
import type { Frame } from './facts'
import { highValue, isOpen, least, lowest, lowValue, most } from './grid'
import type { State, Step } from './state'

/** The bands of a mask, highest first. */
export function bandIdsOf(frame: Frame, mask: number): BandId[] {
  return frame.bandIds.filter((_, band) => mask & (1 << band))
}

/** The bands, as a mask, that some index between two end codes may have. */
export function bandsBetween({ bandIds, bandLo, bandHi }: Frame, lo: number, hi: number): number {
  const low = least(lo)
  const high = most(hi)
  return bandIds.reduce(
    (mask, _, band) =>
      Math.max(low, least(bandLo[band]!)) <= Math.min(high, most(bandHi[band]!)) ? mask | (1 << band) : mask,
    0,
  )
}

/** Two end codes as the interval values of a reason. */
export function endValues({ perPoint }: Frame, lo: number, hi: number) {
  return {
    lo: lowValue(lo) / perPoint,
    loOpen: isOpen(lo) ? 1 : 0,
    hi: highValue(hi) / perPoint,
    hiOpen: isOpen(hi) ? 1 : 0,
  }
}

/** The steps that bound an index by more than the ends of the scale being excluded. */
export function tellingSteps({ frame, index }: State, unit: number): (Step | undefined)[] {
  return [
    lowValue(index.lo[unit]!) > lowValue(lowest) ? index.whyLo[unit] : undefined,
    highValue(index.hi[unit]!) < highValue(frame.highest) ? index.whyHi[unit] : undefined,
  ]
}
