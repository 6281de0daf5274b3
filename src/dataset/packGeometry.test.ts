import { describe, expect, it } from 'vitest'
import { packShapes, strayMap, VERTICES } from './packGeometry'
import type { ShapeFile } from './packFeatures'

/** A square of one degree, its corner at the south-west. */
const ring = (x: number, y: number, size = 1) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const square = (x: number, y: number) => ({ type: 'Polygon', coordinates: [ring(x, y)] })
const feature = (properties: unknown, geometry: unknown, rest = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...rest,
})
const units = [
  { id: '101', name: '甲区', english: 'A' },
  { id: '102', name: '乙区', english: 'B' },
]
const collection = (...features: unknown[]): ShapeFile => ({ type: 'FeatureCollection', features })
const read = (file: ShapeFile) => packShapes(file, units, [])
const ids = (file: ShapeFile) => read(file).shapes.map(({ id }) => id)
const said = (file: ShapeFile) =>
  read(file)
    .problems.map(({ path, problem }) => `${path} | ${problem.zh} | ${problem.en}`)
    .join('\n')

describe('whose a shape is', () => {
  it.each<[string, unknown[]]>([
    ['ids as text', [feature({ id: '101' }, square(1, 1)), feature({ id: '102' }, square(2, 1))]],
    ['ids as numbers', [feature({ id: 101 }, square(1, 1)), feature({ id: 102 }, square(2, 1))]],
    ['another key', [feature({ adcode: 101 }, square(1, 1)), feature({ adcode: 102 }, square(2, 1))]],
    ['running numbers under id', [feature({ id: 0, gb: '101' }, square(1, 1)), feature({ id: 1, gb: '102' }, square(2, 1))]], // prettier-ignore
    ['ids beside the properties', [feature(null, square(1, 1), { id: 101 }), feature(null, square(2, 1), { id: '102' })]], // prettier-ignore
    ['names', [feature({ NAME: '甲区' }, square(1, 1)), feature({ NAME: 'b' }, square(2, 1))]],
  ])('is read from %s', (_, features) => {
    expect(read(collection(...features)).problems).toEqual([])
    expect(ids(collection(...features))).toEqual(['101', '102'])
  })

  it('finds codes whose leading zeros a number has lost', () => {
    const file = collection(feature({ fips: 1001 }, square(1, 1)))
    expect(packShapes(file, [{ id: '01001', name: 'x', english: 'X' }], []).shapes[0]!.id).toBe('01001')
  })

  it('is asked for with what the file offers, where no property says it', () => {
    const text = said(collection(feature({ adcode: 999, name: '丙区' }, square(1, 1))))
    expect(text).toContain('adcode (999), name (丙区)')
    expect(text).not.toMatch(/undefined|Object/)
  })

  it('is asked for where one shape says nothing or names nobody', () => {
    const file = collection(
      feature({ id: '101' }, square(1, 1)),
      feature({ id: '102' }, square(2, 1)),
      feature({}, square(3, 1)),
      feature({ id: '9' }, square(4, 1)),
    )
    expect(said(file)).toMatch(/features\[2\].*properties\.id[^]*features\[3\].*“9”/)
  })
})

describe('several shapes of one unit', () => {
  const parts = [
    feature({ id: '101' }, square(1, 1)),
    feature({ id: '101' }, square(5, 1)),
    feature({ id: '102' }, square(2, 1)),
  ]
  it('are put together', () => {
    const { shapes, problems } = read(collection(...parts))
    expect(problems).toEqual([])
    expect(shapes.find(({ id }) => id === '101')!.polygons).toHaveLength(2)
  })
  it('are named where another unit has none: one of them likely bears a wrong id', () => {
    expect(said(collection(...parts.slice(0, 2)))).toMatch(/features\[1\].*101.*102（乙区）/)
  })
})

describe('shapes without an area', () => {
  it.each<[string, unknown, object, [number, number] | undefined]>([
    ['null', null, {}, undefined],
    ['null with a centre among the properties', null, { center: [3, 4] }, [3, 4]],
    ['a point', { type: 'Point', coordinates: [3, 4] }, {}, [3, 4]],
    ['a ring of one point', { type: 'Polygon', coordinates: [[[3, 4], [3, 4], [3, 4], [3, 4]]] }, {}, [3, 4]], // prettier-ignore
    [
      'a flat ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [3, 4],
            [5, 4],
            [3, 4],
          ],
        ],
      },
      {},
      [3, 4],
    ],
  ])('leave at most a place: %s', (_, geometry, more, place) => {
    const file = collection(feature({ id: '101' }, square(1, 1)), feature({ id: '102', ...more }, geometry))
    const { shapes, places, problems } = read(file)
    expect(problems).toEqual([])
    expect(shapes.map(({ id }) => id)).toEqual(['101'])
    expect(places.get('102')).toEqual(place)
    expect(places.has('101')).toBe(false)
  })

  it('are refused where there is nothing else, and where a line is given for an area', () => {
    expect(said(collection(feature({ id: '101' }, { type: 'Point', coordinates: [3, 4] })))).toContain(
      'Polygon',
    )
    const line = { type: 'LineString', coordinates: [[1, 1], [2, 2]] } // prettier-ignore
    expect(said(collection(feature({ id: '101' }, square(1, 1)), feature({ id: '102' }, line)))).toMatch(
      /features\[1\].*LineString/,
    )
  })
})

