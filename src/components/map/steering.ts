import type { ShallowRef } from 'vue'
import type { Direction } from '@/charts/map/neighbours'
import type { MapGround } from './ground'
import type { LiveMap } from './liveMap'

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The way that an arrow key leads on a map. */
export const directionOf = ({ key }: KeyboardEvent): Direction | undefined => directions[key]

interface Steered {
  /** The drawn map, once it is there; nothing happens before. */
  map: Readonly<ShallowRef<LiveMap | undefined>>
  ground: () => MapGround
  /** What is pointed at changes, by mouse, finger or keyboard; null when left. */
  point: (id: string | null) => void
  /** The keyboard has moved to an area. */
  visit?: (id: string) => void
  select: (id: string, several: boolean) => void
  /** Escape. */
  clear?: () => void
  /** Where a key that is no arrow leads from an area. */
  find?: (event: KeyboardEvent, from: string) => string | undefined
}

/** Pointer, touch and keyboard on a map whose areas carry `data-id`: listeners of the element that holds the SVG. */
export function useSteering({ map, ground, point, visit, select, clear, find }: Steered) {
  /** The area that the keyboard stands on; set with the map. */
  let cursor: string | undefined
  const idAt = (event: Event) =>
    (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id ?? null

  function go(id: string, focus: boolean): void {
    cursor = id
    map.value?.rove(id, focus)
  }

  function pressed(event: KeyboardEvent): boolean {
    const from = cursor
    if (from === undefined) return false
    const direction = directionOf(event)
    const next = direction ? ground().next(from, direction) : find?.(event, from)
    if (next !== undefined) go(next, true)
    // At the edge of the map it stays, and the page does not scroll away under it.
    else if (direction) return true
    else if (event.key === 'Enter' || event.key === ' ') select(from, event.shiftKey)
    else if (event.key === 'Escape' && clear) clear()
    else return false
    return true
  }

  return {
    /** Puts the keyboard on the first area of a map that has just been drawn. */
    start(drawn: LiveMap): void {
      for (const id of drawn.ids) drawn.main(id)?.setAttribute('role', 'button')
      cursor = ground().start
      drawn.rove(cursor, false)
    },
    listeners: {
      pointermove: (event: PointerEvent) => point(idAt(event)),
      pointerleave: () => point(null),
      click(event: MouseEvent): void {
        const id = idAt(event)
        if (id === null) return
        go(id, false)
        point(id)
        select(id, event.shiftKey || event.ctrlKey || event.metaKey)
      },
      focusin(event: FocusEvent): void {
        const id = idAt(event)
        if (id === null || !(event.target as Element).matches(':focus-visible')) return
        cursor = id
        point(id)
        visit?.(id)
      },
      focusout: () => point(null),
      keydown(event: KeyboardEvent): void {
        if (pressed(event)) event.preventDefault()
      },
    },
  }
}
