import * as v from 'valibot'
import { aggregations, normalisations, weightings, type Scheme } from './model'

/** What may vary in an analysis of uncertainty, see `uncertainty.ts`. */
const optionsOf = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.pipe(v.array(schema), v.minLength(2), v.maxLength(8)))

export const uncertaintySchema = v.strictObject({
  /** Rows of each of the two samples; choices + 2 times as many scorings are made. */
  draws: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(100_000)), 1000),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1)), 1),
  /** Sum of the Dirichlet parameters; weights stay as they are where absent. See `robustness.ts`. */
  concentration: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000))),
  normalisation: optionsOf(v.picklist(normalisations)),
  aggregation: optionsOf(v.picklist(aggregations)),
  weighting: optionsOf(v.picklist(['given', ...weightings])),
  impute: optionsOf(v.picklist(['none', 'mean', 'median'])),
  treat: optionsOf(v.picklist(['none', 'winsorise', 'log', 'boxCox'])),
})
export type Uncertainty = v.InferOutput<typeof uncertaintySchema>

export const choices = ['normalisation', 'aggregation', 'weighting', 'impute', 'treat'] as const
export type Choice = (typeof choices)[number]

/** The scheme with an option of a choice. */
export const options: Record<Choice, (scheme: Scheme, option: string) => Scheme> = {
  normalisation: (scheme, option) => ({ ...scheme, normalisation: option as Scheme['normalisation'] }),
  // One kind for all levels: what the scheme says of single levels is part of the choice.
  aggregation: (scheme, option) => ({
    ...scheme,
    aggregation: option as Scheme['aggregation'],
    levels: undefined,
  }),
  weighting: (scheme, option) => ({
    ...scheme,
    weighting: option === 'given' ? undefined : (option as Scheme['weighting']),
  }),
  impute: (scheme, option) => ({
    ...scheme,
    impute: option === 'none' ? undefined : { ...scheme.impute, by: option as 'mean' | 'median' },
  }),
  treat: (scheme, option) => {
    const limits = { skewness: 2, kurtosis: 3.5, winsorise: 5, ...scheme.treat }
    const otherwise = option === 'log' || option === 'boxCox' ? option : undefined
    return { ...scheme, treat: option === 'none' ? undefined : { ...limits, otherwise } }
  },
}
