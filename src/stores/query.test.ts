import { describe, expect, it } from 'vitest'
import { choosesView, queryText } from './query'

describe('queryText', () => {
  it('tells a missing key from a bare one, and takes the last of repeated ones', () => {
    expect(queryText({}, 'year')).toBeUndefined()
    expect(queryText({ year: [] }, 'year')).toBeUndefined()
    expect(queryText({ year: null }, 'year')).toBe('')
    expect(queryText({ year: ['2016', null] }, 'year')).toBe('')
    expect(queryText({ year: ['2016', '2019'] }, 'year')).toBe('2019')
  })

  it('never reads what every object has', () => {
    expect(queryText({}, 'constructor' as never)).toBeUndefined()
    expect(queryText({}, '__proto__' as never)).toBeUndefined()
  })

  it('cuts what is too long', () => {
    expect(queryText({ units: 'x'.repeat(100_000) }, 'units')).toHaveLength(200)
    expect(queryText({ weights: 'x'.repeat(100_000) }, 'weights', 2000)).toHaveLength(2000)
  })

  it('reads links of earlier releases, also over two renamings; the new name counts first', () => {
    const renamed = [
      { from: 'jahr', to: 'annee' },
      { from: 'annee', to: 'year' },
    ]
    expect(queryText({ jahr: '2016' }, 'year', 200, renamed)).toBe('2016')
    expect(queryText({ jahr: '2016', year: '2019' }, 'year', 200, renamed)).toBe('2019')
    expect(queryText({}, 'year', 200, renamed)).toBeUndefined()
  })
})

describe('choosesView', () => {
  it('knows links of the atlas from what other sites append', () => {
    for (const search of ['?year=2016', '?from=message&units=zhejiang', '?weights', '?capability=hall'])
      expect(choosesView(search), search).toBe(true)
    for (const search of ['', '?', '?from=message&isappinstalled=0', '?utm_source=year', '?toString=1'])
      expect(choosesView(search), search).toBe(false)
  })
})
