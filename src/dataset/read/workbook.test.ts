import { unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../bundled'
import { limits } from './limits'
import { ImportError } from './model'
import { readContent } from './open'
import { contextOf, recognise } from './reading'

/** Figures in these tables are made up. */
type Cells = (string | number | null)[][]

async function workbook(data: Cells): Promise<Uint8Array> {
  const blob = await writeWorkbook(data as never, { sheet: '表1' }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** The workbook with one of its parts changed. */
async function changed(
  bytes: Uint8Array,
  name: RegExp,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(bytes)).map(([part, data]): [string, Uint8Array] => [
    part,
    name.test(part) ? new TextEncoder().encode(change(new TextDecoder().decode(data))) : data,
  ])
  return zipSync(Object.fromEntries(parts))
}

const sheetPart = /worksheets\/sheet1\.xml$/
async function sheetsOf(bytes: Uint8Array) {
  const content = await readContent(bytes, 'x.xlsx')
  if (content.format !== 'workbook') throw new Error('expected a workbook')
  return content.sheets
}
async function failure(bytes: Uint8Array): Promise<string | undefined> {
  try {
    await readContent(bytes, 'x.xlsx')
    return undefined
  } catch (error) {
    if (error instanceof ImportError) return [error.code, error.values.reason].filter(Boolean).join(' ')
    throw error
  }
}

const table: Cells = [
  ['地区', '评估年度', '总体指数'],
  ['浙江', 2021, 91.25],
  ['=1+1', 2021, null],
]

describe('a workbook', () => {
  it('is read cell by cell, numbers and texts as they are', async () => {
    const [sheet] = await sheetsOf(await workbook(table))
    expect(sheet).toMatchObject({
      name: '表1',
      rows: [
        ['地区', '评估年度', '总体指数'],
        ['浙江', '2021', '91.25'],
        ['=1+1', '2021'],
      ],
      formulas: [],
      emptyFormulas: [],
      merged: [],
    })
  })

  it('gives the last value of a formula, never computes one, and tells merged cells', async () => {
    const bytes = await changed(await workbook(table), sheetPart, (xml) =>
      xml
        .replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2"><f>B2/22</f><v>91.5</v></c>')
        .replace(/<\/row>(?=<\/sheetData>)/, '<c r="C3"><f>SUM(A1)</f></c></row>')
        .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>'),
    )
    const [sheet] = await sheetsOf(bytes)
    expect(sheet).toMatchObject({ formulas: ['C2'], emptyFormulas: ['C3'], merged: ['B3:C3'] })
    expect(sheet!.rows[1]![2]).toBe('91.5')
    const context = contextOf(bundledDataset(), 'x.xlsx', 2026)
    const found = recognise([sheet!], context).problems.map(({ code, cell }) => `${code} ${cell}`)
    expect(found).toEqual(expect.arrayContaining(['formulas C2', 'emptyFormulas C3', 'merged B3:C3']))
  })

  const merge = async (rows: Parameters<typeof workbook>[0], ranges: string[]) => {
    const bytes = await changed(await workbook(rows), sheetPart, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      ),
    )
    return recognise(await sheetsOf(bytes), contextOf(bundledDataset(), 'x.xlsx', 2026))
  }

  it('with years merged over heads of their own is read as several years', async () => {
    const reading = await merge(
      [
        ['虚构的表', null, null, null, null],
        ['地区', '2023年', null, '2024年', null],
        [null, '指数', '排名', '指数', '排名'],
        ['浙江', 91, 1, 92, 2],
        ['江苏', 90, 2, 93, 1],
      ],
      ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'],
    )
    expect(reading).toMatchObject({
      kind: 'editions',
      headTop: 1,
      headerRow: 2,
      years: [2023, 2024],
      figures: 8,
    })
    expect(reading.columns.map(({ role }) => role)).toEqual([
      'place',
      'index@2023',
      'rank@2023',
      'index@2024',
      'rank@2024',
    ])
    // Merged heads and titles are understood; they are nothing to warn of.
    expect(reading.problems.map(({ code }) => code)).not.toContain('merged')
  })

  it('whose places or years are merged over rows says them in each row; merged figures are named', async () => {
    const reading = await merge(
      [
        ['地区', '评估年度', '总体指数'],
        ['浙江', 2023, 91],
        [null, 2024, 92],
        ['江苏', 2023, 90],
        ['山东', 2023, null],
      ],
      ['A2:A3', 'C4:C5'],
    )
    expect(reading).toMatchObject({ kind: 'editions', years: [2023, 2024], figures: 3, rows: 4 })
    const found = reading.problems.map(({ code, severity, cell }) => `${severity} ${code} ${cell ?? ''}`)
    expect(found).toEqual(expect.arrayContaining(['note mergedSpread A2:A3', 'warning merged C4:C5']))
  })

  it('that unpacks to more than the limit, or to another size than it says, is refused while it is unpacked', async () => {
    const bytes = await workbook([['a'], ...Array.from({ length: 3000 }, () => ['same '.repeat(70)])])
    expect(await failure(bytes)).toBeUndefined()
    const parts = unzipSync(bytes)
    const bomb = zipSync({ ...parts, 'xl/sharedStrings.xml': new Uint8Array(limits.unpackedBytes + 1) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await failure(bomb)).toBe('zipBomb size')
    const many = Object.fromEntries(
      Array.from({ length: 1100 }, (_, n) => [`xl/x${n}.xml`, new Uint8Array(1)]),
    )
    expect(await failure(zipSync(many))).toBe('zipBomb entries')
    const texts = new TextEncoder().encode(`<sst>${'<si><t>a</t></si>'.repeat(limits.texts + 2)}</sst>`)
    expect(await failure(zipSync({ ...parts, 'xl/sharedStrings.xml': texts }))).toBe('tooManyTexts')
    const lying = zipSync(parts)
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 46; at++)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    expect(await failure(lying)).toBe('zipBomb lie')
  })

  it('whose cells claim to stand beyond the limits is refused without making room for them', async () => {
    const bytes = await workbook(table)
    const far = (place: string) => changed(bytes, sheetPart, (xml) => xml.replace('r="C2"', `r="${place}"`))
    expect(await failure(await far('C999999'))).toBe('tooManyRows')
    expect(await failure(await far('XFD2'))).toBe('tooManyColumns')
  })

  it('that is cut off or scrambled is refused in words', async () => {
    const bytes = await workbook(table)
    expect(await failure(bytes.slice(0, bytes.length - 60))).toBe('workbookBroken')
    for (let at = 4; at < bytes.length; at += 97) {
      const copy = bytes.slice()
      copy[at] = copy[at]! ^ 0x5a
      await failure(copy)
    }
  })
})
