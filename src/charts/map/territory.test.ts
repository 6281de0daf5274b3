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
  const drawing = drawTerritory({ shapes: pack.shapes, marks })

  it('draws every shape inside its frame and marks the rest', () => {
    expect(drawing.areas.map(([id]) => id)).toEqual(pack.shapes.map(({ id }) => id))
    for (const [, path] of drawing.areas)
      for (const [x, y] of corners(path)) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(drawing.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(drawing.height)
      }
    expect(drawing.marks).toHaveLength(1)
    expect(Math.max(drawing.width, drawing.height)).toBeCloseTo(1012)
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
    })
    for (const south of [-1, -30, 40]) {
      const { points, areas } = drawTerritory(square(south))
      expect(points.a![1]).toBeLessThan(points.b![1])
      expect(areas.every(([, path]) => path.length > 10)).toBe(true)
    }
  })
})
