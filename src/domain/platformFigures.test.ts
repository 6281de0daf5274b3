import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTargetKey } from './explain'
import { findFigure, figureKey, parseFigureKey } from './platformFigures'
import type { CaseBook } from './cases'
import type { Platform } from './platform'

const name = { zh: '名', en: 'name' }
const platform = {
  year: 2016,
  collected: ['2016-08-01', '2016-12-31'],
  capabilities: [
    {
      id: 'store',
      name,
      relation: 'exclusive',
      levels: [
        { id: 'built', name, stage: 'done', count: 1, units: ['110000'], complete: true, source: 'report' },
      ],
      sums: [{ id: 'all', name, levels: ['built'], count: 1, source: 'report' }],
    },
  ],
  facts: [{ year: 2017, what: name, value: 31, source: 'report' }],
  populations: [],
  users: [],
  apps: [{ unit: '110000', name: '北京通', source: 'report' }],
} as Platform
const book = {
  year: 2021,
  kinds: [],
  sections: [],
  boxes: [{ box: 19, kind: 'development', title: '题', page: 34, source: 'report' }],
} as CaseBook

const find = (key: string) => {
  const target = parseFigureKey(key)
  return target && findFigure(platform, book, target)
}

describe('figure keys', () => {
  it.each([
    ['level', 'store.built', 2016],
    ['sum', 'store.all', 2016],
    ['status', 'store.110000', 2016],
    ['fact', 0, 2017],
    ['app', 0, undefined],
    ['case', 19, 2021],
  ] as const)('find a %s', (what, id, year) => {
    expect(find(figureKey(what, id, year))).toMatchObject({ what })
  })

  it.each([
    '2016/platform/level/store.none',
    '2016/platform/level/store.built.more',
    '2016/platform/level/store.built/more',
    '2016/platform/status/store.zhejiang',
    '2016/platform/fact/01',
    '2016/platform/fact/-1',
    '2016/platform/fact/1',
    '2016/platform/case/18',
    '16/platform/fact/0',
    '2016/nation/fact/0',
    '2016/platform/nothing/0',
    '',
  ])('%j is nothing', (key) => {
    expect(find(key)).toBeUndefined()
  })

  it('never throw, and are never taken for a figure of an edition', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('platform', 'level', 'fact', '__proto__', 'length'))
    fc.assert(fc.property(fc.array(part), (parts) => void find(parts.join('/'))))
    for (const what of ['level', 'sum', 'status', 'fact', 'users', 'app', 'case'] as const)
      expect(parseTargetKey(figureKey(what, 'x', 2016), { year: 2019 })).toBeUndefined()
  })
})
