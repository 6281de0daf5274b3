import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { drawTerritory } from '@/charts/map/territory'
import { territoryMarkup } from '@/charts/map/territoryMarkup'
import { serialise } from '@/charts/picture/tree'
import type { Pack } from '@/dataset/pack'
import { packPack, type PackedPack } from '@/dataset/packedPack'
import { territoryOf } from '@/dataset/packMarks'
import type { UnitId } from '@/domain/model'
import { count } from '@/locales/english'
import { problemLines, readPackFile } from './packProblems'
import { root, site } from './site'
import { lang, say } from './terminal'

/** Icons of the atlas itself: a pack brings none. */
const icons = ['icon.svg', 'icon-180.png', 'icon-192.png', 'icon-512.png', 'icon-maskable.png']

/** A territory without shapes has no map; pages then say so. */
const noMap = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" class="china territory" viewBox="0 0 100 1"/>',
  css: '',
}

function mapOf(pack: Pack): { svg: string; css: string; facts: object } {
  if (!pack.shapes.length) return { ...noMap, facts: { width: 100, height: 1, points: {} } }
  const drawing = drawTerritory(territoryOf(pack))
  const { units, unassessed } = pack.dataset
  const names = new Map([...units, ...unassessed].map(({ id, name, english }) => [id, [name, english]]))
  // Room for the longest name: the same labels stand in both languages.
  const longest = (id: UnitId) =>
    (names.get(id) ?? ['']).reduce((long, name) => (name.length > long.length ? name : long))
  const { width, height, points } = drawing
  const aspect = (width / height).toFixed(4)
  return {
    svg: serialise(territoryMarkup(drawing, longest)),
    css: `:root { --map-landscape: ${aspect}; --map-portrait: ${aspect}; --map-growth: 1; }\n`,
    facts: { width, height, points },
  }
}

/** What browsers show where the site is installed as a program. */
const manifest = ({ title, publisher, languages }: Pack) => {
  const lang = languages[0] === 'en' ? 'en' : 'zh'
  return {
    name: title[lang],
    short_name: [...title[lang]].slice(0, 12).join(''),
    description: `${title[lang]} · ${publisher[lang]}`,
    lang: languages[0],
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fdfdfb',
    theme_color: '#14466f',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}

/** What the texts of a site are made of: a pack without claims and indicators. */
function wordsOf(whole: PackedPack): PackedPack {
  const { dataset, indicators, ...pack } = whole
  void indicators
  const editions = dataset.editions.map((edition) => ({ ...edition, claims: [], resolutions: [] }))
  return { ...pack, dataset: { ...dataset, editions } }
}

/** Checks a pack and makes what its site is built of: map, facts, public files. Ends the program where the pack is bad. */
export function preparePack(file: string): void {
  const read = readPackFile(file)
  if ('problems' in read) {
    console.error(problemLines(read.problems, lang).join('\n'))
    process.exit(1)
  }
  const { pack } = read
  const { svg, css, facts } = mapOf(pack)
  rmSync(site.generated, { recursive: true, force: true })
  mkdirSync(site.publicDir, { recursive: true })
  writeFileSync(`${site.generated}/map.svg`, svg)
  writeFileSync(`${site.generated}/map.css`, css)
  // Labels of a territory stand where its layout puts them.
  writeFileSync(`${site.generated}/wallLabels.css`, '')
  writeFileSync(`${site.generated}/map.json`, JSON.stringify(facts))
  writeFileSync(`${site.generated}/cityPoints.json`, '{}')
  const whole = packPack(pack)
  writeFileSync(`${site.generated}/whole.json`, JSON.stringify(whole))
  writeFileSync(`${site.generated}/words.json`, JSON.stringify(wordsOf(whole)))
  for (const icon of icons) copyFileSync(`${root}/public/${icon}`, `${site.publicDir}/${icon}`)
  writeFileSync(`${site.publicDir}/config.json`, '{}\n')
  writeFileSync(`${site.publicDir}/manifest.webmanifest`, `${JSON.stringify(manifest(pack), null, 2)}\n`)
  const { units, editions } = pack.dataset
  console.log(
    say(
      `${pack.title.zh}：${units.length}个地区，${editions.size}个年度，地图${(svg.length / 1024).toFixed(0)} KB`,
      `${pack.title.en}: ${count(units.length, 'area')}, ${count(editions.size, 'year')}, map ${(svg.length / 1024).toFixed(0)} KB`,
    ),
  )
}
