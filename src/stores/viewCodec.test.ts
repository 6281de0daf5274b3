import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measures } from '@/charts/fill'
import { defaultView, maxUnits, parseView, viewQuery, type ViewState, type Vocabulary } from './viewCodec'

const vocabulary: Vocabulary = {
  years: [2015, 2016, 2019, 2021],
  defaultYear: 2019,
  bands: ['veryHigh', 'high', 'medium', 'low'],
  units: new Map([
    ['beijing', '110000'],
    ['zhejiang', '330000'],
    ['bingtuan', '660000'],
  ]),
  regions: new Map([
    ['huabei', 'r1'],
    ['xibei', 'r2'],
  ]),
}

const anyView: fc.Arbitrary<ViewState> = fc.record({
  year: fc.constantFrom(...vocabulary.years),
  measure: fc.constantFrom(...measures),
  units: fc.uniqueArray(fc.constantFrom(...vocabulary.units.values()), { maxLength: maxUnits }),
  region: fc.constantFrom('r1', 'r2', null),
  bands: fc.uniqueArray(fc.constantFrom('veryHigh', 'high', 'medium', 'low'), { maxLength: 3 }),
})

describe('viewCodec', () => {
  it('brings every valid view back from its own query, without a notice', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const parsed = parseView(viewQuery(view, vocabulary), vocabulary)
        expect(parsed.view).toEqual(view)
        expect(parsed.notices).toEqual([])
      }),
    )
  })

  it('leaves defaults out of the query', () => {
    expect(viewQuery(defaultView(vocabulary), vocabulary)).toEqual({})
  })

  it('turns whatever a link says into a valid view', () => {
    const key = fc.constantFrom('year', 'measure', 'units', 'region', 'bands', '__proto__', 'utm_source')
    const value = fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string()), fc.constant('1e3'))
    fc.assert(
      fc.property(fc.dictionary(key, value), (query) => {
        const { view } = parseView(query, vocabulary)
        expect(vocabulary.years).toContain(view.year)
        expect(measures).toContain(view.measure)
        expect(view.units.length).toBeLessThanOrEqual(maxUnits)
        for (const unit of view.units) expect([...vocabulary.units.values()]).toContain(unit)
      }),
    )
  })

  it.each([
    ['year', '2030', 'unknownYear', { year: 2021 }],
    ['year', '2017', 'unknownYear', { year: 2016 }],
    ['year', 'nineteen', 'unknownYear', { year: 2019 }],
    ['measure', 'colour', 'unknownMeasure', { measure: 'band' }],
    ['units', 'zhejiang~atlantis', 'unknownUnit', { units: ['330000'] }],
    ['region', 'north', 'unknownRegion', { region: null }],
    ['bands', 'high~best', 'unknownBand', { bands: ['high'] }],
  ])('answers %s=%s with %s and the nearest valid view', (key, given, reason, nearest) => {
    const { view, notices } = parseView({ [key]: given }, vocabulary)
    expect(view).toMatchObject(nearest)
    expect(notices).toEqual([{ key, given, reason }])
  })

  it('reads a year as the assessed one, not as that of the report, which is one later', () => {
    for (const year of vocabulary.years)
      expect(parseView({ year: String(year) }, vocabulary).view.year).toBe(year)
    // The report of 2020 assesses 2019: asked for by its own year it is not there.
    const { view, notices } = parseView({ year: '2020' }, vocabulary)
    expect(view.year).toBe(2021)
    expect(notices).toMatchObject([{ key: 'year', given: '2020' }])
  })

  it.each(['12016', '2016.5', '2016x', ' 2016', '２０１６'])('takes “%s” for no year', (given) => {
    const { view, notices } = parseView({ year: given }, vocabulary)
    expect(view.year).toBe(vocabulary.defaultYear)
    expect(notices).toEqual([{ key: 'year', given, reason: 'unknownYear' }])
  })

  it('keeps the first five of more units, counts one named twice once, and says so of six', () => {
    const slugs = [...'abcdef']
    const many = { ...vocabulary, units: new Map(slugs.map((slug) => [slug, `id-${slug}`])) }
    const five = slugs.slice(0, 5).map((slug) => `id-${slug}`)
    const six = parseView({ units: slugs.join('~') }, many)
    expect(six.view.units).toEqual(five)
    expect(six.notices).toEqual([{ key: 'units', given: 'a~b~c~d~e~f', reason: 'tooManyUnits' }])
    const repeated = parseView({ units: 'a~b~a~c~d~e' }, many)
    expect(repeated.view.units).toEqual(five)
    expect(repeated.notices).toEqual([])
  })

  it('takes the last of repeated keys and ignores keys of others', () => {
    const { view, notices } = parseView({ year: ['2015', '2016'], utm_source: 'x' }, vocabulary)
    expect(view.year).toBe(2016)
    expect(notices).toEqual([])
  })
})
