import type { MapSeriesOption } from 'echarts/charts'
import type { GeoComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { MapFeature, MapLayer, MapLayers } from './geojson'
import type { Box, MapLayout } from './layout'
import { albers, insetProjection, type Projection } from './projection'

export type MapOption = ComposeOption<MapSeriesOption | GeoComponentOption>

export const MAP_PARTS = ['main', 'south', 'inset'] as const
export type MapPart = (typeof MAP_PARTS)[number]

/**
 * The name under which a part is registered with ECharts. Never `china`: under that name ECharts draws an inset and a
 * 钓鱼岛 of its own on top of what the data holds.
 */
const mapName = (part: MapPart) => `atlas-${part}`

/** The regions of a part in the order in which they are drawn and in which ECharts numbers their data. */
const regionsOf = (layer: MapLayer): MapFeature[] => [...layer.areas, ...layer.lines]

/** One drawing on the chart: features in a projection, filling a box. */
export interface Sheet {
  /** Under which ECharts knows the features. */
  map: string
  features: MapFeature[]
  box: Box
  projection: Projection
}

export const sheetsOf = (layers: MapLayers, layout: MapLayout): Sheet[] =>
  MAP_PARTS.map((part) => ({
    map: mapName(part),
    features: regionsOf(layers[part]),
    box: layout[part],
    projection: part === 'inset' ? insetProjection : albers,
  }))

/**
 * Corners of a sheet in degrees are no use with a conic projection, so the box is given the sheet's exact proportions
 * by its layout, and ECharts fills it without stretching.
 */
function geo({ map, box, projection }: Sheet): GeoComponentOption {
  return {
    map,
    projection: {
      project: (p) => projection.project(p as [number, number]),
      unproject: (p) => projection.unproject(p as [number, number]),
    },
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
    silent: true,
    roam: false,
  }
}

/** One geo component and one map series for each sheet; colours are no matter, since the page sets them. */
export function mapOption(sheets: readonly Sheet[]): MapOption {
  return {
    animation: false,
    geo: sheets.map(geo),
    series: sheets.map(({ features }, index) => ({
      type: 'map',
      geoIndex: index,
      data: features.map((feature) => ({ name: feature.properties.name })),
    })),
  }
}
