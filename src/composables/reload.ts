import { shallowRef } from 'vue'

/**
 * Loads this page anew, with the reader's own data: the address carries the view and the scheme. Where the device refuses
 * to lay the data by, they are lost with the page, as by any reload.
 */
export async function reloadKeeping(): Promise<void> {
  try {
    // Where own data are in use, this module is there already; else there is nothing to keep.
    const { useOwnData } = await import('@/stores/ownData')
    await useOwnData().carryOver()
  } catch (error) {
    console.warn(error)
  }
  location.reload()
}

/** Whether there is an offline copy that could be the fault. */
export const hasOfflineCopy = (): boolean => Boolean(navigator.serviceWorker?.controller)

/** Removes all that is stored for use without network, and loads the page from the server. */
export async function resetOffline(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.allSettled([
    ...registrations.map((each) => each.unregister()),
    ...(await caches.keys()).map((name) => caches.delete(name)),
  ])
  await reloadKeeping()
}

/**
 * A newer version that is ready: it waits to be asked for, or another tab has gone over to it. Null while the open page is
 * of the newest version known.
 */
export const newVersion = shallowRef<ServiceWorker | null>(null)

/** Goes over to the newer version: this page is loaded anew. Other open pages keep what they began with. */
export function adoptNewVersion(): void {
  const worker = newVersion.value
  if (worker?.state !== 'installed') return void reloadKeeping()
  navigator.serviceWorker.addEventListener('controllerchange', () => void reloadKeeping(), { once: true })
  worker.postMessage({ type: 'SKIP_WAITING' })
}
