import { defaultPower, depth, leaves, type Aggregation, type Weighting } from '@/domain/score/model'
import { count, plural } from '@/locales/english'
import { messages as score } from '@/locales/pages/score.en'
import type { messages as zh } from './scoreFile.zh'
import { messages as weigh } from './scoreWeigh.en'

const three = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '—')

const weightsText = (weighting: Weighting | undefined) =>
  weighting ? `Weights: ${weigh.methods[weighting]}` : 'Weights are those of the indicators or set by hand'

export const messages: typeof zh = {
  download: 'Download the scheme (JSON)',
  load: 'Load a scheme',
  loaded: (file) => `The scheme “${file}” is in use.`,
  notJson: (file) => `“${file}” is not valid JSON and is not used.`,
  wrong: (file) => `“${file}” does not suit these indicators and is not used. Correct the following:`,
  unknown: (path, id) => `${path}: “${id}” is not among these indicators`,
  file: 'scheme',
  whole: { simulated: 'Simulated', version: 'Version', scheme: 'Scheme (JSON)' },
  note: 'The file has all settings that decide the result (not the data), and works with npm run score; its form is docs/scheme.schema.json.',
  compare: 'Against the reference scheme',
  agreement: ({ places, spearman, kendall, meanShift }) =>
    `${count(places.length, 'area')}: Spearman’s ρ = ${three(spearman)}, Kendall’s τ = ${three(kendall)}, ranks move by ${meanShift.toFixed(2)} on average.`,
  methods: 'Methods, ready to paste',
  copy: 'Copy',
  copied: 'Copied.',
  language: 'English',
  paragraph({ set, scheme, scores, preparation, blocked }) {
    const aggregation = (kind: Aggregation) =>
      score.method.aggregations[kind] +
      (kind === 'generalised' ? ` with exponent ${scheme.power ?? defaultPower}` : '')
    const levels = scheme.levels?.length
      ? `from the total down: ${scheme.levels.map(aggregation).join(', ')}`
      : aggregation(scheme.aggregation)
    const { treat, impute, minimum, range } = scheme
    const lowered = leaves(set.root).filter(({ direction }) => direction === 'lower').length
    return [
      `${count(leaves(set.root).length, 'indicator')} on ${count(depth(set.root), 'level')}, ${count(scores.length, 'area')} scored${blocked.length ? `; ${blocked.length} without a score because of missing data` : ''}`,
      ...(lowered
        ? [
            `For ${count(lowered, 'indicator')} lower is better, and ${plural(lowered, 'it is', 'they are')} reversed`,
          ]
        : []),
      ...(minimum?.unit
        ? [
            `Areas with less than ${minimum.unit * 100}% of the data are left out (${preparation.screened.length})`,
          ]
        : []),
      ...(scheme.denominate
        ? [`${count(preparation.denominated.length, 'indicator')} divided by a denominator`]
        : []),
      ...(impute
        ? [
            `Missing values are filled with the ${impute.by} of ${impute.within ? `the group (${impute.within})` : 'all areas'}: ${count(preparation.estimates.length, 'estimate')}`,
          ]
        : []),
      ...(treat
        ? [
            `Indicators with |skewness| of at least ${treat.skewness} and kurtosis of at least ${treat.kurtosis} have up to ${count(treat.winsorise, 'value')} winsorised${treat.otherwise ? `, those still beyond are transformed (${treat.otherwise === 'log' ? 'logarithm' : 'Box-Cox'})` : ''}: ${count(preparation.treated.length, 'indicator')} treated`,
          ]
        : []),
      `Normalisation: ${score.method.normalisations[scheme.normalisation]}${range ? `, from ${range[0]} to ${range[1]}` : ''}`,
      weightsText(scheme.weighting),
      `Aggregation: ${levels}`,
      `Missing values: ${score.method.policies[scheme.missing]}`,
      'The steps are those of the Handbook on Constructing Composite Indicators (OECD and JRC, 2008). Results are simulated, not official; they were computed in the scoring lab of this atlas.',
    ].join('. ')
  },
}
