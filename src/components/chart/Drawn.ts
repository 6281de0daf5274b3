import { h, type FunctionalComponent, type VNode } from 'vue'
import { written, type Shape } from '@/charts/picture/tree'

const nodeOf = (node: Shape | string): VNode | string =>
  typeof node === 'string'
    ? node
    : h(node.tag, Object.fromEntries(written(node.attrs)), node.children.map(nodeOf))

/** A drawing within an SVG of the page, on the server as in the browser; attributes alone carry its looks. */
export const Drawn: FunctionalComponent<{ shapes: readonly Shape[] }> = ({ shapes }) => shapes.map(nodeOf)
Drawn.props = ['shapes']
