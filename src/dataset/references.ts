import { reflected } from '@/domain/assess/reflect'
import { QUOTE_LIMIT } from '@/domain/checks/structure'
import type { Claim, Edition, Unit } from '@/domain/model'
import type { Dataset } from './index'
import { caseProblems, platformProblems } from './platformReferences'
import { problem, writePath, type Problem } from './problems'
import { findingProblems, practiceProblems, seriesProblems } from './seriesReferences'

interface Known {
  units: Set<string>
  cities: Set<string>
  regions: Set<string>
  /** Dimension ids of all editions: an edition whose list is unknown may use those. */
  dimensions: Set<string>
  sources: Dataset['sources']
}

function unique(items: readonly { id: string; slug?: string }[], place: string): Problem[] {
  const ids = new Set<string>()
  const slugs = new Set<string>()
  return items.flatMap((item, at) => {
    const known = ids.has(item.id)
    const slugKnown = item.slug !== undefined && slugs.has(item.slug)
    ids.add(item.id)
    if (item.slug !== undefined) slugs.add(item.slug)
    if (known)
      return [problem(writePath([at, 'id'], place), `编号${item.id}重复`, `id ${item.id} is used twice`)]
    if (slugKnown)
      return [
        problem(writePath([at, 'slug'], place), `路径名${item.slug}重复`, `slug ${item.slug} is used twice`),
      ]
    return []
  })
}

function placeProblems(dataset: Dataset): Problem[] {
  const { units, regions, cities, unassessed } = dataset
  const problems = [
    ...unique([...units, ...unassessed], 'units'),
    ...unique(regions, 'regions'),
    ...unique(cities, 'cities'),
  ]
  const homes = new Map<string, string[]>()
  for (const region of regions)
    for (const member of region.members) homes.set(member, [...(homes.get(member) ?? []), region.id])
  const unitIds = new Set(units.map(({ id }) => id))
  for (const unit of units) {
    const [home, ...others] = homes.get(unit.id) ?? []
    if (others.length || home !== unit.region)
      problems.push(
        problem(
          `units: ${unit.id}`,
          '须恰好属于其 region 所指的一个区域',
          'must be a member of exactly the region it names',
        ),
      )
  }
  for (const region of regions)
    for (const member of region.members)
      if (!unitIds.has(member))
        problems.push(
          problem(`regions: ${region.id}`, `成员${member}不在 units 中`, `member ${member} is not in units`),
        )
  const byId = new Map<string, Unit>(units.map((unit) => [unit.id, unit]))
  for (const city of cities)
    if (byId.get(city.province)?.region !== city.region)
      problems.push(
        problem(
          `cities: ${city.id}`,
          '所属省份不存在，或与区域不符',
          'its province does not exist or lies in another region',
        ),
      )
  return problems
}

function sourceProblems(dataset: Dataset): Problem[] {
  return [...dataset.sources.values()].flatMap((source) =>
    source.url !== undefined && source.reliability !== 'primary' && source.reliability !== 'press'
      ? [
          problem(
            `sources: ${source.id}.url`,
            '只有 primary 与 press 来源可以带链接，请删除',
            'only primary and press sources may carry a link; remove it',
          ),
        ]
      : [],
  )
}

/** The units a claim about a population may name. */
function population(about: string, known: Known): Set<string> {
  return about === 'cities' ? known.cities : known.units
}

const groupKinds = new Set<Claim['what']>([
  'mean',
  'aboveMeanCount',
  'bandCount',
  'bandShare',
  'aboveMeanShare',
  'bandMembersComplete',
  'topComplete',
  'order',
  'group',
  'growth',
  'lowerMean',
  'dimension',
  'regionOrder',
  'meanAgainstNation',
])

