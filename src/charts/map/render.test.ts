import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import cities from '@data/geo/key-cities.json'
import meta from '@data/geo/provinces.meta.json'
import topology from '@data/geo/china.default.topo.json'
import corps from '@data/geo/xpcc.json'
import { cityPoints, mapFacts } from './facts'
import { mapLayers, type ChinaTopology } from './geojson'
import { CORPS, hitTargets, mapLabels, type Label, type ProvinceMeta } from './labels'
import { albers, insetProjection, type Point } from './projection'
import { renderMap, type MapSource } from './render'

const source: MapSource = {
  topology: topology as unknown as ChinaTopology,
  provinces: meta as ProvinceMeta[],
  corpsSeat: corps.seat.coord as Point,
}
const keyCities = cities.cities.map(({ adcode, coord }) => ({ adcode, coord: coord as Point }))
const { svg, layout } = renderMap(source)
const facts = mapFacts(source, layout)
const keyCityPoints = cityPoints(layout, keyCities)
const ids = meta.map(({ adcode }) => adcode)

/** The text of the first group of that class, up to its end tag. */
function groupOf(name: string): string {
  const start = svg.indexOf(`<g class="${name}"`)
  let depth = 0
  for (const tag of svg.slice(start).matchAll(/<(\/?)g\b/g)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return svg.slice(start, start + tag.index)
  }
  throw new Error(`no group ${name}`)
}
const idsIn = (text: string) => [...text.matchAll(/data-id="(\d+)"/g)].map((match) => match[1]!)
const ringsIn = (text: string) =>
  [...text.matchAll(/class="area"[^>]* d="([^"]*)"/g)].reduce(
    (n, match) => n + match[1]!.split('z').length - 1,
    0,
  )

describe('projections', () => {
  it.each([albers, insetProjection])('unproject what they project', ({ project, unproject }) => {
    for (const point of [
      [73.5, 39.3],
      [135.1, 48.4],
      [112.28, 3.97],
      [105, 36],
    ] as Point[]) {
      const back = unproject(project(point))
      expect(back[0]).toBeCloseTo(point[0], 9)
      expect(back[1]).toBeCloseTo(point[1], 9)
    }
  })

  it('keeps areas: a degree cell of Albers is as large as on the sphere', () => {
    const cell = (latitude: number) => {
      const step = 0.01
      const [x0, y0] = albers.project([120, latitude])
      const [x1, y1] = albers.project([120 + step, latitude])
      const [x2, y2] = albers.project([120, latitude + step])
      return Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / Math.cos((latitude * Math.PI) / 180)
    }
    expect(cell(50) / cell(20)).toBeCloseTo(1, 3)
  })
})

