import type { Unit } from '@/domain/model'
import {
  leaves,
  valueColumns,
  type Indicator,
  type IndicatorSet,
  type Method,
  type NodeId,
  type Place,
  type ValueColumn,
} from '@/domain/score/model'
import { readStructure, type Structure, type TableProblem } from '@/domain/score/structure'
import { readHead } from '@/domain/score/table'
import type { OwnEditions } from '../pack'
import type { OwnIndicators } from './model'
import { placeFinder } from './places'

const same = (text: string) => ({ zh: text, en: text })

/** Places of a table: those of the atlas by their code, so that the map finds them, the others by what the table has. */
function placesOf({ places, names = places }: OwnIndicators, units: readonly Unit[]): Place[] {
  const find = placeFinder(units, false)
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const taken = new Set<string>()
  return places.map((place, at) => {
    const name = names[at] || place
    const found = find(place)
    const unit = 'id' in found ? known.get(found.id) : undefined
    if (!unit || taken.has(unit.id)) return { id: place, name: same(name) }
    taken.add(unit.id)
    return { id: unit.id, name: { zh: unit.name, en: unit.english } }
  })
}

/** A first row of this name holds weights, not a place. */
const weightRow = /^(权重|weights?)$/i

/** The structure that the heads of a table and a row of weights tell: one group, directions where a head says one. */
function headStructure({ places, indicators, values }: OwnIndicators): Structure {
  const weighs = weightRow.test(places[0] ?? '')
  const children = indicators.map((id, at): Indicator => {
    const { name, direction } = readHead(id)
    const weight = weighs ? values[at]![0]! : NaN
    return { id, name: same(name), ...(direction && { direction }), ...(weight >= 0 && { weight }) }
  })
  return {
    root: { id: 'all', name: { zh: '总分', en: 'Total' }, children },
    denominators: [],
    groupings: [],
    unstated: children.filter(({ direction }) => !direction).map(({ id }) => id),
  }
}

/** What keeps a structure from being used with a table: its own faults, or indicators that the table lacks. */
export function structureProblems(rows: readonly string[][], own: OwnIndicators): TableProblem[] {
  const structure = readStructure(rows)
  if ('problems' in structure) return structure.problems
  const known = new Set(own.indicators)
  return leaves(structure.root)
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ code: 'noColumn', column: id }))
}

/** Figures of shares and marks can be added as they are; others, and those of which less is better, come to one scale first. */
function methodFor(
  indicators: readonly Indicator[],
  columns: readonly ValueColumn[],
): Partial<Method> | undefined {
  if (indicators.every(({ goalposts }) => goalposts)) return { normalisation: 'goalposts' }
  const isPercent = columns.every(
    ({ lo, hi }) => !lo.some((value) => value < 0) && !hi.some((value) => value > 100),
  )
  return isPercent && !indicators.some(({ direction }) => direction === 'lower')
    ? undefined
    : { normalisation: 'minMax' }
}

/** One year of a reader's table as a set for the scoring lab; a structure that does not suit the table is left out. */
export function indicatorSetOf(
  id: string,
  file: string,
  own: OwnIndicators,
  year: number,
  units: readonly Unit[],
): IndicatorSet {
  const skipped = weightRow.test(own.places[0] ?? '') ? 1 : 0
  const all = placesOf(own, units)
  const from = Math.max(0, own.years.indexOf(year)) * all.length
  const ofYear = (column: Float64Array) => column.subarray(from + skipped, from + all.length)
  const given =
    own.structure && !structureProblems(own.structure, own).length ? readStructure(own.structure) : undefined
  const structure = given && 'root' in given ? given : headStructure(own)
  const indicators = leaves(structure.root)
  const columns = indicators.map((indicator): ValueColumn => {
    const at = own.indicators.indexOf(indicator.id)
    const lo = ofYear(own.values[at]!)
    const hi = own.upper && ofYear(own.upper[at]!)
    return { lo, hi: hi?.some((value, place) => value > lo[place]!) ? hi : lo }
  })
  const divisors = structure.denominators.filter((name) => own.indicators.includes(name))
  const method = methodFor(indicators, columns)
  return {
    id: `own-${id}`,
    name: same(own.years.length > 1 ? `${file} · ${year}` : file),
    places: all.slice(skipped),
    root: structure.root,
    values: new Map(indicators.map(({ id: indicator }, at) => [indicator, columns[at]!])),
    denominators: new Map(divisors.map((name) => [name, ofYear(own.values[own.indicators.indexOf(name)]!)])),
    groupings: new Map(
      (own.groupings ?? []).map(({ name, of }) => [
        name,
        of.slice(skipped).map((group) => group || undefined),
      ]),
    ),
    unstated: structure.unstated,
    provenance: { kind: 'own', file },
    ...(method && { method }),
  }
}

/** The dimensions of own editions as sets, with the file's own totals beside them; a year with one dimension has none. */
export function dimensionSetsOf(
  own: OwnEditions,
  units: readonly Unit[],
  names: ReadonlyMap<string, { zh: string; en: string }>,
): IndicatorSet[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  return own.editions.flatMap(({ year, claims }): IndicatorSet[] => {
    const values = new Map<string, Map<NodeId, number>>()
    const totals = new Map<string, number>()
    const dimensions = new Set<string>()
    for (const claim of claims) {
      if (!known.has(claim.about)) continue
      if (claim.what === 'index') totals.set(claim.about, claim.value)
      if (claim.what !== 'dimension') continue
      dimensions.add(claim.dimension)
      const cells = values.get(claim.about) ?? new Map<NodeId, number>()
      values.set(claim.about, cells.set(claim.dimension, claim.value))
    }
    if (dimensions.size < 2) return []
    const places = [...values.keys()].map((id) => ({
      id,
      name: { zh: known.get(id)!.name, en: known.get(id)!.english },
    }))
    return [
      {
        id: `own-${own.id}-${year}`,
        name: { zh: `${own.file} · ${year}年一级指标`, en: `${own.file} · dimensions of ${year}` },
        places,
        root: {
          id: 'all',
          name: { zh: '总分', en: 'Total' },
          children: [...dimensions].map((id) => ({ id, name: names.get(id) ?? same(id), limits: [0, 100] })),
        },
        values: valueColumns([...values.keys()], [...dimensions], (place, dimension) =>
          values.get(place)!.get(dimension),
        ),
        provenance: { kind: 'own', file: own.file },
        ...(totals.size && { printed: { kind: 'total', year, totals, step: 0.01 } }),
      },
    ]
  })
}
