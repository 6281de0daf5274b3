import { count } from '@/locales/english'
import type { messages as zh } from './scoreWeigh.zh'

export const messages: typeof zh = {
  note: 'The weights of each method side by side, as shares within the group. Choosing one replaces weights set by hand; a slider moved afterwards sets its group by hand again.',
  group: 'Group',
  node: 'Item',
  now: 'Current',
  caption: (group) => `Weights within “${group}” by method`,
  methods: {
    equal: 'equal',
    entropy: 'entropy',
    critic: 'CRITIC',
    pca: 'principal component',
    influence: 'equal influence',
    ahp: 'pairwise comparison (AHP)',
  },
  formulas: {
    equal: 'w = 1/n.',
    entropy:
      'p = x / Σx, e = −Σ p ln p / ln m, w ∝ 1 − e (Shannon 1948; Zeleny 1982). The more the areas differ, the more weight.',
    critic:
      'w ∝ σ Σ (1 − r): standard deviation times how little it goes with the others (Diakoulaki, Mavrotas, Papayannakis 1995).',
    pca: 'Squared loadings of the first principal component (OECD/JRC Handbook, 2008, step 6). Unstable with fewer than five areas per indicator.',
    influence:
      'w gives every item of the group the same correlation with the weighted mean (after Becker, Saisana, Paruolo, Vandecasteele 2017); one that is more correlated even without weight has 0.',
    ahp: 'Principal eigenvector of the pairwise comparisons; consistency ratio CR = (λ − n) / ((n − 1) RI), acceptable up to 0.1 (Saaty 1980).',
  },
  byHand: 'by hand, or those of the set',
  use: (method) => `Use ${method}`,
  useHand: 'Back to weights by hand',
  explained: (share) =>
    `The first principal component explains ${(share * 100).toFixed(1)}% of the variance.`,
  few: (places, indicators) =>
    `Only ${count(places, 'area')} for ${count(indicators, 'item')}: fewer than five times as many, so principal components are unstable.`,
  compare: 'Compare in pairs …',
  ahpHeading: (group) => `Pairwise comparisons within “${group}”`,
  ahpNote: 'Which of the two matters more, and how many times.',
  pair: (a, b) => `${a} against ${b}`,
  times: (value) =>
    value === 1
      ? 'equally important'
      : value > 1
        ? `the first ${value} times`
        : `the second ${Math.round(1 / value)} times`,
  ratio: (value) =>
    Number.isNaN(value)
      ? 'More than 15 items: there is no random index to compare with.'
      : `Consistency ratio CR = ${value.toFixed(3)}: ${value <= 0.1 ? 'acceptable.' : 'above 0.1, the judgements contradict each other; check them.'}`,
  apply: 'Use these comparisons',
  close: 'Close',
}
