/**
 * Builds what other sites embed: `dist/embed/<widget>.html`, each with one script and one stylesheet of its own, and
 * `dist/embed.js` for the page around. Scripts are classic ones, not modules: in a sandboxed frame of opaque origin a
 * module would need CORS headers that a plain static host doesn't send. Runs after the pages were prerendered; another
 * folder than `dist` may be named (cli/devWidgets.ts).
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'
import { assess } from '../domain/assess'
import { lookOf } from '../locales/scaleOf'
import { dataDate } from '../domain/exportKinds'
import { packFacts } from '../embed/facts'
import { widgets, type Widget } from '../embed/protocol'
import * as en from '../locales/pages/embed.en'
import * as zh from '../locales/pages/embed.zh'
import { subject as english } from '../locales/subject/en'
import { subject as chinese } from '../locales/subject/zh'
import { floor } from './browserFloor'
import { bundleClassic } from './classicScript'
import { packInPlace } from './packInPlace'
import { root, site } from './site'
import { siteFacts } from './siteFacts'
import { vueWithOwnElements } from './ownElements'
import { PAGE_MARK } from './workerChecks'
import { say } from './terminal'

const path = (relative: string) => resolve(root, relative)
const base = process.env.ATLAS_BASE ?? '/'
const [out = site.out] = process.argv.slice(2)
const factsId = 'virtual:widget-facts'

const titleId = 'virtual:site-title'
const { dataset, pack } = siteFacts()
const title = pack
  ? [...new Set(pack.languages.map((locale) => pack.title[locale === 'en' ? 'en' : 'zh']))].join(' · ')
  : [chinese.title, english.title].join(' · ')

function factsModule(): string {
  const assessments = [...dataset.editions.values()].map((edition) =>
    assess(edition, dataset.units, dataset.regions, 'nation'),
  )
  const facts = packFacts(dataset, assessments, pack ? pack.date : dataDate)
  const json = JSON.stringify(pack ? { ...facts, look: lookOf([...dataset.editions.values()]) } : facts)
  return `export default JSON.parse(${JSON.stringify(json)})`
}
const facts = factsModule()

/** Facts instead of claims and engine, links into new tabs instead of the router. */
const standIns: Plugin = {
  name: 'widget-stand-ins',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source === factsId || source === titleId) return `\0${source}`
    if (source === 'vue-router') return path('src/embed/router.ts')
    if (!/(^|\/)dataset$/.test(source)) return undefined
    const resolved = await this.resolve(source, importer, { skipSelf: true })
    return resolved?.id === path('src/stores/dataset.ts') ? path('src/embed/dataset.ts') : undefined
  },
  load(id) {
    if (id === `\0${titleId}`) return `export default ${JSON.stringify(title)}`
    return id === `\0${factsId}` ? facts : undefined
  },
}

const shared: InlineConfig = {
  configFile: false,
  root: path('.'),
  base,
  logLevel: 'error',
  publicDir: false,
  plugins: [packInPlace(site, 'words'), standIns, vueWithOwnElements()],
  resolve: { alias: { '@data': path('data'), '@': path('src') } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
}

/** Bundles one of src/embed/entries/ into one classic script; returns the files written, relative to dist/. */
async function bundle(entry: string, name: string): Promise<string[]> {
  const files = await bundleClassic(path(`src/embed/entries/${entry}.ts`), {
    ...shared,
    build: {
      ...floor,
      outDir: path(out),
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          entryFileNames: name,
          assetFileNames: ({ names }) =>
            names.some((each) => each.endsWith('.css'))
              ? `assets/embed-${entry}-[hash][extname]`
              : 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  return files.map((file) => file.fileName)
}

async function renderer(): Promise<(widget: Widget) => Promise<string>> {
  await build({
    ...shared,
    build: {
      ssr: path('src/embed/entries/server.ts'),
      outDir: `${site.work}/embed`,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  })
  const { renderWidget } = await import(pathToFileURL(`${site.work}/embed/server.mjs`).href)
  return renderWidget
}

/** The language that a widget is drawn in; its frame may ask for another one. */
const [language = 'zh-CN'] = pack?.languages ?? []

const head = (title: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${PAGE_MARK}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="${base}icon.svg" type="image/svg+xml"><title>${title}</title>`

/** The page of one widget: the prerendered default, and the files that bring it to life. */
const page = (markup: string, files: { boot: string; script: string; style: string }) => {
  const title = /<h1[^>]*>([^<]*)/.exec(markup)?.[1] ?? ''
  return `${head(title)}<link rel="stylesheet" href="${base}${files.style}"><script src="${base}${files.boot}"></script><script defer src="${base}${files.script}"></script></head><body><div id="app">${markup}</div></body></html>\n`
}

const only = (files: string[], extension: string): string => {
  const found = files.find((file) => file.endsWith(extension))
  if (!found) throw new Error(`No ${extension} among ${files.join(', ')}.`)
  return found
}

mkdirSync(path(`${out}/embed`), { recursive: true })
const renderWidget = await renderer()
const boot = only(await bundle('boot', 'assets/embed-boot-[hash].js'), '.js')
await bundle('hostScript', 'embed.js')

/** What each widget transfers, for the size check. */
const transfers: Record<string, string[]> = {}
let style = ''
for (const widget of widgets) {
  const files = await bundle(widget, `assets/embed-${widget}-[hash].js`)
  const parts = { boot, script: only(files, '.js'), style: (style = only(files, '.css')) }
  writeFileSync(path(`${out}/embed/${widget}.html`), page(await renderWidget(widget), parts))
  transfers[widget] = [`embed/${widget}.html`, ...Object.values(parts)]
}
const unknown = [
  { lang: 'zh-CN', ...zh.messages.unknown },
  { lang: 'en', ...en.messages.unknown },
]
  .filter(({ lang }) => pack?.languages.some((locale) => locale === lang) ?? true)
  .map(
    ({ lang, title, text }, index) =>
      `<section lang="${lang}"><h${index + 1}>${title}</h${index + 1}><p>${text}</p></section>`,
  )
writeFileSync(
  path(`${out}/embed/404.html`),
  `${head(zh.messages.unknown.title)}<link rel="stylesheet" href="${base}${style}"></head><body><main class="no-widget">${unknown.join('')}</main></body></html>\n`,
)
mkdirSync(site.lists, { recursive: true })
writeFileSync(`${site.lists}/embed.json`, JSON.stringify(transfers, null, 2))
const script = readFileSync(path(`${out}/embed.js`))
const bytes = script.length
// The same under the name of its content, for portals that hold it to a checksum (deploy/README.md).
const version = createHash('sha256').update(script).digest('hex').slice(0, 12)
writeFileSync(path(`${out}/embed-${version}.js`), script)
console.log(
  say(
    `嵌入组件：${widgets.length}个，embed.js ${bytes}字节`,
    `embed: ${widgets.length} widgets, embed.js ${bytes} bytes`,
  ),
)
