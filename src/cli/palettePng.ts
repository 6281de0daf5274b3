import { deflateSync } from 'node:zlib'

/*
 * PNG with a palette (PNG 1.2, colour type 3): flat pictures of few colours in a tenth of the bytes, without a native
 * library.
 */

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(8)
  out.writeUInt32BE(data.length)
  const end = Buffer.alloc(4)
  end.writeUInt32BE(crc32(head))
  return Buffer.concat([out.subarray(0, 4), head, end])
}

type Colour = [number, number, number]

/** Colours nearer than this to a given one add nothing. */
const leastApart = 24

/** The commonest colours of a picture; neighbours in a grid of 4 bits a channel count as one, by their mean. */
function commonest(rgba: Uint8Array, most: number): Colour[] {
  const cells = new Map<number, { n: number; sum: Colour }>()
  for (let at = 0; at < rgba.length; at += 4) {
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!]
    const key = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4)
    const cell = cells.get(key) ?? { n: 0, sum: [0, 0, 0] }
    cell.n++
    cell.sum = [cell.sum[0] + r, cell.sum[1] + g, cell.sum[2] + b]
    cells.set(key, cell)
  }
  return [...cells.values()]
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ n, sum }) => sum.map((value) => Math.round(value / n)) as Colour)
}

/** `#0f3f6b` and the like that a drawing names, each once. */
export function coloursIn(svg: string): Colour[] {
  const names = new Set(svg.match(/#[0-9a-f]{6}\b/gi)?.map((name) => name.toLowerCase()))
  return [...names].map((name) => [1, 3, 5].map((at) => parseInt(name.slice(at, at + 2), 16)) as Colour)
}

/**
 * Pixels (opaque, four bytes each, row by row) as PNG with a palette of `colours` colours: those given, which mean
 * something however rare they are, then the commonest others, which soften edges.
 * @param colours 2…16: four bits a pixel; up to 256: eight
 */
export function palettePng(
  rgba: Uint8Array,
  width: number,
  height: number,
  given: readonly Colour[],
  colours: number,
): Buffer {
  const far = ([r, g, b]: Colour) =>
    given.every(([x, y, z]) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2 > leastApart ** 2)
  const palette = [...given, ...commonest(rgba, 64).filter(far)].slice(0, Math.max(colours, given.length))
  const nearest = new Map<number, number>()
  const indexOf = (r: number, g: number, b: number): number => {
    const key = (r << 16) | (g << 8) | b
    const known = nearest.get(key)
    if (known !== undefined) return known
    let best = 0
    let least = Infinity
    palette.forEach(([x, y, z], index) => {
      const distance = (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2
      if (distance < least) [best, least] = [index, distance]
    })
    nearest.set(key, best)
    return best
  }
  const deep = palette.length > 16 ? 8 : 4
  const stride = Math.ceil((width * deep) / 8) + 1
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const index = indexOf(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!)
      if (deep === 8) rows[y * stride + 1 + x] = index
      else rows[y * stride + 1 + (x >> 1)]! |= x & 1 ? index : index << 4
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([deep, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
