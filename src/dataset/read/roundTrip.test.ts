import fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../bundled'
import { csvText } from '../csvFile'
import { layer, type OwnClaim, type OwnEdition } from '../pack'
import { writeXlsx, type SheetCell } from '../xlsxFile'
import { ownFileOf, readDocument } from './document'
import { ProblemList } from './problemList'
import { readContent } from './open'
import { contextOf, isReady, recognise } from './reading'
import { templateTable } from './templates'
import { kinds } from './model'
import { unguard } from './text'

const dataset = bundledDataset()
const context = contextOf(dataset, 'x', 2026)
const year = 2005
const dimensions = dataset.editions.get(2021)!.dimensions!

/** Made-up figures of some units in a year that nobody has published. */
const figures = fc
  .uniqueArray(
    fc.record({
      unit: fc.constantFrom(...dataset.units),
      index: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
      dimension: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
    }),
    { selector: ({ unit }) => unit.id, minLength: 2 },
  )
  .filter((rows) => rows.some(({ index }) => index !== undefined))

type Row = typeof figures extends fc.Arbitrary<(infer R)[]> ? R : never

/** The table that a spreadsheet of these figures would be. */
function tableOf(rows: Row[]): SheetCell[][] {
  const cell = (hundredths: number | undefined) => (hundredths === undefined ? '' : hundredths / 100)
  return [
    ['地区', '评估年度', '总体指数', dimensions[0]!.name.zh],
    ...rows.map(({ unit, index, dimension }) => [unit.name, year, cell(index), cell(dimension)]),
  ]
}

function expected(rows: Row[]): OwnClaim[] {
  return rows.flatMap(({ unit, index, dimension }, at): OwnClaim[] => [
    ...(index === undefined
      ? []
      : [{ about: unit.id, what: 'index' as const, value: index / 100, cell: `C${at + 2}` }]),
    ...(dimension === undefined
      ? []
      : [
          {
            about: unit.id,
            what: 'dimension' as const,
            dimension: dimensions[0]!.id,
            value: dimension / 100,
            cell: `D${at + 2}`,
          },
        ]),
  ])
}

async function editionsOf(bytes: Uint8Array): Promise<OwnEdition[]> {
  const content = await readContent(bytes, 'x')
  if (content.format === 'json') return readDocument(content.value, dataset, new ProblemList())
  const reading = recognise(content.sheets, context)
  expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!('editions' in reading.result)) throw new Error('expected editions')
  return reading.result.editions
}
const encode = (text: string) => new TextEncoder().encode(text)

describe('what is exported', () => {
  it('reads back as the same figures from CSV, XLSX and JSON', async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (rows) => {
        const claims = expected(rows)
        const [fromCsv] = await editionsOf(encode(csvText(tableOf(rows))))
        expect(fromCsv!.claims).toEqual(claims)
        const [fromXlsx] = await editionsOf(writeXlsx([{ name: '表', rows: tableOf(rows) }]))
        expect(fromXlsx!.claims).toEqual(claims)
        const own = [{ year, claims }]
        expect(await editionsOf(encode(JSON.stringify(ownFileOf(own))))).toEqual(own)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps any text in a workbook as it is, formulas and markup too', async () => {
    const text = fc.oneof(
      // Blanks alone are an empty cell.
      fc.string({ unit: 'grapheme', maxLength: 20 }).filter((cell) => cell === '' || cell.trim() !== ''),
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@x',
        '<b>&"',
        '_x0041_',
        ' a ',
        'a\nb',
        'a\rb',
        '\u0007',
        '__proto__',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (cells) => {
        const content = await readContent(
          writeXlsx([
            {
              name: 's',
              rows: [
                ['head', 'x'],
                [...cells, 'end'],
              ],
            },
          ]),
          'x',
        )
        if (content.format !== 'workbook') throw new Error('expected a workbook')
        expect(content.sheets[0]!.rows[1]!.slice(0, cells.length + 1)).toEqual([...cells, 'end'])
      }),
      { numRuns: 200 },
    )
  })

  it('keeps any text in CSV: the guard against formulas is taken off again', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', "'=1", '@x', '-1', '\t'))
    fc.assert(
      fc.property(text, (given) => {
        const [[cell]] = papa.parse<string[]>(csvText([[given, 'x']]).slice(1)).data as [string[]]
        expect(cell).not.toMatch(/^([=@\t\r]|[+-](?!\d+(\.\d+)?$))/)
        expect(unguard(cell!)).toBe(given)
      }),
    )
  })

  it('of every published edition reads back as claims that say the same', () => {
    for (const edition of dataset.editions.values()) {
      const aside = new Set(edition.resolutions.flatMap(({ setAside }) => setAside))
      const [own] = readDocument(
        JSON.parse(JSON.stringify({ editions: [edition] })),
        dataset,
        new ProblemList(),
      )
      expect(own!.claims).toHaveLength(
        edition.claims.filter(({ id, weak }) => !weak && !aside.has(id)).length,
      )
      expect(layer(dataset, { id: 'x', file: 'x', wins: 'own', editions: [own!] }).contradictions).toEqual([])
    }
  })
})

describe('a template', () => {
  it.each(kinds)('for %s is empty and recognised for what it is, in both languages', async (kind) => {
    for (const lang of ['zh', 'en'] as const) {
      const rows = templateTable(kind, dataset, lang)
      expect(
        rows
          .slice(1)
          .flatMap((row) => row.slice(1))
          .every((cell) => cell === ''),
      ).toBe(true)
      const content = await readContent(writeXlsx([{ name: 's', rows }]), 'x')
      if (content.format !== 'workbook') throw new Error('expected a workbook')
      const reading = recognise(content.sheets, context)
      const empty = kind === 'indicators' ? 'indicators' : kind
      expect([reading.kind, isReady(reading)]).toEqual([empty, false])
    }
  })
})
