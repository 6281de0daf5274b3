import { describe, expect, it } from 'vitest'
import { Typeahead } from './typeahead'

const entries = [
  { id: 'hebei', names: ['hebei', 'hb'] },
  { id: 'henan', names: ['henan', 'hen'] },
  { id: 'hunan', names: ['hunan', 'hn'] },
  { id: 'shanghai', names: ['shanghai', 'sh'] },
]

describe('typing ahead', () => {
  it('goes round the names that begin with a letter pressed again and again', () => {
    const keys = new Typeahead<string>()
    let at = 'shanghai'
    const visited = [0, 100, 200, 300].map((now) => (at = keys.next('h', entries, at, now) ?? at))
    expect(visited).toEqual(['hebei', 'henan', 'hunan', 'hebei'])
  })

  it('spells a name, or its initials, from letters in a row', () => {
    const keys = new Typeahead<string>()
    expect(keys.next('h', entries, 'shanghai', 0)).toBe('hebei')
    expect(keys.next('U', entries, 'hebei', 100)).toBe('hunan')
    expect(keys.next('n', entries, 'hunan', 200)).toBe('hunan')
    expect(keys.next('h', entries, 'hunan', 2000)).toBe('hebei')
    expect(keys.next('n', entries, 'hebei', 2100)).toBe('hunan')
  })

  it('begins anew after a pause and says so where nothing begins like that', () => {
    const keys = new Typeahead<string>()
    keys.next('h', entries, 'shanghai', 0)
    expect(keys.next('s', entries, 'hebei', 5000)).toBe('shanghai')
    expect(keys.next('z', entries, 'shanghai', 9000)).toBeUndefined()
  })
})
