import type { UnitId } from '@/domain/model'
import { fillOf } from '../fill'
import { markPath, pairChart, slopeChart, type SlopeFrame } from '../slope'
import type { Drawing, Figure } from './drawing'
import { shape, type Shape } from './tree'
import { textWidth } from './words'

/** A few units over some years: points where the position is known, bars where bounded, dots where open. */
export function slopeFigure(
  { facts, set, paint, palette, nameOf, t, e }: Drawing,
  width: number,
  height: number,
  units: readonly UnitId[],
  years: readonly number[],
): Figure {
  const { color } = palette
  const size = 16
  const longest = Math.max(...units.map((id) => textWidth(nameOf(id), size)))
  const frame: SlopeFrame = { width, height, left: 40, right: longest + 30, top: 44, bottom: 56 }
  const n = facts.units.size
  const rowOf = (id: UnitId, at: number) => facts.assessment(years[at]!).units.get(id)!
  const chart = slopeChart(
    units.map((id) => ({ id, places: years.map((_, at) => rowOf(id, at).position) })),
    years,
    facts.years.map((year) => ({ year, broken: facts.edition(year).methodBreak !== undefined })),
    n,
    frame,
  )
  const bottom = height - frame.bottom
  const shapes: Shape[] = []
  for (const column of chart.columns) {
    if (column.open)
      shapes.push(
        shape('rect', {
          x: column.x - 34,
          y: frame.top - 8,
          width: 68,
          height: bottom - frame.top + 16,
          fill: paint.of({ kind: 'unknown' }),
        }),
        set.line(e.openColumn, column.x, (frame.top + bottom) / 2, {
          size: 13,
          anchor: 'middle',
          color: 'ink-soft',
          halo: 5,
        }),
      )
    shapes.push(set.line(String(column.year), column.x, 18, { size, anchor: 'middle' }))
  }
  for (const { x } of chart.gaps)
    shapes.push(set.line('⋯', x, 18, { size, anchor: 'middle', color: 'ink-soft' }))
  for (const tick of chart.ticks)
    shapes.push(
      shape('path', { d: `M${frame.left} ${tick.y}H${width - frame.right}`, stroke: color.hairline }),
      set.line(String(tick.place), frame.left - 8, tick.y + 5, {
        size: 14,
        anchor: 'end',
        color: 'ink-soft',
      }),
    )
  for (const x of chart.breaks)
    shapes.push(
      shape('path', {
        d: `M${x} ${frame.top - 8}V${bottom + 8}`,
        stroke: color.notice,
        'stroke-dasharray': '3 3',
      }),
      set.line(t.timeline.break, x, bottom + 26, { size: 13, anchor: 'middle', color: 'notice' }),
    )
  chart.series.forEach((series, index) => {
    for (const link of series.links)
      shapes.push(
        shape('path', {
          d: link.path,
          fill: 'none',
          stroke: color['ink-soft'],
          'stroke-width': 1.8,
          'stroke-dasharray': link.broken ? '5 4' : undefined,
        }),
      )
    for (const bar of series.bars)
      shapes.push(
        shape('rect', {
          x: bar.x - 5.5,
          y: bar.y,
          width: 11,
          height: bar.height,
          fill: paint.of(fillOf(rowOf(series.id, bar.at), 'band', n)),
          stroke: color.coast,
          'stroke-width': 0.8,
        }),
      )
    for (const point of series.points)
      shapes.push(
        shape('path', {
          d: markPath(index, point.x, point.y, 6.5),
          fill: paint.of(fillOf(rowOf(series.id, point.at), 'band', n)),
          stroke: color.coast,
        }),
      )
    chart.columns.forEach((column, at) => {
      if (!column.open)
        shapes.push(
          shape('path', {
            d: markPath(index, chart.lane(at, index), bottom + 42, 4.4),
            fill: 'none',
            stroke: color.coast,
          }),
        )
    })
  })
  // Names stand over every line.
  for (const { id, label } of chart.series)
    if (label) shapes.push(set.line(nameOf(id), label.x, label.y + 5, { size, weight: 600, halo: 5 }))
  let x = frame.left
  const y = height + 12
  units.forEach((id, index) => {
    shapes.push(
      shape('path', {
        d: markPath(index, x + 6, y, 5.5),
        fill: 'none',
        stroke: color.ink,
        'stroke-width': 1.2,
      }),
      set.line(nameOf(id), x + 18, y + 5, { size: 15 }),
    )
    x += 18 + textWidth(nameOf(id), 15) + 24
  })
  return { shapes, height: height + 28 }
}

/** All units between two years, joined where both positions are known. */
export function pairFigure(
  { set, palette, nameOf, t }: Drawing,
  width: number,
  shifts: readonly { id: UnitId; then: [number, number]; now: [number, number] }[],
  { from, to, n }: { from: number; to: number; n: number },
): Figure {
  const { color } = palette
  const [rowHeight, size] = [23, 15]
  const height = 44 + n * rowHeight
  const side = width * 0.34
  const frame: SlopeFrame = { width, height, left: side, right: side, top: 44, bottom: 12 }
  const chart = pairChart(shifts, n, frame)
  const shapes: Shape[] = [
    set.line(t.year(from), side, 18, { size: 18, anchor: 'end', weight: 600 }),
    set.line(t.year(to), width - side, 18, { size: 18, weight: 600 }),
  ]
  for (const line of chart.lines)
    shapes.push(
      shape('path', {
        d: line.path,
        fill: 'none',
        stroke: line.rising ? color['step-7'] : line.falling ? color.notice : color['ink-faint'],
        'stroke-width': 1.8,
        'stroke-dasharray': line.falling ? '6 4' : undefined,
      }),
    )
  const names = (ids: UnitId[]) => t.list(ids.map(nameOf))
  for (const { y, place, ids } of chart.left)
    shapes.push(
      shape('circle', { cx: side, cy: y, r: 4, fill: color.ink }),
      set.line(`${names(ids)}  ${place}`, side - 12, y + 5, { size, anchor: 'end' }),
    )
  for (const { y, place, ids } of chart.right)
    shapes.push(
      shape('circle', { cx: width - side, cy: y, r: 4, fill: color.ink }),
      set.line(`${place}  ${names(ids)}`, width - side + 12, y + 5, { size }),
    )
  return { shapes, height }
}
