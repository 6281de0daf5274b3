import { describe, expect, it } from 'vitest'
import { bandProblems, proposeBands } from './bands'
import { bandAt, type UnitFigures, type Years } from './figures'
import type { BandDraft, ScaleDraft } from './model'

const higher: ScaleDraft = { least: 0, most: 100, better: 'higher' }
const lower: ScaleDraft = { least: 0, most: 100, better: 'lower' }
const numbered = (place: number) => ({ zh: `第${place}档`, en: `Band ${place}` })
const found = (value: number | string) => ({ value, cell: 'A1', table: 0 })
const yearsOf = (rows: [index: number, band?: string][]): Years =>
  new Map([
    [
      2030,
      new Map(
        rows.map(([index, band], at): [string, UnitFigures] => [
          `u${at}`,
          {
            index: found(index),
            ...(band !== undefined && { band: found(band) }),
            dimensions: new Map(),
            indicators: new Map(),
          },
        ]),
      ),
    ],
  ])
const named = (bands: readonly BandDraft[]) => bands.map(({ name, from }) => [name.en, from])

describe('bands that are proposed', () => {
  it('have the names of the table, the best first, and the roundest limits between them', () => {
    const years = yearsOf([[61, 'C'], [72.5, 'B'], [79, 'B'], [90, 'A'], [84, 'A']]) // prettier-ignore
    expect(named(proposeBands(years, higher, numbered))).toEqual([
      ['A', 80],
      ['B', 70],
      ['C', null],
    ])
  })

  it('run the other way where less is better', () => {
    const years = yearsOf([[3, 'A'], [8, 'A'], [12, 'B'], [33, 'C']]) // prettier-ignore
    expect(named(proposeBands(years, lower, numbered))).toEqual([
      ['A', 10],
      ['B', 20],
      ['C', null],
    ])
  })

  it('are four parts of the figures where none is named, and even ones where there are no figures', () => {
    const years = yearsOf([11, 19, 31, 39, 51, 59, 71, 79].map((each): [number] => [each]))
    expect(named(proposeBands(years, higher, numbered))).toEqual([
      ['Band 1', 60],
      ['Band 2', 50],
      ['Band 3', 20],
      ['Band 4', null],
    ])
    expect(named(proposeBands(new Map(), higher, numbered)).map(([, from]) => from)).toEqual([75, 50, 25, null]) // prettier-ignore
  })
})

describe('bands of the reader', () => {
  const bands = (...limits: (number | null)[]) => limits.map((from, at) => ({ name: numbered(at + 1), from }))
  const codes = (list: BandDraft[], scale = higher) =>
    bandProblems(list, { languages: 'en', scale }).map(({ at, code }) => `${at} ${code}`)

  it('are checked: limits there, in order, within the scale; names there and once', () => {
    expect(codes(bands(80, 60, null))).toEqual([])
    expect(codes(bands(60, 80, null))).toEqual(['1 order'])
    expect(codes(bands(20, 60, null), lower)).toEqual([])
    expect(codes(bands(null, 100, null))).toEqual(['0 limit', '1 scale'])
    const twice = bands(80, 60, null).map((band, at) => ({
      ...band,
      name: { zh: '', en: at === 2 ? '' : 'A' },
    }))
    expect(codes(twice)).toEqual(['1 sameName', '2 name'])
  })

  it('hold a limit in the band that the reader says, whichever way is better', () => {
    const rule = { bands: bands(80, 60, null), scale: higher }
    expect([80, 79.99, 60].map((index) => bandAt({ ...rule, closed: 'better' }, index))).toEqual([0, 1, 1])
    expect([80, 79.99, 60].map((index) => bandAt({ ...rule, closed: 'worse' }, index))).toEqual([1, 1, 2])
    const less = { bands: bands(20, 60, null), scale: lower, closed: 'better' as const }
    expect([20, 20.01, 60, 61].map((index) => bandAt(less, index))).toEqual([0, 1, 1, 2])
  })
})