/** Whether a claim of this kind can be made about this subject. */
function fitsSubject(claim: Claim, known: Known): boolean {
  const single = known.units.has(claim.about) || known.cities.has(claim.about)
  const region = known.regions.has(claim.about)
  const all = claim.about === 'nation' || claim.about === 'cities'
  if (claim.what === 'meanAgainstNation') return region
  if (claim.what === 'regionOrder') return claim.about === 'nation'
  if (claim.what === 'mean' || claim.what === 'bandCount') return all || region
  if (claim.what === 'dimension' || claim.what === 'growth') return all || region || single
  return groupKinds.has(claim.what) ? all : single
}

function claimProblems(claim: Claim, edition: Edition, known: Known): Problem[] {
  const path = `editions/${edition.year}: ${claim.id}`
  const problems: Problem[] = []
  const say = (zh: string, en: string) => problems.push(problem(path, zh, en))
  const sources = [claim.source, ...(claim.also ?? [])]
  for (const id of sources)
    if (!known.sources.has(id))
      say(`来源“${id}”不在 sources.json 中`, `source "${id}" is not in sources.json`)
  if (new Set(sources).size < sources.length) say('同一来源写了两次', 'names a source twice')
  if (!fitsSubject(claim, known))
    say(
      `“${claim.about}”不能作为“${claim.what}”的对象`,
      `"${claim.about}" can't be the subject of "${claim.what}"`,
    )
  if ('units' in claim) {
    const allowed = population(claim.about, known)
    for (const id of claim.units)
      if (!allowed.has(id)) say(`地区${id}不在参评之列`, `unit ${id} is not among those assessed`)
    if (new Set(claim.units).size < claim.units.length) say('同一地区写了两次', 'names a unit twice')
  }
  if (claim.what === 'regionOrder') {
    const named = claim.groups.flat()
    for (const id of named) if (!known.regions.has(id)) say(`区域${id}不存在`, `region ${id} does not exist`)
    if (new Set(named).size < named.length) say('同一区域写了两次', 'names a region twice')
  }
  const dimensions = edition.dimensions ? new Set(edition.dimensions.map(({ id }) => id)) : known.dimensions
  const named =
    'dimensions' in claim
      ? claim.dimensions
      : 'dimension' in claim && claim.dimension
        ? [claim.dimension]
        : []
  for (const id of named)
    if (!dimensions.has(id)) say(`本年度没有一级指标“${id}”`, `this edition has no dimension "${id}"`)
  const bands = 'bands' in claim ? claim.bands : 'band' in claim ? [claim.band] : []
  for (const id of bands)
    if (!edition.bands.some((band) => band.id === id))
      say(`本年度没有等级“${id}”`, `this edition has no band "${id}"`)
  if (claim.what === 'growth' && claim.since >= edition.year)
    say('增幅的起始年须早于本年度', 'growth must start from an earlier year')
  if ('than' in claim && claim.than === edition.year)
    say('须与另一年相比', 'must be compared with another year')
  if (claim.quote !== undefined && [...claim.quote].length > QUOTE_LIMIT)
    say(`引文超过${QUOTE_LIMIT}字，请缩短`, `quote is longer than ${QUOTE_LIMIT} characters; shorten it`)
  if (claim.weak && claim.inferred) say('weak 与 inferred 只能写其一', 'write weak or inferred, not both')
  const shaky = sources.every((id) => known.sources.get(id)?.reliability === 'weak')
  if (shaky && !claim.weak)
    say('来源都是 weak，须标 weak', 'rests on weak sources alone and must be marked weak')
  if ((claim.weak || claim.inferred) && !claim.note)
    say('须有 note 说明理由', 'needs a note that gives the reason')
  return problems
}

