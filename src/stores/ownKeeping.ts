import * as v from 'valibot'
import { ownFormat, ownVersion, parseOwnFile } from '@/dataset/read/document'
import type { OwnIndicators } from '@/dataset/read/model'
import type { OwnEditions } from '@/dataset/pack'

/** A table of indicators that is loaded, and the year of it that is scored. */
export interface LoadedIndicators {
  id: string
  file: string
  year: number
  data: OwnIndicators
}

/** Everything of the reader's own that this device keeps. */
export interface Kept {
  layers: OwnEditions[]
  indicators: LoadedIndicators[]
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/))
const file = v.pipe(v.string(), v.maxLength(260))
const columns = v.array(v.instance(Float64Array))
const keptSchema = v.strictObject({
  version: v.literal(1),
  layers: v.pipe(
    v.array(
      v.strictObject({ id, file, wins: v.picklist(['own', 'published']), editions: v.array(v.unknown()) }),
    ),
    v.maxLength(50),
  ),
  indicators: v.pipe(
    v.array(
      v.strictObject({
        id,
        file,
        year: v.number(),
        data: v.strictObject({
          places: v.array(v.string()),
          years: v.array(v.number()),
          indicators: v.array(v.string()),
          values: columns,
          upper: v.optional(columns),
          names: v.optional(v.array(v.string())),
          groupings: v.optional(v.array(v.strictObject({ name: v.string(), of: v.array(v.string()) }))),
          structure: v.optional(v.array(v.array(v.string()))),
        }),
      }),
    ),
    v.maxLength(50),
  ),
})

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'))
  })
}

/** Uses the one store in which this device keeps what a reader brings. @throws where the device denies storage */
export async function withStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('gov-service-atlas', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('own')
  const database = await request(opening)
  try {
    return await request(use(database.transaction('own', mode).objectStore('own')))
  } finally {
    database.close()
  }
}

/** Where the device keeps what the reader asked it to; a tab that loads itself anew has a slot of its own. */
const KEPT = 'all'

/** @throws where the device denies storage, or has no room */
export async function keep(kept: Kept, slot = KEPT): Promise<void> {
  await withStore('readwrite', (store) => store.put({ version: 1, ...kept }, slot))
}

/** Removes what was kept. @throws where the device denies storage */
export async function forget(slot = KEPT): Promise<void> {
  await withStore('readwrite', (store) => store.delete(slot))
}

/** What was kept, held against its shape; undefined where there is nothing, or nothing that can be read. */
export async function restore(slot = KEPT): Promise<Kept | undefined> {
  try {
    const raw = v.parse(keptSchema, await withStore('readonly', (store) => store.get(slot)))
    return {
      layers: raw.layers.map((layer) => ({
        ...layer,
        editions: parseOwnFile({ format: ownFormat, version: ownVersion, editions: layer.editions }),
      })),
      indicators: raw.indicators,
    }
  } catch {
    return undefined
  }
}
