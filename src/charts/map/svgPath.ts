/** Tenths of a unit: the grid of every coordinate that is written. */
type GridPoint = [number, number]

export interface Subpath {
  points: GridPoint[]
  closed: boolean
}

const COMMAND = /([MLZ])([^MLZ]*)/g
const NUMBER = /-?[\d.]+(?:e-?\d+)?/g

/** Reads straight-line path data with absolute commands, as ECharts writes it, onto the grid. */
export function parsePath(data: string): Subpath[] {
  if (/[^MLZ\d\s.,e-]/.test(data))
    throw new Error(`only straight lines are expected in a map: ${data.slice(0, 80)}`)
  const subpaths: Subpath[] = []
  for (const [, command, text] of data.matchAll(COMMAND)) {
    const current = subpaths.at(-1)
    if (command === 'Z') {
      if (current) current.closed = true
      continue
    }
    const numbers = (text!.match(NUMBER) ?? []).map((value) => Math.round(Number(value) * 10))
    const target = command === 'M' ? { points: [], closed: false } : current
    if (!target) throw new Error('path data has to start with M')
    if (command === 'M') subpaths.push(target)
    for (let i = 0; i + 1 < numbers.length; i += 2) target.points.push([numbers[i]!, numbers[i + 1]!])
  }
  return subpaths.map(normalise)
}

const same = (a: GridPoint, b: GridPoint) => a[0] === b[0] && a[1] === b[1]

/** Drops repeated points; a line that comes back to its start is a ring. */
function normalise({ points, closed }: Subpath): Subpath {
  const kept = points.filter((point, i) => i === 0 || !same(point, points[i - 1]!))
  const ring = points.length > 2 && same(points[0]!, points.at(-1)!)
  if (kept.length > 1 && same(kept[0]!, kept.at(-1)!)) kept.pop()
  return { points: kept, closed: closed || ring }
}

/** -12 → "-1.2", 5 → ".5", 30 → "3" */
function decimal(tenths: number): string {
  const size = Math.abs(tenths)
  const [whole, digit] = [Math.floor(size / 10), size % 10]
  return `${tenths < 0 ? '-' : ''}${whole || !digit ? whole : ''}${digit ? `.${digit}` : ''}`
}

/** Joins numbers with as few separators as SVG's grammar needs: "1.2-.3.4". */
function joiner(): { add: (tenths: number) => void; text: () => string } {
  let text = ''
  let hasPoint = false
  return {
    add(tenths) {
      const number = decimal(tenths)
      const glued = text === '' || number.startsWith('-') || (number.startsWith('.') && hasPoint)
      text += glued ? number : ` ${number}`
      hasPoint = tenths % 10 !== 0
    },
    text: () => text,
  }
}

/**
 * Writes each subpath as one relative `m`, whose further pairs are lines. Steps are differences of grid points, so that
 * rounding never adds up along a border. An islet that the grid would swallow stays as a triangle of a tenth of a unit,
 * which a stroke turns into a dot.
 */
export function writePath(subpaths: Subpath[]): string {
  let out = ''
  let from: GridPoint = [0, 0]
  for (const { points, closed } of subpaths) {
    const [x, y] = points[0]!
    const outline: GridPoint[] =
      closed && points.length < 3
        ? [
            [x, y],
            [x + 1, y],
            [x + 1, y + 1],
          ]
        : points
    const steps = joiner()
    for (const point of outline) {
      steps.add(point[0] - from[0])
      steps.add(point[1] - from[1])
      from = point
    }
    out += `m${steps.text()}${closed ? 'z' : ''}`
    if (closed) from = [x, y]
  }
  return out
}
