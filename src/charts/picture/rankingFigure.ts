import type { Interval, UnitAssessment } from '@/domain/model'
import { isOpen } from '@/domain/order'
import { isWhole } from '@/locales/format'
import { markFill, markOf, stripLimits, stripRow, stripX } from '../strip'
import type { Drawing, Figure } from './drawing'
import { placed, shape, type Shape } from './tree'
import { fit, textWidth } from './words'

export interface RankingLook {
  rows: readonly UnitAssessment[]
  /** Units assessed in all. */
  units: number
  selected: readonly string[]
  /** Columns of rows side by side. */
  columns: number
  rowHeight: number
  size: number
  /** Drawn through the strips. */
  mean?: Interval
}

/** Rows with position, name, strip, index and printed rank; what isn't published says so in words. */
export function rankingFigure(drawing: Drawing, width: number, look: RankingLook): Figure {
  const { set, paint, palette, nameOf, t, e } = drawing
  const { color } = palette
  const { rows, size, rowHeight, columns } = look
  const gap = columns > 1 ? 44 : 0
  const wide = (width - gap * (columns - 1)) / columns
  const perColumn = Math.ceil(rows.length / columns)
  const head = rowHeight * 1.1
  const placeOf = (row: UnitAssessment) =>
    isOpen(row, look.units) ? e.unknown : t.positionRange(row.position)
  const sizeOf = (place: string) => (place === e.unknown ? size * 0.84 : size)
  const places = Math.max(
    size * 3.6,
    ...rows.map(placeOf).map((place) => textWidth(place, sizeOf(place)) + size * 0.7),
  )
  const names = Math.max(size * 4.4, ...rows.map(({ id }) => textWidth(nameOf(id), size) + size * 0.5))
  const right = { index: wide - size * 3.4, rank: wide }
  const strip = { x: places + names + 8, width: right.index - size * 6.2 - (places + names + 8) }
  const middle = (y: number) => y + rowHeight / 2 + size * 0.36

  function headOf(): Shape[] {
    const style = { size: size * 0.86, color: 'ink-soft' as const }
    const y = head - 9
    return [
      set.line(t.ranking.positionHead, 0, y, style),
      set.line(t.ranking.unit, places, y, style),
      set.line(t.ranking.index, right.index, y, { ...style, anchor: 'end' }),
      set.line(t.ranking.rankHead, right.rank, y, { ...style, anchor: 'end' }),
      shape('path', { d: `M0 ${head}H${wide}`, stroke: color.rule, 'stroke-width': 1 }),
    ]
  }

  function rowOf(row: UnitAssessment, y: number): Shape[] {
    const chosen = look.selected.includes(row.id)
    const place = placeOf(row)
    const exact = row.position[0] === row.position[1]
    const mark = markOf(row.index)
    const scale = strip.width / 100
    const rank = row.printedRank === undefined ? '·' : String(row.printedRank)
    return [
      ...(chosen
        ? [shape('rect', { x: -8, y: y + 2, width: 3, height: rowHeight - 4, fill: color.seal })]
        : []),
      set.line(place, 0, middle(y), {
        size: sizeOf(place),
        weight: exact ? 600 : 400,
        color: exact ? 'ink' : 'ink-soft',
      }),
      set.line(fit(nameOf(row.id), size, names), places, middle(y), { size, weight: chosen ? 600 : 400 }),
      shape('path', {
        d: `M${strip.x} ${y + rowHeight / 2}h${strip.width}${stripLimits()
          .map((limit) => `M${strip.x + stripX(limit) * scale} ${y}v${rowHeight}`)
          .join('')}`,
        stroke: color.hairline,
        'stroke-width': 1,
        fill: 'none',
      }),
      ...(mark.width
        ? [
            shape('rect', {
              x: strip.x + mark.x * scale,
              y: y + (mark.y / stripRow) * rowHeight,
              width: Math.max(3, mark.width * scale),
              height: (mark.height / stripRow) * rowHeight,
              fill: paint.of(markFill(row, look.units)),
              stroke: color.coast,
              'stroke-width': 0.8,
            }),
          ]
        : []),
      set.line(t.interval(row.index), right.index, middle(y), {
        size,
        anchor: 'end',
        italic: row.indexBasis === 'derived',
        color: isWhole(row.index) ? 'ink-faint' : 'ink',
      }),
      set.line(rank, right.rank, middle(y), { size, anchor: 'end', color: 'ink-soft' }),
      shape('path', { d: `M0 ${y + rowHeight}H${wide}`, stroke: color.hairline, 'stroke-width': 0.6 }),
    ]
  }

  const halves = Array.from({ length: columns }, (_, at) => {
    const part = rows.slice(at * perColumn, (at + 1) * perColumn)
    const mean =
      look.mean && look.mean.lo === look.mean.hi
        ? [
            shape('path', {
              d: `M${strip.x + (stripX(look.mean.lo) * strip.width) / 100} ${head}V${head + part.length * rowHeight}`,
              stroke: color['ink-faint'],
              'stroke-width': 1.4,
            }),
          ]
        : []
    return placed(at * (wide + gap), 0, [
      ...headOf(),
      ...part.flatMap((row, index) => rowOf(row, head + index * rowHeight)),
      ...mean,
    ])
  })
  return { shapes: halves, height: head + perColumn * rowHeight }
}
