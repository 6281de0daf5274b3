import { parseOptions, queryOf } from './parameters'
import { applyTheme } from './theme'

/**
 * Runs before the widget is painted: its theme, and nothing on show while the prerendered default stands for another
 * view (embed.css shows it again after a while, should the widget's script never come).
 */
const { options } = parseOptions(queryOf(location.search))
applyTheme(options.theme)
if (location.search.length > 1) document.documentElement.dataset.pending = ''
