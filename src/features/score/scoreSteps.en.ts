import { count, plural } from '@/locales/english'
import type { messages as zh } from './scoreSteps.zh'

const list = (items: readonly string[], n = items.length) =>
  items.join(', ') + (n > items.length ? ` and others, ${n} in all` : '')
const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`

export const messages: typeof zh = {
  list,
  note: 'In the order of the OECD/JRC Handbook on Constructing Composite Indicators (2008). Each step is off until you take it, and says what it changed.',
  none: 'none',
  unit: 'Least share of data for an area',
  group: 'Least share of data within a group (where the rest shares the weight)',
  share: (least, mean) => `Data available: least share ${percent(least)}, mean ${percent(mean)}.`,
  screened: (names, n) => (n ? `${n} left out: ${list(names, n)}.` : 'No area is left out.'),
  denominate: 'Divide by denominators (population, area, …)',
  noDenominators: 'The data have no column of denominators.',
  denominated: (names, n) =>
    n ? `${count(n, 'indicator')} divided: ${list(names, n)}.` : 'No indicator names a denominator.',
  impute: 'Fill missing values',
  mean: 'mean',
  median: 'median',
  within: 'within',
  everyone: 'all areas',
  estimates: (n, names, places) =>
    n
      ? `${count(n, 'value')} filled, each marked as an estimate: ${list(names, places)}.`
      : 'No missing value can be filled.',
  missing: (n) => (n ? `${count(n, 'value')} missing and not filled.` : 'Nothing is missing.'),
  treat: 'Treat outliers',
  treatRule:
    'Where skewness and kurtosis both reach their limits: winsorise first, then transform what still does',
  skewness: 'Skewness from',
  kurtosis: 'Kurtosis from',
  winsorise: 'Winsorise at most',
  otherwise: 'If still beyond',
  otherwises: { '': 'leave', log: 'logarithm', boxCox: 'Box-Cox' },
  treated: (n) => (n ? `${count(n, 'indicator')} treated:` : 'No indicator is beyond the limits.'),
  treatedHow: (name, { method, places, before, after, within }) =>
    `${name}: ${method === 'winsorise' ? `${count(places.length, 'value')} winsorised` : method === 'log' ? 'logarithm' : 'Box-Cox'}, skewness ${before.skewness.toFixed(2)} → ${after.skewness.toFixed(2)}, kurtosis ${before.kurtosis.toFixed(2)} → ${after.kurtosis.toFixed(2)}${within ? '' : ', still beyond'}`,
  range: 'Range of the scale',
  rangeFrom: 'Lower end of the range',
  rangeTo: 'Upper end of the range',
  rangeNote: 'Geometric and harmonic means need values above 0: 1–100 gives them.',
  reference: 'Reference area',
  choose: '(choose)',
  levels: 'Aggregation by level',
  level: (level, names) =>
    level === 0 ? 'the total' : `level ${level} (${list(names.slice(0, 3), names.length)})`,
  power: 'Exponent of the generalised mean',
  directions: (n) =>
    `Lower is better for ${count(n, 'indicator')}: ${plural(n, 'it is', 'they are')} reversed.`,
}
