import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../src/cli/chromium'
import { writeReport } from './document'
import { growthPack } from './growthPack'
import { settled } from './measures'
import { table } from './statistics'

/**
 * How costs grow with the number of places (`npm run build` first, then `npx tsx tests/bench/growth.ts [--write]`): the
 * bundled 32 units against made-up packs of 340 cities and 2,900 counties × 10 years × 30 indicators, 1440×900. A change of
 * year in processor time of the page's main thread, so that other work on the machine counts little; opening by the
 * clock. Prints a table; `--write` puts it into docs/bench.md.
 */
const port = Number(process.env.ATLAS_BENCH_PORT ?? 4178)
const steps = 30

const launch = async () => chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/** Presses a key on the slider again and again, to and fro over the years. */
const change = (page: Page, years: number) =>
  page.evaluate(`(async () => {
    const slider = document.querySelector('[role=slider]')
    for (let step = 0; step < ${steps}; step++) {
      const key = Math.floor(step / ${years - 1}) % 2 ? 'ArrowRight' : 'ArrowLeft'
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await new Promise((done) => setTimeout(done, 60))
    }
  })()`)

async function measure(name: string, pack: unknown, years: number): Promise<string[]> {
  const browser = await launch()
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  if (pack) {
    const body = JSON.stringify(pack)
    await context.route('**/config.json', (route) => route.fulfill({ json: { pack: 'packs/growth.json' } }))
    await context.route('**/packs/growth.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
  }
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.waitForTimeout(settled)
  const start = Date.now()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForSelector(pack ? '.territory .area[aria-pressed]' : '.china-map .area[role=button]', {
    state: 'attached',
    timeout: 300_000,
  })
  const ready = Date.now() - start
  await page.waitForTimeout(2500)
  await change(page, years)
  const before = await metrics(session)
  await change(page, years)
  const after = await metrics(session)
  const shapes = await page.locator('.china-map .area').count()
  const rows = await page.locator('.ranking .shown li[data-unit]').count()
  await browser.close()
  const spent = (key: string) => (((after[key] ?? 0) - (before[key] ?? 0)) * 1000) / steps
  console.log(`${name}: measured`)
  return [
    name,
    String(shapes),
    String(rows),
    ready.toFixed(0),
    (ready / shapes).toFixed(1),
    spent('ScriptDuration').toFixed(2),
    (spent('RecalcStyleDuration') + spent('LayoutDuration')).toFixed(2),
    spent('TaskDuration').toFixed(2),
    ((spent('TaskDuration') * 1000) / shapes).toFixed(1),
    ((after.JSHeapUsedSize ?? 0) / 1e6).toFixed(1),
  ]
}

const head = [
  'data',
  'shapes',
  'rows drawn',
  'opening until the map answers, ms',
  'a shape, ms',
  'change of year: script, ms',
  'style and layout, ms',
  'main thread, ms',
  'a shape, µs',
  'heap, MB',
]

const server = spawn(
  'npx',
  ['vite', 'preview', '--port', String(port), '--strictPort', '--host', '127.0.0.1'],
  { stdio: 'ignore', detached: true },
)
try {
  for (let tries = 0; ; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/`).then(({ ok }) => ok, () => false)) break // prettier-ignore
    if (tries > 80) throw new Error('The preview server does not answer: is there a build?')
    await new Promise((wait) => setTimeout(wait, 250))
  }
  const years = readFileSync('src/dataset/bundled.ts', 'utf8').match(/editions\/\d{4}\.json/g)!.length
  const rows = [
    await measure('bundled, 32 units', undefined, years),
    await measure('340 cities', growthPack(340, 10, 30), 10),
    await measure('2,900 counties', growthPack(2900, 10, 30), 10),
  ]
  const report = table(head, rows)
  console.log(report)
  if (process.argv.includes('--write')) writeReport('growth', report)
} finally {
  process.kill(-server.pid!)
}
