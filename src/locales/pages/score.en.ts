import { count } from '../english'
import type { messages as zh } from './score.zh'

const list = (items: string[]) => items.join(', ')
const thousands = (value: number) => value.toLocaleString('en')

export const messages: typeof zh = {
  heading: 'Scoring',
  title: 'Scoring lab: your own weights, and how robust the ranking is',
  lead: 'You set the weights. None of our sources gives any, so every score and rank here is simulated, not official.',
  description:
    'Score published figures with your own weights: map, ranking, how robust it is when weights vary, tipping points, smallest improvements. All results are simulated, not official.',
  mark: 'Simulated, not official',
  own: 'Your data',
  noScript: 'Changing weights needs scripts.',

  path: (group, name) => `${group}: ${name}`,
  set: 'Indicator set',
  setSource: (year) => `Figures of the report on ${year}`,
  ownSource: (file) => `From your file “${file}”; it does not leave this device`,
  packSource: (title: string, publisher: string) => `From the data pack “${title}” (${publisher})`,
  structure: 'Directions and groups',
  ownData: 'Load your own data',
  noSets: 'This data pack has no indicators to score. You can load a table of your own.',
  computing: 'Computing …',

  weights: {
    heading: 'Weights',
    legend: 'Weight of each',
    within: (name) => `Within “${name}”`,
    slider: (name) => `${name}, weight slider`,
    typed: (name) => `${name}, weight as a number`,
    value: (weight, share) => `weight ${weight}, ${share}`,
    refused: (most) => `A weight is a number from 0 to ${thousands(most)}; the old one stays.`,
    note: 'Any number, zero or more; a group’s weights become percentages in proportion.',
    lower: 'lower is better',
    search: (n) => `Search ${count(n, 'indicator')}`,
    nothing: 'Nothing found.',
    unfold: 'Open down to',
    level: (level) => `level ${level}`,
    count: (n) => `(${n})`,
    lock: (name) => `Lock the share of “${name}”`,
    held: 'All others are locked: the shares cannot change.',
    equal: 'Equal',
    equalIn: (name) => `Equal weights within “${name}”`,
    equalAll: 'All equal',
    equalled: 'What is not locked has equal weights.',
    undo: 'Undo',
    reset: 'Reset',
    pin: 'Set as reference scheme',
    unpin: 'Remove the reference',
    pinned: 'Reference scheme',
    swap: 'Swap with the reference',
  },

  method: {
    normalisation: 'Scale',
    aggregation: 'Mean',
    byLevel: 'by level',
    missing: 'Missing',
    normalisations: {
      none: 'None: values as they are',
      minMax: 'Min–max (lowest 0, highest 100)',
      goalposts: 'Fixed goalposts',
      zScore: 'Standard scores',
      rank: 'Ranks (share ranked lower)',
      percentile: 'Percentiles (ties half way)',
      borda: 'Borda points (ties half each)',
      distance: 'Ratio to the best',
      reference: 'Ratio to a reference area',
      target: 'Ratio to the target',
      thresholds: 'Thresholds reached',
      sum: 'Share of the sum',
      vector: 'Vector',
    },
    aggregations: {
      arithmetic: 'Arithmetic',
      geometric: 'Geometric',
      harmonic: 'Harmonic',
      generalised: 'Generalised',
      copeland: 'Copeland (pairwise contests)',
      topsis: 'TOPSIS (distances to best and worst)',
    },
    policies: {
      block: 'No score if anything is missing',
      renormalise: 'The rest of the group shares the weight',
      bounds: 'Anything possible: the score is a range',
    },
    source: 'Methods after OECD/JRC, Handbook on Constructing Composite Indicators (2008), steps 5–7.',
  },

  parts: {
    steps: 'Other steps of the handbook',
    weigh: 'Weights from data or comparisons',
    file: 'Scheme file and methods text',
  },

  map: {
    label: 'Map of simulated scores (not official)',
    hint: 'Point at an area or choose it; hold Shift to choose another to compare.',
    area: (name, score, position) => `${name}, simulated score ${score}, rank ${position}`,
    unscored: (name) => `${name}: values are missing, so it has no score under this scheme.`,
    bounded: 'Known as a range: stripes are its ends',
    without: 'No score',
  },

  ranking: {
    heading: 'Simulated ranks',
    estimated: (n) => `${n} estimated`,
    estimate: (value) => `${value} (estimate)`,
    leaders: 'Top ranks now',
    caption: 'Simulated scores and ranks, not official',
    note: 'Rank: one more than the number with a higher score (1, 2, 2, 4); a range where only limits are known. Dark box: rank under these weights. Darker bar: the middle 90% of random weightings. Lighter bar: any weighting. Left is rank 1.',
    position: 'Rank',
    dense: 'Rank without gaps (1, 2, 2, 3)',
    place: 'Area',
    code: 'Code',
    score: 'Simulated score',
    band: 'Band',
    firm: 'Robustness',
    range: 'Middle 90%',
    reach: 'Any weights',
    within: (range) => `within ${range}`,
    pinned: 'Rank, reference scheme',
    printed: (year) => `Published band, ${year}`,
    all: (n) => `Show all ${n}`,
    blocked: (names, n) =>
      `${n} without a score because of missing values: ${list(names)}${names.length < n ? ' and more' : ''}.`,
  },

  robustness: {
    heading: 'When weights vary',
    spread: 'How far random weights stray from yours',
    preset: (value) =>
      `${{ 5: 'very far', 20: 'far', 50: 'moderately', 200: 'little', 1000: 'very little' }[value] ?? ''} (concentration ${value})`,
    other: (value) => `concentration ${value}`,
    seed: 'Random seed (the same seed repeats the result)',
    note: (deviation) =>
      `Drawn from a Dirichlet distribution; a weight of 20% has a standard deviation of about ${deviation} points.`,
    waiting: 'Waiting.',
    broken: 'This browser cannot compute in the background; robustness is not shown.',
    status: {
      running: (draws, total) => `${thousands(draws)} of ${thousands(total)} draws …`,
      done: (draws) => `${thousands(draws)} draws.`,
      stopped: (draws, total) =>
        `Stopped at ${thousands(draws)} of ${thousands(total)} draws; shown as far as it got.`,
    },
    stop: 'Stop',
    again: 'Run again',
  },

  notices: {
    unknownSet: (given) => `There is no indicator set “${given}”; the default is shown.`,
    badWeights: (given) => `Part of the weights “${given}” could not be read and was ignored.`,
    unknownMethod: (given) => `There is no method “${given}”; the default is used.`,
    badSteps: (given) => `Part of the steps “${given}” in the link could not be read and was ignored.`,
    unknownPlace: (given) => `“${given}” has unknown names or too many; those were ignored.`,
    badNumber: (given) => `The number “${given}” is out of range; the default is used.`,
    badPin: (given) => `The reference scheme “${given}” could not be read and was ignored.`,
  },
}
