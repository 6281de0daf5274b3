import { onBeforeUnmount, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import { useView } from '@/stores/view'
import { onHydrated } from './hydration'

function same(a: Record<string, string>, b: LocationQuery): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key])
}

/** Milliseconds the view must rest before the address follows. */
const rest = 120

/**
 * Mirrors the view in the address. Starts after mounting, so that the prerendered page is hydrated as it stands.
 * The address follows once the view rests, so that a change costs no more than its pixels; a drag, a play-back or a
 * run of quick steps leaves one entry in the history.
 */
export function useUrlState(): void {
  const view = useView()
  const route = useRoute()
  const router = useRouter()
  const own = route.meta.page
  /** Whether the drag or play-back under way, or just ended, has its entry already. */
  let entered = false
  let timer: number | undefined
  /** What this page itself is just writing into the address. */
  let written: Record<string, string> | undefined

  function follow(): void {
    timer = undefined
    if (route.meta.page !== own || same(view.query, route.query)) return
    const method = entered ? 'replace' : 'push'
    entered = view.passing
    const query = (written = view.query)
    void router[method]({ query, hash: route.hash }).finally(() => {
      if (written === query) written = undefined
    })
  }

  function start(): void {
    view.apply(route.query)
    watch(
      () => view.query,
      () => {
        window.clearTimeout(timer)
        timer = window.setTimeout(follow, rest)
      },
    )
    watch(
      () => view.passing,
      (passing) => {
        if (passing || timer === undefined) entered = false
      },
    )
    watch(
      () => route.query,
      (query) => {
        // On a busy machine the view may have moved on before its address arrived: the view is the truth.
        if (written && same(written, query)) return
        if (route.meta.page === own && !same(view.query, query)) view.apply(query)
      },
      { flush: 'sync' },
    )
  }

  onHydrated(start)
  /**
   * A link followed while the address is still owed goes where it leads; to the same page in the other language it takes
   * the view along.
   */
  const release = router.beforeEach((to) => {
    if (to.path === route.path || timer === undefined) return
    window.clearTimeout(timer)
    timer = undefined
    if (to.meta.page === own) return { path: to.path, query: view.query }
  })
  onBeforeUnmount(() => {
    release()
    window.clearTimeout(timer)
  })
}
