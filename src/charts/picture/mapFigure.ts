import type { UnitId } from '@/domain/model'
import type { Fill } from '../fill'
import { firstLine, INSET, LABEL_LINE } from '../map/labels'
import type { Drawing, Figure } from './drawing'
import type { Palette } from './palette'
import { group, placed, round, shape, type Shape } from './tree'

/** Size of the map's drawing beside its inset; see charts/map/layout.ts. */
function sizeOf(map: Shape): { width: number; height: number } {
  const [, , width = 0, height = 0] = String(map.attrs.viewBox).split(' ').map(Number)
  return { width, height }
}

/** Width : height. */
export function mapAspect(map: Shape): number {
  const { width, height } = sizeOf(map)
  return width / height
}

export interface MapLook {
  /** Fills by unit; every other area is that of one not assessed. */
  fills: ReadonlyMap<UnitId, Fill>
  dimmed: ReadonlySet<UnitId>
  selected: readonly UnitId[]
  /** Names on the map; small maps do without. */
  names: boolean
  /** Size of the names in the units of the figure. */
  nameSize?: number
}

/** What lines of the map look like, by class; widths are in units of the figure. */
function lineLook(kind: string, { color }: Palette): Record<string, string | number> {
  const plain = {
    stroke: color.coast,
    'stroke-width': 1,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  switch (kind) {
    case 'dash':
      return { ...plain, 'stroke-width': 2 }
    case 'undetermined':
      return {
        ...plain,
        stroke: color.paper,
        'stroke-width': 1.8,
        'stroke-dasharray': '4 4',
        'stroke-linecap': 'butt',
      }
    case 'sar':
      return { ...plain, 'stroke-width': 0.6 }
    case 'sea':
      return { ...plain, 'stroke-width': 0.6, opacity: 0.5 }
    default:
      return plain
  }
}

/** Every shape of a class below a node. */
function all(node: Shape, kind: string): Shape[] {
  const own = String(node.attrs.class ?? '')
    .split(' ')
    .includes(kind)
    ? [node]
    : []
  return [...own, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, kind)))]
}

/**
 * The whole map with its inset, as wide as asked: the shapes that the page shows, with their looks as attributes. It is
 * scaled evenly and never cropped.
 */
export function mapFigure(drawing: Drawing, width: number, look: MapLook): Figure {
  const { map, palette, paint, set, nameOf, t } = drawing
  const { color } = palette
  const size = sizeOf(map)
  const scale = width / size.width
  const line = (attrs: Record<string, string | number>) => {
    const thick = Number(attrs['stroke-width']) / Math.max(scale, 0.7)
    return { fill: 'none', ...attrs, 'stroke-width': Math.round(thick * 100) / 100 }
  }

  function draw(node: Shape): Shape[] {
    const kind = String(node.attrs.class ?? '').split(' ')[0]!
    const id = String(node.attrs['data-id'] ?? '')
    if (kind === 'south' || kind === 'hits' || kind === 'overlay') return []
    if (kind === 'area' || kind === 'corps') {
      const fill = look.fills.get(id)
      if (kind === 'corps' && !fill) return []
      const stroke = kind === 'area' ? color.border : color.ink
      return [
        shape('path', {
          d: node.attrs.d,
          fill: fill ? paint.of(fill) : color.unassessed,
          stroke,
          'stroke-width': (kind === 'area' ? 0.8 : 1.2) / Math.max(scale, 0.6),
          'stroke-linejoin': 'round',
          opacity: look.dimmed.has(id) ? 0.22 : undefined,
        }),
      ]
    }
    if (kind === 'label') {
      if (!look.names) return []
      const lines = (id === INSET ? t.map.inset : nameOf(id)).split('\n')
      const letters = (look.nameSize ?? 15) / scale
      const anchor = (node.attrs['text-anchor'] ?? 'middle') as 'start' | 'middle' | 'end'
      return lines.map((text, at) =>
        set.line(
          text,
          Number(node.attrs.x),
          Number(node.attrs.y) + letters * (firstLine(lines) + at * LABEL_LINE),
          { size: round(letters), anchor, halo: round(letters * 0.2) },
        ),
      )
    }
    if (node.tag === 'path') return [shape('path', { d: node.attrs.d, ...line(lineLook(kind, palette)) })]
    const children = node.children.flatMap((child) => (typeof child === 'string' ? [] : draw(child)))
    return children.length ? [group(children)] : []
  }

  const land = map.children.flatMap((child) => (typeof child === 'string' ? [] : draw(child)))
  const main = map.children.filter(
    (child) => typeof child !== 'string' && child.attrs.class === 'land',
  ) as Shape[]
  const outlines = main
    .flatMap((node) => [...all(node, 'area'), ...all(node, 'corps')])
    .filter((node) => look.selected.includes(String(node.attrs['data-id'])))
    .map((node) =>
      shape('path', {
        d: node.attrs.d,
        ...line({ stroke: color.seal, 'stroke-width': 2.4, 'stroke-linejoin': 'round' }),
      }),
    )
  // Names stay above the outlines: the map's own order has them before the corps.
  return {
    shapes: [placed(0, 0, [...land, ...outlines], Math.round(scale * 1e4) / 1e4)],
    height: size.height * scale,
  }
}

/** The map's approval number, or the empty slot for it; nothing for the map of a pack that has none. */
export const approvalLine = ({ t, e, approval }: Drawing, empty: string): string =>
  approval !== undefined || t.map.approvalEmpty ? `${e.approval}${approval ?? empty}` : ''

/** What must stand beside every map, and the slot of its approval number; `corps` where its diamond is drawn. */
export function mapNotes(drawing: Drawing, width: number, size: number, corps = true): Figure {
  const { t, set } = drawing
  const end = t.lang === 'zh' ? '。' : '. '
  const text = [
    t.map.taiwan,
    t.map.hongKongMacao,
    ...(corps ? [t.map.corps.replace(/[。.]$/, '')] : []),
    t.map.origin,
  ]
    .filter(Boolean)
    .map((each) => `${each}${end}`)
    .join('')
  const block = set.block(text, 0, 0, width, { size, color: 'ink-soft' })
  const slot = set.block(approvalLine(drawing, '＿＿＿＿＿＿＿＿'), 0, block.height, width, {
    size,
    color: 'ink-soft',
  })
  return { shapes: [...block.shapes, ...slot.shapes], height: block.height + slot.height }
}
