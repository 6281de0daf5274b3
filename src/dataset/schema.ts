import * as v from 'valibot'
import type { BandId, City, LocalText, Region, Source, UnassessedArea, Unit } from '@/domain/model'
import type { RawEdition } from './normalise'
import { PROBLEM_LIMIT } from './problems'

/*
 * Exact shapes of the data files, with bounded lengths: an unknown key is an error, and so is an endless text or list.
 * What the parts say about each other (does this source exist?) is checked in `references.ts`.
 */

export const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
export const number = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max))
export const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

/** An array that is not looked through where it is too long, nor further once enough is wrong: each issue takes memory. */
function boundedArray<T extends v.GenericSchema>(item: T, max: number): v.ArraySchema<T, undefined> {
  const whole = v.array(item)
  return {
    ...whole,
    '~run'(dataset, config) {
      const { value } = dataset
      if (!Array.isArray(value)) return whole['~run'](dataset, config)
      if (value.length > max) return { typed: true, value } as never
      const read: v.InferOutput<T>[] = []
      const issues: v.BaseIssue<unknown>[] = []
      for (let key = 0; key < value.length && issues.length < PROBLEM_LIMIT; key++) {
        const each = item['~run']({ value: value[key] }, config)
        read.push(each.value)
        for (const issue of each.issues ?? []) {
          const here = { type: 'array', origin: 'value', input: value, key, value: value[key] } as const
          issues.push({ ...issue, path: [here, ...(issue.path ?? [])] })
        }
      }
      return (issues.length ? { typed: false, value: read, issues } : { typed: true, value: read }) as never
    },
  }
}

export const list = <T extends v.GenericSchema>(item: T, max: number, min = 1) =>
  v.pipe(boundedArray(item, max), v.minLength(min), v.maxLength(max))
export const like = (pattern: RegExp, example: string, max: number) =>
  v.pipe(v.string(), v.maxLength(max), v.regex(pattern, example))

export const localText = v.strictObject({ zh: text(400), en: text(600) })
export const unitId = like(/^\d{6}$/, '330000', 6)
export const slug = like(/^[a-z]+$/, 'zhejiang', 40)
export const sourceId = like(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'report-2022-summary', 60)
const claimId = text(160)
export const date = like(/^\d{4}(-\d{2}(-\d{2})?)?$/, '2022-09-08', 10)
export const year = whole(1990, 2100)
export const percent = number(0, 100)
const index = number(0, 100)
export const count = whole(0, 1000)
const bandId = v.picklist(['veryHigh', 'high', 'medium', 'low'])

const anchor = v.strictTuple([number(73, 136), number(3, 54)])
const unitEntries = {
  id: unitId,
  slug,
  name: text(12),
  fullName: text(20),
  english: text(60),
  pinyin: slug,
  initials: like(/^[a-z]{2,5}$/, 'zj', 5),
  aliases: list(text(60), 8, 0),
  region: slug,
  anchor,
}

export const unitsSchema = v.strictObject({
  units: list(v.strictObject(unitEntries), 64),
  unassessed: list(
    v.strictObject({
      id: unitId,
      name: text(12),
      english: text(60),
      status: v.picklist(['noData', 'notAssessed']),
    }),
    16,
    0,
  ),
})

export const regionsSchema = list(
  v.strictObject({ id: slug, name: text(12), english: text(60), slug, members: list(unitId, 64) }),
  16,
)

export const citiesSchema = list(
  v.strictObject({ ...unitEntries, province: unitId, category: v.picklist(['separate', 'capital']) }),
  200,
)

