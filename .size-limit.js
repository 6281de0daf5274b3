import { readFileSync } from 'node:fs'

/** Which chunks the browser loads, from the build's manifest. */
const manifest = JSON.parse(readFileSync('.tmp/lists/manifest.json', 'utf8'))

function collect(keys) {
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key].imports ?? []) visit(next)
  }
  keys.forEach(visit)
  return [...seen].map((key) => `dist/${manifest[key].file}`).filter((file) => file.endsWith('.js'))
}

const keys = (pattern) => Object.keys(manifest).filter((key) => pattern.test(key))
const isData = (file) =>
  /\/(data|documents|platform|cases|bundledPlatform|bundledCases|bundledSeries|bundledPractices)-[\w-]+\.js$/.test(
    file,
  )

/** The entry, what it imports, the Chinese texts, and the source panel that a reader's first question fetches. */
const shell = collect(keys(/^index\.html$|locales\/(reasons\.)?zh-CN|SourceDetails/))

/** What a page loads beyond the shell before it is fully there. */
const page = (view) => collect(keys(new RegExp(`/${view}View\\.vue`))).filter((file) => !shell.includes(file))

/** Every file that a widget transfers, its page and data included; written by the build. */
const widgets = Object.entries(JSON.parse(readFileSync('.tmp/lists/embed.json', 'utf8')))

const views = [
  'Province',
  'Region',
  'Compare',
  'Cities',
  'Platform',
  'Cases',
  'Score',
  'Data',
  'Share',
  'Make',
  'Screen',
  'Speaker',
  'NotFound',
]

/**
 * Beyond 25 kB: the lab computes what it shows, every step of the handbook a program of its own; the page on the data and
 * the wall hold the texts of many parts in both languages.
 */
const limits = { Score: '32 kB', Data: '27 kB', Screen: '26 kB' }

export default [
  {
    name: 'JS of / until fully interactive, with its texts and source panel, without data',
    path: shell.filter((file) => !isData(file)),
    // The engine is most of it: exact counts, means and the order of any two units run in the browser, on any scale.
    limit: '93 kB',
    brotli: true,
  },
  { name: 'Published facts that every page loads', path: shell.filter(isData), limit: '25 kB', brotli: true },
  { name: 'Map (SVG, shipped once)', path: 'src/generated/map.svg', limit: '50 kB', brotli: true },
  ...views.map((view) => ({
    name: `${view} page beyond that`,
    path: page(view).filter((file) => !isData(file)),
    limit: limits[view] ?? '25 kB',
    brotli: true,
  })),
  ...widgets.map(([widget, files]) => ({
    name: `Widget ${widget}, whole transfer`,
    path: files.map((file) => `dist/${file}`),
    limit: widget === 'map' ? '112 kB' : '70 kB',
    brotli: true,
  })),
  { name: 'embed.js', path: 'dist/embed.js', limit: '2 kB', brotli: true },
]
