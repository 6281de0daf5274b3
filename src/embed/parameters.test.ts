import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  controlLevels,
  defaultOptions,
  optionsQuery,
  parseOptions,
  queryOf,
  widgetLanguages,
  type WidgetOptions,
} from './parameters'
import { widgetThemes } from './protocol'

const anyOptions: fc.Arbitrary<WidgetOptions> = fc.record({
  theme: fc.constantFrom(...widgetThemes),
  lang: fc.constantFrom(...widgetLanguages),
  controls: fc.constantFrom(...controlLevels),
  data: fc.constantFrom(null, '2026-11-22', '2030-01-31'),
})

describe('parameters of a widget', () => {
  it('come back from their own query, without a notice', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const search = `?${new URLSearchParams(optionsQuery(options))}`
        expect(parseOptions(queryOf(search))).toEqual({ options, notices: [] })
      }),
    )
  })

  it('leave defaults out of the address', () => {
    expect(optionsQuery(defaultOptions)).toEqual({})
  })

  it('are valid whatever the address says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const { options } = parseOptions(queryOf(search))
        expect(widgetThemes).toContain(options.theme)
        expect(widgetLanguages).toContain(options.lang)
        expect(controlLevels).toContain(options.controls)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['theme', 'pink'],
    ['lang', 'de'],
    ['controls', ''],
    ['data', '2026-13-45'],
    ['data', 'latest'],
  ] as const)('answer %s=%s with the default and a notice', (key, given) => {
    const { options, notices } = parseOptions(queryOf(`?${key}=${given}`))
    expect(options).toEqual(defaultOptions)
    expect(notices).toEqual([{ key, given }])
  })

  it('are cut to a bounded length before they are looked at', () => {
    const { notices } = parseOptions(queryOf(`?theme=${'x'.repeat(1_000_000)}`))
    expect(notices[0]?.given.length).toBeLessThanOrEqual(60)
  })
})
