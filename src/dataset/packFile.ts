import * as v from 'valibot'
import { assess, ContradictionError } from '@/domain/assess'
import type { Band, Edition, Region, Scale, Unit, UnitId } from '@/domain/model'
import type { Dataset } from './index'
import { normaliseClaims, type RawClaim } from './normalise'
import type { Pack } from './pack'
import { packShapes, strayMap } from './packGeometry'
import { PACK_FORMAT, packSchema, type RawPack, type RawPackEdition } from './packSchema'
import { isFine, packIndicators, readIndicatorTable, tableClaims, type CellContext } from './packTables'
import { describeIssue, DatasetError, problem, PROBLEM_LIMIT, writePath, type Problem } from './problems'
import { checkReferences } from './references'

/** Whether a JSON value says that it is a pack; it may still be a bad one. */
export function isPack(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === PACK_FORMAT
}

/** Words that stand for populations: no region may have them as its id. */
const reserved = new Set(['nation', 'cities'])

/** The one region of a pack without regions. */
const whole = { id: 'all', name: '全部', english: 'All' }

function unitsOf(raw: RawPack, anchors: ReadonlyMap<UnitId, [number, number]>): Unit[] {
  return raw.units.map((unit) => ({
    ...unit,
    fullName: unit.fullName ?? unit.name,
    english: unit.english ?? unit.name,
    pinyin: unit.pinyin ?? unit.slug.replace(/[^a-z]/g, ''),
    initials: unit.initials ?? '',
    aliases: unit.aliases ?? [],
    region: unit.region ?? whole.id,
    anchor: unit.anchor ?? anchors.get(unit.id) ?? [0, 0],
  }))
}

function regionsOf(raw: RawPack): Region[] {
  const regions = raw.regions?.length ? raw.regions : [whole]
  const members = new Map<string, UnitId[]>(regions.map(({ id }) => [id, []]))
  for (const { id, region = whole.id } of raw.units) members.get(region)?.push(id)
  return regions.map((region) => ({
    ...region,
    english: region.english ?? region.name,
    slug: 'slug' in region && region.slug !== undefined ? region.slug : region.id,
    members: members.get(region.id) ?? [],
  }))
}

/** Finds a unit by its id, else by a name that no other one has. */
function unitFinder(units: RawPack['units']): (cell: string | number | null) => UnitId | undefined {
  const named = new Map<string, UnitId | undefined>()
  for (const { id, name, fullName = name, english = name } of units)
    for (const text of new Set([name, fullName, english])) named.set(text, named.has(text) ? undefined : id)
  for (const { id } of units) named.set(id, id)
  return (cell) => (cell === null ? undefined : named.get(String(cell).trim()))
}

/** What the index may be; decimals as fine as the finest figure, two at least where the pack states no scale. */
function scaleOf(raw: RawPack): Scale {
  const { least = 0, most = 100, better = 'higher', decimals } = raw.scale ?? {}
  const figures = raw.editions.flatMap(({ claims = [], tables = [] }) => [
    ...(claims as RawClaim[]).flatMap((claim) => (claim.what === 'index' ? [claim.value] : [])),
    ...tables.flatMap(({ columns, rows }) =>
      columns.flatMap(({ what }, at) => (what === 'index' ? rows.map((row) => Number(row[at + 1])) : [])),
    ),
  ])
  const places = (figure: number) => (/\.(\d+)$/.exec(String(figure))?.[1] ?? '').length
  const finest = figures.reduce(
    (most, figure) => Math.max(most, Math.min(4, places(figure))),
    raw.scale ? 0 : 2,
  )
  return { least, most, better, decimals: decimals ?? finest }
}

/** The bands of an edition; one that holds everything where it has none. */
function bandsOf({ bands }: RawPackEdition, { least, most }: Scale): Band[] {
  return (
    bands ?? [
      { id: 'any', name: { zh: '全部', en: 'All' }, lo: least, loClosed: true, hi: most, hiClosed: true },
    ]
  )
}

