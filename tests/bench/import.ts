import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumArgs, findChromium } from '../../src/cli/chromium'
import { hostiles } from './hostile'
import type { Hostile } from './hostileBytes'
import { serve } from './server'
import { table } from './statistics'

/**
 * `npx tsx tests/bench/import.ts [names]`: drops files that cost more than they seem to on the built site (`npm run build`
 * first) and measures, each in a browser of its own: memory of the page's process over the idle page, workers included
 * (Linux only); time until the page says what it makes of the file, the map of a pack laid out; time from a click on
 * “cancel” until the page is back. Exits with 1 where one is beyond its limit.
 */
const limits = { megabytes: 300, seconds: 10, cancelMs: 200 }

/** Seconds after which a file counts as never answered. */
const patience = 60
/** Milliseconds of reading after which it is cancelled. */
const cancelAfter = 400

/** Processes that draw pages: the page's own, and what the browser keeps ready. */
async function renderersOf(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[]
  }
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** Resident memory of processes in megabytes, theirs of the workers included; NaN where the system does not tell. */
function memory(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const path = `/proc/${pid}/status`
    const [, kilobytes] = existsSync(path) ? (/VmRSS:\s+(\d+) kB/.exec(readFileSync(path, 'utf8')) ?? []) : []
    return sum + Number(kilobytes) / 1024
  }, 0)
}

/** Milliseconds between two looks at the memory. */
const look = 15

/** The highest memory of processes while something is done. */
async function peakDuring<T>(pids: readonly number[], work: () => Promise<T>): Promise<[T, number]> {
  let peak = memory(pids)
  const timer = setInterval(() => (peak = Math.max(peak, memory(pids))), look)
  try {
    return [await work(), peak]
  } finally {
    clearInterval(timer)
  }
}

async function drop(session: CDPSession, file: string): Promise<void> {
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    })
}

interface Opened {
  page: Page
  session: CDPSession
  pids: number[]
}

async function opened(browser: Browser, origin: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  await page.goto(`${origin}/`)
  await page.locator('.not-started').waitFor({ state: 'detached' })
  await page.locator('.china-map .area[role=button]').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(1500)
  return { page, session: await page.context().newCDPSession(page), pids: await renderersOf(browser) }
}

/** What the page says in the end: a refusal, a preview, or a pack on show with its map. */
async function answerOf({ page }: Opened): Promise<string> {
  const dialog = page.locator('.own-dialog')
  const openPack = dialog.getByRole('button', { name: '打开数据包' })
  const said = dialog.locator('.failure > p').first()
  await said
    .or(dialog.locator('.preview').first())
    .or(openPack)
    .waitFor({ timeout: patience * 1000 })
  if (await said.isVisible()) return said.innerText()
  if (!(await openPack.isVisible())) return 'preview'
  await openPack.click()
  const fault = page.locator('.deployment .fault li').first()
  const shown = page.locator('.deployment .pack')
  await fault.or(shown).waitFor({ timeout: patience * 1000 })
  if (await fault.isVisible()) return fault.innerText()
  await page
    .locator('.china-map .territory .area[role=button]')
    .first()
    .waitFor({ timeout: patience * 1000 })
  return 'pack on show'
}

interface Measured {
  answer: string
  seconds: number
  over: number
}

async function measure(browser: Browser, origin: string, file: string): Promise<Measured> {
  const at = await opened(browser, origin)
  const idle = memory(at.pids)
  const start = performance.now()
  const [answer, peak] = await peakDuring(at.pids, async () => {
    await drop(at.session, file)
    return answerOf(at).catch(() => 'no answer')
  })
  return { answer, seconds: (performance.now() - start) / 1000, over: peak - idle }
}

/** Milliseconds from the click on “cancel” until the page is back; undefined where the answer came before. */
async function cancelTime(browser: Browser, origin: string, file: string): Promise<number | undefined> {
  const { page, session } = await opened(browser, origin)
  await drop(session, file)
  const pack = page.locator('.own-dialog').getByRole('button', { name: '打开数据包' })
  if (/pack\.json$/.test(file)) await pack.click({ timeout: patience * 1000 }).catch(() => {})
  await page.waitForTimeout(cancelAfter)
  const start = performance.now()
  // In the page, since finding and clicking a button takes this program longer than the page.
  const back = await page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('.own-dialog .cancel')
    if (!button) return false
    button.click()
    while (!document.querySelector('.own-dialog .choose')) await new Promise(requestAnimationFrame)
    return true
  })
  return back ? performance.now() - start : undefined
}

const inOwnBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !hostiles.some((each) => each.name === name))
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(', ')}. Files: ${hostiles.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
const { origin, stop } = await serve({ '/': 'dist' })
const rows: string[][] = []
let beyond = 0

async function row({ name, what, make }: Hostile): Promise<void> {
  const file = join(folder, name)
  const bytes = make()
  writeFileSync(file, bytes)
  const { answer, seconds, over } = await inOwnBrowser((browser) => measure(browser, origin, file))
  const cancel = await inOwnBrowser((browser) => cancelTime(browser, origin, file))
  rmSync(file)
  const mark = (value: string, bad: boolean) => {
    if (bad) beyond++
    return bad ? `**${value}**` : value
  }
  rows.push([
    `${name}: ${what}`,
    `${(bytes.length / 2 ** 20).toFixed(1)} MB`,
    mark(`${over.toFixed(0)} MB`, over > limits.megabytes),
    mark(`${seconds.toFixed(1)} s`, seconds > limits.seconds),
    cancel === undefined ? '–' : mark(`${cancel.toFixed(0)} ms`, cancel > limits.cancelMs),
    answer.replace(/\s+/g, ' ').slice(0, 60),
  ])
  console.error(rows.at(-1)!.join(' | '))
}

try {
  for (const hostile of hostiles) if (!wanted.length || wanted.includes(hostile.name)) await row(hostile)
} finally {
  stop()
  rmSync(folder, { recursive: true })
}
console.log(
  `At most ${limits.megabytes} MB over the idle page, ${limits.seconds} s, ${limits.cancelMs} ms to cancel; – answered before it could be cancelled.\n`,
)
console.log(table(['file', 'size', 'memory over idle', 'answer', 'cancel', 'the page says'], rows))
process.exitCode = beyond ? 1 : 0
