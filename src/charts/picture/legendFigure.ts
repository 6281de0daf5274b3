import { bandInterval } from '@/domain/bands'
import type { Edition } from '@/domain/model'
import { formatInterval } from '@/locales/format'
import type { Fill, Measure } from '../fill'
import { legendGrounds, legendSteps, type LegendEntry } from '../legend'
import { bandStep } from '@/locales/scale'
import type { Drawing, Figure } from './drawing'
import { shape, type Shape } from './tree'
import { textWidth } from './words'

export interface LegendLook {
  edition: Edition
  measure: Measure
  /** Units assessed. */
  units: number
  /** The fills on show. */
  fills: Iterable<Fill>
  /** Whether the map has areas that were not assessed. */
  grey?: boolean
}

/** Steps, best first, and grounds that a legend names: those on show only. */
function entries({ t }: Drawing, { edition, measure, units, fills, grey = true }: LegendLook): LegendEntry[] {
  const bands = edition.bands.map((band): LegendEntry => ({
    fill: { kind: 'solid', step: bandStep(band.id) },
    text: `${t.local(band.name)} ${formatInterval(bandInterval(band), '')}`,
  }))
  const grounds = legendGrounds(measure, fills, t)
  return [
    ...(measure === 'band' ? bands : legendSteps(measure, units, t).reverse()),
    ...(grey ? grounds : grounds.slice(0, -1)),
  ]
}

export function legendFigure(drawing: Drawing, width: number, look: LegendLook, size = 15): Figure {
  return swatches(drawing, width, entries(drawing, look), size)
}

/** Swatches with their words, in as many lines as they need. */
export function swatches(
  { set, paint, palette }: Drawing,
  width: number,
  shown: readonly LegendEntry[],
  size: number,
): Figure {
  const swatch = size * 1.9
  const line = size * 1.8
  const shapes: Shape[] = []
  let [x, y] = [0, 0]
  for (const { fill, text } of shown) {
    const wide = swatch + 7 + textWidth(text, size)
    if (x && x + wide > width) [x, y] = [0, y + line]
    shapes.push(
      shape('rect', {
        x,
        y: y + line / 2 - size * 0.42,
        width: swatch,
        height: size * 0.84,
        fill: fill ? paint.of(fill) : palette.color.unassessed,
        stroke: palette.color.coast,
        'stroke-width': 0.7,
      }),
      set.line(text, x + swatch + 7, y + line / 2 + size * 0.36, { size, color: 'ink-soft' }),
    )
    x += wide + size * 1.3
  }
  return { shapes, height: y + line }
}
