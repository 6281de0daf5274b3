import { feature } from 'topojson-client'
import { drawTerritory, type TerritoryDrawing } from '@/charts/map/territory'
import { readShape, type Position } from '@/dataset/packRings'
import type { RawPack } from '@/dataset/packSchema'
import { ImportError } from '@/dataset/read/model'
import { proposeBands } from './bands'
import { buildPack } from './buildPack'
import {
  bandAt,
  bandNamed,
  betterBy,
  checkBands,
  checkRanks,
  Collection,
  FigureNotes,
  beyondScale,
  fitScale,
  speaksOfBands,
  type FigureNote,
  type Years,
} from './figures'
import { matchNames, nameId, namedTwice, type Match } from './match'
import type {
  BandDraft,
  Draft,
  FormDraft,
  Keys,
  MakeUnit,
  ShapeGround,
  ShapeLayer,
  ShapeSource,
  Source,
  TableSource,
  Words,
} from './model'
import { readTable, type TableReading } from './tables'
import { keysFor, keysOf, unitsOfLayer } from './units'

export type Sources = ReadonlyMap<string, Source>

/** What the shapes of a draft are. */
interface ShapesOutcome {
  file: string
  layers: { name: string; count: number }[]
  /** Properties to choose from, with the first values of each. */
  properties: { key: string; sample: string[] }[]
  keys: Required<Keys>
  notes: ShapeLayer['notes']
  /** Years of the pack that is continued. */
  before: number[]
}

/** A table as the page shows it: without its rows. */
export type TableOutcome =
  | (Omit<TableReading, 'rows'> & { file: string; rows: number })
  | { file: string; failed: ImportError['code']; values: ImportError['values'] }

/** What one unit has in one year, as the preview shows it; bands by their place in the list. */
export interface PreviewRow {
  unit: string
  index: number | null
  rank: number | null
  band: number | null
}

export interface Outcome {
  shapes?: ShapesOutcome
  /** Changes with the drawing alone, which is large: the page keeps what it has under this name. */
  drawingKey: string
  drawing?: TerritoryDrawing
  units: MakeUnit[]
  tables: TableOutcome[]
  matches: Match[]
  /** Ids of the names that share one unit, by unit. */
  twice: [unit: string, names: string[]][]
  /** Units of which no table speaks, and those of them that are left out of the atlas. */
  bare: string[]
  omitted: string[]
  notes: FigureNote[]
  proposal: BandDraft[]
  /** Least and greatest index of the tables, where some lie beyond the scale. */
  beyond?: [least: number, most: number]
  /** What the index and the source are called where the reader has not said it. */
  called: { indexName: string; source: string }
  /** By year, the best first. */
  preview: { year: number; rows: PreviewRow[]; indicators: number }[]
}

interface Shaped {
  layer: ShapeLayer
  source: ShapeSource
  keys: Required<Keys>
  units: MakeUnit[]
}

const shapedBefore = new WeakMap<ShapeLayer, Map<string, Shaped>>()

/** The layer of a draft with its units; the same objects for the same choice, so that what is made of them is kept. */
function shapedOf({ shapes }: Draft, sources: Sources): Shaped | undefined {
  const source = shapes && sources.get(shapes.source)
  if (!source || source.kind !== 'shapes') return undefined
  const layer = source.layers[shapes.layer] ?? source.layers[0]!
  const keys = keysFor(layer, shapes.keys)
  const kept = shapedBefore.get(layer) ?? new Map<string, Shaped>()
  shapedBefore.set(layer, kept)
  const name = JSON.stringify(keys)
  const present = kept.get(name)
  if (present) return present
  const own = unitsOfLayer(layer, keys)
  const units = source.ground ? withGround(own, source.ground) : withPack(own, source.pack)
  const made = { layer, source, keys, units }
  kept.clear()
  kept.set(name, made)
  return made
}

/** Areas of the map that are never assessed, whatever a table says of them. */
const withGround = (units: MakeUnit[], { unassessed }: ShapeGround): MakeUnit[] =>
  units.map((unit) => (unit.code in unassessed ? { ...unit, was: 'area' } : unit))

/** What the pack that is continued knows of its units beyond their shapes. */
function withPack(units: MakeUnit[], pack: RawPack | undefined): MakeUnit[] {
  if (!pack) return units
  const known = new Map(pack.units.map((each) => [each.id, each]))
  return units.map((unit) => {
    const own = known.get(unit.code)
    const aliases = own ? [...(own.aliases ?? []), ...(own.fullName ? [own.fullName] : [])] : []
    return { ...unit, aliases, was: own ? 'unit' : 'area' }
  })
}

function polygonsOf({ layer }: Shaped, { features }: MakeUnit): Position[][][] {
  const { topology } = layer
  return features.flatMap((at) => {
    const shape = topology.objects.units.geometries[at]
    if (!shape?.type) return []
    const { features: parts } = feature(topology, { type: 'GeometryCollection', geometries: [shape] })
    return parts.flatMap(({ geometry }) => readShape(geometry, {}).polygons)
  })
}

