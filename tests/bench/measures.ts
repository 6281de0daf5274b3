import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Program } from './programs'

/** Conditions under which a page is opened. */
export type Condition = 'plain' | 'cpu4' | 'slow'
export const conditions: Condition[] = ['plain', 'cpu4', 'slow']

export interface Load {
  /** Milliseconds from navigation until the frame with the map is on the screen. */
  map: number
  /** Milliseconds from navigation until the map answers. */
  interactive: number
  /** Milliseconds of main-thread work until then. */
  mainThread: number
  /** Longest task after the load event, milliseconds; 0 if none is over 50. */
  longTask: number
  /** Kilobytes received until the map is painted, and by kind until it answers. */
  bytesToMap: number
  bytes: Record<string, number>
}

export interface Change {
  /** Milliseconds of each change from the key or call to the laid-out document: script, style, layout. */
  times: number[]
  /** Main-thread milliseconds a change, paint included. */
  mainThread: number
}

export interface Hover {
  /** Milliseconds between frames while the pointer moves. */
  frames: number[]
  /** Main-thread milliseconds a move. */
  mainThread: number
}

const changes = 50
const warmUp = 12
const moves = 60

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? NaN
}

/**
 * Milliseconds until a new window is at rest. Chromium fills its own frame and menus first, in a process that takes half a
 * second of one processor: from a page opened meanwhile it would take that away, the more the longer the page needs.
 */
export const settled = 2000

/** A page of its own, empty caches, no service worker, at 1920×1080, in a window at rest. */
async function visit<T>(browser: Browser, act: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    serviceWorkers: 'block',
    locale: 'zh-CN',
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.waitForTimeout(settled)
    return await act(page, session)
  } finally {
    await context.close()
  }
}

/**
 * Notes in the page when the frame with the map is on the screen and when the map answers, and tasks over 50 ms. The frame
 * is told by a letter put into it, of which the browser says when it was shown (Element Timing, W3C WICG): the moment a
 * frame leaves the main thread is too early, and the first contentful painting can be that of half a page.
 */
const watcher = (program: Program) => `(() => {
  const times = (window.benchTimes = { tasks: [] })
  let letter
  const frame = () => {
    if (!letter && (${program.drawn})) {
      letter = document.createElement('i')
      letter.setAttribute('elementtiming', 'map')
      letter.style = 'position: fixed; inset: 0 auto auto 0; font: 2px monospace; pointer-events: none'
      letter.textContent = 'x'
      document.body.append(letter)
    }
    if (times.ready === undefined && (${program.ready})) times.ready = performance.now()
    if (!letter || times.ready === undefined) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver((list) => {
    times.map = list.getEntriesByName('text-paint')[0].renderTime
    letter.remove()
  }).observe({ type: 'element', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) times.tasks.push([entry.startTime, entry.duration])
  }).observe({ type: 'longtask', buffered: true })
})()`

export function measureLoad(
  browser: Browser,
  origin: string,
  program: Program,
  condition: Condition,
): Promise<Load> {
  return visit(browser, async (page, session) => {
    await session.send('Network.enable')
    if (condition === 'cpu4') await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    if (condition === 'slow')
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1.6e6 / 8,
        uploadThroughput: 1.6e6 / 8,
      })
    let started = NaN
    const kinds = new Map<string, string>()
    const received: { at: number; bytes: number; kind: string }[] = []
    session.on(
      'Network.requestWillBeSent',
      ({ timestamp }) => (started = Number.isNaN(started) ? timestamp : started),
    )
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    const counted = new Map<string, number>()
    const count = (requestId: string, timestamp: number, bytes: number) => {
      counted.set(requestId, (counted.get(requestId) ?? 0) + bytes)
      received.push({ at: (timestamp - started) * 1000, bytes, kind: kinds.get(requestId) ?? 'Other' })
    }
    session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
      count(requestId, timestamp, encodedDataLength),
    )
    // What was not told piece by piece, as for the page itself, counts with its last piece.
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
      count(requestId, timestamp, encodedDataLength - (counted.get(requestId) ?? 0)),
    )
    await page.addInitScript(watcher(program))
    await page.goto(origin + program.path, { waitUntil: 'commit' })
    await page.waitForFunction(
      () => {
        const { map, ready } = (window as never as { benchTimes: { map?: number; ready?: number } })
          .benchTimes
        return map !== undefined && ready !== undefined
      },
      undefined,
      { polling: 100, timeout: 60_000 },
    )
    const mainThread = (await metric(session, 'TaskDuration')) * 1000
    await page.waitForTimeout(condition === 'plain' ? 700 : 0)
    const times = await page.evaluate(() => {
      const { map, ready, tasks } = (
        window as never as { benchTimes: { map: number; ready: number; tasks: [number, number][] } }
      ).benchTimes
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      const late = tasks
        .filter(([start]) => start > (entry?.loadEventEnd || Infinity))
        .map(([, duration]) => duration)
      return { map, interactive: ready, longTask: Math.max(0, ...late) }
    })
    const bytes: Record<string, number> = {}
    for (const { at, bytes: size, kind } of received)
      if (at <= times.interactive) bytes[kind] = (bytes[kind] ?? 0) + size / 1024
    const bytesToMap = received
      .filter(({ at }) => at <= times.map)
      .reduce((sum, each) => sum + each.bytes / 1024, 0)
    return { ...times, mainThread, bytesToMap, bytes }
  })
}

