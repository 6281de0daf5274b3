import type { messages as zh } from './scoreRefusals.zh'

/** Why a scheme gives no scores, and what to do. */
export const messages: typeof zh = {
  heading: 'This scheme gives no score',
  others: (n) => `${n} more of the kind.`,
  remedies: {
    range: 'Scale to 1–100 first',
    scale: 'Use min–max',
    noWeight: 'Set the weight of these to 0',
    share: 'Let the rest of the group share the weight',
    all: 'Fill from all areas',
    undivided: 'Do not divide',
    untransformed: 'Winsorise only',
    byHand: 'Back to weights by hand',
    arithmetic: 'Use the arithmetic mean',
  },
  text: {
    noWeight: (name) => `All weights within “${name}” are zero: give at least one a weight above 0.`,
    constant: (name) =>
      `“${name}” is the same everywhere, so there is no spread to scale by: choose another scale, or give it weight 0.`,
    needsGoalposts: (name) => `“${name}” has no goalposts: choose another scale, or give it weight 0.`,
    needsLimits: (name) =>
      `“${name}” has missing values and no known limits: choose another way with missing values.`,
    needsExact: (name) => `“${name}” has values known only as ranges: choose another scale.`,
    needsPositive: (name) =>
      `“${name}” has values that are not above 0, which this method needs: use the arithmetic mean or another scale.`,
    needsSeveral: (name) => `“${name}” has one value only, nothing to compare with: choose another scale.`,
    needsReference: (name) =>
      `No reference area is chosen, or it has no value of “${name}”: choose one that has, or another scale.`,
    needsTarget: (name) => `“${name}” has no target: add one, or choose another scale.`,
    needsThresholds: (name) => `“${name}” has no thresholds: add them, or choose another scale.`,
    needsDenominator: (name) =>
      `What “${name}” is to be divided by (population, area …) is not in the data: add the column, or do not divide.`,
    needsGrouping: (name) =>
      `Missing values of “${name}” are to be filled by group, but the data have no such grouping: add the column, or fill over all areas.`,
    needsComparisons: (name) =>
      `Some pairs within “${name}” have not been compared: complete the comparisons, or weigh in another way.`,
    treatedScale: (name) =>
      `Goalposts, target and thresholds of “${name}” no longer apply after a logarithm or Box–Cox transformation: choose another scale, or do not transform.`,
    empty: (name) => `“${name}” has no values at all: give it weight 0.`,
  },
}
