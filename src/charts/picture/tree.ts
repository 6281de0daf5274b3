import { escapeMarkup } from '@/domain/markup'

/**
 * A drawing as plain data. The same tree becomes the text of a stand-alone SVG file and, where it is printed, elements of
 * the page: markup never has to be parsed again, and attributes alone carry its looks, so that a strict CSP lets it pass.
 */
export interface Shape {
  tag: string
  attrs: Record<string, string | number | undefined>
  children: (Shape | string)[]
}

type Attrs = Shape['attrs']

export const shape = (tag: string, attrs: Attrs = {}, children: Shape['children'] = []): Shape => ({
  tag,
  attrs,
  children,
})

export const group = (children: Shape['children'], attrs: Attrs = {}): Shape => shape('g', attrs, children)

/** Moves a part of the drawing, and scales it. */
export const placed = (x: number, y: number, children: Shape['children'], scale = 1): Shape =>
  group(children, { transform: `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}` })

/** Tenths of a unit are fine enough for every picture. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** What of an attribute is written: numbers to the hundredth, nothing where it is undefined. */
export function written(attrs: Attrs): [string, string][] {
  return Object.entries(attrs).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          [name, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value] as [
            string,
            string,
          ],
        ],
  )
}

export function serialise(node: Shape | string): string {
  if (typeof node === 'string') return escapeMarkup(node)
  const attrs = written(node.attrs).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  const open = `<${node.tag}${attrs.join('')}`
  return node.children.length ? `${open}>${node.children.map(serialise).join('')}</${node.tag}>` : `${open}/>`
}

/**
 * Reads markup that the build has written (the map): elements, attributes in double quotes, texts; nothing else occurs
 * in it.
 * @throws RangeError for text that is no element
 */
export function parseMarkup(text: string): Shape {
  const root = shape('root')
  const open = [root]
  for (const [, closing, tag, attrs, empty, words] of text.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!
    if (words !== undefined) parent.children.push(words)
    else if (closing) open.pop()
    else {
      const node = shape(
        tag!,
        Object.fromEntries([...attrs!.matchAll(/([\w:-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]])),
      )
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  const [first] = root.children
  if (typeof first !== 'object') throw new RangeError('No element in this markup.')
  return first
}
