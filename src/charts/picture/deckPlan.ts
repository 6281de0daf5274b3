import { dataDate } from '@/domain/exportKinds'
import { isExact } from '@/domain/interval'
import type { UnitAssessment, UnitId } from '@/domain/model'
import { isOpen, ranked } from '@/domain/order'
import { compareYears } from '@/domain/statements/compare'
import { isWhole } from '@/locales/format'
import { deskFor, pictureOf, type Desk } from './desk'
import type { Picture, DeckView, Studio } from './facts'
import { mapNotes } from './mapFigure'
import { cityMap, countryMap, dimmedIn } from './parts'
import { historyOf, sourcesOf, storyOf } from './story'
import { placed } from './tree'

/** One view to be shown, as a page or a step of a script names it. */
export interface DeckStep {
  view: DeckView
  /** One line above the sentence. */
  caption?: string
  /** What the speaker means to say. */
  notes?: string
  /** Address of the view; the studio's own where absent. */
  link?: string
}

/** A chart that stays editable. A gap (null) stands wherever no figure is published. */
export interface DeckChart {
  kind: 'bar' | 'line'
  title: string
  labels: string[]
  series: { name: string; values: (number | null)[] }[]
  from: number
  to: number
  /** Ranks: the first on top. */
  reversed: boolean
  /** Digits behind the point. */
  digits: 0 | 2
}

export interface DeckTable {
  head: string[]
  rows: string[][]
}

export interface DeckSlide {
  title: string
  edition: string
  caption?: string
  marks: string[]
  picture?: Picture
  chart?: DeckChart
  /** What the chart can't show, in words. */
  aside?: string
  table?: DeckTable
  source: string
  link?: string
  /** For the speaker: own notes, what is missing, the sources. */
  notes: string
}

/** The map alone, for slides that say the rest in texts of their own. */
function mapPicture(studio: Studio, view: DeckView): Picture {
  const desk = deskFor(studio, 'd')
  const [width, margin] = [1000, 6]
  const inner = width - 2 * margin
  const figure =
    view.kind === 'cities'
      ? cityMap(desk, inner, view.year, 16)
      : countryMap(desk, inner, {
          year: 'year' in view ? view.year : desk.facts.years.at(-1)!,
          measure: view.kind === 'overview' ? view.measure : 'band',
          selected: view.kind === 'overview' ? view.units : view.kind === 'province' ? [view.id] : [],
          dimmed: view.kind === 'overview' || view.kind === 'region' ? dimmedIn(desk, view) : new Set(),
          nameSize: 17,
          legend: 18,
        })
  const notes = mapNotes(desk, inner, 15, view.kind !== 'cities')
  const height = Math.ceil(figure.height + notes.height + 24)
  return pictureOf(desk, { width, height }, storyOf(view, desk).sentence, [
    placed(margin, 4, figure.shapes),
    placed(margin, figure.height + 12, notes.shapes),
  ])
}

/** Published and exactly known indices as bars, best first; the others are named. */
function indexBars(
  desk: Desk,
  rows: readonly UnitAssessment[],
  year: number,
): Pick<DeckSlide, 'chart' | 'aside'> {
  const { e, t, nameOf } = desk
  const known = rows.filter((row) => isExact(row.index))
  const rest = rows.filter((row) => !isExact(row.index))
  return {
    chart:
      known.length > 1
        ? {
            kind: 'bar',
            title: e.deck.chartIndex(year),
            labels: known.map((row) => nameOf(row.id)),
            series: [{ name: t.measure.index, values: known.map((row) => row.index.lo) }],
            from: 0,
            to: 100,
            reversed: false,
            digits: 2,
          }
        : undefined,
    aside:
      known.length > 1 && rest.length
        ? e.deck.unknownUnits(
            t.list(
              rest.map(
                (row) => `${nameOf(row.id)} ${isWhole(row.index) ? e.unknown : t.interval(row.index)}`,
              ),
            ),
          )
        : undefined,
  }
}

/** Whether anything is known of a unit that a table can say. */
const tells = (row: UnitAssessment, n: number): boolean =>
  !isOpen(row, n) || !isWhole(row.index) || row.bands.length < 4 || row.printedRank !== undefined

/** Units with all that is known of them, in words where it is no figure. */
function unitTable({ t, e, nameOf }: Desk, rows: readonly UnitAssessment[], n: number): DeckTable {
  return {
    head: [e.table.position, e.table.unit, e.table.index, e.table.band, e.table.rank],
    rows: rows.map((row) => [
      isOpen(row, n) ? e.unknown : t.positionRange(row.position),
      nameOf(row.id),
      t.interval(row.index),
      t.bands(row.bands),
      row.printedRank === undefined ? e.unknown : String(row.printedRank),
    ]),
  }
}

/** A province over the years: dots and lines where figures are, a table of all that is known. */
function yearsOf(desk: Desk, id: UnitId): Pick<DeckSlide, 'chart' | 'table' | 'aside'> {
  const { t, e, facts } = desk
  const history = historyOf(desk, id)
  // A change of method begins a series of its own: nothing is joined across it.
  const runs: number[][] = [[]]
  for (const { year, methodBreak } of history) {
    if (methodBreak) runs.push([])
    runs.at(-1)!.push(year)
  }
  const valueIn = (years: number[]) =>
    history.map(({ year, row }) => (years.includes(year) && isExact(row.index) ? row.index.lo : null))
  const series = runs
    .map((years) => ({ name: `${t.measure.index} ${years[0]}–${years.at(-1)}`, values: valueIn(years) }))
    .filter(({ values }) => values.some((value) => value !== null))
  return {
    chart: series.length
      ? {
          kind: 'line',
          title: t.measure.index,
          labels: history.map(({ year }) => String(year)),
          series,
          from: 60,
          to: 100,
          reversed: false,
          digits: 2,
        }
      : undefined,
    aside: series.length ? e.deck.ranges : undefined,
    table: {
      head: [e.table.year, e.table.index, e.table.band, e.table.position],
      rows: history.map(({ year, row, known }) => [
        String(year),
        known.index ? t.interval(row.index) : e.unknown,
        known.band ? t.bands(row.bands) : e.unknown,
        isOpen(row, facts.units.size) ? e.unknown : t.positionRange(row.position),
      ]),
    },
  }
}

