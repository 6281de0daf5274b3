import { firstLine, LABEL_LINE } from '@/charts/map/labels'
import type { UnitId } from '@/domain/model'
import svg from '@/generated/map.svg?raw'

/** A label's text; one of several lines as a part for each, below one another. */
function labelMarkup(text: string, x: string): string {
  const lines = text.split('\n')
  if (lines.length === 1) return text
  const part = (line: string, at: number) =>
    `<tspan x="${x}" dy="${at ? LABEL_LINE : firstLine(lines)}em">${line}</tspan>`
  return lines.map(part).join('')
}

/** The map's markup with its first colours and its labels in the page's language. For the server only. */
export function prerenderedMap(fills: ReadonlyMap<UnitId, string>, nameOf: (id: UnitId) => string): string {
  return svg
    .replace(/(class="(?:area|corps)" data-id="(\d+)") fill="none"/g, (whole, head: string, id: string) => {
      const fill = fills.get(id)
      return fill ? `${head} fill="${fill}"` : whole
    })
    .replace(
      /(<text class="label[^"]*" data-id="([@\w]+)" x="([\d.]+)"[^>]*>)[^<]*/g,
      (_, head: string, id: string, x: string) => `${head}${labelMarkup(nameOf(id), x)}`,
    )
}
