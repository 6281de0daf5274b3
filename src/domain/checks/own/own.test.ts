import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allClaims, editionOf, truths } from '@/domain/assess/truth.testing'
import type { Claim, Region, Unit } from '@/domain/model'
import { ownAgainstPublished } from './index'

/** Four made-up units in two regions. */
const units = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Unit)
const regions = [
  { id: 'north', members: ['a', 'b'] },
  { id: 'south', members: ['c', 'd'] },
] as Region[]

let count = 0
const claim = (about: string, what: object) => ({ id: `${count++}`, source: 's', about, ...what }) as Claim
const index = (figures: Record<string, number>) =>
  Object.entries(figures).map(([about, value]) => claim(about, { what: 'index', value }))
const dimension = (figures: Record<string, number>, id = 'x') =>
  Object.entries(figures).map(([about, value]) => claim(about, { what: 'dimension', dimension: id, value }))

/** What is found, without the claims; these are given as the units of the own ones. */
function found(published: Claim[], own: Claim[], resolutions: Parameters<typeof editionOf>[1] = []) {
  const given = editionOf(published, resolutions)
  return ownAgainstPublished(given, own, { about: 'nation', units, regions }).map(
    ({ own: mine, published: printed, dimension: id, ...rest }) => {
      expect(printed.every((each) => published.includes(each))).toBe(true)
      return { ...rest, ...(id && { dimension: id }), cells: mine.map(({ about }) => about).join('') }
    },
  )
}

/** 95, 85, 75, 60: mean 78.75, means of the regions 90 and 67.5, one unit in each band. */
const table = { a: 95, b: 85, c: 75, d: 60 }
const some = { a: 95, b: 85 }
const nation = (what: object) => [claim('nation', what)]

describe('a printed mean', () => {
  const mean = (value: number) => nation({ what: 'mean', value })
  it('is that of the whole column, to half of the last printed place', () => {
    expect(found(mean(78.75), index(table))).toEqual([])
    expect(found(mean(78.75), index({ ...table, d: 60.02 }))).toEqual([])
    expect(found(mean(78.75), index({ ...table, d: 60.03 }))).toMatchObject([
      { kind: 'mean', about: 'nation', expected: 78.75, got: [78.7575, 78.7575], missing: 0, cells: 'abcd' },
    ])
  })

  it('of a dimension is that of its column, of a region that of its members', () => {
    const ofDimension = nation({ what: 'dimension', dimension: 'x', value: 80 })
    expect(found(ofDimension, dimension(table))).toMatchObject([
      { kind: 'mean', dimension: 'x', expected: 80, got: [78.75, 78.75], cells: 'abcd' },
    ])
    expect(found(ofDimension, dimension(table, 'y'))).toEqual([])
    expect(found([claim('south', { what: 'mean', value: 67.5 })], index(table))).toEqual([])
    expect(found([claim('south', { what: 'mean', value: 67 })], index(table))).toMatchObject([
      { about: 'south', got: [67.5, 67.5], cells: 'cd' },
    ])
  })

  it('can be reached where figures are missing, or can’t', () => {
    // 180 of two units: the mean of four lies in 45…95.
    expect(found(mean(45), index(some))).toEqual([])
    expect(found(mean(95), index(some))).toEqual([])
    expect(found(mean(44.99), index(some))).toMatchObject([{ got: [45, 95], missing: 2, cells: 'ab' }])
    expect(found(mean(95.01), index(some))).toMatchObject([{ kind: 'mean' }])
    expect(found([claim('south', { what: 'mean', value: 10 })], index(some))).toEqual([])
  })

  it('is not held against when it is weak or set aside', () => {
    const [weak] = mean(50)
    const note = { zh: '', en: '' }
    expect(found([{ ...weak!, weak: true }], index(table))).toEqual([])
    expect(found([weak!], index(table), [{ id: 'r', claims: [], setAside: [weak!.id], note }])).toEqual([])
  })
})

