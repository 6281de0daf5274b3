/**
 * Tries the main tasks in every browser of the list that this machine has or can fetch, and writes docs/browsers.md.
 * A browser that is not there is said to be skipped, with what brings it. Names of browsers as arguments choose among
 * them; then, and in CI, the page is left as it is. Run after `npm run build`.
 */
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { preview } from 'vite'
import { foreignSite } from '../e2e/foreign'
import { nginxBinary, startNginx } from '../e2e/nginx'
import { sleep, type Browser, type Candidate } from './browser'
import { candidates } from './find'
import { tasks, type Place } from './tasks'

/** Milliseconds after which a task has failed, whatever it waits for. */
const TASK_MS = 120_000
const PORT = Number(process.env.ATLAS_E2E_PORT ?? 4580)

/** A browser's version and, for each task, nothing where it went well or what went wrong. */
interface Trial {
  name: string
  version: string
  faults: (string | undefined)[]
}

/** The built site behind the server that is recommended, headers included, else as `npm start` serves it. */
async function serve(embedder: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  if (nginxBinary) return startNginx({ config: 'atlas.conf', dist: 'dist', port: PORT, embedder })
  const server = await preview({ preview: { port: PORT, strictPort: true, host: '127.0.0.1' } })
  return { origin: `http://127.0.0.1:${PORT}`, stop: () => server.close() }
}

const portalPage = (base: string) => `<script>
  window.heard = []
  addEventListener('message', ({ data }) => window.heard.push(data))
</script>
<iframe sandbox="allow-scripts" width="900" height="700" src="${base}embed/map"></iframe>`

async function attempt(browser: Browser, at: number, place: Place): Promise<string | undefined> {
  const timeout = sleep(TASK_MS).then(() => Promise.reject(new Error('no end')))
  timeout.catch(() => {})
  try {
    await Promise.race([tasks[at]!.run(browser, place), timeout])
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n')[0]
  }
}

async function tryOut(candidate: Candidate): Promise<Trial | undefined> {
  const portal = await foreignSite()
  const site = await serve(portal.origin)
  let online = true
  const goOffline = async () => {
    if (online) await site.stop()
    online = false
  }
  try {
    const browser = await candidate.start()
    if (!browser) return undefined
    const base = `${site.origin}/`
    const place = { base, portal: portal.put('/', portalPage(base)), goOffline }
    const faults: Trial['faults'] = []
    try {
      for (const [at, { name }] of tasks.entries()) {
        faults.push(await attempt(browser, at, place))
        console.log(
          `${faults[at] ? '✗' : '✓'} ${candidate.name} ${browser.version}: ${name} ${faults[at] ?? ''}`,
        )
      }
    } finally {
      await browser.close()
    }
    return { name: candidate.name, version: browser.version, faults }
  } finally {
    await goOffline()
    await portal.close()
  }
}

/** The table of docs/browsers.md, its columns as wide as Prettier makes them. */
function tableOf(trials: Trial[]): string {
  const rows = [
    ['Browser', 'Version', ...tasks.map(({ name }) => name)],
    ...trials.map(({ name, version, faults }) => [
      name,
      version,
      ...faults.map((fault) => (fault ? 'no' : 'yes')),
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(rows[0]!), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join(
    '\n',
  )
}

/** The page: what was tried, with what result, and what each fault was. */
function pageOf(trials: Trial[], skipped: Candidate[]): string {
  const faults = trials.flatMap(({ name, faults }) =>
    faults.flatMap((fault, at) => (fault ? [`- ${name}, ${tasks[at]!.name}: \`${fault}\``] : [])),
  )
  return [
    '# Browsers',
    'Written by `npm run test:browsers`, which does the main tasks in each browser against the built site behind nginx with the\nshipped headers.',
    tableOf(trials),
    ...(faults.length ? [faults.join('\n')] : []),
    ...(skipped.length
      ? [skipped.map(({ name, install }) => `- ${name}: not tried (\`${install}\`)`).join('\n')]
      : []),
    notes,
    '',
  ].join('\n\n')
}

const notes = `## Floor

Interactive from Chromium 87, Firefox 78 and Safari 14.1: scripts are lowered to ECMAScript 2020 (\`src/cli/browserFloor.ts\`),
checked in every built file (\`src/cli/checkFloor.ts\`), and what the language or the page lacks comes from \`src/polyfills\`, which
newer browsers do not load. Older browsers show the prerendered pages, to be read, with one line that says so.

What needs more, and what is there instead:

| needs                                               | from                               | below that                                |
| --------------------------------------------------- | ---------------------------------- | ----------------------------------------- |
| module workers: own tables, packs, atlases, draws   | Chromium 80, Firefox 114, Safari 15 | a message; the published facts all work   |
| look-behind in regular expressions: own tables      | Chromium 62, Firefox 78, Safari 16.4 | a message                                 |
| popover: menu of narrow windows                     | Chromium 114, Firefox 125, Safari 17 | the links stand in the header and scroll  |
| \`:has\`: mark of the chosen capability on /platform | Chromium 105, Firefox 121, Safari 15.4 | the map tells which it is                 |
| container queries: columns of the ranking           | Chromium 105, Firefox 110, Safari 16 | one column                                |

Firefox 78 and Safari 14.1 themselves cannot be had for this test: they are held by syntax and polyfills alone.`

const chosen = process.argv.slice(2)
const trials: Trial[] = []
const skipped: Candidate[] = []
for (const candidate of candidates) {
  if (chosen.length && !chosen.includes(candidate.name)) continue
  const trial = await tryOut(candidate)
  if (trial) trials.push(trial)
  else {
    skipped.push(candidate)
    console.log(`- ${candidate.name}: skipped, not on this machine (${candidate.install})`)
  }
}
const results = trials.flatMap(({ faults }) => faults)
const failed = results.filter(Boolean).length
if (!chosen.length && !process.env.CI) {
  const options = await resolveConfig('docs/browsers.md')
  writeFileSync('docs/browsers.md', await format(pageOf(trials, skipped), { ...options, parser: 'markdown' }))
}
console.log(tableOf(trials))
console.log(`${results.length - failed} passed, ${failed} failed, ${skipped.length * tasks.length} skipped`)
process.exit(failed ? 1 : 0)
