import fs from 'node:fs'
import * as echarts from 'echarts/core'
import { MapChart } from 'echarts/charts'
import { GeoComponent } from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'
import { feature, mesh } from 'topojson-client'
echarts.use([MapChart, GeoComponent, SVGRenderer])
const t = JSON.parse(fs.readFileSync('data/geo/china.default.topo.json', 'utf8'))
const f: any = feature(t, t.objects.provinces as any)
const l: any = feature(t, t.objects.lines as any)
l.features.forEach((x: any) => (x.properties.name = x.properties.kind))
const fc: any = {
  type: 'FeatureCollection',
  features: [...f.features.slice(0, 3), l.features[0], l.features[6]],
}
echarts.registerMap('x', { geoJSON: fc })
const ch = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 400 })
ch.setOption({
  animation: false,
  geo: { map: 'x', left: 0, top: 0, width: 600, height: 400, silent: true },
  series: [{ type: 'map', geoIndex: 0, data: [{ name: '北京', value: 1 }, { name: 'dash' }] }],
} as any)
const s = ch.renderToSVGString()
console.log(s.replace(/d="([^"]{0,60})[^"]*"/g, 'd="$1…"').slice(0, 6000))
const ch2 = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 400 })
ch2.setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'x',
      left: 0,
      top: 0,
      width: 600,
      height: 400,
      label: { show: false },
      data: [{ name: '天津', value: 1 }, { name: '北京' }, { name: '河北' }],
    },
  ],
} as any)
console.log(
  ch2
    .renderToSVGString()
    .replace(/d="([^"]{0,60})[^"]*"/g, 'd="$1…"')
    .slice(0, 6000),
)
