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
  /** Signs around a figure that may not be parted from it where a line ends. */
  before?: string
  after?: string
}

const figure = new RegExp(
  `([（“‘《(]*)${open}([^${middle}]*)${middle}([^${close}]*)${close}([，。；：、！？）”’》),.;:!?%]*)`,
)

/** A sentence with its marks taken apart; joined, with the signs around figures, it is the plain sentence. */
export function segments(sentence: string): Segment[] {
  const parts: Segment[] = []
  const pieces = sentence.split(figure)
  for (let at = 0; at < pieces.length; at += 5) {
    const [plain = '', before, behind, text = '', after] = pieces.slice(at, at + 5)
    parts.push({ text: plain }, { text, behind, before, after })
  }
  return parts.filter(({ text }) => text)
}

/** Value of `translate` for a text: a figure without words stays as it is when a browser translates the page. */
export const translateOf = (text: string): 'no' | undefined =>
  /\d/.test(text) && !/\p{L}/u.test(text) ? 'no' : undefined

/** A sentence without its marks. */
export const unmarked = (sentence: string): string =>
  segments(sentence)
    .map(({ text, before = '', after = '' }) => before + text + after)
    .join('')
