import { describe, expect, it } from 'vitest'
import { assess } from '@/domain/assess/index'
import { runChecks } from '@/domain/checks/index'
import type { Claim, Edition } from '@/domain/model'
import { bundledDataset } from './bundled'
import type { Dataset } from './index'

function edition(dataset: Dataset, year: number): Edition {
  const found = dataset.editions.get(year)
  if (!found) throw new Error(`no edition ${year}`)
  return found
}

/** Replaces parts of one claim. */
function set(dataset: Dataset, year: number, id: string, part: object): void {
  const one = edition(dataset, year)
  if (!one.claims.some((claim) => claim.id === id)) throw new Error(`no claim ${id}`)
  one.claims = one.claims.map((claim) => (claim.id === id ? ({ ...claim, ...part } as Claim) : claim))
}

const withStatus = (dataset: Dataset, status: string) =>
  runChecks(dataset)
    .filter((check) => check.status === status)
    .map((check) => check.id)

describe('the checks on the bundled data', () => {
  it('find nothing that is not explained', () => {
    expect(withStatus(bundledDataset(), 'differs')).toEqual([])
  })

  it('record the known contradictions, each with its reason', () => {
    expect(withStatus(bundledDataset(), 'recorded')).toEqual([
      'magazine-range/2019',
      'shared-rank/2018/nation/3',
      'share/2019/nation/high',
      'rank-order/2019/nation',
      'rank-order/2019/cities',
      'rank-count/2019/cities',
      'rank-within/2019/430100',
      'shared-rank/2020/cities/6',
      'growth/2016-2020/nation/index/85.21',
      'printed-twice/2021/nation/effectiveness',
      'growth/2020-2021/nation/effectiveness/84.64',
      'equal-weights/2021',
    ])
    for (const check of runChecks(bundledDataset()))
      if (check.status === 'recorded') expect(check.note?.zh, check.id).toBeTruthy()
  })

  it('have distinct ids and name claims that exist', () => {
    const dataset = bundledDataset()
    const checks = runChecks(dataset)
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    for (const check of checks)
      for (const { year, id } of check.claims)
        expect(edition(dataset, year).claims.map((claim) => claim.id)).toContain(id)
  })

  it('compute what the atlas says about growth, means and shares', () => {
    const found = new Map(runChecks(bundledDataset()).map((check) => [check.id, check.expected.en]))
    expect(found.get('growth/2017-2021/nation/index/88.07')).toContain('10.16%')
    expect(found.get('growth/2020-2021/nation/effectiveness/84.63')).toContain('4.79%')
    expect(found.get('growth/2020-2021/nation/effectiveness/84.64')).toContain('4.80%')
    expect(found.get('growth/2016-2020/nation/index/85.21')).toContain('9.67%')
    expect(found.get('equal-weights/2021')).toBe('88.676')
    expect(found.get('share/2019/nation/high')).toContain('46.88%')
  })
})

describe('the inference on the bundled data', () => {
  const dataset = bundledDataset()
  const { units, cities, regions } = dataset

  it.each([...dataset.editions.keys()])('finds no contradiction in %i', (year) => {
    const assessment = assess(edition(dataset, year), units, regions)
    assess(edition(dataset, year), cities, regions, 'cities')
    const checks = runChecks({ ...dataset, assessments: new Map([[year, assessment]]) })
    expect(checks.find(({ id }) => id === `assessment/${year}`)?.status).toBe('agrees')
  })
})

