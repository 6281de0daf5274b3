import type { messages as zh } from './scoreSteps.zh'

const list = (items: readonly string[], count = items.length) =>
  items.join(', ') + (count > items.length ? ` and others, ${count} in all` : '')
const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`

export const messages: typeof zh = {
  list,
  note: 'In the order of the OECD/JRC Handbook on Constructing Composite Indicators (2008). Each step is off until you take it, and says what it changed.',
  none: 'none',
  unit: 'Least share of data for a unit',
  group: 'Least share of data within a group (where siblings share the weight)',
  share: (least, mean) => `Data at hand: least share ${percent(least)}, mean ${percent(mean)}.`,
  screened: (names, count) => (count ? `${count} left out: ${list(names, count)}.` : 'No unit is left out.'),
  denominate: 'Divide by denominators (population, area, …)',
  noDenominators: 'The data have no column of denominators.',
  denominated: (names, count) =>
    count ? `${count} indicators divided: ${list(names, count)}.` : 'No indicator names a denominator.',
  impute: 'Fill missing values',
  mean: 'mean',
  median: 'median',
  within: 'within',
  everyone: 'all units',
  estimates: (count, names, places) =>
    count
      ? `${count} values filled, each marked as an estimate: ${list(names, places)}.`
      : 'No missing value can be filled.',
  missing: (count) => (count ? `${count} values are missing and not filled.` : 'Nothing is missing.'),
  treat: 'Treat outliers',
  treatRule:
    'Where skewness and kurtosis both reach their limits: winsorise first, then transform what still does',
  skewness: 'Skewness from',
  kurtosis: 'Kurtosis from',
  winsorise: 'Winsorise at most',
  otherwise: 'If still beyond',
  otherwises: { '': 'leave', log: 'logarithm', boxCox: 'Box-Cox' },
  treated: (count) => (count ? `${count} indicators treated:` : 'No indicator is beyond the limits.'),
  treatedHow: (name, { method, places, before, after, within }) =>
    `${name}: ${method === 'winsorise' ? `${places.length} values winsorised` : method === 'log' ? 'logarithm' : 'Box-Cox'}, skewness ${before.skewness.toFixed(2)} → ${after.skewness.toFixed(2)}, kurtosis ${before.kurtosis.toFixed(2)} → ${after.kurtosis.toFixed(2)}${within ? '' : ', still beyond'}`,
  range: 'Range of the scale',
  rangeFrom: 'Lower end of the range',
  rangeTo: 'Upper end of the range',
  rangeNote: 'Geometric and harmonic means need values above 0: 1–100 gives them.',
  reference: 'Reference unit',
  choose: '(choose)',
  levels: 'Aggregation by level',
  level: (level, names) =>
    level === 0 ? 'the total' : `level ${level} (${list(names.slice(0, 3), names.length)})`,
  power: 'Exponent of the generalised mean',
  directions: (count) => `Lower is better for ${count} indicators: they are turned round.`,
}
