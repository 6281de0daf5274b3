import { sayNotStarted } from './notStarted'
import { kept, show } from './stores/kept'
import { choosesView } from './stores/query'

/**
 * Runs before anything is painted: the reader's theme and text size as the device keeps them, and nothing on show while
 * the prerendered page stands for another view than the link's (styles/base.css).
 */
show('theme', kept('theme'))
show('text', kept('text'))
if (choosesView(location.search)) document.documentElement.dataset.pending = ''

/** Milliseconds after which the program starts on a page that nobody sees and so nothing paints. */
const patience = 1000

/** The program, named by the page (cli/documents.ts), starts when the page is painted: before, it would hold that up. */
addEventListener('DOMContentLoaded', () => {
  const program = document.querySelector<HTMLLinkElement>('link[data-program]')
  if (!program) return
  const start = () => void import(program.href).catch(sayNotStarted)
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
  setTimeout(start, patience)
})
