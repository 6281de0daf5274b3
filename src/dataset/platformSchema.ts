import * as v from 'valibot'
import type { CaseBook } from '@/domain/cases'
import type { Platform } from '@/domain/platform'
import {
  count,
  like,
  list,
  localText,
  number,
  percent,
  slug,
  sourceId,
  text,
  unitId,
  whole,
  year,
} from './schema'

/* Shapes of `platform.json` and `cases.json`, as strict as those of the other data files. */

const key = like(/^[a-z][A-Za-z0-9]*$/, 'fourLevels', 40)
const month = like(/^\d{4}-\d{2}$/, '2018-12', 7)
const day = like(/^\d{4}-\d{2}-\d{2}$/, '2016-08-01', 10)
const approximate = v.optional(v.picklist(['over', 'nearly']))
const quote = v.optional(text(40))
const note = v.optional(localText)
const also = v.optional(list(sourceId, 12))
const users = whole(0, 2_000_000_000)

const level = v.strictObject({
  id: key,
  name: localText,
  stage: v.picklist(['done', 'underway', 'planned', 'none']),
  count,
  units: v.nullable(list(unitId, 64)),
  complete: v.boolean(),
  inferred: v.optional(v.boolean()),
  silent: v.optional(list(unitId, 64)),
  share: v.optional(percent),
  change: v.optional(v.strictObject({ since: year, added: whole(-100, 100), before: count })),
  source: sourceId,
  also,
  quote,
  note,
})

const sum = v.strictObject({
  id: key,
  name: localText,
  levels: list(key, 8, 2),
  count,
  source: sourceId,
  quote,
  misfit: note,
})

const capability = v.strictObject({
  id: key,
  name: localText,
  relation: v.picklist(['exclusive', 'nested']),
  levels: list(level, 8),
  sums: v.optional(list(sum, 4)),
  note,
})

const fact = v.strictObject({
  year,
  what: localText,
  value: v.union([number(0, 1e12), text(20)]),
  printed: v.optional(text(60)),
  unit: v.optional(localText),
  approximate,
  series: note,
  source: sourceId,
  also,
  quote,
  note,
})

const population = v.picklist(['provincialPlatforms', 'nationalPlatform', 'onlineServiceUsers'])

const point = v.strictObject({
  population,
  year,
  date: v.optional(month),
  value: users,
  approximate,
  measure: v.picklist(['registered', 'realName', 'users']),
  metric: localText,
  basis: v.picklist(['printed', 'derived']),
  difference: v.optional(v.strictObject({ of: users, less: users, how: localText })),
  shareOfRegistered: v.optional(percent),
  series: note,
  source: sourceId,
  also,
  note,
})

const app = v.strictObject({
  unit: unitId,
  city: v.optional(unitId),
  name: text(20),
  special: v.optional(v.boolean()),
  disputed: v.optional(v.boolean()),
  box: v.optional(whole(1, 500)),
  source: sourceId,
  also,
  note,
  weak: v.optional(v.boolean()),
})

export const platformSchema = v.strictObject({
  year,
  collected: v.strictTuple([day, day]),
  capabilities: list(capability, 40),
  facts: list(fact, 500, 0),
  populations: list(v.strictObject({ id: population, name: localText, note }), 3),
  users: list(point, 200, 0),
  apps: list(app, 500, 0),
})

const kind = v.picklist(['model', 'practice', 'development', 'region'])

export const casesSchema = v.strictObject({
  year,
  kinds: list(v.strictObject({ id: kind, name: localText }), 4),
  sections: list(
    v.strictObject({
      id: slug,
      kind,
      name: localText,
      region: v.optional(slug),
      page: whole(1, 5000),
      until: whole(1, 5000),
    }),
    40,
  ),
  boxes: list(
    v.strictObject({
      box: whole(1, 500),
      kind,
      title: text(80),
      unit: v.optional(unitId),
      city: v.optional(unitId),
      region: v.optional(slug),
      page: whole(1, 5000),
      source: sourceId,
    }),
    500,
  ),
})

/* As in schema.ts: if schema and type drift apart, this does not compile. */
type Fits<T, S extends v.GenericSchema> = v.InferOutput<S> extends T ? true : false
type AllTrue<T extends true[]> = T
/** For the compiler. @public */
export type SchemasFitPlatform = AllTrue<
  [Fits<Platform, typeof platformSchema>, Fits<CaseBook, typeof casesSchema>]
>
