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
export const mapName = (part: MapPart) => `atlas-${part}`

/** The regions of a part in the order in which they are drawn and in which ECharts numbers their data. */
export const regionsOf = (layer: MapLayer): MapFeature[] => [...layer.areas, ...layer.lines]

/**
 * Corners of a part in degrees are no use with a conic projection, so the box is given the part's exact proportions
 * by `mapLayout`, and ECharts fills it without stretching.
 */
function geo(part: MapPart, box: Box, projection: Projection): GeoComponentOption {
  return {
    map: mapName(part),
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

/** One geo component and one map series for each part; colours are no matter, since the page sets them. */
export function mapOption(layers: MapLayers, layout: MapLayout): MapOption {
  return {
    animation: false,
    geo: MAP_PARTS.map((part) => geo(part, layout[part], part === 'inset' ? insetProjection : albers)),
    series: MAP_PARTS.map((part, index) => ({
      type: 'map',
      geoIndex: index,
      data: regionsOf(layers[part]).map((region) => ({ name: region.properties.name })),
    })),
  }
}