/** Positions of a few units over the years; a bounded one is a gap, and a text in the table. */
function positionsOf(desk: Desk, units: readonly UnitId[], years: readonly number[]) {
  const { t, e, facts, nameOf } = desk
  const n = facts.units.size
  const broken = years.filter((year, at) => at > 0 && facts.edition(year).methodBreak)
  const rowOf = (id: UnitId, year: number) => facts.assessment(year).units.get(id)!
  const place = (id: UnitId, year: number) => {
    const { position } = rowOf(id, year)
    return position[0] === position[1] ? position[0] : null
  }
  return {
    chart: {
      kind: 'line' as const,
      title: t.measure.position,
      labels: years.map(String),
      series: units.map((id) => ({ name: nameOf(id), values: years.map((year) => place(id, year)) })),
      from: 1,
      to: n,
      reversed: true,
      digits: 0 as const,
    },
    aside: [e.deck.ranges, ...(broken.length ? [e.deck.breaks(broken)] : [])].join(
      t.lang === 'zh' ? '' : ' ',
    ),
    table: {
      head: [e.table.year, ...units.map(nameOf)],
      rows: years.map((year) => [
        String(year),
        ...units.map((id) =>
          isOpen(rowOf(id, year), n) ? e.unknown : t.positionRange(rowOf(id, year).position),
        ),
      ]),
    },
  }
}

function contentOf(desk: Desk, view: DeckView): Pick<DeckSlide, 'picture' | 'chart' | 'table' | 'aside'> {
  const { facts, t, e, nameOf } = desk
  const without = (
    content: Pick<DeckSlide, 'chart' | 'aside'>,
    rows: readonly UnitAssessment[],
    n: number,
  ) => {
    if (content.chart) return content
    const told = rows.filter((row) => tells(row, n)).slice(0, 12)
    return told.length ? { table: unitTable(desk, told, n) } : {}
  }
  switch (view.kind) {
    case 'overview': {
      const rows = ranked(facts.assessment(view.year))
      return {
        picture: mapPicture(desk, view),
        ...without(indexBars(desk, rows, view.year), rows, rows.length),
      }
    }
    case 'cities': {
      const rows = ranked(facts.cityAssessment(view.year))
      return {
        picture: mapPicture(desk, view),
        ...without(indexBars(desk, rows, view.year), rows, rows.length),
      }
    }
    case 'region': {
      const { units } = facts.assessment(view.year)
      const members = ranked(facts.assessment(view.year)).filter((row) =>
        facts.regions.get(view.id)?.members.includes(row.id),
      )
      return {
        picture: mapPicture(desk, view),
        ...without(indexBars(desk, members, view.year), members, units.size),
      }
    }
    case 'province':
      return yearsOf(desk, view.id)
    case 'units':
      return positionsOf(desk, view.units, view.years)
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
export function slideOf({ view, caption, notes, link }: DeckStep, studio: Studio): DeckSlide {
  const desk = deskFor(studio, 'd')
  const { e, t } = desk
  const story = storyOf(view, desk, view.kind === 'province')
  const content = contentOf(desk, view)
  const address = link ?? desk.link
  const sources = sourcesOf(desk, story).map(({ title, publisher, date, url }) =>
    [t.local(title), t.local(publisher), date, url].filter(Boolean).join(' · '),
  )
  const breaks = story.years.flatMap((year) => {
    const { methodBreak } = desk.facts.edition(year)
    return methodBreak ? [e.methodBreak(t.local(methodBreak), year)] : []
  })
  return {
    title: story.sentence,
    edition: story.edition,
    caption,
    marks: desk.marks.map((mark) => e.marks[mark]),
    ...content,
    source: `${story.source}${t.lang === 'zh' ? '。' : '. '}${e.dataDate(dataDate)}`,
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
export function tableSlideOf(view: DeckView, studio: Studio): DeckSlide | undefined {
  const desk = deskFor(studio, 'd')
  const { facts, e } = desk
  if (view.kind !== 'overview' && view.kind !== 'region' && view.kind !== 'cities') return undefined
  const assessment = view.kind === 'cities' ? facts.cityAssessment(view.year) : facts.assessment(view.year)
  const rows = ranked(assessment)
  const members = view.kind === 'region' ? facts.regions.get(view.id)?.members : undefined
  const shown = members ? rows.filter((row) => members.includes(row.id)) : rows
  const base = slideOf({ view }, studio)
  return {
    ...base,
    title: `${base.title.replace(/[。.]$/, '')}${e.deck.continued}`,
    picture: undefined,
    chart: undefined,
    aside: undefined,
    table: unitTable(desk, shown, rows.length),
  }
}

/** Slides of a list of views; of a single one also its table. */
export function deckPlan(steps: readonly DeckStep[], studio: Studio, tables: boolean): DeckSlide[] {
  return steps.flatMap((step) => {
    const table = tables ? tableSlideOf(step.view, studio) : undefined
    return table ? [slideOf(step, studio), table] : [slideOf(step, studio)]
  })
}
