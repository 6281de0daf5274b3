import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxHeight, frameSnippet, scriptSnippet, type MeasuredHeights, type SnippetParts } from './snippet'

const parts: SnippetParts = {
  base: 'https://atlas.example/',
  widget: 'province',
  query: { year: '2019', units: 'zhejiang' },
  title: '2019年，浙江等级“非常高”<1>',
  link: 'https://atlas.example/province/zhejiang?year=2019&lang="x"',
}

/** What a browser makes of the length of {@link boxHeight}: the formula's own terms, read back. */
function resolve(css: string, width: number): number {
  const numbers = css.match(/-?[\d.]+(?=px|%)/g)!.map(Number)
  const [px = 0, share = 0, , , , morePx = 0, moreShare = 0] = numbers
  const more = width < 700.5 ? Math.max(0, morePx + (moreShare / 100) * width) : 0
  return px + (share / 100) * width + more
}

describe('snippets', () => {
  it('carry text as text', () => {
    expect(scriptSnippet(parts)).toContain('title="2019年，浙江等级“非常高”&lt;1&gt;"')
    expect(scriptSnippet(parts)).toContain(
      'href="https://atlas.example/province/zhejiang?year=2019&amp;lang=&quot;x&quot;"',
    )
  })

  it('escape whatever stands in a title or a link', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, link) => {
        const own = { ...parts, title, link }
        expect(scriptSnippet(own).match(/</g)).toHaveLength(6)
        expect(frameSnippet(own, [1, 2, 3, 4]).match(/</g)).toHaveLength(8)
        expect(scriptSnippet(own).match(/"/g)).toHaveLength(2 * 6)
      }),
    )
  })

  it('give a frame at least the height it was measured at, and little more', () => {
    const height = fc.integer({ min: 200, max: 1500 })
    fc.assert(
      fc.property(height, height, height, height, (...heights: MeasuredHeights) => {
        const css = boxHeight(heights)
        const [a, b, c, d] = heights
        const narrowIsHigher = a + b > c + d
        expect(resolve(css, 701)).toBeGreaterThan(c - 1)
        expect(resolve(css, 1200)).toBeGreaterThan(d - 1)
        expect(resolve(css, 1200)).toBeLessThan(d * 1.03 + 3)
        if (narrowIsHigher && a > c && b > d) expect(resolve(css, 320)).toBeGreaterThan(a - 1)
      }),
    )
  })
})
