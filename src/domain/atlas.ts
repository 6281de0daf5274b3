import { openingYear } from './coverage'
import type {
  Assessment,
  City,
  DimensionId,
  Edition,
  LocalText,
  Region,
  RegionId,
  Source,
  SourceId,
  UnassessedArea,
  Unit,
  UnitId,
} from './model'

/** Who is assessed apart: the provinces, or the key cities. */
type Population = 'nation' | 'cities'

/** What an atlas is made of, before anything follows from it. */
export interface AtlasParts {
  units: readonly Unit[]
  /** Areas of the map that the series does not assess. */
  unassessed: readonly UnassessedArea[]
  regions: readonly Region[]
  cities: readonly City[]
  sources: ReadonlyMap<SourceId, Source>
  /** By assessed year, ascending. */
  editions: ReadonlyMap<number, Edition>
}

/**
 * Everything that pages, widgets, pictures and commands ask of the facts: units, regions, editions, and what follows from
 * each edition. Constant: other facts make another atlas. What is asked for by a year or an id that it has not throws a
 * RangeError.
 */
export interface Atlas {
  /** Assessed years, ascending. */
  years: readonly number[]
  /** The year that a reader starts with. */
  defaultYear: number
  units: ReadonlyMap<UnitId, Unit>
  cities: ReadonlyMap<UnitId, City>
  regions: ReadonlyMap<RegionId, Region>
  areas: ReadonlyMap<UnitId, UnassessedArea>
  /** What each dimension is called where it is first listed. */
  dimensions: ReadonlyMap<DimensionId, LocalText>
  sources: ReadonlyMap<SourceId, Source>
  edition: (year: number) => Edition
  assessment: (year: number) => Assessment
  /** The key cities are assessed apart from the provinces. */
  cityAssessment: (year: number) => Assessment
  /** The assessment that speaks of a unit, region, city, `nation` or `cities`. */
  assessmentOf: (year: number, about: string) => Assessment
  /** The edition right before, if there is one. */
  previous: (year: number) => Assessment | undefined
  unit: (id: UnitId) => Unit
  region: (id: RegionId) => Region
}

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (!value) throw new RangeError(`Not in the atlas: ${String(key)}`)
  return value
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

/**
 * @param assessed what follows from an edition that there is, for one of its populations
 * @param dimensions none where each is named as its own edition does
 */
export function atlasOf(
  { units, unassessed, regions, cities, sources, editions }: AtlasParts,
  assessed: (edition: Edition, population: Population) => Assessment,
  dimensions: Atlas['dimensions'] = new Map(),
): Atlas {
  const years = [...editions.keys()]
  const [unitsById, citiesById, regionsById] = [byId(units), byId(cities), byId(regions)]
  const edition = (year: number) => known(editions, year)
  const assessment = (year: number) => assessed(edition(year), 'nation')
  const cityAssessment = (year: number) => assessed(edition(year), 'cities')
  let opening: number | undefined
  return {
    years,
    get defaultYear() {
      return (opening ??= openingYear(years, assessment))
    },
    units: unitsById,
    cities: citiesById,
    regions: regionsById,
    areas: byId(unassessed),
    dimensions,
    sources,
    edition,
    assessment,
    cityAssessment,
    assessmentOf: (year, about) =>
      about === 'cities' || citiesById.has(about) ? cityAssessment(year) : assessment(year),
    previous(year) {
      const before = years[years.indexOf(year) - 1]
      return before === undefined ? undefined : assessment(before)
    },
    unit: (id) => known(unitsById, id),
    region: (id) => known(regionsById, id),
  }
}
