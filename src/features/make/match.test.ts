import { beforeAll, describe, expect, it } from 'vitest'
import { loadScripts } from '@/dataset/read/text'
import { matchNames, nameId, namedTwice } from './match'
import type { MakeUnit } from './model'

beforeAll(loadScripts)

const unit = (id: string, name: string, more: Partial<MakeUnit> = {}): MakeUnit => ({
  id,
  name,
  english: '',
  code: '',
  region: '',
  features: [],
  aliases: [],
  ...more,
})
const named = (name: string, code = '', region = '') => ({ name, code, region })
const match = (name: ReturnType<typeof named>, units: MakeUnit[], decisions = {}) =>
  matchNames([name], units, decisions)[0]!

describe('names and shapes', () => {
  const units = [
    unit('s0', 'Åland', { code: '0101' }),
    unit('s1', 'Baker County', { code: '0102' }),
    unit('s2', 'Carver'),
    unit('s3', '内湖区', { english: 'Neihu' }),
    unit('s4', '北山县'),
  ]

  it.each([
    ['by name', named('Carver'), 's2'],
    ['without accents', named('aland'), 's0'],
    ['without its kind', named('Baker'), 's1'],
    ['with a kind that the shape lacks', named('Carver County'), 's2'],
    ['in traditional script', named('內湖區'), 's3'],
    ['in the other language', named('NEIHU'), 's3'],
    ['by a code that has lost its zero', named('whatever', '101'), 's0'],
    ['by a code in the column of names', named('102'), 's1'],
    ['with the mark of a footnote', named('Carver*'), 's2'],
  ])('are matched %s', (_, given, id) => {
    expect(match(given, units)).toMatchObject({ kind: 'sure', unit: id })
  })

  it('of two kinds are asked, not taken', () => {
    expect(match(named('北山区'), units)).toMatchObject({ kind: 'near', offers: ['s4'] })
  })

  it('that differ by a letter are offered', () => {
    const found = match(named('Karver'), units)
    expect(found).toMatchObject({ kind: 'near', offers: ['s2'] })
    expect(found.unit).toBeUndefined()
  })

  it('that nothing is like are unknown', () => {
    expect(match(named('Zzyzx Springs'), units)).toMatchObject({ kind: 'unknown', offers: [] })
  })

  const twins = [
    unit('s0', 'Union', { region: 'North' }),
    unit('s1', 'Union', { region: 'South' }),
    unit('s2', 'Lake', { region: 'South' }),
  ]

  it('that several shapes have are asked', () => {
    expect(match(named('Union'), twins)).toMatchObject({ kind: 'ambiguous', offers: ['s0', 's1'] })
  })

  it('that several shapes have are sure where their region says which', () => {
    expect(match(named('Union', '', 'south'), twins)).toMatchObject({ kind: 'sure', unit: 's1' })
  })

  it('chosen by hand stay so, also in the next table', () => {
    const decisions = { [nameId(named('Karver'))]: 's2' }
    expect(match(named(' karver '), units, decisions)).toMatchObject({ kind: 'chosen', unit: 's2' })
    expect(match(named('Karver'), units, { [nameId(named('Karver'))]: '' }).kind).toBe('leftOut')
    // A shape that is gone with another map decides nothing.
    expect(match(named('Karver'), units, { [nameId(named('Karver'))]: 's99' }).kind).toBe('near')
  })

  it('of which two stand for one shape are told', () => {
    const matches = matchNames([named('Carver'), named('Carver County'), named('Baker')], units, {})
    expect([...namedTwice(matches)].map(([id, each]) => [id, each.map(({ name }) => name)])).toEqual([
      ['s2', ['Carver', 'Carver County']],
    ])
  })

  it('of ten thousand rows are matched, far more than are compared letter by letter', () => {
    const many = Array.from({ length: 3000 }, (_, at) => unit(`s${at}`, `County ${at}`, { code: String(at) }))
    const names = Array.from({ length: 10_000 }, (_, at) =>
      named(`Kounty ${at}`, at < 2500 ? String(at) : ''),
    )
    const found = matchNames(names, many, {})
    expect(found.filter(({ kind }) => kind === 'sure')).toHaveLength(2500)
  })
})
