import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cronbachAlpha, standardisedAlpha } from '@/domain/score/explain'
import { defaultScheme, leaves, type Scheme } from '@/domain/score/model'
import { correlation } from '@/domain/score/moments'
import { score } from '@/domain/score/score'
import { readStructure } from '@/domain/score/structure'
import { readTable } from '@/domain/score/table'
import { principalWeights } from '@/domain/score/weigh'

/*
 * Whole chains against results that others have published with their data: the tables stand in tests/fixtures.
 */

const csv = (name: string): string[][] =>
  Papa.parse<string[]>(readFileSync(`tests/fixtures/${name}`, 'utf8'), { skipEmptyLines: true }).data

const columnsOf = (name: string): number[][] => {
  const [head = [], ...rows] = csv(name)
  return head.map((_, column) => rows.map((row) => Number(row[column])))
}

/** The cells of a table by unit and column. */
function cells(name: string): Map<string, Map<string, number>> {
  const [head = [], ...rows] = csv(name)
  return new Map(rows.map((row) => [row[0]!, new Map(head.map((column, at) => [column, Number(row[at])]))]))
}

describe('COINr, the ASEM index: 51 countries, 49 indicators, 8 pillars, 2 sub-indices', () => {
  const structure = readStructure(csv('asem/iMeta.csv'))
  if ('problems' in structure) throw new Error(JSON.stringify(structure.problems))
  const load = (name: string) => {
    const table = readTable(csv(name), name, structure)
    if ('problems' in table) throw new Error(JSON.stringify(table.problems))
    return table.set
  }
  const published = cells('asem/results.csv')
  const groups = [...published.get('CHE')!.keys()].filter((column) => column !== 'uCode')

  function distance(name: string, steps: Partial<Scheme>): number {
    const set = load(name)
    const result = score(set, { ...defaultScheme(set), ...steps })
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
    expect(result.scores).toHaveLength(51)
    return Math.max(
      ...groups.flatMap((group) =>
        result.set.places.map(({ id }, row) =>
          Math.abs(result.groups.get(group)!.lo[row]! - published.get(id)!.get(group)!),
        ),
      ),
    )
  }

  it('gives all eleven columns of its results from the treated data', () => {
    expect(groups).toHaveLength(11)
    expect(distance('asem/treated.csv', {})).toBeLessThan(1e-9)
  })

  const asCoinr: Partial<Scheme> = {
    denominate: true,
    impute: { by: 'mean', within: 'EurAsia_group' },
    treat: { skewness: 2, kurtosis: 3.5, winsorise: 5, otherwise: 'log' },
  }

  it('gives them from the raw data too, by its default steps', () => {
    expect(distance('asem/iData.csv', asCoinr)).toBeLessThan(1e-6)
  })

  it('treats and imputes every cell as it does', () => {
    const set = load('asem/iData.csv')
    const result = score(set, { ...defaultScheme(set), ...asCoinr })
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
    const treated = cells('asem/treated.csv')
    for (const { id } of leaves(set.root))
      result.set.places.forEach(({ id: place }, row) => {
        const expected = treated.get(place)!.get(id)!
        const got = result.set.values.get(id)!.lo[row]!
        expect(Math.abs(got - expected), `${place} ${id}`).toBeLessThanOrEqual(
          1e-6 * Math.max(1e-3, Math.abs(expected)),
        )
      })
    expect(result.preparation.treated).toHaveLength(15)
  })

  it('puts Switzerland first with 68.3837', () => {
    const set = load('asem/treated.csv')
    const result = score(set, defaultScheme(set))
    const first = result.ok && result.scores.find(({ positions }) => positions[0] === 1)
    expect(first).toMatchObject({ place: 'CHE', value: { lo: expect.closeTo(68.3837, 4) as number } })
  })
})

describe('R', () => {
  it('prcomp(USArrests, scale = TRUE): loadings and variance of the first component', () => {
    // As printed in James, Witten, Hastie and Tibshirani, An Introduction to Statistical Learning, section 10.4.
    const { weights, explained } = principalWeights(columnsOf('usarrests.csv'))
    const loadings = weights.map(Math.sqrt)
    ;[0.5358995, 0.5831836, 0.2781909, 0.5434321].forEach((loading, index) =>
      expect(loadings[index]).toBeCloseTo(loading, 7),
    )
    expect(explained).toBeCloseTo(0.62006039, 8)
  })

  it('psych::alpha(attitude): raw α 0.84, standardised α 0.84', () => {
    const columns = columnsOf('attitude.csv')
    expect(cronbachAlpha(columns)).toBeCloseTo(0.84, 2)
    expect(standardisedAlpha(columns.map((a) => columns.map((b) => correlation(a, b))))).toBeCloseTo(0.84, 2)
  })
})
