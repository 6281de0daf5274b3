import { defineStore } from 'pinia'
import { computed, markRaw, shallowRef } from 'vue'
import { assessedAtlas } from '@/domain/assessedAtlas'
import { dataDate } from '@/domain/exportKinds'
import type { RegionId, UnitId } from '@/domain/model'
import { putInForce } from '@/locales/scale'
import type { Dataset } from '@/dataset'
import type { Contradiction, OwnEditions, Pack } from '@/dataset/pack'
import { siteDataset, sitePack } from '@/dataset/site'
import { siteScale } from './siteScale'

function atlasFor(dataset: Dataset) {
  const atlas = assessedAtlas(dataset)
  const { years, units, cities, regions, areas, dimensions, sources } = atlas
  for (const facts of [years, units, cities, regions, areas, dimensions, sources]) markRaw(facts)
  return { dataset, atlas }
}

let siteFacts: ReturnType<typeof atlasFor> | undefined

/** What the site is built of, assessed once: the prerenderer makes a store for each page. */
const factsOfSite = () => (siteFacts ??= atlasFor(siteDataset()))

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
    const shown = layered.dataset === built.dataset ? built : atlasFor(layered.dataset)
    void shown.atlas.defaultYear
    putInForce(lookOf([...shown.dataset.editions.values()]))
    facts.value = shown
    pack.value = nextPack
    layers.value = nextLayers
    contradictions.value = layered.contradictions
    revision.value++
  }

  const atlas = computed(() => facts.value.atlas)

  return {
    years: computed(() => atlas.value.years),
    defaultYear: computed(() => atlas.value.defaultYear),
    units: computed(() => atlas.value.units),
    cities: computed(() => atlas.value.cities),
    regions: computed(() => atlas.value.regions),
    areas: computed(() => atlas.value.areas),
    dimensions: computed(() => atlas.value.dimensions),
    sources: computed(() => atlas.value.sources),
    edition: (year: number) => atlas.value.edition(year),
    assessment: (year: number) => atlas.value.assessment(year),
    cityAssessment: (year: number) => atlas.value.cityAssessment(year),
    assessmentOf: (year: number, about: string) => atlas.value.assessmentOf(year, about),
    previous: (year: number) => atlas.value.previous(year),
    unit: (id: UnitId) => atlas.value.unit(id),
    region: (id: RegionId) => atlas.value.region(id),

    /** The pack on show; null for the bundled facts. */
    pack,
    /** Day of the data; undefined where a pack does not say. */
    date: computed(() => (pack.value ? pack.value.date : dataDate)),
    /** Whether there is a map: a pack may bring no shapes. */
    mapped: computed(() => pack.value?.shapes.length !== 0),
    /** Whether units have regions that anything could be said of. */
    divided: computed(() => atlas.value.regions.size > 1),
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