/** Schema of the sources; `words` says how texts are written. */
export const sourcesSchema = <W extends v.GenericSchema<unknown, LocalText>>(words: W) =>
  list(
    v.strictObject({
      id: sourceId,
      title: words,
      publisher: words,
      date: v.optional(date),
      reliability: v.picklist(['report', 'primary', 'press', 'repost', 'mirror', 'weak']),
      url: v.optional(like(/^https?:\/\/[^\s<>"']+$/, 'https://www.gov.cn/…', 400)),
    }),
    500,
  )

/** What claims may name, and how many units there may be. */
interface Population<
  W extends v.GenericSchema<unknown, LocalText>,
  B extends v.GenericSchema<unknown, BandId>,
> {
  /** Pattern of a unit's id, without anchors, and an example. */
  unit: [pattern: string, example: string]
  most: number
  /** How texts of a reader's are written. */
  words: W
  band: B
  /** What an index may be. */
  figure: v.GenericSchema<number, number>
}

/** Schema of a claim about units of a population. */
export function claimSchemaFor<
  W extends v.GenericSchema<unknown, LocalText>,
  B extends v.GenericSchema<unknown, BandId>,
>({ unit: [pattern, example], most, words, band: bandId, figure: index }: Population<W, B>) {
  const id = like(new RegExp(`^${pattern}$`), example, 12)
  /** What every claim may carry besides what it says. */
  const claimEntries = {
    id: v.optional(claimId),
    about: like(new RegExp(`^([a-z]{2,20}|${pattern})$`), `${example}, nation, cities, huadong`, 20),
    source: sourceId,
    also: v.optional(list(sourceId, 12)),
    quote: v.optional(text(40)),
    page: v.optional(text(20)),
    note: v.optional(words),
    weak: v.optional(v.boolean()),
    inferred: v.optional(v.boolean()),
  }
  const claim = <K extends string, E extends v.ObjectEntries>(what: K, entries: E) =>
    v.strictObject({ what: v.literal(what), ...claimEntries, ...entries })
  const ids = list(id, most)
  const rank = whole(1, most)
  const members = whole(0, most)
  const groups = list(list(slug, most), most)
  return v.variant('what', [
    claim('index', { value: index }),
    claim('rank', { value: rank }),
    claim('band', { band: bandId }),
    claim('notBand', { band: bandId }),
    claim('mean', { value: index }),
    claim('meanAgainstNation', { value: v.picklist(['atLeast', 'below']) }),
    claim('regionOrder', { groups }),
    claim('aboveMeanCount', { value: members }),
    claim('bandCount', { band: v.optional(bandId), bands: v.optional(list(bandId, 9)), value: members }),
    claim('bandShare', { band: bandId, value: percent }),
    claim('bandMembersComplete', { band: bandId, units: list(id, most, 0) }),
    claim('topComplete', { value: rank, units: ids }),
    claim('order', { units: list(id, most, 2) }),
    claim('rankWithin', { value: rank }),
    claim('aboveMeanShare', { value: percent }),
    claim('dimension', { dimension: slug, value: index }),
    claim('dimensionRank', { dimension: slug, value: rank }),
    claim('dimensionRankWithin', {
      dimensions: list(slug, 16),
      count: v.optional(whole(1, 16)),
      value: rank,
    }),
    claim('lowerMean', { than: year, dimension: v.optional(slug), value: index }),
    claim('betterRank', { than: year }),
    claim('growth', { since: year, dimension: v.optional(slug), value: number(-100, 1000) }),
    claim('group', {
      group: v.picklist(['model', 'first', 'progress', 'slow', 'lagging']),
      words: v.optional(words),
      units: ids,
    }),
  ])
}

export const claimSchema = claimSchemaFor({
  unit: ['\\d{6}', '330000'],
  most: 500,
  words: localText,
  band: bandId,
  figure: index,
})

/** How an edition writes texts, bands and figures, and how many bands it may have. */
interface Writing<W extends v.GenericSchema<unknown, LocalText>, B extends v.GenericSchema<unknown, BandId>> {
  words: W
  band: B
  figure: v.GenericSchema<number, number>
  most: number
}

/** What an edition says besides its claims. */
export const editionEntries = <
  W extends v.GenericSchema<unknown, LocalText>,
  B extends v.GenericSchema<unknown, BandId>,
>({
  words: localText,
  band: bandId,
  figure: index,
  most,
}: Writing<W, B>) => ({
  year,
  report: v.strictObject({
    title: text(120),
    english: v.optional(text(200)),
    year,
    published: v.optional(date),
    publisher: localText,
  }),
  indexName: localText,
  dimensions: v.nullable(list(v.strictObject({ id: slug, name: localText }), 16)),
  methodBreak: v.optional(localText),
  renamed: v.optional(localText),
  bands: list(
    v.strictObject({
      id: bandId,
      name: localText,
      lo: index,
      loClosed: v.boolean(),
      hi: index,
      hiClosed: v.boolean(),
      edgeUnstated: v.optional(list(index, 4)),
    }),
    most,
  ),
  statedBy: v.optional(
    v.strictObject({
      dimensions: v.optional(sourceId),
      bands: v.optional(v.record(like(/^[a-z][a-zA-Z0-9]*$/, 'veryHigh', 24), sourceId)),
    }),
  ),
  resolutions: list(
    v.strictObject({
      id: text(60),
      claims: list(claimId, 100),
      setAside: list(claimId, 100, 0),
      note: localText,
    }),
    200,
    0,
  ),
})

export const editionSchema = v.strictObject({
  ...editionEntries({ words: localText, band: bandId, figure: index, most: 4 }),
  claims: list(claimSchema, 5000, 0),
})

/** Sources of the bundled assessment. */
export const ownSources = sourcesSchema(localText)

/* The schemas produce the model's types; if they drift apart, this does not compile. */
type Fits<T, S extends v.GenericSchema> = v.InferOutput<S> extends T ? true : false
type AllTrue<T extends true[]> = T
/** For the compiler. @public */
export type SchemasFitModel = AllTrue<
  [
    Fits<{ units: Unit[]; unassessed: UnassessedArea[] }, typeof unitsSchema>,
    Fits<Region[], typeof regionsSchema>,
    Fits<City[], typeof citiesSchema>,
    Fits<Source[], typeof ownSources>,
    Fits<RawEdition, typeof editionSchema>,
  ]
>
