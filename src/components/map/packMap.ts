import { apparentDistance, HEADING } from '@/charts/map/neighbours'
import type { TerritoryDrawing, TerritorySource } from '@/charts/map/territory'
import { scriptUrl } from '@/composables/scriptUrl'
import type { Pack } from '@/dataset/pack'
import { bareUnits } from '@/dataset/packMarks'
import type { UnitId } from '@/domain/model'
import workerUrl from './packMapWorker?worker&url'
import { LiveMap } from './liveMap'
import { ground, type Direction, type MapGround } from './mapGround'

const svgNamespace = 'http://www.w3.org/2000/svg'
function sourceOf(pack: Pack): TerritorySource {
  const { placed, unplaced } = bareUnits(pack)
  return {
    shapes: pack.shapes,
    marks: placed.map(({ id, anchor }) => ({ id, at: anchor })),
    unplaced: unplaced.map(({ id }) => id),
  }
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

/** Half the width of a name on the map, judged by its letters. */
const halfWidth = (name: string) => [...name].reduce((sum, letter) => sum + (letter > '⺀' ? 12 : 6.5), 4)

/** Half the height of a name with its room. */
const HALF_HEIGHT = 18

/** Where the names stand: under their marks, in their areas, inside the map; those that run into an earlier one are left out. */
function namesOf({ width, height, points, marks }: TerritoryDrawing, nameOf: (id: UnitId) => string) {
  const radius = new Map(marks.map((mark) => [mark.id, mark.radius]))
  const names: { id: UnitId; x: number; y: number; half: number }[] = []
  for (const [id, [x, y]] of Object.entries(points)) {
    const half = halfWidth(nameOf(id))
    const away = radius.has(id) ? radius.get(id)! + HALF_HEIGHT : 0
    const name = {
      id,
      x: Math.max(half, Math.min(width - half, x)),
      y: y + (y + away + HALF_HEIGHT > height ? -away : away),
      half,
    }
    if (
      names.some((other) => Math.abs(other.x - name.x) < half + other.half && Math.abs(other.y - name.y) < 26)
    )
      continue
    names.push(name)
  }
  return names
}

function svgOf(drawing: TerritoryDrawing, nameOf: (id: UnitId) => string) {
  const { width, height, areas, marks, rows, named } = drawing
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
  const lines = element('g', { class: 'lines' }, land)
  // What stands below has no place on the map.
  if (rows !== undefined) element('path', { d: `M0 ${rows}H${width}` }, lines)
  const labels = element('g', { class: 'labels', 'text-anchor': 'middle' }, land)
  for (const {
    id,
    at: [x, y],
    radius: r,
  } of marks) {
    const d = `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`
    element('path', { class: 'corps', 'data-id': id, fill: 'none', d }, land)
  }
  for (const { id, x, y } of named ? namesOf(drawing, nameOf) : [])
    element('text', { class: 'label', 'data-id': id, x, y, dy: '.37em' }, labels)
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
  return { map: new LiveMap(svg), ground: groundOf(drawing) }
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