describe('a printed number', () => {
  it('above the mean is that of the column, its share that of the number', () => {
    const above = (value: number) => nation({ what: 'aboveMeanCount', value })
    expect(found(above(2), index(table))).toEqual([])
    expect(found(above(3), index(table))).toMatchObject([{ kind: 'aboveMean', expected: 3, got: [2, 2] }])
    expect(found(nation({ what: 'aboveMeanShare', value: 50 }), index(table))).toEqual([])
    expect(found(nation({ what: 'aboveMeanShare', value: 75 }), index(table))).toMatchObject([
      { kind: 'aboveMean', expected: 75, share: true, got: [2, 2] },
    ])
  })

  it('above the mean takes the printed mean where figures are missing', () => {
    const printed = nation({ what: 'mean', value: 88 })
    // Of the four, 95 is above 88 for sure and 85 is not; the others are open.
    const above = (value: number) => [...printed, claim('nation', { what: 'aboveMeanCount', value })]
    expect(found(above(1), index(some))).toEqual([])
    expect(found(above(3), index(some))).toEqual([])
    expect(found(above(4), index(some))).toMatchObject([{ kind: 'aboveMean', got: [1, 3], missing: 2 }])
  })

  it('in a band counts figures, and bands where there is no figure', () => {
    const low = (value: number) => nation({ what: 'bandCount', bands: ['low'], value })
    expect(found(low(1), index(table))).toEqual([])
    expect(found(low(2), index(table))).toMatchObject([{ kind: 'bandCount', got: [1, 1], cells: 'd' }])
    const named = ['c', 'd'].map((id) => claim(id, { what: 'band', band: 'low' }))
    expect(found(low(2), [...index(some), ...named])).toEqual([])
    expect(found(low(1), named)).toMatchObject([{ got: [2, 4], missing: 2, cells: 'cd' }])
    expect(
      found([claim('north', { what: 'bandCount', bands: ['low'], value: 1 })], index(table)),
    ).toMatchObject([{ about: 'north', got: [0, 0] }])
  })

  it('at an edge that no source states counts either way', () => {
    const counted = (band: string, value: number) => nation({ what: 'bandCount', bands: [band], value })
    const edge = index({ ...table, c: 80 })
    for (const value of [1, 2]) expect(found(counted('high', value), edge)).toEqual([])
    expect(found(counted('high', 3), edge)).toMatchObject([{ got: [1, 2] }])
    // 90 is high: very high is above it.
    expect(found(counted('veryHigh', 1), index({ ...table, a: 90 }))).toMatchObject([{ got: [0, 0] }])
  })

  it('gives a printed share by rounding: 46.87 and 46.88 are 15 of 32', () => {
    const many = Array.from({ length: 32 }, (_, at) => ({ id: `u${at}` }) as Unit)
    const own = many.map(({ id }, at) => claim(id, { what: 'index', value: at < 15 ? 85 : 70 }))
    const of = (value: number) =>
      ownAgainstPublished(editionOf(nation({ what: 'bandShare', band: 'high', value })), own, {
        about: 'nation',
        units: many,
        regions: [],
      }).length
    expect([46.86, 46.87, 46.88, 46.89].map(of)).toEqual([1, 0, 0, 1])
  })
})

describe('a printed band', () => {
  it('holds the own figure, as do complete lists', () => {
    expect(found([claim('a', { what: 'band', band: 'veryHigh' })], index(table))).toEqual([])
    expect(found([claim('b', { what: 'band', band: 'veryHigh' })], index(table))).toMatchObject([
      { kind: 'band', about: 'b', expected: 'veryHigh', got: ['high'], cells: 'b' },
    ])
    const list = nation({ what: 'bandMembersComplete', band: 'high', units: ['a'] })
    expect(found(list, index(table))).toMatchObject([
      { kind: 'bandMembers', about: 'a', listed: true, got: ['veryHigh'] },
      { kind: 'bandMembers', about: 'b', listed: false, got: ['high'] },
    ])
  })

  it('that the file gives otherwise is found as a value', () => {
    const own = [claim('a', { what: 'band', band: 'low' })]
    expect(found([claim('a', { what: 'band', band: 'high' })], own)).toMatchObject([
      { kind: 'value', expected: 'high', got: 'low' },
    ])
  })
})

