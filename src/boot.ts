import { kept, show } from './stores/kept'
import { choosesView } from './stores/query'

/**
 * Runs before anything is painted: the reader's theme and text size as the device keeps them, and nothing on show while
 * the prerendered page stands for another view than the link's (styles/base.css).
 */
show('theme', kept('theme'))
show('text', kept('text'))
if (choosesView(location.search)) document.documentElement.dataset.pending = ''
