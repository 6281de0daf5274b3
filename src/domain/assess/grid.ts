/**
 * Exact ends of intervals as integers.
 *
 * An index is a whole number of steps, 0…100 points. A step is a hundredth of a point, or finer where the edition
 * prints a finer figure, see {@link gridOf}. An end at v steps is the code 2v where v itself belongs to the interval,
 * 2v + 1 for a lower end that excludes it ("above v") and 2v − 1 for an upper end that does ("below v"). A greater
 * lower code and a smaller upper code are always the tighter ends. A strict order only opens an end and does not move
 * it by a step, so that bounds read as published (above 90, not at least 90.03); where two ends are compared, the
 * values on the grid decide ({@link least}, {@link most}).
 */
export const lowest = 0

/** Figures with more decimals than this are refused. */
export const maxDecimals = 4
/** Every index may have as many decimals as this, whatever is printed of others. */
const minDecimals = 2
/** What binary fractions may add to a figure of `maxDecimals`, in steps. */
const binaryNoise = 1e-6

/** The number of decimals of a figure, two at least; undefined where there are more than {@link maxDecimals}. */
export function decimalsOf(figure: number): number | undefined {
  for (let decimals = minDecimals; decimals <= maxDecimals; decimals++) {
    const steps = figure * 10 ** decimals
    if (Math.abs(steps - Math.round(steps)) < binaryNoise) return decimals
  }
  return undefined
}

/** Steps per index point that hold all the figures exactly: 100, 1000 or 10000. */
export const gridOf = (figures: readonly number[]) =>
  10 ** Math.max(minDecimals, ...figures.map((figure) => decimalsOf(figure) ?? maxDecimals))

export const closed = (steps: number) => 2 * steps
export const openBelow = (steps: number) => 2 * steps + 1
export const openAbove = (steps: number) => 2 * steps - 1

/** The least index that a lower end allows, in steps. */
export const least = (code: number) => (code + 1) >> 1
/** The greatest index that an upper end allows, in steps. */
export const most = (code: number) => code >> 1

/** The value at which a lower end stands, in steps. */
export const lowValue = (code: number) => code >> 1
/** The value at which an upper end stands, in steps. */
export const highValue = (code: number) => (code + 1) >> 1

/** The lower end of what is strictly above everything from `code` on. */
export const strictlyAbove = (code: number) => code | 1
/** The upper end of what is strictly below everything up to `code`. */
export const strictlyBelow = (code: number) => (code - 1) | 1

export const isOpen = (code: number) => code % 2 !== 0

/*
 * Sums of indices, and means as sums, use codes of a finer unit because a rounded mean bounds a sum by half steps: 4s
 * for a closed end at s steps, one more or less for an open one.
 */

/** The least sum of indices that a lower end allows, in steps. */
export const leastSum = (code: number) => Math.ceil(code / 4)
/** The greatest sum of indices that an upper end allows, in steps. */
export const mostSum = (code: number) => Math.floor(code / 4)

/*
 * Where a rule only finds ends that no step of the grid allows less of, it enters them as open ends (above 67.63, not at
 * least 67.64): where an order says so already it finds the same and not more, so that what follows does not depend on
 * which of the two came first.
 */

/** The lower end of a sum above so many steps. */
export const aboveSteps = (steps: number) => 4 * steps + 1
/** The upper end of a sum below so many steps. */
export const belowSteps = (steps: number) => 4 * steps - 1
