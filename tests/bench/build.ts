import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { areasOnly, handMarkup, handPages, staticMap, years } from './facts'

/** Folder in which the bench keeps the programs it compares with; not part of the repository. */
export const folder = resolve(import.meta.dirname, '../../.tmp/bench')
const source = resolve(import.meta.dirname, 'peers')

/** Programs of the bench that bring a library. */
const libraries = ['d3', 'leaflet', 'highcharts', 'plot', 'echarts', 'vega', 'plotly']

const page = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>bench</title>${head}</head><body>${body}</body></html>\n`

function install(): void {
  cpSync(source, folder, { recursive: true })
  const stamp = join(folder, 'node_modules/.installed')
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('installing the programs to compare with …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' })
  writeFileSync(stamp, lock)
}

/** Installs and builds every program; returns the folder to serve. */
export async function buildPeers(): Promise<string> {
  mkdirSync(folder, { recursive: true })
  install()
  writeFileSync(join(folder, 'years.json'), JSON.stringify(years))
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(handPages()))
  const dist = join(folder, 'dist')
  const opening = years.length - 3
  for (const name of [...libraries, 'hand']) {
    const out = join(dist, name)
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      publicDir: false,
      build: {
        target: 'es2022',
        outDir: out,
        emptyOutDir: true,
        reportCompressedSize: false,
        rolldownOptions: {
          input: join(folder, `${name}.js`),
          output: { entryFileNames: 'main.js', assetFileNames: 'main[extname]' },
        },
      },
    })
    const own = readdirSync(out).some((file) => file === 'main.css')
    const head = `<link rel="stylesheet" href="../page.css">${own ? '<link rel="stylesheet" href="main.css">' : ''}<script type="module" src="main.js"></script>`
    writeFileSync(
      join(out, 'index.html'),
      page(head, name === 'hand' ? handMarkup(opening) : '<div id="map"></div>'),
    )
  }
  mkdirSync(join(dist, 'static'), { recursive: true })
  writeFileSync(
    join(dist, 'static/index.html'),
    page('<link rel="stylesheet" href="../page.css">', `<div id="map">${staticMap(opening)}</div>`),
  )
  cpSync(join(source, 'page.css'), join(dist, 'page.css'))
  writeFileSync(join(dist, 'china.json'), areasOnly())
  return dist
}
