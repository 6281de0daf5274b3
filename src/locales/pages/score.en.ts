import type { messages as zh } from './score.zh'

const list = (items: string[]) => items.join(', ')
const thousands = (value: number) => value.toLocaleString('en')

export const messages: typeof zh = {
  heading: 'Scoring',
  title: 'Scoring lab: your own weights, and how firm the places are',
  lead: 'You set the weights. The reports publish none, so every score and place here is simulated, not official.',
  description:
    'Score published facts with your own weights: map, places, how firm they are when weights vary, tipping points, smallest improvements. All results are simulated, not official.',
  mark: 'Simulated, not official',
  own: 'Own data',
  noScript: 'Changing weights needs scripts.',

  path: (group, name) => `${group}: ${name}`,
  set: 'Indicator set',
  setSource: (year) => `Facts of the report on ${year}`,
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
    note: 'Any number from nought; a group’s weights become percentages in proportion.',
    search: (count) => `Search ${count} indicators`,
    nothing: 'Nothing found.',
    unfold: 'Open down to',
    level: (level) => `level ${level}`,
    count: (count) => `(${count})`,
    lock: (name) => `Lock the share of “${name}”`,
    held: 'All others are locked: the shares can’t change.',
    equal: 'Equal',
    equalIn: (name) => `Equal weights within “${name}”`,
    equalAll: 'All equal',
    equalled: 'What is not locked has equal weights.',
    undo: 'Undo',
    reset: 'Reset',
    pin: 'Pin this scheme to compare',
    unpin: 'Remove the pinned scheme',
    pinned: 'Pinned scheme',
    swap: 'Swap with the pinned scheme',
  },

  method: {
    normalisation: 'Scale',
    aggregation: 'Mean',
    missing: 'Missing',
    normalisations: {
      none: 'None: values as they are',
      minMax: 'Min–max (lowest 0, highest 100)',
      goalposts: 'Fixed goalposts',
      zScore: 'Standard scores',
      rank: 'Ranks (share strictly worse)',
      percentile: 'Percentiles (ties half way)',
      borda: 'Borda points (ties half each)',
      distance: 'Ratio to the best',
      reference: 'Distance to a reference unit',
      target: 'Distance to the target',
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
      bounds: 'Anything possible: the score is an interval',
    },
    source: 'Methods after OECD/JRC, Handbook on Constructing Composite Indicators (2008), steps 5–7.',
  },

  parts: {
    steps: 'Other steps of the handbook',
    weigh: 'Weights from data or comparisons',
    file: 'Scheme file and methods text',
    review: 'Correlation, coherence, contributions',
  },

  map: {
    label: 'Map of simulated scores (not official)',
    hint: 'Point at a place or choose it; hold Shift to choose another to compare.',
    area: (name, score, position) => `${name}, simulated score ${score}, place ${position}`,
    unscored: (name) => `${name}: values are missing, so it has no score under this scheme.`,
    bounded: 'Known as a range: stripes are its ends',
    without: 'No score',
  },

  ranking: {
    heading: 'Simulated places',
    estimated: (count) => `${count} estimated`,
    estimate: (value) => `${value} (estimate)`,
    leaders: 'First places now',
    caption: 'Simulated scores and places, not official',
    note: 'Place = 1 + the number with a strictly higher score; a range where only bounds are known. Dark box: place under these weights. Darker bar: 5–95 % of random weightings. Lighter bar: what any weighting can reach. Left is place 1.',
    position: 'Place',
    dense: 'Dense rank',
    place: 'Unit',
    code: 'Code',
    score: 'Simulated score',
    band: 'Band',
    firm: 'How firm',
    range: '5–95 %',
    reach: 'Reachable',
    within: (range) => `within ${range}`,
    pinned: 'Place, pinned scheme',
    printed: (year) => `Band in the ${year} report`,
    all: (count) => `Show all ${count}`,
    blocked: (names, count) =>
      `${count} without a score for missing values: ${list(names)}${names.length < count ? ' and more' : ''}.`,
  },

  robustness: {
    heading: 'When weights vary',
    spread: 'Random weights stray from yours',
    preset: (value) =>
      `${{ 5: 'very far', 20: 'far', 50: 'moderately', 200: 'little', 1000: 'very little' }[value] ?? ''} (concentration ${value})`,
    other: (value) => `concentration ${value}`,
    seed: 'Seed',
    note: (deviation) =>
      `Dirichlet distribution; a weight of 20 % has a standard deviation of about ${deviation} points.`,
    waiting: 'Waiting.',
    broken: 'This browser can’t compute in the background; how firm places are is not shown.',
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
    unknownSet: (given) => `There is no indicator set “${given}”; the usual one is shown.`,
    badWeights: (given) => `Part of the weights “${given}” could not be read and was left out.`,
    unknownMethod: (given) => `There is no method “${given}”; the usual one is used.`,
    badSteps: (given) => `Part of the steps “${given}” in the link can’t be read and is left out.`,
    unknownPlace: (given) => `“${given}” names an unknown unit or too many; those were left out.`,
    badNumber: (given) => `The number “${given}” is out of range; the usual one is used.`,
    badPin: (given) => `The pinned scheme “${given}” could not be read and was left out.`,
  },
}
