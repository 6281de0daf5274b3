import { unpackWorkbook } from '@/dataset/read/archive'
import { ImportError } from '@/dataset/read/model'
import { MakeError } from './model'

/** An entry of the list of files at the end of an archive: its mark, and where length and text of its name stand. */
const ENTRY = [0x50, 0x4b, 0x01, 0x02]
const NAME_LENGTH = 28
const NAME = 46

/** Whether an archive names a Shapefile, or a map as JSON, among its files. */
export function holdsShapefile(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder('latin1')
  for (let at = bytes.length - NAME; at >= 0; at--) {
    if (bytes[at] !== ENTRY[0] || !ENTRY.every((byte, each) => bytes[at + each] === byte)) continue
    const name = bytes.subarray(at + NAME, at + NAME + view.getUint16(at + NAME_LENGTH, true))
    if (/\.(shp|geojson|topojson)$/i.test(decoder.decode(name))) return true
  }
  return false
}

/** Encoding of a table of properties that does not say it: UTF-8 where its bytes are valid in it, else GB18030. */
function encodingOf(table: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(table.subarray(32))
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** What stands in a zipped map: a collection for each Shapefile, and files of JSON as they are. */
export interface Zipped {
  name: string
  collection?: { type: 'FeatureCollection'; features: readonly unknown[] }
  json?: Uint8Array
}

/**
 * Reads a zipped Shapefile, or zipped JSON. Unpacked within the bounds of the table reader; coordinates of a projection
 * become degrees where the archive holds its definition (.prj).
 * @throws MakeError
 */
export async function readZippedShapes(
  bytes: Uint8Array,
  progress: (share: number) => void,
): Promise<Zipped[]> {
  let parts: Map<string, Uint8Array>
  try {
    parts = unpackWorkbook(bytes, progress)
  } catch (error) {
    if (error instanceof ImportError && error.code === 'zipBomb') throw new MakeError('zipBomb', error.values)
    throw new MakeError('zipBroken')
  }
  const files = new Map(
    [...parts].filter(([name]) => !/(^|\/)(__MACOSX\/|\.)/.test(name)).map(([name, data]) => [name.toLowerCase(), { name, data }]), // prettier-ignore
  )
  const { parseShp, parseDbf, combine } = await import('shpjs')
  const found: Zipped[] = []
  for (const [key, { name, data }] of files) {
    if (/\.(geo|topo)?json$/.test(key)) found.push({ name: base(name), json: data })
    if (!key.endsWith('.shp')) continue
    const beside = (ending: string) => files.get(key.replace(/shp$/, ending))?.data
    const [table, projection, encoding] = [beside('dbf'), beside('prj'), beside('cpg')]
    try {
      const geometries = parseShp(data as never, projection && new TextDecoder().decode(projection))
      const said = encoding && new TextDecoder().decode(encoding).trim()
      const rows = table ? parseDbf(table as never, (said || encodingOf(table)) as never) : []
      found.push({ name: base(name), collection: combine([geometries, rows]) })
    } catch (error) {
      console.warn(error)
      throw new MakeError('shapefileBroken', { name: base(name) })
    }
  }
  if (!found.length) throw new MakeError('zipWithoutShapes', { names: [...parts.keys()].slice(0, 6) })
  return found
}

const base = (name: string) => name.replace(/^.*\//, '').replace(/\.\w+$/, '')
