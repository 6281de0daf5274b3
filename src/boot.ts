import { holdDrops } from './composables/droppedFiles'
import { sayNotStarted } from './notStarted'
import { isComplete } from './polyfills/isComplete'
import { kept, show } from './stores/kept'
import { choosesView } from './stores/query'

/**
 * Runs before anything is painted: the reader's theme and text size as the device keeps them, and nothing on show while
 * the prerendered page stands for another view than the link's (styles/base.css). From here on a dropped file is kept.
 */
show('theme', kept('theme'))
show('text', kept('text'))
if (choosesView(location.search)) document.documentElement.dataset.pending = ''
holdDrops()

/** Address of src/polyfills/page.ts as it is served. */
declare const POLYFILLS: string

/** Milliseconds after which the program starts where no frame comes: on a page out of sight. */
const patience = 1000

/**
 * The program, named by the page (cli/documents.ts), starts behind the frame with the whole page, whose map it would hold
 * up. Not at the first painting: that may be of half a page.
 */
addEventListener('DOMContentLoaded', () => {
  const program = document.querySelector<HTMLLinkElement>('link[data-program]')
  if (!program) return
  void new Promise<unknown>((start) => {
    setTimeout(start, patience)
    requestAnimationFrame(() => setTimeout(start))
  })
    .then(() => isComplete() || import(/* @vite-ignore */ POLYFILLS))
    .then(() => import(program.href))
    .catch(sayNotStarted)
})
