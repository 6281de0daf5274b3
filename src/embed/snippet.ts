import { escapeMarkup } from '@/domain/markup'
import { frameSandbox } from './host'
import type { Widget } from './protocol'

/** What goes into a piece of code for another site. */
export interface SnippetParts {
  /** Address of the atlas, with a slash at its end. */
  base: string
  widget: Widget
  /** Query of the widget's address: view and options, defaults left out. */
  query: Record<string, string>
  /** What the frame or picture shows, for screen readers and where nothing loads. */
  title: string
  /** Address of the same view in the atlas. */
  link: string
}

const attribute = ([name, value]: [string, string]): string => ` ${name}="${escapeMarkup(value)}"`

/** Address of a widget's own page. */
export function widgetAddress({ base, widget, query }: SnippetParts): string {
  const search = new URLSearchParams(query).toString()
  return `${base}embed/${widget}${search && `?${search}`}`
}

/** Host script and element; the link stays where the script doesn't run. */
export function scriptSnippet(parts: SnippetParts): string {
  const { base, widget, query, title, link } = parts
  const attributes = Object.entries({ widget, ...query, title })
    .map(attribute)
    .join('')
  return [
    `<script async src="${escapeMarkup(base)}embed.js"></script>`,
    `<gov-atlas${attributes}>`,
    `  <a href="${escapeMarkup(link)}">${escapeMarkup(title)}</a>`,
    `</gov-atlas>`,
  ].join('\n')
}

/** A widget's height at a width, CSS pixels. */
export interface HeightAt {
  width: number
  height: number
}

/** Room for what differs between browsers' fonts, and how much more a piece may leave, CSS pixels. */
const SPARE_PX = 5
const SLACK_PX = 10

/** A stretch of widths on which one line stays above what was measured; from its end to the next one the height holds. */
interface Piece {
  from: number
  to: number
  /** Height at `from`. */
  start: number
  slope: number
}

/** The longest piece from a measured width on: one that starts low, in the middle or high of what it may leave. */
function pieceFrom(first: number, needed: readonly HeightAt[]): { piece: Piece; next: number } {
  const { width: from, height } = needed[first]!
  let best: { piece: Piece; next: number } | undefined
  for (const lift of [0, SLACK_PX / 2, SLACK_PX]) {
    const start = height + lift
    let [low, high] = [-Infinity, Infinity]
    let next = first + 1
    for (; next < needed.length; next++) {
      const run = needed[next]!.width - from
      const [least, most] = [
        (needed[next]!.height - start) / run,
        (needed[next]!.height + SLACK_PX - start) / run,
      ]
      if (least > high || most < low) break
      ;[low, high] = [Math.max(low, least), Math.min(high, most)]
    }
    const slope = Number.isFinite(low) ? (low + high) / 2 : 0
    if (!best || next > best.next) best = { piece: { from, to: needed[next - 1]!.width, start, slope }, next }
  }
  return best!
}

/** Lines that together stay above the heights; between widths more than a pixel apart above the higher of the two. */
function pieces(heights: readonly HeightAt[]): Piece[] {
  const beside = (at: number, other: number) => {
    const [here, there] = [heights[at]!, heights[other]]
    return there && Math.abs(there.width - here.width) > 1 ? there.height : 0
  }
  const needed = heights.map(({ width, height }, at) => ({
    width,
    height: Math.max(height, beside(at, at - 1), beside(at, at + 1)),
  }))
  const found: Piece[] = []
  for (let at = 0; at < needed.length;) {
    const { piece, next } = pieceFrom(at, needed)
    found.push(piece)
    at = next
  }
  return found
}

/**
 * CSS length of a box as high as the widget at every width, without script: percentages of a padding refer to the width.
 * Each piece is a clamped share of the width; where one ends higher or lower than the next begins, a clamp that is either
 * nothing or everything makes the step.
 * @param heights narrowest first
 */
export function boxHeight(heights: readonly HeightAt[]): string {
  const found = pieces(heights)
  const terms = [`${Math.round(found[0]!.start + SPARE_PX)}px`]
  let reached = found[0]!.start
  for (const [at, { from, to, start, slope }] of found.entries()) {
    const step = Math.round(start - reached)
    const edge = from - 1
    if (step) terms.push(`clamp(0px,(100% - ${edge}px)*999,${Math.abs(step)}px)*${Math.sign(step)}`)
    reached += step
    const share = Number(slope.toFixed(4))
    const run =
      at === found.length - 1 ? `max(0px,100% - ${from}px)` : `clamp(0px,100% - ${from}px,${to - from}px)`
    if (share) terms.push(`${run}*${share}`)
    reached += share * (to - from)
  }
  return `calc(${terms.join(' + ')})`
}

/** A frame in a box, for editors that keep no script. */
export function frameSnippet(parts: SnippetParts, heights: readonly HeightAt[]): string {
  const scheme = { dark: 'dark', auto: 'light dark' }[parts.query.theme ?? ''] ?? 'light'
  const frame = Object.entries({
    src: widgetAddress(parts),
    title: parts.title,
    width: '100%',
    height: String(
      Math.max(...heights.filter(({ width }) => width >= 600 && width <= 700).map(({ height }) => height)),
    ),
    loading: 'lazy',
    sandbox: frameSandbox,
    style: `position:absolute;top:0;left:0;width:100%;height:100%;border:0;color-scheme:${scheme}`,
  })
    .map(attribute)
    .join('')
  return [
    `<div style="position:relative;padding-bottom:${boxHeight(heights)}">`,
    `  <iframe${frame}></iframe>`,
    `</div>`,
    `<p><a href="${escapeMarkup(parts.link)}">${escapeMarkup(parts.title)}</a></p>`,
  ].join('\n')
}

/** A picture kept beside the page, with link and text. */
export function pictureSnippet(
  parts: SnippetParts,
  { file, source, width, height }: { file: string; source: string; width: number; height: number },
): string {
  const image = Object.entries({
    src: file,
    alt: parts.title,
    width: String(width),
    height: String(height),
    style: 'max-width:100%;height:auto',
  })
    .map(attribute)
    .join('')
  return [
    `<figure>`,
    `  <a href="${escapeMarkup(parts.link)}"><img${image}></a>`,
    `  <figcaption>${escapeMarkup(parts.title)} ${escapeMarkup(source)}</figcaption>`,
    `</figure>`,
  ].join('\n')
}
