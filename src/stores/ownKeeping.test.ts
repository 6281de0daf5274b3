import { afterEach, expect, it, vi } from 'vitest'
import { keep, restore, type Kept } from './ownKeeping'

/** A device that keeps one value as a browser does: a structured clone of it. */
function device(): Pick<IDBFactory, 'open'> {
  let held: unknown
  const answered = (result: unknown) => {
    const request = { result } as unknown as IDBOpenDBRequest
    queueMicrotask(() => request.onsuccess?.(new Event('success')))
    return request
  }
  const store = {
    put: (value: unknown) => answered(void (held = structuredClone(value))),
    get: () => answered(structuredClone(held)),
  }
  const database = { transaction: () => ({ objectStore: () => store }), close: () => undefined }
  return { open: () => answered(database) }
}

afterEach(() => vi.unstubAllGlobals())

it('keeps both ends of the ranges of an indicator table', async () => {
  vi.stubGlobal('indexedDB', device())
  const data = { places: ['甲', '乙'], years: [0], indicators: ['x'], values: [Float64Array.of(99, 96)] }
  const exact = { id: 'a', file: 'a.csv', year: 0, data }
  const ranged = { ...exact, id: 'b', data: { ...data, upper: [Float64Array.of(100, 96)] } }
  const kept: Kept = { layers: [], indicators: [exact, ranged] }
  await keep(kept)
  expect(await restore()).toEqual(kept)
})
