import { describe, expect, it } from 'vitest'
import { jsonLimits, parseJson } from './json'
import { ImportError } from './model'

function refusal(text: string): { code: string; values: object } {
  try {
    parseJson(text)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { code: error.code, values: error.values }
  }
  return { code: 'read', values: {} }
}

describe('JSON from outside', () => {
  it('is read as it is', () => {
    const value = { a: [1, -2.5e3, 'x"\\é', null, true, {}], 'b c': [] }
    expect(parseJson(JSON.stringify(value, null, 2))).toEqual(value)
    expect(parseJson(' 7 ')).toBe(7)
  })

  it.each<[string, string, object]>([
    ['too many lists', `[${'[],'.repeat(jsonLimits.containers)}[]]`, { what: 'containers' }],
    ['too many objects', `[${'{},'.repeat(jsonLimits.containers)}{}]`, { what: 'containers' }],
    ['too many values', `[${'1,'.repeat(jsonLimits.values + 1)}1]`, { what: 'values' }],
    ['too many keys', `{${Array.from({ length: jsonLimits.keys + 1 }, (_, at) => `"k${at}" : 1`).join()}}`, { what: 'keys' }], // prettier-ignore
  ])('is refused with %s, before its values are made', (_, text, values) => {
    const start = performance.now()
    expect(refusal(text)).toMatchObject({ code: 'jsonLarge', values })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is refused where it is nested without end, even if it is broken', () => {
    expect(refusal('['.repeat(1_000_000)).code).toBe('jsonDepth')
    expect(refusal(`${'['.repeat(40)}${']'.repeat(40)}`).code).toBe('read')
  })

  it('counts no marks inside of texts', () => {
    expect(parseJson(JSON.stringify(['[{,'.repeat(500_000)]))).toHaveLength(1)
    expect(refusal('{"a": "\\"]]"}').code).toBe('read')
  })

  it.each([
    ['a text that does not end', '["' + 'a'.repeat(10_000_000), 2],
    ['a comma at the end, after a long text', `["${'a'.repeat(10_000_000)}",]`, 10_000_005],
    ['a text full of marks of escape', `["${'\\n'.repeat(2_000_000)}",]`, 4_000_005],
    ['an unknown escape', '["a", "\\x"]', 7],
  ])('is refused by place with %s', (_, text, column) => {
    expect(refusal(text)).toMatchObject({ code: 'jsonBroken', values: { line: 1, column } })
  })

  it('names the way to a forbidden key', () => {
    expect(refusal('{"a": [1, {"b": {"constructor": 1}}]}')).toEqual({
      code: 'jsonKey',
      values: { key: 'constructor', path: 'a[1].b' },
    })
    expect(refusal('{"\\u005f_proto__": 1}')).toMatchObject({ values: { key: '__proto__', path: '/' } })
  })
})
