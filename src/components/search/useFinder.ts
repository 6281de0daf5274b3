import { computed, shallowRef } from 'vue'
import { useMessages } from '@/composables/messages'
import type { Region } from '@/domain/model'
import { useDataset } from '@/stores/dataset'

/** What finds places and pages, over the facts on show. It is fetched by `load`; until then nothing is found. */
export function useFinder() {
  const t = useMessages()
  const dataset = useDataset()
  const finder = shallowRef<typeof import('./find')>()
  const titles = () => {
    const { site, footer } = t.value
    const named = Object.entries(site.pages).map(([page, title]) => [`/${page}`, title])
    return Object.fromEntries([['/', site.home], ...named, ['/share', footer.share], ['/make', footer.make]])
  }
  const index = computed(() =>
    finder.value?.searchIndex({
      units: dataset.units,
      cities: dataset.cities,
      areas: dataset.areas,
      // The one region of a pack without regions is no place to look for.
      regions: dataset.divided ? dataset.regions : new Map<string, Region>(),
      pages: finder.value.namedPages(titles(), dataset.pack === null),
    }),
  )
  return {
    load: async () => void (finder.value ??= await import('./find')),
    /** Whether it is there. */
    ready: computed(() => finder.value !== undefined),
    /** Places that a query may mean, best first; see {@link findPlaces}. */
    find: (query: string) =>
      index.value ? finder.value!.findPlaces(index.value, query) : { places: [], guess: false },
    /** Places that an address without a page may mean, best first. */
    findByPath: (path: string) => (index.value ? finder.value!.placesNear(index.value, path) : []),
  }
}
