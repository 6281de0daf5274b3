import { drawingFor, pictureOf, type Figure } from './drawing'
import { cardMapLook, figureGrid, figuresOf, nameOfView, type CardView } from './card'
import type { Picture, PictureContext } from './facts'
import { mapAspect, mapNotes } from './mapFigure'
import { countryMap, legendOf, membersOf, unitHistoryFigure } from './parts'
import { rankingFigure } from './rankingFigure'
import { markBadges, sheetFoot } from './sheet'
import { historyOf, storyOf } from './story'
import { placed, type Shape } from './tree'
import { textWidth } from './words'

/** Views that have a poster. */
export type PosterView = CardView & { kind: 'province' | 'region' }

/** A portrait of 1080 × 1920 for phones and stories: name, sentence, figures, map, and the years or the members. */
export function poster(view: PosterView, context: PictureContext): Picture {
  const drawing = drawingFor(context, 's')
  const { set, e } = drawing
  const story = storyOf(view, drawing, view.kind === 'province')
  const [width, height, margin] = [1080, 1920, 68]
  const inner = width - 2 * margin
  const shapes: Shape[] = []
  let y = margin
  const stack = (figure: Figure, gap: number) => {
    shapes.push(placed(margin, y, figure.shapes))
    y += figure.height + gap
  }
  const badges = markBadges(drawing, story, 24)
  if (badges.height) stack(badges, 8)
  stack(set.block(story.edition, 0, 0, inner, { size: 25, color: 'ink-soft' }), 6)
  const name = nameOfView(view, drawing)
  const size = Math.min(112, Math.floor((112 * inner) / textWidth(name, 112)))
  stack(
    { shapes: [set.line(name, 0, size * 0.98, { size, serif: true, weight: 600 })], height: size * 1.3 },
    10,
  )
  const province = view.kind === 'province'
  stack(set.block(story.sentence, 0, 0, inner, { size: province ? 32 : 29, leading: 1.46, most: 6 }), 30)
  const columns = province ? 2 : 3
  stack(figureGrid(drawing, inner, figuresOf(drawing, view), { columns, label: 22, value: 48 }), 18)

  const foot = sheetFoot(drawing, story, inner, { size: 20, code: 148 })
  const notes = mapNotes(drawing, inner, 17)
  const below = height - margin + 24 - foot.height
  const room = below - y - notes.height - 54
  const members = () =>
    rankingFigure(drawing, inner, {
      rows: membersOf(drawing, drawing.facts.regions.get(view.id)?.members ?? [], view.year),
      units: drawing.facts.units.size,
      selected: [],
      columns: 1,
      rowHeight: 44,
      size: 24,
      mean: drawing.facts.assessment(view.year).regions.get(view.id)?.mean,
    })
  const years = (height: number) =>
    unitHistoryFigure(drawing, inner, historyOf(drawing, view.id), {
      size: 19,
      current: view.year,
      heights: [height, height],
    })
  const least = province ? years(70) : members()
  const look = cardMapLook(drawing, view)
  const legend = legendOf(drawing, inner, look, 18)
  const mapWidth = Math.min(
    860,
    Math.max(480, (room - least.height - legend.height) * mapAspect(drawing.map)),
  )
  const map = countryMap(drawing, mapWidth, { ...look, names: false })
  const free = Math.max(0, room - map.height - legend.height - least.height)
  const detail = province ? years(70 + Math.min(60, free / 2)) : least
  stack(legend, 8)
  shapes.push(placed((width - mapWidth) / 2, y, map.shapes))
  y += map.height + 6
  stack(notes, 0)
  y += Math.max(16, (below - y - detail.height) / 2)
  stack(detail, 0)
  shapes.push(placed(margin, below, foot.shapes))
  return pictureOf(drawing, { width, height }, `${name} · ${e.brief}`, shapes)
}
