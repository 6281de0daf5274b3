import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareQuery,
  defaultCompare,
  mostUnits,
  parseCompare,
  type CompareState,
  type CompareVocabulary,
} from './compareCodec'

const slugs = ['beijing', 'shanghai', 'zhejiang', 'guangdong', 'guizhou', 'xinjiang', 'bingtuan']
const vocabulary: CompareVocabulary = {
  years: [2015, 2016, 2019, 2021],
  units: new Map(slugs.map((slug) => [slug, slug.toUpperCase()])),
  defaultUnits: ['ZHEJIANG', 'XINJIANG'],
  defaultYears: [2016, 2019],
}
const ids = [...vocabulary.units.values()]

const anyState: fc.Arbitrary<CompareState> = fc.oneof(
  fc.record({
    mode: fc.constant('units' as const),
    units: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: mostUnits }),
    years: fc.subarray([...vocabulary.years], { minLength: 1 }),
  }),
  fc.record({
    mode: fc.constant('years' as const),
    years: fc
      .subarray([...vocabulary.years], { minLength: 2, maxLength: 2 })
      .map((years) => years as [number, number]),
  }),
)

describe('compareCodec', () => {
  it('brings every valid comparison back from its own query, without a notice', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseCompare(compareQuery(state, vocabulary), vocabulary)).toEqual({ state, notices: [] })
      }),
    )
  })

  it('leaves defaults out of the query', () => {
    expect(compareQuery(defaultCompare(vocabulary), vocabulary)).toEqual({})
  })

  it('turns whatever a link says into a valid comparison', () => {
    const word = fc.oneof(fc.constantFrom(...slugs, '2016', '2019', '1e3', ''), fc.string())
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join('~'))
    const value = fc.oneof(text, fc.constant(null), fc.array(text))
    const key = fc.constantFrom('units', 'years', '__proto__', 'utm_source')
    fc.assert(
      fc.property(fc.dictionary(key, value), (query) => {
        const { state } = parseCompare(query, vocabulary)
        for (const year of state.years) expect(vocabulary.years).toContain(year)
        expect([...state.years].sort()).toEqual(state.years)
        expect(new Set(state.years).size).toBe(state.years.length)
        const units = state.mode === 'units' ? state.units : vocabulary.defaultUnits
        expect(state.years.length).toBeGreaterThanOrEqual(state.mode === 'years' ? 2 : 1)
        expect(units.length).toBeGreaterThanOrEqual(2)
        expect(units.length).toBeLessThanOrEqual(mostUnits)
        expect(new Set(units).size).toBe(units.length)
        for (const unit of units) expect(ids).toContain(unit)
      }),
    )
  })

  it.each([
    [{ units: 'beijing~atlantis' }, 'unknownUnit', { units: ['BEIJING', 'XINJIANG'] }],
    [{ units: 'atlantis' }, 'unknownUnit', { units: ['ZHEJIANG', 'XINJIANG'] }],
    [{ units: 'xinjiang' }, 'tooFewUnits', { units: ['XINJIANG', 'ZHEJIANG'] }],
    [{ units: slugs.join('~') }, 'tooManyUnits', { units: ids.slice(0, 5) }],
    [{ units: 'beijing~shanghai', years: '2016~1999' }, 'unknownYear', { mode: 'units', years: [2016] }],
    [{ years: '2016~2020' }, 'unknownYear', { mode: 'years', years: [2016, 2019] }],
    [{ years: '2021' }, 'twoYears', { mode: 'years', years: [2016, 2021] }],
    [{ years: '2015~2016~2021' }, 'twoYears', { mode: 'years', years: [2015, 2016] }],
  ] as const)('answers %j with %s and the nearest valid comparison', (query, reason, nearest) => {
    const { state, notices } = parseCompare(query, vocabulary)
    expect(state).toMatchObject(nearest)
    expect(notices.map((notice) => notice.reason)).toEqual([reason])
  })

  it('takes years in either order and the last of repeated keys', () => {
    expect(parseCompare({ years: ['2015~2016', '2019~2016'] }, vocabulary)).toEqual({
      state: { mode: 'years', years: [2016, 2019] },
      notices: [],
    })
  })
})
