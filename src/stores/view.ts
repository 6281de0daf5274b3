import { defineStore } from 'pinia'
import { computed, shallowReactive, shallowRef, watch } from 'vue'
import type { BandId, RegionId, UnitId } from '@/domain/model'
import { useDataset } from './dataset'
import type { Query } from './query'
import {
  defaultView,
  maxUnits,
  parseView,
  viewQuery,
  type Notice,
  type ViewState,
  type Vocabulary,
} from './viewCodec'

/** What is being looked at. The store is the truth; composables/urlState mirrors it in the address. */
export const useView = defineStore('view', () => {
  const dataset = useDataset()
  const vocabulary = computed((): Vocabulary => ({
    years: dataset.years,
    defaultYear: dataset.defaultYear,
    bands: [...new Set(dataset.years.flatMap((year) => dataset.edition(year).bands.map(({ id }) => id)))],
    units: new Map([...dataset.units.values()].map((unit) => [unit.slug, unit.id])),
    regions: new Map([...dataset.regions.values()].map((region) => [region.slug, region.id])),
  }))
  const state = shallowReactive(defaultView(vocabulary.value))
  const notices = shallowRef<Notice[]>([])
  /** The unit under the pointer or the keyboard's cursor; never part of a link. */
  const hovered = shallowRef<UnitId | null>(null)
  /** True while a drag or a play-back runs: the address is then replaced instead of pushed. */
  const passing = shallowRef(false)

  const assessment = computed(() => dataset.assessment(state.year))
  const edition = computed(() => dataset.edition(state.year))
  const query = computed(() => {
    const { year, ...rest } = viewQuery(state, vocabulary.value)
    return year === undefined || isOwn(state.year) ? rest : { year, ...rest }
  })
  const selected = computed(() => state.units.at(-1) ?? null)

  /** Whether a year is known from the reader's own files alone: then no link carries it. */
  function isOwn(year: number): boolean {
    const { claims } = dataset.edition(year)
    return (
      claims.length > 0 && claims.every(({ source }) => dataset.sources.get(source)?.reliability === 'own')
    )
  }

  /**
   * What a query asks for, and what in it can't be used. Without a year that can be read it opens on `opening`, by
   * itself the year on which the atlas opens.
   */
  const parse = (next: Query, opening = vocabulary.value.defaultYear) =>
    parseView(next, { ...vocabulary.value, defaultYear: opening })

  /** Adopts a query; what it lacks goes back to the default, and what stays as it was draws nothing anew. */
  function apply(next: Query, opening?: number): void {
    const parsed = parse(next, opening)
    const changed = Object.entries(parsed.view).filter(
      ([key, value]) => String(value) !== String(state[key as keyof ViewState]),
    )
    Object.assign(state, Object.fromEntries(changed))
    if (notices.value.length || parsed.notices.length) notices.value = parsed.notices
  }

  /** Other facts: what they don't know is let go before anything is read with it. */
  if (!import.meta.env.SSR)
    watch(
      vocabulary,
      ({ years, defaultYear }) => {
        if (!years.includes(state.year)) state.year = defaultYear
        state.units = state.units.filter((id) => dataset.units.has(id))
        if (state.region && !dataset.regions.has(state.region)) state.region = null
        hovered.value = null
      },
      { flush: 'sync' },
    )

  function toggleUnit(id: UnitId, several = false): void {
    if (state.units.includes(id)) state.units = state.units.filter((unit) => unit !== id)
    else state.units = several ? [...state.units, id].slice(-maxUnits) : [id]
  }

  function toggleRegion(id: RegionId): void {
    state.region = state.region === id ? null : id
  }

  /** Shows only the chosen bands; choosing the last hidden one, or none, shows all again. */
  function toggleBand(id: BandId): void {
    const next = state.bands.includes(id) ? state.bands.filter((band) => band !== id) : [...state.bands, id]
    state.bands = next.length === edition.value.bands.length ? [] : next
  }

  return {
    state,
    notices,
    hovered,
    passing,
    assessment,
    edition,
    query,
    selected,
    parse,
    apply,
    toggleUnit,
    toggleRegion,
    toggleBand,
  }
})
