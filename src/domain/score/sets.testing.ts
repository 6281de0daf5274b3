import fc from 'fast-check'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { linearForm, type LinearForm } from './linear'
import type { Indicator, IndicatorNode, IndicatorSet, Scheme, Value } from './model'
import { defaultScheme, leaves, valueColumns } from './model'
import { score, type Scoring } from './score'

const text = (id: string) => ({ zh: id, en: id })

export const leaf = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: text(id),
  ...more,
})

export const group = (id: string, children: IndicatorNode[], weight?: number): IndicatorNode => ({
  id,
  name: text(id),
  children,
  ...(weight !== undefined && { weight }),
})

/** A set from rows of values in the order of the leaves; undefined is missing. */
export function makeSet(
  children: IndicatorNode[],
  rows: Record<string, Record<string, Value>>,
  more: Partial<IndicatorSet> = {},
): IndicatorSet {
  return {
    id: 'test',
    name: text('test'),
    places: Object.keys(rows).map((id) => ({ id, name: text(id) })),
    root: { id: 'root', name: text('root'), children },
    values: valueColumns(
      Object.keys(rows),
      leaves({ id: 'root', name: text('root'), children }).map(({ id }) => id),
      (place, indicator) => rows[place]![indicator],
    ),
    provenance: { kind: 'own', file: 'test' },
    ...more,
  }
}

/** The values of a set by place and indicator, as {@link makeSet} takes them. */
export const rowsOf = (set: IndicatorSet): Record<string, Record<string, number>> =>
  Object.fromEntries(
    set.places.map(({ id }, place) => [
      id,
      Object.fromEntries([...set.values].map(([indicator, { lo }]) => [indicator, lo[place]!])),
    ]),
  )

export function schemeOf(
  set: IndicatorSet,
  more: Partial<Omit<Scheme, 'weights'>> = {},
  weights: Record<string, number> = {},
): Scheme {
  return { ...defaultScheme(set), ...more, weights: new Map(Object.entries(weights)) }
}

/** A scoring that must succeed. */
export function scored(...input: Parameters<typeof score>): Scoring {
  const result = score(...input)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result
}

/** The linear form of a scoring that must have one. */
export function formOf(...input: Parameters<typeof score>): LinearForm {
  const form = linearForm(scored(...input))
  if (!form) throw new Error('No sole mean')
  return form
}

export const valuesOf = (scoring: Scoring) =>
  Object.fromEntries(scoring.scores.map(({ place, value }) => [place, value]))

/** Uniform numbers in [0, 1) from a seed. */
export function seeded(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

/** Values of up to three decimals, as tables have them. */
export const decimals = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 1000)

/** A flat or nested set with values everywhere, and weights with at least one above nought in every group. */
export const sets = fc
  .record({
    places: fc.integer({ min: 2, max: 7 }),
    leaves: fc.integer({ min: 1, max: 5 }),
    nested: fc.boolean(),
  })
  .chain(({ places, leaves, nested }) =>
    fc.record({
      rows: fc.array(fc.array(decimals, { minLength: leaves, maxLength: leaves }), {
        minLength: places,
        maxLength: places,
      }),
      weights: fc.array(
        fc.integer({ min: 1, max: 2000 }).map((value) => value / 100),
        { minLength: leaves + 1, maxLength: leaves + 1 },
      ),
      nested: fc.constant(nested && leaves > 1),
    }),
  )
  .map(({ rows, weights, nested }) => {
    const ids = weights.slice(1).map((_, index) => `i${index}`)
    const all = ids.map((id, index) => leaf(id, { weight: weights[index]!, goalposts: [0, 100] }))
    const children = nested ? [all[0]!, group('g', all.slice(1), weights.at(-1)!)] : all
    const table = Object.fromEntries(
      rows.map((row, place) => [`p${place}`, Object.fromEntries(ids.map((id, index) => [id, row[index]!]))]),
    )
    return makeSet(children, table)
  })
