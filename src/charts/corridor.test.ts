import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '@/domain/history'
import { corridor, yOf, type Frame } from './corridor'

const frame: Frame = { x: 0, step: 10, top: 0, height: 40, from: 100, to: 60 }
const methodBreak = { zh: '方法变动', en: 'method' }
const exact = (year: number, value: number): Span => ({ year, range: [value, value] })

describe('corridor', () => {
  it('joins adjacent exact years, and nothing across an unknown or a bounded one', () => {
    const line = (spans: Span[]) => corridor(spans, frame).line
    expect(line([exact(2015, 80), exact(2016, 90)])).toBe('M5 20L15 10')
    expect(line([exact(2015, 80), { year: 2016 }, exact(2017, 90)])).toBe('')
    expect(line([exact(2015, 80), { year: 2016, range: [70, 80] }, exact(2017, 90)])).toBe('')
  })

  it('leaves room for years without an edition and joins nothing across them', () => {
    const marks = corridor([exact(2016, 80), exact(2020, 90), exact(2021, 90)], frame)
    expect(marks.dots.map(({ x }) => x)).toEqual([5, 20, 30])
    expect(marks.line).toBe('M20 10L30 10')
    const [a, b] = corridor([{ year: 2016 }, { year: 2020 }], frame).gaps
    expect([a!.years, b!.years]).toEqual([[2016], [2020]])
  })

  it('keeps what crosses a change of method apart, for ranks only', () => {
    const marks = corridor([exact(2016, 80), { ...exact(2017, 90), methodBreak }], frame)
    expect(marks.line).toBe('')
    expect(marks.bridge).toBe('M5 20L15 10')
  })

  it('lets bounded years touch, but not across a change of method', () => {
    const spans: Span[] = [
      { year: 2015, range: [70, 80] },
      { year: 2016, range: [75, 90] },
      { year: 2017, range: [75, 90], methodBreak },
    ]
    const [a, b, c] = corridor(spans, frame).bars
    expect(a!.x + a!.width).toBe(b!.x)
    expect(b!.x + b!.width).toBeLessThan(c!.x)
  })

  it('gathers years of nothing into runs that end at a change of method', () => {
    const spans: Span[] = [{ year: 2015 }, { year: 2016 }, { year: 2017, methodBreak }, exact(2018, 70)]
    expect(corridor(spans, frame).gaps.map((gap) => gap.years)).toEqual([[2015, 2016], [2017]])
  })

  it('ends at the edge of the scale', () => {
    expect(yOf(20, frame)).toBe(40)
    const [bar] = corridor([{ year: 2016, range: [0, 65] }], frame).bars
    expect(bar).toMatchObject({ y: 35, height: 5 })
  })

  it('marks every year once, with what is known of it', () => {
    const value = fc.integer({ min: 60, max: 100 })
    const range = fc.option(
      fc.tuple(value, value).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(range, fc.boolean()), { maxLength: 9 }), (years) => {
        const spans = years.map(([known, broken], at) => ({
          year: 2015 + at,
          range: known,
          methodBreak: broken ? methodBreak : undefined,
        }))
        const marks = corridor(spans, frame)
        const marked = [
          ...marks.dots.map((dot) => dot.year),
          ...marks.bars.map((bar) => bar.year),
          ...marks.gaps.flatMap((gap) => gap.years),
        ]
        expect(marked.sort()).toEqual(spans.map((span) => span.year))
        for (const bar of marks.bars) {
          expect(bar.y).toBeGreaterThanOrEqual(0)
          expect(bar.y + bar.height).toBeLessThanOrEqual(40)
        }
      }),
    )
  })
})
