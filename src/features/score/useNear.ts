import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue'

/**
 * Turns true, for good, once an element comes near the window, or before printing. Without IntersectionObserver it is
 * true at once; never on the server.
 * @param margin pixels around the window that count as near
 */
export function useNear(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  margin = 600,
): ShallowRef<boolean> {
  const near = shallowRef(false)
  let observer: IntersectionObserver | undefined
  const arrive = () => {
    near.value = true
    observer?.disconnect()
  }
  onMounted(() => {
    window.addEventListener('beforeprint', arrive)
    if (!element.value || !('IntersectionObserver' in window)) return arrive()
    observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && arrive(), {
      rootMargin: `${margin}px`,
    })
    observer.observe(element.value)
  })
  onBeforeUnmount(() => {
    observer?.disconnect()
    window.removeEventListener('beforeprint', arrive)
  })
  return near
}
