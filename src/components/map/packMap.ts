import { apparentDistance, HEADING } from '@/charts/map/neighbours'
import type { TerritoryDrawing, TerritorySource } from '@/charts/map/territory'
import { scriptUrl } from '@/composables/scriptUrl'
import type { Pack } from '@/dataset/pack'
import type { UnitId } from '@/domain/model'
import workerUrl from '@/workers/packMapWorker?worker&url'
import { LiveMap } from './liveMap'
import { ground, type Direction, type MapGround } from './mapGround'

const svgNamespace = 'http://www.w3.org/2000/svg'
/** Names are written on the map of a territory of at most so many areas; elsewhere pointing names them. */
const NAMED = 60
/** Half the diagonal of a mark. */
const MARK = 9

function sourceOf(pack: Pack): TerritorySource {
  const drawn = new Set(pack.shapes.map(({ id }) => id))
  const anchored = new Set(pack.anchored)
  const marks = pack.dataset.units.filter(({ id }) => anchored.has(id) && !drawn.has(id))
  return { shapes: pack.shapes, marks: marks.map(({ id, anchor }) => ({ id, at: anchor })) }
}

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
    worker.postMessage(sourceOf(pack))
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

function groundOf({ width, height, points }: TerritoryDrawing): MapGround {
  const places = Object.entries(points)
  return {
    width,
    height,
    points,
    start: places[0]![0],
    next(from: UnitId, direction: Direction) {
      const at = points[from]
      let best: UnitId | undefined
      let least = Infinity
      for (const [id, to] of at ? places : []) {
        const distance = id === from ? Infinity : apparentDistance(at!, to, HEADING[direction])
        if (distance < least) [best, least] = [id, distance]
      }
      return best
    },
  }
}

function element(name: string, attributes: Record<string, string | number>, parent: Element): SVGElement {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  parent.append(made)
  return made
}

/** The labels that don't run into an earlier one, judged by the length of their text. */
function roomFor(places: [UnitId, readonly number[]][], nameOf: (id: UnitId) => string): Set<UnitId> {
  const taken: [number, number, number][] = []
  return new Set(
    places.flatMap(([id, [x = 0, y = 0]]) => {
      const half = [...nameOf(id)].reduce((sum, letter) => sum + (letter > '⺀' ? 12 : 6.5), 4)
      if (taken.some(([cx, cy, other]) => Math.abs(cx - x) < half + other && Math.abs(cy - y) < 26)) return []
      taken.push([x, y, half])
      return [id]
    }),
  )
}

function svgOf({ width, height, areas, marks, points }: TerritoryDrawing, nameOf: (id: UnitId) => string) {
  const svg = document.createElementNS(svgNamespace, 'svg')
  const attributes = {
    class: 'china territory',
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    focusable: 'false',
  }
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value)
  svg.style.setProperty('--aspect', String(width / height))
  const land = element('g', { class: 'land' }, svg)
  const group = element('g', { class: 'areas' }, land)
  for (const [id, d] of areas) element('path', { class: 'area', 'data-id': id, fill: 'none', d }, group)
  element('g', { class: 'lines' }, land)
  const labels = element('g', { class: 'labels', 'text-anchor': 'middle' }, land)
  const places = Object.entries(points)
  const named = places.length <= NAMED ? roomFor(places, nameOf) : new Set<UnitId>()
  for (const {
    id,
    at: [x, y],
  } of marks) {
    const d = `M${x} ${y - MARK}l${MARK} ${MARK}-${MARK} ${MARK}-${MARK}-${MARK}z`
    element('path', { class: 'corps', 'data-id': id, fill: 'none', d }, land)
  }
  const marked = new Set(marks.map(({ id }) => id))
  for (const [id, [x, y]] of places)
    if (named.has(id))
      element(
        'text',
        { class: 'label', 'data-id': id, x, y: marked.has(id) ? y + MARK + 18 : y, dy: '.37em' },
        labels,
      )
  return svg
}

/** The map of a pack as markup, for pictures; an empty one where it brings no shapes. @throws Error as below */
export async function packMarkup(pack: Pack, nameOf: (id: UnitId) => string): Promise<string> {
  if (!pack.shapes.length) return '<svg viewBox="0 0 100 1"></svg>'
  return svgOf(await drawingOf(pack), nameOf).outerHTML
}

/**
 * Puts the map of a pack into `host`. Made of elements, never of a string: names and ids come from a file.
 * @throws Error where its shapes, of which there must be some, can't be laid out; the caller keeps sentence and table
 */
export async function mountPackMap(
  host: HTMLElement,
  pack: Pack,
  nameOf: (id: UnitId) => string,
): Promise<LiveMap> {
  const drawing = await drawingOf(pack)
  const svg = svgOf(drawing, nameOf)
  host.replaceChildren(svg)
  ground.value = groundOf(drawing)
  return new LiveMap(svg)
}
