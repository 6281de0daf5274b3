import * as v from 'valibot'
import { assess, ContradictionError } from '@/domain/assess'
import type { Region, Unit, UnitId } from '@/domain/model'
import type { Dataset } from './index'
import { normaliseClaims, type RawClaim } from './normalise'
import type { Pack } from './pack'
import { packShapes, strayMap } from './packGeometry'
import { PACK_FORMAT, packSchema, type RawPack, type RawPackEdition } from './packSchema'
import { indicatorProblems, isFine, packIndicators, tableClaims } from './packTables'
import { describeIssue, DatasetError, problem, PROBLEM_LIMIT, writePath, type Problem } from './problems'
import { checkReferences } from './references'

/** Whether a JSON value says that it is a pack; it may still be a bad one. */
export function isPack(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === PACK_FORMAT
}

/** Words that stand for populations: no region may have them as its id. */
const reserved = new Set(['nation', 'cities'])

function unitsOf(raw: RawPack, anchors: ReadonlyMap<UnitId, [number, number]>): Unit[] {
  return raw.units.map((unit) => ({
    ...unit,
    fullName: unit.fullName ?? unit.name,
    pinyin: unit.pinyin ?? unit.slug.replace(/[^a-z]/g, ''),
    initials: unit.initials ?? '',
    aliases: unit.aliases ?? [],
    anchor: unit.anchor ?? anchors.get(unit.id) ?? [0, 0],
  }))
}

function regionsOf(raw: RawPack): Region[] {
  const members = new Map<string, UnitId[]>(raw.regions.map(({ id }) => [id, []]))
  for (const { id, region } of raw.units) members.get(region)?.push(id)
  return raw.regions.map((region) => ({
    ...region,
    slug: region.slug ?? region.id,
    members: members.get(region.id) ?? [],
  }))
}

/** The claims of an edition, those of its tables too. */
function claimsOf(edition: RawPackEdition, units: ReadonlySet<UnitId>, problems: Problem[]): RawClaim[] {
  const place = `editions/${edition.year}`
  const tabled = (edition.tables ?? []).flatMap((table, at) => {
    // Every cell may be a problem of its own: beyond those that are told none are looked for.
    if (problems.length > PROBLEM_LIMIT) return []
    const read = tableClaims(table, writePath(['tables', at], place).replace(': ', '/'), units)
    problems.push(...read.problems)
    return read.claims
  })
  const claims = [...((edition.claims ?? []) as RawClaim[]), ...tabled]
  const fine = claims.find(isFine)
  if (fine)
    problems.push(
      problem(
        `${place}: ${fine.about}`,
        '指数最多两位小数，请四舍五入后再写入',
        'an index has at most two decimals; round it',
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
  for (const { id } of raw.regions)
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
  const years = new Set<number>()
  for (const { year, indicatorTable } of raw.editions) {
    if (years.has(year))
      problems.push(problem(`editions/${year}`, '这一年出现两次', 'this year appears twice'))
    years.add(year)
    if (indicatorTable)
      problems.push(...indicatorProblems(indicatorTable, `editions/${year}/indicatorTable`, ids, indicators))
  }
  const editions = raw.editions
    .map((edition) => {
      const { year, report, indexName, dimensions, methodBreak, renamed, bands } = edition
      const claims = normaliseClaims(claimsOf(edition, ids, problems))
      const breaks = { ...(methodBreak && { methodBreak }), ...(renamed && { renamed }) }
      const resolutions = edition.resolutions ?? []
      return { year, report, indexName, dimensions, ...breaks, bands, claims, resolutions }
    })
    .sort((a, b) => a.year - b.year)

  const areas = raw.unassessed ?? []
  const geometry = raw.geometry && packShapes(raw.geometry, raw.units, areas)
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
    publisher: raw.publisher,
    ...(raw.approval !== undefined && { approval: raw.approval }),
    ...(raw.attribution && { attribution: raw.attribution }),
    dataset,
    shapes: geometry?.shapes ?? [],
    anchored: raw.units.filter(({ id, anchor }) => anchor ?? places.has(id)).map(({ id }) => id),
    ...(raw.indicators && { indicators: packIndicators(raw, raw.indicators) }),
  }
}
