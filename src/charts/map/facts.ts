import { anchorPoints } from './labels'
import type { MapLayout } from './layout'
import { mapNeighbours, type Neighbours } from './neighbours'
import type { Point } from './projection'
import type { MapSource } from './render'

/** What the page has to know about the drawn map; lengths are units of its viewBox. */
export interface MapFacts {
  width: number
  height: number
  /** Width : height of the element that shows the map beside its inset. */
  landscape: { aspect: number }
  /** Width : height of the element that shows the whole map without an inset, and how much `.land` is enlarged then. */
  portrait: { aspect: number; scale: number }
  /** Where an arrow key leads, by unit. */
  neighbours: Record<string, Neighbours>
  /** Where a tooltip points to, by unit, before the enlargement of the portrait layout. */
  points: Record<string, Point>
}

interface City {
  adcode: string
  /** Degrees. */
  coord: Point
}

const tenth = (value: number) => Math.round(value * 10) / 10
const tenths = ([x, y]: Point): Point => [tenth(x), tenth(y)]

export function mapFacts(source: MapSource, layout: MapLayout): MapFacts {
  const { width, height, landscape, portrait } = layout
  const units = Object.entries(anchorPoints(layout, source.provinces, source.corpsSeat))
  return {
    width,
    height,
    landscape,
    portrait,
    neighbours: mapNeighbours(source, layout),
    points: Object.fromEntries(units.map(([id, point]) => [id, tenths(point)])),
  }
}

/** Where the key cities lie on the drawn map, by code; for the page that shows them. */
export function cityPoints(layout: MapLayout, cities: City[]): Record<string, Point> {
  return Object.fromEntries(cities.map(({ adcode, coord }) => [adcode, tenths(layout.toMap(coord))]))
}
