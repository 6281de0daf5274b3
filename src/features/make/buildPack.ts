import type { Band, BandId } from '@/domain/model'
import { readHead } from '@/domain/score/table'
import { PACK_FORMAT, type RawPack, type RawPackEdition } from '@/dataset/packSchema'
import { bandNamed, type UnitFigures, type Years } from './figures'
import { format, type FormDraft, type MakeUnit, type ShapeGround, type ShapeLayer, type Words } from './model'

/** Everything that an atlas is written from. */
export interface Parts {
  form: FormDraft
  layer: ShapeLayer
  /** Those that the figures speak of, or may. */
  units: readonly MakeUnit[]
  /** Shapes of areas that are not assessed. */
  areas: readonly MakeUnit[]
  years: Years
  /** Names of the tables' files, by their place. */
  files: readonly string[]
  /** The pack that is continued. */
  before?: RawPack
  /** What belongs to the map that comes with the site. */
  ground?: ShapeGround
}

const bandIds: readonly BandId[] = ['veryHigh', 'high', 'medium', 'low']

/** Ids of the bands of a list, best first: those of four bands and fewer by name, else numbered. */
function idsOfBands(count: number): BandId[] {
  if (count > bandIds.length) return Array.from({ length: count }, (_, at) => `band${at + 1}`)
  const [best, good, fair, worst] = bandIds as [BandId, BandId, BandId, BandId]
  return count === 2 ? [best, worst] : count === 3 ? [best, good, worst] : [best, good, fair, worst]
}

/** A text in both languages: in an atlas of one language the other has the same. */
function inBoth({ zh, en }: Words, languages: FormDraft['languages'], fallback = '—'): Words {
  const main = (languages === 'en' ? en : zh).trim() || zh.trim() || en.trim() || fallback
  return languages === 'both' ? { zh: zh.trim() || main, en: en.trim() || main } : { zh: main, en: main }
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
const latin = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '')

/** Hands out each name once: `lake`, `lake-2`. */
function once() {
  const used = new Set<string>()
  return (wanted: string): string => {
    for (let count = 1; ; count++) {
      const name = count === 1 ? wanted : `${wanted}-${count}`
      if (used.has(name)) continue
      used.add(name)
      return name
    }
  }
}

/** Letters for a number, for ids that have no figures in them: 0 → a, 26 → ba. */
const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(97 + at) : letters(Math.floor(at / 26)) + letters(at % 26)

/** Codes that are numbers of their own are ids, as those of the pack before; others get running numbers. */
function idsOf(all: readonly MakeUnit[]): Map<string, string> {
  const ids = new Map<string, string>()
  const used = new Set<string>()
  for (const { id, code } of all) {
    if (!/^\d{1,12}$/.test(code) || used.has(code)) continue
    ids.set(id, code)
    used.add(code)
  }
  let next = 1
  for (const { id } of all) {
    if (ids.has(id)) continue
    while (used.has(String(next))) next++
    used.add(String(next))
    ids.set(id, String(next))
  }
  return ids
}

function bandsOf({ bands, closed, languages, scale }: FormDraft): Band[] {
  const ids = idsOfBands(bands.length)
  const { least, most, better } = scale
  const isHigher = better === 'higher'
  return bands.map(({ name, from }, at) => {
    const [isBest, isWorst] = [at === 0, at === bands.length - 1]
    const begin = { at: isWorst ? (isHigher ? least : most) : from!, closed: isWorst || closed === 'better' }
    const end = {
      at: isBest ? (isHigher ? most : least) : bands[at - 1]!.from!,
      closed: isBest || closed === 'worse',
    }
    const [lo, hi] = isHigher ? [begin, end] : [end, begin]
    return {
      id: ids[at]!,
      name: inBoth(name, languages, ids[at]),
      lo: lo.at,
      loClosed: lo.closed,
      hi: hi.at,
      hiClosed: hi.closed,
    }
  })
}

const unitOfHead = /\s*[(（]\s*([^()（）]{1,20})\s*[)）]\s*$/

type Indicators = NonNullable<RawPack['indicators']>

/** Indicators by the name that a head gives, those of the pack before first. */
function indicatorsOf({ years, before }: Pick<Parts, 'years' | 'before'>): {
  list: Indicators
  idOf: (name: string) => string
} {
  const names = new Set(
    [...years.values()].flatMap((units) => [...units.values()].flatMap((own) => [...own.indicators.keys()])),
  )
  const list: Indicators = [...(before?.indicators ?? [])]
  const ids = new Map<string, string>(list.flatMap(({ id, name }) => [name.zh, name.en].map((each) => [each, id]))) // prettier-ignore
  const unique = once()
  list.forEach(({ id }) => unique(id))
  for (const head of names) {
    const { name: said, direction } = readHead(head)
    const unit = unitOfHead.exec(said)?.[1]
    const name = said.replace(unitOfHead, '') || said
    const known = ids.get(name)
    const id = known ?? unique(latin(name) || `i${list.length + 1}`)
    ids.set(head, id)
    if (known) continue
    ids.set(name, id)
    list.push({
      id,
      name: { zh: name, en: name },
      ...(direction && { direction }),
      ...(unit && { unit: { zh: unit, en: unit } }),
    })
  }
  return { list: list.slice(0, format.indicators), idOf: (name) => ids.get(name)! }
}

