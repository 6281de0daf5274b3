import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/model'
import { bundledDataset, bundledFiles } from './bundled'
import { DatasetError, parseDataset, parseEdition, parseSources } from './parse'

/* eslint-disable @typescript-eslint/no-explicit-any -- files are altered into wrong shapes on purpose */

function altered(change: (files: any) => void): typeof bundledFiles {
  const files = structuredClone(bundledFiles)
  change(files)
  return files
}

function problems(read: () => unknown): { path: string; en: string; zh: string }[] {
  try {
    read()
  } catch (error) {
    if (error instanceof DatasetError)
      return error.problems.map(({ path, problem }) => ({ path, ...problem }))
    throw error
  }
  return []
}

const edition = (files: any, year: number) => files.editions.find((one: any) => one.year === year)
const broken = (change: (files: any) => void) => problems(() => parseDataset(altered(change)))

describe('the bundled files', () => {
  it('pass every check and are the same with the schema and without it', () => {
    expect(parseDataset(bundledFiles)).toEqual(bundledDataset())
  })

  it('hold 32 units, 7 regions, 32 cities and the years 2015 to 2022 in order', () => {
    const dataset = bundledDataset()
    expect(dataset.units).toHaveLength(32)
    expect(dataset.units.at(-1)?.slug).toBe('bingtuan')
    expect(dataset.regions.map(({ name }) => name).join('')).toBe('华北东北华东华中华南西南西北')
    expect(dataset.cities).toHaveLength(32)
    expect(dataset.cities.filter(({ category }) => category === 'separate')).toHaveLength(5)
    expect([...dataset.editions.keys()]).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022])
  })

  it('print 31 indices and 32 ranks of provincial units for 2019, none of an index for 兵团', () => {
    const dataset = bundledDataset()
    const units = new Set(dataset.units.map(({ id }) => id))
    const claims = dataset.editions.get(2019)?.claims.filter(({ about }) => units.has(about)) ?? []
    const about = (what: Claim['what']) => claims.filter((claim) => claim.what === what).map((c) => c.about)
    expect(about('index')).toHaveLength(31)
    expect(about('index')).not.toContain('660000')
    expect(new Set(about('rank')).size).toBe(32)
  })

  it('link only to primary and press sources', () => {
    for (const source of bundledDataset().sources.values())
      if (source.url) expect(['primary', 'press']).toContain(source.reliability)
  })
})

describe('a wrong shape', () => {
  const valid = () => structuredClone(bundledFiles.editions[1]) as any
  const cases: [string, (raw: any) => void, string, string][] = [
    ['an unknown key', (raw) => (raw.claims[0].vaule = 1), 'claims[0].vaule', 'unknown key "vaule"'],
    ['a missing key', (raw) => delete raw.claims[0].value, 'claims[0].value', '"value" is missing'],
    ['an unknown kind of claim', (raw) => (raw.claims[0].what = 'score'), 'claims[0].what', '"score"'],
    ['an index over 100', (raw) => (raw.claims[0].value = 177), 'claims[0].value', 'out of range'],
    ['a figure that is not a number', (raw) => (raw.claims[0].value = '77.7'), 'claims[0].value', 'number'],
    ['half a rank', (raw) => (raw.claims[16].value = 1.5), 'claims[16].value', 'whole number'],
    ['a long quote', (raw) => (raw.claims[0].quote = '长'.repeat(41)), 'claims[0].quote', 'length 41'],
    ['band and bands', (raw) => (raw.claims[3].bands = ['high']), 'claims[3]', 'exactly one'],
    ['neither band nor bands', (raw) => delete raw.claims[3].band, 'claims[3]', 'exactly one'],
    ['a text for an object', (raw) => (raw.report = 'x'), 'report', 'object'],
  ]
  it.each(cases)('%s is named with its place', (_, change, path, words) => {
    const raw = valid()
    change(raw)
    const [first] = problems(() => parseEdition(raw))
    expect(first?.path).toBe(`editions/2016: ${path}`)
    expect(first?.en).toContain(words)
    expect(first?.zh).toMatch(/\p{Script=Han}/u)
  })

  it.each([null, undefined, 1, 'x', [], {}])('%o is no edition and no dataset', (raw) => {
    expect(() => parseEdition(raw)).toThrow(DatasetError)
  })

  it('lists the problems of all files together', () => {
    const found = broken((files) => {
      files.regions[0].slug = 'North China'
      edition(files, 2019).claims[0].value = -1
    })
    expect(found.map(({ path }) => path)).toEqual(['regions: [0].slug', 'editions/2019: claims[0].value'])
  })

  it('names a source twice', () => {
    const raw = structuredClone(bundledFiles.sources) as any[]
    raw.push({ ...raw[0] })
    expect(problems(() => parseSources(raw))[0]?.en).toContain('used twice')
  })
})

