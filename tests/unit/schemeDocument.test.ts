import Ajv from 'ajv/dist/2020'
import { expect, it } from 'vitest'
import { schemeDocument } from '@/dataset/formats'
import documented from '../../docs/scheme.schema.json'

it('documents the schemes that the program reads', () => {
  expect(documented).toEqual(JSON.parse(JSON.stringify(schemeDocument())))
  const valid = new Ajv({ strict: false }).compile(documented)
  expect(valid({})).toBe(true)
  expect(
    valid({ normalisation: 'minMax', range: [1, 100], levels: ['geometric'], comparisons: [['a', 'b', 3]] }),
  ).toBe(true)
  expect(valid({ normalisation: 'best' })).toBe(false)
  expect(valid({ comparisons: [['a', 'b', 30]] })).toBe(false)
})