describe('a printed rank', () => {
  const rank = (about: string, value: number) => claim(about, { what: 'rank', value })
  it('is the dense rank in the column', () => {
    const own = index({ a: 95, b: 85, c: 85, d: 60 })
    expect(found([rank('a', 1), rank('b', 2), rank('c', 2), rank('d', 3)], own)).toEqual([])
    expect(found([rank('d', 4)], own)).toMatchObject([{ kind: 'rank', about: 'd', expected: 4, got: [3, 3] }])
  })

  it('leaves room for units without a figure, but not for turning two round', () => {
    expect(found([rank('b', 2)], index(some))).toEqual([])
    expect(found([rank('b', 4)], index(some))).toEqual([])
    expect(found([rank('b', 1)], index(some))).toMatchObject([{ kind: 'rank', got: [2, 4], missing: 2 }])
    expect(found([rank('a', 3), rank('b', 2)], index(some))).toMatchObject([
      { kind: 'rankOrder', expected: [2, 3], got: [85, 95], cells: 'ba' },
    ])
    expect(found([rank('a', 2), rank('b', 2)], index(some))).toMatchObject([{ kind: 'rankOrder' }])
  })

  it('in a dimension is that in its column', () => {
    const own = [...dimension(table), ...dimension({ a: 1, b: 2, c: 3, d: 4 }, 'y')]
    const printed = claim('d', { what: 'dimensionRank', dimension: 'x', value: 1 })
    expect(found([printed], own)).toMatchObject([{ kind: 'rank', dimension: 'x', expected: 1, got: [4, 4] }])
    const within = (count?: number) =>
      claim('d', { what: 'dimensionRankWithin', dimensions: ['x', 'y'], value: 3, count })
    expect(found([within(1)], own)).toEqual([])
    expect(found([within()], own)).toMatchObject([{ kind: 'rankWithin', expected: 3, got: [4], cells: 'd' }])
  })

  it('up to which a list is complete takes in the first and no others', () => {
    const top = nation({ what: 'topComplete', value: 2, units: ['a', 'c'] })
    expect(found(top, index(table))).toMatchObject([
      { kind: 'topList', about: 'b', listed: false, got: [2, 2] },
      { kind: 'topList', about: 'c', listed: true, got: [3, 3] },
    ])
    expect(found(top, index(some))).toEqual([])
  })
})

describe('a printed order', () => {
  it('holds for units, regions, and regions and the nation', () => {
    const order = nation({ what: 'order', units: ['a', 'c', 'b'] })
    expect(found(order, index(table))).toMatchObject([{ kind: 'order', got: [75, 85], cells: 'cb' }])
    const regional = nation({ what: 'regionOrder', groups: [['south'], ['north']] })
    expect(found(regional, index(table))).toMatchObject([
      {
        kind: 'regionOrder',
        regions: ['south', 'north'],
        got: [
          [67.5, 67.5],
          [90, 90],
        ],
      },
    ])
    const below = (value: string) => [claim('south', { what: 'meanAgainstNation', value })]
    expect(found(below('below'), index(table))).toEqual([])
    expect(found(below('atLeast'), index(table))).toMatchObject([
      {
        kind: 'meanAgainstNation',
        got: [
          [67.5, 67.5],
          [78.75, 78.75],
        ],
      },
    ])
  })
})

it('a printed figure stands for all that round to it', () => {
  const printed = [claim('a', { what: 'index', value: 95 })]
  expect(found(printed, index({ a: 95.005 }))).toEqual([])
  expect(found(printed, index({ a: 95.006 }))).toMatchObject([{ kind: 'value', expected: 95, got: 95.006 }])
})

it('nothing true is ever found, however few of the figures are given', () => {
  const asDimension = (each: Claim): Claim[] => {
    if (each.what === 'rank') return [{ ...each, id: `${each.id}x`, what: 'dimensionRank', dimension: 'x' }]
    if (each.what === 'mean' || each.what === 'index')
      return [{ ...each, id: `${each.id}x`, what: 'dimension', dimension: 'x' }]
    return []
  }
  fc.assert(
    fc.property(truths, fc.infiniteStream(fc.boolean()), (truth, stays) => {
      const claims = allClaims(truth).flatMap((each) => [each, ...asDimension(each)])
      const own = claims.filter(({ what }) => ['index', 'dimension', 'band', 'rank'].includes(what))
      const kept = own.filter(() => stays.next().value)
      for (const part of [own, kept])
        expect(ownAgainstPublished(editionOf(claims), part, { about: 'nation', ...truth })).toEqual([])
    }),
  )
})
