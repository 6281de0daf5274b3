import { onMounted, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import { useView } from '@/stores/view'

function same(a: Record<string, string>, b: LocationQuery): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key])
}

/**
 * Mirrors the view in the address. Starts after mounting, so that the prerendered page is taken over as it stands.
 * A drag or a play-back leaves one entry in the history, however many years it passes.
 */
export function useUrlState(): void {
  const view = useView()
  const route = useRoute()
  const router = useRouter()
  const own = route.meta.page
  let entered = false

  onMounted(() => {
    view.apply(route.query)
    watch(
      () => view.query,
      (query) => {
        if (route.meta.page !== own || same(query, route.query)) return
        const replace = view.passing && entered
        entered = view.passing
        void router[replace ? 'replace' : 'push']({ query, hash: route.hash })
      },
    )
    watch(
      () => view.passing,
      () => (entered = false),
    )
    watch(
      () => route.query,
      (query) => {
        if (route.meta.page === own && !same(view.query, query)) view.apply(query)
      },
    )
  })
}