describe('areas', () => {
  it('are taken out of collections and of heights, closed, and rid of what is flat', () => {
    const open = [[1, 1, 12.5], [2, 1, 12.5], [2, 1, 12.5], [2, 2, 12.5]] // prettier-ignore
    const geometry = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [1, 1] },
        { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [open, []] }] },
        { type: 'MultiPolygon', coordinates: [[[[9, 9], [9, 9], [9, 9]]]] },
      ],
    } // prettier-ignore
    const { shapes, problems } = read(collection(feature({ id: '101' }, geometry)))
    expect(problems).toEqual([])
    expect(shapes[0]!.polygons).toEqual([[[[1, 1], [2, 1], [2, 2], [1, 1]]]]) // prettier-ignore
  })

  it('keep a ring of a millionth of a degree far from the origin', () => {
    const tiny = { type: 'Polygon', coordinates: [ring(121.123456, 31.654321, 1e-6)] }
    expect(read(collection(feature({ id: '101' }, tiny))).shapes).toHaveLength(1)
  })

  it.each<[string, number[], RegExp]>([
    ['metres', [13469658.29, 3600000], /features\[0\].*13469658.29, 3600000.*米.*metres/],
    ['latitude first', [31, 121], /features\[0\].*31, 121.*对调.*swap/],
    ['text', ['a' as never, 1], /features\[0\].*\["a",1\]/],
  ])('with %s for degrees are refused by name, once for all shapes', (_, point, message) => {
    const spoiled = { type: 'Polygon', coordinates: [[point, [1, 1], [2, 2], point]] }
    const file = collection(feature({ id: '101' }, spoiled), feature({ id: '102' }, spoiled))
    expect(said(file)).toMatch(message)
    expect(read(file).problems).toHaveLength(1)
  })

  it('may run on past the 180th meridian', () => {
    expect(said(collection(feature({ id: '101' }, square(181, -19)), feature({ id: '102' }, square(-181, 0))))).toBe('') // prettier-ignore
  })
})

describe('TopoJSON', () => {
  const arcs = [ring(0, 0), ring(2, 0)]
  const geometries = [
    { type: 'Polygon', arcs: [[0]], properties: { id: '101' } },
    { type: 'Polygon', arcs: [[1]], properties: { id: 102 } },
  ]
  const topology = (objects: unknown, more = {}): ShapeFile => ({ type: 'Topology', arcs, objects, ...more })

  it('is read from a layer of any name, of several from the one that names the units', () => {
    const layer = { type: 'GeometryCollection', geometries }
    expect(ids(topology({ 试验区: layer }))).toEqual(['101', '102'])
    const nation = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { id: 'nation' } }] } // prettier-ignore
    expect(ids(topology({ nation, counties: layer }))).toEqual(['101', '102'])
    expect(said(topology({ nation }))).toContain('“nation”: id (nation)')
    expect(said(topology({}))).not.toBe('')
  })

  it('may have shapes of null', () => {
    const nothing = { type: null, properties: { id: '102' } }
    const { shapes, problems } = read(topology({ a: { type: 'GeometryCollection', geometries: [geometries[0], nothing] } })) // prettier-ignore
    expect(problems).toEqual([])
    expect(shapes.map(({ id }) => id)).toEqual(['101'])
  })

  it('is refused where it names arcs that do not exist or that are no arcs', () => {
    const with_ = (given: unknown, more = {}) =>
      said(topology({ a: { type: 'Polygon', arcs: given, properties: { id: '101' } } }, more))
    expect(with_([[7]])).toContain('arcs that do not exist')
    expect(with_([['x']])).toContain('arcs that do not exist')
    expect(with_([[0]], { arcs: [[null]] })).toContain("can't be read")
  })

  it('is refused by the points that its shapes would have, before they are spelled out', () => {
    const long = Array.from({ length: 1000 }, (_, at) => [at / 10, at % 2])
    const again = { type: 'Polygon', properties: { id: '101' }, arcs: [Array<number>(1_000_000).fill(0)] }
    const start = performance.now()
    expect(said(topology({ a: again }, { arcs: [long] }))).toContain(`1000000000个顶点`)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(VERTICES).toBeLessThan(1e9)
  })
})

describe('a map that is no pack', () => {
  it('is known by its kind, the number of its shapes and their properties', () => {
    expect(strayMap(collection(feature({ id: '1', name: 'x' }, square(1, 1))))).toEqual({
      format: 'GeoJSON',
      shapes: 1,
      keys: 'id (1), name (x)',
    })
    expect(strayMap({ ...square(1, 1) })).toMatchObject({ format: 'GeoJSON', shapes: 1 })
    expect(strayMap({ type: 'Topology', arcs: [], objects: { a: { type: 'GeometryCollection', geometries: [{}, {}] } } })).toMatchObject({ format: 'TopoJSON', shapes: 2 }) // prettier-ignore
    for (const other of [null, [], 1, {}, { type: 'x' }, { claims: [] }])
      expect(strayMap(other)).toBeUndefined()
  })
})
