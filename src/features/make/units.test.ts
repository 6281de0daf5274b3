import { describe, expect, it } from 'vitest'
import { guessKeys, unitsOfLayer } from './units'
import type { ShapeLayer } from './model'

const layer = (...features: Record<string, string>[]) => ({ features }) as unknown as ShapeLayer

describe('properties of shapes', () => {
  it('of a Chinese map service: name, code, province above', () => {
    const features = Array.from({ length: 6 }, (_, at) => ({
      adcode: `33010${at}`,
      name: `${at}区`,
      level: 'district',
      'parent.adcode': at < 3 ? '330100' : '330200',
    }))
    expect(guessKeys(layer(...features))).toEqual({
      name: 'name',
      english: null,
      code: 'adcode',
      region: 'parent.adcode',
    })
  })

  it('of a topology: the id beside the properties', () => {
    expect(
      guessKeys(layer({ '#id': '01001', name: 'Autauga' }, { '#id': '01003', name: 'Baldwin' })),
    ).toEqual({ name: 'name', english: null, code: '#id', region: null })
  })

  it('in two languages', () => {
    const found = guessKeys(layer({ NAME_EN: 'East', NAME_ZH: '东' }, { NAME_EN: 'West', NAME_ZH: '西' }))
    expect(found).toMatchObject({ name: 'NAME_ZH', english: 'NAME_EN' })
  })

  it('without a usual name: the words that differ most', () => {
    const found = guessKeys(layer({ a: '1', b: 'x', c: 'East' }, { a: '2', b: 'x', c: 'West' }))
    expect(found.name).toBe('c')
  })

  it('of which one has two parts: the code stands twice', () => {
    const features = ['1', '2', '3', '4', '4'].map((id) => ({ id }))
    expect(guessKeys(layer(...features)).code).toBe('id')
    expect(guessKeys(layer(...['1', '1', '1', '2', '2'].map((id) => ({ id })))).code).toBeNull()
  })

  it('with one code are parts of one unit', () => {
    const keys = { name: 'n', code: 'c', english: null, region: null }
    const units = unitsOfLayer(layer({ n: 'A', c: '1' }, { n: 'B', c: '2' }, { n: 'A', c: '1' }), keys)
    expect(units.map(({ id, name, features }) => [id, name, features])).toEqual([
      ['s0', 'A', [0, 2]],
      ['s1', 'B', [1]],
    ])
  })
})
