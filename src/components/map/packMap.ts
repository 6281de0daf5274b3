import type { TerritoryDrawing } from '@/charts/map/territory'
import { territoryMarkup } from '@/charts/map/territoryMarkup'
import { written, type Shape } from '@/charts/picture/tree'
import { scriptUrl } from '@/composables/scriptUrl'
import type { Pack } from '@/dataset/pack'
import { territoryOf } from '@/dataset/packMarks'
import type { UnitId } from '@/domain/model'
import workerUrl from './packMapWorker?worker&url'
import { LiveMap } from './liveMap'
import type { MapGround } from './ground'
import { ground } from './mapGround'
import { nearestGround } from './nearestGround'

const svgNamespace = 'http://www.w3.org/2000/svg'

function layOut(pack: Pack): Promise<TerritoryDrawing> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    const done = (finish: () => void) => {
      worker.terminate()
      finish()
    }
    worker.onmessage = ({ data }: MessageEvent<TerritoryDrawing | undefined>) =>
      done(() => (data ? resolve(data) : reject(new Error('The shapes of the pack could not be laid out.'))))
    worker.onerror = () => done(() => reject(new Error('The worker that lays out maps died.')))
    worker.postMessage(territoryOf(pack))
  })
}

const drawings = new WeakMap<Pack, Promise<TerritoryDrawing>>()

/** Every map of a pack is laid out once. */
function drawingOf(pack: Pack): Promise<TerritoryDrawing> {
  const drawing = drawings.get(pack) ?? layOut(pack)
  drawings.set(pack, drawing)
  drawing.catch(() => drawings.delete(pack))
  return drawing
}

function elementOf({ tag, attrs, children }: Shape): SVGElement {
  const made = document.createElementNS(svgNamespace, tag)
  for (const [key, value] of written(attrs)) if (key !== 'xmlns') made.setAttribute(key, value)
  made.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
  return made
}

function svgOf(drawing: TerritoryDrawing, nameOf: (id: UnitId) => string): SVGSVGElement {
  const svg = elementOf(territoryMarkup(drawing, nameOf)) as SVGSVGElement
  svg.style.setProperty('--aspect', String(drawing.width / drawing.height))
  return svg
}

/** The map of a pack as markup, for pictures; an empty one where it brings no shapes. @throws Error as below */
export async function packMarkup(pack: Pack, nameOf: (id: UnitId) => string): Promise<string> {
  if (!pack.shapes.length) return '<svg viewBox="0 0 100 1"></svg>'
  return svgOf(await drawingOf(pack), nameOf).outerHTML
}

/** Puts a map that is laid out into `host`. Made of elements, never of a string: names and ids come from a file. */
export function mountDrawing(
  host: HTMLElement,
  drawing: TerritoryDrawing,
  nameOf: (id: UnitId) => string,
): { map: LiveMap; ground: MapGround } {
  const svg = svgOf(drawing, nameOf)
  host.replaceChildren(svg)
  return { map: new LiveMap(svg), ground: nearestGround(drawing) }
}

/**
 * Puts the map of a pack into `host`.
 * @throws Error where its shapes, of which there must be some, can't be laid out; the caller keeps sentence and table
 */
export async function mountPackMap(
  host: HTMLElement,
  pack: Pack,
  nameOf: (id: UnitId) => string,
): Promise<LiveMap> {
  const mounted = mountDrawing(host, await drawingOf(pack), nameOf)
  ground.value = mounted.ground
  return mounted.map
}
