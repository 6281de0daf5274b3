import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import topologyUrl from '@data/geo/china.default.topo.json?url'
import { siteDataset } from '@/dataset/site'
import { subject as en } from '@/locales/subject/en'
import { subject as zh } from '@/locales/subject/zh'
import type { ShapeGround, Words } from './model'

/** The provinces of the map that comes with the site, as a file of shapes, and what belongs to that map. */
export interface BundledShapes {
  file: File
  ground: ShapeGround
  /** Where the map comes from, to be named wherever it is shown. */
  attribution: Words
}

type Lines = Topology<{ provinces: GeometryCollection; lines: GeometryCollection }>

/** @throws TypeError where the file can't be had */
export async function loadBundledShapes(name: string): Promise<BundledShapes> {
  const topology = (await (await fetch(topologyUrl)).json()) as Lines
  const { units, unassessed } = siteDataset()
  const english = new Map([...units, ...unassessed].map((each) => [each.id, each.english]))
  const { provinces, lines } = topology.objects
  const geometries = provinces.geometries.map((each) => {
    const { adcode, name: short, fullName } = each.properties as Record<string, string>
    return { ...each, properties: { name: short, fullName, english: english.get(adcode!), adcode } }
  })
  const shapes = { ...topology, objects: { provinces: { ...provinces, geometries } } }
  const drawn = feature(topology, lines).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [],
  )
  return {
    file: new File([JSON.stringify(shapes)], name, { type: 'application/json' }),
    ground: {
      lines: drawn.map((line) => line.map(([x, y]) => [x!, y!])),
      unassessed: Object.fromEntries(unassessed.map(({ id, status }) => [id, status])),
    },
    attribution: { zh: zh.map.origin, en: en.map.origin },
  }
}
