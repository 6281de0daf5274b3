import type { UnitId } from '@/domain/model'
import { compareYears } from '@/domain/statements/compare'
import type { SlopeFrame } from '../slope'
import { pairFigure, slopeFigure } from '../slopeFigure'
import { markPath } from '../slope'
import type { Drawing, Figure } from './drawing'
import { shape, type Shape } from './tree'
import { textWidth } from './words'

/** Which mark is whose, below the chart. */
function legend(
  { set, palette, nameOf }: Drawing,
  units: readonly UnitId[],
  left: number,
  y: number,
): Shape[] {
  let x = left
  return units.flatMap((id, index) => {
    const mark = shape('path', {
      d: markPath(index, x + 6, y, 5.5),
      fill: 'none',
      stroke: palette.color.ink,
      'stroke-width': 1.2,
    })
    const name = set.line(nameOf(id), x + 18, y + 5, { size: 15 })
    x += 18 + textWidth(nameOf(id), 15) + 24
    return [mark, name]
  })
}

/** A few units over some years, and which mark is whose. */
export function unitsFigure(
  drawing: Drawing,
  width: number,
  { units, years }: { units: readonly UnitId[]; years: readonly number[] },
): Figure {
  const { facts, nameOf, t, e } = drawing
  const [size, height] = [16, 560]
  const longest = Math.max(...units.map((id) => textWidth(nameOf(id), size)))
  const frame: SlopeFrame = { width, height, left: 40, right: longest + 30, top: 44, bottom: 56 }
  const { shapes } = slopeFigure(
    drawing,
    {
      units,
      years,
      editions: facts.years.map((year) => ({
        year,
        broken: facts.edition(year).methodBreak !== undefined,
      })),
      rowOf: (id, year) => facts.assessment(year).units.get(id)!,
      n: facts.units.size,
      nameOf,
    },
    { methodBreak: t.timeline.break, unknown: e.openColumn, gap: t.timeline.gap },
    { frame, size, names: true },
  )
  return { shapes: [...shapes, ...legend(drawing, units, frame.left, height + 12)], height: height + 28 }
}

/** All units between two years. */
export function changeFigure(
  drawing: Drawing,
  width: number,
  { from, to }: { from: number; to: number },
): Figure {
  const { facts, nameOf, t } = drawing
  const at = (year: number) => ({ edition: facts.edition(year), assessment: facts.assessment(year) })
  const between = facts.years.filter((year) => year > from && year <= to)
  const { shifts, breaks } = compareYears(at(from), at(to), between.map(facts.edition))
  const [rowHeight, size, side] = [23, 15, width * 0.34]
  const height = 44 + facts.units.size * rowHeight
  return pairFigure(
    drawing,
    { from, to, shifts, broken: breaks.length > 0 },
    { methodBreak: t.timeline.break, names: (ids) => t.list(ids.map(nameOf)) },
    { frame: { width, height, left: side, right: side, top: 44, bottom: 12 }, size },
  )
}
