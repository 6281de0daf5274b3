import type { Figure, Pen } from '../pen'
import { Paint } from './paint'
import type { Picture, PictureContext } from './facts'
import { shape, type Shape } from './tree'
import { typesetter } from './words'

export type { Figure }

/** The context with the tools for one drawing. */
export interface Drawing extends PictureContext, Pen {
  paint: Paint
}

/**
 * @param id keeps the patterns of several drawings on one page apart
 * @param textured whether bands must be told apart without colour
 * @param ramp `sim` where every colour is that of a simulated score
 */
export function drawingFor(
  context: PictureContext,
  id: string,
  textured = false,
  ramp: 'step' | 'sim' = 'step',
): Drawing {
  return {
    ...context,
    set: typesetter(context.palette, context.t.lang),
    paint: new Paint(context.palette, id, textured, ramp),
  }
}

/** The finished file: ground (unless paper itself is that), patterns, drawing, and a title for those who can't see it. */
export function pictureOf(
  { paint, palette, t }: Drawing,
  size: { width: number; height: number },
  title: string,
  shapes: Shape[],
  ground = true,
): Picture {
  const svg = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
      role: 'img',
      'xml:lang': t.htmlLang,
    },
    [
      shape('title', {}, [title]),
      paint.defs(),
      ...(ground
        ? [shape('rect', { width: size.width, height: size.height, fill: palette.color.paper })]
        : []),
      ...shapes,
    ],
  )
  return { svg, ...size }
}
