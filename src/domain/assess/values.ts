import type { BandId } from '../model'
import type { Frame } from './facts'
import { highest, highValue, isOpen, lowest, lowValue } from './grid'
import type { IndexBounds, Step } from './state'

/** The bands of a mask, highest first. */
export function bandIdsOf(frame: Frame, mask: number): BandId[] {
  return frame.bandIds.filter((_, band) => mask & (1 << band))
}

/** Two end codes as the interval values of a reason. */
export function endValues(lo: number, hi: number) {
  return {
    lo: lowValue(lo) / 100,
    loOpen: isOpen(lo) ? 1 : 0,
    hi: highValue(hi) / 100,
    hiOpen: isOpen(hi) ? 1 : 0,
  }
}

/** The steps that bound an index by more than the ends of the scale being excluded. */
export function tellingSteps(index: IndexBounds, unit: number): (Step | undefined)[] {
  return [
    lowValue(index.lo[unit]!) > lowValue(lowest) ? index.whyLo[unit] : undefined,
    highValue(index.hi[unit]!) < highValue(highest) ? index.whyHi[unit] : undefined,
  ]
}
