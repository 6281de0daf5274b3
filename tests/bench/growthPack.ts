/**
 * A made-up pack of `n` places on a grid, for measuring only: figures follow from a fixed formula, names are numbers. Never
 * part of the build.
 */
export function growthPack(n: number, years: number, indicators: number): unknown {
  const columns = Math.ceil(Math.sqrt(n * 1.4))
  const regions = Math.min(40, Math.ceil(n / 12))
  const name = { zh: '测量用', en: 'For measuring' }
  const units = Array.from({ length: n }, (_, at) => ({
    id: String(100_000 + at),
    slug: `place-${at}`,
    name: `第${at}县`,
    english: `Place ${at}`,
    region: regionId(Math.floor((at * regions) / n)),
  }))
  const value = (at: number, year: number, by = 7) => ((at * 7919 + year * 104_729 * by) % 6001) / 100 + 40
  const bands = [
    ['veryHigh', 90, 100],
    ['high', 80, 90],
    ['medium', 65, 80],
    ['low', 0, 65],
  ].map(([id, lo, hi]) => ({ id, name, lo, loClosed: true, hi, hiClosed: hi === 100 }))
  return {
    format: 'gov-service-atlas-pack',
    version: 1,
    title: name,
    publisher: name,
    units,
    regions: Array.from({ length: regions }, (_, at) => ({
      id: regionId(at),
      name: `第${at}片`,
      english: `Part ${at}`,
    })),
    sources: [{ id: 'made-up', title: name, publisher: name, reliability: 'report' }],
    indicators: Array.from({ length: indicators }, (_, at) => ({ id: `i${at}`, name })),
    editions: Array.from({ length: years }, (_, at) => {
      const year = 2031 + at
      return {
        year,
        report: { title: '测量用', year, publisher: name },
        indexName: name,
        dimensions: null,
        bands,
        tables: [
          {
            source: 'made-up',
            columns: [{ what: 'index' }],
            rows: units.map(({ id }, unit) => [id, Math.round(value(unit, year) * 100) / 100]),
          },
        ],
        indicatorTable: {
          indicators: Array.from({ length: indicators }, (_, each) => `i${each}`),
          rows: units.map(({ id }, unit) => [
            id,
            ...Array.from({ length: indicators }, (_, each) => Math.round(value(unit, year, each))),
          ]),
        },
      }
    }),
    geometry: {
      type: 'FeatureCollection',
      features: units.map(({ id }, at) => ({
        type: 'Feature',
        properties: { id },
        geometry: {
          type: 'Polygon',
          coordinates: [cell(at % columns, Math.floor(at / columns), 40 / columns)],
        },
      })),
    },
  }
}

/** Two letters for a number: ids of regions are words. */
const regionId = (at: number) => `p${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`

/** A cell of the grid with eight corners, in degrees. */
function cell(column: number, row: number, size: number): number[][] {
  const [x, y] = [100 + column * size, 45 - row * size]
  const bend = size * 0.08 * ((column + row) % 2 ? 1 : -1)
  const ring = [
    [x, y],
    [x + size / 2, y + bend],
    [x + size, y],
    [x + size + bend, y - size / 2],
    [x + size, y - size],
    [x + size / 2, y - size + bend],
    [x, y - size],
    [x + bend, y - size / 2],
    [x, y],
  ]
  return ring.map(([a, b]) => [Math.round(a! * 1e4) / 1e4, Math.round(b! * 1e4) / 1e4])
}
