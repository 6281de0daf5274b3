import { beforeAll, describe, expect, it } from 'vitest'
import { parsePack } from '@/dataset/packFile'
import type { RawPack } from '@/dataset/packSchema'
import { readCsv } from '@/dataset/read/csv'
import { loadScripts } from '@/dataset/read/text'
import { nameId } from './match'
import { emptyDraft, type Draft, type Source } from './model'
import { openPack } from './openPack'
import { outcomeOf, packOf } from './outcome'
import { readShapeLayers, shapeFileOf } from './readShapes'

beforeAll(loadScripts)

/** Four fields in a row: two of the north, two of the south; the last one has a point only. */
const field = (code: string, name: string, region: string, x: number, point = false) => ({
  type: 'Feature',
  properties: { code, name, region },
  geometry: point
    ? { type: 'Point', coordinates: [x, 0] }
    : { type: 'Polygon', coordinates: [[[x, 0], [x, 1], [x + 1, 1], [x + 1, 0], [x, 0]]] }, // prettier-ignore
})
const map = {
  type: 'FeatureCollection',
  features: [
    field('011', 'Ash', 'North', 0),
    field('012', 'Birch', 'North', 1),
    field('013', 'Cedar', 'South', 2),
    field('014', 'Dogwood', 'South', 3, true),
  ],
}
const shapes: Source = {
  kind: 'shapes',
  file: 'fields.geojson',
  layers: readShapeLayers([{ name: 'fields', file: shapeFileOf(map)! }]),
}
const table = (file: string, text: string): Source => ({ kind: 'table', file, sheets: [readCsv(text, file)] })
const numbered = (place: number) => ({ zh: `第${place}档`, en: `Band ${place}` })
const draftOf = (tables: string[], more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('en'),
  shapes: { source: 'map', layer: 0, keys: {} },
  tables: tables.map((source) => ({ source, roles: {}, answers: {} })),
  ...more,
})
const make = (files: Record<string, Source>, more: Partial<Draft> = {}) => {
  const sources = new Map(Object.entries({ map: shapes, ...files }))
  const draft = draftOf(Object.keys(files), more)
  return { draft, sources, outcome: outcomeOf(draft, sources, '', numbered), pack: () => packOf(draft, sources, numbered) } // prettier-ignore
}

const scores = 'name,year,score,grade\nAsh,2030,91.5,A\nBirhc,2030,82,B\nCedar,2030,,\n'

