import { newVersion } from './reload'
import { scriptUrl } from './scriptUrl'

/** Milliseconds between two questions for a newer version, for pages and walls that stay open. */
const ASK_MS = 3_600_000

/**
 * Keeps the atlas for use without network and notices newer versions, which are never put under a running page. Where
 * a browser, its settings or a sandboxed frame refuse, the atlas goes on without.
 */
export async function keepOffline(): Promise<void> {
  // The worker is made of what was built: `npm run dev` has none.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  try {
    const { serviceWorker } = navigator
    // Without a controller this is the first visit, and nothing older is on screen.
    let before = serviceWorker.controller
    serviceWorker.addEventListener('controllerchange', () => {
      if (before) newVersion.value = serviceWorker.controller
      before = serviceWorker.controller
    })
    const registration = await serviceWorker.register(scriptUrl(`${import.meta.env.BASE_URL}sw.js`))
    const offer = () => {
      if (registration.waiting && serviceWorker.controller) newVersion.value = registration.waiting
    }
    offer()
    setInterval(() => void registration.update().catch(() => {}), ASK_MS)
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
