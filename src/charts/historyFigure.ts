import type { EditionMark, Span } from '@/domain/history'
import { corridor, yOf, type Frame } from './corridor'
import type { Figure, Pen } from './pen'
import { round, shape, type Shape } from './picture/tree'
import { textWidth } from './picture/words'
import { GAP_WIDTH, yearAxis } from './yearAxis'

/** One series over the years. */
export interface HistoryPanel {
  label: string
  spans: Span[]
  /** Values at the upper and the lower edge. */
  from: number
  to: number
  ticks: { value: number; label: string; line?: boolean }[]
  /** Text beside a dot. */
  text?: (value: number) => string
  /** Fill of a year's bar. */
  fill?: (year: number) => string
  /** Whether a dashed line may cross a change of method. */
  bridging?: boolean
  height: number
}

/** What the chart says. */
export interface HistoryWords {
  /** In a year of which nothing is known. */
  unknown: string[]
  methodBreak: string
  renamed: string
  gap: (years: readonly [number, number]) => string
}

export interface HistoryLook {
  /** Size of the letters. */
  size: number
  /** The year that stands out. */
  current?: number
  /** Room for the ticks' labels. */
  left?: number
  /** A column is no wider than this share of the chart. */
  leastColumns?: number
}

/** Sizes of letters in terms of the chart's own. */
const TITLE = 1.08
const VALUE = 1.02
const TICK = 0.96
const MARK = 0.9
/** Least distance of two years that are written, in letters. */
const YEAR_WIDTH = 2.6

interface Column {
  mark: EditionMark
  edge: number
  on: boolean
  written: boolean
  gap?: readonly [number, number]
}

interface Plot {
  pen: Pen
  words: HistoryWords
  size: number
  left: number
  right: number
  step: number
  total: number
}

function columnsOf(years: readonly EditionMark[], { left, step, size }: Plot, current?: number): Column[] {
  const { columns } = yearAxis(years.map(({ year }) => year))
  const every = Math.ceil((YEAR_WIDTH * size) / step)
  return years.map((mark, at) => ({
    mark,
    edge: left + step * columns[at]!.left,
    on: mark.year === current,
    written: mark.year === current || at % every === 0,
    gap: columns[at]!.gap,
  }))
}

/** Years, renamings and years without an edition, along the top. */
function head(columns: readonly Column[], { pen, words, size, step, total }: Plot): Shape[] {
  const { set, palette } = pen
  const middle = { size, anchor: 'middle' as const, color: 'ink-soft' as const }
  // Below all words, those of its neighbours too.
  const ground = columns
    .filter(({ on }) => on)
    .map(({ edge }) =>
      shape('rect', { x: edge, y: 0, width: step, height: total, fill: palette.color['paper-sunken'] }),
    )
  const texts = columns.flatMap(({ mark, edge, on, written, gap }) => {
    const x = edge + step / 2
    const shapes: Shape[] = []
    if (gap) {
      const dots = set.line('⋯', edge - (step * GAP_WIDTH) / 2, size, middle)
      dots.children.push(shape('title', {}, [words.gap(gap)]))
      shapes.push(dots)
    }
    if (written)
      shapes.push(
        set.line(String(mark.year), x, size, { ...middle, ...(on && { weight: 600, color: 'ink' }) }),
      )
    if (mark.renamed)
      shapes.push(set.line(words.renamed, x, size * 2.3, { ...middle, size: size * MARK, color: 'notice', halo: size * 0.28 })) // prettier-ignore
    return shapes
  })
  return [...ground, ...texts]
}

/** Changes of method, through all panels. */
function breaks(columns: readonly Column[], { pen: { set, palette }, words, size, total }: Plot): Shape[] {
  return columns.flatMap(({ mark, edge }) =>
    mark.methodBreak
      ? [
          shape('path', {
            d: `M${edge} ${size * 1.5}V${total}`,
            stroke: palette.color.notice,
            'stroke-width': 1.2,
            'stroke-dasharray': '4 3',
          }),
          set.line(words.methodBreak, edge, size * 2.55, {
            size: size * MARK,
            anchor: 'middle',
            color: 'notice',
            halo: size * 0.28,
          }),
        ]
      : [],
  )
}

