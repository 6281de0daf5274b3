import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'
import { chromiumArgs } from '../../src/cli/chromium'
import { keys, sleep, type Browser } from './browser'

/** Milliseconds that a browser may take to start. */
const START_MS = 20_000

interface Answer {
  id?: number
  result?: Record<string, unknown>
  error?: { message: string }
}

/** Calls of the DevTools protocol over one socket; clients of today no longer speak to browsers as old as these. */
async function connect(url: string) {
  const socket = new WebSocket(url)
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed))
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  return async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++last
    const { result, error } = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result as T
  }
}

/** The socket of the window, once the browser has opened it. */
async function pageOf(port: string): Promise<string> {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(100)) {
    const list = await (await fetch(`http://127.0.0.1:${port}/json`)).json()
    const page = (list as { type: string; webSocketDebuggerUrl: string }[]).find(
      ({ type }) => type === 'page',
    )
    if (page) return page.webSocketDebuggerUrl
  }
  throw new Error('opened no window')
}

interface Evaluated {
  result: { value: unknown }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

/** Starts a Chromium of any age. `libraries`: folder of what an unpacked one brings along. */
export async function startChromium(executable: string, libraries?: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-chromium-'))
  const child = spawn(
    executable,
    [
      ...chromiumArgs,
      '--headless',
      '--no-zygote',
      '--remote-debugging-port=0',
      '--window-size=1440,900',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const stop = async () => {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
    // Its other processes may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  try {
    const port = await new Promise<string>((found, failed) => {
      let said = ''
      setTimeout(() => failed(new Error(`did not start: ${said}`)), START_MS).unref()
      child.once('exit', () => failed(new Error(`ended at once: ${said}`)))
      child.stderr.on('data', (data: Buffer) => {
        said += data.toString()
        const [, at] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said) ?? []
        if (at) found(at)
      })
    })
    const call = await connect(await pageOf(port))
    await call('Page.enable')
    return { ...(await window(call)), close: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function window(call: Awaited<ReturnType<typeof connect>>): Promise<Omit<Browser, 'close'>> {
  const { product } = await call<{ product: string }>('Browser.getVersion')
  const mouse = (type: string, x: number, y: number) =>
    call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
  return {
    version: product.replace(/^\D*\//, ''),
    open: async (url) => void (await call('Page.navigate', { url })),
    run: async <T>(body: string) => {
      const { result, exceptionDetails } = await call<Evaluated>('Runtime.evaluate', {
        expression: `(async () => { ${body} })()`,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as T
    },
    clickAt: async (x, y) => {
      await mouse('mouseMoved', x, y)
      await mouse('mousePressed', x, y)
      await mouse('mouseReleased', x, y)
    },
    type: async (text) => void (await call('Input.insertText', { text })),
    press: async (key) => {
      const event = { key, code: key, windowsVirtualKeyCode: keys[key][0] }
      await call('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
      await call('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
  }
}
