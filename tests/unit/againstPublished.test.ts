import { describe, expect, it } from 'vitest'
import { messages as en } from '@/locales/pages/owndata.en'
import { messages as zh } from '@/locales/pages/owndata.zh'
import { againstPublished, cellRanges } from '@/dataset/againstPublished'
import { bundledDataset } from '@/dataset/bundled'
import { layer, type OwnClaim, type OwnEditions } from '@/dataset/pack'

const dataset = bundledDataset()
const dimensions = dataset.editions.get(2021)!.dimensions!
const names = (ids: unknown) => [ids].flat().join('+')

/** A made-up table of 2021: every unit's figures, in columns from C on, rows from 2 on. */
function table(columns: Record<string, (row: number) => number>, rows = dataset.units.length): OwnClaim[] {
  return Object.entries(columns).flatMap(([id, figure], column) =>
    dataset.units.slice(0, rows).map(({ id: about }, row): OwnClaim => {
      const cell = `${'CDEFG'[column]}${row + 2}`
      const value = figure(row)
      return id === 'index'
        ? { about, what: 'index', value, cell }
        : { about, what: 'dimension', dimension: id, value, cell }
    }),
  )
}

/** What is said of own claims, after they were laid over the published ones. */
function said(claims: OwnClaim[], wins: OwnEditions['wins'] = 'own') {
  const own: OwnEditions = { id: 'x', file: 'x.csv', wins, editions: [{ year: 2021, claims }] }
  const settled = layer(dataset, own).contradictions.map(({ resolution }) => resolution)
  const problems = againstPublished(dataset, { ...own, editions: [{ year: 2021, claims, settled }] })
  return { problems, settled }
}

describe('own figures that do not fit what is printed', () => {
  const columnOf = (dimension: string) => {
    const letter = 'CDEFG'[dimensions.findIndex(({ id }) => id === dimension)]
    return `${letter}2:${letter}33`
  }
  const columns = Object.fromEntries(dimensions.map(({ id }) => [id, () => 88]))

  it('of five dimensions: each mean is named with its cells, the printed mean and its source', () => {
    const { problems } = said(table(columns))
    const printed: [string, string][] = [
      ['effectiveness', '84.63'],
      ['maturity', '85.42'],
      ['channels', '91.23'],
      ['coverage', '89.10'],
      ['accuracy', '93.00'],
    ]
    expect(
      problems.map(({ cell, severity, values }) => [cell, severity, values.got, values.expected]),
    ).toEqual(printed.map(([id, mean]) => [columnOf(id), 'warning', ['88.00', '88.00'], mean]))
    for (const { values } of problems) expect(values.sources).toEqual(['report-2022-summary'])
    expect(zh.problem(problems[0]!, names)).toBe(
      '2021年：按表中的数，nation的effectiveness平均值是88.00；而“report-2022-summary”作84.63。请核对表中的数、年份和各列的含义。',
    )
    expect(en.problem(problems[0]!, names)).toBe(
      '2021: by the figures in the table, the mean of effectiveness (nation) is 88.00; “report-2022-summary” has 84.63. Check the figures, the year and what the columns hold.',
    )
  })

  it('fit where they average the printed means, and where the rest can still make them do so', () => {
    const means: Record<string, number> = { effectiveness: 84.63, maturity: 85.42, channels: 91.23 }
    const fitting = Object.fromEntries(
      Object.entries(means).map(([id, mean]) => [id, (row: number) => mean + (row % 2 ? 1.5 : -1.5)]),
    )
    expect(said(table(fitting)).problems).toEqual([])
    expect(said(table(columns, 10)).problems).toEqual([])
    // Twenty of 20 leave at most (400 + 1200) / 32 = 50.
    const low = said(table({ maturity: () => 20 }, 20)).problems
    expect(low.map(({ values }) => [values.got, values.missing])).toEqual([[['12.50', '50.00'], 12]])
    expect(zh.problem(low[0]!, names)).toContain('表中缺12个地区的数')
  })

  it('are not told twice: what the engine sets aside for them is left out', () => {
    const kinds = (wins: OwnEditions['wins']) =>
      said(table({ index: () => 88 }), wins).problems.map(({ values }) => values.kind)
    // Every printed claim that all at 88 contradicts is set aside, so there is nothing left to say.
    expect(kinds('own')).toEqual([])
    // The other way round only some own figures are: enough for the rest to be possible.
    expect(kinds('published')).toEqual(['mean', 'aboveMean', 'bandCount', 'bandCount'])
  })

  it('of an edition that nobody else has are held against nothing', () => {
    const own: OwnEditions = {
      id: 'x',
      file: 'x.csv',
      wins: 'own',
      editions: [{ year: 2005, claims: table(columns) }],
    }
    expect(againstPublished(dataset, own)).toEqual([])
  })
})

it('cells below each other are one range', () => {
  expect(cellRanges(['C2', 'C3', 'C4', 'C6', 'D7', 'claims[3]'])).toEqual(['C2:C4', 'C6', 'D7', 'claims[3]'])
})