describe('an edition brought by a reader', () => {
  it('may name a group without the words of a report', () => {
    const file = edition(structuredClone(bundledFiles), 2016)
    const groups = file.claims.filter(({ what }: Claim) => what === 'group')
    for (const group of groups) delete group.words
    expect(groups.length).toBeGreaterThan(0)
    const read = parseEdition(file).claims.filter(({ what }) => what === 'group')
    expect(read.map(({ quote }) => quote)).toEqual(groups.map(({ quote }: Claim) => quote))
  })
})

describe('parts that do not fit each other', () => {
  const cases: [string, (files: any) => void, string, string][] = [
    [
      'unknown source',
      (f) => (edition(f, 2016).claims[0].source = 'nowhere'),
      'editions/2016: nation/mean',
      'sources.json',
    ],
    [
      'unknown unit',
      (f) => (edition(f, 2016).claims[12].units[0] = '999999'),
      'editions/2016: nation/bandMembersComplete:veryHigh',
      '999999',
    ],
    [
      'subject of the wrong kind',
      (f) => (edition(f, 2016).claims[0].about = '330000'),
      'editions/2016: 330000/mean',
      'subject',
    ],
    [
      'unknown dimension',
      (f) => (edition(f, 2021).claims.at(-3).dimensions = ['speed']),
      'editions/2021: 320100/dimensionRankWithin:speed',
      'speed',
    ],
    [
      'growth from the future',
      (f) => (edition(f, 2020).claims[2].since = 2021),
      'editions/2020: nation/growth:2021',
      'earlier',
    ],
    [
      'link of a mirror',
      (f) => (f.sources.find((s: any) => s.reliability === 'mirror').url = 'https://example.org/a'),
      'sources: xinhua-2019-05-copy.url',
      'primary and press',
    ],
    [
      'unknown claim in a resolution',
      (f) => edition(f, 2019).resolutions[0].claims.push('340000/mean'),
      'editions/2019: anhui-fujian-2019',
      '340000/mean',
    ],
    [
      'setting aside another claim',
      (f) => edition(f, 2019).resolutions[0].setAside.push('110000/index'),
      'editions/2019: anhui-fujian-2019',
      '110000/index',
    ],
    [
      'inference without a reason',
      (f) => delete edition(f, 2015).claims[0].note,
      'editions/2015: nation/aboveMeanCount',
      'reason',
    ],
    [
      'a weak source without a word',
      (f) => delete edition(f, 2021).claims.find((c: any) => c.source === 'henan-2022-translation').note,
      'editions/2021: 110000/band',
      'reason',
    ],
    ['a gap between bands', (f) => (edition(f, 2018).bands[1].lo = 81), 'editions/2018: bands', 'gap'],
    [
      'an edge in no band',
      (f) => (edition(f, 2018).bands[2].hiClosed = false),
      'editions/2018: bands',
      'gap',
    ],
    ['a unit in two regions', (f) => f.regions[0].members.push('210000'), 'units: 210000', 'region'],
    ['a city in another region', (f) => (f.cities[0].region = 'xibei'), 'cities: 130100', 'region'],
    [
      'the report of another year',
      (f) => (edition(f, 2018).report.year = 2018),
      'editions/2018: report.year',
      'plus one',
    ],
    ['a year twice', (f) => (edition(f, 2018).year = 2019), 'editions/2019', 'twice'],
  ]
  it.each(cases)('%s', (_, change, path, words) => {
    const found = broken(change)
    expect(found.map((one) => one.path)).toContain(path)
    expect(found.find((one) => one.path === path)?.en).toContain(words)
  })
})

describe('figures with more decimals than bounds can hold', () => {
  it('are named with their place, in a claim and in the table of bands', () => {
    const found = broken((files) => {
      const { claims, bands } = edition(files, 2019)
      claims.find(({ what }: Claim) => what === 'index').value = 64.99999
      bands[0].lo = 90.000001
    })
    expect(found.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^editions\/2019.*claims.*value$/),
      expect.stringMatching(/^editions\/2019.*bands.*lo$/),
    ])
    for (const { zh, en } of found) expect(zh + en).toMatch(/不超过4位[^]*at most 4/)
  })

  it('are fine with four', () => {
    const found = broken((files) => {
      edition(files, 2018).claims.push({
        about: '110000',
        what: 'index',
        value: 64.9951,
        source: edition(files, 2018).claims[0].source,
      })
    })
    expect(found).toEqual([])
  })
})
