import type { WidgetTheme } from './protocol'

/** Sets a widget's theme on the root: the scheme for tokens.css, the ground for embed.css. */
export function applyTheme(theme: WidgetTheme): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme === 'dark' ? 'dark' : 'light'
  if (theme === 'transparent') dataset.ground = 'none'
  else delete dataset.ground
}
