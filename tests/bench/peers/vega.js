import * as vega from 'vega'
import { compile } from 'vega-lite'
import { areas, colours, height, host, idOf, opening, ready, stepOf, width } from './common.js'

const collection = await areas()
const rows = (year) => collection.features.map((area) => ({ ...area, step: stepOf(year, idOf(area)) }))
const { spec } = compile({
  width,
  height,
  padding: 0,
  autosize: 'none',
  projection: { type: 'mercator', reflectY: false },
  data: { name: 'areas', values: [] },
  mark: { type: 'geoshape', stroke: '#fff', tooltip: true },
  encoding: {
    color: {
      field: 'step',
      type: 'ordinal',
      scale: { domain: colours.map((_, step) => step), range: colours },
    },
    tooltip: { field: 'properties.name' },
  },
})
const view = new vega.View(vega.parse(spec), { renderer: 'canvas', container: host, hover: true })
const change = async (year) => {
  view.change('areas', vega.changeset().remove(vega.truthy).insert(rows(year)))
  await view.runAsync()
}
await change(opening)
ready(change)
