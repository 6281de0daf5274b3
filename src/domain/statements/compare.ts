import { orderKnowledge, placesGained, type Order } from '../difference'
import type { Assessment, Edition, LocalText, UnitId } from '../model'
import { isOpen } from '../order'

/** One edition with what is known of it. */
export interface ComparedYear {
  edition: Edition
  assessment: Assessment
}

export interface Pair {
  a: UnitId
  b: UnitId
  order: Order
}

/** What can be said of the chosen units in one year. */
export interface YearOrder {
  year: number
  /** Best first, level units together: present where every pair is decided. */
  groups?: UnitId[][]
  /** Decided pairs, the better unit first; `atLeast` where they may also be level. */
  known: Pair[]
  /** Pairs of which nothing can be said. */
  open: number
}

/** Several units over the years. */
export interface UnitsComparison {
  units: UnitId[]
  years: YearOrder[]
  /** Years in which the full order of the units is certain. */
  decided: number[]
  /** Years in which nothing can be said of any pair. */
  open: number[]
  /** The first unit against the second, where just two are compared: the years by verdict. */
  duel?: Record<Order, number[]>
}

function pairsOf(units: readonly UnitId[]): [UnitId, UnitId][] {
  return units.flatMap((a, i) => units.slice(i + 1).map((b): [UnitId, UnitId] => [a, b]))
}

function better({ a, b, order }: Pair): Pair {
  if (order === 'below') return { a: b, b: a, order: 'above' }
  return order === 'atMost' ? { a: b, b: a, order: 'atLeast' } : { a, b, order }
}

function yearOrder(units: readonly UnitId[], { edition, assessment }: ComparedYear): YearOrder {
  const order = orderKnowledge(edition, assessment)
  const pairs = pairsOf(units).map(([a, b]) => ({ a, b, order: order(a, b) }))
  const known = pairs.filter((pair) => pair.order !== 'unknown').map(better)
  const total = pairs.every((pair) => ['above', 'below', 'same'].includes(pair.order))
  return {
    year: edition.year,
    groups: total ? groupsOf(units, order) : undefined,
    known,
    open: pairs.length - known.length,
  }
}

/** The units in descending order, level ones together; every pair must be decided. */
function groupsOf(units: readonly UnitId[], order: (a: UnitId, b: UnitId) => Order): UnitId[][] {
  const above = (id: UnitId) => units.filter((other) => order(other, id) === 'above').length
  const places = [...new Set(units.map(above))].sort((a, b) => a - b)
  return places.map((place) => units.filter((id) => above(id) === place))
}

/** @param years ascending */
export function compareUnits(units: readonly UnitId[], years: readonly ComparedYear[]): UnitsComparison {
  const orders = years.map((year) => yearOrder(units, year))
  return {
    units: [...units],
    years: orders,
    decided: orders.filter((each) => each.groups).map((each) => each.year),
    open: orders.filter((each) => !each.known.length).map((each) => each.year),
    duel: units.length === 2 ? duelOf(units[0]!, orders) : undefined,
  }
}

const mirrored: Record<Order, Order> = {
  above: 'below',
  atLeast: 'atMost',
  same: 'same',
  atMost: 'atLeast',
  below: 'above',
  unknown: 'unknown',
}

function duelOf(first: UnitId, orders: readonly YearOrder[]): Record<Order, number[]> {
  const duel: Record<Order, number[]> = {
    above: [],
    atLeast: [],
    same: [],
    atMost: [],
    below: [],
    unknown: [],
  }
  for (const { year, known } of orders) {
    const [pair] = known
    duel[!pair ? 'unknown' : pair.a === first ? pair.order : mirrored[pair.order]].push(year)
  }
  return duel
}

/** One unit between two years. */
export interface Shift {
  id: UnitId
  then: [number, number]
  now: [number, number]
  /** Fewest and most places gained; undefined where nothing is known of either year. */
  gained?: [number, number]
}

/** All units between two years. */
export interface YearsComparison {
  from: number
  to: number
  shifts: Shift[]
  /** Certainly better, certainly worse, certainly unchanged in position; what can't be said is in `open`. */
  rose: UnitId[]
  fell: UnitId[]
  stayed: UnitId[]
  open: UnitId[]
  /** Units whose change is known to the place. */
  exact: UnitId[]
  /** Changes of method between the two years. */
  breaks: { year: number; text: LocalText }[]
}

/**
 * Positions of two editions may be compared also across a change of method, since each orders the same units; the
 * changes are listed, so that they can be said.
 * @param between editions after `then` up to and including `now`
 */
export function compareYears(
  then: ComparedYear,
  now: ComparedYear,
  between: readonly Edition[],
): YearsComparison {
  const n = now.assessment.units.size
  const shifts = [...now.assessment.units.values()].flatMap((row): Shift[] => {
    const earlier = then.assessment.units.get(row.id)
    if (!earlier) return []
    const known = !isOpen(earlier, n) || !isOpen(row, n)
    return [
      {
        id: row.id,
        then: earlier.position,
        now: row.position,
        gained: known ? placesGained(earlier.position, row.position) : undefined,
      },
    ]
  })
  const ids = (test: (gained: [number, number]) => boolean) =>
    shifts.filter(({ gained }) => gained && test(gained)).map((shift) => shift.id)
  const rose = ids(([least]) => least > 0)
  const fell = ids(([, most]) => most < 0)
  const stayed = ids(([least, most]) => least === 0 && most === 0)
  const told = new Set([...rose, ...fell, ...stayed])
  return {
    from: then.edition.year,
    to: now.edition.year,
    shifts,
    rose,
    fell,
    stayed,
    open: shifts.map((shift) => shift.id).filter((id) => !told.has(id)),
    exact: ids(([least, most]) => least === most),
    breaks: between.flatMap(({ year, methodBreak }) => (methodBreak ? [{ year, text: methodBreak }] : [])),
  }
}

/**
 * Two units that certainly differ in an edition: the first and the last as far as known.
 * @throws RangeError with fewer than two units
 */
export function oppositeUnits(rows: readonly { id: UnitId }[]): [UnitId, UnitId] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || first === last) throw new RangeError('Two units are needed for a comparison.')
  return [first.id, last.id]
}

/**
 * The two years of which most changes of position are known, the later of equally good pairs.
 * @param assessments at least two, ascending
 * @throws RangeError with fewer
 */
export function tellingYears(assessments: readonly Assessment[]): [number, number] {
  const exact = (a: Assessment, b: Assessment) =>
    [...a.units.values()].filter(({ id, position: [best, worst] }) => {
      const other = b.units.get(id)?.position
      return best === worst && other && other[0] === other[1]
    }).length
  const pairs = assessments.flatMap((a, i) =>
    assessments.slice(i + 1).map((b) => ({ years: [a.year, b.year] as [number, number], n: exact(a, b) })),
  )
  const telling = pairs.reduce<(typeof pairs)[number] | undefined>(
    (best, pair) => (best && best.n > pair.n ? best : pair),
    undefined,
  )
  if (!telling) throw new RangeError('Two years are needed for a comparison.')
  return telling.years
}