describe('the drawn map', () => {
  it('has each province once, and the corps beside them', () => {
    expect(idsIn(groupOf('areas'))).toEqual(ids)
    expect(svg.match(/<path class="corps" data-id="660000"/g)).toHaveLength(1)
    expect(new Set(idsIn(svg))).toEqual(new Set([...ids, CORPS]))
  })

  it('loses no polygon and no hole to rounding', () => {
    const layers = mapLayers(source.topology)
    const rings = [...layers.main.areas, ...layers.south.areas].flatMap(({ geometry }) =>
      geometry.coordinates.flat(),
    )
    expect(ringsIn(groupOf('land'))).toBe(rings.length)
    expect(ringsIn(groupOf('inset'))).toBe(
      layers.inset.areas.flatMap((a) => a.geometry.coordinates.flat()).length,
    )
  })

  it('has the ten dashes with and without the inset', () => {
    const dashes = (text: string) =>
      [...text.matchAll(/class="dash" d="([^"]*)"/g)].flatMap((match) => match[1]!.match(/m/g) ?? []).length
    expect(dashes(groupOf('land'))).toBe(10)
    expect(dashes(groupOf('inset'))).toBeGreaterThanOrEqual(7)
  })

  it('has an outline over every part, so that islets show', () => {
    expect(svg.match(/class="outline"/g)).toHaveLength(3)
  })

  it('has the coast of the mainland and 台湾 in the inset', () => {
    expect(new Set(idsIn(groupOf('inset')))).toEqual(
      new Set(['350000', '440000', '450000', '460000', '530000', '710000', '810000', '820000']),
    )
    expect(groupOf('inset')).toContain('南海诸岛')
  })

  it('leaves all looks to the page', () => {
    expect(svg).not.toMatch(/style|stroke|#[0-9a-f]{3}|rgb|ecmeta/i)
    expect([...svg.matchAll(/fill="([^"]*)"/g)].every((match) => match[1] === 'none')).toBe(true)
  })

  it('stays in its budget and comes out the same each time', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(46 * 1024)
    expect(renderMap(source).svg).toBe(svg)
  })
})

describe('the layout', () => {
  it('keeps the inset clear of everything beside it', () => {
    const { inset, toMap } = layout
    expect(toMap([124.56, 25.93])[0]).toBeLessThan(inset.left - 10)
    expect(inset.left + inset.width).toBeLessThan(layout.width)
    expect(inset.top + inset.height).toBeLessThan(layout.height)
  })

  it('has the proportions that the style sheet of the map repeats', () => {
    expect(layout.landscape.aspect).toBe(1.4219)
    expect(layout.portrait).toEqual({ aspect: 0.8652, scale: 1.1957 })
  })

  it('fits the whole map into the portrait layout', () => {
    const { south, main, portrait, width } = layout
    const bottom = (south.top + south.height) * portrait.scale
    expect((main.left + main.width) * portrait.scale).toBeLessThan(width)
    expect(bottom).toBeLessThan(width / portrait.aspect)
    expect(bottom).toBeGreaterThan((width / portrait.aspect) * 0.99)
  })
})

describe('names and targets', () => {
  /** Type of 13 px on a map 900 px wide, in units. */
  const em = (13 / 900) * layout.width
  const labels = mapLabels(layout, source.provinces, source.corpsSeat)

  function boxOf({ text, at: [x, y], anchor }: Label) {
    const width = text.length * em
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
    return { left, right: left + width, top: y - em / 2, bottom: y + em / 2 }
  }
  type Edges = ReturnType<typeof boxOf>
  const meet = (a: Edges, b: Edges) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

  it('has a name for each province and the corps', () => {
    expect(labels.map(({ id }) => id)).toEqual([...ids, CORPS])
  })

  it('keeps names apart', () => {
    const pairs = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter((b) => meet(boxOf(a), boxOf(b)))
        .map((b) => a.text + b.text),
    )
    expect(pairs).toEqual([])
  })

  it('writes no name over an islet', () => {
    const polygons = mapLayers(source.topology).main.areas.flatMap(
      ({ geometry }) => geometry.coordinates as Point[][][],
    )
    const outer = polygons.map(([ring]) => ring!.slice(1))
    const uses = new Map<string, number>()
    for (const point of polygons.flatMap((polygon) => polygon.flatMap((ring) => ring.slice(1))))
      uses.set(String(point), (uses.get(String(point)) ?? 0) + 1)
    const islets = outer
      .filter((ring) => ring.every((point) => uses.get(String(point)) === 1))
      .map((ring) => ring.map(layout.toMap))
      .map((points) => ({
        left: Math.min(...points.map(([x]) => x)),
        right: Math.max(...points.map(([x]) => x)),
        top: Math.min(...points.map(([, y]) => y)),
        bottom: Math.max(...points.map(([, y]) => y)),
      }))
      .filter(({ left, right, top, bottom }) => Math.max(right - left, bottom - top) < 25)
    expect(islets.length).toBeGreaterThan(150)
    const covering = labels.filter((label) => islets.some((islet) => meet(boxOf(label), islet)))
    expect(covering.map(({ text }) => text)).toEqual([])
  })

  it('has targets that hide neither each other nor another name', () => {
    const targets = hitTargets(layout)
    for (const { id, at, radius } of targets) {
      const others = targets.filter((other) => other.id !== id)
      for (const other of others)
        expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThan(radius + other.radius)
      for (const label of labels.filter((label) => label.id !== id))
        expect(Math.hypot(at[0] - label.at[0], at[1] - label.at[1])).toBeGreaterThan(radius)
    }
  })
})

describe('what the page is told', () => {
  it('has a point on the map for each unit and key city', () => {
    expect(Object.keys(facts.points).sort()).toEqual([...ids, CORPS].sort())
    for (const [x, y] of [...Object.values(facts.points), ...Object.values(keyCityPoints)]) {
      expect(x > 0 && x < layout.main.width).toBe(true)
      expect(y > 0 && y < layout.height).toBe(true)
    }
  })
})
