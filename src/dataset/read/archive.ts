import { Unzip, UnzipInflate } from 'fflate'
import { limits } from './limits'
import { ImportError } from './model'

/** Parts of a workbook that hold no cell: pictures, macros, links, charts. They are never unpacked. */
const beside =
  /(^|\/)(media|drawings|charts|embeddings|externalLinks|printerSettings|ctrlProps|activeX|pivotCache|pivotTables|customXml|docProps|Pictures|Thumbnails|Configurations2|ObjectReplacements)\/|vbaProject|calcChain|comments|\/$|\.(rdf|png|jpe?g|emf|wmf)$/i

/** Packed bytes given to the unpacking at a stretch: what a stretch unfolds to is bounded by it. */
const STRETCH_BYTES = 1 << 14

const refuse = (reason: string, name: string, value: number) =>
  new ImportError('zipBomb', {
    reason,
    name: name.slice(0, 80),
    value,
    limit: limits.unpackedBytes / 2 ** 20,
  })

/** The pieces of one part, and what is wrong with it. */
class Part {
  private readonly pieces: Uint8Array[] = []
  size = 0
  /** Whether all of it has come. */
  whole = false

  add(piece: Uint8Array): void {
    this.pieces.push(piece)
    this.size += piece.length
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const piece of this.pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }
}

/** Whether the archive's own end is there: of one that was cut off, parts are missing. */
function isWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true
  return false
}

/**
 * Unpacks the parts of a zipped workbook that hold cells. Size and number are counted while unpacking, whatever the
 * archive says of itself, so that no more than the limit is ever held.
 * @throws ImportError `zipBomb`, `workbookBroken`
 */
export function unpackWorkbook(
  bytes: Uint8Array,
  progress: (share: number) => void,
): Map<string, Uint8Array> {
  if (!isWhole(bytes)) throw new ImportError('workbookBroken')
  const parts = new Map<string, Part>()
  let total = 0
  let failure: ImportError | undefined
  const archive = new Unzip((file) => {
    const name = file.name.replace(/\\/g, '/')
    if (failure || beside.test(name)) return
    const part = new Part()
    parts.set(name, part)
    if (parts.size > limits.entries) failure = refuse('entries', name, parts.size)
    file.ondata = (error, piece, final) => {
      if (failure) return
      if (error) {
        failure = new ImportError('workbookBroken')
        return
      }
      part.add(piece)
      part.whole = final
      total += piece.length
      if (total > limits.unpackedBytes) failure = refuse('size', name, Math.ceil(total / 2 ** 20))
      else if (final && file.originalSize !== undefined && file.originalSize !== part.size)
        failure = refuse('lie', name, part.size)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !failure; at += STRETCH_BYTES) {
      archive.push(bytes.subarray(at, at + STRETCH_BYTES), at + STRETCH_BYTES >= bytes.length)
      progress(Math.min(1, at / bytes.length))
    }
  } catch {
    failure ??= new ImportError('workbookBroken')
  }
  if (failure) throw failure
  if (!parts.size || [...parts.values()].some(({ whole }) => !whole)) throw new ImportError('workbookBroken')
  return new Map([...parts].map(([name, part]) => [name, part.joined()]))
}
