import { getCurrentScope, onMounted } from 'vue'

/**
 * Hydrates a prerendered page part by part, so that no task is long. Nothing may change what a part shows before it is
 * hydrated: what changes the view by itself waits for `onHydrated`, and what the reader does hydrates the rest at once.
 */

/** Milliseconds of work after which the parts left wait for the next task. */
const SLICE_MS = 8

let hydrating = false
/** The parts that are not yet hydrated, in their order on the page. */
const parts: (() => void)[] = []
const works: (() => void)[] = []

/** What the reader does; it may change the view. */
const acts = ['pointerdown', 'click', 'keydown', 'focusin', 'popstate']
/** What no part may hear before all are hydrated, and nobody misses. */
const hovers = ['pointerover', 'pointerenter', 'pointermove']

const hold = (event: Event) => event.stopPropagation()

function hydrateNext(until = Infinity): void {
  while (parts.length && performance.now() < until) parts.shift()!()
}

function finish(): void {
  if (!hydrating) return
  hydrateNext()
  hydrating = false
  for (const type of acts) window.removeEventListener(type, finish, true)
  for (const type of hovers) window.removeEventListener(type, hold, true)
  for (const work of works.splice(0)) work()
}

/** A task of its own for what follows: input and painting come before it. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Hydrates a part when its turn comes. */
export function queuePart(hydrate: () => void): void {
  if (hydrating) parts.push(hydrate)
  else hydrate()
}

/**
 * Does `work` once the component is mounted and the whole page is hydrated. What it watches ends with the component, and
 * where that is gone by then, nothing is done.
 */
export function onHydrated(work: () => void): void {
  const scope = getCurrentScope()!
  onMounted(() => {
    if (hydrating) works.push(() => scope.run(work))
    else work()
  })
}

/** Hydrates the page that `mount` mounts the app on. Resolves once all of it is hydrated. */
export async function hydrate(mount: () => void): Promise<void> {
  hydrating = true
  for (const type of acts) window.addEventListener(type, finish, true)
  for (const type of hovers) window.addEventListener(type, hold, true)
  mount()
  do {
    await nextTask()
    hydrateNext(performance.now() + SLICE_MS)
  } while (parts.length)
  finish()
}
