import Plotly from 'plotly.js-geo-dist-min'
import { areas, colours, height, host, idOf, opening, ready, stepOf, width } from './common.js'

// Without a base map here Plotly fetches one from its own host; it needs none.
const nothing = { type: 'GeometryCollection', geometries: [] }
const layers = ['coastlines', 'land', 'ocean', 'lakes', 'rivers', 'countries', 'subunits']
const empty = {
  type: 'Topology',
  arcs: [],
  objects: Object.fromEntries(layers.map((layer) => [layer, nothing])),
}
globalThis.PlotlyGeoAssets = { topojson: { world_110m: empty, world_50m: empty } }
const collection = await areas()
const ids = collection.features.map(idOf)
const steps = (year) => ids.map((id) => stepOf(year, id))
await Plotly.newPlot(
  host,
  [
    {
      type: 'choropleth',
      geojson: collection,
      featureidkey: 'properties.adcode',
      locations: ids,
      z: steps(opening),
      zmin: -0.5,
      zmax: 8.5,
      showscale: false,
      colorscale: colours.flatMap((colour, step) => [
        [step / 9, colour],
        [(step + 1) / 9, colour],
      ]),
    },
  ],
  { width, height, margin: { l: 0, r: 0, t: 0, b: 0 }, geo: { visible: false, fitbounds: 'locations' } },
  { displayModeBar: false },
)
ready((year) => Plotly.restyle(host, { z: [steps(year)] }))
