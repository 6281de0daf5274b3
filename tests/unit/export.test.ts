import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '@/dataset/bundled'
import { bundledDocuments } from '@/dataset/bundledDocuments'
import { assess } from '@/domain/assess'
import { exportAll, exportTable } from '@/domain/export'
import { cityYears, dataDate, tableIds } from '@/domain/exportKinds'

const dataset = bundledDataset()
const { units, cities, regions, editions } = dataset
const years = cityYears(editions.values(), cities)
const input = {
  ...dataset,
  ...bundledDocuments(),
  assessments: new Map([...editions].map(([year, edition]) => [year, assess(edition, units, regions)])),
  cityAssessments: new Map(
    years.map((year) => [year, assess(editions.get(year)!, cities, regions, 'cities')]),
  ),
}
const rowsOf = (id: (typeof tableIds)[number]) => {
  const { fields, rows } = exportTable(id, input)
  return rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index]])))
}

describe('the exported tables', () => {
  it('have one row a claim, a unit and year, a source, a box, a level', () => {
    expect(rowsOf('claims').length).toBe([...editions.values()].flatMap(({ claims }) => claims).length)
    expect(rowsOf('assessments').length).toBe(editions.size * units.length)
    expect(rowsOf('cities').length).toBe(years.length * cities.length)
    expect(rowsOf('sources').length).toBe(dataset.sources.size)
    expect(rowsOf('cases').length).toBe(input.cases.boxes.length)
    expect(rowsOf('findings').length).toBe(input.findings.findings.length)
    expect(rowsOf('practices').length).toBe(input.practices.practices.length)
    expect(rowsOf('platform').length).toBe(
      input.platform.capabilities.reduce((sum, { levels }) => sum + levels.length, 0),
    )
  })

  it.each(tableIds)('%s fills every row of every column with text', (id) => {
    const { fields, rows } = exportTable(id, input)
    expect(new Set(fields).size).toBe(fields.length)
    for (const row of rows) {
      expect(row.length).toBe(fields.length)
      for (const cell of row) expect(cell).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it('give what the documents say with its source, theme and page', () => {
    expect(
      rowsOf('findings').filter(({ kind, assessed_year }) => kind === 'advice' && assessed_year === '2021'),
    ).toMatchObject([{ page: '82' }, { theme_en: 'Sharing of data', page: '83' }, { page: '83' }])
    expect(rowsOf('series').find(({ part }) => part === 'heading')).toMatchObject({
      text_en: '1 The assessment',
      source: 'report-2022-summary',
      page: '1',
    })
    expect(rowsOf('practices').find(({ id }) => id === 'shandong-standards')?.steps_zh).toContain(
      '管理办法（试行）》; 《',
    )
    const article = rowsOf('sources').find(({ id }) => id === 'article-state')
    expect(Number(article?.other_facts)).toBeGreaterThanOrEqual(14)
  })

  it('keep what is unknown empty and give bounds beside it', () => {
    const corps = rowsOf('assessments').find((row) => row.slug === 'bingtuan' && row.assessed_year === '2019')
    expect(corps).toMatchObject({
      printed_index: '',
      index_lo: '75.28',
      index_hi: '75.95',
      printed_rank: '28',
    })
  })

  it('mark claims that are set aside', () => {
    const row = rowsOf('claims').find(({ id }) => id === 'effectiveness-84.64')
    expect(row).toMatchObject({ value: '84.64', detail: 'effectiveness', set_aside: 'true', weak: 'false' })
  })

  it('count the key cities from 2018 on', () => expect(years).toEqual([2018, 2019, 2020, 2021, 2022]))

  it('go through JSON unchanged', () => {
    const all = exportAll(input)
    expect(JSON.parse(JSON.stringify(all))).toEqual(JSON.parse(JSON.stringify(exportAll(input))))
    expect(all.published.editions.length).toBe(editions.size)
  })
})

it('the date of the data moves with the data: after a change set `dataDate` and this digest', () => {
  const root = new URL('../../data/', import.meta.url)
  const files = [
    ...readdirSync(root).filter((name) => name.endsWith('.json')),
    ...readdirSync(new URL('editions/', root)).map((name) => `editions/${name}`),
  ].sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(readFileSync(new URL(file, root)))
  expect([dataDate, digest.digest('hex').slice(0, 16)]).toEqual(['2026-11-30', 'f3e6bb948f607669'])
})
