import type { UnitAssessment, UnitId } from '@/domain/model'
import { fillOf } from './fill'
import type { Figure, Pen } from './pen'
import { shape, type Shape } from './picture/tree'
import { textWidth } from './picture/words'
import { markPath, pairChart, slopeChart, type PairChart, type SlopeChart, type SlopeFrame } from './slope'

/** A few units over some years. */
export interface SlopeFacts {
  units: readonly UnitId[]
  years: readonly number[]
  /** Every edition, ascending, and whether the method changed against the one before. */
  editions: readonly { year: number; broken: boolean }[]
  rowOf: (id: UnitId, year: number) => UnitAssessment
  /** Number of units in all. */
  n: number
  nameOf: (id: UnitId) => string
}

/** What the chart says. */
export interface SlopeWords {
  methodBreak: string
  /** In a year of which nothing is known. */
  unknown?: string
  gap: (years: readonly [number, number]) => string
  /** A unit's position in a year. */
  place?: (id: UnitId, year: number) => string
}

export interface SlopeLook {
  frame: SlopeFrame
  /** Size of the years. */
  size: number
  /** Whether names stand at the ends of the lines. */
  names: boolean
}

/** Sizes of letters in terms of the years'. */
const TICK = 0.92
const BREAK = 0.84
const NAME = 0.94

const titled = (text: string | undefined, shapes: Shape[]): Shape =>
  shape('g', {}, text === undefined ? shapes : [shape('title', {}, [text]), ...shapes])

/** Years, positions and changes of method: what stands behind the units. */
function ground(pen: Pen, chart: SlopeChart, words: SlopeWords, { frame, size }: SlopeLook): Shape[] {
  const { set, paint, palette } = pen
  const bottom = frame.height - frame.bottom
  const wide = words.unknown ? textWidth(words.unknown, size * TICK) + size : size * 2.46
  return [
    ...chart.columns.flatMap((column) => [
      ...(column.open
        ? [
            shape('rect', {
              x: column.x - wide / 2,
              y: frame.top - 8,
              width: wide,
              height: bottom - frame.top + 16,
              fill: paint.of({ kind: 'unknown' }),
            }),
            ...(words.unknown
              ? [
                  set.line(words.unknown, column.x, (frame.top + bottom) / 2, {
                    size: size * TICK,
                    anchor: 'middle',
                    color: 'ink-soft',
                    halo: 5,
                  }),
                ]
              : []),
          ]
        : []),
      set.line(String(column.year), column.x, size, { size, anchor: 'middle' }),
    ]),
    ...chart.gaps.map(({ x, years }) => {
      const dots = set.line('⋯', x, size, { size, anchor: 'middle' })
      dots.children.push(shape('title', {}, [words.gap(years)]))
      return dots
    }),
    ...chart.ticks.flatMap(({ y, place }) => [
      shape('path', {
        d: `M${frame.left} ${y}H${frame.width - frame.right}`,
        stroke: palette.color.hairline,
      }),
      set.line(String(place), frame.left - size * 0.46, y + size * 0.31, {
        size: size * TICK,
        anchor: 'end',
        color: 'ink-soft',
      }),
    ]),
    ...chart.breaks.flatMap((x) => [
      shape('path', {
        d: `M${x} ${frame.top - 8}V${bottom + 8}`,
        stroke: palette.color.notice,
        'stroke-dasharray': '2 3',
      }),
      set.line(words.methodBreak, x, bottom + size * 1.54, {
        size: size * BREAK,
        anchor: 'middle',
        color: 'notice',
      }),
    ]),
  ]
}

/** One unit: lines between neighbouring known positions, bars of the bounded, marks of the known. */
function seriesShapes(
  { paint, palette: { color } }: Pen,
  chart: SlopeChart,
  index: number,
  { rowOf, years, n }: SlopeFacts,
  { words: { place }, frame, size }: SlopeLook & { words: SlopeWords },
): Shape[] {
  const { id, links, bars, points } = chart.series[index]!
  const fill = (at: number) => paint.of(fillOf(rowOf(id, years[at]!), 'band', n))
  const bar = size * 0.7
  return [
    ...links.map(({ path, broken }) =>
      shape('path', {
        d: path,
        fill: 'none',
        stroke: color['ink-soft'],
        'stroke-width': 1.6,
        'stroke-dasharray': broken ? '5 4' : undefined,
      }),
    ),
    ...bars.map(({ x, at, y, height }) =>
      titled(place?.(id, years[at]!), [
        shape('rect', { x: x - bar / 2, y, width: bar, height, fill: fill(at) }),
        shape('path', {
          d: `M${(x - bar / 2).toFixed(1)} ${y.toFixed(1)}v${height.toFixed(1)}m${bar.toFixed(1)} 0v-${height.toFixed(1)}`,
          fill: 'none',
          stroke: color.coast,
        }),
      ]),
    ),
    ...points.map(({ x, at, y }) =>
      titled(place?.(id, years[at]!), [
        shape('path', { d: markPath(index, x, y, size * 0.385), fill: fill(at), stroke: color.coast }),
      ]),
    ),
    ...chart.columns.flatMap(({ open }, at) =>
      open
        ? []
        : [
            shape('path', {
              d: markPath(
                index,
                chart.lane(at, index),
                frame.height - frame.bottom + size * 2.62,
                size * 0.26,
              ),
              fill: 'none',
              stroke: color.coast,
            }),
          ],
    ),
  ]
}