type Dimensions = NonNullable<RawPackEdition['dimensions']>

function dimensionsOf({ years, before }: Pick<Parts, 'years' | 'before'>): Map<string, Dimensions[number]> {
  const known = (before?.editions ?? []).flatMap(({ dimensions }) => dimensions ?? [])
  const names = new Set(
    [...years.values()].flatMap((units) => [...units.values()].flatMap((own) => [...own.dimensions.keys()])),
  )
  const used = new Set(known.map(({ id }) => id))
  const found = new Map<string, Dimensions[number]>()
  for (const name of [...names].slice(0, format.dimensions)) {
    let id = known.find((each) => each.name.zh === name || each.name.en === name)?.id
    for (let at = found.size; id === undefined; at++) {
      const next = `dim${letters(at)}`
      if (!used.has(next)) id = next
    }
    used.add(id)
    found.set(name, { id, name: { zh: name, en: name } })
  }
  return found
}

type Column = NonNullable<RawPackEdition['tables']>[number]['columns'][number]

/** One year as the format has it: a table for each file that speaks of it. */
function editionOf(
  year: number,
  units: ReadonlyMap<string, UnitFigures>,
  parts: Parts,
  ids: ReadonlyMap<string, string>,
  shared: {
    dimensions: ReturnType<typeof dimensionsOf>
    indicators: ReturnType<typeof indicatorsOf>
    sourceOf: (table: number) => string
  },
): RawPackEdition {
  const { form } = parts
  const bandOf = (text: string) => idsOfBands(form.bands.length)[bandNamed(form.bands, text)]!
  const dimensions = [...shared.dimensions].filter(([name]) =>
    [...units.values()].some((own) => own.dimensions.has(name)),
  )
  const tables = parts.files.flatMap((_, table) => {
    const read = (own: UnitFigures, column: Column) => {
      const found = 'dimension' in column ? own.dimensions.get(dimensions.find(([, { id }]) => id === column.dimension)![0]) : own[column.what as 'index'] // prettier-ignore
      if (found?.table !== table) return null
      return column.what === 'band' ? bandOf(String(found.value)) : found.value
    }
    const columns: Column[] = [
      ...(['index', 'rank', 'band'] as const).map((what) => ({ what })),
      ...dimensions.map(([, { id }]) => ({ what: 'dimension' as const, dimension: id })),
    ].filter((column) => [...units.values()].some((own) => read(own, column) !== null))
    if (!columns.length) return []
    const rows = [...units].flatMap(([unit, own]) => {
      const cells = columns.map((column) => read(own, column))
      return cells.some((cell) => cell !== null) ? [[ids.get(unit)!, ...cells]] : []
    })
    return [{ source: shared.sourceOf(table), columns, rows }]
  })
  const used = shared.indicators.list.filter(
    ({ id }) =>
    [...units.values()].some((own) => [...own.indicators.keys()].some((name) => shared.indicators.idOf(name) === id)), // prettier-ignore
  )
  const indicatorTable = used.length
    ? {
        indicators: used.map(({ id }) => id),
        rows: [...units].map(([unit, own]) => {
          const values = new Map([...own.indicators].map(([name, { value }]) => [shared.indicators.idOf(name), value])) // prettier-ignore
          return [ids.get(unit)!, ...used.map(({ id }) => values.get(id) ?? null)]
        }),
      }
    : undefined
  const source = inBoth(form.source, form.languages, parts.files[0] ?? '')
  const title = form.languages === 'en' ? source.en : source.zh
  return {
    year,
    report: {
      title: cut(title || '—', format.titleLength),
      year,
      publisher: inBoth(form.publisher, form.languages),
    },
    indexName: inBoth(form.indexName, form.languages),
    dimensions: dimensions.length ? dimensions.map(([, each]) => each) : null,
    ...(form.bands.length && { bands: bandsOf(form) }),
    ...(tables.length && { tables }),
    ...(indicatorTable && { indicatorTable }),
  }
}

/** The shapes as they are kept in a pack: each says whose it is. */
function geometryOf({ layer, units, areas }: Parts, ids: ReadonlyMap<string, string>): RawPack['geometry'] {
  const { topology } = layer
  const shapes = topology.objects.units.geometries
  const geometries = [...units, ...areas].flatMap(({ id, features }) =>
    features.flatMap((at) => {
      const shape = shapes[at]
      return shape && 'arcs' in shape && shape.type ? [{ ...shape, properties: { id: ids.get(id)! } }] : []
    }),
  )
  return geometries.length
    ? ({ ...topology, objects: { units: { type: 'GeometryCollection', geometries } } } as RawPack['geometry'])
    : undefined
}

