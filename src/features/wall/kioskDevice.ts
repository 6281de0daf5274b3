import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue'

/** Keeps the screen awake while the page is in sight, where the browser can. */
export function useWakeLock(): void {
  let lock: WakeLockSentinel | undefined

  async function hold(): Promise<void> {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      lock = await navigator.wakeLock.request('screen')
    } catch {
      // Refused (low battery, a policy): the screen then sleeps by the system's own rules.
    }
  }

  onMounted(() => {
    void hold()
    document.addEventListener('visibilitychange', hold)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hold)
    void lock?.release()
  })
}

/** Milliseconds without a movement after which the pointer is hidden. */
const pointerRest = 3000

/** Whether the pointer rests; `touched` is told of everything a person does to the page. */
export function useTouches(touched: () => void): Readonly<ShallowRef<boolean>> {
  const resting = shallowRef(false)
  let timer: number | undefined
  /** Chromium repeats the last move when something changes under a pointer that stands still. */
  let last = ''

  function onMove(event: PointerEvent): void {
    const place = `${event.screenX} ${event.screenY}`
    if (place === last) return
    const first = last === ''
    last = place
    resting.value = false
    window.clearTimeout(timer)
    timer = window.setTimeout(() => (resting.value = true), pointerRest)
    if (!first) touched()
  }

  const events = ['pointerdown', 'wheel', 'touchstart', 'focusin'] as const

  onMounted(() => {
    addEventListener('pointermove', onMove, { passive: true })
    for (const event of events) addEventListener(event, touched, { passive: true })
    timer = window.setTimeout(() => (resting.value = true), pointerRest)
  })
  onBeforeUnmount(() => {
    window.clearTimeout(timer)
    removeEventListener('pointermove', onMove)
    for (const event of events) removeEventListener(event, touched)
  })
  return resting
}

/** Goes to full screen and back; a refusal leaves everything as it is. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
  } catch {
    // Not allowed here: the help says how to use the browser's own key.
  }
}

/** Whether the reader's system asks for less motion. */
export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
