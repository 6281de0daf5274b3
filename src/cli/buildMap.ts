/** Draws the map once for all pages: src/generated/china.svg, and beside it as JSON what brings it to life. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { cityPoints, mapFacts } from '../charts/map/facts'
import { renderMap } from '../charts/map/render'
import { say } from './terminal'

/** Bytes of the SVG after brotli at its highest quality. */
const BUDGET = 50 * 1024

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const read = (file: string) => JSON.parse(readFileSync(path(`data/geo/${file}`), 'utf8'))

const source = {
  topology: read('china.default.topo.json'),
  provinces: read('provinces.meta.json'),
  corpsSeat: read('xpcc.json').seat.coord,
}
const { svg, layout } = renderMap(source)
const facts = mapFacts(source, layout)
const cities = cityPoints(layout, read('key-cities.json').cities)
const compressed = brotliCompressSync(svg).length

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const summary = `china.svg: ${kilobytes(svg.length)}, ${kilobytes(compressed)} brotli of ${kilobytes(BUDGET)}`
if (compressed > BUDGET) {
  console.error(
    say(
      `${summary}：超出预算。请简化图形（data/geo/recipe），或有意调高 BUDGET。`,
      `${summary}: over the budget. Simplify the geometry (data/geo/recipe) or raise BUDGET on purpose.`,
    ),
  )
  process.exit(1)
}
mkdirSync(path('src/generated'), { recursive: true })
writeFileSync(path('src/generated/china.svg'), svg)
writeFileSync(path('src/generated/map.json'), `${JSON.stringify(facts)}\n`)
writeFileSync(path('src/generated/cityPoints.json'), `${JSON.stringify(cities)}\n`)
console.log(summary)
