import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { parsePack } from '@/dataset/packFile'
import { assess } from '@/domain/assess'
import type { Reason } from '@/domain/model'
import { reasonText as english } from './reasons.en'
import { reasonText as chinese } from './reasons.zh-CN'

const { units, regions, editions } = bundledDataset()
const names = new Map([...units, ...regions].map(({ id, name }) => [id, name]))
const nameOf = (id: string) => names.get(id) ?? `?${id}`

const published = [...editions.values()].flatMap((edition) => {
  const { units: rows, nation, regions: panels } = assess(edition, units, regions)
  return [...rows.values(), nation, ...panels.values()].flatMap(({ reasons }) => reasons)
})

const reason = (rule: string, values: Reason['values']): Reason => ({
  rule,
  target: 'index',
  values,
  claims: [],
})

describe('reasons in words', () => {
  it('say everything in one sentence, for all that follows from the published claims', () => {
    for (const each of published)
      for (const text of [chinese(each, nameOf), english(each, nameOf)]) {
        expect(text).toMatch(/[。.]$/)
        expect(text).not.toMatch(/undefined|NaN|\?|“”| {2}/)
      }
  })

  it('tell why 2019 兵团 lies between its neighbours', () => {
    const between = published.find(({ rule, values }) => rule === 'rankBetween' && values.rank === 28)!
    expect(chinese(between, nameOf)).toBe(
      '名次第28，在第27名青海之后、第29名甘肃之前，指数低于75.95、高于75.28。',
    )
    expect(english(between, nameOf)).toBe(
      'Rank 28 is behind rank 27, 青海, and ahead of rank 29, 甘肃, so the index is below 75.95 and above 75.28.',
    )
  })

  it('write intervals by what they exclude', () => {
    const bands = ['high']
    const closed = reason('indexByBand', { bands, lo: 80, loOpen: 0, hi: 90, hiOpen: 0 })
    expect(chinese(closed, nameOf)).toBe('等级为“高”，指数在80与90之间。')
    const top = reason('indexByBand', { bands: ['veryHigh'], lo: 90, loOpen: 1, hi: 100, hiOpen: 0 })
    expect(chinese(top, nameOf)).toBe('等级为“非常高”，指数高于90。')
    expect(english(top, nameOf)).toBe('The band is “very high”, so the index is above 90.')
    const one = reason('meanSum', { group: 'nation', lo: 72.5, loOpen: 0 })
    expect(chinese(one, nameOf)).toBe('按全国平均值反推：其余地区无论取何值，指数都不低于72.50。')
  })

  it('name a place alone where only one is left', () => {
    const first = reason('positionByCounts', { above: 0, notAbove: 31, total: 32, worst: 1 })
    expect(chinese(first, nameOf)).toBe('32个地区中一定有31个不更高，排在第1位。')
    const last = reason('positionByCounts', { above: 31, notAbove: 0, total: 32, best: 32 })
    expect(english(last, nameOf)).toBe('Of 32 provinces, 31 must be above it, so it ranks 32nd.')
  })
})

describe('where less is better', () => {
  /** Three bands of 0 to 30; the mean of all six is 8, and four are better than it. */
  const names = ['A', 'B', 'C', 'D', 'E', 'F']
  const band = (id: string, lo: number, hi: number) => ({ id, name: id, lo, loClosed: true, hi, hiClosed: hi === 30 }) // prettier-ignore
  const { dataset } = parsePack({
    format: 'gov-service-atlas-pack',
    version: 2,
    title: 't',
    publisher: 'p',
    units: names.map((name, at) => ({ id: String(at + 1), slug: name.toLowerCase(), name })),
    scale: { better: 'lower', most: 30 },
    sources: [{ id: 's', title: 's', publisher: 'p', reliability: 'report' }],
    editions: [
      {
        year: 2020,
        report: { title: 'r', year: 2020, publisher: 'p' },
        indexName: 'i',
        dimensions: null,
        bands: [band('good', 0, 5), band('mid', 5, 10), band('bad', 10, 30)],
        tables: [
          {
            source: 's',
            columns: [{ what: 'index' }, { what: 'rank' }, { what: 'band' }],
            rows: [['1', 3.1, 1, null], ['2', null, 2, null], ['3', 6.2, 3, null], ['4', null, null, 'mid'], ['5', null, null, 'bad']], // prettier-ignore
          },
        ],
        claims: [{ about: 'nation', what: 'mean', value: 8, source: 's' }],
      },
    ],
  })
  const { units } = assess(dataset.editions.get(2020)!, dataset.units, dataset.regions)
  const said = (id: string, rule: string) =>
    units.get(id)!.reasons.filter((reason) => reason.rule === rule).map((reason) => [chinese, english].map((text) => text(reason, (unit) => names[Number(unit) - 1]!))) // prettier-ignore

  it('an index between two ranks is above the better and below the worse, in published figures', () => {
    expect(units.get('2')!.index).toEqual({ lo: 3.1, hi: 6.2, loOpen: true, hiOpen: true })
    expect(said('2', 'rankBetween')).toEqual([
      [
        '名次第2，在第1名A之后、第3名C之前，指数高于3.10、低于6.20。',
        'Rank 2 is behind rank 1, A, and ahead of rank 3, C, so the index is above 3.10 and below 6.20.',
      ],
    ])
  })

  it('who stands behind has at least as much, and a band is read by its own limits', () => {
    expect(said('6', 'standsBelow')[0]).toEqual([
      '一定排在A之后或与之持平，指数不低于3.10。',
      'It must rank level with or below A, so the index is at least 3.10.',
    ])
    expect(said('4', 'indexByBand')[0]![1]).toContain('between 5 and 10, 10 excluded')
    expect(said('1', 'positionByCounts')[0]![0]).toBe('6个地区中一定有5个不更好，排在第1位。')
  })
})
