// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true, "disableIframePageLoading": false } }
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { defineGovAtlas } from './host'
import type { WidgetMessage } from './protocol'

beforeAll(() => {
  // This document loads no frames: the address is kept aside and not followed.
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
    set(this: HTMLIFrameElement, address: string) {
      this.dataset.address = address
    },
  })
  defineGovAtlas('https://atlas.example/', 'Atlas')
})
afterEach(() => {
  document.body.innerHTML = ''
})

/** The element in a page, its frame, and what the element says to it. */
function atlas(attributes = 'widget="map" year="2019"') {
  document.body.innerHTML = `<gov-atlas ${attributes}></gov-atlas>`
  const element = document.querySelector('gov-atlas')!
  const frame = () => element.shadowRoot!.querySelector('iframe')!
  const window = { postMessage: vi.fn() }
  vi.spyOn(frame(), 'contentWindow', 'get').mockReturnValue(window as never)
  const hear = (data: unknown, { source = window as unknown, origin = 'null' } = {}) =>
    globalThis.window.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }))
  const say = (message: WidgetMessage, from?: Parameters<typeof hear>[1]) =>
    hear({ atlas: 1, ...message }, from)
  const said = () => window.postMessage.mock.calls.map(([message]) => message as object)
  return { element, frame, say, hear, said }
}

const ready: WidgetMessage = { type: 'ready', widget: 'map', data: '2026-11-29' }

it('frames the widget that is asked for, sandboxed, with what its attributes say', () => {
  const { frame } = atlas('widget="ranking" year="2019" units="zhejiang" onclick="x"')
  expect(frame().dataset.address).toBe('https://atlas.example/embed/ranking?year=2019&units=zhejiang')
  expect(frame().getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox')
  expect(atlas('widget="../admin"').frame().dataset.address).toBe('https://atlas.example/embed/404')
})

it('takes the height from its frame alone, and from an opaque origin alone', () => {
  const { frame, say, hear } = atlas()
  const height = () => frame().style.height
  const before = height()
  say({ type: 'height', height: 700 }, { source: { postMessage: vi.fn() } })
  say({ type: 'height', height: 701 }, { source: window })
  say({ type: 'height', height: 702 }, { origin: 'https://atlas.example' })
  hear({ type: 'height', height: 703 })
  hear({ atlas: 2, type: 'height', height: 704 })
  expect(height()).toBe(before)
  say({ type: 'height', height: 705 })
  expect(height()).toBe('705px')
})

it('greets a widget that is ready, and tells the page around what it says', () => {
  const { element, say, said } = atlas('widget="map" year="2019" theme="dark"')
  const heard = vi.fn()
  for (const type of ['ready', 'height', 'select', 'state']) element.addEventListener(`atlas-${type}`, heard)
  say(ready)
  expect(said()).toEqual([
    { atlas: 1, type: 'hello' },
    { atlas: 1, type: 'set-year', year: 2019 },
    { atlas: 1, type: 'set-theme', theme: 'dark' },
  ])
  const state = { year: 2016, units: [], region: null, theme: 'dark' as const }
  say({ type: 'state', state })
  expect(heard.mock.calls.map(([event]) => (event as CustomEvent).detail)).toEqual([
    ready,
    { type: 'state', state },
  ])
  expect((element as unknown as { state: object }).state).toEqual(state)
})

it('changes year and theme without loading anew, once the widget is ready; everything else loads it', () => {
  const { element, frame, say, said } = atlas('widget="map" year="2019" theme="light"')
  const first = frame()
  element.setAttribute('year', '2016')
  expect(said()).toEqual([])
  say(ready)
  const greeted = said().length
  element.setAttribute('year', '2021')
  element.setAttribute('year', '2021')
  element.setAttribute('theme', 'dark')
  element.setAttribute('theme', 'purple')
  expect(said().slice(greeted)).toEqual([
    { atlas: 1, type: 'set-year', year: 2021 },
    { atlas: 1, type: 'set-theme', theme: 'dark' },
  ])
  expect(frame()).toBe(first)
  element.setAttribute('title', 'Map')
  expect(frame().title).toBe('Map')
  expect(frame()).toBe(first)
  element.setAttribute('units', 'hunan')
  expect(frame()).not.toBe(first)
  expect(frame().dataset.address).toContain('units=hunan')
})

it('hears nothing any more once it is taken out of the page', () => {
  const { element, say } = atlas()
  const heard = vi.fn()
  element.addEventListener('atlas-ready', heard)
  element.remove()
  say(ready)
  expect(heard).not.toHaveBeenCalled()
})
