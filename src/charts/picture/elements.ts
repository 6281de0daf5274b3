import { written, type Shape } from './tree'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** A drawing as elements of a page. */
export function elementOf({ tag, attrs, children }: Shape, document: Document): SVGElement {
  const element = document.createElementNS(svgNamespace, tag)
  for (const [name, value] of written(attrs)) if (!/^xml/.test(name)) element.setAttribute(name, value)
  for (const child of children) element.append(typeof child === 'string' ? child : elementOf(child, document))
  return element
}
