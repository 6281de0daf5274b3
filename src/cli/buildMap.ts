/**
 * `npm run map`: draws the map once for all pages (`map.svg`), and beside it as JSON and style sheets what brings it to life. For a pack
 * (ATLAS_PACK) it checks the pack first and makes everything else that its site is built of.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { cityPoints, mapFacts } from '../charts/map/facts'
import { mapStyles, wallLabelStyles } from '../charts/map/labelStyles'
import { renderMap } from '../charts/map/render'
import { preparePack } from './preparePack'
import { root, site } from './site'
import { say } from './terminal'

/** Bytes of the SVG after brotli at its highest quality. */
const BUDGET = 50 * 1024

const read = (file: string) => JSON.parse(readFileSync(`${root}/data/geo/${file}`, 'utf8'))

function drawChina(): void {
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
  const summary = `map.svg: ${kilobytes(svg.length)}, ${kilobytes(compressed)} brotli of ${kilobytes(BUDGET)}`
  if (compressed > BUDGET) {
    console.error(
      say(
        `${summary}：超出预算。请简化图形（data/geo/recipe），或有意调高 BUDGET。`,
        `${summary}: over the budget. Simplify the geometry (data/geo/recipe) or raise BUDGET on purpose.`,
      ),
    )
    process.exit(1)
  }
  mkdirSync(site.generated, { recursive: true })
  writeFileSync(`${site.generated}/map.svg`, svg)
  writeFileSync(`${site.generated}/map.css`, mapStyles(layout))
  writeFileSync(`${site.generated}/wallLabels.css`, wallLabelStyles())
  writeFileSync(`${site.generated}/map.json`, `${JSON.stringify(facts)}\n`)
  writeFileSync(`${site.generated}/cityPoints.json`, `${JSON.stringify(cities)}\n`)
  console.log(summary)
}

if (site.packFile) preparePack(site.packFile)
else drawChina()