describe('one altered figure', () => {
  const cases: [string, (dataset: Dataset) => void, string[]][] = [
    [
      'a share',
      (d) => set(d, 2016, 'nation/bandShare:veryHigh', { value: 9.37 }),
      ['share/2016/nation/veryHigh'],
    ],
    [
      'the cut-off share, otherwise wrong',
      (d) => set(d, 2019, 'nation/bandShare:high', { value: 46.78 }),
      ['share/2019/nation/high'],
    ],
    [
      'a band count',
      (d) => set(d, 2016, 'nation/bandCount:high', { value: 10 }),
      [
        'share/2016/nation/high',
        'band-sum/2016/nation',
        'band-union/2016/nation/veryHigh+high',
        'band-members/2016/nation/high',
      ],
    ],
    [
      'the mean of 2017',
      (d) => set(d, 2017, 'nation/mean', { value: 79.59 }),
      ['growth/2017-2021/nation/index/88.07'],
    ],
    [
      'the growth of the mean',
      (d) => set(d, 2021, 'nation/growth:2017', { value: 10.61 }),
      ['growth/2017-2021/nation/index/88.07'],
    ],
    [
      'a dimension beyond its growth',
      (d) => set(d, 2020, 'nation/dimension:effectiveness', { value: 80.67 }),
      ['growth/2020-2021/nation/effectiveness/84.63'],
    ],
    [
      'a dimension that did not rise',
      (d) => set(d, 2020, 'nation/lowerMean:2021:maturity', { value: 85.24 }),
      ['lower/2020-2021/nation/maturity'],
    ],
    [
      'a rank that did not fall',
      (d) => set(d, 2015, '430000/betterRank:2016', { about: '330000' }),
      ['better-rank/2015-2016/330000'],
    ],
    [
      'the number above the mean',
      (d) => set(d, 2021, 'nation/aboveMeanCount', { value: 29 }),
      ['share/2021/nation/above-mean', 'above-mean/2021'],
    ],
    [
      'two digits of an index swapped',
      (d) => set(d, 2019, '420000/index', { value: 78.91 }),
      ['band-by-score/2019/nation/high', 'band-by-score/2019/nation/medium', 'rank-order/2019/nation'],
    ],
    [
      'a very high index',
      (d) => set(d, 2019, '110000/index', { value: 81.33 }),
      [
        'band-names/2019/nation/veryHigh',
        'band-by-score/2019/nation/veryHigh',
        'band-by-score/2019/nation/high',
        'band-claims/2019/nation',
        'rank-order/2019/nation',
      ],
    ],
    [
      'a rank',
      (d) => set(d, 2019, '130000/rank', { value: 11 }),
      ['rank-order/2019/nation', 'rank-dense/2019/nation'],
    ],
    ['a rank of a city', (d) => set(d, 2019, '630100/rank', { value: 31 }), ['rank-dense/2019/cities']],
    [
      'the last rank lost in a tie',
      (d) => set(d, 2019, '630100/rank', { value: 29 }),
      ['rank-order/2019/cities', 'rank-count/2019/cities'],
    ],
    [
      'a member of a complete list',
      (d) => set(d, 2019, 'nation/bandMembersComplete:veryHigh', { units: ['110000'] }),
      ['band-members/2019/nation/veryHigh', 'band-names/2019/nation/veryHigh'],
    ],
    ['a name in the top ten', (d) => set(d, 2017, '370000/rank', { value: 11 }), ['top/2017/nation/10']],
    [
      'a rank in a dimension',
      (d) => set(d, 2020, '440000/dimensionRank:maturity', { value: 4 }),
      ['dimension-rank/2020/440000'],
    ],
    [
      'a region on the wrong side of the mean',
      (d) => set(d, 2016, 'huabei/meanAgainstNation', { value: 'atLeast' }),
      ['region-order/2016'],
    ],
    [
      'a mean above all its dimensions',
      (d) => set(d, 2021, 'nation/mean', { value: 98.07 }),
      [
        'lower/2020-2021/nation/index',
        'above-mean/2021',
        'growth/2017-2021/nation/index/98.07',
        'mean-range/2021',
      ],
    ],
    [
      'a tie without its note',
      (d) => set(d, 2020, '230100/rank', { note: undefined }),
      ['shared-rank/2020/cities/6'],
    ],
    [
      'an inference without its note',
      (d) => set(d, 2015, 'nation/aboveMeanCount', { note: undefined }),
      ['reasons'],
    ],
    ['a long quote', (d) => set(d, 2016, 'nation/mean', { quote: '长'.repeat(41) }), ['quotes']],
    ['a break that is not marked', (d) => delete edition(d, 2017).methodBreak, ['method-break/2016-2019']],
    ['a new name that is not marked', (d) => delete edition(d, 2020).renamed, ['renamed']],
    [
      'a resolution taken away',
      (d) => (edition(d, 2020).resolutions = []),
      ['growth/2016-2020/nation/index/85.21'],
    ],
    [
      'dense ranks that nothing explains',
      (d) =>
        (edition(d, 2019).resolutions = edition(d, 2019).resolutions.filter(
          ({ id }) => id !== 'dense-ranks-2019',
        )),
      ['rank-within/2019/430100'],
    ],
    [
      'a band that the city was not in yet',
      (d) =>
        edition(d, 2018).claims.push({
          id: 'x',
          about: '350100',
          what: 'band',
          band: 'veryHigh',
          source: 's',
        }),
      ['not-band/2018/350100'],
    ],
    [
      'a city out of the magazine’s range',
      (d) => set(d, 2019, '630100/index', { value: 59 }),
      ['magazine-range/2019'],
    ],
  ]
  it.each(cases)('%s: exactly the checks it touches differ', (_, change, ids) => {
    const dataset = bundledDataset()
    change(dataset)
    expect(withStatus(dataset, 'differs')).toEqual(ids)
  })
})