const linesOf = ({ source }: Shaped) =>
  (source.ground?.lines ?? source.pack?.lines ?? []) as [number, number][][]

function draw(shaped: Shaped, projection: FormDraft['projection']): TerritoryDrawing | undefined {
  const drawn = shaped.units.map((unit) => ({ unit, polygons: polygonsOf(shaped, unit) }))
  const placeOf = ({ features }: MakeUnit) => features.map((at) => shaped.layer.places[at]).find(Boolean)
  const bare = drawn.filter(({ polygons }) => !polygons.length).map(({ unit }) => unit)
  try {
    return drawTerritory({
      shapes: drawn
        .filter(({ polygons }) => polygons.length)
        .map(({ unit, polygons }) => ({ id: unit.id, polygons })),
      marks: bare.flatMap((unit) => {
        const at = placeOf(unit)
        return at ? [{ id: unit.id, at }] : []
      }),
      unplaced: bare.filter((unit) => !placeOf(unit)).map(({ id }) => id),
      lines: linesOf(shaped),
      ...(projection && { projection }),
    })
  } catch (error) {
    console.warn(error)
    return undefined
  }
}

interface Read {
  outcome: TableOutcome
  reading?: TableReading
}

function readTables(draft: Draft, sources: Sources, units: readonly MakeUnit[]): Read[] {
  return draft.tables.flatMap((table): Read[] => {
    const source = sources.get(table.source) as TableSource | undefined
    if (!source) return []
    const { file } = source
    try {
      const reading = readTable(source, table, units)
      return [{ reading, outcome: { ...reading, file, rows: reading.rows.length } }]
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      return [{ outcome: { file, failed: error.code, values: error.values } }]
    }
  })
}

/** Everything a draft comes to, short of the pack itself. */
interface Whole {
  shaped?: Shaped
  tables: Read[]
  matches: Match[]
  /** Units that are in the atlas: those of the shapes, those of names without a shape. */
  units: MakeUnit[]
  areas: MakeUnit[]
  /** Shapes that are left out. */
  omitted: MakeUnit[]
  spoken: ReadonlySet<string>
  years: Years
  notes: FigureNotes
  proposal: BandDraft[]
  called: Outcome['called']
  beyond?: Outcome['beyond']
  /** As the reader has filled it in, with the proposals for what is empty. */
  form: FormDraft
}

const NO_UNITS: readonly MakeUnit[] = []

/** Units of names that have no shape, and of all names where there is no map. */
function unitsWithoutShape(matches: readonly Match[], mapped: boolean): Map<string, MakeUnit> {
  const bare = matches.filter(({ kind }) => kind === 'withoutShape' || (!mapped && kind !== 'leftOut'))
  return new Map(
    bare.map(({ id, name, code, region }, at) => [
      id,
      { id: `x${at}`, name: name || code, english: '', code, region, features: [], aliases: [] },
    ]),
  )
}

/** Head of the first column of indices, and name of the first file. */
function calledIn(tables: readonly Read[]): Outcome['called'] {
  const columns = tables.flatMap(({ reading }) => reading?.columns ?? [])
  const head = columns.find(({ role }) => role === 'index')?.header ?? ''
  return { indexName: head, source: tables[0]?.outcome.file ?? '' }
}

const isEmpty = ({ zh, en }: Words) => !zh.trim() && !en.trim()

function filledIn(form: FormDraft, proposal: BandDraft[], called: Outcome['called']): FormDraft {
  const or = (given: Words, text: string) => (isEmpty(given) ? { zh: text, en: text } : given)
  return {
    ...form,
    bands: form.banded !== false && form.bands.length ? form.bands : proposal,
    indexName: or(form.indexName, called.indexName),
    source: or(form.source, called.source),
  }
}

function wholeOf(draft: Draft, sources: Sources, numbered: Parameters<typeof proposeBands>[2]): Whole {
  const shaped = shapedOf(draft, sources)
  const tables = readTables(draft, sources, shaped?.units ?? NO_UNITS)
  const given = tables.flatMap(({ reading }) => reading?.rows.map((row) => row.given) ?? [])
  const matches = matchNames(given, shaped?.units ?? NO_UNITS, draft.matches)
  const extra = unitsWithoutShape(matches, shaped !== undefined)
  const unitOf = new Map(matches.flatMap(({ id, unit }) => (unit === undefined ? [] : [[id, unit]])))
  for (const [id, unit] of extra) unitOf.set(id, unit.id)
  const notes = new FigureNotes()
  const collection = new Collection(notes)
  const regions = new Map<string, string>()
  tables.forEach(({ reading }, table) =>
    reading?.rows.forEach((row) => {
      const unit = unitOf.get(nameId(row.given))
      if (unit === undefined) return
      if (row.given.region) regions.set(unit, regions.get(unit) ?? row.given.region)
      collection.add(unit, row, table)
    }),
  )
  const years = collection.settle()
  const spoken = new Set(unitOf.values())
  const all = [...(shaped?.units ?? []), ...extra.values()].map((unit) =>
    unit.region ? unit : { ...unit, region: regions.get(unit.id) ?? '' },
  )
  const kindOf = ({ id, was }: MakeUnit): Draft['bare'] =>
    spoken.has(id) ? 'unit' : (was ?? (spoken.size ? draft.bare : 'unit'))
  const units = all.filter((unit) => kindOf(unit) === 'unit')
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const { scale, banded = null } = draft.form
  const beyond = beyondScale(years, scale)
  fitScale(years, scale, notes)
  const isBanded = banded ?? speaksOfBands(years)
  const proposal = isBanded ? proposeBands(years, scale, numbered) : []
  const called = calledIn(tables)
  const form = filledIn(draft.form, proposal, called)
  checkBands(years, form, notes, nameOf)
  checkRanks(years, { all: units.length, scale: form.scale }, notes, nameOf)
  return {
    ...(shaped && { shaped }),
    tables,
    matches,
    units,
    areas: all.filter((unit) => kindOf(unit) === 'area'),
    omitted: all.filter((unit) => kindOf(unit) === 'none'),
    spoken,
    years,
    notes,
    proposal,
    called,
    form,
    ...(beyond && { beyond }),
  }
}

