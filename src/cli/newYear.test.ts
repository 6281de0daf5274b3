import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { editionSchema } from '@/dataset/schema'
import { skeleton, withImport } from './newYear'

const before = JSON.parse(readFileSync('data/editions/2022.json', 'utf8')) as Record<string, unknown>

it('the skeleton of a year keeps to the schema and takes the scale of the year before', () => {
  const made = skeleton(2031, before)
  const read = v.safeParse(editionSchema, { ...made, statedBy: undefined, claims: [] })
  expect(read.issues?.map(({ message, path }) => [message, path?.map(({ key }) => key)])).toBeUndefined()
  expect(made.bands).toBe(before.bands)
  // Nobody takes a sample for a published figure: bounds use none that is weak, and the source must be named first.
  expect((made.claims as { weak?: boolean }[]).every(({ weak }) => weak)).toBe(true)
  expect(v.is(editionSchema, made)).toBe(false)
})

it('the list of editions grows by one import and one entry', () => {
  const code = readFileSync('src/dataset/bundled.ts', 'utf8')
  const grown = withImport(code, 2031)
  expect(grown).toContain("import edition2031 from '@data/editions/2031.json'")
  expect(grown).toMatch(/edition2022,\n\s+edition2031,\n/)
  expect(grown.split('\n').length).toBe(code.split('\n').length + 2)
})
