import * as v from 'valibot'
import {
  claimSchemaFor,
  date,
  editionEntries,
  like,
  list,
  localText,
  number,
  sourcesSchema,
  text,
} from './schema'

/*
 * The format of a pack: a territory of its own with units, regions, editions, indicators and geometry. This is the one
 * definition: `docs/pack.schema.json` is written from it (`npm run schemas`), and the program validates with it.
 */

/** Most units of a pack. */
const PACK_UNITS = 4000
/** Most shapes of a pack: a unit may be drawn in several parts. */
const PACK_SHAPES = 20_000

const id = like(/^\d{1,12}$/, '990101', 12)
const word = like(/^[a-z]{2,20}$/, 'north', 20)
const slug = like(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'jia-county', 40)
const longitude = number(-180, 180)
const latitude = number(-90, 90)

const unit = v.strictObject({
  id,
  slug,
  name: text(20),
  fullName: v.optional(text(40)),
  english: text(60),
  pinyin: v.optional(like(/^[a-z]+$/, 'jiaxian', 60)),
  initials: v.optional(like(/^[a-z]{1,8}$/, 'jx', 8)),
  aliases: v.optional(list(text(20), 8, 0)),
  region: word,
  anchor: v.optional(v.strictTuple([longitude, latitude])),
})

const region = v.strictObject({ id: word, name: text(20), english: text(60), slug: v.optional(slug) })

const area = v.strictObject({
  id,
  name: text(20),
  english: text(60),
  status: v.picklist(['noData', 'notAssessed']),
})

/** A table of figures: one row a unit, one column a kind of claim; null where nothing is published. */
const table = v.strictObject({
  source: like(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'report-2022', 60),
  columns: list(
    v.variant('what', [
      v.strictObject({ what: v.picklist(['index', 'rank', 'band']) }),
      v.strictObject({
        what: v.picklist(['dimension', 'dimensionRank']),
        dimension: like(/^[a-z]+$/, 'speed', 40),
      }),
    ]),
    40,
  ),
  rows: list(list(v.union([v.string(), v.number(), v.null()]), 41, 2), PACK_UNITS),
})

/** Values of the pack's indicators: the head names indicators, every row starts with a unit. */
const indicatorTable = v.strictObject({
  indicators: list(slug, 60),
  rows: list(list(v.union([v.string(), v.number(), v.null()]), 61, 2), PACK_UNITS),
})

const edition = v.strictObject({
  ...editionEntries,
  resolutions: v.optional(editionEntries.resolutions),
  claims: v.optional(list(claimSchemaFor({ unit: ['\\d{1,12}', '990101'], most: PACK_UNITS }), 50_000, 0)),
  tables: v.optional(list(table, 8, 0)),
  indicatorTable: v.optional(indicatorTable),
})

const indicator = v.strictObject({
  id: slug,
  name: localText,
  group: v.optional(slug),
  weight: v.optional(number(0, 1_000_000)),
  direction: v.optional(v.picklist(['higher', 'lower'])),
  unit: v.optional(localText),
  goalposts: v.optional(v.strictTuple([v.number(), v.number()])),
  limits: v.optional(v.strictTuple([v.number(), v.number()])),
})

const indicatorGroup = v.strictObject({
  id: slug,
  name: localText,
  weight: v.optional(number(0, 1_000_000)),
})

/**
 * Geometry by its outline only: what is inside is read in packGeometry.ts, which takes what map programs write and says
 * what it can't take.
 */
const featureCollection = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: list(v.looseObject({ type: v.literal('Feature') }), PACK_SHAPES),
})
const topology = v.looseObject({
  type: v.literal('Topology'),
  arcs: list(v.unknown(), 200_000, 0),
})

/** What every pack says first: tells a pack from other JSON. */
export const PACK_FORMAT = 'gov-service-atlas-pack'

export const packSchema = v.strictObject({
  $schema: v.optional(text(400)),
  format: v.literal(PACK_FORMAT),
  version: v.literal(1),
  title: localText,
  languages: v.optional(list(v.picklist(['zh-CN', 'en']), 2)),
  publisher: localText,
  date: v.optional(date),
  approval: v.optional(text(60)),
  attribution: v.optional(localText),
  units: list(unit, PACK_UNITS),
  unassessed: v.optional(list(area, 100, 0)),
  regions: list(region, 60),
  sources: sourcesSchema,
  editions: list(edition, 40),
  indicators: v.optional(list(indicator, 60)),
  indicatorGroups: v.optional(list(indicatorGroup, 20)),
  geometry: v.optional(v.variant('type', [featureCollection, topology])),
})

export type RawPack = v.InferOutput<typeof packSchema>
export type RawPackEdition = RawPack['editions'][number]
