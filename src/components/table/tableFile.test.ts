import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnClaim } from '@/dataset/pack'
import { targetKey, type ExplainTarget } from '@/domain/explain'
import { messages } from '@/locales/zh-CN'
import { useDataset } from '@/stores/dataset'
import type { Column } from './columns'
import { markedCells, markedValue, type Facts } from './tableFile'

const file = '全表（虚构）.xlsx'
beforeEach(() => setActivePinia(createPinia()))

/** The bundled facts, with made-up figures of 2021 over them where asked for. */
async function facts(own = false): Promise<Facts> {
  const dataset = useDataset()
  const claims = [...dataset.units.keys()].map((about, row): OwnClaim => ({
    about,
    what: 'index',
    value: 95 - row,
    cell: `C${row + 2}`,
  }))
  if (own) await dataset.add({ id: 'x', file, wins: 'own', editions: [{ year: 2021, claims }] })
  return { dataset, year: 2021, t: messages }
}
const table = <Row>(column: Omit<Column<Row>, 'id' | 'label'>, rows: Row[]) => ({
  caption: '',
  file: '',
  columns: [{ id: 'x', label: 'x', ...column }],
  rows,
})

it('writes signed figures of a table as numbers, and what is not one figure as text', async () => {
  const texts = ['−1.50', '+3.25', '-2', '0', '−19 … −2', '未见公布', '>90']
  const cells = markedCells(table({ numeric: true, text: (text: string) => text }, texts), await facts())
  expect(cells.slice(1).flat()).toEqual([-1.5, 3.25, -2, 0, '−19 … −2', '未见公布', '>90'])
})

describe('a table with own figures', () => {
  /** 内蒙古, of which nothing is published for 2021, and its region. */
  const targets: ExplainTarget[] = [
    ...(['index', 'band', 'position'] as const).map((what) => ({ year: 2021, about: '150000', what })),
    ...(['mean', 'aboveMean'] as const).map((what) => ({ year: 2021, about: 'huabei', what })),
    { year: 2021, about: 'huabei', what: 'bandCount', band: 'high' },
  ]
  const explained = table({ text: () => '1', explain: targetKey }, targets)

  it('names the file beside each figure that it bounds, in CSV, XLSX and JSON', async () => {
    const given = await facts(true)
    const rows = markedCells(explained, given).slice(1)
    for (const [at, row] of rows.entries()) expect(row.join(' '), targets[at]!.what).toContain(file)
    const value = markedValue(explained, given)
    expect(value.sources.find(({ id }) => id === 'own-x')?.title.zh).toBe(file)
    for (const row of value.rows) expect(row[0]).toMatchObject({ sources: expect.arrayContaining(['own-x']) })
  })

  it('names it nowhere where it bounds nothing', async () => {
    const before = targets.map((target) => ({ ...target, year: 2019 }))
    const given = await facts(true)
    const earlier = markedCells({ ...explained, rows: before }, given)
    expect(earlier).toEqual(markedCells({ ...explained, rows: before }, await facts()))
    expect(JSON.stringify(earlier)).not.toContain('本机数据')
  })

  it('that is scored names it beside its values', async () => {
    const source = {
      id: 'own',
      title: { zh: file, en: file },
      publisher: { zh: '本机数据', en: 'Own data' },
      reliability: 'own' as const,
    }
    const own = table({ text: () => '1', ownSource: () => source }, [1])
    expect(markedCells(own, await facts())[1]).toEqual(['1', '本机数据', file])
  })
})
