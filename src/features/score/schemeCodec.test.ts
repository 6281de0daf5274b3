import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregations, missingPolicies, normalisations, type IndicatorSet } from '@/domain/score/model'
import { defaultScoreView, parseScoreView, scoreQuery, type ScoreVocabulary } from './schemeCodec'

const text = (id: string) => ({ zh: id, en: id })
const make = (id: string, leaves: string[]): IndicatorSet => ({
  id,
  name: text(id),
  places: ['330000', '440000', '520000'].map((place) => ({ id: place, name: text(place) })),
  root: { id: 'all', name: text('all'), children: leaves.map((leaf) => ({ id: leaf, name: text(leaf) })) },
  values: new Map(),
  provenance: { kind: 'own', file: '' },
})
const vocabulary: ScoreVocabulary = {
  sets: [make('first', ['a', 'b.c']), make('second', ['d'])],
  slugs: new Map([
    ['zhejiang', '330000'],
    ['guangdong', '440000'],
    ['guizhou', '520000'],
    ['elsewhere', '999999'],
  ]),
}
const parse = (query: Parameters<typeof parseScoreView>[0]) => parseScoreView(query, vocabulary)

describe('links of the scoring lab', () => {
  it('come back as they were', () => {
    const weights = fc
      .array(
        fc.tuple(
          fc.constantFrom('a', 'b.c'),
          fc.integer({ min: 0, max: 9999 }).map((value) => value / 100),
        ),
      )
      .map((entries) => new Map(entries))
    const scheme = fc.record({
      normalisation: fc.constantFrom(...normalisations),
      aggregation: fc.constantFrom(...aggregations),
      missing: fc.constantFrom(...missingPolicies),
      weights,
    })
    const view = fc.record({
      set: fc.constant('first'),
      scheme,
      pinned: fc.option(scheme),
      places: fc.subarray(['330000', '440000', '520000'], { maxLength: 2 }),
      concentration: fc.integer({ min: 1, max: 10_000 }),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(view, (given) => {
        expect(parse(scoreQuery(given, vocabulary))).toEqual({ view: given, notices: [] })
      }),
    )
  })

  it('leave out what is usual, and everything of own data', () => {
    expect(scoreQuery(defaultScoreView(vocabulary.sets[0]!), vocabulary)).toEqual({})
    expect(
      scoreQuery({ ...defaultScoreView(vocabulary.sets[0]!), set: 'own-1', seed: 9 }, vocabulary),
    ).toEqual({})
  })

  it('keep what they can and tell the rest', () => {
    const { view, notices } = parse({
      set: 'nothing',
      weights: 'a:2~b.c:-1~x:1~a:2:3',
      scale: 'minMax',
      mean: 'median',
      places: 'zhejiang~nowhere',
      concentration: '0',
      seed: '1e9',
      pin: 'none!arithmetic',
    })
    expect(view.set).toBe('first')
    expect([...view.scheme.weights]).toEqual([['a', 2]])
    expect(view.scheme).toMatchObject({ normalisation: 'minMax', aggregation: 'arithmetic' })
    expect(view.places).toEqual(['330000'])
    expect(view.pinned).toBeNull()
    expect(notices.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'set unknownSet',
      'weights badWeights',
      'mean unknownMethod',
      'places unknownPlace',
      'concentration badNumber',
      'seed badNumber',
      'pin badPin',
    ])
  })

  it('never throw and never give what is not allowed', () => {
    const key = fc.constantFrom(
      'set',
      'weights',
      'scale',
      'mean',
      'missing',
      'places',
      'seed',
      'pin',
      '__proto__',
    )
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string()))),
        (query) => {
          const { view } = parse(query)
          expect(vocabulary.sets.map(({ id }) => id)).toContain(view.set)
          for (const weight of view.scheme.weights.values()) expect(weight).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
