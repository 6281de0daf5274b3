import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePack } from '@/dataset/packFile'
import { drawTerritory, type TerritorySource } from './territory'

const pack = parsePack(JSON.parse(readFileSync('tests/fixtures/sampleland.pack.json', 'utf8')))

/** Corners of a path of relative steps, absolute. */
function corners(path: string): [number, number][] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/(-?[\d]*\.?\d+)\s*,?\s*(-?[\d]*\.?\d+)/g)].map(([, dx, dy]) => {
    ;[x, y] = [x + Number(dx), y + Number(dy)]
    return [x, y]
  })
}

describe('the map of a pack', () => {
  const marks = [{ id: '990112', at: [-26.4, 39.9] as [number, number] }]
  const drawing = drawTerritory({ shapes: pack.shapes, marks, unplaced: [] })

  it('draws every shape inside its frame and marks the rest', () => {
    expect(drawing.areas.map(([id]) => id).sort()).toEqual(pack.shapes.map(({ id }) => id))
    for (const [, path] of drawing.areas)
      for (const [x, y] of corners(path)) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(drawing.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(drawing.height)
      }
    expect(drawing.marks).toHaveLength(1)
    expect(Math.max(drawing.width, drawing.height)).toBeCloseTo(1024)
  })

  it('puts north up and west left, and each name inside its area', () => {
    const { points, areas } = drawing
    expect(points['990101']![1]).toBeLessThan(points['990105']![1])
    expect(points['990101']![0]).toBeLessThan(points['990102']![0])
    for (const [id, path] of areas) {
      const [x, y] = points[id]!
      const [xs, ys] = [corners(path).map(([each]) => each), corners(path).map(([, each]) => each)]
      expect(x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys)).toBe(
        true,
      )
    }
  })

  it('works on the equator and south of it, where a cone has no apex or opens the other way', () => {
    const square = (south: number): TerritorySource => ({
      shapes: [
        { id: 'a', polygons: [[[[0, south + 1], [1, south + 1], [1, south + 2], [0, south + 2], [0, south + 1]]]] }, // prettier-ignore
        { id: 'b', polygons: [[[[0, south], [1, south], [1, south + 1], [0, south + 1], [0, south]]]] }, // prettier-ignore
      ],
      marks: [],
      unplaced: [],
    })
    for (const south of [-1, -30, 40]) {
      const { points, areas } = drawTerritory(square(south))
      expect(points.a![1]).toBeLessThan(points.b![1])
      expect(areas.every(([, path]) => path.length > 10)).toBe(true)
    }
  })

  describe('units that can hardly be drawn', () => {
    const box = (x: number, y: number, size: number) => [[[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]]] // prettier-ignore
    const big = { id: 'big', polygons: box(110, 20, 10) }

    it('have a mark where they are too small, inside the frame and no larger than there is room', () => {
      const tiny = { id: 'tiny', polygons: box(125, 19.9, 0.01) }
      const beside = { id: 'beside', polygons: box(125.1, 19.9, 0.01) }
      const alone = drawTerritory({ shapes: [big, tiny], marks: [], unplaced: [] })
      expect(alone.marks).toMatchObject([{ id: 'tiny', radius: 9 }])
      const [x, y] = alone.marks[0]!.at
      expect(x + 9).toBeLessThan(alone.width)
      expect(y + 9).toBeLessThan(alone.height)
      const { marks } = drawTerritory({ shapes: [big, tiny, beside], marks: [], unplaced: [] })
      const [a, b] = marks as [(typeof marks)[0], (typeof marks)[0]]
      expect(a.radius + b.radius).toBeLessThanOrEqual(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) + 0.1)
    })

    it('have a mark below the map where nobody says where they lie', () => {
      const whole = drawTerritory({ shapes: [big], marks: [], unplaced: [] })
      expect(whole.rows).toBeUndefined()
      const drawn = drawTerritory({ shapes: [big], marks: [], unplaced: ['x', 'y'] })
      expect(drawn.rows).toBe(whole.height)
      expect(drawn.marks.map(({ id }) => id)).toEqual(['x', 'y'])
      for (const { id, at } of drawn.marks) {
        expect(at[1] - 9).toBeGreaterThanOrEqual(drawn.rows!)
        expect(at[1] + 9).toBeLessThan(drawn.height)
        expect(drawn.points[id]).toEqual(at)
      }
      const many = Array.from({ length: 500 }, (_, at) => String(at))
      const rows = drawTerritory({ shapes: [big], marks: [], unplaced: many })
      expect(new Set(rows.marks.map(({ at }) => at.join())).size).toBe(500)
      expect(rows.named).toBe(false)
    })

    it('leave room to what surrounds them: its name stands beside its hole', () => {
      const [[outer]] = big.polygons as [number[][][]]
      const [[hole]] = box(112, 22, 6) as [number[][][]]
      const around = { id: 'big', polygons: [[outer!, hole!]] }
      const inside = { id: 'inside', polygons: [[hole!]] }
      const { points, areas } = drawTerritory({ shapes: [around, inside], marks: [], unplaced: [] })
      const xs = corners(areas[1]![1]).map(([x]) => x)
      const [x] = points.big!
      expect(x < Math.min(...xs) || x > Math.max(...xs)).toBe(true)
    })

    it('are drawn above what they lie in', () => {
      const inside = { id: 'inside', polygons: box(114, 24, 2) }
      expect(
        drawTerritory({ shapes: [inside, big], marks: [], unplaced: [] }).areas.map(([id]) => id),
      ).toEqual(['big', 'inside'])
    })
  })
})

