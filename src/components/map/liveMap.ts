import { firstLine, LABEL_LINE } from '@/charts/map/labels'
import type { UnitId } from '@/domain/model'
import mapUrl from '@/generated/map.svg?url'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Writes a label; one of several lines as a part for each, below one another. */
function letter(label: SVGTextElement, text: string): void {
  const lines = text.split('\n')
  if (lines.length === 1) {
    label.textContent = text
    return
  }
  const parts = lines.map((line, at) => {
    const part = document.createElementNS(svgNamespace, 'tspan')
    part.setAttribute('x', label.getAttribute('x') ?? '0')
    part.setAttribute('dy', `${at ? LABEL_LINE : firstLine(lines)}em`)
    part.textContent = line
    return part
  })
  label.replaceChildren(...parts)
}

/**
 * The map's SVG as a live thing: colours, labels, outlines and marks on shapes that already stand in the page. Nothing
 * is laid out or rebuilt; a change of colour touches only the attributes that differ.
 */
export class LiveMap {
  private readonly shapes = new Map<UnitId, SVGElement[]>()
  private readonly labels = new Map<UnitId, SVGTextElement>()
  private readonly overlay: SVGGElement
  private fills = new Map<UnitId, string>()
  private pressed?: readonly UnitId[]
  /** The shape that the tab key stops at. */
  private stop?: UnitId

  constructor(readonly svg: SVGSVGElement) {
    for (const shape of svg.querySelectorAll<SVGElement>('.area, .corps')) {
      const id = shape.dataset.id
      if (id) this.shapes.set(id, [...(this.shapes.get(id) ?? []), shape])
    }
    for (const label of svg.querySelectorAll<SVGTextElement>('.label')) {
      if (label.dataset.id) this.labels.set(label.dataset.id, label)
    }
    this.overlay = document.createElementNS(svgNamespace, 'g')
    this.overlay.setAttribute('class', 'overlay')
    svg.querySelector('.land > .lines')?.after(this.overlay)
  }

  /** Every id drawn, in drawing order. */
  get ids(): UnitId[] {
    return [...this.shapes.keys()]
  }

  /** The shape that stands for a unit: takes focus, carries the accessible name. */
  main(id: UnitId): SVGElement | undefined {
    return this.shapes.get(id)?.[0]
  }

  paint(fills: ReadonlyMap<UnitId, string>): void {
    for (const [id, fill] of fills) {
      if (this.fills.get(id) === fill) continue
      this.fills.set(id, fill)
      for (const shape of this.shapes.get(id) ?? []) shape.setAttribute('fill', fill)
    }
  }

  /** Text of the labels and accessible names of the shapes. */
  name(nameOf: (id: UnitId) => string): void {
    for (const [id, label] of this.labels) letter(label, nameOf(id))
    for (const [id, [shape]] of this.shapes) shape?.setAttribute('aria-label', nameOf(id))
  }

  dim(dimmed: ReadonlySet<UnitId>): void {
    for (const [id, shapes] of this.shapes)
      for (const shape of shapes) shape.classList.toggle('dim', dimmed.has(id))
  }

  /** Draws vermilion outlines over the chosen units and a plain one over the unit under the pointer. */
  outline(selected: readonly UnitId[], hovered: UnitId | null): void {
    const marks = [
      ...(hovered ? [[hovered, 'hovered'] as const] : []),
      ...selected.map((id) => [id, 'selected'] as const),
    ]
    this.overlay.replaceChildren(
      ...marks.flatMap(([id, kind]) =>
        (this.shapes.get(id) ?? [])
          .filter((shape) => !shape.closest('.inset'))
          .map((shape) => {
            const path = document.createElementNS(svgNamespace, 'path')
            path.setAttribute('d', shape.getAttribute('d') ?? '')
            path.setAttribute('class', kind)
            return path
          }),
      ),
    )
  }

  /** Says which shapes are chosen; touches only those that change. */
  press(selected: readonly UnitId[]): void {
    const changed = this.pressed ? [...this.pressed, ...selected] : this.ids
    for (const id of changed) this.main(id)?.setAttribute('aria-pressed', String(selected.includes(id)))
    this.pressed = selected
  }

  /** Makes one shape the tab stop of the map and, if asked, focuses it. */
  rove(id: UnitId, focus: boolean): void {
    for (const other of this.stop === undefined ? this.ids : [this.stop])
      this.main(other)?.setAttribute('tabindex', '-1')
    this.main(id)?.setAttribute('tabindex', '0')
    this.stop = id
    if (focus) this.main(id)?.focus({ preventScroll: true })
  }
}

/**
 * The SVG in `host`: the prerendered one, or the same file fetched once where the page was reached by a link inside
 * the app. Parsed as a document, never as an HTML string.
 * @throws Error when the file can't be had; the caller keeps sentence and table.
 */
export async function mountMap(host: HTMLElement): Promise<LiveMap> {
  const present = host.querySelector('svg')
  if (present) return new LiveMap(present)
  const parsed = await new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', mapUrl)
    request.responseType = 'document'
    request.overrideMimeType('image/svg+xml')
    request.onload = () =>
      request.responseXML ? resolve(request.responseXML) : reject(new Error(`Not an SVG: ${mapUrl}`))
    request.onerror = () => reject(new Error(`Not reached: ${mapUrl}`))
    request.send()
  })
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement
  host.append(svg)
  return new LiveMap(svg)
}
