import { placesGained } from '../difference'
import type { Assessment, Edition, LocalText, UnitId } from '../model'
import { isOpen } from '../order'
import type { Order } from '../unitOrder'

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

/** Units that follow each other in a certain order, or of which that can't be said. */
interface Block {
  units: UnitId[]
  /** Every pair inside is certainly level; true for a single unit. */
  level: boolean
}

/** What can be said of the chosen units in one year. */
export interface YearOrder {
  year: number
  /** Best first: every unit of a block is certainly above every unit of the next one. */
  blocks: Block[]
  /** What is known inside blocks that are not level, the better unit first; `atLeast` where both may be level. */
  inside: Pair[]
  /** Whether anything is known of any pair. */
  known: boolean
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
  const order = (a: UnitId, b: UnitId) => assessment.order.of(a, b)
  const orders = pairsOf(units).map(([a, b]) => order(a, b))
  const blocks = blocksOf(units, order)
  const inside = blocks
    .filter((block) => !block.level)
    .flatMap((block) => pairsOf(block.units))
    .map(([a, b]) => better({ a, b, order: order(a, b) }))
    .filter((pair) => pair.order !== 'unknown')
  const open = orders.filter((each) => each === 'unknown').length
  return { year: edition.year, blocks, inside, known: open < orders.length, open }
}

/**
 * Units joined by pairs that are not strictly ordered stand in one block. Since a strict order is transitive, such
 * blocks are strictly ordered as wholes.
 */
function blocksOf(units: readonly UnitId[], order: (a: UnitId, b: UnitId) => Order): Block[] {
  const strict = (a: UnitId, b: UnitId) => order(a, b) === 'above' || order(a, b) === 'below'
  let groups: UnitId[][] = []
  for (const id of units) {
    const near = groups.filter((group) => group.some((other) => !strict(id, other)))
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), id]]
  }
  return groups
    .sort(([a], [b]) => (order(a!, b!) === 'above' ? -1 : 1))
    .map((group) => ({
      units: units.filter((id) => group.includes(id)),
      level: pairsOf(group).every(([a, b]) => order(a, b) === 'equal'),
    }))
}

/** @param years ascending */
export function compareUnits(units: readonly UnitId[], years: readonly ComparedYear[]): UnitsComparison {
  const orders = years.map((year) => yearOrder(units, year))
  return {
    units: [...units],
    years: orders,
    decided: orders.filter((each) => each.blocks.every((block) => block.level)).map((each) => each.year),
    open: orders.filter((each) => !each.known).map((each) => each.year),
    duel: units.length === 2 ? duelOf(units[0]!, units[1]!, years) : undefined,
  }
}

function duelOf(a: UnitId, b: UnitId, years: readonly ComparedYear[]): Record<Order, number[]> {
  const duel: Record<Order, number[]> = {
    above: [],
    atLeast: [],
    equal: [],
    atMost: [],
    below: [],
    unknown: [],
  }
  for (const { edition, assessment } of years) duel[assessment.order.of(a, b)].push(edition.year)
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
 * Two units worth comparing in an edition, best first: the first two next to each other that are level, else the first two.
 * @throws RangeError with fewer than two units
 */
export function closeUnits(
  { order }: Pick<Assessment, 'order'>,
  rows: readonly { id: UnitId }[],
): [UnitId, UnitId] {
  const [first, second] = rows
  if (!first || !second) throw new RangeError('Two units are needed for a comparison.')
  const next = (at: number) => rows[at + 1]?.id ?? ''
  const level = rows.findIndex(({ id }, at) => order.level(id).includes(next(at)))
  return level < 0 ? [first.id, second.id] : [rows[level]!.id, next(level)]
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
