import { expect, it } from 'vitest'
import type { OverviewStatement } from '@/domain/statements/overview'
import { messages as en } from './en'
import { messages as zh } from './zh-CN'

/** What a year says where nothing, something and everything is known: of whom the figures are, it can't tell. */
const statement = (known: number): OverviewStatement => ({
  year: 2022,
  reportYear: 2023,
  coverage: { units: 32, index: known, rank: known, band: known, position: known === 32 ? 32 : 0 },
  leaders: { units: [] },
  mean: { printed: 80, doubtful: true, bounds: { lo: 0, hi: 100, loOpen: false, hiOpen: false } },
  bands: ['veryHigh', 'high', 'medium', 'low'],
  bandCounts: {},
})

it.each([
  [0, '2022年，未见公布任何地区的数字。', '各地区指数未见公布；名次未见公布。'],
  [3, '2022年，只有零星数字。', '29个地区的指数未见公布；有名次的地区只有3个。'],
  [20, '2022年，32个地区中已知20个的指数。', '12个地区的指数未见公布；有名次的地区只有20个。'],
  [32, '2022年，32个地区的指数都已知。', '各地区的指数和名次均有公布。'],
])('a year with %i units known', (known, sentence, gap) => {
  expect(zh.overview.sentence(statement(known), String)).toBe(sentence)
  expect(zh.overview.gap(statement(known))).toBe(gap)
})

it('says in English what was not found, with a capital and the right number', () => {
  expect(en.overview.gap(statement(32))).toBe('Index and rank of every province are published.')
  expect(en.overview.gap(statement(1))).toBe(
    'The index of 31 provinces was not found; only 1 province has a rank.',
  )
  expect(en.overview.sentence(statement(3), String)).toBe('For 2022 only a few figures are known.')
})
