import { describe, expect, it } from 'vitest'
import { queryText } from './query'

describe('queryText', () => {
  it('tells a missing key from a bare one, and takes the last of repeated ones', () => {
    expect(queryText({}, 'year')).toBeUndefined()
    expect(queryText({ year: [] }, 'year')).toBeUndefined()
    expect(queryText({ year: null }, 'year')).toBe('')
    expect(queryText({ year: ['2016', null] }, 'year')).toBe('')
    expect(queryText({ year: ['2016', '2019'] }, 'year')).toBe('2019')
  })

  it('never reads what every object has', () => {
    expect(queryText({}, 'constructor')).toBeUndefined()
    expect(queryText({}, '__proto__')).toBeUndefined()
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
