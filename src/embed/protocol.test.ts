import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createLimiter,
  envelope,
  parseHostMessage,
  parseWidgetMessage,
  widgets,
  widgetThemes,
} from './protocol'

const text = fc.string({ maxLength: 20 })
const choice = { units: fc.array(text, { maxLength: 5 }), region: fc.option(text) }
const year = fc.integer({ min: 1901, max: 2199 })
const theme = fc.constantFrom(...widgetThemes)

const hostMessage = fc.oneof(
  fc.record({ type: fc.constant('hello' as const) }),
  fc.record({ type: fc.constant('set-year' as const), year }),
  fc.record({ type: fc.constant('set-theme' as const), theme }),
)
const widgetMessage = fc.oneof(
  fc.record({ type: fc.constant('ready' as const), widget: fc.constantFrom(...widgets), data: text }),
  fc.record({ type: fc.constant('height' as const), height: fc.integer({ min: 0, max: 20_000 }) }),
  fc.record({ type: fc.constant('select' as const), ...choice }),
  fc.record({ type: fc.constant('state' as const), state: fc.record({ year, theme, ...choice }) }),
)

describe('protocol', () => {
  it('brings every message back from its envelope', () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(parseHostMessage(structuredClone(envelope(message)))).toEqual(message)
      }),
    )
    fc.assert(
      fc.property(widgetMessage, (message) => {
        expect(parseWidgetMessage(structuredClone(envelope(message)))).toEqual(message)
      }),
    )
  })

  it('passes nothing on that is not of the protocol', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseHostMessage(data)).toBeUndefined()
        expect(parseWidgetMessage(data)).toBeUndefined()
      }),
    )
  })

  it.each([
    { atlas: 2, type: 'hello' },
    { atlas: '1', type: 'hello' },
    { atlas: 1, type: 'set-year', year: '2019' },
    { atlas: 1, type: 'set-year', year: NaN },
    { atlas: 1, type: 'set-year', year: 2019.5 },
    { atlas: 1, type: 'set-theme', theme: 'url(https://example.org)' },
    { atlas: 1, type: 'set-theme', theme: ['light'] },
    { atlas: 1, type: 'height', height: 300 },
  ])('a widget ignores %j', (data) => {
    expect(parseHostMessage(data)).toBeUndefined()
  })

  it.each([
    { atlas: 1, type: 'height', height: Infinity },
    { atlas: 1, type: 'height', height: -1 },
    { atlas: 1, type: 'height', height: '300' },
    { atlas: 1, type: 'ready', widget: 'clock', data: '' },
    { atlas: 1, type: 'select', units: ['x'.repeat(1000)], region: null },
    { atlas: 1, type: 'select', units: 'zhejiang', region: null },
    { atlas: 1, type: 'state', state: null },
    { atlas: 1, type: 'state', state: { year: 2019, units: [], region: null } },
    { atlas: 1, type: 'set-year', year: 2019 },
  ])('a page ignores %j', (data) => {
    expect(parseWidgetMessage(data)).toBeUndefined()
  })

  it('leaves out what a message carries beyond its shape', () => {
    const parsed = parseHostMessage({ atlas: 1, type: 'set-year', year: 2019, html: '<b>' })
    expect(parsed).toEqual({ type: 'set-year', year: 2019 })
  })
})

describe('createLimiter', () => {
  it('lets a burst pass, then its rate', () => {
    let now = 0
    const mayPass = createLimiter(5, 10, () => now)
    const passed = (n: number) => Array.from({ length: n }, mayPass).filter(Boolean).length
    expect(passed(100)).toBe(5)
    now += 300
    expect(passed(100)).toBe(3)
    now += 60_000
    expect(passed(100)).toBe(5)
  })
})
