import type { Unit } from '@/domain/model'
import {
  valueColumns,
  type IndicatorSet,
  type NodeId,
  type Place,
  type ValueColumn,
} from '@/domain/score/model'
import type { OwnEditions } from '../pack'
import type { OwnIndicators } from './model'
import { placeFinder } from './places'

const same = (text: string) => ({ zh: text, en: text })

/** Places of a table: those of the atlas by their code, so that the map finds them, the others by their order. */
function placesOf(names: readonly string[], units: readonly Unit[]): Place[] {
  const find = placeFinder(units, false)
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const taken = new Set<string>()
  return names.map((name, at) => {
    const found = find(name)
    const unit = 'id' in found ? known.get(found.id) : undefined
    if (!unit || taken.has(unit.id)) return { id: `place-${at}`, name: same(name) }
    taken.add(unit.id)
    return { id: unit.id, name: { zh: unit.name, en: unit.english } }
  })
}

/** One year of a reader's table as a set for the scoring lab. */
export function indicatorSetOf(
  id: string,
  file: string,
  own: OwnIndicators,
  year: number,
  units: readonly Unit[],
): IndicatorSet {
  const places = placesOf(own.places, units)
  const from = Math.max(0, own.years.indexOf(year)) * own.places.length
  const ids = own.indicators.map((_, at): NodeId => `indicator-${at}`)
  const ofYear = (column: Float64Array) => column.subarray(from, from + places.length)
  const columns = own.values.map((column, at): ValueColumn => {
    const lo = ofYear(column)
    const hi = own.upper && ofYear(own.upper[at]!)
    return { lo, hi: hi?.some((value, place) => value > lo[place]!) ? hi : lo }
  })
  const isPercent = columns.every(
    ({ lo, hi }) => !lo.some((value) => value < 0) && !hi.some((value) => value > 100),
  )
  return {
    id: `own-${id}`,
    name: same(own.years.length > 1 ? `${file} · ${year}` : file),
    places,
    root: {
      id: 'all',
      name: { zh: '总分', en: 'Total' },
      children: own.indicators.map((name, at) => ({ id: ids[at]!, name: same(name) })),
    },
    values: new Map(columns.map((column, at) => [ids[at]!, column])),
    provenance: { kind: 'own', file },
    // Figures of different scales can't be added as they are.
    ...(!isPercent && { method: { normalisation: 'minMax' as const } }),
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