/** A few units over some years: points where the position is known, bars where bounded, a dotted ground where open. */
export function slopeFigure(pen: Pen, facts: SlopeFacts, words: SlopeWords, look: SlopeLook): Figure {
  const { units, years, editions, rowOf, n, nameOf } = facts
  const { frame, size } = look
  const chart = slopeChart(
    units.map((id) => ({ id, places: years.map((year) => rowOf(id, year).position) })),
    years,
    editions,
    n,
    frame,
  )
  return {
    shapes: [
      ...ground(pen, chart, words, look),
      ...units.flatMap((_, index) => seriesShapes(pen, chart, index, facts, { ...look, words })),
      // Names stand over every line.
      ...chart.series.flatMap(({ id, label }) =>
        look.names && label
          ? [
              pen.set.line(nameOf(id), label.x, label.y + size * 0.31, {
                size: size * NAME,
                halo: size * 0.23,
              }),
            ]
          : [],
      ),
    ],
    height: frame.height,
  }
}

/** Positions of all units in two years. */
export interface PairFacts {
  from: number
  to: number
  shifts: readonly { id: UnitId; then: [number, number]; now: [number, number] }[]
  /** Whether the method changed in between. */
  broken: boolean
}

interface PairLook {
  frame: SlopeFrame
  size: number
}

/** The units of one side, those at one place together; faint where no line leads to the other. */
function sideShapes(
  { set, palette }: Pen,
  chart: PairChart,
  side: 'left' | 'right',
  names: (ids: UnitId[]) => string,
  { frame, size }: PairLook,
): Shape[] {
  const x = side === 'left' ? frame.left : frame.width - frame.right
  const joined = new Set(chart.lines.map(({ id }) => id))
  return chart[side].flatMap(({ y, place, ids }) => {
    const label = set.line('', side === 'left' ? x - size * 0.57 : x + size * 0.57, y + size * 0.36, {
      size,
      anchor: side === 'left' ? 'end' : 'start',
      color: ids.some((id) => joined.has(id)) ? 'ink' : 'ink-faint',
    })
    const number = shape('tspan', { fill: palette.color['ink-soft'] }, [String(place)])
    const gap = '\u00a0\u00a0'
    label.children = side === 'left' ? [names(ids) + gap, number] : [number, gap + names(ids)]
    return [label, shape('circle', { cx: x, cy: y, r: size * 0.22, fill: palette.color['ink-soft'] })]
  })
}

/** All units between two years, joined where both positions are known. */
export function pairFigure(
  pen: Pen,
  { from, to, shifts, broken }: PairFacts,
  words: Pick<SlopeWords, 'methodBreak'> & { names: (ids: UnitId[]) => string },
  look: PairLook,
): Figure {
  const { set, palette } = pen
  const { color } = palette
  const { frame, size } = look
  const chart = pairChart(shifts, shifts.length, frame)
  const [left, right] = [frame.left, frame.width - frame.right]
  const middle = (left + right) / 2
  const top = size * 1.7
  return {
    shapes: [
      set.line(String(from), left, size, { size, anchor: 'end', weight: 600 }),
      set.line(String(to), right, size, { size, weight: 600 }),
      shape('path', {
        d: `M${left} ${top}V${frame.height}M${right} ${top}V${frame.height}`,
        stroke: color.hairline,
      }),
      ...(broken
        ? [
            shape('path', {
              d: `M${middle} ${top}V${frame.height}`,
              stroke: color.notice,
              'stroke-dasharray': '2 3',
            }),
            set.line(words.methodBreak, middle, size, {
              size: size * 0.86,
              anchor: 'middle',
              color: 'notice',
            }),
          ]
        : []),
      ...chart.lines.map(({ path, rising }) =>
        shape('path', {
          d: path,
          fill: 'none',
          stroke: rising ? color['step-7'] : color['ink-faint'],
          'stroke-width': rising ? 2.2 : 1.4,
          'stroke-dasharray': broken ? '6 4' : undefined,
        }),
      ),
      ...(['left', 'right'] as const).flatMap((side) => sideShapes(pen, chart, side, words.names, look)),
    ],
    height: frame.height,
  }
}
