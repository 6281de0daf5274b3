import { shallowRef } from 'vue'
import type { Router } from 'vue-router'

/** Something that went wrong while the rest of the page stands. */
export interface Fault {
  /** `load`: a file did not arrive; `program`: an error that no part of the page could keep to itself. */
  kind: 'load' | 'program'
  /** Does again what failed, where that is known. */
  retry?: () => void
}

/** What the reader should know of; null when nothing is wrong or the notice was put away. */
export const fault = shallowRef<Fault | null>(null)

/** Reports files that do not arrive, and leaves the page that was there on screen. */
export function watchLoading(router: Router): void {
  window.addEventListener('vite:preloadError', () => {
    if (fault.value?.kind !== 'load') fault.value = { kind: 'load' }
  })
  let failedTo: string | undefined
  router.onError((error: unknown, to) => {
    console.warn(error)
    // A second failure is no accident: the site may have changed since this page was opened.
    const again = failedTo === to.fullPath
    failedTo = to.fullPath
    fault.value = {
      kind: 'load',
      retry: () =>
        again ? location.assign(router.resolve(to.fullPath).href) : void router.push(to.fullPath),
    }
  })
  router.afterEach((to, _, failure) => {
    if (!failure && failedTo === to.fullPath) fault.value = null
  })
}

/** Reports an error that no boundary has caught. That of a file which did not arrive is on screen already. */
export function reportFault(error: unknown): void {
  console.error(error)
  if (fault.value?.kind !== 'load') fault.value = { kind: 'program' }
}
