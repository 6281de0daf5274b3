import { describe, expect, it } from 'vitest'
import { signedArea } from '@/dataset/packRings'
import { onePiece, westernEdge } from './rings'

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const piece = (...polygons: number[][][][]) =>
  onePiece(
    polygons.map((polygon, at) => ({ id: String(at), polygons: [polygon] })),
    [],
  ).shapes.map(({ polygons: [polygon] }) => polygon!)
const longitudes = (polygon: number[][][]) => {
  const all = polygon.flat().map(([x]) => x!)
  return [Math.min(...all), Math.max(...all)]
}

describe('shapes on one piece of plane', () => {
  it('stay together across the 180th meridian, however the file writes it', () => {
    const fiji = [[176, 178], [178, 181], [181, 183]] // prettier-ignore
    const written = [
      [box(176, -19, 178, -17)],
      // Not cut at the meridian: 178 → −179.
      [box(178, -19, -179, -17)],
      [box(-179, -19, -177, -17)],
    ]
    expect(piece(...written).map(longitudes)).toEqual(fiji)
    expect(piece([box(176, 0, 178, 1)], [box(178, 0, 181, 1)], [box(181, 0, 183, 1)]).map(longitudes)).toEqual(fiji) // prettier-ignore
    expect(piece([box(-184, 0, -182, 1)], [box(-182, 0, -179, 1)], [box(-179, 0, -177, 1)]).map(longitudes)).toEqual(fiji) // prettier-ignore
  })

  it('bring holes and marks along', () => {
    const [polygon] = piece([box(170, 0, -170, 10), box(-178, 2, -176, 4)])
    expect(longitudes([polygon![1]!])).toEqual([182, 184])
    const { marks } = onePiece([{ id: 'a', polygons: [[box(170, 0, 175, 5)]] }], [{ at: [-179, 1] as [number, number] }]) // prettier-ignore
    expect(marks[0]!.at).toEqual([181, 1])
  })

  it('are left as they are away from the meridian, and where they go round the globe or a pole', () => {
    const china = [box(73, 18, 135, 53)]
    const pole = [box(-180, 70, 180, 90)]
    const world = [-180, -120, -60, 0, 60, 120].map((west) => [box(west, 0, west + 60, 50)])
    expect(piece(china)).toEqual([china])
    expect(piece(pole, [box(0, 60, 20, 68)]).map(longitudes)).toEqual([[-180, 180], [0, 20]]) // prettier-ignore
    expect(piece(...world)).toEqual(world)
  })

  it('are cut where nothing lies', () => {
    expect(westernEdge([[73, 135]])).toBe(73)
    expect(westernEdge([[-10, 30]])).toBe(-10)
    expect(westernEdge([[172, 180], [-180, -66]])).toBe(172) // prettier-ignore
    expect(westernEdge([[19, 180], [-180, -169]])).toBe(19) // prettier-ignore
    expect(westernEdge([[-180, 180]])).toBe(-180)
    expect(westernEdge([])).toBe(-180)
  })
})

it('outer rings run against the clock and holes with it, whoever drew them', () => {
  const [outer, hole] = [box(0, 0, 9, 9), box(2, 2, 4, 4)]
  for (const rings of [
    [outer, hole],
    [[...outer].reverse(), hole],
    [outer, [...hole].reverse()],
  ]) {
    const [[first, second]] = piece(rings) as [number[][][]]
    expect(signedArea(first!)).toBeGreaterThan(0)
    expect(signedArea(second!)).toBeLessThan(0)
  }
})
