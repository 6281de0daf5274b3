import { limits } from './limits'
import { ImportError } from './model'

/** One part of a zip archive, as its directory says. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  packed: number
  /** Bytes once unpacked, as declared: an archive may lie. */
  size: number
  /** Where the local header stands. */
  offset: number
}

const broken = () => new ImportError('workbookBroken')

/** Where the end record of the archive stands; a comment of up to 64 KB may follow it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw broken()
}

/**
 * Reads the directory of a zip archive and refuses what would unpack to more than a workbook may hold: too many parts,
 * parts too large, or packed too tightly to be a table.
 * @throws ImportError `zipBomb`, or `workbookBroken` for what is no plain zip archive
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length < 22) throw broken()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new ImportError('zipBomb', { reason: 'entries', value: count })
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  let total = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const flags = view.getUint16(at + 8, true)
    const entry: ZipEntry = {
      name: '',
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    const nameLength = view.getUint16(at + 28, true)
    entry.name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (flags & 1) throw new ImportError('oldWorkbook')
    total += entry.size
    checkEntry(entry, total)
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function checkEntry({ name, packed, size }: ZipEntry, total: number): void {
  if (total > limits.unpackedBytes) throw new ImportError('zipBomb', { reason: 'size', value: total, name })
  if (size > 1 << 20 && size > packed * limits.ratio)
    throw new ImportError('zipBomb', { reason: 'ratio', value: Math.round(size / Math.max(1, packed)), name })
}

/** The packed bytes of a part. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw broken()
  return bytes.subarray(start, start + packed)
}

/**
 * Unpacks a part, never beyond what its entry declares: an archive that lies about its sizes is refused.
 * @throws ImportError `noUnpacking` where the browser can't inflate
 */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw broken()
  let stream: ReadableStream<Uint8Array>
  try {
    stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  } catch {
    throw new ImportError('noUnpacking')
  }
  const whole = new Uint8Array(entry.size)
  let filled = 0
  const reader = stream.getReader()
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw broken()
    })
    if (done) break
    if (filled + value.length > whole.length) {
      void reader.cancel()
      throw new ImportError('zipBomb', { reason: 'lie', name: entry.name, value: whole.length })
    }
    whole.set(value, filled)
    filled += value.length
  }
  if (filled !== whole.length) throw broken()
  return whole
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The checksum that zip archives carry (CRC-32 of ISO 3309). */
function checksum(data: Uint8Array): number {
  let value = 0xffffffff
  for (let at = 0; at < data.length; at++) value = crcTable[(value ^ data[at]!) & 255]! ^ (value >>> 8)
  return ~value >>> 0
}

/** The parts as an archive that is not packed: what reads it then needs neither workers nor memory beyond its size. */
export function storedArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = [...parts].map(([name, data]) => ({
    name: new TextEncoder().encode(name),
    data,
    sum: checksum(data),
  }))
  const size = files.reduce((sum, { name, data }) => sum + 30 + 46 + 2 * name.length + data.length, 22)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  let at = 0
  const offsets = files.map(({ name, data, sum }) => {
    const offset = at
    view.setUint32(at, 0x04034b50, true)
    view.setUint16(at + 4, 20, true)
    view.setUint32(at + 14, sum, true)
    view.setUint32(at + 18, data.length, true)
    view.setUint32(at + 22, data.length, true)
    view.setUint16(at + 26, name.length, true)
    out.set(name, at + 30)
    out.set(data, at + 30 + name.length)
    at += 30 + name.length + data.length
    return offset
  })
  const directory = at
  files.forEach(({ name, data, sum }, n) => {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    view.setUint16(at + 6, 20, true)
    view.setUint32(at + 16, sum, true)
    view.setUint32(at + 20, data.length, true)
    view.setUint32(at + 24, data.length, true)
    view.setUint16(at + 28, name.length, true)
    view.setUint32(at + 42, offsets[n]!, true)
    out.set(name, at + 46)
    at += 46 + name.length
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, files.length, true)
  view.setUint16(at + 10, files.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return out
}
