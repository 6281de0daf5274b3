import { ImportError } from './model'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}

/**
 * What a spreadsheet that was saved as text without a mark is likely written in: half of its bytes are zero in UTF-16,
 * none in the others.
 */
function zeros(bytes: Uint8Array): { even: number; odd: number; of: number } {
  const size = Math.min(bytes.length, 4096)
  const found = { even: 0, odd: 0, of: size / 2 }
  for (let at = 0; at < size; at++) if (bytes[at] === 0) found[at % 2 ? 'odd' : 'even']++
  return found
}

/** Characters that no table holds: control characters, the mark for what can't be decoded, private ones. */
// eslint-disable-next-line no-control-regex -- these are the characters that tell
const oddCharacters = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd\ue000-\uf8ff]/g

/** Text with many of these was decoded from the wrong encoding. */
function isGarbled(text: string): boolean {
  const start = text.slice(0, 200_000)
  const odd = start.match(oddCharacters)?.length ?? 0
  return odd > 2 && odd * 50 > start.length
}

/**
 * Decodes a text file: UTF-8 or UTF-16 by their marks, else UTF-8 where the bytes are valid in it, else GB18030 (which
 * holds GBK and GB 2312, what Chinese spreadsheets write).
 * @throws ImportError `binary` for what is no text, `encoding` for text in another encoding
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const read = (encoding: Encoding, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(bytes)
  if (startsWith(bytes, 0xff, 0xfe)) return { text: read('utf-16le', false), encoding: 'utf-16le' }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: read('utf-16be', false), encoding: 'utf-16be' }
  const zero = zeros(bytes)
  if (zero.odd > zero.of * 0.3 && zero.even < zero.of * 0.05)
    return { text: read('utf-16le', false), encoding: 'utf-16le' }
  if (zero.even > zero.of * 0.3 && zero.odd < zero.of * 0.05)
    return { text: read('utf-16be', false), encoding: 'utf-16be' }
  if (zero.even + zero.odd > 0) throw new ImportError('binary')
  for (const encoding of ['utf-8', 'gb18030'] as const)
    try {
      const text = read(encoding, true)
      if (isGarbled(text)) break
      return { text, encoding }
    } catch {
      // Not valid in this encoding: the next may fit.
    }
  throw new ImportError('encoding')
}
