import { historyFigure } from '../historyFigure'
import { indexPanel } from '../historyPanels'
import { isOpen } from '@/domain/order'
import type { Region, Source } from '@/domain/model'
import { regionHistory, unitHistory, meanSpans } from '@/domain/history'
import { rankOf } from '@/domain/statements/unit'
import { cardMapLook, figureGrid, figuresOf, type CardView } from './card'
import { drawingFor, pictureOf, type Drawing, type Figure } from './drawing'
import type { Picture, PictureContext } from './facts'
import { mapNotes } from './mapFigure'
import { countryMap, historyWords, membersOf, unitHistoryFigure } from './parts'
import { rankingFigure } from './rankingFigure'
import { sheetFoot, sheetHead } from './sheet'
import { historyOf, sourcesOf, storyOf } from './story'
import { placed, shape, type Shape } from './tree'
import { fit, textWidth } from './words'

/** Views that have a brief. */
export type BriefView = CardView & { kind: 'province' | 'region' }

/** A4 at 96 units an inch. */
export const a4 = { width: 794, height: 1123 }
const margin = 46
const inner = a4.width - 2 * margin
const gutter = 28

/** A plain table: columns as wide as their words ask for, in a size at which none is cut. */
function tableFigure(
  { set, palette, e }: Drawing,
  width: number,
  columns: { head: string; end?: boolean }[],
  rows: string[][],
  bold: number,
): Figure {
  const line = 19
  const shapes: Shape[] = []
  const asked = columns.map(
    ({ head }, at) =>
      Math.max(...[head, ...rows.map((row) => row[at]!)].map((text) => textWidth(text, 1.05))) + 1,
  )
  const em = width / asked.reduce((sum, each) => sum + each)
  const size = Math.min(11, em)
  let x = 0
  const places = columns.map(({ end }, at) => {
    const from = x
    x += asked[at]! * em
    return end ? x - 10 : from
  })
  columns.forEach(({ head, end }, at) =>
    shapes.push(
      set.line(head, places[at]!, 12, { size: size * 0.9, color: 'ink-soft', anchor: end ? 'end' : 'start' }),
    ),
  )
  shapes.push(shape('path', { d: `M0 18H${x}`, stroke: palette.color.rule }))
  rows.forEach((row, index) => {
    const y = 18 + index * line
    row.forEach((text, at) =>
      shapes.push(
        set.line(text, places[at]!, y + 13.5, {
          size,
          anchor: columns[at]!.end ? 'end' : 'start',
          weight: index === bold ? 600 : 400,
          color: text === e.unknown ? 'ink-faint' : 'ink',
        }),
      ),
    )
    shapes.push(
      shape('path', { d: `M0 ${y + line}H${x}`, stroke: palette.color.hairline, 'stroke-width': 0.6 }),
    )
  })
  return { shapes, height: 18 + rows.length * line }
}

function yearTable(drawing: Drawing, view: BriefView, width: number): Figure {
  const { facts, t, e } = drawing
  const bold = facts.years.indexOf(view.year)
  if (view.kind === 'region') {
    const rows = facts.years.map((year) => {
      const group = facts.assessment(year).regions.get(view.id)!
      return [String(year), t.interval(group.mean)]
    })
    return tableFigure(
      drawing,
      width,
      [{ head: e.table.year }, { head: e.table.mean, end: true }],
      rows,
      bold,
    )
  }
  const rows = unitHistory(view.id, facts.years.map(facts.edition), facts.assessment).map(
    ({ year, row, known }) => {
      const rank = rankOf(view.id, facts.edition(year), row.printedRank)
      return [
        String(year),
        known.index ? t.interval(row.index) : e.unknown,
        known.band ? t.bands(row.bands) : e.unknown,
        isOpen(row, facts.units.size) ? e.unknown : t.positionRange(row.position),
        rank ? e.printedRank(rank.printed, rank.standing) : e.unknown,
      ]
    },
  )
  const { year, index, band, position, rank } = e.table
  return tableFigure(
    drawing,
    width,
    [year, index, band, position, rank].map((head) => ({ head })),
    rows,
    bold,
  )
}

/** Report or article, publisher, year: as many as there is room for. */
function sourceList({ set, t, e }: Drawing, sources: Source[], width: number, room: number): Figure {
  const [size, line] = [9.6, 14]
  const most = Math.max(1, Math.floor(room / line) - 1)
  const shown = sources.slice(0, sources.length > most ? most - 1 : most)
  const texts = shown.map(({ title, publisher, date }) =>
    [t.local(title), t.local(publisher), date?.slice(0, 4)]
      .filter(Boolean)
      .join(t.lang === 'zh' ? '，' : ', '),
  )
  if (shown.length < sources.length) texts.push(e.moreSources(sources.length - shown.length))
  return {
    shapes: texts.map((text, at) =>
      set.line(fit(text, size, width), 0, 10 + at * line, { size, color: 'ink-soft' }),
    ),
    height: texts.length * line,
  }
}

