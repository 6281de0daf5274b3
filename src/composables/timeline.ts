/** What a timeline steers; the view store in the app, a plain object in tests. */
export interface TimelineManager {
  years: readonly number[]
  year: number
  /** Set while years only pass by (drag, play), so that the address is replaced, not pushed. */
  passing: boolean
}

/** Milliseconds a year stays on show during play-back. */
export const dwell = 1600

export interface Clock {
  setTimeout(action: () => void, ms: number): number
  clearTimeout(handle: number): void
}

/**
 * Headless timeline: stepping, snapping, dragging and playing through years. Knows no DOM; time comes from `clock`.
 */
export function createTimeline(
  manager: TimelineManager,
  clock: Clock,
  onPlaying: (playing: boolean) => void,
) {
  let timer: number | undefined
  const { years } = manager
  const at = () => years.indexOf(manager.year)
  const clamp = (index: number) => Math.max(0, Math.min(years.length - 1, index))

  function stop(): void {
    if (timer === undefined) return
    clock.clearTimeout(timer)
    timer = undefined
    manager.passing = false
    onPlaying(false)
  }

  function go(index: number): void {
    const year = years[clamp(index)]
    if (year !== undefined && year !== manager.year) manager.year = year
  }

  function tick(): void {
    timer = clock.setTimeout(() => {
      go(at() + 1)
      if (at() >= years.length - 1) stop()
      else tick()
    }, dwell)
  }

  return {
    stop,
    /** Steps by whole years; a reader's own step ends play-back. */
    step(by: number): void {
      stop()
      go(at() + by)
    },
    first: () => (stop(), go(0)),
    last: () => (stop(), go(years.length - 1)),
    /** Goes to a year if there is an edition of it; returns whether there is. */
    goTo(year: number): boolean {
      stop()
      if (!years.includes(year)) return false
      go(years.indexOf(year))
      return true
    },
    /** Shows a year while a drag passes over it. */
    drag(year: number): void {
      stop()
      manager.passing = true
      go(years.indexOf(year))
    },
    /** Ends a drag: the year on show becomes an entry of its own. */
    release(): void {
      manager.passing = false
    },
    /** Plays to the last year, from the first one if the last is on show. Returns the number of ticks to come. */
    play(): number {
      if (timer !== undefined) return 0
      manager.passing = true
      if (at() >= years.length - 1) go(0)
      onPlaying(true)
      tick()
      return years.length - 1 - at()
    },
  }
}
