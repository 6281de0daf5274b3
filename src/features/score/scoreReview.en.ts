import { count, plural } from '@/locales/english'
import type { messages as zh } from './scoreReview.zh'

const fixed = (value: number, decimals = 2) => (Number.isFinite(value) ? value.toFixed(decimals) : '—')

export const messages: typeof zh = {
  fixed,
  estimate: 'estimate',
  range: (from, to) => `${from} to ${to}`.replaceAll('-', '−'),
  standing: (name, position, among) => `${name} (${position}/${among})`,
  parts: {
    contributions: 'What a score is made of, strengths and weaknesses',
    profile: 'Scores by group, filtered by range',
    review: 'Correlation, coherence and influence',
    uncertainty: 'Methods and weights varied together: how firm ranks are',
  },
  unit: {
    parts: (parts) =>
      `Score = ${parts.map(({ name, points }) => `${name} ${fixed(points, 1)}`).join(' + ')}.`,
    explain: 'Every indicator',
    firm: 'If weights change',
  },
  chart: {
    keys: 'Arrow keys go from mark to mark, Enter chooses.',
    broken: 'The chart could not be loaded; the table has the figures.',
    tableOf: (heading) => `${heading}: table`,
    table: 'As a table',
  },
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
    peer: 'Beside',
    toPeer: (name) => `To ${name}`,
    strengths: (names) => `Stronger in ${names.join(', ')}.`,
    weaknesses: (names) => `Weaker in ${names.join(', ')}.`,
    chart: (name) => `What each indicator brings to ${name}, beside another area`,
    tip: (indicator, place, value) => `${place}, ${indicator}: ${fixed(value)} points`,
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
    tip: (row, column, value) => `${row} and ${column}: r = ${fixed(value)}`,
    note: 'Pearson’s correlation. Choose a cell, and the scatter plot below shows the two.',
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
  scatter: {
    heading: 'One against another',
    axis: ['Horizontal', 'Vertical'],
    label: (x, y) => `Scatter plot of ${x} and ${y}`,
    correlation: (r, n) => `${count(n, 'area')}, r = ${fixed(r)}.`,
    tip: (name, x, y) => `${name}: ${fixed(x, 1)}, ${fixed(y, 1)}`,
    note: 'On the common scale, higher is better. An area chosen here is marked everywhere.',
  },
  profile: {
    heading: 'Scores by group, filtered by range',
    groups: 'All groups',
    filter: 'Filter',
    ends: ['Lower end', 'Upper end'],
    clear: 'Clear filter',
    hint: 'Drag a range on an axis, or type its ends: areas outside fade in ranking and map.',
    left: (n, all) => `${n} of ${count(all, 'area')} ${plural(n, 'is', 'are')} within.`,
    label: (group) => `Parallel coordinates of the items of “${group}”`,
  },
}
