import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { MakeError } from './model'
import { readShapeLayers, shapeFileOf } from './readShapes'
import { SCREEN_POINTS } from './simplify'

const square = (x: number, y: number, side = 1) => [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]] // prettier-ignore
const shape = (properties: object, geometry: object | null, id?: unknown) => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  properties,
  geometry,
})
const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates })
const layersOf = (...features: unknown[]) =>
  readShapeLayers([{ name: 'map', file: shapeFileOf({ type: 'FeatureCollection', features })! }])
const failureOf = (make: () => unknown) => {
  try {
    make()
  } catch (error) {
    if (error instanceof MakeError) return { code: error.code, values: error.values }
    throw error
  }
  return undefined
}

describe('shapes of a file', () => {
  it('keep what their file says of them as text, and share their border', () => {
    const [layer] = layersOf(
      shape(
        { name: ' 甲 ', code: 7, parent: { adcode: 330000 }, nothing: null },
        polygon(square(0, 0)),
        1001,
      ),
      shape({ name: '乙' }, polygon(square(1, 0))),
    )
    expect(layer!.features).toEqual([
      { '#id': '1001', name: '甲', code: '7', 'parent.adcode': '330000' },
      { name: '乙' },
    ])
    // Two rings and one border between them: three arcs, or two where a ring is cut at its ends only.
    const shared = layer!.topology.objects.units.geometries.map((each) =>
      ('arcs' in each ? each.arcs : []).flat(2).map((arc) => (arc < 0 ? ~arc : arc)),
    )
    expect(shared[0]!.filter((arc) => shared[1]!.includes(arc))).toHaveLength(1)
  })

  it('in metres are refused by what they hold, those with latitude first by that', () => {
    expect(failureOf(() => layersOf(shape({}, polygon(square(500_000, 4_000_000, 1000)))))).toEqual({
      code: 'notDegrees',
      values: { at: ['500000', '4000000'] },
    })
    expect(failureOf(() => layersOf(shape({}, polygon(square(30, 120)))))?.code).toBe('swapped')
  })

  it('that are bad lose none of the others: points, nothing and metres are named', () => {
    const [layer] = layersOf(
      shape({ name: 'A' }, polygon(square(0, 0))),
      shape({ name: 'B' }, { type: 'Point', coordinates: [3, 3, 100] }),
      shape({ name: 'C' }, null),
      shape({ name: 'D' }, polygon(square(9e5, 9e5))),
      shape({ name: 'E' }, { type: 'GeometryCollection', geometries: [polygon(square(4, 4))] }),
    )
    expect(layer!.topology.objects.units.geometries.map(({ type }) => type ?? null)).toEqual([
      'MultiPolygon',
      null,
      null,
      null,
      'MultiPolygon',
    ])
    expect(layer!.places).toEqual({ 1: [3, 3] })
    expect(layer!.notes.map(({ code, count, first }) => [code, count, first])).toEqual([
      ['notArea', 1, 'B'],
      ['noShape', 1, 'C'],
      ['unreadable', 1, 'D'],
    ])
  })

  it('of which none has an area are refused', () => {
    expect(failureOf(() => layersOf(shape({}, { type: 'Point', coordinates: [1, 1] })))?.code).toBe('noAreas')
    expect(failureOf(() => readShapeLayers([{ name: '', file: shapeFileOf({ type: 'Topology', arcs: [], objects: {} })! }]))?.code).toBe('noShapes') // prettier-ignore
  })

  it('of a bare geometry, or a list of features, are read', () => {
    expect(shapeFileOf(polygon(square(0, 0)))).toMatchObject({ features: [{ type: 'Feature' }] })
    expect(shapeFileOf([shape({}, null)])).toMatchObject({ type: 'FeatureCollection' })
    expect(shapeFileOf({ format: 'other' })).toBeUndefined()
  })

  it('come layer by layer, the fullest first, with the names of the file', () => {
    const topology = {
      type: 'Topology',
      arcs: [[[0, 0], [1, 0], [1, 1], [0, 0]], [[5, 5], [6, 5], [6, 6], [5, 5]]], // prettier-ignore
      objects: {
        states: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 1, arcs: [[0]] }] },
        counties: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: '01', arcs: [[0]] },
            { type: 'Polygon', id: '02', arcs: [[1]] },
          ],
        },
      },
    }
    const layers = readShapeLayers([{ name: 'us', file: shapeFileOf(topology)! }])
    // The same in whole steps of a thousandth, as such files come.
    const arcs = topology.arcs.map((arc) =>
      arc.map(([x, y], at) => {
        const [x0, y0] = at ? arc[at - 1]! : [0, 0]
        return [(x! - x0!) * 1000, (y! - y0!) * 1000]
      }),
    )
    const stepped = { ...topology, arcs, transform: { scale: [0.001, 0.001], translate: [0, 0] } }
    expect(readShapeLayers([{ name: 'us', file: shapeFileOf(stepped)! }])[1]!.features).toEqual([
      { '#id': '1' },
    ])
    expect(layers.map(({ name, features }) => [name, features])).toEqual([
      ['counties', [{ '#id': '01' }, { '#id': '02' }]],
      ['states', [{ '#id': '1' }]],
    ])
  })

  it('finer than a screen are simplified along shared borders, and it is said', () => {
    // A jagged border of very many points between two rectangles.
    const points = SCREEN_POINTS * 2
    const border = Array.from({ length: points }, (_, at) => [1 + ((at * 7919) % 1009) * 1e-6, at / points])
    const [layer] = layersOf(
      shape({ name: 'L' }, polygon([[[0, 0], ...border, [0, 1], [0, 0]]])),
      shape({ name: 'R' }, polygon([[[2, 0], [2, 1], ...[...border].reverse(), [2, 0]]])),
    )
    const [note] = layer!.notes
    expect(note).toMatchObject({ code: 'simplified' })
    expect(Number(note!.values.before)).toBeGreaterThan(points)
    expect(Number(note!.values.after)).toBeLessThan(SCREEN_POINTS * 1.02)
    const [left, right] = feature(layer!.topology, layer!.topology.objects.units).features
    const inner = ({ geometry }: typeof left & object) =>
      (geometry as GeoJSON.MultiPolygon).coordinates[0]![0]!.filter(([x]) => x! > 0.9 && x! < 1.1).map(String)
    expect(new Set(inner(left!))).toEqual(new Set(inner(right!)))
  })
})
