import { compareYears } from '@/domain/statements/compare'
import { ranked } from '@/domain/order'
import { drawingFor, pictureOf, type Drawing, type Figure } from './drawing'
import type { Picture, PictureView, PictureContext } from './facts'
import { mapNotes } from './mapFigure'
import { cityMap, countryMap, dimmedIn, membersOf, unitHistoryFigure } from './parts'
import { rankingFigure } from './rankingFigure'
import { scoreMap, scoreNotes, scoreRanking } from './scoreFigures'
import { sheetFoot, sheetHead } from './sheet'
import { pairFigure, slopeFigure } from './slopeFigure'
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

/** The part of a view as a figure as wide as the sheet. */
function bodyOf(drawing: Drawing, view: PictureView, part: Part): Body {
  const { facts, e, t } = drawing
  const ranking = (rows: ReturnType<typeof ranked>, units: number, selected: readonly string[]): Body => ({
    figure: rankingFigure(drawing, inner, {
      rows,
      units,
      selected,
      columns: rows.length > 12 ? 2 : 1,
      rowHeight: 38,
      size: 18,
    }),
    notes: [`${e.method}${t.lang === 'zh' ? '' : ' '}${e.axis}${t.lang === 'zh' ? '。' : '.'}`],
    map: false,
  })
  switch (view.kind) {
    case 'overview': {
      const assessment = facts.assessment(view.year)
      if (part === 'ranking') return ranking(ranked(assessment), assessment.units.size, view.units)
      const look = { ...view, selected: view.units, dimmed: dimmedIn(drawing, view), legend: 15 }
      return { figure: countryMap(drawing, inner, look), notes: [], map: true }
    }
    case 'cities': {
      const assessment = facts.cityAssessment(view.year)
      if (part === 'ranking') return ranking(ranked(assessment), assessment.units.size, [])
      return { figure: cityMap(drawing, inner, view.year, 14), notes: [e.cityGround], map: true }
    }
    case 'region': {
      const region = facts.regions.get(view.id)!
      const { units, regions } = facts.assessment(view.year)
      if (part === 'map') {
        const look = {
          year: view.year,
          measure: 'band' as const,
          selected: [],
          dimmed: dimmedIn(drawing, view),
          legend: 15,
        }
        return { figure: countryMap(drawing, inner, look), notes: [], map: true }
      }
      const figure = rankingFigure(drawing, inner, {
        rows: membersOf(drawing, region.members, view.year),
        units: units.size,
        selected: [],
        columns: 1,
        rowHeight: 46,
        size: 19,
        mean: regions.get(view.id)?.mean,
      })
      return {
        figure,
        notes: [
          `${e.method}${t.lang === 'zh' ? '' : ' '}${e.meanLine}${t.lang === 'zh' ? '；' : '. '}${e.axis}${t.lang === 'zh' ? '。' : '.'}`,
        ],
        map: false,
      }
    }
    case 'province': {
      if (part === 'map') {
        const look = {
          year: view.year,
          measure: 'band' as const,
          selected: [view.id],
          dimmed: new Set<string>(),
          legend: 15,
        }
        return { figure: countryMap(drawing, inner, look), notes: [], map: true }
      }
      const figure = unitHistoryFigure(drawing, inner, historyOf(drawing, view.id), {
        size: 17,
        current: view.year,
        heights: [260, 220],
      })
      return { figure, notes: [e.historyNote], map: false }
    }
    case 'score': {
      if (part === 'map') return { figure: scoreMap(drawing, inner, view), notes: [], map: true }
      const { undrawn, ...figure } = scoreRanking(drawing, inner, view)
      return { figure, notes: scoreNotes(drawing, undrawn), map: false }
    }
    case 'units':
      return { figure: slopeFigure(drawing, inner, 560, view.units, view.years), notes: [], map: false }
    case 'change': {
      const at = (year: number) => ({ edition: facts.edition(year), assessment: facts.assessment(year) })
      const { shifts } = compareYears(at(view.from), at(view.to), [])
      const figure = pairFigure(drawing, inner, shifts, { from: view.from, to: view.to, n: facts.units.size })
      return { figure, notes: [], map: false }
    }
  }
}

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
