import { deskFor, pictureOf, type Figure } from './desk'
import { cardMapLook, figureGrid, figuresOf, nameOfView, type CardView } from './card'
import type { Picture, Studio } from './facts'
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
export function poster(view: PosterView, studio: Studio): Picture {
  const desk = deskFor(studio, 's')
  const { set, e } = desk
  const story = storyOf(view, desk, view.kind === 'province')
  const [width, height, margin] = [1080, 1920, 68]
  const inner = width - 2 * margin
  const shapes: Shape[] = []
  let y = margin
  const stack = (figure: Figure, gap: number) => {
    shapes.push(placed(margin, y, figure.shapes))
    y += figure.height + gap
  }
  const badges = markBadges(desk, story, 24)
  if (badges.height) stack(badges, 8)
  stack(set.block(story.edition, 0, 0, inner, { size: 25, color: 'ink-soft' }), 6)
  const name = nameOfView(view, desk)
  const size = Math.min(112, Math.floor((112 * inner) / textWidth(name, 112)))
  stack(
    { shapes: [set.line(name, 0, size * 0.98, { size, serif: true, weight: 600 })], height: size * 1.3 },
    10,
  )
  const province = view.kind === 'province'
  stack(set.block(story.sentence, 0, 0, inner, { size: province ? 32 : 29, leading: 1.46, most: 6 }), 30)
  const columns = province ? 2 : 3
  stack(figureGrid(desk, inner, figuresOf(desk, view), { columns, label: 22, value: 48 }), 18)

  const foot = sheetFoot(desk, story, inner, { size: 20, code: 148 })
  const notes = mapNotes(desk, inner, 17)
  const below = height - margin + 24 - foot.height
  const room = below - y - notes.height - 54
  const members = () =>
    rankingFigure(desk, inner, {
      rows: membersOf(desk, desk.facts.regions.get(view.id)?.members ?? [], view.year),
      units: desk.facts.units.size,
      selected: [],
      columns: 1,
      rowHeight: 44,
      size: 24,
      mean: desk.facts.assessment(view.year).regions.get(view.id)?.mean,
    })
  const years = (height: number) =>
    unitHistoryFigure(desk, inner, historyOf(desk, view.id), {
      size: 19,
      current: view.year,
      heights: [height, height],
    })
  const least = province ? years(70) : members()
  const look = cardMapLook(desk, view)
  const legend = legendOf(desk, inner, look, 18)
  const mapWidth = Math.min(860, Math.max(480, (room - least.height - legend.height) * mapAspect(desk.map)))
  const map = countryMap(desk, mapWidth, { ...look, names: false })
  const free = Math.max(0, room - map.height - legend.height - least.height)
  const detail = province ? years(70 + Math.min(60, free / 2)) : least
  stack(legend, 8)
  shapes.push(placed((width - mapWidth) / 2, y, map.shapes))
  y += map.height + 6
  stack(notes, 0)
  y += Math.max(16, (below - y - detail.height) / 2)
  stack(detail, 0)
  shapes.push(placed(margin, below, foot.shapes))
  return pictureOf(desk, { width, height }, `${name} · ${e.brief}`, shapes)
}
