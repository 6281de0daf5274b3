import { describe, expect, it } from 'vitest'
import type { Unit } from './model'
import {
  adjoins,
  appsOfUnit,
  capabilityStatus,
  coversAll,
  openingCapability,
  platformStatement,
  unitsWithoutApp,
  userSeries,
  type Capability,
  type CapabilityLevel,
  type Platform,
} from './platform'

const text = { zh: '文', en: 'text' }
const all = ['a', 'b', 'c', 'd', 'e']

function level(id: string, count: number, units: string[] | null, part: Partial<CapabilityLevel> = {}) {
  const complete = units !== null && units.length === count
  return { id, name: text, stage: 'done' as const, count, units, complete, source: 's', ...part }
}

function capability(relation: Capability['relation'], ...levels: CapabilityLevel[]): Capability {
  return { id: 'x', name: text, relation, levels }
}

const status = (of: Capability, unit: string) => capabilityStatus(of, unit, all)

describe('a single level', () => {
  it('is a yes for those named and a no for others only where the list exhausts the count', () => {
    const complete = capability('exclusive', level('built', 2, ['a', 'b']))
    expect(status(complete, 'a')).toEqual({
      levels: ['built'],
      possible: [],
      maybeNone: false,
      status: 'yes',
      basis: 'named',
    })
    expect(status(complete, 'c')).toMatchObject({ status: 'no', basis: 'derived', maybeNone: true })
    const partial = capability('exclusive', level('built', 3, ['a', 'b']))
    expect(status(partial, 'a').status).toBe('yes')
    expect(status(partial, 'c')).toEqual({
      levels: [],
      possible: ['built'],
      maybeNone: true,
      status: 'unnamed',
      basis: 'open',
    })
  })

  it('leaves everyone open where nobody is named, and everyone on it where the count is all', () => {
    for (const unit of all) {
      expect(status(capability('exclusive', level('built', 4, null)), unit).status).toBe('unnamed')
      expect(status(capability('exclusive', level('built', 5, null)), unit)).toMatchObject({
        status: 'yes',
        basis: 'derived',
      })
    }
  })

  it('says nothing of units the figure does not speak of', () => {
    const silent = capability('exclusive', level('built', 4, ['a', 'b', 'c', 'd'], { silent: ['e'] }))
    expect(status(silent, 'e')).toMatchObject({ status: 'unnamed', possible: ['built'] })
  })

  it('marks a name that is inferred as derived', () => {
    const inferred = capability('exclusive', level('built', 1, ['a'], { inferred: true }))
    expect(status(inferred, 'a')).toMatchObject({ status: 'yes', basis: 'derived' })
  })
})

describe('exclusive levels', () => {
  const built = level('built', 2, ['a', 'b'])
  const building = level('building', 1, ['c'], { stage: 'underway' })

  it('give the rest by elimination where the counts take up all units', () => {
    const licence = capability('exclusive', built, building, level('planned', 2, null, { stage: 'planned' }))
    expect(coversAll(licence, all)).toBe(true)
    expect(all.map((unit) => status(licence, unit).status)).toEqual([
      'yes',
      'yes',
      'underway',
      'planned',
      'planned',
    ])
    expect(status(licence, 'd')).toEqual({
      levels: ['planned'],
      possible: [],
      maybeNone: false,
      status: 'planned',
      basis: 'derived',
    })
  })

  it('give nothing by elimination where a unit may be on none of them', () => {
    const fewer = capability('exclusive', built, building, level('planned', 1, null, { stage: 'planned' }))
    expect(status(fewer, 'd')).toMatchObject({ status: 'unnamed', possible: ['planned'], maybeNone: true })
  })

  it('stay open where two of them are not named', () => {
    const open = capability('exclusive', built, level('some', 1, null), level('others', 2, null))
    expect(status(open, 'd')).toEqual({
      levels: [],
      possible: ['some', 'others'],
      maybeNone: false,
      status: 'unnamed',
      basis: 'open',
    })
    expect(status(open, 'a')).toMatchObject({ levels: ['built'], possible: [] })
  })

  it('count a unit on a level of not having it as a no', () => {
    const without = capability(
      'exclusive',
      level('has', 4, null),
      level('hasNot', 1, ['e'], { stage: 'none' }),
    )
    expect(status(without, 'e')).toMatchObject({ levels: ['hasNot'], status: 'no', basis: 'named' })
    expect(status(without, 'a')).toMatchObject({ levels: ['has'], status: 'yes', basis: 'derived' })
  })
})

