import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!

beforeEach(() => vi.resetModules())
afterEach(() => {
  Object.defineProperty(AbortSignal, 'timeout', timeout)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const json = (text: string) => new Response(text, { headers: { 'Content-Type': 'application/json' } })
const read = async () => (await import('./siteConfig')).siteConfig()

test('the review number arrives in a browser without AbortSignal.timeout', async () => {
  Reflect.deleteProperty(AbortSignal, 'timeout')
  vi.stubGlobal('fetch', async () => json('{"approval":{"china":"GS(2019)1822"}}'))
  expect(await read()).toEqual({ config: { approval: { china: 'GS(2019)1822' } } })
})

test('a server that never answers is waited for eight seconds', async () => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_, fail) => signal!.addEventListener('abort', () => fail(new Error('aborted')))),
  )
  let settled = false
  const reading = read().finally(() => (settled = true))
  await vi.advanceTimersByTimeAsync(7900)
  expect(settled).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(await reading).toEqual({ config: {} })
})

test('a page in the place of the file is no settings', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }))
  expect(await read()).toEqual({ config: {} })
})
