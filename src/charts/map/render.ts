import { draw, pathsOfSheets } from './draw'
import { mapLayers, type ChinaTopology, type MapFeature, type MapLayers } from './geojson'
import {
  CORPS,
  CORPS_RADIUS,
  INSET,
  corpsCentre,
  hitTargets,
  mapLabels,
  type Label,
  type ProvinceMeta,
} from './labels'
import { mapLayout, type MapLayout } from './layout'
import { MAP_PARTS, sheetsOf, type MapPart } from './option'
import { alignStrands } from './orientation'
import type { Point } from './projection'
import { writePath, type Subpath } from './svgPath'

export interface MapSource {
  topology: ChinaTopology
  provinces: ProvinceMeta[]
  /** Seat of the corps, degrees. */
  corpsSeat: Point
}

export interface RenderedMap {
  svg: string
  layout: MapLayout
}

/** Path data of a region, by part and name. */
type Paths = Record<MapPart, Map<string, string>>
type Shapes = Map<string, Subpath[]>

/** The outline's lines turn each for itself, the rings of an area together. */
function written(shapes: Shapes): Map<string, string> {
  const strands = [...shapes].flatMap(([name, subpaths]) =>
    name === 'outline' ? subpaths.map((line) => ({ name, strand: [line] })) : [{ name, strand: subpaths }],
  )
  const aligned = alignStrands(strands.map(({ strand }) => strand))
  const merged: Shapes = new Map()
  strands.forEach(({ name }, i) => merged.set(name, [...(merged.get(name) ?? []), ...aligned[i]!]))
  return new Map([...merged].map(([name, subpaths]) => [name, writePath(subpaths)]))
}

/** The path of each region, written for the page. */
function pathsOf(layers: MapLayers, layout: MapLayout): Paths {
  const sheets = sheetsOf(layers, layout)
  const shapes = pathsOfSheets(draw(sheets, layout), sheets)
  const [main, south, inset] = MAP_PARTS.map((_, part) => written(shapes[part]!))
  return { main: main!, south: south!, inset: inset! }
}

const tenth = (value: number) => String(Math.round(value * 10) / 10)

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const group = (name: string, ...children: string[]) => `<g class="${name}">${children.join('')}</g>`

function drawn(regions: MapFeature[], paths: Map<string, string>, tag: (name: string, d: string) => string) {
  return regions.map(({ properties: { name } }) => {
    const d = paths.get(name)
    if (!d) throw new Error(`the drawing has no path for ${name}`)
    return tag(name, d)
  })
}

/** The areas carry a neutral fill, which the page replaces. */
const areas = (layers: MapLayers, part: MapPart, paths: Paths) =>
  drawn(
    layers[part].areas,
    paths[part],
    (id, d) => `<path class="area" data-id="${id}" fill="none" d="${d}"/>`,
  )

const lines = (layers: MapLayers, part: MapPart, paths: Paths) =>
  group('lines', ...drawn(layers[part].lines, paths[part], (kind, d) => `<path class="${kind}" d="${d}"/>`))

/** Puts the middle of Chinese letters at y; not every browser hands `dominant-baseline` down to text. */
const CENTRED = ' dy=".37em"'

function labelTag({ id, text, at: [x, y], anchor }: Label): string {
  const aligned = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`
  return `<text class="label" data-id="${id}" x="${tenth(x)}" y="${tenth(y)}"${aligned}${CENTRED}>${escape(text)}</text>`
}

function diamond([x, y]: Point, radius: number): string {
  const half = tenth(radius)
  return `M${tenth(x)} ${tenth(y - radius)}l${half} ${half}-${half} ${half}-${half}-${half}z`
}

function markup(source: MapSource, layers: MapLayers, layout: MapLayout, paths: Paths): string {
  const { inset, width, height } = layout
  const hits = hitTargets(layout).map(
    ({ id, at: [x, y], radius }) =>
      `<circle class="hit" data-id="${id}" cx="${tenth(x)}" cy="${tenth(y)}" r="${radius}"/>`,
  )
  const labels = mapLabels(layout, source.provinces, source.corpsSeat).map(labelTag)
  const corps = diamond(corpsCentre(layout, source.corpsSeat), CORPS_RADIUS)
  // At the end of the inset, level with 4.4° north, where the sea has no islands.
  const nameEnd = inset.left + inset.width - 10
  const nameY = layout.toInset([118.6, 4.4])[1]
  const frame = `M${tenth(inset.left)} ${tenth(inset.top)}h${tenth(inset.width)}v${tenth(inset.height)}h-${tenth(inset.width)}z`

  const land = group(
    'land',
    group('areas', ...areas(layers, 'main', paths)),
    group('south', ...areas(layers, 'south', paths), lines(layers, 'south', paths)),
    lines(layers, 'main', paths),
    `<g class="hits" fill="none" pointer-events="all">${hits.join('')}</g>`,
    `<g class="labels" text-anchor="middle">${labels.join('')}</g>`,
    `<path class="corps" data-id="${CORPS}" fill="none" d="${corps}"/>`,
  )
  const insetGroup = group(
    'inset',
    group('areas', ...areas(layers, 'inset', paths)),
    lines(layers, 'inset', paths),
    `<path class="frame" fill="none" d="${frame}"/>`,
    `<text class="label" data-id="${INSET}" x="${tenth(nameEnd)}" y="${tenth(nameY)}" text-anchor="end"${CENTRED}>南海诸岛</text>`,
  )
  const root = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin meet"`
  return `<svg class="china" ${root} role="group" focusable="false">${land}${insetGroup}</svg>`
}

/**
 * Lays the map out with ECharts and rewrites its drawing as markup that a page can style and bring to life: one path
 * per region with its adcode, classes instead of colours, coordinates of a tenth of a unit. Runs in node and browser.
 */
export function renderMap(source: MapSource): RenderedMap {
  const layers = mapLayers(source.topology)
  const layout = mapLayout(layers)
  const paths = pathsOf(layers, layout)
  return { svg: markup(source, layers, layout, paths), layout }
}
