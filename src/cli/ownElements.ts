import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'

/** The parts of a template's tree that are read here; numbers as the compiler (@vue/compiler-core) counts them. */
const kind = { root: 0, element: 1, text: 2, interpolation: 5 } as const
const plainElement = 0
const svgNamespace = 1

interface Node {
  type: number
  tag?: string
  ns?: number
  tagType?: number
  content?: unknown
  children?: Node[]
  loc: unknown
}

const isText = ({ type }: Node) => type === kind.text || type === kind.interpolation
const isBlank = ({ type, content }: Node) => type === kind.text && !(content as string).trim()

/** An element around a run of text; in a picture it has to be one of SVG. */
const around = (children: Node[], ns: number): Node => ({
  type: kind.element,
  tag: ns === svgNamespace ? 'tspan' : 'span',
  ns,
  tagType: plainElement,
  children,
  loc: children[0]!.loc,
  ...({ props: [], isSelfClosing: false, codegenNode: undefined } as object),
})

/** Whether a run of text stays as it is: nothing in it changes, and it goes only with the element it stands in. */
const stands = (run: Node[], host: Node) =>
  run.every(isBlank) ||
  (host.type === kind.element && host.tagType === plainElement && run.every(({ type }) => type === kind.text))

/**
 * Puts each run of text that may change, and stands beside elements or in a slot, into an element of its own. Lists of
 * children stay the same arrays: the compiler holds on to them.
 */
function giveElements(host: Node): void {
  const { children = [] } = host
  children.forEach(giveElements)
  if (host.type === kind.element && host.tagType === plainElement && children.every(isText)) return
  for (let start = 0; start < children.length; start++) {
    const end = children.findIndex((node, index) => index >= start && !isText(node))
    const run = children.slice(start, end < 0 ? undefined : end)
    if (!stands(run, host)) children.splice(start, run.length, around(run, host.ns ?? 0))
    else start += run.length
  }
}

/**
 * Vue, with every text that changes alone in its element. Browsers that translate a page put elements of theirs in the
 * place of text nodes. Vue would go on to set the node that is gone, and the page would keep a sentence of another year;
 * an element's whole text it sets on the element.
 */
export const vueWithOwnElements = (): Plugin =>
  vue({
    template: {
      compilerOptions: {
        nodeTransforms: [
          (node) => (node.type === kind.root ? giveElements(node as unknown as Node) : undefined),
        ],
      },
    },
  })
