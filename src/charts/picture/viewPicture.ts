import { ranked } from '@/domain/order'
import { changeFigure, unitsFigure } from './comparisonParts'
import { drawingFor, pictureOf, type Drawing, type Figure } from './drawing'
import type { Picture, PictureView, PictureContext } from './facts'
import { mapNotes } from './mapFigure'
import { cityMap, countryMap, dimmedIn, membersOf, unitHistoryFigure } from './parts'
import { rankingFigure, type RankingLook } from './rankingFigure'
import { scoreMap, scoreNotes, scoreRanking } from './scoreFigures'
import { sheetFoot, sheetHead } from './sheet'
import { historyOf, storyOf } from './story'
import { placed, type Shape } from './tree'

/** What of a view can be shown in one picture. */
export type Part = 'map' | 'ranking' | 'history' | 'members' | 'positions'

const parts: Record<PictureView['kind'], readonly Part[]> = {
  overview: ['map', 'ranking'],
  province: ['history', 'map'],
  region: ['map', 'members'],
  units: ['positions'],
  change: ['positions'],
  cities: ['map', 'ranking'],
  score: ['map', 'ranking'],
}

/** The parts of a view, the usual one first. */
export const partsOf = (view: PictureView): readonly Part[] =>
  view.kind === 'score' && !view.onMap ? ['ranking'] : parts[view.kind]

const width = 1200
const margin = 52
const inner = width - 2 * margin

interface Body {
  figure: Figure
  notes: string[]
  /** Whether a map is shown, which asks for its own words and its approval number. */
  map: boolean
}

/** Units by position, in two columns where they are many. */
function rankingOf(
  drawing: Drawing,
  look: Pick<RankingLook, 'rows' | 'units' | 'selected' | 'mean'>,
  { row, size }: { row: number; size: number },
): Figure {
  return rankingFigure(drawing, inner, {
    ...look,
    columns: look.rows.length > 12 ? 2 : 1,
    rowHeight: row,
    size,
  })
}

/** Sentences of a note one after the other. */
const noteOf = ({ t, e }: Drawing, lines: readonly string[]): string =>
  t.lang === 'zh' ? `${e.method}${lines.join('；')}。` : `${e.method} ${lines.join('. ')}.`

const mapBody = (figure: Figure, notes: string[] = []): Body => ({ figure, notes, map: true })
const plainBody = (figure: Figure, notes: string[] = []): Body => ({ figure, notes, map: false })

/** A year's bands on the map, with their legend. */
const bandMap = (
  drawing: Drawing,
  year: number,
  { selected = [], dimmed = new Set<string>() }: { selected?: string[]; dimmed?: Set<string> },
): Body => mapBody(countryMap(drawing, inner, { year, measure: 'band', selected, dimmed, legend: 15 }))

type Kind = PictureView['kind']
const bodies: {
  [K in Kind]: (drawing: Drawing, view: PictureView & { kind: K }, part: Part) => Body
} = {
  overview(drawing, view, part) {
    const assessment = drawing.facts.assessment(view.year)
    if (part === 'map') {
      const look = { ...view, selected: view.units, dimmed: dimmedIn(drawing, view), legend: 15 }
      return mapBody(countryMap(drawing, inner, look))
    }
    const look = { rows: ranked(assessment), units: assessment.units.size, selected: view.units }
    return plainBody(rankingOf(drawing, look, { row: 38, size: 18 }), [noteOf(drawing, [drawing.e.axis])])
  },
  cities(drawing, view, part) {
    if (part === 'map') return mapBody(cityMap(drawing, inner, view.year, 14), [drawing.e.cityGround])
    const assessment = drawing.facts.cityAssessment(view.year)
    const look = { rows: ranked(assessment), units: assessment.units.size, selected: [] }
    return plainBody(rankingOf(drawing, look, { row: 38, size: 18 }), [noteOf(drawing, [drawing.e.axis])])
  },
  region(drawing, view, part) {
    if (part === 'map') return bandMap(drawing, view.year, { dimmed: dimmedIn(drawing, view) })
    const { facts, e } = drawing
    const { units, regions } = facts.assessment(view.year)
    const look = {
      rows: membersOf(drawing, facts.regions.get(view.id)!.members, view.year),
      units: units.size,
      selected: [],
      mean: regions.get(view.id)?.mean,
    }
    return plainBody(rankingOf(drawing, look, { row: 46, size: 19 }), [noteOf(drawing, [e.meanLine, e.axis])])
  },
  province(drawing, view, part) {
    if (part === 'map') return bandMap(drawing, view.year, { selected: [view.id] })
    const figure = unitHistoryFigure(drawing, inner, historyOf(drawing, view.id), {
      size: 17,
      current: view.year,
      heights: [260, 220],
    })
    return plainBody(figure, [drawing.e.historyNote])
  },
  score(drawing, view, part) {
    if (part === 'map') return mapBody(scoreMap(drawing, inner, view))
    const { undrawn, ...figure } = scoreRanking(drawing, inner, view)
    return plainBody(figure, scoreNotes(drawing, undrawn))
  },
  units: (drawing, view) => plainBody(unitsFigure(drawing, inner, view)),
  change: (drawing, view) => plainBody(changeFigure(drawing, inner, view)),
}

/** The part of a view as a figure as wide as the sheet. */
const bodyOf = <K extends Kind>(drawing: Drawing, view: PictureView & { kind: K }, part: Part): Body =>
  bodies[view.kind as K](drawing, view, part)

/**
 * The picture of a view: its sentence, one of its parts, and where the figures come from. 1200 units wide, as high as
 * it needs to be.
 */
export function viewPicture(view: PictureView, part: Part, context: PictureContext): Picture {
  // The page's address does not show scores of the reader's own data.
  const link = view.kind === 'score' && !view.linked ? undefined : context.link
  const drawing = drawingFor({ ...context, link }, 'p', false, view.kind === 'score' ? 'sim' : 'step')
  const story = storyOf(view, drawing, part === 'history')
  const { figure, notes, map } = bodyOf(drawing, view, part)
  const head = sheetHead(drawing, story, inner, { sentence: 30, small: 16 })
  const foot = sheetFoot(drawing, story, inner, { size: 14, code: 112, notes })
  const beneath = map ? mapNotes(drawing, inner, 13, view.kind !== 'cities') : undefined
  const shapes: Shape[] = []
  let y = margin - 8
  const stack = (part: Figure | undefined, gap: number) => {
    if (!part) return
    shapes.push(placed(margin, y, part.shapes))
    y += part.height + gap
  }
  stack(head, 22)
  stack(figure, map ? 12 : 22)
  stack(beneath, 18)
  stack(foot, margin - 16)
  return pictureOf(drawing, { width, height: Math.ceil(y) }, story.sentence, shapes)
}
