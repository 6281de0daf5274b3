import { shape, type Shape } from '@/charts/picture/tree'
import type { UnitId } from '@/domain/model'
import type { TerritoryDrawing } from './territory'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Half the width of a name on the map, judged by its letters. */
const halfWidth = (name: string) => [...name].reduce((sum, letter) => sum + (letter > '⺀' ? 12 : 6.5), 4)

/** Half the height of a name with its room. */
const HALF_HEIGHT = 18

/** Where the names stand: under their marks, in their areas, inside the map; those that run into an earlier one are left out. */
function namesOf({ width, height, points, marks }: TerritoryDrawing, nameOf: (id: UnitId) => string) {
  const radius = new Map(marks.map((mark) => [mark.id, mark.radius]))
  const names: { id: UnitId; x: number; y: number; half: number }[] = []
  for (const [id, [x, y]] of Object.entries(points)) {
    const half = halfWidth(nameOf(id))
    const away = radius.has(id) ? radius.get(id)! + HALF_HEIGHT : 0
    const name = {
      id,
      x: Math.max(half, Math.min(width - half, x)),
      y: y + (y + away + HALF_HEIGHT > height ? -away : away),
      half,
    }
    if (
      names.some((other) => Math.abs(other.x - name.x) < half + other.half && Math.abs(other.y - name.y) < 26)
    )
      continue
    names.push(name)
  }
  return names
}

/**
 * The drawing of a territory as the page has it: one path per area and mark with its id, classes instead of colours, labels
 * where `nameOf` has room. The page fills in the words.
 */
export function territoryMarkup(drawing: TerritoryDrawing, nameOf: (id: UnitId) => string): Shape {
  const { width, height, areas, marks, lines, rows, named } = drawing
  const area = ([id, d]: [string, string]) => shape('path', { class: 'area', 'data-id': id, fill: 'none', d })
  // What stands below has no place on the map.
  const line = [
    ...(lines ? [shape('path', { class: 'dash', d: lines })] : []),
    ...(rows === undefined ? [] : [shape('path', { d: `M0 ${rows}H${width}` })]),
  ]
  const mark = ({ id, at: [x, y], radius: r }: TerritoryDrawing['marks'][number]) =>
    shape('path', {
      class: 'corps',
      'data-id': id,
      fill: 'none',
      d: `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`,
    })
  const labels = (named ? namesOf(drawing, nameOf) : []).map(({ id, x, y }) =>
    shape('text', { class: 'label', 'data-id': id, x, y, dy: '.37em' }, [nameOf(id)]),
  )
  return shape(
    'svg',
    {
      xmlns: svgNamespace,
      class: 'china territory',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      focusable: 'false',
    },
    [
      shape('g', { class: 'land' }, [
        shape('g', { class: 'areas' }, areas.map(area)),
        shape('g', { class: 'lines' }, line),
        shape('g', { class: 'labels', 'text-anchor': 'middle' }, labels),
        ...marks.map(mark),
      ]),
    ],
  )
}
