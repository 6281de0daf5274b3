import * as v from 'valibot'
import {
  claimSchemaFor,
  date,
  editionEntries,
  like,
  list,
  number,
  sourcesSchema,
  text,
  whole,
} from './schema'

/*
 * The format of a pack: a territory of its own with units, regions, editions, indicators and geometry. This is the one
 * definition: `docs/pack.schema.json` is written from it (`npm run schemas`), and the program validates with it.
 */

/** Most units of a pack. */
const PACK_UNITS = 4000
/** Most shapes of a pack: a unit may be drawn in several parts. */
const PACK_SHAPES = 20_000
/** Largest figure of an index. */
const MOST = 1_000_000

/** Says what a field means, its unit, and an example. */
const say = <T extends v.GenericSchema>(schema: T, description: string, ...examples: unknown[]) =>
  v.pipe(schema, v.description(description), v.metadata({ examples }))

const chinese = text(400)
const english = text(600)

/** A text in one language or both; where one is missing the other one stands for it. */
const words = v.pipe(
  v.union([
    english,
    v.strictObject({ zh: chinese, en: v.optional(english) }),
    v.strictObject({ zh: v.optional(chinese), en: english }),
  ]),
  v.transform((given) =>
    typeof given === 'string'
      ? { zh: given, en: given }
      : { zh: given.zh ?? given.en ?? '', en: given.en ?? given.zh ?? '' },
  ),
)

const id = say(
  like(/^\d{1,12}$/, '990101', 12),
  'Code of the unit: 1 to 12 digits, unique. Shapes and tables name it.',
  '990101',
)
const word = like(/^[a-z]{2,20}$/, 'north', 20)
const slug = like(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'jia-county', 40)
const longitude = number(-180, 180)
const latitude = number(-90, 90)
const band = like(/^[a-z][a-zA-Z0-9]*$/, 'veryHigh', 24)
const figure = number(0, MOST)

const unit = v.strictObject({
  id,
  slug: say(
    slug,
    'Name in addresses: /province/<slug>. Lower-case letters, digits, hyphens; unique.',
    'jia-county',
  ),
  name: say(text(40), 'Short name, on map and in lists.', '甲县'),
  fullName: say(v.optional(text(80)), 'Full name, where it differs.', '样例市甲县'),
  english: say(v.optional(text(60)), 'English name; `name` stands for it where it is missing.', 'Jia County'),
  pinyin: say(
    v.optional(like(/^[a-z]+$/, 'jiaxian', 60)),
    'Spelling that the search finds, without spaces; from `slug` where it is missing.',
    'jiaxian',
  ),
  initials: say(v.optional(like(/^[a-z]{1,8}$/, 'jx', 8)), 'Initials that the search finds.', 'jx'),
  aliases: say(v.optional(list(text(20), 8, 0)), 'Other names that the search finds.', ['甲']),
  region: say(v.optional(word), 'Id of its region; left out where the pack has no regions.', 'north'),
  anchor: say(
    v.optional(v.strictTuple([longitude, latitude])),
    'Where a mark for it stands if it has no shape: longitude, latitude in degrees.',
    [120.1, 30.2],
  ),
})

const region = v.strictObject({
  id: say(word, 'Lower-case letters.', 'north'),
  name: say(text(40), 'Name of the region.', '北片'),
  english: say(v.optional(text(60)), 'English name; `name` stands for it where it is missing.', 'North'),
  slug: say(v.optional(slug), 'Name in addresses; the id where it is missing.', 'north'),
})

const area = v.strictObject({
  id,
  name: say(text(40), 'Name of an area that is on the map and not assessed.', '样例湖'),
  english: say(v.optional(text(60)), 'English name.', 'Sample Lake'),
  status: say(v.picklist(['noData', 'notAssessed']), 'Why it has no figures.', 'notAssessed'),
})

const cell = v.union([v.string(), v.number(), v.null()])

const table = v.strictObject({
  source: say(
    like(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'report-2022', 60),
    'Id of the source that prints it.',
    'report-2022',
  ),
  columns: say(
    list(
      v.variant('what', [
        v.strictObject({ what: v.picklist(['index', 'rank', 'band']) }),
        v.strictObject({
          what: v.picklist(['dimension', 'dimensionRank']),
          dimension: like(/^[a-z]+$/, 'speed', 40),
        }),
      ]),
      40,
    ),
    'What each column after the first holds: an index, a printed rank (1 is best), a band (its id or name), or a dimension.',
    [{ what: 'index' }, { what: 'rank' }],
  ),
  rows: say(
    list(list(cell, 41, 2), PACK_UNITS),
    'One row a unit: its id (or exact name), then a cell for each column. Null or an empty text where nothing is published.',
    [['990101', 93.1, 1]],
  ),
})

const indicatorTable = v.strictObject({
  indicators: say(list(slug, 60), 'Ids of the indicators in the order of the columns.', ['online-rate']),
  rows: say(
    list(list(cell, 61, 2), PACK_UNITS),
    'One row a unit: its id (or exact name), then a figure for each indicator, in the unit of the indicator. Null where it is missing.',
    [['990101', 98.5]],
  ),
})

const entries = editionEntries({ words, band, figure, most: 9 })

