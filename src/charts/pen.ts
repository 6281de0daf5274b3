import { fillAttribute } from './fill'
import type { Paint } from './picture/paint'
import { pagePalette, type Palette } from './picture/palette'
import type { Shape } from './picture/tree'
import { typesetter, type Typesetter } from './picture/words'

/** What a chart is drawn with: resolved colours and faces for a file, the tokens of the style sheet on a page. */
export interface Pen {
  set: Typesetter
  paint: Pick<Paint, 'of'>
  palette: Palette
}

/** A chart, drawn from (0, 0) downwards. */
export interface Figure {
  shapes: Shape[]
  height: number
}

/** Draws on a page: colours follow the theme, letters take the face around them, patterns are the page's own. */
export const pagePen = (lang: 'zh' | 'en'): Pen => ({
  set: typesetter(pagePalette, lang),
  paint: { of: fillAttribute },
  palette: pagePalette,
})
