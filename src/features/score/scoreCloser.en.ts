import type { messages as zh } from './scoreCloser.zh'

const list = (items: string[]) => items.join(', ')
const span = ([from, to]: [number, number]) => (from === to ? `place ${from}` : `places ${from}–${to}`)

/** Texts of the panels that look closely at places, fetched with them. */
export const messages: typeof zh = {
  closer: 'A closer look',
  place: {
    choose: 'Unit',
    rival: 'Compared with',
    none: '(none)',
    heading: (name) => `${name}: how firm its place is`,
    nth: (range) => span(range).replace('p', 'P'),
    now: (position, size) => `Place ${position} of ${size} under these weights.`,
    drawn: (low, high) => `In 5–95 % of random weightings: ${span([low, high])}.`,
    reach: (best, worst) =>
      `Over all weightings, at best ${best[0] === best[1] ? span(best) : `place ${best[1]} (never better than ${best[0]})`}, at worst ${worst[0] === worst[1] ? span(worst) : `place ${worst[0]} (never worse than ${worst[1]})`}.`,
    over: (names, count) =>
      count
        ? `Under no weighting behind ${count}: ${names}.`
        : 'There is none that it is never behind, whatever the weights.',
    under: (names, count) => (count ? `Under no weighting ahead of ${count}: ${names}.` : ''),
    sharesNote: (bounded) =>
      bounded
        ? 'Share of random weightings in which it may hold each place (some values are ranges, so they can exceed 100 %)'
        : 'Share of random weightings in which it holds each place',
    sensitivity: 'Moving one weight, its group’s others in proportion',
    weight: 'Weight',
    share: 'Share now',
    stable: 'Place stays within',
    becomes: 'Places from 0 to 100 %',
    atOnce: 'changes at once',
    more: (names, count) => (count > names.length ? `${list(names)} and more` : list(names)),
    gaps: 'Where the rest of a group shares a missing value’s weight, every unit has weights of its own and no simple tipping points. Choose another way with missing values to see them.',
  },

  pair: {
    heading: (a, b) => `${a} and ${b}`,
    always: (a, b) => `${a} is before ${b} under every weighting: higher in each indicator.`,
    neverBehind: (a, b) =>
      `${a} is never behind ${b}, whatever the weights: at least level in each, higher in some.`,
    depends: (a, b) => `Which of ${a} and ${b} comes first depends on the weights.`,
    unscored: 'One of the two has no score, so they can’t be compared.',
    tipping: 'Tipping points: moving one weight (share of its group), who is surely first',
    ahead: (name) => `${name} first`,
    never: 'never',
  },

  whatIf: {
    heading: (name) => `${name}: smallest improvement`,
    note: 'All others and the ends of scales stay as they are. “Together” lifts each by the same number of points until it can go no further (least maximum). Values are rounded to two decimals so that they are enough.',
    ranks:
      'With ranks, gains depend on the others, so there is no smallest improvement: choose another scale.',
    which: 'What may improve',
    noGoal: 'Choose a unit to compare with as the goal.',
    band: (name) => `To reach “${name}”`,
    pass: (name) => `To pass ${name}`,
    alone: (name) => `${name} alone`,
    spread: 'Together',
    points: ' points',
    reached: 'Already there.',
    beyond: 'Not even at its best.',
    short: 'Not enough alone',
    names: (names) => `${list(names)}.`,
    step: (name, from, to, unit) =>
      `${name} from ${from} to ${to}${unit && !unit.startsWith(' ') ? ` ${unit}` : unit}`,
    steps: (steps, above) => `${steps.join('; ')}${above ? ', and the least bit more' : ''}.`,
  },

  total: {
    heading: 'Which weights agree with the printed total',
    printed: 'Index as printed',
    own: 'Weighted sum, your weights',
    equal: 'Weighted sum, equal weights',
    verdict: (fits) => (fits ? 'agrees' : 'does not agree'),
    caption: 'Dimensions and the weights that agree',
    dimension: 'Dimension',
    value: 'Printed',
    range: 'Weights that agree',
    picture: 'Picture',
    none: 'none',
    note: (step) =>
      `Printed figures are rounded to ${step}, so the true total and dimensions lie within half a step. If the index is an arithmetic mean with the same weights everywhere, the weights lie within these ranges; each end can be reached, but not in any combination. Computed exactly, in fractions.`,
  },
}
