import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { allClaims, editionOf, someOf, truthOf, truths } from './assess/truth.testing'
import type { Assessment, Claim, GroupAssessment, Interval, UnitAssessment } from './model'
import { firstOf, placesAmong, ranked, tellingPlace, type Place } from './order'
import { positions } from './ranking'
import { readOrder } from './unitOrder'

const claim = (about: string, fields: object) =>
  ({ id: `${about}/${Object.values(fields).join()}`, source: 's', about, ...fields }) as Claim

/** Six units; u0, u2 and u4 are the region r0. */
const { units, regions } = truthOf([80, 80, 80, 80, 80, 80], 2, true)
const told = (claims: Claim[]) => assess(editionOf(claims), units, regions)
const region = ['u0', 'u2', 'u4']

describe('placesAmong', () => {
  it('counts those who surely stand above, and those who may', () => {
    const assessment = told([
      claim('u0', { what: 'index', value: 90 }),
      claim('u2', { what: 'index', value: 80 }),
    ])
    expect([...placesAmong(assessment, region)]).toEqual([
      ['u0', [1, 2]],
      ['u2', [2, 3]],
      ['u4', [1, 3]],
    ])
  })

  it('puts units level with one another at one place', () => {
    const assessment = told([
      claim('u0', { what: 'index', value: 80 }),
      claim('u2', { what: 'index', value: 80 }),
      claim('u4', { what: 'index', value: 70 }),
    ])
    expect([...placesAmong(assessment, region).values()]).toEqual([
      [1, 1],
      [1, 1],
      [3, 3],
    ])
  })

  it('has no more room above a unit than its position among all leaves', () => {
    // u5 is first and u4 at most third, so at most one of u0 and u2 can stand above u4.
    const assessment = told([
      claim('nation', { what: 'topComplete', value: 1, units: ['u5'] }),
      claim('nation', { what: 'bandCount', bands: ['veryHigh', 'high'], value: 3 }),
      claim('u4', { what: 'band', band: 'high' }),
    ])
    expect(assessment.units.get('u4')!.position).toEqual([2, 3])
    expect(placesAmong(assessment, region).get('u4')).toEqual([1, 2])
  })

  it('has as many members above a unit as units outside leave over', () => {
    // Two units are above u4 and one of them at most is outside: u3 and u5 are low.
    const assessment = told([
      claim('u4', { what: 'band', band: 'medium' }),
      claim('nation', { what: 'bandCount', bands: ['veryHigh', 'high'], value: 2 }),
      ...['u3', 'u5'].map((id) => claim(id, { what: 'band', band: 'low' })),
    ])
    expect(placesAmong(assessment, region).get('u4')![0]).toBe(2)
  })

  it('counts the bands of a region, where it is one', () => {
    const assessment = told([
      claim('r0', { what: 'bandCount', bands: ['high'], value: 2 }),
      claim('u4', { what: 'band', band: 'medium' }),
      claim('u1', { what: 'band', band: 'high' }),
    ])
    const group = assessment.regions.get('r0')!
    expect(placesAmong(assessment, region, group).get('u4')).toEqual([3, 3])
    const lower = told([
      claim('r0', { what: 'bandCount', bands: ['high', 'veryHigh'], value: 1 }),
      claim('u4', { what: 'band', band: 'high' }),
    ])
    expect(placesAmong(lower, region, lower.regions.get('r0')!).get('u4')).toEqual([1, 1])
  })

  it('fills the first places with the only ones that can take them', () => {
    // Two members are high: u0 cannot be, so the others are first and second.
    const assessment = told([
      claim('r0', { what: 'bandCount', bands: ['high'], value: 2 }),
      claim('r0', { what: 'bandCount', bands: ['veryHigh'], value: 0 }),
      claim('u0', { what: 'band', band: 'low' }),
    ])
    const places = placesAmong(assessment, region, assessment.regions.get('r0')!)
    expect([...places.values()]).toEqual([
      [3, 3],
      [1, 2],
      [1, 2],
    ])
  })

  it('gives all units their positions, and leaves out those that are not assessed', () => {
    const assessment = told([claim('u0', { what: 'rank', value: 2 })])
    for (const [id, place] of placesAmong(assessment, [...assessment.units.keys()]))
      expect(place).toEqual(assessment.units.get(id)!.position)
    expect([...placesAmong(assessment, ['u0', 'elsewhere']).keys()]).toEqual(['u0'])
  })

  it('is exact for any units where every index is printed', () => {
    const parts = truths.chain((truth) => fc.tuple(fc.constant(truth), fc.subarray(truth.units)))
    fc.assert(
      fc.property(parts, ([truth, some]) => {
        const claims = allClaims(truth).filter(({ what }) => what === 'index')
        const assessment = assess(editionOf(claims), truth.units, truth.regions)
        const ids = some.map(({ id }) => id)
        const expected = positions(ids.map((id) => truth.scores[Number(id.slice(1))]!))
        expect([...placesAmong(assessment, ids).values()]).toEqual(expected.map((place) => [place, place]))
      }),
      { numRuns: 50 },
    )
  })
})

