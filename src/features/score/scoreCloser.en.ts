import { capital, ordinal, ordinalSpan } from '@/locales/english'
import type { messages as zh } from './scoreCloser.zh'

const list = (items: string[]) => items.join(', ')

/** Texts of the panels that look closely at ranks, fetched with them. */
export const messages: typeof zh = {
  more: (n) => `Show all ${n} rows`,
  closer: 'A closer look',
  place: {
    choose: 'Area',
    rival: 'Compared with',
    none: '(none)',
    heading: (name) => `${name}: how robust its rank is`,
    nth: (range) => capital(ordinalSpan(range)),
    now: (position, size) => `Rank ${position} of ${size} under these weights.`,
    drawn: (low, high) => `In 90% of random weightings it ranks ${ordinalSpan([low, high])}.`,
    reach: (best, worst) =>
      `Over all weightings it ranks ${best[0] === best[1] ? ordinal(best[0]) : `${ordinal(best[1])} (never higher than ${ordinal(best[0])})`} at best, ${worst[0] === worst[1] ? ordinal(worst[0]) : `${ordinal(worst[0])} (never lower than ${ordinal(worst[1])})`} at worst.`,
    over: (names, count) =>
      count
        ? `Never ranks below these ${count}, whatever the weights: ${names}.`
        : 'With other weights it may rank below any other area.',
    under: (names, count) =>
      count ? `Never ranks above these ${count}, whatever the weights: ${names}.` : '',
    sharesNote: (bounded) =>
      bounded
        ? 'Share of random weightings in which it may hold each rank (some values are ranges, so the sum can exceed 100%)'
        : 'Share of random weightings in which it holds each rank',
    sensitivity: 'Changing one weight (the rest of its group in proportion)',
    weight: 'Weight',
    share: 'Share now',
    stable: 'Rank stays within',
    becomes: 'Ranks from 0 to 100%',
    atOnce: 'changes at once',
    more: (names, count) => (count > names.length ? `${list(names)} and more` : list(names)),
    gaps: 'Where the rest of a group shares a missing value’s weight, every area has weights of its own and there are no simple tipping points. Choose another way with missing values to see them.',
  },

  pair: {
    heading: (a, b) => `${a} and ${b}`,
    always: (a, b) => `${a} ranks above ${b} under every weighting: higher in each indicator.`,
    neverBehind: (a, b) =>
      `${a} never ranks below ${b}, whatever the weights: at least level in each, higher in some.`,
    depends: (a, b) => `Which of ${a} and ${b} comes first depends on the weights.`,
    unscored: 'One of the two has no score, so they cannot be compared.',
    tipping: 'Tipping points: changing one weight (share of its group), which of the two is certainly ahead',
    ahead: (name) => `${name} ahead`,
    never: 'never',
  },

  whatIf: {
    heading: (name) => `${name}: smallest improvement`,
    note: 'All others and the ends of scales stay as they are. “Together” lifts each by the same number of points until it can go no further. Values are rounded up to two decimals, more where the difference is small; what needs the fewest points comes first.',
    ranks:
      'With ranks, gains depend on the others, so there is no smallest improvement: choose another scale.',
    which: (chosen, all) => `What may improve (${chosen} of ${all})`,
    noGoal: 'Choose an area to compare with as the goal.',
    band: (name) => `To reach “${name}”`,
    pass: (name) => `To pass ${name}`,
    alone: (name) => `${name} alone`,
    spread: 'Together',
    points: ' points',
    reached: 'Already there.',
    beyond: 'Not even at its best.',
    enough: 'Enough alone, too',
    short: 'Not enough alone',
    names: (names, n) => `${list(names)}${names.length < n ? ` and others, ${n} in all` : ''}.`,
    step: (name, from, to, unit) =>
      `${name} from ${from} to ${to}${unit && !unit.startsWith(' ') ? ` ${unit}` : unit}`,
    steps: (steps, above) => `${steps.join('; ')}${above ? ', and slightly more' : ''}.`,
  },

  total: {
    heading: 'Which weights agree with the published total',
    printed: 'Index as published',
    own: 'Weighted sum, your weights',
    equal: 'Weighted sum, equal weights',
    verdict: (fits) => (fits ? 'agrees' : 'does not agree'),
    caption: 'Dimensions and the weights that agree',
    dimension: 'Dimension',
    value: 'Published',
    range: 'Weights that agree',
    picture: 'Picture',
    none: 'none',
    note: (step) =>
      `Published figures are rounded to ${step}, so the true total and dimensions lie within half a step. If the index is an arithmetic mean with the same weights everywhere, the weights lie within these ranges; each end can be reached, but not in any combination. Computed exactly, in fractions.`,
  },
}
