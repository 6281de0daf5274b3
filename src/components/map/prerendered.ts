import type { UnitId } from '@/domain/model'
import svg from '@/generated/map.svg?raw'

/** The map's markup with its first colours and its labels in the page's language. For the server only. */
export function prerenderedMap(fills: ReadonlyMap<UnitId, string>, nameOf: (id: UnitId) => string): string {
  return svg
    .replace(/(class="(?:area|corps)" data-id="(\d+)") fill="none"/g, (whole, head: string, id: string) => {
      const fill = fills.get(id)
      return fill ? `${head} fill="${fill}"` : whole
    })
    .replace(
      /(<text class="label[^"]*" data-id="(\d+)"[^>]*>)[^<]*/g,
      (_, head: string, id: string) => `${head}${nameOf(id)}`,
    )
}