async function opened(page: Page, origin: string, program: Program): Promise<void> {
  await page.goto(origin + program.path)
  await page.waitForFunction(program.ready)
  await page.waitForTimeout(500)
}

/** Steps there and back through all years; `change` is an expression for a function that changes to a year's index. */
const stepping = (change: string, count: number) => `(async () => {
  const change = ${change}
  const pause = () => new Promise((done) => setTimeout(done, 60))
  const last = window.bench?.years ? window.bench.years - 1 : document.querySelectorAll('.tick').length - 1
  let at = last - 2, direction = 1
  const times = []
  for (let round = 0; round < ${count}; round++) {
    if (at + direction < 0 || at + direction > last) direction = -direction
    at += direction
    const start = performance.now()
    await change(at)
    document.body.getBoundingClientRect()
    times.push(performance.now() - start)
    await pause()
  }
  return times
})()`

export function measureChange(
  browser: Browser,
  origin: string,
  program: Program,
  slowdown = 1,
): Promise<Change> {
  return visit(browser, async (page, session) => {
    await opened(page, origin, program)
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate(stepping(program.change, warmUp))
    const before = await metric(session, 'TaskDuration')
    const times = (await page.evaluate(stepping(program.change, changes))) as number[]
    const mainThread = (((await metric(session, 'TaskDuration')) - before) * 1000) / changes
    return { times, mainThread }
  })
}

/** On the atlas' own SVG, the very attribute changes that a change of year makes, without the rest of the page. */
export function measureMapAlone(browser: Browser, origin: string, program: Program): Promise<Change> {
  const change = `await (async () => {
    const own = await ${program.change}
    const shapes = [...document.querySelectorAll('.china :is(.area, .corps)')]
    const looks = []
    const n = document.querySelectorAll('.tick').length
    for (let year = n - 1; year >= 0; year--) {
      await own(year)
      await new Promise((done) => setTimeout(done, 60))
      looks[year] = shapes.map((shape) => shape.getAttribute('fill'))
    }
    return (year) => {
      for (let index = 0; index < shapes.length; index++)
        if (shapes[index].getAttribute('fill') !== looks[year][index]) shapes[index].setAttribute('fill', looks[year][index])
    }
  })()`
  return measureChange(browser, origin, { ...program, change })
}

export function measureHover(browser: Browser, origin: string, program: Program): Promise<Hover> {
  return visit(browser, async (page, session) => {
    await opened(page, origin, program)
    const box = (await page.locator(program.map).first().boundingBox())!
    // As text: a loader that names functions would leave its helper behind.
    await page.evaluate(`(() => {
      const frames = (window.benchFrames = [])
      let last = performance.now()
      const frame = (now) => {
        frames.push(now - last)
        last = now
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    })()`)
    const before = await metric(session, 'TaskDuration')
    for (let step = 0; step < moves; step++) {
      const along = step / (moves - 1)
      await page.mouse.move(
        box.x + box.width * (0.1 + 0.75 * along),
        box.y + Math.min(box.height, 1000 - box.y) * (0.35 + 0.3 * Math.sin(along * 12)),
      )
      await page.waitForTimeout(12)
    }
    const mainThread = (((await metric(session, 'TaskDuration')) - before) * 1000) / moves
    const frames = await page.evaluate(() => (window as never as { benchFrames: number[] }).benchFrames)
    return { frames: frames.slice(2), mainThread }
  })
}

/** Megabytes of script heap after collecting what is not used. */
async function heap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** Steps of a page of the atlas, as an expression: six years back and forth, or the wall's next picture. */
export const keyboardStep = `(() => {
  const slider = document.querySelector('[role=slider]')
  return (at) => {
    const key = slider ? (Math.floor(at / 6) % 2 ? 'ArrowRight' : 'ArrowLeft') : 'PageDown'
    ;(slider ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
})()`

/** The same steps of another program. */
export const callStep = ({ change }: Program) => `(() => {
  const change = ${change}
  return (at) => change(Math.abs(6 - (at % 12)))
})()`

/** Megabytes by which the script heap of a page grows over many steps after a warm-up. */
export function measureHeap(
  browser: Browser,
  origin: string,
  path: string,
  step: string,
  steps: number,
): Promise<number> {
  return visit(browser, async (page, session) => {
    await page.goto(origin + path)
    await page.waitForTimeout(2500)
    const walk = `(async (count) => {
      const step = ${step}
      for (let at = 0; at < count; at++) {
        await step(at)
        await new Promise((done) => setTimeout(done, 12))
      }
    })`
    await page.evaluate(`${walk}(200)`)
    await page.waitForTimeout(500)
    const before = await heap(session)
    await page.evaluate(`${walk}(${steps})`)
    await page.waitForTimeout(500)
    return (await heap(session)) - before
  })
}
