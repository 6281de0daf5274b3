/** Fails where the built site of a pack still holds anything of the bundled assessment. Does nothing without ATLAS_PACK. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledDataset } from '@/dataset/bundled'
import { subject as english } from '@/locales/subject/en'
import { subject as chinese } from '@/locales/subject/zh'
import { leftovers, wordsOf } from './leftovers'
import { site } from './site'
import { say } from './terminal'

const texts = /\.(?:html|js|css|json|svg|xml|txt|webmanifest)$/

function check(): void {
  const own = readFileSync(`${site.generated}/whole.json`, 'utf8')
  const said = [chinese, english].flatMap(({ title, tagline, description, sources, map }) => [
    title,
    tagline,
    description,
    sources,
    map.corps,
    map.origin,
    map.taiwan,
    map.inset,
  ])
  const words = wordsOf(bundledDataset(), said)
  const found = readdirSync(site.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => texts.test(file) && file !== 'sbom.json')
    .map((file) => [file, leftovers(readFileSync(join(site.out, file), 'utf8'), words, own)] as const)
    .filter(([, each]) => each.length)
  for (const [file, each] of found) console.error(`${file}: ${each.join('、')}`)
  if (found.length) {
    console.error(say('网站里还有内置数据的内容', 'the site still holds bundled facts'))
    process.exit(1)
  }
  console.log(say('数据包：没有留下内置评估的内容', 'pack: nothing of the bundled assessment is left'))
}

if (site.packFile) check()
