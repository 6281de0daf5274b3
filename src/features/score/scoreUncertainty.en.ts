import type { Choice } from '@/domain/score/uncertaintySpec'
import { messages as score } from '@/locales/pages/score.en'
import { ordinal } from '@/locales/english'
import { messages as steps } from './scoreSteps.en'
import type { messages as zh } from './scoreUncertainty.zh'
import { messages as weigh } from './scoreWeigh.en'

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`
const choices: Record<Choice, string> = {
  normalisation: 'Scale',
  aggregation: 'Aggregation',
  weighting: 'Weighting',
  impute: 'Missing values',
  treat: 'Outliers',
}
const factorName = (factor: string) => (factor === 'weights' ? 'Weights' : choices[factor as Choice])
const options: Record<Choice, Readonly<Record<string, string>>> = {
  normalisation: score.method.normalisations,
  aggregation: score.method.aggregations,
  weighting: { ...weigh.methods, given: 'of the set or by hand' },
  impute: { none: steps.none, mean: steps.mean, median: steps.median },
  treat: {
    none: steps.none,
    winsorise: 'winsorise only',
    log: 'winsorise, then logarithm',
    boxCox: 'winsorise, then Box-Cox',
  },
}

export const messages: typeof zh = {
  heading: 'Methods and weights varied together',
  note: 'Tick at least two ways of an item: each draw takes one of them, and weights stray at random. What follows is how each area’s rank is distributed, and which choice matters.',
  choices,
  option: (choice, option) => options[choice][option] ?? option,
  weights: 'Weights vary too',
  concentration: 'Concentration (higher is nearer)',
  draws: 'Draws (of each sample)',
  seed: 'Random seed',
  run: 'Run',
  running: 'Progress',
  stop: 'Stop',
  nothing: 'Let weights vary, or tick two ways of an item.',
  broken: 'This browser cannot compute in the background.',
  shift: (mean, draws) => `${draws.toLocaleString('en')} draws: ranks move by ${mean.toFixed(2)} on average.`,
  sensitivity: 'What each choice does to the mean shift (Sobol indices)',
  sensitivityNote:
    'First-order: share of variance that it explains alone; total: with all its interactions (Saltelli et al. 2010). Estimates: with few draws they may fall below 0 or rise above 1.',
  factor: 'Choice',
  factorName,
  first: 'First-order',
  total: 'Total',
  totalOf: (factor) => `Total index: ${factorName(factor)}`,
  ranks: 'Distribution of ranks',
  drawn: 'Distribution of ranks when weights alone vary',
  range: (from, to) => `${percent(from)} to ${percent(to)}`,
  tip: (name, position, share) => `${name}: ${ordinal(position)}, ${percent(share)}`,
  nominal: 'This scheme',
  low: '5% point',
  middle: 'Median',
  high: '95% point',
}
