import { isExact } from '@/domain/interval'
import type { UnitAssessment, UnitId } from '@/domain/model'
import { isOpen } from '@/domain/order'
import { isWhole } from '@/locales/format'
import { yearAxis } from '../yearAxis'
import type { Drawing } from './drawing'
import { historyOf } from './story'

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

/** What stands beside the picture of a slide. */
export interface DeckFigure {
  chart?: DeckChart
  table?: DeckTable
  /** What the chart can't show, in words. */
  aside?: string
}

/** Exactly known indices as bars, best first, where most are known; the others are named. */
export function indexBars(drawing: Drawing, rows: readonly UnitAssessment[], year: number): DeckFigure {
  const { e, t, nameOf } = drawing
  const known = rows.filter((row) => isExact(row.index))
  const rest = rows.filter((row) => !isExact(row.index))
  if (known.length <= rest.length) return {}
  const said = (row: UnitAssessment) =>
    `${nameOf(row.id)} ${isWhole(row.index) ? e.unknown : t.interval(row.index)}`
  return {
    chart: {
      kind: 'bar',
      title: e.deck.chartIndex(year),
      labels: known.map((row) => nameOf(row.id)),
      series: [{ name: t.measure.index, values: known.map((row) => row.index.lo) }],
      from: 0,
      to: 100,
      reversed: false,
      digits: 2,
    },
    aside: rest.length ? e.deck.unknownUnits(t.list(rest.map(said))) : undefined,
  }
}

/** Whether anything is known of a unit that a table can say. */
export const tells = (row: UnitAssessment, n: number): boolean =>
  !isOpen(row, n) || !isWhole(row.index) || row.bands.length < 4 || row.printedRank !== undefined

/** Units with all that is known of them, in words where it is no figure. */
export function unitTable({ t, e, nameOf }: Drawing, rows: readonly UnitAssessment[], n: number): DeckTable {
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

/** Places on the axis of a chart: years, and an empty one where years have no edition. */
const slotsOf = (years: readonly number[], editions = years): (number | undefined)[] =>
  yearAxis(years, editions).columns.flatMap(({ year, gap }) => (gap ? [undefined, year] : [year]))
const slotLabel = (year: number | undefined) => (year === undefined ? '⋯' : String(year))

/** A province over the years: dots and lines where figures are, a table of all that is known. */
export function yearsOf(drawing: Drawing, id: UnitId): DeckFigure {
  const { t, e, facts } = drawing
  const history = historyOf(drawing, id)
  // A change of method begins a series of its own: nothing is joined across it.
  const runs: number[][] = [[]]
  for (const { year, methodBreak } of history) {
    if (methodBreak) runs.push([])
    runs.at(-1)!.push(year)
  }
  const slots = slotsOf(history.map(({ year }) => year))
  const rows = new Map(history.map(({ year, row }) => [year, row]))
  const valueIn = (years: number[]) =>
    slots.map((year) => {
      const row = year !== undefined && years.includes(year) ? rows.get(year) : undefined
      return row && isExact(row.index) ? row.index.lo : null
    })
  const series = runs
    .map((years) => ({ name: `${t.measure.index} ${years[0]}–${years.at(-1)}`, values: valueIn(years) }))
    .filter(({ values }) => values.some((value) => value !== null))
  return {
    chart: series.length
      ? {
          kind: 'line',
          title: t.measure.index,
          labels: slots.map(slotLabel),
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
export function positionsOf(drawing: Drawing, units: readonly UnitId[], years: readonly number[]) {
  const { t, e, facts, nameOf } = drawing
  const n = facts.units.size
  const broken = years.filter((year, at) => at > 0 && facts.edition(year).methodBreak)
  const slots = slotsOf(years, facts.years)
  const rowOf = (id: UnitId, year: number) => facts.assessment(year).units.get(id)!
  const place = (id: UnitId, year: number) => {
    const { position } = rowOf(id, year)
    return position[0] === position[1] ? position[0] : null
  }
  return {
    chart: {
      kind: 'line' as const,
      title: t.measure.position,
      labels: slots.map(slotLabel),
      series: units.map((id) => ({
        name: nameOf(id),
        values: slots.map((year) => (year === undefined ? null : place(id, year))),
      })),
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
