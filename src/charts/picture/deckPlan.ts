import type { UnitAssessment } from '@/domain/model'
import { ranked } from '@/domain/order'
import { compareYears } from '@/domain/statements/compare'
import { indexBars, positionsOf, tells, unitTable, yearsOf, type DeckFigure } from './deckFigures'
import { drawingFor, pictureOf, type Drawing } from './drawing'
import type { Picture, DeckView, PictureContext } from './facts'
import { mapNotes } from './mapFigure'
import { cityMap, countryMap, dimmedIn } from './parts'
import { sourcesOf, storyOf } from './story'
import { sourceLine } from './storySources'
import { placed } from './tree'

/** One view to be shown, as a page or a step of a script names it. */
export interface DeckStep {
  view: DeckView
  /** One line above the sentence. */
  caption?: string
  /** What the speaker means to say. */
  notes?: string
  /** Address of the view; the context's own where absent. */
  link?: string
}

export interface DeckSlide extends DeckFigure {
  title: string
  edition: string
  caption?: string
  marks: string[]
  picture?: Picture
  source: string
  link?: string
  /** For the speaker: own notes, what is missing, the sources. */
  notes: string
}

/** The map alone, for slides that say the rest in texts of their own. */
function mapPicture(context: PictureContext, view: DeckView): Picture {
  const drawing = drawingFor(context, 'd')
  const [width, margin] = [1000, 6]
  const inner = width - 2 * margin
  const figure =
    view.kind === 'cities'
      ? cityMap(drawing, inner, view.year, 16)
      : countryMap(drawing, inner, {
          year: 'year' in view ? view.year : drawing.facts.years.at(-1)!,
          measure: view.kind === 'overview' ? view.measure : 'band',
          selected: view.kind === 'overview' ? view.units : view.kind === 'province' ? [view.id] : [],
          dimmed: view.kind === 'overview' || view.kind === 'region' ? dimmedIn(drawing, view) : new Set(),
          nameSize: 17,
          legend: 18,
        })
  const notes = mapNotes(drawing, inner, 15, view.kind !== 'cities')
  const height = Math.ceil(figure.height + notes.height + 24)
  return pictureOf(drawing, { width, height }, storyOf(view, drawing).sentence, [
    placed(margin, 4, figure.shapes),
    placed(margin, figure.height + 12, notes.shapes),
  ])
}

function contentOf(drawing: Drawing, view: DeckView): DeckFigure & { picture?: Picture } {
  const { facts, t, e, nameOf } = drawing
  const without = (content: DeckFigure, rows: readonly UnitAssessment[], n: number) => {
    if (content.chart) return content
    const told = rows.filter((row) => tells(row, n)).slice(0, 12)
    return told.length ? { table: unitTable(drawing, told, n) } : {}
  }
  switch (view.kind) {
    case 'overview': {
      const rows = ranked(facts.assessment(view.year))
      return {
        picture: mapPicture(drawing, view),
        ...without(indexBars(drawing, rows, view.year), rows, rows.length),
      }
    }
    case 'cities': {
      const rows = ranked(facts.cityAssessment(view.year))
      return {
        picture: mapPicture(drawing, view),
        ...without(indexBars(drawing, rows, view.year), rows, rows.length),
      }
    }
    case 'region': {
      const { units } = facts.assessment(view.year)
      const members = ranked(facts.assessment(view.year)).filter((row) =>
        facts.regions.get(view.id)?.members.includes(row.id),
      )
      return {
        picture: mapPicture(drawing, view),
        ...without(indexBars(drawing, members, view.year), members, units.size),
      }
    }
    case 'province':
      return yearsOf(drawing, view.id)
    case 'units':
      return positionsOf(drawing, view.units, view.years)
    case 'change': {
      const at = (year: number) => ({ edition: facts.edition(year), assessment: facts.assessment(year) })
      const { shifts } = compareYears(at(view.from), at(view.to), [])
      const n = facts.units.size
      const text = (place: [number, number]) =>
        place[0] === 1 && place[1] === n ? e.unknown : t.positionRange(place)
      return {
        table: {
          head: [e.table.unit, t.year(view.from), t.year(view.to)],
          rows: shifts.map(({ id, then, now }) => [nameOf(id), text(then), text(now)]),
        },
      }
    }
  }
}

/** The slide of one view. */
function slideOf({ view, caption, notes, link }: DeckStep, context: PictureContext): DeckSlide {
  const drawing = drawingFor(context, 'd')
  const { e, t } = drawing
  const story = storyOf(view, drawing, view.kind === 'province')
  const content = contentOf(drawing, view)
  const address = link ?? drawing.link
  const sources = sourcesOf(drawing, story).map(({ title, publisher, date, url }) =>
    [t.local(title), t.local(publisher), date, url].filter(Boolean).join(' · '),
  )
  const breaks = story.years.flatMap((year) => {
    const { methodBreak } = drawing.facts.edition(year)
    return methodBreak ? [e.methodBreak(t.local(methodBreak), year)] : []
  })
  return {
    title: story.sentence,
    edition: story.edition,
    caption,
    marks: story.marks.map((mark) => e.marks[mark]),
    ...content,
    source: sourceLine(story, drawing),
    link: address,
    notes: [
      notes,
      story.sentence,
      story.lead,
      content.aside,
      ...breaks,
      `${e.deck.notesSources}\n${sources.join('\n')}`,
      address && e.deck.view(address),
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** A slide with everything known of each unit, for views that show many. */
function tableSlideOf(view: DeckView, context: PictureContext): DeckSlide | undefined {
  const drawing = drawingFor(context, 'd')
  const { facts, e } = drawing
  if (view.kind !== 'overview' && view.kind !== 'region' && view.kind !== 'cities') return undefined
  const assessment = view.kind === 'cities' ? facts.cityAssessment(view.year) : facts.assessment(view.year)
  const rows = ranked(assessment)
  const members = view.kind === 'region' ? facts.regions.get(view.id)?.members : undefined
  const shown = members ? rows.filter((row) => members.includes(row.id)) : rows
  const base = slideOf({ view }, context)
  return {
    ...base,
    title: `${base.title.replace(/[。.]$/, '')}${e.deck.continued}`,
    picture: undefined,
    chart: undefined,
    aside: undefined,
    table: unitTable(drawing, shown, rows.length),
  }
}

/** Slides of a list of views; of a single one also its table. */
export function deckPlan(steps: readonly DeckStep[], context: PictureContext, tables: boolean): DeckSlide[] {
  return steps.flatMap((step) => {
    const table = tables ? tableSlideOf(step.view, context) : undefined
    return table ? [slideOf(step, context), table] : [slideOf(step, context)]
  })
}
