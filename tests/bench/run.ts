import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../chromium'

/**
 * Cost of a year change on the built site (`npm run build` first) in headless Chromium at 1920×1080: main-thread time
 * from the key press to the laid-out DOM (script, style and layout), for the whole page and for the map alone. The map
 * alone repeats, on the page's own SVG, the very attribute changes that a change of year makes.
 */
const port = 4179
const rounds = 50

function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN
}

/** Steps through all years, there and back, and times each step. */
const wholePage = `(async () => {
  const slider = document.querySelector('[role=slider]')
  const years = 7, times = []
  for (let round = -12; round < ${rounds}; round++) {
    const key = Math.floor((round + 12) / (years - 1)) % 2 ? 'ArrowRight' : 'ArrowLeft'
    const start = performance.now()
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await Promise.resolve(); await Promise.resolve(); await Promise.resolve()
    document.body.getBoundingClientRect()
    if (round >= 0) times.push(performance.now() - start)
    await new Promise((done) => setTimeout(done, 60))
  }
  return times
})()`

const mapAlone = `(async () => {
  const slider = document.querySelector('[role=slider]')
  const shapes = [...document.querySelectorAll('.china :is(.area, .corps)')]
  const pause = () => new Promise((done) => setTimeout(done, 60))
  const step = async (key) => { slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); await pause() }
  const looks = []
  await step('Home')
  for (let year = 0; year < 7; year++) {
    looks.push(shapes.map((shape) => shape.getAttribute('fill')))
    await step('ArrowRight')
  }
  const times = []
  for (let round = 0; round < ${rounds}; round++) {
    const fills = looks[round % 7]
    const start = performance.now()
    shapes.forEach((shape, index) => {
      if (shape.getAttribute('fill') !== fills[index]) shape.setAttribute('fill', fills[index])
    })
    document.body.getBoundingClientRect()
    times.push(performance.now() - start)
    await pause()
  }
  return times
})()`

async function report(page: Page, name: string, source: string): Promise<void> {
  const times = (await page.evaluate(source)) as number[]
  console.log(
    `${name.padEnd(28)} median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`,
  )
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
  console.log(`year change, 1920×1080, ${rounds} rounds, Chromium ${browser.version()}`)
  await report(page, 'whole page', wholePage)
  await report(page, 'map alone', mapAlone)
  await browser.close()
} finally {
  process.kill(-server.pid!)
}
