import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeReport } from './document'
import { comparePeers, type Part } from './peersBench'

/**
 * `npm run bench -- [parts] [--repeats=3] [--write]` on the built site (`npm run build` first). Parts: `load`, `year`, `hover` and
 * `heap` measure the atlas in Chromium beside other programs that draw the same; `score`, `import` and `growth` measure
 * the engine. Without parts, all; `--write` puts what the browser measured into docs/bench.md.
 */
const inBrowser: Part[] = ['load', 'year', 'hover', 'heap']
const modules = ['score', 'import', 'growth'].filter((name) =>
  existsSync(join(import.meta.dirname, `${name}.ts`)),
)

const given = process.argv.slice(2)
const repeats = Number(given.find((each) => each.startsWith('--repeats='))?.split('=')[1] ?? 3)
const asked = given.filter((each) => !each.startsWith('--'))
const known = [...inBrowser, ...modules]
const unknown = asked.filter((each) => !(known as string[]).includes(each))
if (unknown.length || !Number.isInteger(repeats) || repeats < 1) {
  console.error(`Unknown: ${unknown.join(', ') || '--repeats'}. Parts: ${known.join(', ')}; --repeats=1…`)
  process.exit(2)
}
const wanted = asked.length ? asked : known

const parts = new Set(inBrowser.filter((part) => wanted.includes(part)))
if (parts.size) {
  const report = await comparePeers(parts, repeats)
  console.log(report)
  if (given.includes('--write')) writeReport('bench', report)
}
for (const name of modules.filter((each) => wanted.includes(each))) {
  console.log(`\n### ${name}\n`)
  const { status } = spawnSync('npx', ['tsx', join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' })
  if (status) process.exitCode = status
}
