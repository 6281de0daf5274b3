import { shallowRef } from 'vue'
import { scriptUrl } from './scriptUrl'

const waiting = shallowRef<ServiceWorker | null>(null)

/** A newer version that is ready and waits to be asked for; null while the open one is the newest known. */
export const newVersion = waiting

/** Goes over to the newer version: this page is loaded anew. Other open pages keep what they began with. */
export function adoptNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.value?.postMessage({ type: 'SKIP_WAITING' })
}

/**
 * Keeps the atlas for use without network and notices newer versions, which are never put under a running page. Where
 * a browser, its settings or a sandboxed frame refuse, the atlas goes on without.
 */
export async function keepOffline(): Promise<void> {
  // The worker is made of what was built: `npm run dev` has none.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(scriptUrl(`${import.meta.env.BASE_URL}sw.js`))
    // Without a controller this is the first visit, and nothing older is on screen.
    const offer = () => {
      if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting
    }
    offer()
    // The publisher's settings were read before there was a worker to keep them; `files` is its cache for such.
    void caches
      .open('files')
      .then((files) => files.add(`${import.meta.env.BASE_URL}config.json`))
      .catch(() => {})
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', offer),
    )
  } catch {
    // Refused by the browser or its settings: the reader's own choice, and nothing on the page depends on it.
  }
}
