import * as v from 'valibot'
import {
  aggregations,
  defaultScheme,
  groups,
  leaves,
  missingPolicies,
  normalisations,
  weightings,
  type IndicatorSet,
  type Scheme,
} from './model'
import { uncertaintySchema, type Uncertainty } from './uncertaintySpec'

/**
 * A scheme as a small JSON file: everything that decides the result, with the set. A key that is absent takes the set's
 * default, so that `{}` is the scheme that a set starts with.
 */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const byNode = <const Schema extends v.GenericSchema>(schema: Schema) => v.record(id, schema)

/** What a scheme in memory holds as the file has it. */
const steps = {
  minimum: v.optional(v.strictObject({ unit: v.optional(share), group: v.optional(share) })),
  denominate: v.optional(v.boolean()),
  impute: v.optional(v.strictObject({ by: v.picklist(['mean', 'median']), within: v.optional(id) })),
  treat: v.optional(
    v.strictObject({
      skewness: v.optional(positive, 2),
      kurtosis: v.optional(positive, 3.5),
      winsorise: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 5),
      otherwise: v.optional(v.picklist(['log', 'boxCox'])),
    }),
  ),
  normalisation: v.optional(v.picklist(normalisations)),
  range: v.optional(
    v.pipe(
      v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
      v.check(([from, to]) => from < to, 'from below to'),
    ),
  ),
  reference: v.optional(id),
  missing: v.optional(v.picklist(missingPolicies)),
  aggregation: v.optional(v.picklist(aggregations)),
  levels: v.optional(v.pipe(v.array(v.picklist(aggregations)), v.maxLength(5))),
  power: v.optional(
    v.pipe(
      v.number(),
      v.finite(),
      v.check((value) => value !== 0, 'not 0'),
    ),
  ),
  weighting: v.optional(v.picklist(weightings)),
  comparisons: v.optional(
    v.array(v.strictTuple([id, id, v.pipe(v.number(), v.minValue(1 / 9 - 1e-9), v.maxValue(9))])),
  ),
}

export const schemeSchema = v.strictObject({
  version: v.optional(v.literal(1), 1),
  directions: v.optional(byNode(v.picklist(['higher', 'lower']))),
  ...steps,
  weights: v.optional(byNode(v.pipe(v.number(), v.finite(), v.minValue(0)))),
  uncertainty: v.optional(uncertaintySchema),
})

export type SchemeFile = v.InferOutput<typeof schemeSchema>

/** Where a file is no scheme, or does not suit the set: a path of keys, and what the reader found. */
export interface SchemeProblem {
  path: string
  /** What the schema says, or the id that the set does not have. */
  problem: string
  unknown?: true
}

/** Ids in the scheme that are not in the set. */
function strangers(
  { directions = {}, weights = {}, comparisons = [], reference }: SchemeFile,
  set: IndicatorSet,
): SchemeProblem[] {
  const indicators = new Set(leaves(set.root).map((leaf) => leaf.id))
  const nodes = new Set([...indicators, ...groups(set.root).map((group) => group.id)])
  const named: [string, string, boolean][] = [
    ...Object.keys(directions).map((key): [string, string, boolean] => [
      'directions',
      key,
      indicators.has(key),
    ]),
    ...Object.keys(weights).map((key): [string, string, boolean] => ['weights', key, nodes.has(key)]),
    ...comparisons.flatMap(([a, b]) =>
      [a, b].map((key): [string, string, boolean] => ['comparisons', key, nodes.has(key)]),
    ),
    ...(reference === undefined
      ? []
      : [
          ['reference', reference, set.places.some((place) => place.id === reference)] as [
            string,
            string,
            boolean,
          ],
        ]),
  ]
  return named
    .filter(([, , isKnown]) => !isKnown)
    .map(([path, problem]) => ({ path, problem, unknown: true as const }))
}

/** Reads a scheme for a set. */
export function readScheme(
  raw: unknown,
  set: IndicatorSet,
): { scheme: Scheme; uncertainty?: Uncertainty } | { problems: SchemeProblem[] } {
  const parsed = v.safeParse(schemeSchema, raw)
  if (!parsed.success)
    return {
      problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', problem: issue.message })),
    }
  const problems = strangers(parsed.output, set)
  if (problems.length) return { problems }
  const { uncertainty, directions, weights } = parsed.output
  return {
    scheme: {
      ...defaultScheme(set),
      ...v.parse(v.object(steps), parsed.output),
      weights: new Map(Object.entries(weights ?? {})),
      ...(directions && { directions: new Map(Object.entries(directions)) }),
    },
    ...(uncertainty && { uncertainty }),
  }
}

/** The file of a scheme: inverse of {@link readScheme}. */
export function writeScheme({ weights, directions, ...rest }: Scheme, uncertainty?: Uncertainty): SchemeFile {
  return {
    version: 1,
    ...(rest as Omit<SchemeFile, 'version' | 'weights' | 'directions'>),
    ...(weights.size && { weights: Object.fromEntries(weights) }),
    ...(directions?.size && { directions: Object.fromEntries(directions) }),
    ...(uncertainty && { uncertainty }),
  }
}
