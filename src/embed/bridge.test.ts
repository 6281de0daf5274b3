// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBridge, type Bridge } from './bridge'

const page = { postMessage: vi.fn() }
let bridge: Bridge | undefined
let height = 300
let resized = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  height = 300
  page.postMessage.mockClear()
  vi.spyOn(window, 'parent', 'get').mockReturnValue(page as never)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(done: () => void) {
        resized = done
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  bridge?.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  delete document.documentElement.dataset.hosted
})

/** A widget in the page's frame, and the messages it acts on. */
function widget() {
  const root = document.createElement('div')
  vi.spyOn(root, 'getBoundingClientRect').mockImplementation(() => ({ height }) as DOMRect)
  const heard: object[] = []
  bridge = openBridge(root, (message) => heard.push(message))
  const hear = (data: unknown, { source = page as unknown, origin = 'https://host.example' } = {}) =>
    window.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }))
  const setYear = (year: number, from?: Parameters<typeof hear>[1]) =>
    hear({ atlas: 1, type: 'set-year', year }, from)
  return { bridge, heard, hear, setYear, posted: () => page.postMessage.mock.calls }
}

describe('whom a widget hears', () => {
  it('is its parent window alone', () => {
    const { heard, setYear } = widget()
    setYear(2016, { source: window })
    setYear(2016, { source: { postMessage: vi.fn() } })
    setYear(2016, { source: null })
    expect(heard).toEqual([])
    setYear(2019)
    expect(heard).toEqual([{ type: 'set-year', year: 2019 }])
  })

  it('is the origin of the first valid message alone, which what is not of the protocol does not settle', () => {
    const { heard, hear, setYear } = widget()
    hear({ type: 'set-year', year: 2016 }, { origin: 'https://other.example' })
    setYear(2019)
    setYear(2021, { origin: 'https://other.example' })
    setYear(2021, { origin: 'null' })
    expect(heard).toEqual([{ type: 'set-year', year: 2019 }])
    setYear(2020)
    expect(heard).toHaveLength(2)
  })

  it('is nobody where it stands in no frame, or once it is closed', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue(window)
    const alone = widget()
    alone.setYear(2016, { source: window })
    alone.bridge.post({ type: 'height', height: 5 })
    expect(alone.heard).toEqual([])
    expect(alone.posted()).toEqual([])
    vi.spyOn(window, 'parent', 'get').mockReturnValue(page as never)
    const framed = widget()
    framed.bridge.close()
    framed.setYear(2016)
    expect(framed.heard).toEqual([])
  })
})

describe('what it says', () => {
  it('goes to whichever page holds it until that has spoken, then to its origin alone', () => {
    const { bridge: open, setYear, posted } = widget()
    open.post({ type: 'height', height: 5 })
    setYear(2019)
    open.post({ type: 'height', height: 6 })
    expect(posted()).toEqual([
      [{ atlas: 1, type: 'height', height: 5 }, '*'],
      [{ atlas: 1, type: 'height', height: 6 }, 'https://host.example'],
    ])
  })

  it('still reaches a page of an opaque origin, which no message can name', () => {
    const { bridge: open, setYear, posted } = widget()
    setYear(2019, { origin: 'null' })
    open.post({ type: 'height', height: 5 })
    expect(posted()).toEqual([[{ atlas: 1, type: 'height', height: 5 }, '*']])
  })

  it('is a height only where it changed, and once more to a page that says hello', () => {
    const { hear, posted } = widget()
    const heights = () => posted().map(([message]) => (message as { height: number }).height)
    resized()
    resized()
    height = 310.2
    resized()
    expect(heights()).toEqual([300, 311])
    expect(document.documentElement.dataset.hosted).toBeUndefined()
    hear({ atlas: 1, type: 'hello' })
    expect(heights()).toEqual([300, 311, 311])
    expect(document.documentElement.dataset.hosted).toBe('')
  })
})

it('acts on twenty messages at once, and of a flood on the last one only, a little later', () => {
  const { heard, setYear } = widget()
  for (let turn = 0; turn < 500; turn++) setYear(2016 + (turn % 2))
  expect(heard).toHaveLength(20)
  setYear(2021)
  vi.advanceTimersByTime(1000)
  expect(heard).toHaveLength(21)
  expect(heard.at(-1)).toEqual({ type: 'set-year', year: 2021 })
})
