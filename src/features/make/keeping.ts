import * as v from 'valibot'
import { withStore } from '@/stores/ownKeeping'
import type { Draft, Source } from './model'

/*
 * What is being made outlives a reload, and no more: it stands in the device's store for the visit, and a visit that
 * begins anew finds and removes it. What is to last is saved as a file.
 */

const VISIT = 'gov-service-atlas:make'
const DRAFT = 'make'
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
      commas: v.record(v.string(), v.picklist(['decimal', 'thousands'])),
    }),
  ),
  matches: v.record(v.string(), v.string()),
  bare: v.picklist(['unit', 'area']),
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
    closed: v.picklist(['low', 'high']),
  }),
})
const sourceSchema = v.looseObject({ kind: v.picklist(['shapes', 'table']), file: v.string() })

/** Whether this visit has kept something; a denied storage keeps nothing. */
function isSameVisit(): boolean {
  try {
    return sessionStorage.getItem(VISIT) === '1'
  } catch {
    return false
  }
}

const sourcesOf = ({ shapes, tables }: Pick<Draft, 'shapes' | 'tables'>): string[] => [
  ...(shapes ? [shapes.source] : []),
  ...tables.map(({ source }) => source),
]

/** Sources that the store has already: they never change. */
const written = new Set<string>()

/** Keeps a draft and the sources it is of for this visit. @throws where the device refuses */
export async function keepDraft(draft: Draft, sources: ReadonlyMap<string, Source>): Promise<void> {
  sessionStorage.setItem(VISIT, '1')
  for (const id of sourcesOf(draft)) {
    if (written.has(id)) continue
    await withStore('readwrite', (store) => store.put(sources.get(id), keyOf(id)))
    written.add(id)
  }
  await withStore('readwrite', (store) => store.put(draft, DRAFT))
}

/** Removes all that was kept of it. A device that denies storage has kept nothing. */
export async function forgetDraft(): Promise<void> {
  written.clear()
  try {
    sessionStorage.removeItem(VISIT)
    await withStore('readwrite', (store) => store.delete(IDBKeyRange.bound(DRAFT, `${DRAFT}/\uffff`)))
  } catch {
    // Nothing there, then.
  }
}

/** What this visit kept; undefined where there is nothing that can be used. What an earlier one left is removed. */
export async function restoreDraft(): Promise<{ draft: Draft; sources: Map<string, Source> } | undefined> {
  if (!isSameVisit()) {
    await forgetDraft()
    return undefined
  }
  try {
    const draft = v.parse(draftSchema, await withStore('readonly', (store) => store.get(DRAFT))) as Draft
    const sources = new Map<string, Source>()
    for (const id of sourcesOf(draft)) {
      const kept = await withStore('readonly', (store) => store.get(keyOf(id)))
      sources.set(id, v.parse(sourceSchema, kept) as unknown as Source)
      written.add(id)
    }
    return { draft, sources }
  } catch {
    return undefined
  }
}
