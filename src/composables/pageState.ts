import { computed, onMounted, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { useView } from '@/stores/view'

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
 * The year of a page that has an opening year of its own. `?year=` counts only after mounting, so that the prerendered
 * page is taken over as it stands; a bad one lands on the nearest year, with a notice.
 */
export function usePageYear(opening: () => number): {
  year: ComputedRef<number>
  /** Query that keeps the year which the reader has chosen. */
  query: ComputedRef<Record<string, string>>
} {
  const route = useRoute()
  const view = useView()
  const own = route.meta.page
  const chosen = shallowRef<number>()

  function read(): void {
    if (route.meta.page !== own) return
    view.apply(route.query)
    chosen.value = route.query.year === undefined ? undefined : view.state.year
  }
  onMounted(() => {
    read()
    watch(() => route.query, read)
  })
  return {
    year: computed(() => chosen.value ?? opening()),
    query: computed((): Record<string, string> => {
      return chosen.value === undefined ? {} : { year: String(chosen.value) }
    }),
  }
}