/** Units of a year as the preview lists them: by index, else by rank, else by band; those without any last. */
function previewOf({ years, form, units: all }: Whole): Outcome['preview'] {
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, units]) => {
      const indicators = new Set([...units.values()].flatMap((own) => [...own.indicators.keys()])).size
      const rows = all.map(({ id: unit }): PreviewRow => {
        const { index, rank, band } = units.get(unit) ?? {}
        const value = index ? (index.value as number) : null
        const named = band ? bandNamed(form.bands, String(band.value)) : -1
        return {
          unit,
          index: value,
          rank: rank ? (rank.value as number) : null,
          band: named >= 0 ? named : value === null || !form.bands.length ? null : bandAt(form, value),
        }
      })
      const last = (value: number | null) => value ?? Infinity
      const byIndex = (a: PreviewRow, b: PreviewRow) =>
        a.index !== null && b.index !== null
          ? betterBy(form.scale, b.index, a.index)
          : Number(a.index === null) - Number(b.index === null)
      rows.sort((a, b) => byIndex(a, b) || last(a.rank) - last(b.rank) || last(a.band) - last(b.band))
      return { year, rows, indicators }
    })
}

/** What the page shows of a draft. The drawing is made only where the page does not have it. */
export function outcomeOf(
  draft: Draft,
  sources: Sources,
  drawn: string,
  numbered: Parameters<typeof proposeBands>[2],
): Outcome {
  const whole = wholeOf(draft, sources, numbered)
  const { shaped } = whole
  const drawingKey = shaped ? JSON.stringify([draft.shapes, shaped.keys.code, draft.form.projection]) : ''
  const drawing = shaped && drawingKey !== drawn ? draw(shaped, draft.form.projection) : undefined
  return {
    ...(shaped && {
      shapes: {
        file: shaped.source.file,
        layers: shaped.source.layers.map(({ name, features }) => ({ name, count: features.length })),
        properties: keysOf(shaped.layer).map((key) => ({
          key,
          sample: shaped.layer.features.flatMap((each) => each[key] ?? []).slice(0, 3),
        })),
        keys: shaped.keys,
        notes: shaped.layer.notes,
        before: shaped.source.pack?.editions.map(({ year }) => year) ?? [],
      },
    }),
    drawingKey,
    ...(drawing && { drawing }),
    units: [...whole.units, ...whole.areas, ...whole.omitted],
    omitted: whole.omitted.map(({ id }) => id),
    tables: whole.tables.map(({ outcome }) => outcome),
    matches: whole.matches,
    twice: [...namedTwice(whole.matches)].map(([unit, each]) => [unit, each.map(({ id }) => id)]),
    bare: (shaped?.units ?? []).filter(({ id }) => !whole.spoken.has(id)).map(({ id }) => id),
    notes: whole.notes.list,
    proposal: whole.proposal,
    ...(whole.beyond && { beyond: whole.beyond }),
    called: whole.called,
    preview: previewOf(whole),
  }
}

/** The pack that a draft comes to. */
export function packOf(
  draft: Draft,
  sources: Sources,
  numbered: Parameters<typeof proposeBands>[2],
): RawPack {
  const { shaped, units, areas, years, tables, form } = wholeOf(draft, sources, numbered)
  return buildPack({
    form,
    layer: shaped?.layer ?? NO_LAYER,
    units,
    areas,
    years,
    files: tables.map(({ outcome }) => outcome.file),
    ...(shaped?.source.pack && { before: shaped.source.pack }),
    ...(shaped?.source.ground && { ground: shaped.source.ground }),
  })
}

const NO_LAYER: ShapeLayer = {
  name: '',
  features: [],
  topology: {
    type: 'Topology',
    arcs: [],
    objects: { units: { type: 'GeometryCollection', geometries: [] } },
  },
  places: {},
  notes: [],
}