/** Three members and one unit outside; `rows` are the strengths of each against all, see `readOrder`. */
function known(rows: string[], more: Record<string, Partial<UnitAssessment>> = {}): Assessment {
  const ids = ['a', 'b', 'c', 'outside']
  const row = (id: string) => ({ id, position: [1, 4], bands: ['high', 'medium', 'low'], ...more[id] })
  return {
    units: new Map(ids.map((id) => [id, row(id)])),
    order: readOrder(ids, rows),
  } as unknown as Assessment
}
const nothing = ['1000', '0100', '0010', '0001']
const counts = (high: Place, medium: Place, low: Place) =>
  ({ size: 3, bandCounts: { high, medium, low } }) as unknown as GroupAssessment
const placesOf = (assessment: Assessment, group?: GroupAssessment) =>
  [...placesAmong(assessment, ['a', 'b', 'c'], group).values()].map(([best, worst]) => `${best}–${worst}`)

describe('each thing that places follow from', () => {
  it('is the order of every two', () => {
    expect(placesOf(known(['1200', '0100', '0010', '0001']))).toEqual(['1–2', '2–3', '1–3'])
    expect(placesOf(known(['1100', '0100', '0010', '0001']))).toEqual(['1–2', '1–3', '1–3'])
    expect(placesOf(known(['1100', '1100', '0010', '0001']))).toEqual(['1–2', '1–2', '1–3'])
  })

  it('is, for all units together, the position that is published', () => {
    const assessment = known(['1200', '0100', '0010', '0001'])
    const places = placesAmong(assessment, [...assessment.units.keys()])
    expect([...places.values()]).toEqual(Array(4).fill([1, 4]))
  })

  it('is the position among all: no more units above than it leaves after those outside', () => {
    expect(placesOf(known(nothing, { a: { position: [1, 2] } }))).toEqual(['1–2', '1–3', '1–3'])
    const behind = known(['1000', '0100', '0010', '2001'], { a: { position: [2, 3] } })
    expect(placesOf(behind)).toEqual(['1–2', '1–3', '1–3'])
  })

  it('is the position among all: no fewer units above than those outside leave over', () => {
    expect(placesOf(known(nothing, { a: { position: [3, 4] } }))).toEqual(['2–3', '1–3', '1–3'])
    const ahead = known(['1001', '0100', '0010', '0001'], { a: { position: [3, 4] } })
    expect(placesOf(ahead)).toEqual(['3–3', '1–2', '1–2'])
  })

  it('is the number of members in higher bands, at least or as what other bands leave over', () => {
    const medium = known(nothing, { a: { bands: ['medium'] } })
    expect(placesOf(medium, counts([1, 3], [0, 3], [0, 3]))[0]).toBe('2–3')
    expect(placesOf(medium, counts([0, 3], [1, 1], [0, 0]))[0]).toBe('3–3')
  })

  it('is the number of members in lower bands, at least or as what other bands leave over', () => {
    const medium = known(nothing, { a: { bands: ['medium'] } })
    expect(placesOf(medium, counts([0, 3], [0, 3], [1, 3]))[0]).toBe('1–2')
    expect(placesOf(medium, counts([0, 0], [1, 1], [0, 3]))[0]).toBe('1–1')
  })

  it('is that the first places go to those who can have them', () => {
    const last = known(nothing, { c: { bands: ['low'] } })
    expect(placesOf(last, counts([2, 2], [0, 0], [1, 1]))).toEqual(['1–2', '1–2', '3–3'])
  })

  it('is that whoever is above another stands before it, wherever that one stands', () => {
    const rows = ['1200', '0100', '0010', '0001']
    expect(placesOf(known(rows, { b: { position: [2, 2] } })).slice(0, 2)).toEqual(['1–1', '2–2'])
    const second = known(['1201', '0101', '0010', '0001'], { a: { position: [2, 3] } })
    expect(placesOf(second).slice(0, 2)).toEqual(['2–2', '3–3'])
  })
})

