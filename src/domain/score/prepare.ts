import { denominate } from './denominate'
import { impute, type Estimate } from './impute'
import {
  isGroup,
  type IndicatorGroup,
  type IndicatorSet,
  type NodeId,
  type PlaceId,
  type Range,
  type Scheme,
} from './model'
import type { Refusal } from './columns'
import { availability, screen, type Availability } from './screen'
import { treat, type Treated } from './treat'

/** What the steps before normalisation changed; lists of steps that were not taken are empty. */
export interface Preparation {
  /** The set as it was given. */
  given: IndicatorSet
  /** The set that is scored. */
  set: IndicatorSet
  /** Of every place of the set given. */
  availability: Availability[]
  /** Places left out. */
  screened: Availability[]
  denominated: NodeId[]
  estimates: Estimate[]
  treated: Treated[]
}

/** The tree with the directions of the scheme. */
function directed(group: IndicatorGroup, directions: NonNullable<Scheme['directions']>): IndicatorGroup {
  const children = group.children.map((child) => {
    if (isGroup(child)) return directed(child, directions)
    const direction = directions.get(child.id)
    return direction ? { ...child, direction } : child
  })
  return { ...group, children }
}

function prepareAnew(given: IndicatorSet, scheme: Scheme): Preparation | { refusals: Refusal[] } {
  const { minimum, directions } = scheme
  const turned = directions?.size ? { ...given, root: directed(given.root, directions) } : given
  const available = availability(turned)
  const { set, screened } = screen(turned, available, minimum?.unit ?? 0)
  const divided = scheme.denominate ? denominate(set) : { set, denominated: [] }
  if ('refusals' in divided) return divided
  const filled = scheme.impute ? impute(divided.set, scheme.impute) : { set: divided.set, estimates: [] }
  if ('refusals' in filled) return filled
  const cut = scheme.treat ? treat(filled.set, scheme.treat) : { set: filled.set, treated: [] }
  if ('refusals' in cut) return cut
  return {
    ...cut,
    given,
    availability: available,
    screened,
    denominated: divided.denominated,
    estimates: filled.estimates,
  }
}

/** Preparation does not depend on weights: a set keeps what it was asked for, so that moving a weight costs sums only. */
const made = new WeakMap<IndicatorSet, Map<string, ReturnType<typeof prepareAnew>>>()

/**
 * Takes the steps that the scheme asks for in this order: directions, availability, denominators, imputation, outliers.
 * The set itself is never changed.
 */
export function prepare(set: IndicatorSet, scheme: Scheme): Preparation | { refusals: Refusal[] } {
  const own = made.get(set) ?? new Map<string, ReturnType<typeof prepareAnew>>()
  made.set(set, own)
  const { directions, minimum, denominate: divides, impute: fills, treat: cuts } = scheme
  const key = JSON.stringify([[...(directions ?? [])], minimum?.unit, divides, fills, cuts])
  const present = own.get(key) ?? prepareAnew(set, scheme)
  own.set(key, present)
  return present
}

/** Reads what is told of an indicator in a place: the value as given, or the estimate in its stead; NaN where neither is. */
export function givenValues({ given, set }: Preparation) {
  const reader = ({ places, values }: IndicatorSet) => {
    const rows = new Map(places.map(({ id }, row) => [id, row]))
    return (place: PlaceId, indicator: NodeId): Range => {
      const [column, row] = [values.get(indicator), rows.get(place) ?? -1]
      return { lo: column?.lo[row] ?? NaN, hi: column?.hi[row] ?? NaN }
    }
  }
  const [before, after] = [reader(given), reader(set)]
  return (place: PlaceId, indicator: NodeId): Range => {
    const value = before(place, indicator)
    return Number.isNaN(value.lo) ? after(place, indicator) : value
  }
}