/** The claims of an edition, those of its tables too. */
function claimsOf(edition: RawPackEdition, context: CellContext, problems: Problem[]): RawClaim[] {
  const place = `editions/${edition.year}`
  const tabled = (edition.tables ?? []).flatMap((table, at) => {
    // Every cell may be a problem of its own: beyond those that are told none are looked for.
    if (problems.length > PROBLEM_LIMIT) return []
    const read = tableClaims(table, writePath(['tables', at], place).replace(': ', '/'), context)
    problems.push(...read.problems)
    return read.claims
  })
  const claims = [...((edition.claims ?? []) as RawClaim[]), ...tabled]
  const fine = claims.find(isFine)
  if (fine)
    problems.push(
      problem(
        `${place}: ${fine.about}`,
        '数字最多四位小数，请四舍五入后再写入',
        'a figure has at most four decimals; round it',
      ),
    )
  const { least, most } = context.scale
  const outside = claims.find(
    (claim) =>
      (claim.what === 'index' || claim.what === 'mean') && (claim.value < least || claim.value > most),
  )
  if (outside && 'value' in outside)
    problems.push(
      problem(
        `${place}: ${outside.about}`,
        `${String(outside.value)} 不在 ${least} 到 ${most} 之间。请更正，或在 scale 中写明 least、most`,
        `${String(outside.value)} is not within ${least} to ${most}. Correct it, or state least and most in "scale"`,
      ),
    )
  return claims
}

/** Editions whose claims can't be true together. */
function contradictions(dataset: Dataset, progress: Progress): Problem[] {
  return [...dataset.editions.values()].flatMap((edition, at) => {
    progress(at / dataset.editions.size)
    try {
      assess(edition, dataset.units, dataset.regions, 'nation')
      return []
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error
      const claims = error.claims.join(', ').slice(0, 400)
      return [
        problem(
          `editions/${edition.year}`,
          `这些记载不能同时成立：${claims}。请更正，或用 resolutions 搁置其一`,
          `these claims can't be true together: ${claims}. Correct one, or set one aside by a resolution`,
        ),
      ]
    }
  })
}

/** Told how much is done, 0…1. */
type Progress = (share: number) => void

/**
 * Reads a pack from a JSON value that may be anything.
 * @throws DatasetError that names every place with its remedy, in both languages
 */
