import '@/polyfills/language'
import { choosesView } from '@/stores/query'
import { parseOptions, queryOf } from '../parameters'
import { applyTheme } from '../theme'

/**
 * Runs before the widget is painted: its theme, and nothing on show while the prerendered default stands for another
 * view than the frame's (styles/base.css).
 */
const { options } = parseOptions(queryOf(location.search))
applyTheme(options.theme)
if (choosesView(location.search)) document.documentElement.dataset.pending = ''
