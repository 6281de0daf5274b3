import { readFileSync } from 'node:fs'

/** Chunks that the browser loads for `/`, from the build's manifest: the entry, what it imports, and the Chinese texts. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const seen = new Set()
function collect(key) {
  if (seen.has(key)) return
  seen.add(key)
  for (const next of manifest[key].imports ?? []) collect(next)
}
for (const [key, chunk] of Object.entries(manifest))
  if (chunk.isEntry || /locales\/(reasons\.)?zh-CN/.test(key) || /SourceDetails/.test(key)) collect(key)

const files = [...seen].map((key) => `dist/${manifest[key].file}`).filter((file) => file.endsWith('.js'))
const data = files.filter((file) => /\/data-/.test(file))

export default [
  {
    name: 'JS of / until fully interactive, with its texts and source panel, without data',
    path: files.filter((file) => !data.includes(file)),
    limit: '80 kB',
    brotli: true,
  },
  { name: 'Published facts', path: data, limit: '25 kB', brotli: true },
  { name: 'Map (SVG, shipped once)', path: 'src/generated/china.svg', limit: '50 kB', brotli: true },
]