function bandProblems(edition: Edition): Problem[] {
  const { bands } = reflected(edition)
  const { least = 0, most = 100, better = 'higher' } = edition.scale ?? {}
  const [top, bottom] = better === 'lower' ? [most - least, 0] : [most, least]
  const fits = bands.every((band, at) => {
    const above = bands[at - 1]
    if (!above) return band.hi === top && band.hiClosed
    return band.hi === above.lo && band.hiClosed !== above.loClosed
  })
  const last = bands.at(-1)
  if (fits && last?.lo === bottom && last.loClosed && bands.every((band) => band.lo < band.hi)) return []
  return [
    problem(
      `editions/${edition.year}: bands`,
      `等级须由好到差首尾相接，覆盖${least}—${most}，每个分界值恰属一级（loClosed、hiClosed 恰有一个为 true）`,
      `bands must run from best to worst without gap or overlap over ${least} to ${most}, each edge in exactly one of them (by loClosed and hiClosed)`,
    ),
  ]
}

function statedByProblems({ year, statedBy }: Edition, known: Known): Problem[] {
  const sources = [statedBy?.dimensions, ...Object.values(statedBy?.bands ?? {})]
  return sources.flatMap((id) =>
    id === undefined || known.sources.has(id)
      ? []
      : [
          problem(
            `editions/${year}: statedBy`,
            `来源“${id}”不在 sources.json 中`,
            `source "${id}" is not in sources.json`,
          ),
        ],
  )
}

function resolutionProblems(edition: Edition): Problem[] {
  const ids = new Set(edition.claims.map((claim) => claim.id))
  const place = `editions/${edition.year}`
  return [
    ...unique(edition.resolutions, `${place}: resolutions`),
    ...edition.resolutions.flatMap((resolution) => {
      const path = `${place}: ${resolution.id}`
      const unknown = resolution.claims.filter((id) => !ids.has(id))
      const outside = resolution.setAside.filter((id) => !resolution.claims.includes(id))
      return [
        ...unknown.map((id) => problem(path, `所指的记载“${id}”不存在`, `names the unknown claim "${id}"`)),
        ...outside.map((id) =>
          problem(
            path,
            `setAside 的“${id}”须同在 claims 中`,
            `sets aside "${id}", which is not in its claims`,
          ),
        ),
      ]
    }),
  ]
}

/**
 * Checks what the parts of a dataset say about each other: sources, units, regions, bands, dimensions and claims that
 * are named exist; every unit has one region; bands cover the axis; only primary and press sources carry a link; quotes
 * are short; what is weak or inferred says why. Returns every problem found, none if all is well.
 * @param anyReportYear whether a report may come in another year than the one after the assessed year
 */
export function checkReferences(dataset: Dataset, anyReportYear = false): Problem[] {
  const editions = [...dataset.editions.values()]
  const known: Known = {
    units: new Set(dataset.units.map(({ id }) => id)),
    cities: new Set(dataset.cities.map(({ id }) => id)),
    regions: new Set(dataset.regions.map(({ id }) => id)),
    dimensions: new Set(editions.flatMap(({ dimensions }) => dimensions?.map(({ id }) => id) ?? [])),
    sources: dataset.sources,
  }
  return [
    ...placeProblems(dataset),
    ...sourceProblems(dataset),
    ...editions.flatMap((edition) => [
      ...bandProblems(edition),
      ...statedByProblems(edition, known),
      ...(anyReportYear || edition.report.year === edition.year + 1
        ? []
        : [
            problem(
              `editions/${edition.year}: report.year`,
              '报告年份须为评估年度加一',
              'the report’s year must be the assessed year plus one',
            ),
          ]),
      ...edition.claims.flatMap((claim) => claimProblems(claim, edition, known)),
      ...resolutionProblems(edition),
    ]),
    ...(dataset.platform ? platformProblems(dataset.platform, dataset) : []),
    ...(dataset.cases ? caseProblems(dataset.cases, dataset) : []),
    ...(dataset.series ? seriesProblems(dataset.series, dataset) : []),
    ...(dataset.findings ? findingProblems(dataset.findings, dataset) : []),
    ...(dataset.practices ? practiceProblems(dataset.practices, dataset) : []),
  ]
}
