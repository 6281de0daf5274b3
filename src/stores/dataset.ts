import { defineStore } from 'pinia'
import { markRaw } from 'vue'
import { assess } from '@/domain/assess'
import { openingYear } from '@/domain/coverage'
import type {
  Assessment,
  City,
  Edition,
  Region,
  RegionId,
  Unit,
  UnassessedArea,
  UnitId,
} from '@/domain/model'
import { bundledDataset } from '@/dataset/bundled'

/** The published facts and what follows from them, both computed once and never changed. */
export const useDataset = defineStore('dataset', () => {
  const dataset = bundledDataset()
  const assessments = new Map<number, Assessment>(
    [...dataset.editions.values()].map((edition) => [
      edition.year,
      assess(edition, dataset.units, dataset.regions, 'nation'),
    ]),
  )
  const years = markRaw([...assessments.keys()])
  const units = markRaw(new Map<UnitId, Unit>(dataset.units.map((unit) => [unit.id, unit])))
  const cities = markRaw(new Map<UnitId, City>(dataset.cities.map((city) => [city.id, city])))
  const regions = markRaw(new Map<RegionId, Region>(dataset.regions.map((region) => [region.id, region])))
  const areas = markRaw(new Map<UnitId, UnassessedArea>(dataset.unassessed.map((area) => [area.id, area])))

  /** The key cities are assessed apart from the provinces, when first asked for. */
  const cityAssessments = new Map<number, Assessment>()
  function cityAssessment(year: number): Assessment {
    const present = cityAssessments.get(year)
    if (present) return present
    const made = assess(known(dataset.editions, year), dataset.cities, dataset.regions, 'cities')
    cityAssessments.set(year, made)
    return made
  }

  function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
    const value = map.get(key)
    if (!value) throw new RangeError(`Not in the dataset: ${String(key)}`)
    return value
  }

  return {
    years,
    defaultYear: openingYear(assessments.values()),
    units,
    cities,
    regions,
    areas,
    sources: markRaw(dataset.sources),
    edition: (year: number): Edition => known(dataset.editions, year),
    assessment: (year: number): Assessment => known(assessments, year),
    cityAssessment,
    /** The assessment that speaks of a unit, region, city, `nation` or `cities`. */
    assessmentOf: (year: number, about: string): Assessment =>
      about === 'cities' || cities.has(about) ? cityAssessment(year) : known(assessments, year),
    /** The edition right before, if there is one. */
    previous: (year: number): Assessment | undefined =>
      assessments.get(years[years.indexOf(year) - 1] ?? NaN),
    unit: (id: UnitId): Unit => known(units, id),
    region: (id: RegionId): Region => known(regions, id),
  }
})
