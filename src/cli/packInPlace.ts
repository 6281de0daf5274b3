import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { root, type Site } from './site.ts'

/** Modules of the bundled assessment that a pack's site has another one for. */
const inPlace: Record<string, string> = {
  'src/dataset/site.ts': 'src/dataset/site.pack.ts',
  'src/stores/siteScale.ts': 'src/stores/siteScale.pack.ts',
  'src/components/map/siteGround.ts': 'src/components/map/siteGround.pack.ts',
  'src/components/search/elsewhere.ts': 'src/components/search/elsewhere.pack.ts',
}

/** Words about the bundled assessment, and which words of the pack's take their place. */
const words: Record<string, string> = {
  'src/locales/subject/zh.ts': "subject = subjectOfPack(sitePack, 'zh')",
  'src/locales/subject/en.ts': "subject = subjectOfPack(sitePack, 'en')",
  'src/locales/subject/pages.zh.ts': "pageSubject = pageSubjectOfPack(sitePack, 'zh')",
  'src/locales/subject/pages.en.ts': "pageSubject = pageSubjectOfPack(sitePack, 'en')",
  'src/locales/subject/terms.zh.ts': "termsSubject = termsSubjectOfPack(sitePack, 'zh')",
  'src/locales/subject/terms.en.ts': "termsSubject = termsSubjectOfPack(sitePack, 'en')",
  'src/locales/subject/bands.ts': 'bands = bandsOfPack(sitePack)',
}

/** Parts of pages that are about the bundled assessment alone: nothing stands there. */
const left =
  /^src\/features\/(?:(?:cities|platform|cases)\/\w+|profile\/Province(?:Platform|Practices|Cities)|make\/BundledShapes|sources\/(?:Assessment|Findings|Contents)Section)\.vue$/

/** Files of the bundled assessment, of which nothing but the keys stays. */
const hollowed = /^(?:data\/.*|src\/components\/search\/customaryNames)\.json$/

const packId = 'virtual:site-pack'
/** Where the map of the bundled assessment is made. */
const madeHere = `${root}/src/generated/`
const nothing = '\0nothing.vue'

/** The same keys with nothing in them: what reads a data file finds empty lists. */
function hollow(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hollow(each)]))
}

/**
 * Builds the site of a pack: the pack's facts and words in the place of the bundled ones, its map in the place of China's,
 * empty data files. Does nothing for the bundled assessment.
 * @param extent `words` leaves the claims out: widgets have conclusions instead
 */
export function packInPlace({ packFile, generated }: Site, extent: 'whole' | 'words' = 'whole'): Plugin {
  const relative = (id: string) => (id.startsWith(`${root}/`) ? id.slice(root.length + 1) : id)
  return {
    name: 'pack-in-place',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!packFile) return undefined
      if (source === packId) return `\0${packId}.json`
      // The alias `@` has been resolved before.
      if (source.startsWith(madeHere)) return `${generated}/${source.slice(madeHere.length)}`
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      const module = relative(resolved?.id ?? '')
      if (left.test(module)) return nothing
      const other = inPlace[module]
      return other && `${root}/${other}`
    },
    load(id) {
      if (id === `\0${packId}.json`) return readFileSync(`${generated}/${extent}.json`, 'utf8')
      const said = packFile && words[relative(id)]
      if (said) {
        const [made] = /\w+OfPack/.exec(said)!
        return `import { sitePack } from '@/dataset/site'\nimport { ${made} } from './ofPack'\nexport const ${said}\n`
      }
      if (id === nothing) return 'export default { render: () => null }'
      if (packFile && hollowed.test(relative(id)))
        return JSON.stringify(hollow(JSON.parse(readFileSync(id, 'utf8'))))
      return undefined
    },
  }
}
