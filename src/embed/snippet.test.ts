import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxHeight, frameSnippet, scriptSnippet, type SnippetParts } from './snippet'

const parts: SnippetParts = {
  base: 'https://atlas.example/',
  widget: 'province',
  query: { year: '2019', units: 'zhejiang' },
  title: '2019年，浙江等级“非常高”<1>',
  link: 'https://atlas.example/province/zhejiang?year=2019&lang="x"',
}

/** What a browser makes of the length of {@link boxHeight} at each width: its calc(), computed. */
function computed(css: string): (width: number) => number {
  const script = css
    .replace(/^calc/, '')
    .replaceAll('100%', 'width')
    .replace(/(\d)px/g, '$1')
  const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high))
  const compute = new Function('width', 'clamp', 'max', `return ${script}`) as (...given: unknown[]) => number
  return (width) => compute(width, clamp, Math.max)
}

/** A widget measured as measure.ts does it: every 8 px, and on both sides of each break. */
const measured = (height: (width: number) => number, breaks: readonly number[] = []) => {
  const steps = Array.from({ length: 116 }, (_, at) => 280 + 8 * at)
  const widths = new Set([...steps, ...breaks.flatMap((at) => [at - 1, at])])
  return [...widths].sort((a, b) => a - b).map((width) => ({ width, height: height(width) }))
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
        expect(frameSnippet(own, [{ width: 600, height: 400 }]).match(/</g)).toHaveLength(8)
        expect(scriptSnippet(own).match(/"/g)).toHaveLength(2 * 6)
      }),
    )
  })

  it('give a frame at least the height it was measured at, and at most 24 px more, also between the widths', () => {
    // A picture that grows with the width, and lines of text that break less often: as widgets are.
    const growth = fc.double({ min: 0, max: 1, noNaN: true })
    const breaks = fc.array(
      fc.record({ at: fc.integer({ min: 290, max: 1190 }), line: fc.integer({ min: 14, max: 34 }) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), growth, breaks, (text, share, lines) => {
        const height = (width: number) =>
          text + share * width + lines.reduce((sum, { at, line }) => sum + (width < at ? line : 0), 0)
        const box = computed(
          boxHeight(
            measured(
              height,
              lines.map(({ at }) => at),
            ),
          ),
        )
        const widths = Array.from({ length: 921 }, (_, at) => 280 + at)
        expect(widths.filter((width) => box(width) < height(width))).toEqual([])
        expect(widths.filter((width) => box(width) > height(width) + 24)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('make a box of few terms where the height is one line', () => {
    expect(boxHeight(measured((width) => 100 + width / 2))).toMatch(
      /^calc\(\d+px \+ max\(0px,100% - 280px\)\*0\.5\d*\)$/,
    )
  })
})
