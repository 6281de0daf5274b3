import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brief } from '@/charts/picture/brief'
import { shareCard } from '@/charts/picture/card'
import { deckPlan } from '@/charts/picture/deckPlan'
import type { DeckView, Picture, PictureContext } from '@/charts/picture/facts'
import { poster } from '@/charts/picture/poster'
import { storyOf } from '@/charts/picture/story'
import { parseMarkup, type Shape } from '@/charts/picture/tree'
import { partsOf, viewPicture } from '@/charts/picture/viewPicture'
import { pictureContextOf } from '@/cli/pictureContext'
import { assessedAtlas } from '@/domain/assessedAtlas'
import type { Dataset } from '@/dataset'
import { bundledDataset } from '@/dataset/bundled'
import { bundledDocuments } from '@/dataset/bundledDocuments'
import { layer, type OwnClaim } from '@/dataset/pack'
import { parsePack } from '@/dataset/packFile'
import { exportAll, exportTable } from '@/domain/export'
import { shownSources } from '@/domain/shownSources'
import { locales } from '@/locales'
import { sourceNote } from '@/locales/sourceNote'
import { messages as zh } from '@/locales/zh-CN'

const file = '全表（虚构）.xlsx'
const map = parseMarkup(readFileSync('src/generated/map.svg', 'utf8').replace(/ d="[^"]{99,}"/g, ' d="M0 0"'))

/** Made-up figures of every unit in a year, laid over a dataset. */
function withOwn(dataset: Dataset, year: number): Dataset {
  const claims = dataset.units.map(({ id }, row): OwnClaim => ({
    about: id,
    what: 'index',
    value: 95 - row,
    cell: `C${row + 2}`,
  }))
  return layer(dataset, { id: 'x', file, wins: 'own', editions: [{ year, claims }] }).dataset
}

const published = bundledDataset()
const mixed = withOwn(published, 2021)
const alone = withOwn(published, 2005)
const pack = parsePack(JSON.parse(readFileSync('tests/fixtures/sampleland.pack.json', 'utf8'))).dataset
const packYear = [...pack.editions.keys()].at(-1)!
const studiosOf = (dataset: Dataset) =>
  Promise.all(
    locales.map(async (locale): Promise<PictureContext> => ({
      ...(await pictureContextOf(assessedAtlas(dataset), locale)),
      map,
    })),
  )

/** All that a drawing says, line ends taken out. */
function wordsOf(node: Shape): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

/** What every kind of picture and slide of a year says of a view, by kind. */
function said(context: PictureContext, year: number): Map<string, string> {
  const [unit] = context.facts.units.keys()
  const [region] = context.facts.regions.keys()
  const province = { kind: 'province', id: unit!, year } as const
  const whole = { kind: 'region', id: region!, year } as const
  const views: DeckView[] = [
    { kind: 'overview', year, measure: 'index', units: [], region: null, bands: [] },
    province,
    whole,
    { kind: 'units', units: [...context.facts.units.keys()].slice(0, 2), years: [year] },
  ]
  const pictures: [string, Picture][] = [
    ...views.flatMap((view) =>
      partsOf(view)
        .filter((part) => part !== 'history')
        .map((part): [string, Picture] => [`${view.kind} ${part}`, viewPicture(view, part, context)]),
    ),
    ...[views[0]!, province, whole].map((view): [string, Picture] => [
      `${view.kind} card`,
      shareCard(view as typeof province, context),
    ]),
    ...[province, whole].flatMap((view): [string, Picture][] => [
      [`${view.kind} poster`, poster(view, context)],
      [`${view.kind} brief`, brief(view, context)],
    ]),
  ]
  return new Map([
    ...pictures.map(([kind, { svg }]) => [kind, wordsOf(svg)] as const),
    ...views.flatMap((view) =>
      deckPlan([{ view }], context, true).flatMap((slide, at) => [
        [`${view.kind} slide ${at}`, [slide.source, ...slide.marks].join(' ')] as const,
        [`${view.kind} notes ${at}`, slide.notes] as const,
      ]),
    ),
  ])
}
const without = (texts: Map<string, string>, words: string) =>
  [...texts].filter(([, text]) => !text.replaceAll(/\s/g, '').includes(words)).map(([kind]) => kind)

describe('pictures and slides', () => {
  it('of a year with own figures name the file beside the report, in both languages', async () => {
    for (const context of await studiosOf(mixed)) {
      const texts = said(context, 2021)
      expect(texts.size).toBe(25)
      expect(without(texts, file)).toEqual([])
      const slides = new Map([...texts].filter(([kind]) => !/notes/.test(kind)))
      expect(without(slides, context.e.marks.own.replaceAll(' ', ''))).toEqual([])
      const { source } = storyOf({ kind: 'province', id: '330000', year: 2021 }, context)
      expect(source).toContain(context.t.reportTitle(published.editions.get(2021)!.report))
    }
  })

  it('of a year that only the file knows name it and no report', async () => {
    const [context] = await studiosOf(alone)
    expect(without(said(context!, 2005), file)).toEqual([])
    const story = storyOf({ kind: 'province', id: '330000', year: 2005 }, context!)
    expect(story).toMatchObject({ source: `来源：本机数据“${file}”（非官方）`, marks: ['own'], dated: false })
  })

  it('of other years, and of the cities, stay as published', async () => {
    const [before] = await studiosOf(published)
    const [after] = await studiosOf(mixed)
    const year = 2019
    const oneYear = (texts: Map<string, string>) =>
      // Briefs, posters and slides of a province show all years.
      [...texts].filter(([kind]) => !/brief|province (poster|slide|notes)/.test(kind))
    expect(oneYear(said(after!, year))).toEqual(oneYear(said(before!, year)))
    const cities = (context: PictureContext) => storyOf({ kind: 'cities', year: 2021 }, context).source
    expect(cities(after!)).toBe(cities(before!))
    expect(without(said(after!, year), file)).toContain('overview card')
    expect(said(after!, year).get('province brief')!.replaceAll(/\s/g, '')).toContain(file)
  })

  it('of a pack with own figures over it name the file', async () => {
    for (const context of await studiosOf(withOwn(pack, packYear)))
      expect(without(said(context, packYear), file)).toEqual([])
    const [untouched] = await studiosOf(pack)
    for (const text of said(untouched!, packYear).values()) expect(text).not.toContain('本机数据')
  })
})

describe('a source line', () => {
  const note = (files: string[], dataset = published) =>
    sourceNote({ ...shownSources([dataset.editions.get(2019)!], dataset.sources), files }, zh)
  it('without own figures is that of the report', () => {
    const { title, publisher } = published.editions.get(2019)!.report
    expect(note([])).toBe(`来源：${publisher.zh}《${title}》，以及报道它的政府网站和媒体`)
  })
  it('counts files beyond three and keeps both ends of a long name', () => {
    expect(note(['a', 'b', 'c', 'd', 'e'])).toContain('本机数据“a”、“b”、“c”等5个文件（非官方）；')
    const long = `${'长'.repeat(200)}尾.csv`
    expect(note([long])).toMatch(/“长{31}…长{11}尾\.csv”/)
  })
})

describe('tables', () => {
  it('of all data have a column for the file, and only with own data', () => {
    const inputOf = (dataset: Dataset) => {
      const facts = assessedAtlas(dataset)
      return {
        ...dataset,
        ...bundledDocuments(),
        assessments: new Map(facts.years.map((year) => [year, facts.assessment(year)])),
        cityAssessments: new Map([[2021, facts.cityAssessment(2021)]]),
      }
    }
    const [own, plain] = [inputOf(mixed), inputOf(published)]
    for (const id of ['claims', 'assessments', 'cities'] as const)
      expect(exportTable(id, plain).fields).not.toContain('own_file')
    const rows = exportTable('assessments', own)
    const at = rows.fields.indexOf('own_file')
    for (const row of rows.rows) expect(row[at]).toBe(row[0] === '2021' ? file : '')
    const claims = exportTable('claims', own)
    const [source, named] = ['source', 'own_file'].map((field) => claims.fields.indexOf(field))
    for (const row of claims.rows) expect(row[named!]).toBe(row[source!] === 'own-x' ? file : '')
    expect(exportTable('cities', own).fields).not.toContain('own_file')
    expect(exportAll(own).published.sources.some(({ title }) => title.zh === file)).toBe(true)
  })
})
