import { defineAsyncComponent, hydrateOnVisible, type AsyncComponentLoader, type Component } from 'vue'

/**
 * A part of a page that is prerendered like the rest, but whose program and facts are fetched only when it comes near
 * the view, where the browser can tell.
 */
export function nearView<T extends Component>(loader: AsyncComponentLoader<T>): T {
  return defineAsyncComponent({
    loader: loader as AsyncComponentLoader,
    hydrate: 'IntersectionObserver' in globalThis ? hydrateOnVisible({ rootMargin: '600px' }) : undefined,
  }) as unknown as T
}
