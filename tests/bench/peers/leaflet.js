import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { areas, colours, host, idOf, opening, ready, stepOf } from './common.js'

const map = L.map(host, { zoomControl: false, attributionControl: false, zoomSnap: 0 })
const layer = L.geoJSON(await areas(), {
  onEachFeature: (area, each) => {
    each.bindTooltip(area.properties.name)
    each.on('mouseover', () => each.setStyle({ color: '#000' }))
    each.on('mouseout', () => each.setStyle({ color: '#fff' }))
  },
}).addTo(map)
map.fitBounds(layer.getBounds())
const change = (year) =>
  layer.setStyle((area) => ({
    fillColor: colours[stepOf(year, idOf(area))],
    fillOpacity: 1,
    color: '#fff',
    weight: 1,
  }))
change(opening)
ready(change)
