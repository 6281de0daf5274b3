import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { MakeError } from './model'
import { readFile } from './readFile'
import { holdsShapefile } from './shapefile'

type Ring = [number, number][]

/** A Shapefile of polygons of one ring each, after ESRI's description of the format (1998). */
function shp(rings: Ring[]): Uint8Array {
  const size = 100 + rings.reduce((sum, ring) => sum + 8 + 48 + 16 * ring.length, 0)
  const view = new DataView(new ArrayBuffer(size))
  view.setInt32(0, 9994)
  view.setInt32(24, size / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, 5, true)
  let at = 100
  rings.forEach((ring, record) => {
    view.setInt32(at, record + 1)
    view.setInt32(at + 4, (48 + 16 * ring.length) / 2)
    view.setInt32(at + 8, 5, true)
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
    ;[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((edge, each) =>
      view.setFloat64(at + 12 + 8 * each, edge, true),
    )
    view.setInt32(at + 44, 1, true)
    view.setInt32(at + 48, ring.length, true)
    ring.forEach(([x, y], each) => {
      view.setFloat64(at + 56 + 16 * each, x, true)
      view.setFloat64(at + 64 + 16 * each, y, true)
    })
    at += 56 + 16 * ring.length
  })
  return new Uint8Array(view.buffer)
}

/** A table of one column `NAME` of 20 bytes. */
function dbf(names: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(65 + 21 * names.length).fill(0x20)
  const view = new DataView(bytes.buffer)
  bytes.fill(0, 0, 64)
  bytes[0] = 3
  view.setUint32(4, names.length, true)
  view.setUint16(8, 65, true)
  view.setUint16(10, 21, true)
  bytes.set(new TextEncoder().encode('NAME'), 32)
  bytes[43] = 'C'.charCodeAt(0)
  bytes[48] = 20
  bytes[64] = 0x0d
  names.forEach((name, row) => bytes.set(name, 65 + 21 * row + 1))
  return bytes
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const square = (x: number, y: number, side: number): Ring => [[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]] // prettier-ignore
const zipped = (parts: Record<string, Uint8Array>) => new File([zipSync(parts) as BlobPart], 'map.zip')
const layersOf = async (file: File) => {
  const { source } = await readFile(file, () => {})
  return source.kind === 'shapes' ? source.layers : []
}

describe('a zipped Shapefile', () => {
  it('is read with its names, in UTF-8 or in the encoding of old Chinese programs', async () => {
    // 东区 in GB 2312.
    const gb = new Uint8Array([0xb6, 0xab, 0xc7, 0xf8])
    const shapes = shp([square(120, 30, 1), square(121, 30, 1)])
    for (const names of [
      [utf8('东区'), utf8('West')],
      [gb, utf8('West')],
    ]) {
      const [layer] = await layersOf(zipped({ 'a/units.shp': shapes, 'a/units.dbf': dbf(names), 'a/units.shx': utf8('') })) // prettier-ignore
      expect(layer).toMatchObject({ name: 'units', features: [{ NAME: '东区' }, { NAME: 'West' }] })
      expect(layer!.topology.objects.units.geometries).toHaveLength(2)
    }
  })

  it('in metres becomes degrees where its projection is beside it, and is refused by name where not', async () => {
    const prj = utf8(
      'PROJCS["WGS_1984_UTM_Zone_51N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",123.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
    )
    const parts = { 'u.shp': shp([square(500_000, 3_320_000, 100_000)]), 'u.dbf': dbf([utf8('East')]) }
    const [layer] = await layersOf(zipped({ ...parts, 'u.prj': prj }))
    // The false easting lies on the central meridian of the zone, and 3,320 km north of the equator near 30 degrees.
    const [west, south, east] = layer!.topology.bbox!
    expect(west).toBeCloseTo(123, 3)
    expect(south).toBeCloseTo(30, 0)
    expect(east).toBeCloseTo(124, 0)
    await expect(layersOf(zipped(parts))).rejects.toMatchObject({ code: 'notDegrees' })
  })

  it('without shapes, in parts, or broken is named', async () => {
    expect(holdsShapefile(zipSync({ 'xl/workbook.xml': utf8('') }))).toBe(false)
    await expect(layersOf(new File([shp([]) as BlobPart], 'a.shp'))).rejects.toMatchObject({
      code: 'partOfShapefile',
    })
    const broken = zipped({ 'a.shp': shp([square(1, 1, 1)]).slice(0, 130) })
    await expect(layersOf(broken)).rejects.toBeInstanceOf(MakeError)
    const cut = zipSync({ 'a.shp': shp([square(1, 1, 1)]) })
    await expect(layersOf(new File([cut.slice(0, -30) as BlobPart], 'map.zip'))).rejects.toBeInstanceOf(Error)
  })

  it('may be zipped GeoJSON as well', async () => {
    const feature = { type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Polygon', coordinates: [square(1, 1, 1)] } } // prettier-ignore
    const [layer] = await layersOf(zipped({ 'a.geojson': utf8(JSON.stringify(feature)) }))
    expect(layer!.features).toEqual([{ name: 'A' }])
  })
})
