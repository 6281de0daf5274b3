import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue'

/** Below this a stage could not be read by anybody: a smaller window scrolls over it instead. */
const smallest = 0.5

/** The factor that fits a stage into a window as a whole. All in CSS pixels. */
export function fitScale(
  window: { width: number; height: number },
  stage: { width: number; height: number },
): number {
  return Math.max(smallest, Math.min(window.width / stage.width, window.height / stage.height))
}

/**
 * Scales the stage to the window, and the sizes of dialogs that stand outside it, by the property `--wall-scale`. The style
 * sheet has a value of its own for the time before; which stage is shown (16:9 or 32:9) is its choice too.
 */
export function useStage(stage: Readonly<ShallowRef<HTMLElement | null>>): void {
  const root = () => document.documentElement

  function fit(): void {
    const element = stage.value
    if (!element) return
    const scale = fitScale(
      { width: innerWidth, height: innerHeight },
      { width: element.offsetWidth, height: element.offsetHeight },
    )
    root().style.setProperty('--wall-scale', String(scale))
  }

  onMounted(() => {
    fit()
    addEventListener('resize', fit)
  })
  onBeforeUnmount(() => {
    removeEventListener('resize', fit)
    root().style.removeProperty('--wall-scale')
  })
}

/** How many places the picture takes in turn, so that no edge burns in; the style sheet says which. */
const places = 4

/** Milliseconds between two shifts. */
const shiftEvery = 180_000

/** Number of the place the picture stands at: the next one every three minutes. */
export function useShift(): Readonly<ShallowRef<number>> {
  const place = shallowRef(0)
  let timer: number | undefined
  onMounted(() => {
    timer = window.setInterval(() => (place.value = (place.value + 1) % places), shiftEvery)
  })
  onBeforeUnmount(() => window.clearInterval(timer))
  return place
}