const heading = ({ set }: Drawing, text: string, figure: Figure): Figure => ({
  shapes: [set.line(text, 0, 14, { size: 13.5, serif: true, weight: 600 }), placed(0, 22, figure.shapes)],
  height: 22 + figure.height,
})

/** The members of a region from best to worst, their mean drawn through them. */
function membersFigure(drawing: Drawing, { id, year }: BriefView, region: Region, width: number): Figure {
  const { units, regions } = drawing.facts.assessment(year)
  return rankingFigure(drawing, width, {
    rows: membersOf(drawing, region.members, year),
    units: units.size,
    selected: [id],
    columns: 1,
    rowHeight: 22,
    size: 11.5,
    mean: regions.get(region.id)?.mean,
  })
}

/** The years of a unit, or of a region's mean. */
function yearsFigure(drawing: Drawing, view: BriefView, width: number): Figure {
  const { facts, t, e } = drawing
  const look = { size: 9.4, current: view.year }
  if (view.kind === 'province')
    return unitHistoryFigure(drawing, width, historyOf(drawing, view.id), { ...look, heights: [84, 74] })
  const years = facts.years.map(facts.edition)
  const means = meanSpans(regionHistory(view.id, years, facts.assessment))
  const panels = [indexPanel(e.table.mean, means, t, 110)]
  return historyFigure(drawing, width, historyWords(drawing), { years, panels }, look)
}

/**
 * A province or a region on one A4 page, for printers without colour too: sentence, figures, map, the others of the
 * region, the years as a drawing and as a table, sources, address. `id` keeps its patterns apart from those of the page.
 */
export function brief(view: BriefView, context: PictureContext, id = 'b'): Picture {
  const drawing = drawingFor(context, id, true)
  const { facts, e, t, nameOf } = drawing
  const story = storyOf(view, drawing, true)
  const shapes: Shape[] = []
  let y = margin - 6
  const stack = (figure: Figure, gap: number, x = 0) => {
    shapes.push(placed(margin + x, y, figure.shapes))
    y += figure.height + gap
  }
  stack(sheetHead(drawing, story, inner, { sentence: 20, small: 11 }), 12)
  stack(
    figureGrid(drawing, inner, figuresOf(drawing, view), {
      columns: view.kind === 'province' ? 4 : 3,
      label: 11,
      value: 25,
    }),
    10,
  )

  const half = (inner - gutter) / 2
  const region = facts.regions.get(
    view.kind === 'province' ? (facts.units.get(view.id)?.region ?? '') : view.id,
  )!
  const map = heading(
    drawing,
    e.onMap,
    countryMap(drawing, half, { ...cardMapLook(drawing, view), names: false, legend: 9.4 }),
  )
  const members = heading(drawing, e.region(nameOf(region.id)), membersFigure(drawing, view, region, half))
  const top = y
  stack(map, 4)
  stack(mapNotes(drawing, half, 8.6), 0)
  const mapEnd = y
  y = top
  stack(members, 6, half + gutter)
  const told = `${e.meanLine}${t.lang === 'zh' ? '；' : '. '}${e.axis}${t.lang === 'zh' ? '。' : '. '}${e.method}`
  stack(drawing.set.block(told, 0, 0, half, { size: 8.6, color: 'ink-soft' }), 0, half + gutter)
  y = Math.max(y, mapEnd) + 14

  const years = facts.years.map(facts.edition)
  const history = heading(drawing, e.overYears, yearsFigure(drawing, view, half))
  const start = y
  stack(history, 4)
  const end = y
  y = start + 6
  stack(yearTable(drawing, view, half), 6, half + gutter)
  const breaks = years.flatMap((edition) =>
    edition.methodBreak ? [e.methodBreak(t.local(edition.methodBreak), edition.year)] : [],
  )
  for (const text of [...breaks, e.historyNote, e.texture])
    stack(drawing.set.block(text, 0, 0, half, { size: 8.6, color: 'ink-soft' }), 2, half + gutter)
  y = Math.max(y, end) + 12

  const foot = sheetFoot(drawing, story, inner, { size: 9.6, code: 78 })
  const below = a4.height - margin + 12 - foot.height
  const sources = sourceList(drawing, sourcesOf(drawing, story), inner, below - y - 34)
  shapes.push(
    placed(margin, y, heading(drawing, e.sources, sources).shapes),
    placed(margin, below, foot.shapes),
  )
  return pictureOf(drawing, a4, story.sentence, shapes, false)
}