describe('nested levels', () => {
  const wide = level('wide', 3, null)
  const inner = level('inner', 2, ['a', 'b'])

  it('put those on an inner level on every wider one', () => {
    expect(status(capability('nested', wide, inner), 'a')).toMatchObject({
      levels: ['wide', 'inner'],
      status: 'yes',
      basis: 'named',
    })
  })

  it('leave the wider level open to those not on the inner one', () => {
    expect(status(capability('nested', wide, inner), 'c')).toMatchObject({
      levels: [],
      possible: ['wide'],
      status: 'unnamed',
    })
  })

  it('keep those who are not on a wider level off every inner one', () => {
    const known = capability('nested', level('wide', 3, ['a', 'b', 'c']), level('inner', 1, null))
    expect(status(known, 'd')).toMatchObject({ levels: [], possible: [], status: 'no' })
    expect(status(known, 'a')).toMatchObject({ levels: ['wide'], possible: ['inner'], status: 'yes' })
  })
})

describe('apps and users', () => {
  const platform: Platform = {
    year: 2000,
    collected: ['2000-01-01', '2000-12-31'],
    capabilities: [],
    facts: [],
    populations: [],
    users: [
      { year: 2002, value: 3 },
      { year: 2001, value: 2, date: '2001-12' },
      { year: 2001, value: 1, date: '2001-03' },
      { year: 2000, value: 9, population: 'nationalPlatform' as const },
      { year: 2000, value: 8, measure: 'registered' as const },
    ].map((point) => ({
      population: 'provincialPlatforms',
      measure: 'realName',
      metric: text,
      basis: 'printed',
      source: 's',
      ...point,
    })),
    apps: [
      { unit: 'a', name: '甲', source: 's' },
      { unit: 'b', city: 'b1', name: '乙', source: 's' },
      { unit: 'c', name: '丙', special: true, source: 's' },
    ],
  }

  it('keep cities and special systems apart from general apps of a unit', () => {
    const units = all.map((id) => ({ id }) as Unit)
    expect(unitsWithoutApp(platform, units)).toEqual(['b', 'c', 'd', 'e'])
    expect(appsOfUnit(platform, 'b')).toEqual([])
    expect(appsOfUnit(platform, 'c').map(({ name }) => name)).toEqual(['丙'])
  })

  it('put only points of one population and one measure in a line, by time', () => {
    const series = userSeries(platform, 'provincialPlatforms', 'realName')
    expect(series.map(({ value }) => value)).toEqual([1, 2, 3])
  })
})

describe('what a reader sees first', () => {
  const counted = { ...capability('exclusive', level('built', 4, null)), id: 'counted' }
  const partly = { ...capability('exclusive', level('built', 2, ['a'])), id: 'partly' }
  const settled = { ...capability('exclusive', level('built', 2, ['a', 'b'])), id: 'settled' }
  const of = (...capabilities: Capability[]) => ({ year: 2016, capabilities }) as Platform

  it('is a capability that is settled for all, else one that names somebody, else any', () => {
    expect(openingCapability(of(counted, partly, settled), all)?.id).toBe('settled')
    expect(openingCapability(of(counted, partly), all)?.id).toBe('partly')
    expect(openingCapability(of(counted), all)?.id).toBe('counted')
    expect(openingCapability(of(), all)).toBeUndefined()
  })

  it('tells how many units have what, and how many capabilities name anybody', () => {
    const planned = {
      ...capability('exclusive', level('x', 3, null, { stage: 'planned' })),
      id: 'planned',
    }
    expect(platformStatement(of(counted, partly, planned), all)).toEqual({
      year: 2016,
      units: 5,
      done: [
        { capability: 'counted', level: 'built', count: 4 },
        { capability: 'partly', level: 'built', count: 2 },
      ],
      naming: 1,
    })
  })

  it('is no line across a year that is missing', () => {
    const point = (year: number) => ({ year }) as Parameters<typeof adjoins>[0]
    expect([2020, 2021, 2024].map((year) => adjoins(point(2020), point(year)))).toEqual([true, true, false])
  })
})
