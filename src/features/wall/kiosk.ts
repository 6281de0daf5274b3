import type { KioskState, KioskStep } from '@/domain/kiosk'
import type { Clock } from '@/composables/timeline'

/** What a kiosk drives. */
export interface KioskPort {
  /**
   * Puts a step on show.
   * @throws anything where that can't be done: the picture that was there stays and the step is passed over
   */
  show(step: KioskStep): void
  /** Told of every change, with a new object each time. */
  changed(state: KioskState): void
}

/** Milliseconds without a touch after which a held kiosk goes on. */
export const idleTime = 45_000

/** Headless player of a script. Knows no DOM; one timer of `clock` is set at most. */
export function createKiosk(steps: readonly KioskStep[], port: KioskPort, clock: Clock) {
  let state: KioskState = { step: -1, mode: 'paused', blank: false, failed: [] }
  let timer: number | undefined

  /** Sets the timer that the state asks for. */
  function wind(): void {
    if (timer !== undefined) clock.clearTimeout(timer)
    timer = undefined
    if (state.blank || state.mode === 'paused' || !steps.length) return
    const seconds = state.mode === 'held' ? idleTime / 1000 : (steps[state.step]?.dwell ?? 0)
    timer = clock.setTimeout(state.mode === 'held' ? resume : () => move(1), seconds * 1000)
  }

  function set(next: Partial<KioskState>): void {
    state = { ...state, ...next }
    wind()
    port.changed(state)
  }

  /** Shows the step at `index` or, where it fails, the next one in `direction` that doesn't; at most one round. */
  function show(index: number, direction: 1 | -1): void {
    const n = steps.length
    const failed = new Set(state.failed)
    for (let tried = 0; tried < n; tried++) {
      const at = (((index + tried * direction) % n) + n) % n
      try {
        port.show(steps[at]!)
        failed.delete(at)
        return set({ step: at, failed: [...failed] })
      } catch (error) {
        console.warn(error)
        failed.add(at)
      }
    }
    set({ mode: 'paused', failed: [...failed] })
  }

  const move = (by: 1 | -1) => show(state.step + by, by)

  /** Back from a detour: the picture of the script stands again before it goes on. */
  function resume(): void {
    state = { ...state, mode: 'playing' }
    show(Math.max(0, state.step), 1)
  }

  return {
    get state(): KioskState {
      return state
    },
    /** Begins at a step (the nearest there is). */
    start(step: number, playing: boolean): void {
      state = { ...state, mode: playing ? 'playing' : 'paused' }
      show(Math.max(0, Math.min(steps.length - 1, step)), 1)
    },
    /** Plays or pauses without touching the picture; a first step is shown where there is none yet. */
    toggle(): void {
      if (state.mode !== 'paused') set({ mode: 'paused' })
      else if (state.step < 0) this.start(0, true)
      else set({ mode: 'playing' })
    },
    next: () => move(1),
    previous: () => move(-1),
    goTo: (step: number) => show(step, 1),
    /** Somebody is using the wall: what plays waits for them. */
    touch(): void {
      if (state.mode === 'paused') return
      if (state.mode === 'held') wind()
      else set({ mode: 'held' })
    },
    /** The step on show could not be drawn: on to the next, in a turn of its own so that nothing can spin. */
    fail(): void {
      const { step } = state
      if (step < 0 || state.failed.includes(step)) return
      set({ failed: [...state.failed, step] })
      if (timer !== undefined) clock.clearTimeout(timer)
      timer = clock.setTimeout(() => move(1), 0)
    },
    blank(on: boolean): void {
      set({ blank: on })
    },
    stop(): void {
      if (timer !== undefined) clock.clearTimeout(timer)
      timer = undefined
    },
  }
}

export type Kiosk = ReturnType<typeof createKiosk>