/** Regions in the order in which they come, and the id of each; none where none is named. */
function regionsOf(units: readonly MakeUnit[], before: RawPack | undefined) {
  const names = [...new Set(units.map(({ region }) => region.trim()))]
  if (names.every((name) => !name)) return { regions: [], idOf: () => undefined }
  const known = new Map((before?.regions ?? []).map((each) => [each.name, each]))
  const regions = names.slice(0, format.regions).map((name, at) => {
    const present = known.get(name)
    if (present) return present
    return {
      id: `part${letters(at)}`,
      name: cut(name || '—', format.nameLength),
      english: cut(name || '—', format.englishLength),
    }
  })
  const idOf = (name: string) => regions[names.indexOf(name.trim())]?.id ?? regions[0]!.id
  return { regions, idOf }
}

function unitsOf({ units, layer, before }: Parts, ids: ReadonlyMap<string, string>) {
  const { regions, idOf } = regionsOf(units, before)
  const slug = once()
  const present = new Map((before?.units ?? []).map((each) => [each.id, each]))
  for (const each of present.values()) slug(each.slug)
  const written = units.map((unit) => {
    const id = ids.get(unit.id)!
    const known = present.get(id)
    if (known) return known
    const place = layer.places[unit.features[0] ?? -1]
    const hasCodeOfItsOwn = unit.code !== '' && unit.code !== id && unit.code.length <= 20
    const aliases = [...unit.aliases, ...(hasCodeOfItsOwn ? [unit.code] : [])].slice(0, 8)
    return {
      id,
      slug: slug(latin(unit.english || unit.name) || id),
      name: cut(unit.name || id, format.nameLength),
      ...(unit.name.length > format.nameLength && { fullName: cut(unit.name, 80) }),
      english: cut(unit.english || unit.name || id, format.englishLength),
      ...(aliases.length && { aliases }),
      ...(regions.length && { region: idOf(unit.region) }),
      ...(place && { anchor: [place[0], place[1]] as [number, number] }),
    }
  })
  return { regions, written }
}

const isUsual = ({ least, most, better }: FormDraft['scale']) =>
  least === format.scale.least && most === format.scale.most && better === format.scale.better

/** Why each area that is not assessed has no figures, by its id in the draft. */
const statusesOf = ({ areas, ground, before }: Parts) =>
  new Map(
    areas.flatMap(({ id, code }) => {
      const status = ground?.unassessed[code] ?? before?.unassessed?.find((each) => each.id === code)?.status
      return status ? [[id, status]] : []
    }),
  )

/**
 * Writes an atlas as a pack. What no table says is not in it, so that the atlas shows it as not published.
 * Years of the pack before stay as they are, but for those that a table now gives.
 */
export function buildPack(parts: Parts): RawPack {
  const { form, years, files, before, areas } = parts
  const ids = idsOf([...parts.units, ...areas])
  const { regions, written } = unitsOf(parts, ids)
  const indicators = indicatorsOf(parts)
  const kept = (before?.editions ?? []).filter(({ year }) => !years.has(year))
  const used = new Set(before?.sources.map(({ id }) => id))
  const sourceIds = files.map((_, at) => {
    let number = at + 1
    while (used.has(`table-${number}`)) number++
    used.add(`table-${number}`)
    return `table-${number}`
  })
  const shared = {
    dimensions: dimensionsOf(parts),
    indicators,
    sourceOf: (table: number) => sourceIds[table]!,
  }
  const url = form.url.trim()
  const sources = files.map((file, at) => ({
    id: sourceIds[at]!,
    title: inBoth(form.source, form.languages, file),
    publisher: inBoth(form.publisher, form.languages),
    reliability: 'report' as const,
    ...(url && { url }),
  }))
  const editions = [
    ...kept,
    ...[...years].map(([year, units]) => editionOf(year, units, parts, ids, shared)),
  ].sort((a, b) => a.year - b.year)
  const geometry = geometryOf(parts, ids)
  const statusOf = statusesOf(parts)
  const lines = parts.ground?.lines ?? before?.lines
  const attribution = form.attribution.zh.trim() || form.attribution.en.trim()
  return {
    format: PACK_FORMAT,
    version: 2,
    title: inBoth(form.title, form.languages),
    publisher: inBoth(form.publisher, form.languages),
    ...(form.approval.trim() && { approval: form.approval.trim() }),
    ...(attribution && { attribution: inBoth(form.attribution, form.languages) }),
    ...(form.languages !== 'both' && {
      languages: [form.languages === 'en' ? ('en' as const) : ('zh-CN' as const)],
    }),
    ...(!isUsual(form.scale) && { scale: form.scale }),
    units: written,
    ...(areas.length && {
      unassessed: areas.map(({ id, name, english }) => ({
        id: ids.get(id)!,
        name: cut(name || id, format.nameLength),
        english: cut(english || name || id, format.englishLength),
        status: statusOf.get(id) ?? ('notAssessed' as const),
      })),
    }),
    ...(regions.length && { regions }),
    sources: [...(before?.sources ?? []), ...sources],
    editions,
    ...(indicators.list.length && { indicators: indicators.list }),
    ...(before?.indicatorGroups && { indicatorGroups: before.indicatorGroups }),
    ...(lines && { lines: lines as [number, number][][] }),
    ...(form.projection && { projection: form.projection }),
    ...(geometry && { geometry }),
  }
}
