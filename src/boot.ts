import { kept, show } from './stores/kept'

/** Runs before anything is painted: the reader's theme and text size as the device keeps them. */
show('theme', kept('theme'))
show('text', kept('text'))
