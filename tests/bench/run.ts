import { spawn } from 'node:child_process'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../chromium'

/**
 * Main-thread cost of a year change and of a recolouring of the map, on the built site (`npm run build` first) in
 * headless Chromium at 1920×1080: all main-thread tasks that a change causes until its frame is drawn, by the
 * browser's own counters, less what the same wait costs without a change.
 */
const port = 4179
const rounds = 50

const median = (values: number[]) => quantile(values, 0.5)
function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000
}

const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** Main-thread milliseconds of each of `rounds` changes; and the time until the changed DOM is laid out. */
async function measure(
  page: Page,
  session: CDPSession,
  change: string,
): Promise<{ tasks: number[]; script: number[] }> {
  const tasks: number[] = []
  const script: number[] = []
  const run = (source: string) =>
    page.evaluate(`(async () => {
      const start = performance.now()
      ${source}
      await Promise.resolve(); await Promise.resolve(); await Promise.resolve()
      document.body.getBoundingClientRect()
      const spent = performance.now() - start
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return spent
    })()`) as Promise<number>
  for (let round = -5; round < rounds; round++) {
    const idleFrom = await taskMs(session)
    await run('')
    const from = await taskMs(session)
    const spent = await run(change.replaceAll('ROUND', String(round + 5)))
    const to = await taskMs(session)
    if (round < 0) continue
    tasks.push(Math.max(0, to - from - (from - idleFrom)))
    script.push(spent)
  }
  return { tasks, script }
}

const server = spawn(
  'npx',
  ['vite', 'preview', '--port', String(port), '--strictPort', '--host', '127.0.0.1'],
  {
    stdio: 'ignore',
    detached: true,
  },
)
try {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  for (let tries = 0; ; tries++) {
    try {
      await page.goto(`http://127.0.0.1:${port}/`)
      break
    } catch (error) {
      if (tries > 40) throw error
      await new Promise((wait) => setTimeout(wait, 250))
    }
  }
  await page.waitForSelector('.china-map .area[role=button]', { state: 'attached' })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await settle(page)

  const year = `
    const track = document.querySelector('[role=slider]')
    const key = Math.floor(ROUND / 6) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'
    track.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`
  await page.keyboard.press('Tab')
  await page.evaluate(
    `document.querySelector('[role=slider]').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))`,
  )
  await settle(page)
  const whole = await measure(page, session, year)
  const map = await measure(
    page,
    session,
    `document.querySelectorAll('input[name=measure]')[ROUND % 2 ? 0 : 2].click()`,
  )
  const line = (name: string, { tasks, script }: { tasks: number[]; script: number[] }) =>
    console.log(
      `${name.padEnd(34)} tasks median ${median(tasks).toFixed(2)} ms, p95 ${quantile(tasks, 0.95).toFixed(2)} ms; ` +
        `to laid-out DOM median ${median(script).toFixed(2)} ms, p95 ${quantile(script, 0.95).toFixed(2)} ms`,
    )
  console.log(`1920×1080, ${rounds} rounds, ${await browser.version()}`)
  line('year change, whole page', whole)
  line('recolouring, map and legend', map)
  await browser.close()
} finally {
  process.kill(-server.pid!)
}
