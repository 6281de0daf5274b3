/**
 * Exact ends of intervals as integers.
 *
 * An index is a whole number of hundredths, 0…10000. An end at v hundredths is the code 2v where v itself belongs to
 * the interval, 2v + 1 for a lower end that excludes it ("above v") and 2v − 1 for an upper end that does ("below v").
 * A greater lower code and a smaller upper code are always the tighter ends. A strict order only opens an end and
 * does not move it by 0.01, so that bounds read as published (above 90, not at least 90.03); where two ends are
 * compared, the values on the grid decide ({@link least}, {@link most}).
 */
export const lowest = 0
export const highest = 20000

export const closed = (hundredths: number) => 2 * hundredths
export const openBelow = (hundredths: number) => 2 * hundredths + 1
export const openAbove = (hundredths: number) => 2 * hundredths - 1

/** The least index that a lower end allows, in hundredths. */
export const least = (code: number) => (code + 1) >> 1
/** The greatest index that an upper end allows, in hundredths. */
export const most = (code: number) => code >> 1

/** The value at which a lower end stands, in hundredths. */
export const lowValue = (code: number) => code >> 1
/** The value at which an upper end stands, in hundredths. */
export const highValue = (code: number) => (code + 1) >> 1

/** The lower end of what is strictly above everything from `code` on. */
export const strictlyAbove = (code: number) => code | 1
/** The upper end of what is strictly below everything up to `code`. */
export const strictlyBelow = (code: number) => (code - 1) | 1

export const isOpen = (code: number) => (code & 1) === 1

/*
 * Sums of indices, and means as sums, use codes of a finer unit because a rounded mean bounds a sum by half
 * hundredths: 4s for a closed end at s hundredths, one more or less for an open one.
 */

/** The least sum of indices that a lower end allows, in hundredths. */
export const leastSum = (code: number) => Math.ceil(code / 4)
/** The greatest sum of indices that an upper end allows, in hundredths. */
export const mostSum = (code: number) => Math.floor(code / 4)