describe('ranked', () => {
  const order = (rows: Partial<UnitAssessment>[]) => {
    const exact = (value: number): Interval => ({ lo: value, hi: value, loOpen: false, hiOpen: false })
    const all = rows.map((row, at) => ({ id: String(at), position: [1, 9], index: exact(80), ...row }))
    return ranked({ units: new Map(all.map((row) => [row.id, row])) } as unknown as Assessment).map(
      ({ id }) => id,
    )
  }

  it('puts units of which nothing is known last', () => {
    expect(order([{ position: [1, 3] }, { position: [2, 3] }, { position: [2, 2] }])).toEqual(['2', '1', '0'])
  })

  it('goes by best position, then worst, then index, then as given', () => {
    expect(order([{ position: [2, 2] }, { position: [1, 2] }, { position: [1, 1] }])).toEqual(['2', '1', '0'])
    const index = { lo: 80, hi: 82, loOpen: false, hiOpen: false }
    expect(order([{}, { index }, {}])).toEqual(['1', '0', '2'])
  })
})

describe('first', () => {
  it('are certain, together with those level', () => {
    const assessment = told([
      claim('u0', { what: 'rank', value: 1 }),
      claim('u2', { what: 'rank', value: 1 }),
      claim('u4', { what: 'rank', value: 2 }),
    ])
    const places = placesAmong(assessment, region)
    expect(firstOf(places)).toEqual(['u0', 'u2'])
    expect(firstOf(placesAmong(assessment, ['u2', 'u4']))).toEqual(['u2'])
  })

  it('are nobody where that cannot be said', () => {
    const assessment = told([claim('u0', { what: 'index', value: 80 })])
    expect(firstOf(placesAmong(assessment, region))).toEqual([])
  })
})

it('tells no place where every one is possible', () => {
  const places = new Map<string, Place>([
    ['a', [1, 2]],
    ['b', [2, 2]],
  ])
  expect(tellingPlace(places, 'a')).toBeUndefined()
  expect(tellingPlace(places, 'b')).toEqual([2, 2])
  expect(tellingPlace(places, 'elsewhere')).toBeUndefined()
})

it('ranks no unit before one that stands above it', () => {
  const editions = truths.chain((truth) => fc.tuple(fc.constant(truth), someOf(allClaims(truth))))
  fc.assert(
    fc.property(editions, ([truth, claims]) => {
      const assessment = assess(editionOf(claims), truth.units, truth.regions)
      const list = ranked(assessment).map((row) => row.id)
      list.forEach((upper, at) =>
        list.slice(at + 1).forEach((lower) => {
          expect(assessment.order.of(upper, lower)).not.toBe('below')
        }),
      )
    }),
    { numRuns: 200 },
  )
})
