import { readFileSync } from 'node:fs'
import { fill, megabytes, mixed, times, type Hostile } from './hostileBytes'
import { spreadsheets } from './hostileSheets'

const csv: Hostile[] = [
  {
    name: 'quote.csv',
    what: '18 MB after a quote that never ends',
    make: () => Buffer.concat([Buffer.from('地区,总体指数\n浙江,"9'), fill(18 * megabytes, '江苏,90.25\n')]),
  },
  {
    name: 'quotes.csv',
    what: '18 MB of quotes',
    make: () => Buffer.concat([Buffer.from('地区,总体指数\n'), fill(18 * megabytes, '"')]),
  },
  {
    name: 'commas.csv',
    what: 'one row of 10 million cells',
    make: () => Buffer.concat([Buffer.from('地区,总体指数\n浙江'), fill(10_000_000, ',')]),
  },
  {
    name: 'rows.csv',
    what: '6 million rows',
    make: () => Buffer.concat([Buffer.from('地区,总体指数\n'), fill(18 * megabytes, 'a,1\n')]),
  },
  {
    name: 'cell.csv',
    what: 'one cell of 18 MB',
    make: () => Buffer.concat([Buffer.from('地区,总体指数\n浙江,'), fill(18 * megabytes, '9')]),
  },
]

const json: Hostile[] = [
  { name: 'deep.json', what: 'lists 9 million deep', make: () => fill(9_000_000, '[') },
  {
    name: 'empty-lists.json',
    what: '6 million empty lists',
    make: () => Buffer.from(`[${'[],'.repeat(6_000_000)}[]]`),
  },
  {
    name: 'wide.json',
    what: 'an edition of 700,000 claims that are none',
    make: () => Buffer.from(`{"year":2021,"claims":[${'0,'.repeat(700_000)}0]}`),
  },
  {
    name: 'editions.json',
    what: '100,000 editions that are none',
    make: () => Buffer.from(`[${'{"claims":[]},'.repeat(100_000)}{"claims":[]}]`),
  },
  {
    name: 'keys.json',
    what: 'a million different keys',
    make: () =>
      Buffer.concat([Buffer.from('{'), times(1_000_000, (at) => `"k${at}":1,`), Buffer.from('"k":1}')]),
  },
  {
    name: 'text.json',
    what: 'a text of 18 MB that does not end',
    make: () => Buffer.concat([Buffer.from('{"claims": ["'), fill(18 * megabytes, 'a')]),
  },
]

const sample = () =>
  JSON.parse(readFileSync('tests/fixtures/sampleland.pack.json', 'utf8')) as Record<string, unknown>
const pack = (more: (pack: Record<string, unknown>) => void): Buffer => {
  const made = sample()
  more(made)
  return Buffer.from(JSON.stringify(made))
}
const square = (x: number) => ({ type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 0]]] }) // prettier-ignore

/** A coast of so many points round a circle. */
const coast = (points: number) => {
  const ring = Array.from({ length: points }, (_, at) => {
    const angle = (at / points) * 2 * Math.PI
    const reach = 8 + mixed(at) / 1000
    return [100 + reach * Math.cos(angle), 35 + reach * Math.sin(angle)].map(
      (each) => Math.round(each * 1e4) / 1e4,
    )
  })
  return [...ring, ring[0]]
}

function shapes(points: number): Buffer {
  return pack((made) => {
    const units = made.units as { id: string }[]
    made.geometry = {
      type: 'FeatureCollection',
      features: units.map(({ id }, at) => ({
        type: 'Feature',
        properties: { id },
        geometry: at ? square(at) : { type: 'Polygon', coordinates: [coast(points)] },
      })),
    }
  })
}

const packs: Hostile[] = [
  {
    name: 'arcs.pack.json',
    what: 'a topology that names an arc of 1,000 points 90,000 times',
    make: () =>
      pack((made) => {
        made.geometry = {
          type: 'Topology',
          arcs: [coast(1000)],
          objects: {
            units: {
              type: 'GeometryCollection',
              geometries: [
                { type: 'Polygon', properties: { id: '990101' }, arcs: [Array<number>(90_000).fill(0)] },
              ],
            },
          },
        }
      }),
  },
  { name: 'points.pack.json', what: 'shapes of a million points', make: () => shapes(1_000_000) },
  {
    name: 'coast.pack.json',
    what: 'shapes of 290,000 points, just within what is taken',
    make: () => shapes(290_000),
  },
  {
    name: 'points.geojson',
    what: 'a map of 5 million points',
    make: () =>
      Buffer.concat([
        Buffer.from('{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[['),
        times(5_000_000, (at) => `[${mixed(at)},${mixed(at + 1)}],`),
        Buffer.from('[1,1]]]}}'),
      ]),
  },
  {
    name: 'cells.pack.json',
    what: 'tables of 2 million cells that are no figures',
    make: () =>
      pack((made) => {
        const [edition] = made.editions as { tables: { rows: unknown[] }[] }[]
        const rows = Array.from({ length: 4000 }, () => ['990101', ...Array<string>(40).fill('x')])
        edition!.tables = Array.from({ length: 8 }, () => ({ ...edition!.tables[0]!, rows }))
      }),
  },
  {
    name: 'units.pack.json',
    what: '80,000 units',
    make: () =>
      pack((made) => {
        const [unit] = made.units as object[]
        made.units = Array.from({ length: 80_000 }, (_, at) => ({ ...unit, id: String(at) }))
      }),
  },
]

/** Of a reader who means well: 3,000 places over 10 years with 30 indicators. */
const honest: Hostile = {
  name: 'honest.csv',
  what: '900,000 figures as they should be',
  make: () =>
    Buffer.concat([
      Buffer.from(`地区,年份,${Array.from({ length: 30 }, (_, at) => `指标${at + 1}`).join()}\n`),
      times(
        30_000,
        (at) =>
          `第${Math.floor(at / 10)}县,${2010 + (at % 10)},${Array.from({ length: 30 }, (_, each) => `${mixed(at * 30 + each)}.25`).join()}\n`,
      ),
    ]),
}

export const hostiles: readonly Hostile[] = [...spreadsheets, ...csv, ...json, ...packs, honest]
