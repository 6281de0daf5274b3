import { readFileSync } from 'node:fs'
import { workbook, zip } from './hostileZip'

/** A file made to cost more than it seems to. */
export interface Hostile {
  name: string
  /** What makes it costly. */
  what: string
  make: () => Buffer
}

/** Figures that follow from a fixed formula, of little pattern. */
const mixed = (at: number) => (Math.imul(at ^ 0x5bd1, 0x9e3779b1) >>> 0) % 100

const times = (count: number, make: (at: number) => string): Buffer => {
  const chunks: Buffer[] = []
  for (let from = 0; from < count; from += 5000)
    chunks.push(
      Buffer.from(Array.from({ length: Math.min(5000, count - from) }, (_, at) => make(from + at)).join('')),
    )
  return Buffer.concat(chunks)
}

const letters = Array.from(
  { length: 40 },
  (_, at) => `${at < 26 ? '' : 'A'}${String.fromCharCode(65 + (at % 26))}`,
)
/** A row of cells; `cell` gives what follows `<c r="A1"`. */
const line = (row: number, cells: number, cell: (at: number) => string) =>
  `<row r="${row + 1}">${Array.from({ length: cells }, (_, at) => `<c r="${letters[at]}${row + 1}"${cell(at)}</c>`).join('')}</row>`
const texts = (row: number, columns: number) =>
  line(row, columns, (at) => ` t="s"><v>${mixed(row * columns + at)}</v>`)
const sentence = '政务服务能力'.repeat(60)

const spreadsheets: Hostile[] = [
  {
    name: 'repeated.xlsx',
    what: '3.5 million cells that name 100 texts',
    make: () =>
      zip(
        workbook(
          [times(100_000, (row) => texts(row, 35))],
          times(100, (at) => `<si><t>${sentence}${at}</t></si>`),
        ),
      ),
  },
  {
    name: 'inline.xlsx',
    what: 'a million cells with a text of their own',
    make: () =>
      zip(
        workbook([
          times(100_000, (row) =>
            line(row, 10, (at) => ` t="inlineStr"><is><t>${sentence}${mixed(row * 10 + at)}</t></is>`),
          ),
        ]),
      ),
  },
  {
    name: 'shared.xlsx',
    what: 'a million shared texts, none used',
    make: () =>
      zip(
        workbook(
          [Buffer.from(texts(0, 4))],
          times(1_000_000, (at) => `<si><t>第${at}条${mixed(at)}</t></si>`),
        ),
      ),
  },
  {
    name: 'far.xlsx',
    what: 'a cell at XFD1048576',
    make: () =>
      zip(
        workbook([
          Buffer.from(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
          ),
        ]),
      ),
  },
  {
    name: 'sheets.xlsx',
    what: '100 sheets of 40,000 cells',
    make: () =>
      zip(
        workbook(
          Array.from({ length: 100 }, (_, sheet) =>
            times(2000, (row) => line(row, 20, (at) => `><v>${mixed(sheet + row * 20 + at)}.25</v>`)),
          ),
        ),
      ),
  },
  {
    name: 'bomb.xlsx',
    what: '600 MB of spaces in a part of 600 KB',
    make: () => zip(workbook([Buffer.alloc(600 * 2 ** 20, ' ')])),
  },
  {
    name: 'lie.xlsx',
    what: 'a part of 300 MB that claims 1,000 bytes',
    make: () => zip(workbook([Buffer.alloc(300 * 2 ** 20, ' ')], undefined, 1000)),
  },
  {
    name: 'nested.xlsx',
    what: 'a workbook in a workbook, whose sizes lie',
    make: () => {
      const inner = zip(workbook([Buffer.alloc(200 * 2 ** 20, ' ')], undefined, 1000))
      return zip([
        ...workbook([Buffer.from(texts(0, 4))]),
        { name: 'xl/embeddings/inner.xlsx', data: inner, claims: 10 },
      ])
    },
  },
  {
    name: 'entities.xlsx',
    what: 'entities that unfold to a billion letters',
    make: () => {
      const entities = Array.from(
        { length: 9 },
        (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
      ).join('')
      return zip(
        workbook(
          [Buffer.from('<row><c t="s"><v>0</v></c></row>')],
          Buffer.from(`<!DOCTYPE sst [<!ENTITY l0 "lol">${entities}]><sst><si><t>&l9;</t></si>`),
        ),
      )
    },
  },
  {
    name: 'repeated.ods',
    what: 'one cell repeated over a million rows of 16,384 columns',
    make: () =>
      zip([
        { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
        {
          name: 'META-INF/manifest.xml',
          data: Buffer.from(
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
          ),
        },
        { name: 'content.xml', data: Buffer.from(openDocument()) },
      ]),
  },
  { name: 'repeated.fods', what: 'the same as one XML file', make: () => Buffer.from(openDocument()) },
  {
    name: 'page.xls',
    what: 'a web page of 1.2 million cells',
    make: () =>
      Buffer.concat([
        Buffer.from('<html><body><table>'),
        times(120_000, (row) => `<tr>${`<td>${mixed(row)}</td>`.repeat(10)}`),
      ]),
  },
]

function openDocument(): string {
  const names = ['office', 'table', 'text']
    .map((each) => `xmlns:${each}="urn:oasis:names:tc:opendocument:xmlns:${each}:1.0"`)
    .join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="表1"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`
}

const megabytes = 2 ** 20
const fill = (size: number, text: string) => Buffer.alloc(size, text)

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
