import * as Plot from '@observablehq/plot'
import { geoArea } from 'd3-geo'
import { areas, clockwise, colours, height, host, idOf, opening, ready, stepOf, width } from './common.js'

const china = clockwise(await areas(), geoArea)
const draw = (year) =>
  Plot.plot({
    width,
    height,
    projection: { type: 'conic-equal-area', parallels: [25, 47], rotate: [-105, 0], domain: china },
    marks: [
      Plot.geo(china, {
        fill: (area) => colours[stepOf(year, idOf(area))],
        stroke: '#fff',
        title: (area) => area.properties.name,
        tip: true,
      }),
    ],
  })
const change = (year) => host.replaceChildren(draw(year))
change(opening)
ready(change)
