import { isPack } from '@/dataset/packFile'
import { DatasetError, type Problem } from '@/dataset/problems'
import { decodeText } from '@/dataset/read/encoding'
import { parseJson } from '@/dataset/read/json'
import { limits } from '@/dataset/read/limits'
import { ImportError } from '@/dataset/read/model'
import { readContent } from '@/dataset/read/open'
import { MakeError, type FormDraft, type ShapeSource, type Source } from './model'
import { openPack } from './openPack'
import { readShapeLayers, shapeFileOf } from './readShapes'
import { holdsShapefile, readZippedShapes } from './shapefile'

/** What a file turned out to be. */
export type FoundFile = { source: Source; form?: FormDraft }

/** Why a file can't be used: its code, and what is wrong inside a pack. */
export interface Failure {
  code: MakeError['code'] | 'worker'
  values: MakeError['values']
  problems: readonly Problem[]
}

/** Shares of the work, as far as it is known: a file is read, then understood. */
const READ = 0.4

const endOf = (name: string) => /\.(\w{1,10})$/.exec(name)?.[1]!.toLowerCase() ?? ''
const bare = (name: string) => name.replace(/\.\w{1,10}$/, '')

/** Files of map programs that hold no shapes by themselves, or that no browser reads. */
function checkEnd(name: string): void {
  const end = endOf(name)
  if (['shp', 'dbf', 'shx', 'prj', 'cpg'].includes(end)) throw new MakeError('partOfShapefile', { end })
  if (['kml', 'kmz', 'gpkg', 'gml', 'gdb', 'mif', 'tab', 'dwg', 'dxf', 'svg'].includes(end))
    throw new MakeError('otherMap', { end })
}

async function shapesOfZip(
  bytes: Uint8Array,
  file: string,
  progress: (share: number) => void,
): Promise<ShapeSource> {
  const zipped = await readZippedShapes(bytes, (share) => progress(share * READ))
  const files = zipped.flatMap(({ name, collection, json }) => {
    const found = collection ?? shapeFileOf(parseJson(decodeText(json!).text))
    return found ? [{ name, file: found }] : []
  })
  return { kind: 'shapes', file, layers: readShapeLayers(files) }
}

/**
 * Reads shapes, a table or a pack by what the file holds, whatever its name says.
 * @throws MakeError, ImportError, DatasetError
 */
export async function readFile(file: File, progress: (share: number) => void): Promise<FoundFile> {
  checkEnd(file.name)
  if (file.size > limits.bytes)
    throw new MakeError('tooLarge', { size: Math.ceil(file.size / 2 ** 20), limit: limits.bytes / 2 ** 20 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (holdsShapefile(bytes)) return { source: await shapesOfZip(bytes, file.name, progress) }
  const content = await readContent(bytes, file.name, (share) => progress(share * READ))
  if (content.format !== 'json') return { source: { kind: 'table', file: file.name, sheets: content.sheets } }
  progress(READ)
  if (isPack(content.value))
    return openPack(content.value, file.name, (share) => progress(READ + (1 - READ) * share))
  const shapes = shapeFileOf(content.value)
  if (!shapes) throw new ImportError('jsonUnknown')
  const layers = readShapeLayers([{ name: bare(file.name), file: shapes }])
  return { source: { kind: 'shapes', file: file.name, layers } }
}

/** Why reading failed, as plain data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DatasetError) return { code: 'packBroken', values: {}, problems: error.problems }
  if (error instanceof MakeError) return { code: error.code, values: error.values, problems: [] }
  if (error instanceof ImportError)
    return { code: error.code, values: error.values, problems: error.problems }
  console.error(error)
  return { code: 'binary', values: {}, problems: [] }
}
