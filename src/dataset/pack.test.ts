import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, ContradictionError } from '@/domain/assess'
import { bundledDataset } from './bundled'
import { layer, layerAll, ownSourceId, type OwnClaim, type OwnEditions } from './pack'

const dataset = bundledDataset()

function own(claims: Record<number, OwnClaim[]>, more: Partial<OwnEditions> = {}): OwnEditions {
  const editions = Object.entries(claims).map(([year, each]) => ({ year: Number(year), claims: each }))
  return { id: 'file-1', file: '全表.csv', wins: 'own', editions, ...more }
}
const index = (about: string, value: number): OwnClaim => ({ about, what: 'index', value, cell: 'B2' })
const assessed = (of: ReturnType<typeof layer>, year: number) =>
  assess(of.dataset.editions.get(year)!, dataset.units, dataset.regions, 'nation')

describe('own editions over published ones', () => {
  it('turn an interval into a value and name file and cell', () => {
    const before = assess(dataset.editions.get(2019)!, dataset.units, dataset.regions, 'nation')
    expect(before.units.get('660000')!.index).toMatchObject({ lo: 75.28, hi: 75.95 })
    const layered = layer(dataset, own({ 2019: [index('660000', 75.5)] }))
    expect(assessed(layered, 2019).units.get('660000')!.index).toMatchObject({ lo: 75.5, hi: 75.5 })
    const claim = layered.dataset.editions.get(2019)!.claims.at(-1)!
    expect(claim).toMatchObject({ source: 'own-file-1', page: 'B2', id: 'own-file-1/660000/index' })
    expect(layered.dataset.sources.get('own-file-1')).toMatchObject({
      reliability: 'own',
      title: { zh: '全表.csv' },
    })
    expect(layered.contradictions).toEqual([])
  })

  it('leave the dataset and the other years as they are', () => {
    const layered = layer(dataset, own({ 2019: [index('660000', 75.5)] }))
    expect(dataset).toEqual(bundledDataset())
    expect(layered.dataset.editions.get(2021)).toBe(dataset.editions.get(2021))
    expect(layered.dataset.units).toBe(dataset.units)
  })

  it('set aside what differs, on the side that loses, and list it', () => {
    const differing = { 2019: [index('330000', 96.7)] }
    const mine = layer(dataset, own(differing))
    expect(mine.contradictions[0]).toMatchObject({
      year: 2019,
      resolution: { claims: ['own-file-1/330000/index', '330000/index'], setAside: ['330000/index'] },
    })
    expect(assessed(mine, 2019).units.get('330000')).toMatchObject({ printedIndex: 96.7 })
    const theirs = layer(dataset, own(differing, { wins: 'published' }))
    expect(theirs.contradictions[0]!.resolution.setAside).toEqual(['own-file-1/330000/index'])
    expect(assessed(theirs, 2019).units.get('330000')).toMatchObject({ printedIndex: 96.73 })
  })

  it('set aside what only follows to differ', () => {
    // 兵团 has no printed index, but rank 28 between 青海 and 甘肃: 80 contradicts the rank.
    const mine = layer(dataset, own({ 2019: [index('660000', 80)] }))
    const { resolution } = mine.contradictions[0]!
    expect(resolution.claims).toContain('own-file-1/660000/index')
    expect(resolution.setAside).not.toContain('own-file-1/660000/index')
    expect(assessed(mine, 2019).units.get('660000')!.index.lo).toBe(80)
    const theirs = layer(dataset, own({ 2019: [index('660000', 80)] }, { wins: 'published' }))
    expect(assessed(theirs, 2019).units.get('660000')!.index).toMatchObject({ lo: 75.28, hi: 75.95 })
  })

  it('refuse what contradicts itself', () => {
    const twice = own({ 2019: [index('660000', 75.5), index('660000', 75.6)] })
    expect(() => layer(dataset, twice)).toThrow(ContradictionError)
  })

  it('add a year, with scale and name of the newest unless the file says other', () => {
    const layered = layer(dataset, own({ 2023: [index('330000', 97)], 2014: [index('330000', 50)] }))
    expect([...layered.dataset.editions.keys()]).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ])
    const edition = layered.dataset.editions.get(2023)!
    expect(edition.bands).toEqual(dataset.editions.get(2021)!.bands)
    expect(edition.report).toMatchObject({ title: '全表.csv', year: 2024 })
    expect(assessed(layered, 2023).units.get('330000')!.bands).toEqual(['veryHigh'])
  })

  it('lie over each other, each as a source of its own', () => {
    const first = own({ 2023: [index('330000', 97)] })
    const second = own({ 2023: [index('330000', 98), index('320000', 97)] }, { id: 'b', file: 'b.csv' })
    const { dataset: top, contradictions } = layerAll(dataset, [first, second])
    expect(top.sources.has(ownSourceId('file-1')) && top.sources.has(ownSourceId('b'))).toBe(true)
    expect(contradictions).toHaveLength(1)
    expect(assessed({ dataset: top, contradictions }, 2023).units.get('330000')!.printedIndex).toBe(98)
    expect(layerAll(dataset, []).dataset).toBe(dataset)
  })

  it('always give an edition that can be assessed, whatever single figures a file holds', () => {
    const ids = dataset.units.map(({ id }) => id)
    const figures = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 10000 }), { maxKeys: 6 })
    fc.assert(
      fc.property(figures, fc.constantFrom('own' as const, 'published' as const), (given, wins) => {
        const claims = Object.entries(given).map(([id, value]) => index(id, value / 100))
        const layered = layer(dataset, own({ 2019: claims }, { wins }))
        const { units } = assessed(layered, 2019)
        if (wins === 'own')
          for (const claim of claims)
            expect(units.get(claim.about)!.printedIndex).toBe((claim as { value: number }).value)
      }),
      { numRuns: 20 },
    )
  })
})