export function parsePack(value: unknown, progress: Progress = () => {}): Pack {
  const map = isPack(value) ? undefined : strayMap(value)
  if (map)
    throw new DatasetError([
      problem(
        '/',
        `这是一份地图（${map.format}，${map.shapes}个图形，属性：${map.keys}），不是数据包。请把它放进数据包的 geometry，与 units、editions 写在同一个文件里`,
        `this is a map (${map.format}, shapes: ${map.shapes}, properties: ${map.keys}), not a pack. Put it into a pack as its "geometry", beside "units" and "editions"`,
      ),
    ])
  const result = v.safeParse(packSchema, value)
  if (!result.success)
    throw new DatasetError(
      result.issues.slice(0, PROBLEM_LIMIT).map((issue) => ({
        path: writePath(issue.path?.map((item) => item.key) ?? []),
        problem: describeIssue(issue),
      })),
    )
  const raw = result.output
  const problems: Problem[] = []
  const ids = new Set(raw.units.map(({ id }) => id))
  const indicators = new Set(raw.indicators?.map(({ id }) => id))
  const groups = new Set(raw.indicatorGroups?.map(({ id }) => id))

  raw.units.forEach(({ id }, at) => {
    if (ids.delete(id)) return
    problems.push(problem(writePath(['units', at, 'id']), `编号${id}重复`, `id ${id} is used twice`))
  })
  for (const { id } of raw.units) ids.add(id)
  for (const { id } of raw.regions ?? [])
    if (reserved.has(id))
      problems.push(
        problem(
          `regions: ${id}`,
          '这个编号另有用途，请换一个',
          'this id has a meaning of its own; choose another',
        ),
      )
  for (const { id, group } of raw.indicators ?? [])
    if (group !== undefined && !groups.has(group))
      problems.push(problem(`indicators: ${id}`, `指标组“${group}”不存在`, `group "${group}" does not exist`))
  const scale = scaleOf(raw)
  const usual = scale.least === 0 && scale.most === 100 && scale.better === 'higher' && scale.decimals === 2
  if (scale.least >= scale.most)
    problems.push(problem('scale', 'least 须小于 most', 'least must be less than most'))
  const unitOf = unitFinder(raw.units)
  const years = new Set<number>()
  const indicatorTables = new Map<number, NonNullable<RawPackEdition['indicatorTable']>>()
  for (const { year, indicatorTable } of raw.editions) {
    if (years.has(year))
      problems.push(problem(`editions/${year}`, '这一年出现两次', 'this year appears twice'))
    years.add(year)
    if (!indicatorTable) continue
    const read = readIndicatorTable(indicatorTable, `editions/${year}/indicatorTable`, unitOf, indicators)
    problems.push(...read.problems)
    indicatorTables.set(year, read.table)
  }
  const editions = raw.editions
    .map((edition): Edition => {
      const { year, report, indexName, dimensions, methodBreak, renamed } = edition
      const bands = bandsOf(edition, scale)
      const named = bands.map(({ id, name }) => ({ id, names: [name.zh, name.en] }))
      const context = { unitOf, units: ids.size, bands: named, scale }
      const claims = normaliseClaims(claimsOf(edition, context, problems))
      const breaks = { ...(methodBreak && { methodBreak }), ...(renamed && { renamed }) }
      const resolutions = edition.resolutions ?? []
      return {
        year,
        report,
        indexName,
        dimensions,
        ...breaks,
        bands,
        ...(!usual && { scale }),
        claims,
        resolutions,
      }
    })
    .sort((a, b) => a.year - b.year)

  const areas = (raw.unassessed ?? []).map((area) => ({ ...area, english: area.english ?? area.name }))
  const named = raw.units.map((unit) => ({ ...unit, english: unit.english ?? unit.name }))
  const geometry = raw.geometry && packShapes(raw.geometry, named, areas)
  if (geometry) problems.push(...geometry.problems)
  if (problems.length) throw new DatasetError(problems.slice(0, PROBLEM_LIMIT))

  const places = geometry?.places ?? new Map<UnitId, [number, number]>()
  const anchors = new Map([
    ...places,
    ...(geometry?.shapes ?? []).map(
      ({ id, polygons }) => [id, polygons[0]![0]![0] as [number, number]] as const,
    ),
  ])
  const dataset: Dataset = {
    units: unitsOf(raw, anchors),
    unassessed: areas,
    regions: regionsOf(raw),
    cities: [],
    sources: new Map(raw.sources.map((source) => [source.id, source])),
    editions: new Map(editions.map((edition) => [edition.year, edition])),
  }
  const broken = checkReferences(dataset, true)
  if (broken.length) throw new DatasetError(broken.slice(0, PROBLEM_LIMIT))
  const opposed = contradictions(dataset, progress)
  if (opposed.length) throw new DatasetError(opposed)
  return {
    title: raw.title,
    languages: raw.languages ?? ['zh-CN', 'en'],
    publisher: raw.publisher,
    ...(raw.date !== undefined && { date: raw.date }),
    ...(raw.approval !== undefined && { approval: raw.approval }),
    ...(raw.attribution && { attribution: raw.attribution }),
    dataset,
    shapes: geometry?.shapes ?? [],
    ...(raw.lines && { lines: raw.lines }),
    ...(raw.projection && { projection: raw.projection }),
    anchored: raw.units.filter(({ id, anchor }) => anchor ?? places.has(id)).map(({ id }) => id),
    ...(raw.indicators && { indicators: packIndicators(raw, raw.indicators, indicatorTables) }),
  }
}
