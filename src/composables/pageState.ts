import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { queryText, type Query } from '@/stores/query'
import { useView } from '@/stores/view'
import { onHydrated } from './hydration'

/** The slug of the page's address; stays as it was while the reader is already on the way to another page. */
export function usePageSlug(): Readonly<ShallowRef<string>> {
  const route = useRoute()
  const own = route.meta.page
  const read = () => String(route.params.slug ?? '')
  const slug = shallowRef(read())
  watch(read, (next) => {
    if (route.meta.page === own) slug.value = next
  })
  return slug
}

/**
 * Tells `apply` the page's query once it is mounted, so that the prerendered page is hydrated as it stands, and each
 * time the address changes; not what belongs to another page that the reader is already on the way to.
 */
export function usePageQuery(apply: (query: Query) => void): void {
  const route = useRoute()
  const own = route.meta.page
  onHydrated(() => {
    apply(route.query)
    watch(
      () => route.query,
      (query) => {
        if (route.meta.page === own) apply(query)
      },
    )
  })
}

/**
 * The year of a page that has an opening year of its own, which holds until `?year=` is read. A bad one lands on the
 * nearest year, or on the opening year where it is no year at all, with a notice.
 */
export function usePageYear(opening: () => number): {
  year: ComputedRef<number>
  /** Query that keeps the year which the reader has chosen. */
  query: ComputedRef<Record<string, string>>
} {
  const view = useView()
  const chosen = shallowRef<number>()

  usePageQuery((query) => {
    const given = queryText(query, 'year') !== undefined
    view.apply(query, given ? opening() : undefined)
    chosen.value = given ? view.state.year : undefined
  })
  return {
    year: computed(() => chosen.value ?? opening()),
    query: computed((): Record<string, string> => {
      return chosen.value === undefined ? {} : { year: String(chosen.value) }
    }),
  }
}
