import { mixed, times, type Hostile } from './hostileBytes'
import { workbook, zip } from './hostileZip'

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

export const spreadsheets: Hostile[] = [
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
