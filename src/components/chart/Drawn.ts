import { h, type FunctionalComponent, type VNode } from 'vue'
import { written, type Shape } from '@/charts/picture/tree'

const isText = (node: Shape | string): node is string => typeof node === 'string'

/** Another text is another element: nothing of the former one stays, whatever a browser's translator has put in its place. */
const keyOf = ({ children }: Shape, at: number) =>
  children.some(isText) ? `${at} ${children.filter(isText).join(' ')}` : undefined

const nodeOf = (node: Shape | string, at: number): VNode | string =>
  isText(node)
    ? node
    : h(
        node.tag,
        { ...Object.fromEntries(written(node.attrs)), key: keyOf(node, at) },
        node.children.map(nodeOf),
      )

/** A drawing within an SVG of the page, on the server as in the browser; attributes alone carry its looks. */
export const Drawn: FunctionalComponent<{ shapes: readonly Shape[] }> = ({ shapes }) => shapes.map(nodeOf)
Drawn.props = ['shapes']
