/**
 * Marks a figure in a sentence with what stands behind it: the key of its source (see `targetKey`), or `#id` of the part
 * of the page that lists what was counted. Sentences take one as their last argument; by default they are plain text.
 */
export type Mark = (figure: string | number, behind: string) => string

export const plain: Mark = (figure) => String(figure)

// Private characters that no text of the atlas contains.
const [open, middle, close] = ['\uE000', '\uE001', '\uE002']

export const marked: Mark = (figure, behind) => `${open}${behind}${middle}${figure}${close}`

/** A stretch of a sentence: text, or a figure with what stands behind it. */
export interface Segment {
  text: string
  behind?: string
}

/** A sentence with its marks taken apart; joined, the texts are the plain sentence. */
export function segments(sentence: string): Segment[] {
  const parts: Segment[] = []
  for (const part of sentence.split(new RegExp(`(${open}[^${close}]*${close})`))) {
    if (!part.startsWith(open)) parts.push({ text: part })
    else {
      const [behind = '', text = ''] = part.slice(1, -1).split(middle)
      parts.push({ text, behind })
    }
  }
  return parts.filter(({ text }) => text)
}

/** A sentence without its marks. */
export const unmarked = (sentence: string): string =>
  segments(sentence)
    .map(({ text }) => text)
    .join('')