describe('a draft', () => {
  it('says which names are sure, which are asked, and which shapes no table speaks of', () => {
    const { outcome } = make({ one: table('scores.csv', scores) })
    expect(outcome.matches.map(({ name, kind, unit, offers }) => [name, kind, unit ?? offers])).toEqual([
      ['Ash', 'sure', 's0'],
      ['Birhc', 'near', ['s1']],
      ['Cedar', 'sure', 's2'],
    ])
    expect(outcome.bare).toEqual(['s1', 's3'])
    expect(outcome.shapes!.keys).toEqual({ name: 'name', english: null, code: 'code', region: 'region' })
    expect(outcome.drawing!.areas.map(([id]) => id).sort()).toEqual(['s0', 's1', 's2'])
    expect(outcome.drawing!.marks.map(({ id }) => id)).toEqual(['s3'])
  })

  it('becomes a pack that can be shown: an empty cell, and a unit without a row, are not published', () => {
    const birch = nameId({ name: 'Birhc', code: '', region: '' })
    const { pack } = make({ one: table('scores.csv', scores) }, { matches: { [birch]: 's1' } })
    const { dataset, shapes: drawn, anchored } = parsePack(JSON.parse(JSON.stringify(pack())))
    expect(dataset.units.map(({ id, slug, name, region }) => [id, slug, name, region])).toEqual([
      ['011', 'ash', 'Ash', 'parta'],
      ['012', 'birch', 'Birch', 'parta'],
      ['013', 'cedar', 'Cedar', 'partb'],
      ['014', 'dogwood', 'Dogwood', 'partb'],
    ])
    expect(dataset.regions.map(({ name, members }) => [name, members])).toEqual([
      ['North', ['011', '012']],
      ['South', ['013', '014']],
    ])
    expect(drawn.map(({ id }) => id)).toEqual(['011', '012', '013'])
    expect(anchored).toEqual(['014'])
    const { claims, bands } = dataset.editions.get(2030)!
    expect(
      claims.map(({ about, what, ...rest }) => [
        about,
        what,
        'value' in rest ? rest.value : 'band' in rest ? rest.band : 0,
      ]),
    ).toEqual([
      // prettier-ignore
      ['011', 'index', 91.5],
      ['011', 'band', 'veryHigh'],
      ['012', 'index', 82],
      ['012', 'band', 'low'],
    ])
    // The roundest number above 82 up to 91.5.
    expect(bands.map(({ name, lo, hi, loClosed }) => [name.en, lo, hi, loClosed])).toEqual([
      ['A', 90, 100, true],
      ['B', 0, 90, true],
    ])
  })

  it('with a shape that is no unit has an area that is not assessed', () => {
    const { pack } = make({ one: table('scores.csv', scores) }, { bare: 'area' })
    expect(pack().units.map(({ id }) => id)).toEqual(['011', '013'])
    expect(pack().unassessed!.map(({ id }) => id)).toEqual(['012', '014'])
  })

  it('leaves shapes without a row out of the atlas where the reader says so', () => {
    const { pack, outcome } = make({ one: table('scores.csv', scores) }, { bare: 'none' })
    expect(outcome.omitted).toEqual(['s1', 's3'])
    const written = pack()
    expect(written.units.map(({ id }) => id)).toEqual(['011', '013'])
    expect(written.unassessed).toBeUndefined()
    expect(parsePack(JSON.parse(JSON.stringify(written))).shapes.map(({ id }) => id)).toEqual(['011', '013'])
  })

  it('keeps a name that has no shape as a unit of its own', () => {
    const more = 'name,year,score\nAsh,2030,90\nElm,2030,80\n'
    const elm = nameId({ name: 'Elm', code: '', region: '' })
    const { pack } = make({ one: table('a.csv', more) }, { matches: { [elm]: '+' } })
    expect(pack().units.at(-1)).toMatchObject({ id: '1', slug: 'elm', name: 'Elm' })
    expect(parsePack(pack()).dataset.units).toHaveLength(5)
  })

  it('leaves out two figures of one unit that differ, and says where they stand', () => {
    const two = 'name,year,score\nAsh,2030,90\nAsh,2030,91\nBirch,2030,80\nCedar,2030,70\n'
    const { outcome } = make({ one: table('a.csv', two) })
    expect(outcome.notes).toEqual([{ code: 'twice', count: 1, first: 'Ash: C2, C3', year: 2030 }])
    expect(outcome.preview[0]!.rows.map(({ unit, index }) => [unit, index])).toEqual([
      ['s1', 80],
      ['s2', 70],
      ['s0', null],
      ['s3', null],
    ])
  })

  it('takes ranks that skip places as places in a row, and leaves out ranks against the index', () => {
    const skips = 'name,year,rank\nAsh,2030,1\nBirch,2030,1\nCedar,2030,3\nDogwood,2030,4\n'
    const skipped = make({ one: table('a.csv', skips) })
    expect(skipped.outcome.notes).toMatchObject([{ code: 'ranksRenumbered', first: 'Cedar: 3 → 2' }])
    expect(parsePack(skipped.pack()).dataset.editions.get(2030)!.claims.map((claim) => 'value' in claim && claim.value)).toEqual([1, 1, 2, 3]) // prettier-ignore
    const against = 'name,year,score,rank\nAsh,2030,90,2\nBirch,2030,80,1\n'
    const opposed = make({ one: table('a.csv', against) })
    expect(opposed.outcome.notes).toMatchObject([{ code: 'ranksContradict', first: 'Birch: 1, 80' }])
    expect(parsePack(opposed.pack()).dataset.editions.get(2030)!.claims.every(({ what }) => what === 'index')).toBe(true) // prettier-ignore
  })

  it('says what lies beyond the scale, what is rounded, and which band the index is not in', () => {
    const odd = 'name,year,score,grade\nAsh,2030,190,A\nBirch,2030,80.12346,A\nCedar,2030,60,A\n'
    const bands = [
      { name: { zh: 'A', en: 'A' }, from: 70 },
      { name: { zh: 'B', en: 'B' }, from: null },
    ]
    const { outcome, pack } = make(
      { one: table('a.csv', odd) },
      { form: { ...emptyDraft('en').form, bands } },
    )
    expect(outcome.notes.map(({ code, first }) => [code, first])).toEqual([
      ['beyondScale', 'C2: 190'],
      ['rounded', 'C3: 80.12346'],
      ['bandContradicts', 'Cedar: 60, A'],
    ])
    expect(parsePack(pack()).dataset.editions.get(2030)!.claims.filter(({ what }) => what === 'index')).toMatchObject([{ value: 80.1235 }, { value: 60 }]) // prettier-ignore
  })

  it('has indicators with unit and direction, and an empty cell of them stays empty', () => {
    const text = 'name,year,score,Days (lower is better),Online (%)\nAsh,2030,90,3,\nBirch,2030,80,4,97.5\n'
    const { pack } = make({ one: table('a.csv', text) })
    const written = pack()
    expect(written.indicators).toEqual([
      { id: 'days', name: { zh: 'Days', en: 'Days' }, direction: 'lower' },
      { id: 'online', name: { zh: 'Online', en: 'Online' }, unit: { zh: '%', en: '%' } },
    ])
    expect(written.editions[0]!.indicatorTable!.rows).toEqual([
      ['011', 3, null],
      ['012', 4, 97.5],
    ])
    parsePack(written)
  })

  it('goes on from a pack: its years stay, the next one is added, its units keep their ids', () => {
    const first = make({ one: table('a.csv', 'name,year,score\nAsh,2030,90\nBirch,2030,80\nCedar,2030,70\nDogwood,2030,60\n') }) // prettier-ignore
    const saved = JSON.parse(JSON.stringify(first.pack()))
    const { source, form } = openPack(saved, 'fields.json', () => {})
    const next = table('b.csv', 'name,year,score\nDogwood,2031,95\nAsh,2031,85\n')
    const sources = new Map<string, Source>([
      ['pack', source],
      ['next', next],
    ])
    const draft: Draft = {
      ...draftOf(['next']),
      shapes: { source: 'pack', layer: 0, keys: {} },
      form,
    }
    expect(outcomeOf(draft, sources, '', numbered).shapes).toMatchObject({ before: [2030] })
    const { dataset } = parsePack(JSON.parse(JSON.stringify(packOf(draft, sources, numbered))))
    expect([...dataset.editions.keys()]).toEqual([2030, 2031])
    expect(dataset.units.map(({ id }) => id)).toEqual(['011', '012', '013', '014'])
    expect(dataset.editions.get(2030)!.claims).toHaveLength(4)
    expect(dataset.editions.get(2031)!.claims).toMatchObject([{ about: '014', value: 95 }, { about: '011', value: 85 }]) // prettier-ignore
    expect(dataset.editions.get(2031)!.bands).toEqual(dataset.editions.get(2030)!.bands)
    expect([...dataset.sources.keys()]).toEqual(['table-1', 'table-2'])
  })
})

