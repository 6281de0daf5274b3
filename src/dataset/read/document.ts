import * as v from 'valibot'
import type { Edition, Source, UnitId } from '@/domain/model'
import type { Dataset } from '../index'
import type { OwnClaim, OwnEdition } from '../pack'
import { parseEdition } from '../parse'
import { DatasetError, PROBLEM_LIMIT, describeIssue, writePath } from '../problems'
import { checkReferences } from '../references'
import { claimSchema, editionSchema, list, localText, text, year } from '../schema'
import { isRecord } from '../isRecord'
import { ImportError } from './model'
import type { ProblemList } from './problemList'

/** Name and version of the files in which the atlas writes a reader's own figures. */
export const ownFormat = 'gov-service-atlas/own'
export const ownVersion = 1

/** A reader's own figures as a file: everything that was read, with the cells it stood in. */
export interface OwnFile {
  format: typeof ownFormat
  version: typeof ownVersion
  editions: OwnEdition[]
}

const { report, indexName, dimensions, methodBreak, renamed, bands } = editionSchema.entries
const ids = (max: number) => v.pipe(v.array(text(160)), v.maxLength(max))
const settled = v.pipe(
  v.array(v.strictObject({ id: text(80), claims: ids(5000), setAside: ids(5000), note: localText })),
  v.maxLength(5000),
)
const ownEditionsSchema = list(
  v.strictObject({
    year,
    claims: list(v.looseObject({ what: v.string(), cell: text(20) }), 20_000, 0),
    settled: v.optional(settled),
    edition: v.optional(
      v.partial(v.strictObject({ report, indexName, dimensions, methodBreak, renamed, bands })),
    ),
  }),
  200,
)
const ownFileSchema = v.strictObject({
  format: v.literal(ownFormat),
  version: v.literal(ownVersion),
  editions: ownEditionsSchema,
})

/** The object without some of its keys. */
function without<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>
}

function fail(issues: readonly v.BaseIssue<unknown>[], place: string): never {
  throw new DatasetError(
    issues.slice(0, PROBLEM_LIMIT).map((issue) => ({
      path: writePath(issue.path?.map((item) => item.key) ?? [], place),
      problem: describeIssue(issue),
    })),
  )
}

/** An own claim without its cell, held against the shape of published claims. */
function parseClaim(raw: { cell: string }, place: string): OwnClaim {
  const { cell, ...claim } = raw
  const result = v.safeParse(claimSchema, { ...claim, source: 'own' })
  if (!result.success) fail(result.issues, place)
  return { ...without(result.output, ['source']), cell } as OwnClaim
}

/** Reads a file of own figures, or what was kept of them. @throws DatasetError */
export function parseOwnFile(raw: unknown): OwnEdition[] {
  const result = v.safeParse(ownFileSchema, raw)
  if (!result.success) fail(result.issues, '')
  return result.output.editions.map(({ claims, ...rest }, at) => ({
    ...rest,
    claims: claims.map((claim, n) => parseClaim(claim, writePath(['editions', at, 'claims', n]))),
  })) as OwnEdition[]
}

/** Own figures as a file that reads back as they are. */
export function ownFileOf(editions: readonly OwnEdition[]): OwnFile {
  return {
    format: ownFormat,
    version: ownVersion,
    editions: editions.map((edition) => without(edition, ['settled']) as OwnEdition),
  }
}

/** An edition as published as a layer of own figures: without what it sets aside and what is weak. */
function layerOf(edition: Edition, problems: ProblemList): OwnEdition {
  const aside = new Set(edition.resolutions.flatMap(({ setAside }) => setAside))
  const used = edition.claims.filter(({ id, weak }) => !weak && !aside.has(id))
  const left = edition.claims.length - used.length
  if (left) problems.add('claimsLeftOut', 'warning', { year: edition.year, count: left })
  const { claims } = edition
  return {
    year: edition.year,
    edition: without(edition, ['year', 'claims', 'resolutions']),
    claims: used.map(
      (claim) =>
        ({
          ...without(claim, ['id', 'source', 'also', 'page', 'weak']),
          cell: `claims[${claims.indexOf(claim)}]`,
        }) as OwnClaim,
    ),
  }
}

/** The editions of a file, wherever the atlas writes them: one, a list, a download of all editions or of everything. */
function rawEditions(value: unknown): unknown[] | undefined {
  if (Array.isArray(value))
    return value.every((each) => isRecord(each) && 'claims' in each) ? value : undefined
  if (!isRecord(value)) return undefined
  if ('claims' in value) return [value]
  if (isRecord(value.published)) return rawEditions(value.published.editions)
  return Array.isArray(value.editions) ? rawEditions(value.editions) : undefined
}

/** The sources that editions name, as far as a check of references needs them. */
function namedSources(editions: readonly Edition[]): Map<string, Source> {
  const ids = editions.flatMap(({ claims }) =>
    claims.flatMap(({ source, also }) => [source, ...(also ?? [])]),
  )
  const name = { zh: '本机数据', en: 'Own data' }
  return new Map(ids.map((id) => [id, { id, title: name, publisher: name, reliability: 'own' }]))
}

/**
 * Reads a JSON file of editions or of own figures.
 * @throws ImportError `jsonUnknown` for anything else, `jsonProblems` with every place that is wrong
 */
export function readDocument(value: unknown, dataset: Dataset, problems: ProblemList): OwnEdition[] {
  try {
    if (isRecord(value) && value.format === ownFormat) {
      const own = parseOwnFile(value)
      checkPlaces(own, dataset)
      return own
    }
    const raw = rawEditions(value)
    if (!raw?.length) throw new ImportError('jsonUnknown')
    const editions = raw.map(parseEdition)
    const wrong = checkReferences({
      ...dataset,
      sources: new Map([...namedSources(editions), ...dataset.sources]),
      // An edition that does not name its dimensions may use those of the others.
      editions: new Map([
        ...dataset.editions,
        ...editions.map((edition) => [edition.year, edition] as const),
      ]),
      platform: undefined,
      cases: undefined,
    })
    if (wrong.length) throw new DatasetError(wrong.slice(0, PROBLEM_LIMIT))
    return editions.map((edition) => layerOf(edition, problems))
  } catch (error) {
    if (error instanceof DatasetError) throw new ImportError('jsonProblems', {}, error.problems)
    throw error
  }
}

/** Own figures name places and bands that the atlas knows. @throws DatasetError */
function checkPlaces(own: readonly OwnEdition[], dataset: Dataset): void {
  const places = new Set<UnitId>(['nation', 'cities'])
  for (const { id } of [...dataset.units, ...dataset.cities, ...dataset.regions]) places.add(id)
  const unknown = own.flatMap(({ claims }) => claims.filter(({ about }) => !places.has(about)))
  if (unknown.length)
    throw new DatasetError(
      unknown.slice(0, PROBLEM_LIMIT).map(({ about, cell }) => ({
        path: cell,
        problem: {
          zh: `地区“${about}”不在参评之列，请改正代码`,
          en: `unit “${about}” is not among those assessed; correct the code`,
        },
      })),
    )
}
