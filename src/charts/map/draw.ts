import { MapChart } from 'echarts/charts'
import { GeoComponent } from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { mapOption, type Sheet } from './option'
import { parsePath, type Subpath } from './svgPath'

use([MapChart, GeoComponent, SVGRenderer])

/** ECharts' own types are stricter than GeoJSON's about tuples. */
type GeoJsonInput = Parameters<typeof registerMap>[1]

const PATH = /<path\b[^>]*>/g

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** ECharts' own drawing, a picture with literal colours and styles. Runs in node, browser and worker. */
export function draw(sheets: readonly Sheet[], { width, height }: { width: number; height: number }): string {
  for (const { map, features } of sheets)
    registerMap(map, { type: 'FeatureCollection', features } as GeoJsonInput)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(mapOption(sheets))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** Finds each feature's path, sheet by sheet, by the series and data index that ECharts writes on it. */
export function pathsOfSheets(drawing: string, sheets: readonly Sheet[]): Map<string, Subpath[]>[] {
  const shapes = sheets.map(() => new Map<string, Subpath[]>())
  for (const [tag] of drawing.matchAll(PATH)) {
    const series = Number(attribute(tag, 'ecmeta_series_index'))
    const data = attribute(tag, 'd')
    const feature = sheets[series]?.features[Number(attribute(tag, 'ecmeta_data_index'))]
    if (data && feature) shapes[series]!.set(feature.properties.name, parsePath(data))
  }
  return shapes
}
