import { expect, it } from 'vitest'
import { bundledDataset } from '../bundled'
import { csvText } from '../csvFile'
import { previewOf } from './preview'
import { readContent } from './open'

it('a table whose columns do not average the printed means is never without a problem', async () => {
  const dataset = bundledDataset()
  const names = dataset.editions.get(2021)!.dimensions!.map(({ name }) => name.zh)
  const rows = dataset.units.map(({ name }) => [name, 2021, ...names.map(() => 88)])
  const bytes = new TextEncoder().encode(csvText([['地区', '评估年度', ...names], ...rows]))
  const content = await readContent(bytes, 'x.csv')
  const { preview } = previewOf(content, dataset, { id: 'x', file: 'x.csv', wins: 'own' }, 2026, {})
  expect(preview.ready).toBe(true)
  expect(preview.problems.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual(
    [...'CDEFG'].map((letter) => `againstPublished ${letter}2:${letter}33`),
  )
})
