import Highcharts from 'highcharts/highmaps'
import { areas, colours, host, idOf, opening, ready, stepOf } from './common.js'

const collection = await areas()
const data = (year) =>
  collection.features.map((area) => ({ adcode: idOf(area), value: stepOf(year, idOf(area)) }))
const chart = Highcharts.mapChart(host, {
  chart: { map: collection, animation: false },
  title: { text: '' },
  credits: { enabled: false },
  colorAxis: { dataClasses: colours.map((color, step) => ({ from: step, to: step + 0.5, color })) },
  series: [{ type: 'map', joinBy: 'adcode', animation: false, data: data(opening) }],
})
ready((year) => chart.series[0].setData(data(year), true, false))