/** A stretch of years of which nothing is known. */
function gapOf({ x, width }: { x: number; width: number }, frame: Frame, plot: Plot): Shape[] {
  const { pen, words, size } = plot
  const widest = Math.max(...words.unknown.map((line) => textWidth(line, 1)))
  const letters = Math.min(size * 0.86, (width - 4) / widest)
  const middle = frame.top + frame.height / 2 + letters * 0.38
  return [
    shape('rect', {
      x: x + 1,
      y: frame.top,
      width: width - 2,
      height: frame.height,
      fill: pen.paint.of({ kind: 'unknown' }),
    }),
    ...words.unknown.map((line, at) =>
      pen.set.line(line, x + width / 2, middle + (at - (words.unknown.length - 1) / 2) * letters * 1.2, {
        size: letters,
        anchor: 'middle',
        color: 'ink-soft',
        halo: size * 0.38,
        ground: 'unknown-ground',
      }),
    ),
  ]
}

function panelShapes(panel: HistoryPanel, top: number, plot: Plot): Shape[] {
  const { pen, size, left, right, step } = plot
  const { set, palette } = pen
  const { color } = palette
  const frame: Frame = { x: left, step, top, height: panel.height, from: panel.from, to: panel.to }
  const marks = corridor(panel.spans, frame)
  const line = { fill: 'none', stroke: color.ink, 'stroke-width': 1.6 }
  return [
    set.line(panel.label, 0, top - size, { size: size * TITLE, weight: 600 }),
    ...panel.ticks.flatMap((tick) => {
      const y = yOf(tick.value, frame)
      const rule = shape('path', { d: `M${left} ${y}H${right}`, stroke: color.hairline })
      const label = set.line(tick.label, left - size / 2, y + size * 0.34, {
        size: size * TICK,
        anchor: 'end',
        color: 'ink-soft',
      })
      return tick.line === false ? [label] : [rule, label]
    }),
    ...marks.gaps.flatMap((gap) => gapOf(gap, frame, plot)),
    ...marks.bars.map(({ year, x, y, width, height }) =>
      shape('rect', {
        x,
        y,
        width,
        height,
        fill: panel.fill?.(year) ?? color['step-3'],
        stroke: panel.fill ? color.coast : undefined,
        'stroke-width': panel.fill ? 0.6 : undefined,
      }),
    ),
    ...(marks.line ? [shape('path', { d: marks.line, ...line })] : []),
    ...(panel.bridging && marks.bridge
      ? [shape('path', { d: marks.bridge, ...line, 'stroke-dasharray': '2 3' })]
      : []),
    ...marks.dots.map(({ x, y }) =>
      shape('circle', { cx: x, cy: y, r: size * 0.34, fill: color.ink, stroke: color.paper }),
    ),
    ...marks.dots.flatMap(({ x, y, value }) =>
      panel.text
        ? [
            set.line(panel.text(value), x, y - top < size * 1.35 ? y + size * 1.45 : y - size * 0.68, {
              size: size * VALUE,
              anchor: 'middle',
              halo: size * 0.28,
            }),
          ]
        : [],
    ),
  ]
}

/** Series over the same years, one below the other: dots where known, bars where bounded, dots where nothing is. */
export function historyFigure(
  pen: Pen,
  width: number,
  words: HistoryWords,
  { years, panels }: { years: readonly EditionMark[]; panels: readonly HistoryPanel[] },
  look: HistoryLook,
): Figure {
  const { size } = look
  const left = look.left ?? size * 3.6
  const right = width - 4
  const columnCount = Math.max(look.leastColumns ?? 1, yearAxis(years.map(({ year }) => year)).width)
  const titleHeight = round(size * 2.48)
  const top = round(size * 3.24)
  const space = round(size * 1.14)
  const total = panels.reduce((sum, panel) => sum + panel.height + titleHeight + space, top)
  const plot: Plot = { pen, words, size, left, right, step: (right - left) / columnCount, total }
  const columns = columnsOf(years, plot, look.current)
  let y = top
  const drawn = panels.flatMap((panel) => {
    const shapes = panelShapes(panel, y + titleHeight, plot)
    y += panel.height + titleHeight + space
    return shapes
  })
  return { shapes: [...head(columns, plot), ...drawn, ...breaks(columns, plot)], height: total }
}