it('marks small areas, but where very many are small only those that can hardly be seen', () => {
  // 1,000 units stand for 100 degrees here: squares of 3 units, and one of less than 1.
  const square = (id: string, x: number, y: number, side: number) => ({
    id,
    polygons: [[[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]], // prettier-ignore
  })
  const small = (count: number) => Array.from({ length: count }, (_, at) => square(`s${at}`, at % 100, (at % 7) * 0.5, 0.3)) // prettier-ignore
  const marksOf = (count: number) => {
    const shapes = [square('wide', 0, -2, 1), square('far', 99, -2, 1), square('speck', 50, -1, 0.05)]
    return drawTerritory({ shapes: [...shapes, ...small(count)], marks: [], unplaced: [] }).marks
  }
  expect(marksOf(20)).toHaveLength(21)
  expect(marksOf(90).map(({ id }) => id)).toEqual(['speck'])
})

describe('projections', () => {
  const box = (x: number, y: number, width: number, height: number) => [{ id: 'a', polygons: [[[[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]]] }] // prettier-ignore
  const sizeOf = (shapes: ReturnType<typeof box>, projection?: 'conic' | 'azimuthal' | 'cylindrical') => {
    const { width, height } = drawTerritory({
      shapes,
      marks: [],
      unplaced: [],
      ...(projection && { projection }),
    })
    return [width - 24, height - 24]
  }

  it('suit the territory: a cone where it is wide, around the middle where it is tall or polar, a cylinder at the equator', () => {
    const wide = box(100, 30, 30, 12)
    expect(sizeOf(wide)).toEqual(sizeOf(wide, 'conic'))
    const tall = box(-72, -50, 6, 30)
    expect(sizeOf(tall)).toEqual(sizeOf(tall, 'azimuthal'))
    const polar = box(10, 70, 20, 10)
    expect(sizeOf(polar)).toEqual(sizeOf(polar, 'azimuthal'))
    const flat = box(100, -3, 20, 6)
    expect(sizeOf(flat)).toEqual(sizeOf(flat, 'cylindrical'))
  })

  it('keep areas: cells of one size on the globe are of one size on the map', () => {
    for (const projection of ['conic', 'azimuthal', 'cylindrical'] as const) {
      // Between 30°N and sin⁻¹(0.6) as much surface lies as between that and sin⁻¹(0.7): sines 0.5, 0.6, 0.7.
      const edge = (Math.asin(0.6) * 180) / Math.PI
      const top = (Math.asin(0.7) * 180) / Math.PI
      const strip = (id: string, from: number, to: number) => {
        const steps = Array.from({ length: 41 }, (_, at) => at / 40)
        const ring = [...steps.map((s) => [s * 20, from]), ...steps.map((s) => [20 - s * 20, to])]
        return { id, polygons: [[[...ring, ring[0]!]]] }
      }
      const { areas } = drawTerritory({
        shapes: [strip('low', 30, edge), strip('high', edge, top)],
        marks: [],
        unplaced: [],
        projection,
      })
      const surface = (path: string) => {
        const ring = corners(path)
        return Math.abs(ring.reduce((sum, [x, y], at) => sum + x * ring.at(at - 1)![1] - ring.at(at - 1)![0] * y, 0)) / 2 // prettier-ignore
      }
      const [a, b] = areas.map(([, path]) => surface(path))
      expect(a! / b!).toBeCloseTo(1, 2)
    }
  })

  it('draw the lines that belong to the map, inside its frame', () => {
    const [outer] = [box(100, 20, 10, 10)]
    const { lines, width } = drawTerritory({
      shapes: outer,
      marks: [],
      unplaced: [],
      lines: [[[112, 22], [115, 21]]], // prettier-ignore
    })
    expect(Math.max(...corners(lines!).map(([x]) => x))).toBeLessThanOrEqual(width)
    expect(lines).not.toMatch(/z/i)
  })
})