const edition = v.strictObject({
  ...entries,
  bands: say(
    v.optional(entries.bands),
    'Levels, best first, 2 to 9 of them; left out where the index has none.',
  ),
  resolutions: v.optional(entries.resolutions),
  claims: say(
    v.optional(
      list(
        claimSchemaFor({ unit: ['\\d{1,12}', '990101'], most: PACK_UNITS, words, band, figure }),
        50_000,
        0,
      ),
    ),
    'Single facts, each with its source, beside what the tables hold.',
    [{ about: 'nation', what: 'mean', value: 76.9, source: 'report-2022' }],
  ),
  tables: say(
    v.optional(list(table, 8, 0)),
    'Tables of indices, ranks, bands and dimensions as a source prints them.',
  ),
  indicatorTable: say(v.optional(indicatorTable), 'Figures of the indicators in this year.'),
})

const indicator = v.strictObject({
  id: say(slug, 'Lower-case letters, digits, hyphens; unique.', 'online-rate'),
  name: say(words, 'What it is called.', '网办率'),
  group: say(v.optional(slug), 'Id of its group.', 'speed'),
  weight: say(
    v.optional(number(0, 1_000_000)),
    'Weight beside the others of its group, any unit; 1 where it is missing.',
    2,
  ),
  direction: say(
    v.optional(v.picklist(['higher', 'lower'])),
    'Which end is better; higher where it is missing.',
    'lower',
  ),
  unit: say(v.optional(words), 'Unit of its figures.', '%', '天'),
  goalposts: say(
    v.optional(v.strictTuple([v.number(), v.number()])),
    'Figures that count as 0 and as 100 when scores are computed, in its unit.',
    [0, 100],
  ),
  limits: say(
    v.optional(v.strictTuple([v.number(), v.number()])),
    'Least and greatest figure that is possible, in its unit.',
    [0, 100],
  ),
})
const indicatorGroup = v.strictObject({
  id: say(slug, 'Lower-case letters, digits, hyphens; unique.', 'speed'),
  name: say(words, 'What it is called.', '办理速度'),
  weight: say(v.optional(number(0, 1_000_000)), 'Weight beside the other groups; 1 where it is missing.', 1),
})

const scale = v.strictObject({
  least: say(v.optional(figure), 'Least index that is possible, in index points; 0 where it is missing.', 0),
  most: say(
    v.optional(figure),
    'Greatest index that is possible, in index points; 100 where it is missing.',
    10,
    1000,
  ),
  better: say(
    v.optional(v.picklist(['higher', 'lower'])),
    'Which end is better; higher where it is missing. With `lower`, rank 1 is the least figure, and counts “above the mean” are of those better than it.',
    'lower',
  ),
  decimals: say(
    v.optional(whole(0, 4)),
    'Decimals that figures are written with; as many as the finest figure has where it is missing.',
    1,
  ),
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
  format: say(v.literal(PACK_FORMAT), 'Tells a pack from other JSON.', PACK_FORMAT),
  version: say(
    v.picklist([1, 2]),
    'Version of the format. 2 has scales, other bands, one language; what 1 wrote means the same in 2.',
    2,
  ),
  title: say(words, 'Name of the site.', '样例市政务服务地图'),
  languages: say(
    v.optional(list(v.picklist(['zh-CN', 'en']), 2)),
    'Languages that its names are in; a site built of it has pages in these. Both where it is missing.',
    ['en'],
  ),
  publisher: say(words, 'Who answers for the figures.', '样例市政务服务管理局'),
  date: say(v.optional(date), 'Day of the data: YYYY, YYYY-MM or YYYY-MM-DD.', '2024-05-01'),
  approval: say(v.optional(text(60)), '审图号 granted for this very map.', 'GS（2024）0000号'),
  attribution: say(v.optional(words), 'Where the shapes come from, and on what terms.'),
  scale: say(
    v.optional(scale),
    'What the index may be; 0 to 100 with more being better where it is missing.',
  ),
  units: say(list(unit, PACK_UNITS), 'Those assessed, in the order in which lists show them.'),
  unassessed: say(v.optional(list(area, 100, 0)), 'Areas on the map that are not assessed.'),
  regions: say(
    v.optional(list(region, 60, 0)),
    'Groups of units, each unit in one; none where it is missing.',
  ),
  sources: sourcesSchema(words),
  editions: say(list(edition, 40), 'One for each assessed year that has figures; years may be missing.'),
  indicators: say(v.optional(list(indicator, 60)), 'Indicators that scores can be computed from.'),
  indicatorGroups: say(v.optional(list(indicatorGroup, 20)), 'Groups of indicators.'),
  lines: say(
    v.optional(list(list(v.strictTuple([longitude, latitude]), 2000, 2), 500)),
    'Lines that belong to the map and are drawn over it, such as dashes of a border at sea: longitude, latitude in degrees.',
    [[[119.1, 18.0], [119.5, 19.2]]], // prettier-ignore
  ),
  projection: say(
    v.optional(v.picklist(['conic', 'azimuthal', 'cylindrical'])),
    'How the map is drawn, with equal areas: conic (Albers; wider than tall, in middle latitudes), azimuthal (Lambert; tall, or around a pole), cylindrical (along the equator). What suits the territory where it is missing.',
    'azimuthal',
  ),
  geometry: say(
    v.optional(v.variant('type', [featureCollection, topology])),
    'GeoJSON or TopoJSON in WGS84 degrees, longitude first. A property of each shape holds the id or the name of its unit.',
  ),
})

export type RawPack = v.InferOutput<typeof packSchema>
export type RawPackEdition = RawPack['editions'][number]
