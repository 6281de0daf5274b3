import { getCurrentScope, onMounted } from 'vue'

/**
 * Takes a prerendered page over part by part, so that no task holds it for long. Each part is laid over figures that
 * were prerendered, so nothing may change what it shows before it is alive: what changes the view by itself waits for
 * `onAlive`, and what the reader does ends the taking over at once.
 */

/** Milliseconds of work after which the parts left wait for the next task. */
const share = 8

let taking = false
/** The parts that are not yet alive, in their order on the page. */
const parts: (() => void)[] = []
const works: (() => void)[] = []

/** What the reader does; it may change the view. */
const acts = ['pointerdown', 'click', 'keydown', 'focusin', 'popstate']
/** What no part may hear before all are alive, and nobody misses. */
const hovers = ['pointerover', 'pointerenter', 'pointermove']

const hold = (event: Event) => event.stopPropagation()

function takeNext(until = Infinity): void {
  while (parts.length && performance.now() < until) parts.shift()!()
}

function finish(): void {
  if (!taking) return
  takeNext()
  taking = false
  for (const type of acts) window.removeEventListener(type, finish, true)
  for (const type of hovers) window.removeEventListener(type, hold, true)
  for (const work of works.splice(0)) work()
}

/** A task of its own for what follows: input and painting come before it. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Has a part taken over when its turn comes. */
export function queuePart(take: () => void): void {
  if (taking) parts.push(take)
  else take()
}

/**
 * Does `work` once the component is mounted and the whole page is alive. What it watches ends with the component, and
 * where that is gone by then, nothing is done.
 */
export function onAlive(work: () => void): void {
  const scope = getCurrentScope()!
  onMounted(() => {
    if (taking) works.push(() => scope.run(work))
    else work()
  })
}

/** Takes over the page that `mount` lays the program over. Resolves once all of it is alive. */
export async function takeOver(mount: () => void): Promise<void> {
  taking = true
  for (const type of acts) window.addEventListener(type, finish, true)
  for (const type of hovers) window.addEventListener(type, hold, true)
  mount()
  do {
    await nextTask()
    takeNext(performance.now() + share)
  } while (parts.length)
  finish()
}
