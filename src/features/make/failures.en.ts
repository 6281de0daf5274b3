import type { FileProblem, Values } from '@/dataset/read/model'
import { messages as files } from '@/locales/pages/owndata.en'
import type { ShapeProblem } from './model'

const several = (value: Values[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')

const shapeProblems: Record<ShapeProblem | 'worker', (v: Values) => string> = {
  notDegrees: ({ at }) =>
    `The coordinate [${several(at)}] is not in degrees; it looks like metres of a projection. Longitude and latitude (WGS 84, EPSG:4326) are needed: reproject the map and export it again. A Shapefile is converted by itself if its .prj file is in the zip.`,
  swapped: ({ at }) =>
    `The coordinate [${several(at)}] seems to have latitude first. GeoJSON has longitude first: swap them and export again.`,
  noShapes: ({ layers }) =>
    `No shapes were found${(layers as string[]).filter(Boolean).length ? ` (layers: ${several(layers)})` : ''}. Check that the file holds your areas, or export it again.`,
  noAreas: () =>
    'None of the shapes has an area that could be filled. Polygon or MultiPolygon is needed: export the areas, not points or lines.',
  tooManyPoints: ({ points, limit }) =>
    `Spelled out, the shapes have ${points} points, more than ${limit}. Simplify them in your map program, or export only the part you need.`,
  zipBroken: () => 'The zip file is damaged or incomplete. Pack it again.',
  shapefileBroken: ({ name }) =>
    `The Shapefile “${name}” can’t be read: its .shp or .dbf may be damaged. Export it again.`,
  zipWithoutShapes: ({ names }) =>
    `The zip holds no map, only ${several(names)}. Pack .shp, .dbf and .prj together.`,
  partOfShapefile: ({ end }) =>
    `.${end} is only a part of a Shapefile. Pack .shp, .dbf and .prj (and .cpg) of the same name into one .zip and drop that.`,
  otherMap: ({ end }) =>
    `.${end} is not a format that can be read. Save the map as GeoJSON, or as a zipped Shapefile.`,
  packBroken: () => 'This pack has the following faults; correct them and open it again:',
  worker: () =>
    'The browser could not finish this; it may have run out of memory. Reload the page, or use a smaller file.',
}

const failure = (code: ShapeProblem | FileProblem | 'worker', values: Values): string =>
  code in shapeProblems
    ? shapeProblems[code as ShapeProblem](values)
    : files.file(code as FileProblem, values)

export const messages = { failure }
