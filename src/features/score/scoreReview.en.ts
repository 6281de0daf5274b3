import { plural } from '@/locales/english'
import type { messages as zh } from './scoreReview.zh'

const fixed = (value: number, decimals = 2) => (Number.isFinite(value) ? value.toFixed(decimals) : '—')

export const messages: typeof zh = {
  fixed,
  estimate: 'estimate',
  contributions: {
    heading: (place) => `What the score of ${place} is made of`,
    place: 'Area',
    total: (total) => `The contributions sum to the score of ${total}.`,
    none: 'This area has no score, or this aggregation has no contributions that add up.',
    note: 'Contributions are on the common scale, split by Euler’s theorem; rank: one more than the number above. Strengths first, weaknesses last.',
    indicator: 'Indicator',
    raw: 'Value',
    position: 'Rank',
    part: 'Contribution',
    share: 'Share',
    toBest: 'To the best',
  },
  correlation: {
    heading: 'Correlation and coherence',
    group: 'Group',
    nodes: 'Compare',
    children: 'directly below',
    leaves: 'all indicators',
    caption: (group) => `Correlations within “${group}”, on the common scale`,
    withGroup: 'with the group',
    withTotal: 'with the total',
    alpha: (alpha, standardised) =>
      `Cronbach’s α = ${fixed(alpha)}, standardised α = ${fixed(standardised)} (Cronbach 1951). From 0.7 the items are usually taken to measure one thing.`,
    negative: (n) =>
      n
        ? `${n} ${plural(n, 'goes', 'go')} against the total: higher where the score is lower. Check direction and group.`
        : 'None goes against the total.',
    note: 'Pearson’s correlation; dark is near 1 or −1, negative values are underlined.',
  },
  influence: {
    heading: 'Weight and influence',
    caption: 'Weight, correlation with the total, and share of its variance by indicator',
    indicator: 'Indicator',
    share: 'Share of weight',
    correlation: 'With the total',
    influence: 'Share of variance',
    note: 'Where all levels are arithmetic the last column sums to 100%. Equal weights with unequal influence come from correlation and spread (Paruolo, Saisana, Saltelli 2013).',
  },
}
