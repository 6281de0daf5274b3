import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import type { ViteSSGOptions } from 'vite-ssg'
import { bootScript, polyfilledWorkers } from './src/cli/bootScript.ts'
import { floor } from './src/cli/browserFloor.ts'
import { devWidgets } from './src/cli/devWidgets.ts'
import { readOrigin, robots, sitemap, withHead, withScriptsPlaced } from './src/cli/documents.ts'
import { vueWithOwnElements } from './src/cli/ownElements.ts'
import { packInPlace } from './src/cli/packInPlace.ts'
import { shippedPackages } from './src/cli/shipped.ts'
import { site } from './src/cli/site.ts'
import type { PageHead } from './src/composables/head.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const address = { origin: readOrigin(process.env.ATLAS_ORIGIN), base: process.env.ATLAS_BASE ?? '/' }

/** Heads of the prerendered pages, for the list of pages. */
const heads: PageHead[] = []

const shipped = shippedPackages(`${site.work}/shipped.json`)

const ssgOptions: ViteSSGOptions = {
  dirStyle: 'flat',
  beastiesOptions: false,
  script: 'async',
  onPageRendered(route, html, { initialState }) {
    const { head } = initialState as { head?: PageHead }
    // A page that could not be drawn has left none.
    if (!head) throw new Error(`${route} 没有画成 / could not be drawn`)
    heads.push(head)
    return withScriptsPlaced(withHead(html, withPicture(head), address), head.locale)
  },
  onFinished() {
    const { origin, base } = address
    if (origin) writeFileSync(`${site.out}/sitemap.xml`, sitemap(heads, { origin, base }))
    writeFileSync(`${site.out}/robots.txt`, robots(address))
  },
}

/** A picture is named only where it was drawn: a pack's needs a browser at build time. */
const withPicture = (head: PageHead) =>
  head.image && !existsSync(site.publicDir + head.image) ? { ...head, image: undefined } : head

/** `npm start` answers as a static host does: a folder without its slash leads to it, an unknown path gets 404.html. */
const staticHost: Plugin = {
  name: 'static-host',
  configurePreviewServer(server) {
    return () => {
      server.middlewares.use((request, response, next) => {
        const [name = ''] = request.url?.split('?') ?? []
        // A path that has a file was turned into that file's name before.
        if (name.endsWith('.html')) return next()
        if (/^(?:\/[\w-]+)+$/.test(name) && existsSync(`${site.out}${name}/index.html`)) {
          response.writeHead(301, { Location: (request.originalUrl ?? '').replace(/(?=\?|$)/, '/') })
          return response.end()
        }
        const [named] = /^\/(en|embed)(?=\/)/.exec(request.url ?? '') ?? ['']
        const folder = existsSync(`${site.out}${named}/404.html`) ? named : ''
        response.statusCode = 404
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(readFileSync(`${site.out}${folder}/404.html`))
      })
    }
  },
}

export default defineConfig({
  /** Set ATLAS_BASE to serve the site from a sub-path, e.g. `/atlas/`. */
  base: address.base,
  publicDir: site.publicDir,
  /** No single page answers for all: every path has its file. */
  appType: process.env.NODE_ENV === 'production' || process.argv.includes('preview') ? 'mpa' : 'spa',
  plugins: [
    packInPlace(site),
    vueWithOwnElements(),
    bootScript('src/inHead.ts'),
    devWidgets(),
    staticHost,
    shipped(),
  ],
  // Modules, so that a worker loads what reads workbooks only for a workbook.
  worker: { format: 'es', plugins: () => [packInPlace(site), polyfilledWorkers(), shipped()] },
  resolve: { alias: { '@data': path('./data'), '@': path('./src') } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    outDir: site.out,
    emptyOutDir: true,
    ...floor,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'data',
              test: /[\\/]data[\\/](?!platform|cases|series|findings|practices).*\.json$|site-pack/,
            },
            { name: 'documents', test: /[\\/]data[\\/](series|findings)\.json$/ },
            // All that the first visit needs in one file: cut up by who shares what, it would be a tenth larger.
            { name: 'shell', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  ssgOptions,
  test: {
    environment: 'node',
    // Property tests search; on a busy machine they may take their time.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
  },
} as Parameters<typeof defineConfig>[0])
