import { a4, brief, type BriefView } from '@/charts/picture/brief'
import { elementOf } from '@/charts/picture/elements'
import type { PictureView, PictureContext } from '@/charts/picture/facts'

/** Whether a view has a brief of one page. */
export const hasBrief = (view: PictureView): view is BriefView =>
  view.kind === 'province' || view.kind === 'region'

/** 10 mm of the sheet's edge, which the printed page has as its own margin; see styles/print.css. */
const edge = 38

/** Puts the one-page brief of a view in the place of the page, for the printer only; returns what takes it away. */
function layOut(view: BriefView, context: PictureContext): () => void {
  const svg = elementOf(brief(view, context, 'print').svg, document)
  svg.setAttribute('viewBox', `${edge} ${edge} ${a4.width - 2 * edge} ${a4.height - 2 * edge}`)
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  sheet.append(svg)
  document.body.append(sheet)
  return () => sheet.remove()
}

type Current = () => [BriefView, PictureContext]

let current: Current | undefined
let remove: (() => void) | undefined

function clear(): void {
  remove?.()
  remove = undefined
}

function before(): void {
  clear()
  if (current) remove = layOut(...current())
}

/**
 * From now on the brief is printed instead of the page, be it by menu or by key.
 * @param next the view at that moment, and what it is drawn with
 */
export function armBrief(next: Current): void {
  current = next
  addEventListener('beforeprint', before)
  addEventListener('afterprint', clear)
}

/** Whether printing gives a brief. */
export const isArmed = (): boolean => current !== undefined

/** Prints pages as they are again. */
export function disarmBrief(): void {
  current = undefined
  removeEventListener('beforeprint', before)
  removeEventListener('afterprint', clear)
  clear()
}
