import { defineStore } from 'pinia'
import { computed, markRaw, shallowRef } from 'vue'
import { assess } from '@/domain/assess'
import { openingYear } from '@/domain/coverage'
import { dataDate } from '@/domain/exportKinds'
import type {
  Assessment,
  City,
  DimensionId,
  Edition,
  LocalText,
  Region,
  RegionId,
  Unit,
  UnassessedArea,
  UnitId,
} from '@/domain/model'
import { putInForce } from '@/locales/scale'
import type { Dataset } from '@/dataset'
import type { Contradiction, OwnEditions, Pack } from '@/dataset/pack'
import { siteDataset, sitePack } from '@/dataset/site'
import { siteScale } from './siteScale'

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (!value) throw new RangeError(`Not in the dataset: ${String(key)}`)
  return value
}

const byId = <T extends { id: string }>(items: readonly T[]) =>
  markRaw(new Map(items.map((item) => [item.id, item])))

/** What each dimension is called where it is first listed. */
const dimensionNames = (editions: Iterable<Edition>): Map<DimensionId, LocalText> =>
  new Map(
    [...editions]
      .reverse()
      .flatMap(({ dimensions }) => (dimensions ?? []).map(({ id, name }) => [id, name] as const)),
  )

/** A dataset and what follows from it: each year is assessed when first asked for, and only once. */
function factsOf(dataset: Dataset) {
  const { editions } = dataset
  let opening: number | undefined
  const assessments = new Map<string, Assessment>()
  function assessed(year: number, population: 'nation' | 'cities'): Assessment {
    const key = population + year
    const made =
      assessments.get(key) ??
      assess(
        known(editions, year),
        population === 'nation' ? dataset.units : dataset.cities,
        dataset.regions,
        population,
      )
    assessments.set(key, made)
    return made
  }
  const years = markRaw([...editions.keys()])
  return {
    dataset,
    years,
    assessed,
    get defaultYear(): number {
      return (opening ??= openingYear(years, (year) => assessed(year, 'nation')))
    },
    units: byId<Unit>(dataset.units),
    cities: byId<City>(dataset.cities),
    regions: byId<Region>(dataset.regions),
    areas: byId<UnassessedArea>(dataset.unassessed),
    dimensions: markRaw(dimensionNames(editions.values())),
    sources: markRaw(dataset.sources),
  }
}

let siteFacts: ReturnType<typeof factsOf> | undefined

/** What the site is built of, assessed once: the prerenderer makes a store for each page. */
const factsOfSite = () => (siteFacts ??= factsOf(siteDataset()))

/**
 * The facts on show and what follows from them: those that the site is built of, these with own editions laid over them,
 * or those of a pack. Everything read from here follows a change; facts themselves are constant and never made reactive.
 */
export const useDataset = defineStore('dataset', () => {
  const built = factsOfSite()
  siteScale()
  const facts = shallowRef(built)
  const pack = shallowRef<Pack | null>(sitePack)
  const layers = shallowRef<readonly OwnEditions[]>([])
  const contradictions = shallowRef<readonly Contradiction[]>([])
  /** Counts the changes: the page on show is made anew with each, so that nothing in it holds on to former facts. */
  const revision = shallowRef(0)

  /**
   * Shows a pack (or the bundled facts) with layers, `next` to what is on show when it gets its turn. Computes everything
   * that may fail before it changes anything.
   */
  async function show(next: () => [pack: Pack | null, layers: readonly OwnEditions[]]): Promise<void> {
    const [{ layerAll }, { lookOf }] = await Promise.all([
      import('@/dataset/pack'),
      import('@/locales/scaleOf'),
    ])
    const [nextPack, nextLayers] = next()
    const base = nextPack?.dataset ?? built.dataset
    const layered = layerAll(base, nextLayers)
    const shown = layered.dataset === built.dataset ? built : factsOf(layered.dataset)
    void shown.defaultYear
    putInForce(lookOf([...shown.dataset.editions.values()]))
    facts.value = shown
    pack.value = nextPack
    layers.value = nextLayers
    contradictions.value = layered.contradictions
    revision.value++
  }

  const years = computed(() => facts.value.years)
  const assessment = (year: number): Assessment => facts.value.assessed(year, 'nation')
  const cityAssessment = (year: number): Assessment => facts.value.assessed(year, 'cities')

  return {
    years,
    defaultYear: computed(() => facts.value.defaultYear),
    units: computed(() => facts.value.units),
    cities: computed(() => facts.value.cities),
    regions: computed(() => facts.value.regions),
    areas: computed(() => facts.value.areas),
    dimensions: computed(() => facts.value.dimensions),
    sources: computed(() => facts.value.sources),
    edition: (year: number): Edition => known(facts.value.dataset.editions, year),
    assessment,
    /** The key cities are assessed apart from the provinces. */
    cityAssessment,
    /** The assessment that speaks of a unit, region, city, `nation` or `cities`. */
    assessmentOf: (year: number, about: string): Assessment =>
      about === 'cities' || facts.value.cities.has(about) ? cityAssessment(year) : assessment(year),
    /** The edition right before, if there is one. */
    previous: (year: number): Assessment | undefined => {
      const before = years.value[years.value.indexOf(year) - 1]
      return before === undefined ? undefined : assessment(before)
    },
    unit: (id: UnitId): Unit => known(facts.value.units, id),
    region: (id: RegionId): Region => known(facts.value.regions, id),

    /** The pack on show; null for the bundled facts. */
    pack,
    /** Day of the data; undefined where a pack does not say. */
    date: computed(() => (pack.value ? pack.value.date : dataDate)),
    /** Whether there is a map: a pack may bring no shapes. */
    mapped: computed(() => pack.value?.shapes.length !== 0),
    /** Whether units have regions that anything could be said of. */
    divided: computed(() => facts.value.regions.size > 1),
    /** Own editions over the facts, the first one lowest. */
    layers,
    /** Where own editions and other claims can't be true together. */
    contradictions,
    revision,
    /** The dataset on show as a whole, e.g. to try a layer on it with `layer()`. */
    current: (): Dataset => facts.value.dataset,
    /**
     * Lays own editions over what is on show; one of the same id is replaced.
     * @throws ContradictionError, RangeError as `layer()`; nothing has changed then
     */
    add: (own: OwnEditions) =>
      show(() => [pack.value, [...layers.value.filter(({ id }) => id !== own.id), own]]),
    /** Takes a layer away; an unknown id changes nothing. */
    remove: (id: string) => show(() => [pack.value, layers.value.filter((layer) => layer.id !== id)]),
    /** Shows a pack instead of what the site is built of. Layers belong to what they lay over and go. */
    usePack: (next: Pack) => show(() => [next, []]),
    /** Back to what the site is built of, alone. */
    reset: () => show(() => [sitePack, []]),
  }
})
