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

/** Widths at which a widget is measured for {@link frameSnippet}: the ends of its portrait and its landscape layout. */
export const measuredWidths = [320, 700, 701, 1200] as const
export type MeasuredHeights = [number, number, number, number]

/** Room for what differs between browsers' fonts. */
const spare = 1.03

/** `px + share · width` through two points. */
function line([from, to]: [number, number], [low, high]: [number, number]): { px: number; share: number } {
  const share = (high - low) / (to - from)
  return { px: low - share * from, share }
}

const length = ({ px, share }: { px: number; share: number }): string =>
  `${(px * spare).toFixed(0)}px + ${(share * spare * 100).toFixed(2)}%`

/**
 * CSS length of a box as high as the widget at every width, without script: percentages of a padding refer to the width.
 * Below 701 px the difference between the two layouts is added by a clamp that is either nothing or everything.
 */
export function boxHeight([a, b, c, d]: MeasuredHeights): string {
  const narrow = line([measuredWidths[0], measuredWidths[1]], [a, b])
  const wide = line([measuredWidths[2], measuredWidths[3]], [c, d])
  const more = { px: narrow.px - wide.px, share: narrow.share - wide.share }
  return `calc(${length(wide)} + clamp(0px, (700.5px - 100%) * 9999, ${length(more)}))`
}

/** A frame in a box, for editors that keep no script. */
export function frameSnippet(parts: SnippetParts, heights: MeasuredHeights): string {
  const scheme = { dark: 'dark', auto: 'light dark' }[parts.query.theme ?? ''] ?? 'light'
  const frame = Object.entries({
    src: widgetAddress(parts),
    title: parts.title,
    width: '100%',
    height: String(heights[2]),
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
