import type { EditionMark, Span } from '@/domain/history'
import { corridor, yOf, type Frame } from '../corridor'
import { GAP_WIDTH, yearAxis } from '../yearAxis'
import type { Drawing, Figure } from './drawing'
import { shape, type Shape } from './tree'
import { textWidth } from './words'

/** One series over the years; edges and ticks as on the page. */
export interface HistoryPanel {
  label: string
  spans: Span[]
  from: number
  to: number
  ticks: number[]
  text: (value: number) => string
  /** Whether a dashed line may cross a change of method. */
  bridging: boolean
  height: number
}

/** Series over the same years, one below the other: dots where known, bars where bounded, dots where nothing is. */
export function historyFigure(
  { set, paint, palette, t, e }: Drawing,
  width: number,
  years: readonly EditionMark[],
  panels: readonly HistoryPanel[],
  { size, current }: { size: number; current?: number },
): Figure {
  const { color } = palette
  const left = size * 3.6
  const { columns, width: columnCount } = yearAxis(years.map(({ year }) => year))
  const step = (width - left - 2) / columnCount
  const edgeOf = (at: number) => left + step * columns[at]!.left
  const head = size * 3
  const titleHeight = size * 2
  const shapes: Shape[] = []
  const total = panels.reduce((sum, panel) => sum + panel.height + titleHeight + size, head)

  years.forEach((mark, at) => {
    const edge = edgeOf(at)
    const x = edge + step / 2
    if (columns[at]!.gap)
      shapes.push(
        set.line('⋯', edge - (step * GAP_WIDTH) / 2, size, { size, anchor: 'middle', color: 'ink-soft' }),
      )
    // Below all words, those of its neighbours too.
    if (mark.year === current)
      shapes.unshift(
        shape('rect', { x: edge, y: 0, width: step, height: total, fill: color['paper-sunken'] }),
      )
    shapes.push(
      set.line(String(mark.year), x, size, {
        size,
        anchor: 'middle',
        weight: mark.year === current ? 600 : 400,
      }),
    )
    if (mark.renamed)
      shapes.push(
        set.line(t.timeline.renamed, x, size * 2.3, { size: size * 0.86, anchor: 'middle', color: 'notice' }),
      )
  })

  let top = head
  for (const panel of panels) {
    const frame: Frame = {
      x: left,
      step,
      top: top + titleHeight,
      height: panel.height,
      from: panel.from,
      to: panel.to,
    }
    const marks = corridor(panel.spans, frame)
    shapes.push(set.line(panel.label, 0, top + titleHeight - size * 0.8, { size, weight: 600 }))
    for (const tick of panel.ticks) {
      const y = yOf(tick, frame)
      shapes.push(
        shape('path', { d: `M${left} ${y}H${width - 2}`, stroke: color.hairline, 'stroke-width': 1 }),
        set.line(String(tick), left - 6, y + size * 0.35, {
          size: size * 0.9,
          anchor: 'end',
          color: 'ink-soft',
        }),
      )
    }
    for (const gap of marks.gaps)
      shapes.push(
        shape('rect', {
          x: gap.x + 1,
          y: frame.top,
          width: gap.width - 2,
          height: frame.height,
          fill: paint.of({ kind: 'unknown' }),
        }),
        set.line(e.unknown, gap.x + gap.width / 2, frame.top + frame.height / 2 + size * 0.35, {
          size: Math.min(size * 0.86, (gap.width - 4) / textWidth(e.unknown, 1)),
          anchor: 'middle',
          color: 'ink-soft',
          halo: size * 0.4,
        }),
      )
    for (const { x, y, width: wide, height } of marks.bars)
      shapes.push(
        shape('rect', {
          x,
          y,
          width: wide,
          height,
          fill: color['step-3'],
          stroke: color.coast,
          'stroke-width': 0.7,
        }),
      )
    const line = { fill: 'none', stroke: color['ink-soft'], 'stroke-width': 1.6 }
    if (marks.line) shapes.push(shape('path', { d: marks.line, ...line }))
    if (panel.bridging && marks.bridge)
      shapes.push(shape('path', { d: marks.bridge, ...line, 'stroke-dasharray': '4 3' }))
    for (const dot of marks.dots) {
      const below = dot.y - frame.top < size * 1.4
      shapes.push(
        shape('circle', { cx: dot.x, cy: dot.y, r: size * 0.34, fill: color.ink }),
        set.line(panel.text(dot.value), dot.x, below ? dot.y + size * 1.45 : dot.y - size * 0.7, {
          size: size * 0.95,
          anchor: 'middle',
          halo: size * 0.3,
        }),
      )
    }
    top += titleHeight + panel.height + size
  }

  years.forEach((mark, at) => {
    if (!mark.methodBreak) return
    const x = edgeOf(at)
    shapes.push(
      shape('path', {
        d: `M${x} ${size * 1.4}V${total}`,
        stroke: color.notice,
        'stroke-width': 1.2,
        'stroke-dasharray': '3 3',
      }),
      set.line(t.timeline.break, x, size * 2.4, {
        size: size * 0.86,
        anchor: 'middle',
        color: 'notice',
        halo: size * 0.4,
      }),
    )
  })
  return { shapes, height: total }
}
