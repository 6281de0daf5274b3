import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesQuery, parseChoices } from './choices'

const keys = {
  capability: { known: ['eLicence', 'hall'], fallback: 'eLicence' },
  region: { known: ['huabei'], fallback: null },
}

describe('choices of a page', () => {
  it('are missing, valid or unknown', () => {
    expect(parseChoices({}, keys)).toEqual({ choices: { capability: 'eLicence', region: null }, notices: [] })
    expect(parseChoices({ capability: 'hall', region: ['x', 'huabei'] }, keys)).toEqual({
      choices: { capability: 'hall', region: 'huabei' },
      notices: [],
    })
    expect(parseChoices({ capability: 'Hall', region: null }, keys)).toEqual({
      choices: { capability: 'eLicence', region: null },
      notices: [
        { key: 'capability', given: 'Hall' },
        { key: 'region', given: '' },
      ],
    })
  })

  it('come back from their own query, which leaves the keys of others alone', () => {
    const choices = {
      capability: fc.constantFrom('eLicence', 'hall'),
      region: fc.constantFrom('huabei', null),
    }
    fc.assert(
      fc.property(fc.record(choices), (given) => {
        const query = choicesQuery({ capability: 'x', region: 'y', theme: 'dark' }, keys, given)
        expect(query.theme).toBe('dark')
        expect(parseChoices(query, keys)).toEqual({ choices: given, notices: [] })
      }),
    )
    expect(choicesQuery({}, keys, { capability: 'eLicence', region: null })).toEqual({})
  })

  it('survive whatever a link says', () => {
    const value = fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string()))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('capability', 'region', '__proto__'), value), (query) => {
        expect(['eLicence', 'hall']).toContain(parseChoices(query, keys).choices.capability)
      }),
    )
  })
})
