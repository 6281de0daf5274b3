import type { BandId } from '../model'
import type { Frame } from './facts'
import { highValue, isOpen, lowValue } from './grid'

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
