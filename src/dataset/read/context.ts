import type { Band, City, Edition, Unit, UnitId } from '@/domain/model'
import type { Dataset } from '../index'
import { headerKey, headerReader } from './vocabulary'
import type { Role } from './model'
import { placeFinder, type Found } from './places'
import { nameKey } from './text'

/** What is known before a file is read: places, names, scales. */
export interface Context {
  units: ReadonlyMap<UnitId, Unit>
  cities: ReadonlyMap<UnitId, City>
  editions: ReadonlyMap<number, Edition>
  /** Names of the regions and of areas that are not assessed, as keys. */
  regions: ReadonlySet<string>
  unassessed: ReadonlySet<string>
  /** This calendar year; nothing later can have been assessed. */
  thisYear: number
  /** Name of the file, which may tell the year. */
  file: string
  findUnit: (text: string) => Found
  findCity: (text: string) => Found
  /** The same without suggestions, for looking through many cells. */
  isUnit: (text: string) => boolean
  isCity: (text: string) => boolean
  roleOf: (header: string) => Role | undefined
}

/** The parts of a dataset that reading needs; plain data that can be sent to a worker. */
export type Known = Pick<Dataset, 'units' | 'cities' | 'editions' | 'regions' | 'unassessed'>

function recogniser(places: readonly Unit[]): (text: string) => boolean {
  const find = placeFinder(places, false)
  return (text) => 'id' in find(text)
}

export function contextOf(known: Known, file: string, thisYear: number): Context {
  return {
    units: new Map(known.units.map((unit) => [unit.id, unit])),
    cities: new Map(known.cities.map((city) => [city.id, city])),
    editions: known.editions,
    regions: new Set(known.regions.flatMap(({ name, english, id }) => [name, english, id].map(nameKey))),
    unassessed: new Set(
      known.unassessed.flatMap(({ name, english, id }) => [name, english, id].map(nameKey)),
    ),
    thisYear,
    file,
    findUnit: placeFinder(known.units),
    findCity: placeFinder(known.cities),
    isUnit: recogniser(known.units),
    isCity: recogniser(known.cities),
    roleOf: headerReader(known.editions.values()),
  }
}

/** The scale of a year: its own, or that of the newest edition where the atlas has none for it. */
export function bandsOf({ editions }: Pick<Context, 'editions'>, year: number): readonly Band[] {
  return (editions.get(year) ?? [...editions.values()].at(-1))?.bands ?? []
}

/** The band of a scale that a text names: 非常高, Very high, veryHigh, 非常高级. */
export function bandNamed(bands: readonly Band[], text: string): Band | undefined {
  const key = headerKey(text).replace(/(级|水平|组|档|band|level)$/, '')
  return bands.find(({ id, name }) => [id, name.zh, name.en].some((each) => headerKey(each) === key))
}
