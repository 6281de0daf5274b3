import { expect, it } from 'vitest'
import type { Edition, Region, Unit } from '../model'
import { assess } from './index'
import './reflect'

const text = { zh: '', en: '' }
const unit = (id: string): Unit => ({
  id, slug: id, name: id, fullName: id, english: id, pinyin: id, initials: '', aliases: [], region: 'all', anchor: [0, 0],
}) // prettier-ignore
const units = ['1', '2', '3', '4'].map(unit)
const region: Region = { id: 'all', name: '', english: '', slug: 'all', members: ['1', '2', '3', '4'] }
const index = (about: string, value: number) => ({
  id: about,
  about,
  what: 'index' as const,
  value,
  source: 's',
})
const rank = (about: string, value: number) => ({
  id: `r${about}`,
  about,
  what: 'rank' as const,
  value,
  source: 's',
})
const edition: Edition = {
  year: 2000,
  report: { title: '', year: 2000, publisher: text },
  indexName: text,
  dimensions: null,
  scale: { least: 0, most: 100, better: 'lower', decimals: 1 },
  bands: [
    { id: 'good', name: text, lo: 0, loClosed: true, hi: 10, hiClosed: true },
    { id: 'bad', name: text, lo: 10, loClosed: false, hi: 100, hiClosed: true },
  ],
  // 4 stands between the ranks of 1 and 2 without a figure of its own.
  claims: [index('1', 5), index('2', 12), index('3', 20), rank('1', 1), rank('4', 2), rank('2', 3)],
  resolutions: [],
}

it('where less is better the least figure stands first, and bounds lie between the neighbours', () => {
  const { units: rows, nation } = assess(edition, units, [region])
  expect(['1', '4', '2', '3'].map((id) => rows.get(id)!.position)).toEqual([[1, 1], [2, 2], [3, 3], [4, 4]]) // prettier-ignore
  expect(rows.get('4')!.index).toEqual({ lo: 5, hi: 12, loOpen: true, hiOpen: true })
  expect(rows.get('1')).toMatchObject({ printedIndex: 5, index: { lo: 5, hi: 5 }, bands: ['good'] })
  expect(rows.get('3')!.bands).toEqual(['bad'])
  // The mean lies within (5 + 5 + 12 + 20) ÷ 4 and (5 + 12 + 12 + 20) ÷ 4.
  expect(nation.mean.lo).toBeCloseTo(10.5, 9)
  expect(nation.mean.hi).toBeCloseTo(12.25, 9)
})
