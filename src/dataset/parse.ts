import * as v from 'valibot'
import { decimalsOf, maxDecimals } from '@/domain/assess/grid'
import type { CaseBook } from '@/domain/cases'
import type { City, Edition, Region, Source, UnassessedArea, Unit } from '@/domain/model'
import type { Platform } from '@/domain/platform'
import type { PracticeBook } from '@/domain/practices'
import type { Findings, Series } from '@/domain/series'
import { linkDataset, type Dataset, type RawFiles } from './index'
import { normaliseEdition, type RawEdition } from './normalise'
import { DatasetError, PROBLEM_LIMIT, describeIssue, problem, writePath, type Problem } from './problems'
import { casesSchema, platformSchema } from './platformSchema'
import { checkReferences } from './references'
import { findingsSchema, practicesSchema, seriesSchema } from './seriesSchema'
import { citiesSchema, editionSchema, ownSources, regionsSchema, unitsSchema } from './schema'

export { DatasetError } from './problems'

function parseWith<S extends v.GenericSchema>(schema: S, raw: unknown, place: string): v.InferOutput<S> {
  const result = v.safeParse(schema, raw)
  if (result.success) return result.output
  throw new DatasetError(
    result.issues.slice(0, PROBLEM_LIMIT).map((issue) => ({
      path: writePath(issue.path?.map((item) => item.key) ?? [], place),
      problem: describeIssue(issue),
    })),
  )
}

function claimProblems(edition: RawEdition, place: string): Problem[] {
  const problems: Problem[] = []
  const ids = new Set<string>()
  edition.claims.forEach((claim, at) => {
    const path = writePath(['claims', at], place)
    if (claim.what === 'bandCount' && (claim.band === undefined) === (claim.bands === undefined))
      problems.push(
        problem(
          path,
          '“band”与“bands”须写其一，且只写其一',
          'write either "band" or "bands", exactly one of them',
        ),
      )
    if ((claim.what === 'index' || claim.what === 'mean') && decimalsOf(claim.value) === undefined)
      problems.push(tooFine(writePath(['claims', at, 'value'], place), claim.value))
    if (claim.id === undefined) return
    if (ids.has(claim.id))
      problems.push(
        problem(
          path,
          `编号“${claim.id}”重复，请改用另一个`,
          `id "${claim.id}" is used twice; choose another`,
        ),
      )
    ids.add(claim.id)
  })
  return problems
}

/** Edges of bands that bounds could not hold exactly. */
function edgeProblems(edition: RawEdition, place: string): Problem[] {
  return edition.bands.flatMap((band, at) =>
    (['lo', 'hi'] as const).flatMap((end) =>
      decimalsOf(band[end]) === undefined ? [tooFine(writePath(['bands', at, end], place), band[end])] : [],
    ),
  )
}

function tooFine(path: string, figure: number): Problem {
  return problem(
    path,
    `${figure}的小数超过${maxDecimals}位，请改为不超过${maxDecimals}位（四舍五入可能改变等级，须由您决定）`,
    `${figure} has more than ${maxDecimals} decimals; write at most ${maxDecimals} (rounding may change the band, so it is for you to decide)`,
  )
}

/** The assessed year of something that may be an edition, for error messages about it. */
function placeOf(raw: unknown): string {
  const year = typeof raw === 'object' && raw !== null && 'year' in raw ? raw.year : undefined
  return typeof year === 'number' ? `editions/${year}` : 'edition'
}

/**
 * Reads an edition as written in a file and brings it into the form of the model.
 * @throws DatasetError that names every place with its remedy, in both languages
 */
export function parseEdition(raw: unknown): Edition {
  const place = placeOf(raw)
  const edition = parseWith(editionSchema, raw, place)
  const problems = [...claimProblems(edition, place), ...edgeProblems(edition, place)]
  if (problems.length) throw new DatasetError(problems.slice(0, PROBLEM_LIMIT))
  return normaliseEdition(edition)
}

/** Reads `units.json`. @throws DatasetError */
function parseUnits(raw: unknown): { units: Unit[]; unassessed: UnassessedArea[] } {
  return parseWith(unitsSchema, raw, 'units')
}

/** Reads `regions.json`. @throws DatasetError */
function parseRegions(raw: unknown): Region[] {
  return parseWith(regionsSchema, raw, 'regions')
}

/** Reads `cities.json`. @throws DatasetError */
function parseCities(raw: unknown): City[] {
  return parseWith(citiesSchema, raw, 'cities')
}

/** Reads `sources.json`. @throws DatasetError, also where two sources share an id */
export function parseSources(raw: unknown): Source[] {
  const sources = parseWith(ownSources, raw, 'sources')
  const problems = sources.flatMap((source, at) =>
    sources.findIndex((other) => other.id === source.id) < at
      ? [
          problem(
            writePath([at, 'id'], 'sources'),
            `编号“${source.id}”重复，请改用另一个`,
            `id "${source.id}" is used twice; choose another`,
          ),
        ]
      : [],
  )
  if (problems.length) throw new DatasetError(problems)
  return sources
}

/** Reads `platform.json`. @throws DatasetError */
export function parsePlatform(raw: unknown): Platform {
  return parseWith(platformSchema, raw, 'platform')
}

/** Reads `cases.json`. @throws DatasetError */
export function parseCases(raw: unknown): CaseBook {
  return parseWith(casesSchema, raw, 'cases')
}

/** Reads `series.json`. @throws DatasetError */
function parseSeries(raw: unknown): Series {
  return parseWith(seriesSchema, raw, 'series')
}

/** Reads `findings.json`. @throws DatasetError */
function parseFindings(raw: unknown): Findings {
  return parseWith(findingsSchema, raw, 'findings')
}

/** Reads `practices.json`. @throws DatasetError */
function parsePractices(raw: unknown): PracticeBook {
  return parseWith(practicesSchema, raw, 'practices')
}

function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/**
 * Reads all parts of a dataset (platform, cases, series, findings and practices only where they are given) and checks what they say about each other.
 * @throws DatasetError with the problems of all files together
 */
export function parseDataset(files: RawFiles): Dataset {
  const problems: Problem[] = []
  const units = collect(problems, () => parseUnits(files.units))
  const regions = collect(problems, () => parseRegions(files.regions))
  const cities = collect(problems, () => parseCities(files.cities))
  const sources = collect(problems, () => parseSources(files.sources))
  const editions = files.editions.flatMap((raw) => collect(problems, () => parseEdition(raw)) ?? [])
  const given = <T>(raw: unknown, read: (raw: unknown) => T) =>
    raw === undefined ? undefined : collect(problems, () => read(raw))
  const optional = {
    platform: given(files.platform, parsePlatform),
    cases: given(files.cases, parseCases),
    series: given(files.series, parseSeries),
    findings: given(files.findings, parseFindings),
    practices: given(files.practices, parsePractices),
  }
  editions.forEach((edition, at) => {
    if (editions.findIndex((other) => other.year === edition.year) < at)
      problems.push(
        problem(
          `editions/${edition.year}`,
          '这一年出现两次，请只保留一个文件',
          'this year appears twice; keep one file',
        ),
      )
  })
  if (problems.length || !units || !regions || !cities || !sources) throw new DatasetError(problems)
  const dataset = linkDataset({ units, regions, cities, sources, editions, ...optional })
  const broken = checkReferences(dataset)
  if (broken.length) throw new DatasetError(broken.slice(0, PROBLEM_LIMIT))
  return dataset
}
