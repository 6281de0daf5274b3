import { byPosition, type PlaceScore } from '@/domain/score/score'
import { messages as en } from '@/locales/pages/score.en'
import { messages as zh } from '@/locales/pages/score.zh'
import { positionText, scoreText } from '@/locales/scoreText'
import type { Fill } from '../fill'
import { stretch } from '../firmness'
import { classTexts, hatchesAmong, scoreClasses, scoreFill } from '../scoreFill'
import type { Drawing, Figure } from './drawing'
import type { ScorePicture } from './facts'
import type { LegendEntry } from '../legend'
import { swatches } from './legendFigure'
import { mapFigure } from './mapFigure'
import { columnWidth, headHeight, rowColumns } from './rowColumns'
import { placed, shape, type Shape } from './tree'
import { fit } from './words'

const pages = { zh, en }

/** So many places are drawn; more are counted. */
const firstRows = 100

/** The map coloured by simulated score, with what its colours mean above it. */
export function scoreMap(drawing: Drawing, width: number, { scoring, selected }: ScorePicture): Figure {
  const { facts, t } = drawing
  const { map: words } = pages[t.lang]
  const classes = scoreClasses(scoring)
  const scored = new Map(scoring.scores.map((score) => [score.place, scoreFill(score, classes)]))
  const unknown: Fill = { kind: 'unknown' }
  const fills = new Map([...facts.units.keys()].map((id) => [id, scored.get(id) ?? unknown]))
  const [hatch] = hatchesAmong(fills.values())
  const entries: LegendEntry[] = [
    ...classTexts(classes).map((text, index) => ({
      fill: { kind: 'solid' as const, step: index + 1 },
      text,
    })),
    ...(hatch ? [{ fill: hatch, text: words.bounded }] : []),
    ...([...fills.values()].includes(unknown) ? [{ fill: unknown, text: words.without }] : []),
    ...(facts.areas.size ? [{ fill: undefined, text: t.map.none }] : []),
  ]
  const size = 15
  const legend = swatches(drawing, width, entries, size)
  const map = mapFigure(drawing, width, { fills, dimmed: new Set(), selected, names: true })
  const gap = size * 0.7
  return {
    shapes: [...legend.shapes, placed(0, legend.height + gap, map.shapes)],
    height: legend.height + gap + map.height,
  }
}

/** Places by simulated position in one or two columns: position, name, how firm it is, score. */
export function scoreRanking(
  drawing: Drawing,
  width: number,
  { scoring, firmness, selected }: ScorePicture,
): Figure & { undrawn: number } {
  const { facts, set, palette, t, nameOf } = drawing
  const { color } = palette
  const { ranking: words } = pages[t.lang]
  const names = new Map(
    scoring.set.places.map(({ id, name }) => [id, facts.units.has(id) ? nameOf(id) : t.local(name)]),
  )
  const rows = byPosition(scoring.scores)
  const shown = rows.slice(0, firstRows)
  const [size, rowHeight] = [18, 38]
  const columns = shown.length > 12 ? 2 : 1
  const wide = columnWidth(width, columns)
  const head = headHeight(rowHeight)
  const left = { place: size * 3.8, strip: size * (t.lang === 'zh' ? 11.4 : 12.8) }
  const right = { score: wide }
  const axis = { size: rows.length, width: wide - left.strip - size * 6.4 }
  const middle = (y: number) => y + rowHeight / 2 + size * 0.36
  const rule = (y: number, thick: number, stroke: string) =>
    shape('path', { d: `M0 ${y}H${wide}`, stroke, 'stroke-width': thick })

  function headOf(): Shape[] {
    const style = { size: size * 0.86, color: 'ink-soft' as const }
    const y = head - 9
    return [
      set.line(words.position, 0, y, style),
      set.line(words.place, left.place, y, style),
      set.line(words.firm, left.strip, y, style),
      set.line(words.score, right.score, y, { ...style, anchor: 'end' }),
      rule(head, 1, color.rule),
    ]
  }

  function bar(positions: [number, number], y: number, height: number, look: Shape['attrs'], least = 0) {
    const { x, width: long } = stretch(positions, { ...axis, least })
    return shape('rect', { x: left.strip + x, y: y + (rowHeight - height) / 2, width: long, height, ...look })
  }

  function rowOf(row: PlaceScore, y: number): Shape[] {
    const { range, reach } = firmness.get(row.place) ?? {}
    const chosen = selected.includes(row.place)
    const name = fit(names.get(row.place) ?? row.place, size, left.strip - left.place - 10)
    return [
      ...(chosen
        ? [shape('rect', { x: -8, y: y + 2, width: 3, height: rowHeight - 4, fill: color.seal })]
        : []),
      set.line(positionText(row), 0, middle(y), { size }),
      set.line(name, left.place, middle(y), { size, weight: chosen ? 600 : 400 }),
      shape('path', {
        d: `M${left.strip} ${y + rowHeight / 2}h${axis.width}`,
        stroke: color.hairline,
        'stroke-width': 1,
      }),
      ...(reach ? [bar(reach, y, 5, { fill: color['sim-2'] })] : []),
      ...(range ? [bar(range, y, 14, { fill: color['sim-3'] })] : []),
      bar(row.positions, y, 22, { fill: 'none', stroke: color.ink, 'stroke-width': 1.5 }, 5),
      set.line(scoreText(row), right.score, middle(y), { size, anchor: 'end' }),
      rule(y + rowHeight, 0.6, color.hairline),
    ]
  }

  const figure = rowColumns(shown, width, { columns, rowHeight }, { head: headOf, row: rowOf })
  return { ...figure, undrawn: rows.length - shown.length }
}

/** How to read the ranking, and how many places it leaves out. */
export function scoreNotes({ e, t }: Drawing, undrawn: number): string[] {
  return [pages[t.lang].ranking.note, ...(undrawn ? [e.simulated.undrawn(undrawn)] : [])]
}
