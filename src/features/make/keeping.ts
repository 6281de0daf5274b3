import * as v from 'valibot'
import { withStore } from '@/stores/ownKeeping'
import type { Draft, Source } from './model'
import { keptDraft } from './visit'

const keyOf = (source: string) => `make/${source}`

const words = v.strictObject({ zh: v.string(), en: v.string() })
const key = v.optional(v.nullable(v.string()))
const draftSchema = v.strictObject({
  shapes: v.nullable(
    v.strictObject({
      source: v.string(),
      layer: v.number(),
      keys: v.strictObject({ name: key, english: key, code: key, region: key }),
    }),
  ),
  tables: v.array(
    v.strictObject({
      source: v.string(),
      sheet: v.optional(v.number()),
      roles: v.record(v.string(), v.string()),
      year: v.optional(v.number()),
      answers: v.record(v.string(), v.string()),
    }),
  ),
  matches: v.record(v.string(), v.string()),
  bare: v.picklist(['unit', 'area', 'none']),
  form: v.strictObject({
    languages: v.picklist(['zh', 'en', 'both']),
    title: words,
    indexName: words,
    source: words,
    publisher: words,
    url: v.string(),
    attribution: words,
    approval: v.string(),
    bands: v.array(v.strictObject({ name: words, from: v.nullable(v.number()) })),
    closed: v.picklist(['better', 'worse']),
    banded: v.nullable(v.boolean()),
    projection: v.nullable(v.picklist(['conic', 'azimuthal', 'cylindrical'])),
    scale: v.strictObject({ least: v.number(), most: v.number(), better: v.picklist(['higher', 'lower']) }),
  }),
})
const sourceSchema = v.looseObject({ kind: v.picklist(['shapes', 'table']), file: v.string() })

const sourcesOf = ({ shapes, tables }: Pick<Draft, 'shapes' | 'tables'>): string[] => [
  ...(shapes ? [shapes.source] : []),
  ...tables.map(({ source }) => source),
]

/** Keeps what was read from a file, which never changes. @throws where the device refuses */
export async function keepSource(id: string, source: Source): Promise<void> {
  await withStore('readwrite', (store) => store.put(source, keyOf(id)))
}

/** Removes all sources. A device that denies storage has kept none. */
export async function forgetSources(): Promise<void> {
  try {
    await withStore('readwrite', (store) => store.delete(IDBKeyRange.bound(keyOf(''), keyOf('\uffff'))))
  } catch {
    // Nothing there, then.
  }
}

/** What this visit kept; undefined where there is nothing that can be used. What an earlier one left is removed. */
export async function restoreDraft(): Promise<{ draft: Draft; sources: Map<string, Source> } | undefined> {
  const text = keptDraft()
  if (text === null) {
    await forgetSources()
    return undefined
  }
  try {
    const draft = v.parse(draftSchema, JSON.parse(text)) as Draft
    const sources = new Map<string, Source>()
    for (const id of sourcesOf(draft)) {
      const kept = await withStore('readonly', (store) => store.get(keyOf(id)))
      sources.set(id, v.parse(sourceSchema, kept) as unknown as Source)
    }
    return { draft, sources }
  } catch (error) {
    console.warn(error)
    return undefined
  }
}
