import { geoArea, geoConicEqualArea, geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { areas, clockwise, colours, height, host, idOf, opening, ready, stepOf, width } from './common.js'

const china = clockwise(await areas(), geoArea)
const path = geoPath(
  geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).fitSize([width, height], china),
)
const tip = select(host).append('div').attr('class', 'tip')
const shapes = select(host)
  .append('svg')
  .attr('width', width)
  .attr('height', height)
  .selectAll('path')
  .data(china.features)
  .join('path')
  .attr('d', (area) => path(area).replace(/(\.\d)\d+/g, '$1'))
  .attr('stroke', '#fff')
  .on('mouseenter', function (_, area) {
    select(this).attr('stroke', '#000').raise()
    tip.text(area.properties.name)
  })
  .on('mouseleave', function () {
    select(this).attr('stroke', '#fff')
    tip.text('')
  })
const change = (year) => shapes.attr('fill', (area) => colours[stepOf(year, idOf(area))])
change(opening)
ready(change)
