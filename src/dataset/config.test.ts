import { describe, expect, it } from 'vitest'
import { parseConfig } from './config'

describe('config.json', () => {
  it('loses a bad key alone, named with its place', () => {
    const { config, problems } = parseConfig({
      title: 'nur ein Text',
      colour: 'red',
      approval: { china: 'GS（2024）0001号', moon: 'x' },
      links: [
        { text: { zh: '甲', en: 'A' }, url: 'javascript:alert(1)' },
        { text: { zh: '乙', en: 'B' }, url: 'https://example.org/' },
      ],
      languages: ['zh-CN'],
    })
    expect(config).toEqual({
      approval: { china: 'GS（2024）0001号' },
      links: [{ text: { zh: '乙', en: 'B' }, url: 'https://example.org/' }],
      languages: ['zh-CN'],
    })
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'config.json: approval.moon',
      'config.json: colour',
      'config.json: links[0].url',
      'config.json: title',
    ])
  })

  it('is refused as a whole only where it is no object', () => {
    expect(() => parseConfig('text')).toThrow('config.json')
    expect(parseConfig({})).toEqual({ config: {}, problems: [] })
  })
})
