import { describe, expect, it } from 'vitest'
import { bundledPractices } from '@/dataset/bundledPractices'
import { bundledDataset } from '@/dataset/bundled'
import { bundledFindings } from '@/dataset/bundledSeries'
import { filterPractices } from '@/domain/practices'
import { themeRows, type Findings } from '@/domain/series'
import { holdsWords } from '@/domain/textSearch'

const text = (zh: string) => ({ zh, en: zh })
const finding = (theme: string, statement: string, kind: 'problem' | 'advice' = 'problem') => ({
  kind,
  theme,
  statement,
  text: text(`${theme} ${statement}`),
  source: 's',
})
const book: Findings = {
  statements: ['old', 'newer', 'newest'].map((id) => ({ id, name: text(id), note: text('') })),
  themes: ['sharing', 'lists', 'divide', 'advised'].map((id) => ({ id, name: text(id) })),
  findings: [
    finding('sharing', 'old'),
    finding('sharing', 'newest'),
    finding('lists', 'newer'),
    finding('lists', 'newer'),
    finding('divide', 'newest'),
    finding('advised', 'newest', 'advice'),
  ],
}

describe('findings side by side', () => {
  it('have a row for each theme of the kind, a cell for each document, and say which problem returns', () => {
    expect(
      themeRows(book, 'problem').map(({ theme, course, said }) => [
        theme,
        course,
        said.map((one) => one.length),
      ]),
    ).toEqual([
      ['sharing', 'returns', [1, 0, 1]],
      ['lists', 'earlier', [0, 2, 0]],
      ['divide', 'recent', [0, 0, 1]],
    ])
    expect(themeRows(book, 'advice').map(({ theme }) => theme)).toEqual(['advised'])
  })

  it('hold the four problems and three recommendations that the 2022 contents print, with their pages', () => {
    const pages = (kind: string) =>
      bundledFindings()
        .findings.filter((one) => one.statement === 'report2022' && one.kind === kind)
        .map(({ page }) => page)
    expect(pages('problem')).toEqual(['77', '78', '78', '79', '79'])
    expect(pages('advice')).toEqual(['82', '83', '83'])
    expect(pages('progress')).toEqual(['33', '37', '39'])
  })

  it('name sharing of data as the problem that every report has', () => {
    const row = themeRows(bundledFindings(), 'problem').find(({ theme }) => theme === 'sharing')
    expect(row?.course).toBe('returns')
  })
})

describe('practices', () => {
  const units = new Map(bundledDataset().units.map((unit) => [unit.id, unit]))
  const of = (filter: Partial<Parameters<typeof filterPractices>[2]>) =>
    filterPractices(bundledPractices(), units, { region: null, unit: null, kind: null, ...filter }).map(
      ({ id }) => id,
    )

  it('are found by region, unit and kind, oldest first', () => {
    expect(of({ kind: 'contactless' })).toEqual([
      'jiangsu-contactless',
      'hainan-contactless',
      'shenzhen-contactless',
    ])
    expect(of({ unit: '520000' })).toEqual(['guizhou-network', 'guizhou-levels'])
    expect(of({ region: 'huazhong', kind: 'merged' })).toEqual(['wuhan-atonce'])
    expect(of({ unit: '650000' })).toEqual([])
  })

  it('are found by words in any order and case', () => {
    expect(holdsWords(['江苏“3550”', 'One seal'], 'SEAL 3550')).toBe(true)
    expect(holdsWords(['江苏“3550”', 'One seal'], 'seal 3551')).toBe(false)
  })
})
