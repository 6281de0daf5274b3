import { defaultPower, depth, leaves, type Aggregation, type Weighting } from '@/domain/score/model'
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
  wrong: (file) => `“${file}” does not suit these indicators and is not used. Correct these places:`,
  unknown: (path, id) => `${path}: “${id}” is not among these indicators`,
  file: 'scheme',
  note: 'The file holds everything that decides the result but the data, and works with npm run score; its form is docs/scheme.schema.json.',
  compare: 'Against the pinned scheme',
  unpinned: 'Pin this scheme, then change something: the two rankings are compared here.',
  agreement: ({ places, spearman, kendall, meanShift }) =>
    `${places.length} units: Spearman’s ρ = ${three(spearman)}, Kendall’s τ = ${three(kendall)}, places move by ${meanShift.toFixed(2)} on average.`,
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
      `${leaves(set.root).length} indicators on ${depth(set.root)} levels score ${scores.length} units${blocked.length ? `; ${blocked.length} have no score for want of data` : ''}`,
      ...(lowered ? [`For ${lowered} indicators lower is better, and they are turned round`] : []),
      ...(minimum?.unit
        ? [
            `Units with less than ${minimum.unit * 100}% of the data are left out (${preparation.screened.length})`,
          ]
        : []),
      ...(scheme.denominate
        ? [`${preparation.denominated.length} indicators are divided by their denominators`]
        : []),
      ...(impute
        ? [
            `Missing values are filled with the ${impute.by} of ${impute.within ? `the group (${impute.within})` : 'all units'}: ${preparation.estimates.length} estimates`,
          ]
        : []),
      ...(treat
        ? [
            `Indicators with |skewness| of at least ${treat.skewness} and kurtosis of at least ${treat.kurtosis} have up to ${treat.winsorise} values winsorised${treat.otherwise ? `, those still beyond are transformed (${treat.otherwise === 'log' ? 'logarithm' : 'Box-Cox'})` : ''}: ${preparation.treated.length} indicators treated`,
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
