import type { Interval, UnitAssessment } from '@/domain/model'
import { isOpen } from '@/domain/order'
import { isWhole } from '@/locales/format'
import { markFill, markOf, stripLimits, stripRow, stripX } from '../strip'
import type { Drawing, Figure } from './drawing'
import { columnWidth, headHeight, rowColumns, type RowLook } from './rowColumns'
import { shape, type Shape } from './tree'
import { fit, textWidth } from './words'

export interface RankingLook extends RowLook {
  rows: readonly UnitAssessment[]
  /** Units assessed in all. */
  units: number
  selected: readonly string[]
  size: number
  /** Drawn through the strips. */
  mean?: Interval
}

/** Where the parts of a row stand. */
interface Columns {
  wide: number
  name: number
  nameWidth: number
  strip: { x: number; width: number }
  index: number
}

const placeOf = ({ t, e }: Drawing, row: UnitAssessment, units: number) =>
  isOpen(row, units) ? e.unknown : t.positionRange(row.position)
/** Words take less than figures. */
const placeSize = ({ e }: Drawing, place: string, size: number) => (place === e.unknown ? size * 0.84 : size)

function columnsOf(drawing: Drawing, width: number, { rows, units, size, columns }: RankingLook): Columns {
  const wide = columnWidth(width, columns)
  const places = rows.map((row) => placeOf(drawing, row, units))
  const name = Math.max(
    size * 3.6,
    ...places.map((place) => textWidth(place, placeSize(drawing, place, size)) + size * 0.7),
  )
  const nameWidth = Math.max(
    size * 4.4,
    ...rows.map(({ id }) => textWidth(drawing.nameOf(id), size) + size * 0.5),
  )
  const index = wide - size * 3.4
  const x = name + nameWidth + 8
  return { wide, name, nameWidth, strip: { x, width: index - size * 6.2 - x }, index }
}

function headOf({ set, palette, t }: Drawing, { size, rowHeight }: RankingLook, at: Columns): Shape[] {
  const style = { size: size * 0.86, color: 'ink-soft' as const }
  const head = headHeight(rowHeight)
  const y = head - 9
  return [
    set.line(t.ranking.positionHead, 0, y, style),
    set.line(t.ranking.unit, at.name, y, style),
    set.line(t.ranking.index, at.index, y, { ...style, anchor: 'end' }),
    set.line(t.ranking.rankHead, at.wide, y, { ...style, anchor: 'end' }),
    shape('path', { d: `M0 ${head}H${at.wide}`, stroke: palette.color.rule, 'stroke-width': 1 }),
  ]
}

/** Axis and band limits, and the unit's mark where anything is known of its index. */
function stripOf(
  drawing: Drawing,
  row: UnitAssessment,
  y: number,
  look: RankingLook,
  strip: Columns['strip'],
) {
  const { color } = drawing.palette
  const { x, y: top, width, height } = markOf(row.index)
  const [scale, tall] = [strip.width / 100, look.rowHeight / stripRow]
  const limits = stripLimits().map((limit) => `M${strip.x + stripX(limit) * scale} ${y}v${look.rowHeight}`)
  const axis = shape('path', {
    d: `M${strip.x} ${y + look.rowHeight / 2}h${strip.width}${limits.join('')}`,
    stroke: color.hairline,
    'stroke-width': 1,
    fill: 'none',
  })
  if (!width) return [axis]
  const mark = shape('rect', {
    x: strip.x + x * scale,
    y: y + top * tall,
    width: Math.max(3, width * scale),
    height: height * tall,
    fill: drawing.paint.of(markFill(row, look.units)),
    stroke: color.coast,
    'stroke-width': 0.8,
  })
  return [axis, mark]
}

function rowOf(drawing: Drawing, row: UnitAssessment, y: number, look: RankingLook, at: Columns): Shape[] {
  const { set, palette, nameOf, t } = drawing
  const { color } = palette
  const { size, rowHeight } = look
  const chosen = look.selected.includes(row.id)
  const place = placeOf(drawing, row, look.units)
  const exact = row.position[0] === row.position[1]
  const middle = y + rowHeight / 2 + size * 0.36
  const rank = row.printedRank === undefined ? '·' : String(row.printedRank)
  return [
    ...(chosen
      ? [shape('rect', { x: -8, y: y + 2, width: 3, height: rowHeight - 4, fill: color.seal })]
      : []),
    set.line(place, 0, middle, {
      size: placeSize(drawing, place, size),
      weight: exact ? 600 : 400,
      color: exact ? 'ink' : 'ink-soft',
    }),
    set.line(fit(nameOf(row.id), size, at.nameWidth), at.name, middle, { size, weight: chosen ? 600 : 400 }),
    ...stripOf(drawing, row, y, look, at.strip),
    set.line(t.interval(row.index), at.index, middle, {
      size,
      anchor: 'end',
      italic: row.indexBasis === 'derived',
      color: isWhole(row.index) ? 'ink-faint' : 'ink',
    }),
    set.line(rank, at.wide, middle, { size, anchor: 'end', color: 'ink-soft' }),
    shape('path', { d: `M0 ${y + rowHeight}H${at.wide}`, stroke: color.hairline, 'stroke-width': 0.6 }),
  ]
}

/** Rows with position, name, strip, index and printed rank; what isn't published says so in words. */
export function rankingFigure(drawing: Drawing, width: number, look: RankingLook): Figure {
  const at = columnsOf(drawing, width, look)
  const { mean } = look
  return rowColumns(look.rows, width, look, {
    head: () => headOf(drawing, look, at),
    row: (row, y) => rowOf(drawing, row, y, look, at),
    over: (from, to) =>
      mean && mean.lo === mean.hi
        ? [
            shape('path', {
              d: `M${at.strip.x + (stripX(mean.lo) * at.strip.width) / 100} ${from}V${to}`,
              stroke: drawing.palette.color['ink-faint'],
              'stroke-width': 1.4,
            }),
          ]
        : [],
  })
}
