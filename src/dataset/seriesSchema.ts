import * as v from 'valibot'
import type { PracticeBook } from '@/domain/practices'
import { findingKinds, type Findings, type Series } from '@/domain/series'
import { like, list, localText, slug, sourceId, text, unitId, whole, year } from './schema'

/* Shapes of `series.json`, `findings.json` and `practices.json`, as strict as those of the other data files. */

const key = like(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'jiangsu-contactless', 40)
const quote = text(40)
const pageNumber = whole(1, 5000)

const pointEntries = {
  text: localText,
  source: sourceId,
  also: v.optional(list(sourceId, 12)),
  quote: v.optional(quote),
  page: v.optional(text(20)),
}
const point = v.strictObject(pointEntries)
const headingEntries = { title: localText, page: pageNumber }

export const seriesSchema = v.strictObject({
  topics: list(v.strictObject({ id: key, name: localText, points: list(point, 12) }), 20),
  dimensions: list(
    v.strictObject({
      id: slug,
      meaning: localText,
      source: sourceId,
      slogan: localText,
      sloganSource: sourceId,
    }),
    16,
  ),
  remarks: list(point, 20, 0),
  chapters: v.strictObject({
    year,
    source: sourceId,
    list: list(v.strictObject({ ...headingEntries, sections: list(v.strictObject(headingEntries), 20) }), 20),
  }),
})

export const findingsSchema = v.strictObject({
  statements: list(
    v.strictObject({ id: key, name: localText, year: v.optional(year), note: localText }),
    20,
    2,
  ),
  themes: list(v.strictObject({ id: key, name: localText }), 30),
  findings: list(
    v.strictObject({ ...pointEntries, kind: v.picklist(findingKinds), theme: key, statement: key }),
    500,
  ),
})

const practiceKind = v.picklist(['contactless', 'window', 'merged', 'platform', 'hall'])

export const practicesSchema = v.strictObject({
  kinds: list(v.strictObject({ id: practiceKind, name: localText }), 5),
  practices: list(
    v.strictObject({
      id: key,
      unit: unitId,
      city: v.optional(unitId),
      place: v.optional(localText),
      kind: practiceKind,
      year,
      undated: v.optional(v.boolean()),
      title: localText,
      text: localText,
      steps: v.optional(list(localText, 8, 2)),
      source: sourceId,
      quote,
    }),
    500,
  ),
})

/* As in schema.ts: if schema and type drift apart, this does not compile. */
type Fits<T, S extends v.GenericSchema> = v.InferOutput<S> extends T ? true : false
type AllTrue<T extends true[]> = T
/** For the compiler. @public */
export type SchemasFitSeries = AllTrue<
  [
    Fits<Series, typeof seriesSchema>,
    Fits<Findings, typeof findingsSchema>,
    Fits<PracticeBook, typeof practicesSchema>,
  ]
>
