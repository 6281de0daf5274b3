import { historyFigure, type HistoryWords } from '../historyFigure'
import { indexPanel, positionPanel } from '../historyPanels'
import { indexSpans, positionSpans, type YearOfUnit } from '@/domain/history'
import type { UnitAssessment, UnitId } from '@/domain/model'
import { placesAmong, ranked, tellingPlace, type Place } from '@/domain/order'
import { namePlace } from '../cityPoints'
import { fillOf, shownMeasures, type Fill, type Measure } from '../fill'
import type { Drawing, Figure } from './drawing'
import type { PictureView } from './facts'
import { legendFigure } from './legendFigure'
import { mapFigure } from './mapFigure'
import { group, placed, shape, type Shape } from './tree'

/*
 * Figures of a view, made of the facts on show.
 */

interface CountryLook {
  year: number
  measure: Measure
  selected: readonly UnitId[]
  dimmed: ReadonlySet<UnitId>
  names?: boolean
  nameSize?: number
}

function fillsOf({ facts }: Drawing, { year, measure }: CountryLook): Map<UnitId, Fill> {
  const { units } = facts.assessment(year)
  return new Map([...units].map(([id, row]) => [id, fillOf(row, measure, units.size)]))
}

/** What the colours of a year's map mean. */
export function legendOf(drawing: Drawing, width: number, look: CountryLook, size: number): Figure {
  const fills = fillsOf(drawing, look)
  const { year, measure } = look
  return legendFigure(
    drawing,
    width,
    { edition: drawing.facts.edition(year), measure, units: fills.size, fills: fills.values() },
    size,
  )
}

/** The map of a year; with a legend of letters this high above it. */
export function countryMap(drawing: Drawing, width: number, look: CountryLook & { legend?: number }): Figure {
  const map = mapFigure(drawing, width, { names: true, ...look, fills: fillsOf(drawing, look) })
  if (!look.legend) return map
  const legend = legendOf(drawing, width, look, look.legend)
  const gap = look.legend * 0.7
  return {
    shapes: [...legend.shapes, placed(0, legend.height + gap, map.shapes)],
    height: legend.height + gap + map.height,
  }
}

/** Units that an overview pales: outside the region in focus, or of none of the bands asked for. */
export function dimmedIn(
  { facts }: Drawing,
  view: PictureView & { kind: 'overview' | 'region' },
): Set<UnitId> {
  const region = facts.regions.get(view.kind === 'region' ? view.id : (view.region ?? ''))
  const bands = view.kind === 'overview' ? view.bands : []
  return new Set(
    [...facts.assessment(view.year).units.values()]
      .filter(
        (row) =>
          (region && !region.members.includes(row.id)) ||
          (bands.length > 0 && !row.bands.some((band) => bands.includes(band))),
      )
      .map((row) => row.id),
  )
}

/** The key cities as points on the pale map. */
export function cityMap(drawing: Drawing, width: number, year: number, nameSize: number): Figure {
  const { facts, palette, paint, set, nameOf, cityPoints } = drawing
  const assessment = facts.cityAssessment(year)
  const fills = new Map(
    [...assessment.units].map(([id, row]) => [id, fillOf(row, shownMeasures()[0]!, assessment.units.size)]),
  )
  const legend = legendFigure(drawing, width, {
    edition: facts.edition(year),
    measure: 'band',
    units: assessment.units.size,
    fills: fills.values(),
    grey: false,
  })
  const map = mapFigure(drawing, width, { fills: new Map(), dimmed: new Set(), selected: [], names: false })
  const scale = width / Number(String(drawing.map.attrs.viewBox).split(' ')[2])
  const points = [...fills].flatMap(([id, fill]): Shape[] => {
    const [x, y] = (cityPoints[id] ?? []).map((value) => value * scale)
    if (x === undefined || y === undefined) return []
    const { dx, dy, anchor } = namePlace(id, nameSize)
    return [
      shape('circle', {
        cx: x,
        cy: y,
        r: 7,
        fill: paint.of(fill),
        stroke: palette.color.ink,
        'stroke-width': 1.1,
      }),
      set.line(nameOf(id), x + dx, y + dy, { size: nameSize, halo: 3, anchor }),
    ]
  })
  return {
    shapes: [...legend.shapes, placed(0, legend.height + 10, [...map.shapes, group(points)])],
    height: legend.height + 10 + map.height,
  }
}

/** Members of a region from best to worst as far as known. */
export function membersOf({ facts }: Drawing, members: readonly UnitId[], year: number): UnitAssessment[] {
  return ranked(facts.assessment(year)).filter((row) => members.includes(row.id))
}

/** Place of a unit in its region; undefined where every place is possible. */
export function placeInRegion({ facts }: Drawing, id: UnitId, year: number): Place | undefined {
  const region = facts.regions.get(facts.units.get(id)?.region ?? '')
  const assessment = facts.assessment(year)
  if (!region) return undefined
  return tellingPlace(placesAmong(assessment, region.members, assessment.regions.get(region.id)), id)
}

/** What a history says in a picture. */
export const historyWords = ({ t, e }: Drawing): HistoryWords => ({
  unknown: [e.unknown],
  methodBreak: t.timeline.break,
  renamed: t.timeline.renamed,
  gap: t.timeline.gap,
})

/** Index and position of a unit over all years. */
export function unitHistoryFigure(
  drawing: Drawing,
  width: number,
  history: readonly YearOfUnit[],
  look: { size: number; current?: number; heights: [number, number] },
): Figure {
  const { t, facts } = drawing
  const panels = [
    indexPanel(t.measure.index, indexSpans(history), t, look.heights[0]),
    positionPanel(t.measure.position, positionSpans(history), facts.units.size, look.heights[1]),
  ]
  return historyFigure(drawing, width, historyWords(drawing), { years: history, panels }, look)
}
