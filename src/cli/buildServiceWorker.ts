/**
 * Writes dist/sw.js after the pages were prerendered: the atlas then works offline after the first visit. The program
 * and both stand-in pages are kept from the start, pages and files as they are visited. A new version waits until the
 * reader asks for it; until then open pages go on with the files they began with.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { generateSW, type ManifestTransform } from 'workbox-build'
import { assetsOnly, filesOnly, pagesOnly } from './workerChecks'
import { site } from './site'
import { say } from './terminal'

const base = process.env.ATLAS_BASE ?? '/'
const escaped = base.replaceAll('/', '\\/')
/** Everything below a prefix that has no file extension is a page. */
const pages = (prefix: string) => ({
  urlPattern: new RegExp(`^https?:\\/\\/[^/]+${escaped}${prefix}[^.?]*(\\?.*)?$`),
  handler: 'NetworkFirst' as const,
  options: {
    cacheName: 'pages',
    networkTimeoutSeconds: 5,
    expiration: { maxEntries: 120 },
    precacheFallback: { fallbackURL: `${base}${prefix}404.html` },
    plugins: [pagesOnly],
  },
})

/** A file that is not the built one to the byte fails the installation, which the next visit begins again. */
const withIntegrity: ManifestTransform = (manifest) => ({
  manifest: manifest.map((entry) => {
    const content = readFileSync(`${site.out}/${entry.url.slice(base.length)}`)
    return { ...entry, integrity: `sha256-${createHash('sha256').update(content).digest('base64')}` }
  }),
})

const { count, size, warnings } = await generateSW({
  globDirectory: site.out,
  swDest: `${site.out}/sw.js`,
  globPatterns: [
    'assets/**/*.{js,css,svg,json}',
    '404.html',
    'en/404.html',
    'icon.svg',
    'manifest.webmanifest',
  ],
  /** Shapes that only who makes an atlas of the provinces asks for. */
  globIgnores: ['assets/china.*.json'],
  /** Libraries for spreadsheets, decks and own geometry are kept when first used. */
  maximumFileSizeToCacheInBytes: 260_000,
  modifyURLPrefix: { '': base },
  manifestTransforms: [withIntegrity],
  dontCacheBustURLsMatching: /\/assets\//,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  skipWaiting: false,
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  navigateFallback: null,
  runtimeCaching: [
    ...(existsSync(`${site.out}/en/404.html`) ? [pages('en/')] : []),
    pages(''),
    {
      urlPattern: /\/assets\//,
      handler: 'CacheFirst',
      options: { cacheName: 'assets', expiration: { maxEntries: 60 }, plugins: [assetsOnly] },
    },
    {
      urlPattern: /\.\w+(\?.*)?$/,
      handler: 'NetworkFirst',
      options: {
        cacheName: 'files',
        // One file for whoever asks: a preload and a program's request differ in their headers.
        matchOptions: { ignoreVary: true },
        networkTimeoutSeconds: 5,
        expiration: { maxEntries: 120 },
        plugins: [filesOnly],
      },
    },
  ],
})
for (const warning of warnings) if (!/maximumFileSize|is \d/.test(warning)) console.warn(warning)
console.log(
  say(
    `sw.js：离线保存${count}个文件，${(size / 1024).toFixed(0)} KB`,
    `sw.js: ${count} files kept offline, ${(size / 1024).toFixed(0)} KB`,
  ),
)
