import { onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import { whenIdle } from './idle'

/** Share of a part of the page that must be in the window for it to count as being looked at. */
const share = 0.05

/** Milliseconds after which what is out of sight follows even on a busy page. */
const patience = 300

/**
 * A value that follows `source` at once while `element` is in the window, and in idle time otherwise: what is
 * out of sight does not delay what is in it. Without IntersectionObserver everything counts as in sight.
 */
export function useFollow<T>(
  source: () => T,
  element: Readonly<ShallowRef<HTMLElement | null>>,
): ShallowRef<T> {
  const value = shallowRef(source()) as ShallowRef<T>
  let near = true
  let observer: IntersectionObserver | undefined
  let cancel = () => {}

  function follow(): void {
    cancel()
    value.value = source()
  }

  function soon(): void {
    cancel()
    cancel = whenIdle(follow, patience)
  }

  onMounted(() => {
    if (element.value && 'IntersectionObserver' in window) {
      observer = new IntersectionObserver(
        ([entry]) => {
          near = (entry?.intersectionRatio ?? 1) >= share
          if (near) follow()
        },
        { threshold: share },
      )
      observer.observe(element.value)
    }
    watch(source, () => (near ? follow() : soon()), { flush: 'sync', immediate: true })
  })
  onBeforeUnmount(() => {
    cancel()
    observer?.disconnect()
  })
  return value
}
