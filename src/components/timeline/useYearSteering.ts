import { onBeforeUnmount, shallowRef, type Ref } from 'vue'
import { yearAt } from '@/charts/yearAxis'
import { announce } from '@/composables/announcer'
import { useMessages } from '@/composables/messages'
import { createTimeline } from '@/composables/timeline'
import { useDataset } from '@/stores/dataset'
import { useView } from '@/stores/view'

/** Milliseconds within which digits make one year. */
const TYPING_MS = 2000

/** A year may be typed while the slider has the focus: hands it on with its fourth digit. */
function yearTyping(done: (year: number) => void): (digit: string, now: number) => void {
  let typed = ''
  let typedAt = 0
  return (digit, now) => {
    typed = now - typedAt > TYPING_MS ? digit : typed + digit
    typedAt = now
    if (typed.length < 4) return
    done(Number(typed))
    typed = ''
  }
}

/**
 * Steers the year on show: by buttons, by keys and typed years, by dragging along the track. Listeners are the caller's
 * to put on the track.
 * @param track element as wide as the axis of years (charts/yearAxis.ts)
 */
export function useYearSteering(track: Readonly<Ref<HTMLElement | null>>) {
  const t = useMessages()
  const dataset = useDataset()
  const view = useView()
  const playing = shallowRef(false)

  const timeline = createTimeline(
    {
      years: dataset.years,
      get year() {
        return view.state.year
      },
      set year(year) {
        view.state.year = year
      },
      get passing() {
        return view.passing
      },
      set passing(passing) {
        view.passing = passing
      },
    },
    {
      setTimeout: (action, ms) => window.setTimeout(action, ms),
      clearTimeout: (handle) => window.clearTimeout(handle),
    },
    (now) => {
      playing.value = now
      if (!now) announce(t.value.timeline.stopped(view.state.year))
    },
  )

  function togglePlay(): void {
    if (playing.value) timeline.stop()
    else timeline.play()
  }

  function yearUnder(event: PointerEvent): number {
    const { left, width } = track.value!.getBoundingClientRect()
    return yearAt((event.clientX - left) / width, dataset.years) ?? view.state.year
  }

  let dragging = false

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return
    dragging = true
    track.value!.setPointerCapture(event.pointerId)
    timeline.drag(yearUnder(event))
  }

  function onMove(event: PointerEvent): void {
    if (dragging) timeline.drag(yearUnder(event))
  }

  function onUp(): void {
    if (!dragging) return
    dragging = false
    timeline.release()
  }

  const onDigit = yearTyping(timeline.goTo)
  const keys: Record<string, () => unknown> = {
    ArrowLeft: () => timeline.step(-1),
    ArrowDown: () => timeline.step(-1),
    ArrowRight: () => timeline.step(1),
    ArrowUp: () => timeline.step(1),
    PageDown: () => timeline.step(-3),
    PageUp: () => timeline.step(3),
    Home: timeline.first,
    End: timeline.last,
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const action = keys[event.key]
    if (action) action()
    else if (/^\d$/.test(event.key)) onDigit(event.key, event.timeStamp)
    else return
    event.preventDefault()
  }

  onBeforeUnmount(timeline.stop)
  return { playing, togglePlay, step: timeline.step, onDown, onMove, onUp, onKey }
}
