import { feature } from 'topojson-client'
import years from './years.json'

/** The same for every program: geometry, the steps of each year, colours, size, and a tooltip's text. */
export { years }
export const colours = [
  '#efece4',
  '#dfeaf0',
  '#c6dbe7',
  '#a9cbde',
  '#86b5cf',
  '#629dc0',
  '#3f81ab',
  '#24628f',
  '#0f3f6b',
]
export const host = document.querySelector('#map')
export const width = host.clientWidth
export const height = host.clientHeight

/** The 34 areas as GeoJSON, wound as d3 and those that use it want them. */
export async function areas() {
  const topology = await (await fetch('../china.json')).json()
  return feature(topology, topology.objects.provinces)
}

export const idOf = (area) => area.properties.adcode
/** Step 1…8 of an area in a year, 0 where nothing is known. */
export const stepOf = (year, id) => years[year].steps[id] ?? 0
export const opening = years.length - 3

/** Says to the bench that the map is drawn and answers, and how a year is changed. */
export function ready(change) {
  window.bench = { change, years: years.length }
  window.benchDrawn = true
  window.benchReady = true
}

export const clockwise = (collection, area) => {
  const turn = (polygon) => polygon.map((ring) => [...ring].reverse())
  for (const each of collection.features) {
    const { geometry } = each
    if (area(each) < 2 * Math.PI) continue
    geometry.coordinates =
      geometry.type === 'Polygon' ? turn(geometry.coordinates) : geometry.coordinates.map(turn)
  }
  return collection
}
