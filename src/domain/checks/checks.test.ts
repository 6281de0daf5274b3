import { describe, expect, it } from 'vitest'
import type { Band, Claim, Edition, Unit } from '@/domain/model'
import { growthPercent, resolutionFor, sharePercent } from './claims'
import { runChecks, type CheckInput } from './index'
import { bandsByScore } from './scale'

const text = (en: string) => ({ zh: en, en })
const bands: Band[] = [
  { id: 'high', name: text('High'), lo: 80, loClosed: false, hi: 100, hiClosed: true },
  { id: 'low', name: text('Low'), lo: 0, loClosed: true, hi: 80, hiClosed: true },
]

const units = ['a', 'b', 'c', 'd'].map((id): Unit => ({
  id,
  slug: id,
  name: id,
  fullName: id,
  english: id,
  pinyin: id,
  initials: id,
  aliases: [],
  region: 'all',
  anchor: [100, 30],
}))

const figure = (about: string, value: number): Claim => ({
  id: `${about}/index`,
  about,
  what: 'index',
  value,
  source: 's',
})
const rank = (about: string, value: number): Claim => ({
  id: `${about}/rank`,
  about,
  what: 'rank',
  value,
  source: 's',
})

function input(claims: Claim[], resolutions: Edition['resolutions'] = []): CheckInput & { edition: Edition } {
  const edition: Edition = {
    year: 2000,
    report: { title: 't', year: 2001, publisher: text('p') },
    indexName: text('index'),
    dimensions: null,
    bands,
    claims,
    resolutions,
  }
  const regions = [
    { id: 'all', name: 'all', english: 'all', slug: 'all', members: units.map(({ id }) => id) },
  ]
  return { units, cities: [], regions, editions: new Map([[2000, edition]]), edition }
}

const status = (from: CheckInput, id: string) => runChecks(from).find((check) => check.id === id)?.status

describe('percentages', () => {
  it('are rounded half up in decimal', () => {
    expect(sharePercent(15, 32)).toBe(46.88)
    expect(sharePercent(9, 32)).toBe(28.13)
    expect(sharePercent(1, 3)).toBe(33.33)
    expect(growthPercent(79.95, 88.07)).toBe(10.16)
    expect(growthPercent(80, 79)).toBe(-1.25)
    expect(growthPercent(1.005, 1.005)).toBe(0)
  })
})

describe('the band of a unit without a figure', () => {
  it('follows from the figures next to it by rank where these share a band', () => {
    const from = input([figure('a', 95), rank('a', 1), rank('b', 2), figure('c', 85), rank('c', 3)])
    expect(bandsByScore(from.edition, from, 'nation')).toEqual(
      new Map(units.slice(0, 3).map(({ id }) => [id, 'high'])),
    )
  })

  it('is unknown between figures of different bands, and without a rank', () => {
    const from = input([figure('a', 95), rank('a', 1), rank('b', 2), figure('c', 75), rank('c', 3)])
    expect([...bandsByScore(from.edition, from, 'nation').keys()]).toEqual(['a', 'c'])
  })
})

describe('order and ranks', () => {
  const claims = [
    figure('a', 90),
    rank('a', 2),
    figure('b', 91),
    rank('b', 3),
    figure('c', 92),
    rank('c', 1),
    rank('d', 4),
  ]

  it('differ where nothing explains them', () => {
    expect(status(input(claims), 'rank-order/2000/nation')).toBe('differs')
    expect(status(input(claims), 'rank-dense/2000/nation')).toBe('agrees')
    expect(status(input(claims.slice(0, -1).concat(rank('d', 5))), 'rank-dense/2000/nation')).toBe('differs')
  })

  it('are recorded where a resolution speaks about all the claims and sets one aside', () => {
    const all = ['a/index', 'a/rank', 'b/index', 'b/rank']
    const resolution = { id: 'r', claims: all, setAside: ['a/rank'], note: text('a slip') }
    expect(status(input(claims, [resolution]), 'rank-order/2000/nation')).toBe('recorded')
    expect(status(input(claims, [{ ...resolution, claims: all.slice(1) }]), 'rank-order/2000/nation')).toBe(
      'differs',
    )
  })
})

describe('a resolution', () => {
  it('does not excuse a misfit among claims that it keeps', () => {
    const claims = [figure('a', 90), figure('b', 91), rank('a', 1)]
    const { edition } = input(claims, [
      { id: 'r', claims: claims.map(({ id }) => id), setAside: ['a/index'], note: text('a slip') },
    ])
    expect(resolutionFor(edition, claims.slice(0, 2))?.id).toBe('r')
    expect(resolutionFor(edition, claims.slice(1))).toBeUndefined()
  })
})
