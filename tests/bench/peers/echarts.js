import { MapChart } from 'echarts/charts'
import { TooltipComponent, VisualMapComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { areas, colours, host, idOf, opening, ready, stepOf } from './common.js'

echarts.use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer])
const collection = await areas()
echarts.registerMap('areas', collection)
const chart = echarts.init(host)
const data = (year) =>
  collection.features.map((area) => ({ name: area.properties.name, value: stepOf(year, idOf(area)) }))
chart.setOption({
  animation: false,
  tooltip: {},
  visualMap: { type: 'piecewise', pieces: colours.map((color, value) => ({ value, color })) },
  series: [{ type: 'map', map: 'areas', data: data(opening) }],
})
chart.getZr().flush()
ready((year) => {
  chart.setOption({ series: [{ data: data(year) }] })
  chart.getZr().flush()
})
