import { describe, expect, it } from 'vitest'
import { runChecks } from '@/domain/checks/index'
import { bundledDataset, bundledFiles } from './bundled'
import { bundledDocuments } from './bundledDocuments'
import { bundledPracticesFile } from './bundledPractices'
import { bundledFindingsFile, bundledSeriesFile } from './bundledSeries'
import { DatasetError, parseDataset } from './parse'

/* Files changed by hand, of unknown shape. */
/* eslint-disable @typescript-eslint/no-explicit-any */

function problems(change: (files: any) => void): { path: string; en: string }[] {
  const files = structuredClone({
    ...bundledFiles,
    series: bundledSeriesFile,
    findings: bundledFindingsFile,
    practices: bundledPracticesFile,
  })
  change(files)
  try {
    parseDataset(files)
    return []
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return error.problems.map(({ path, problem }) => ({ path, en: problem.en }))
  }
}

describe('checks on the documents', () => {
  function differing(change: (files: any) => void): string[] {
    const documents = structuredClone(bundledDocuments())
    change(documents)
    return runChecks({ ...bundledDataset(), ...documents })
      .filter(({ status }) => status === 'differs')
      .map(({ id }) => id)
  }

  it.each<[string, (files: any) => void, string[]]>([
    ['nothing', () => {}, []],
    [
      'a problem among the recommendations',
      ({ findings }) => (findings.findings.find((one: any) => one.page === '79').page = '82'),
      ['contents/2021/problem'],
    ],
    [
      'a region on another page',
      ({ series }) => (series.chapters.list[2].sections.find((one: any) => one.page === 43).page = 42),
      ['contents/2021/sections'],
    ],
  ])('find %s', (_, change, ids) => {
    expect(differing(change)).toEqual(ids)
  })
})

describe('series, findings and practices', () => {
  it('refer to what exists', () => expect(problems(() => {})).toEqual([]))

  it.each<[string, (files: any) => void, string, string]>([
    ['no source', (f) => (f.series.topics[0].points[0].source = 'nowhere'), 'series: run[0]', 'sources.json'],
    [
      'no slogan source',
      (f) => (f.series.dimensions[1].sloganSource = 'nowhere'),
      'series: slogans[1]',
      'sources',
    ],
    ['no dimension', (f) => (f.series.dimensions[0].id = 'speed'), 'series: dimensions', 'speed'],
    ['pages back', (f) => (f.series.chapters.list[2].page = 25), 'series: chapters', 'go back'],
    [
      'a long quote',
      (f) => (f.findings.findings[0].quote = '长'.repeat(41)),
      'findings: findings[0].quote',
      '41',
    ],
    ['no theme', (f) => (f.findings.findings[0].theme = 'weather'), 'findings[0]', 'weather'],
    ['no document', (f) => (f.findings.findings[0].statement = 'report2030'), 'findings[0]', 'report2030'],
    [
      'a practice of no unit',
      (f) => (f.practices.practices[0].unit = '999999'),
      'practices: guizhou-network',
      '999999',
    ],
    [
      'a city elsewhere',
      (f) => (f.practices.practices[0].city = '440300'),
      'practices: guizhou-network',
      'city',
    ],
    [
      'an unknown key',
      (f) => (f.practices.practices[0].rank = 1),
      'practices: practices[0].rank',
      'unknown key',
    ],
    [
      'a band on a weak source alone that is not marked',
      (f) => delete f.editions[6].claims.find((c: any) => c.about === '220000' && c.what === 'band').weak,
      'editions/2021: 220000/band',
      'weak sources alone',
    ],
  ])('%s', (_, change, path, words) => {
    const found = problems(change).find((one) => one.path === path)
    expect(found?.en).toContain(words)
  })
})
