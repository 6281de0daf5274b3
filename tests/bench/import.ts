import { chromium, type Browser, type Page } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumArgs, findChromium } from '../chromium'
import { serve } from './server'
import { table } from './statistics'

/**
 * Import of a made-up CSV of 3,000 places × 10 years × 30 indicators on the built site: time from choosing the file to
 * its preview, and from agreeing to having it in use; the longest task of the page's main thread in between, from the
 * browser's own trace; the highest memory of the page's process, worker included (Linux only).
 */
const places = 3000
const years = 10
const indicators = 30

/** Figures follow from a fixed formula; names are numbers. */
function csv(): string {
  const head = ['地区', '年份', ...Array.from({ length: indicators }, (_, at) => `指标${at + 1}`)].join(',')
  const lines = Array.from({ length: places * years }, (_, row) => {
    const place = Math.floor(row / years)
    const cells = Array.from({ length: indicators }, (_, at) =>
      (((place * 7919 + row * 31 + at * 104_729) % 10_001) / 100).toFixed(2),
    )
    return [`第${place}县`, 2010 + (row % years), ...cells].join(',')
  })
  return `${head}\n${lines.join('\n')}\n`
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  args?: { name?: string; chrome_mojo_event_info?: { mojo_interface_tag?: string } }
}

/**
 * The longest task of the renderer's main thread, in milliseconds. Those in which the browser carries out what this
 * program asks through its developer tools, such as looking for a button, are none of the page's.
 */
function longestTask(trace: Buffer, pid: number): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const main = traceEvents.find(
    ({ name, args, pid: process }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' && process === pid,
  )
  const tasks = traceEvents.filter(
    ({ name, tid, pid: process }) => process === pid && tid === main?.tid && name.endsWith('RunTask'),
  )
  const asked = traceEvents.filter(
    ({ args, tid, pid: process }) =>
      process === pid &&
      tid === main?.tid &&
      args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession',
  )
  const own = tasks.filter(({ ts, dur = 0 }) => !asked.some((each) => each.ts >= ts && each.ts <= ts + dur))
  return Math.max(0, ...own.map(({ dur = 0 }) => dur / 1000))
}

/** The process that draws the page: the renderer with the most processor time. */
async function rendererOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number; cpuTime: number }[]
  }
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return renderers.sort((a, b) => b.cpuTime - a.cpuTime)[0]!.id
}

/** Highest resident memory of a process so far, in megabytes; undefined where the system does not tell. */
function peakMemory(pid: number): number | undefined {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return undefined
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(path, 'utf8')) ?? []
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}

async function traced(
  browser: Browser,
  page: Page,
  pid: number,
  work: () => Promise<void>,
): Promise<[number, number]> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  const start = performance.now()
  await work()
  const took = performance.now() - start
  return [took, longestTask(await browser.stopTracing(), pid)]
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
const file = join(folder, 'made-up.csv')
writeFileSync(file, csv())
const { origin, stop } = await serve({ '/': 'dist' })
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${origin}/data`)
  await page.getByRole('button', { name: '打开本机数据' }).click()
  await page.locator('.own-dialog[open]').waitFor()
  await page.waitForTimeout(3000)
  const pid = await rendererOf(browser)
  const before = peakMemory(pid)
  const patience = { timeout: 120_000 }
  const [previewTime, previewTask] = await traced(browser, page, pid, async () => {
    await page.locator('.own-dialog input[type=file]').setInputFiles(file)
    await page.locator('.own-dialog .preview').waitFor(patience)
  })
  const [applyTime, applyTask] = await traced(browser, page, pid, async () => {
    await page.getByRole('button', { name: '载入', exact: true }).click()
    await page.locator('.own-bar').waitFor(patience)
  })
  const after = peakMemory(pid)
  const megabytes = (value: number | undefined) =>
    value === undefined ? 'not measured' : `${value.toFixed(0)} MB`
  console.log(
    `${places} places × ${years} years × ${indicators} indicators, ${(statSync(file).size / 2 ** 20).toFixed(1)} MB of CSV, Chromium ${browser.version()}\n`,
  )
  console.log(
    table(
      ['step', 'time', 'longest main-thread task'],
      [
        ['file chosen to preview', `${previewTime.toFixed(0)} ms`, `${previewTask.toFixed(1)} ms`],
        ['agreed to in use', `${applyTime.toFixed(0)} ms`, `${applyTask.toFixed(1)} ms`],
      ],
    ),
  )
  console.log(`\npeak memory of the page's process: ${megabytes(after)} (${megabytes(before)} before)`)
} finally {
  await browser.close()
  stop()
  rmSync(folder, { recursive: true })
}