describe('other scales', () => {
  const form = (part: object) => ({ form: { ...emptyDraft('en').form, ...part } })

  it('an index to 1,000 is offered its scale, and written with it', () => {
    const wide = 'name,year,score\nAsh,2030,912\nBirch,2030,431\nCedar,2030,77\n'
    expect(make({ one: table('scores.csv', wide) }).outcome.beyond).toEqual([77, 912])
    const { pack, outcome } = make(
      { one: table('scores.csv', wide) },
      form({ scale: { least: 0, most: 1000, better: 'higher' } }),
    )
    expect(outcome.beyond).toBeUndefined()
    expect(outcome.notes).toEqual([])
    const { dataset, languages } = parsePack(JSON.parse(JSON.stringify(pack())))
    expect(languages).toEqual(['en'])
    const edition = dataset.editions.get(2030)!
    expect(edition.scale).toEqual({ least: 0, most: 1000, better: 'higher', decimals: 0 })
    expect(edition.claims.map((claim) => 'value' in claim && claim.value)).toEqual([912, 431, 77])
  })

  it('where less is better the least figure is first, and opened again it still is', () => {
    const rates = 'name,year,rate index\nAsh,2030,9.1\nBirch,2030,4.5\nCedar,2030,5.5\n'
    const scale = { least: 0, most: 10, better: 'lower' }
    const { pack, outcome } = make({ one: table('rates.csv', rates) }, form({ scale }))
    expect(outcome.preview[0]!.rows.map(({ unit }) => unit).slice(0, 3)).toEqual(['s1', 's2', 's0'])
    const written = JSON.parse(JSON.stringify(pack())) as RawPack
    expect(written.scale).toEqual(scale)
    const opened = openPack(written, 'rates.json', () => {}).form
    expect(opened.scale).toEqual(scale)
    expect(opened.bands.map(({ from }) => from)).toEqual(outcome.proposal.map(({ from }) => from))
  })

  it('ranks alone need no bands; the pack has none', () => {
    const ranks = 'name,year,rank\nAsh,2030,2\nBirch,2030,1\nCedar,2030,3\n'
    const { pack, outcome } = make({ one: table('ranks.csv', ranks) })
    expect(outcome.proposal).toEqual([])
    const written = JSON.parse(JSON.stringify(pack())) as RawPack
    expect(written.editions[0]!.bands).toBeUndefined()
    expect(
      parsePack(written)
        .dataset.editions.get(2030)!
        .claims.map(({ what }) => what),
    ).toEqual(['rank', 'rank', 'rank'])
  })

  it('the projection that is chosen is drawn and kept', () => {
    const drawn = (projection: string | null) =>
      make({ one: table('scores.csv', scores) }, form({ projection }))
    const [azimuthal, cylindrical] = [drawn('azimuthal'), drawn('cylindrical')]
    expect(azimuthal.outcome.drawing!.areas).not.toEqual(cylindrical.outcome.drawing!.areas)
    expect(drawn(null).pack().projection).toBeUndefined()
    expect(parsePack(JSON.parse(JSON.stringify(cylindrical.pack()))).projection).toBe('cylindrical')
  })
})
