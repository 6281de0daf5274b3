import { INSET_FRAME, vertices, type MapLayer, type MapLayers } from './geojson'
import { albers, insetProjection, type Point, type Projection } from './projection'

/** Units of the SVG's viewBox. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface MapLayout {
  /** The viewBox of the landscape layout: main map and inset. */
  width: number
  height: number
  main: Box
  /** In the projection and at the scale of `main`. */
  south: Box
  inset: Box
  /** Width : height of the element that shows the map beside its inset. */
  landscape: { aspect: number }
  /** Width : height of the element that shows the whole map without an inset, and the factor by which it then grows. */
  portrait: { aspect: number; scale: number }
  /** Degrees to units of the viewBox, on the main map (and `south`). */
  toMap: (point: Point) => Point
  /** Degrees to units of the viewBox, in the inset. */
  toInset: (point: Point) => Point
}

/** Width of the main map in units: with coordinates of a tenth of a unit a vertex stays within 0.33 px at 3840 × 2160. */
const MAIN_WIDTH = 1000
/** Room for strokes around the maps. */
const PADDING = 2
/** Height of the inset as a share of the main map's. */
const INSET_HEIGHT = 0.36
/** Between the inset and whatever of the main map lies beside it. */
const INSET_GAP = 18

export interface Bounds {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** @param through what is done to each point before: a projection, without a list of what it gives */
export function boundsOf(
  points: readonly Point[],
  through: (point: Point) => Point = (point) => point,
): Bounds {
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const point of points) {
    const [x, y] = through(point)
    bounds.x0 = Math.min(bounds.x0, x)
    bounds.y0 = Math.min(bounds.y0, y)
    bounds.x1 = Math.max(bounds.x1, x)
    bounds.y1 = Math.max(bounds.y1, y)
  }
  return bounds
}

const projected = (layer: MapLayer, projection: Projection): Point[] =>
  [...layer.areas, ...layer.lines].flatMap(vertices).map((point) => projection.project(point as Point))

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/**
 * Where the maps stand. The inset is at the lower right, clear of everything of the main map that is beside it
 * (赤尾屿 and the dashes east of 台湾), so that it covers nothing. All maps keep their proportions.
 *
 * The page chooses between two layouts of the same markup by CSS alone. The viewBox is that of the landscape layout; in
 * portrait the taller element shows what lies below it, since an outer svg clips at its element and not at its viewBox.
 *
 *     landscape  svg { aspect-ratio: landscape.aspect }  .south { display: none }
 *     portrait   svg { aspect-ratio: portrait.aspect }   .inset { display: none }
 *                .land { transform: scale(portrait.scale); transform-origin: 0 0 }
 */
export function mapLayout(layers: MapLayers): MapLayout {
  const mainPoints = projected(layers.main, albers)
  const from = boundsOf(mainPoints)
  const scale = MAIN_WIDTH / (from.x1 - from.x0)
  const place = ([x, y]: Point): Point => [PADDING + (x - from.x0) * scale, PADDING + (y - from.y0) * scale]
  const box = ({ x0, y0, x1, y1 }: Bounds): Box => {
    const [left, top] = place([x0, y0])
    return { left, top, width: (x1 - x0) * scale, height: (y1 - y0) * scale }
  }

  const main = box(from)
  const south = box(boundsOf(projected(layers.south, albers)))
  const height = round(main.height + 2 * PADDING, 1)

  const [west, southEdge, east, north] = INSET_FRAME
  const frame = boundsOf([insetProjection.project([west, north]), insetProjection.project([east, southEdge])])
  const insetHeight = main.height * INSET_HEIGHT
  const insetScale = insetHeight / (frame.y1 - frame.y0)
  const insetTop = main.top + main.height - insetHeight
  const beside = mainPoints.map(place).filter(([, y]) => y > insetTop - INSET_GAP)
  const inset: Box = {
    left: Math.max(...beside.map(([x]) => x)) + INSET_GAP,
    top: insetTop,
    width: (frame.x1 - frame.x0) * insetScale,
    height: insetHeight,
  }
  const width = round(inset.left + inset.width + PADDING, 1)

  const wholeWidth = Math.max(main.left + main.width, south.left + south.width) + PADDING
  const wholeHeight = south.top + south.height + PADDING
  return {
    width,
    height,
    main,
    south,
    inset,
    landscape: { aspect: round(width / height, 4) },
    portrait: { aspect: round(wholeWidth / wholeHeight, 4), scale: round(width / wholeWidth, 4) },
    toMap: (point) => place(albers.project(point)),
    toInset: (point) => {
      const [x, y] = insetProjection.project(point)
      return [inset.left + (x - frame.x0) * insetScale, inset.top + (y - frame.y0) * insetScale]
    },
  }
}
