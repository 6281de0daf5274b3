import type { Palette, Token } from './palette'
import { shape, type Shape } from './tree'

/*
 * Text in a file that nobody lays out: widths are estimated from the kind of each letter, a little on the wide side, so
 * that the same lines fit with whatever font the reader's system has.
 */

const wide = /[≤≥\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\uffdc\uffe0-\uffe6]/
/** Must not begin a line, must not end one. */
const closing = /^[，。；：、！？）》”’…—％%]/
const opening = /[（《“‘]$/

function widthOf(letter: string): number {
  if (wide.test(letter)) return 1
  if (letter === ' ') return 0.3
  if (/[.,:;'|()ijl·-]/.test(letter)) return 0.36
  if (/[mwMW%]/.test(letter)) return 0.92
  return /[A-Z]/.test(letter) ? 0.7 : 0.58
}

/** Widths of the letters met so far. */
const known = new Map<string, number>()

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? widthOf(letter)
  known.set(letter, width)
  return width
}

/** Width of a text in the unit of its size. */
export const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)

/** Where a text may be broken: after spaces and around Chinese letters, but not before closing punctuation. */
function pieces(text: string): string[] {
  const parts: string[] = []
  for (const letter of text) {
    const last = parts.at(-1)
    const joins =
      last !== undefined &&
      (closing.test(letter) ||
        opening.test(last) ||
        (!/\s$/.test(last) && !wide.test(letter) && !wide.test(last.at(-1)!)))
    if (joins) parts[parts.length - 1] += letter
    else parts.push(letter)
  }
  return parts
}

/** Lines of a text no wider than `width`; a single piece that is wider stands alone. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}

/** A text cut to one line, with an ellipsis where something is left out. */
export function fit(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let cut = [...text]
  while (cut.length && textWidth(`${cut.join('')}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut.join('').trimEnd()}…`
}

export interface Style {
  size: number
  color?: Token
  weight?: 400 | 600
  serif?: boolean
  italic?: boolean
  anchor?: 'start' | 'middle' | 'end'
  /** Paper-coloured edge that keeps letters legible over lines. */
  halo?: number
  /** What the halo is coloured like, where that is not paper. */
  ground?: Token
}

/** Sets texts of a language in the faces and colours of a palette. */
export function typesetter({ color, sans, serif }: Palette, lang: 'zh' | 'en') {
  /** The serif faces are Chinese ones, whose curly quotes are as wide as a Chinese letter: too wide among English words. */
  const quoted = (text: string, style: Style) =>
    lang === 'en' && style.serif ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : text
  /** One line; `y` is its baseline. */
  function line(text: string, x: number, y: number, style: Style): Shape {
    return shape(
      'text',
      {
        x: Math.round(x * 10) / 10,
        y: Math.round(y * 10) / 10,
        'font-family': (style.serif ? serif : sans) || undefined,
        'font-size': style.size,
        'font-weight': style.weight === 600 ? 600 : undefined,
        'font-style': style.italic ? 'italic' : undefined,
        'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
        fill: color[style.color ?? 'ink'],
        ...(style.halo && {
          stroke: color[style.ground ?? 'paper'],
          'stroke-width': style.halo,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
      },
      [quoted(text, style)],
    )
  }
  /** A paragraph whose first baseline stands one line height below `y`; also how high it is. */
  function block(
    text: string,
    x: number,
    y: number,
    width: number,
    style: Style & { leading?: number; most?: number },
  ): { shapes: Shape[]; height: number } {
    const leading = style.size * (style.leading ?? 1.5)
    const all = wrap(text, style.size, width)
    const lines = style.most && all.length > style.most ? all.slice(0, style.most) : all
    if (lines.length < all.length)
      lines[lines.length - 1] = fit(`${lines.at(-1)}${all[lines.length]}`, style.size, width)
    const baseline = y + leading / 2 + style.size * 0.35
    return {
      shapes: lines.map((each, at) => line(each, x, baseline + at * leading, style)),
      height: lines.length * leading,
    }
  }
  return { line, block }
}

export type Typesetter = ReturnType<typeof typesetter>
