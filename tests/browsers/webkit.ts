import { spawn, type ChildProcess } from 'node:child_process'
import { keys, sleep, type Browser } from './browser'

const children: ChildProcess[] = []

/** Asks a WebDriver server; its errors are thrown with their message. */
async function ask<T>(url: string, method: string, body?: object): Promise<T> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++, await sleep(100))
    if (await ask(`${url}/status`, 'GET').catch(() => undefined)) return
  throw new Error('WebKitWebDriver did not start')
}

interface Session {
  sessionId: string
  capabilities: { browserVersion: string }
}

/** Starts WebKitGTK's MiniBrowser on a display of its own (Xvfb). */
export async function startWebKit(driver: string, miniBrowser: string): Promise<Browser> {
  const port = 4500 + (process.pid % 400)
  const display = `:${90 + (process.pid % 400)}`
  const env = {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  }
  // As root its own sandbox cannot be set up.
  const options = { env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }, stdio: 'ignore' } as const
  const stop = async () => {
    for (const child of children.splice(0)) child.kill('SIGTERM')
    await sleep(300)
  }
  try {
    children.push(spawn('Xvfb', [display, '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], options))
    await sleep(500)
    children.push(spawn(driver, [`--port=${port}`], options))
    const server = `http://127.0.0.1:${port}`
    await ready(server)
    const { sessionId, capabilities } = await ask<Session>(`${server}/session`, 'POST', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
      },
    })
    const session = `${server}/session/${sessionId}`
    await ask(`${session}/window/rect`, 'POST', { width: 1440, height: 1000 }).catch(() => undefined)
    return {
      ...window(session),
      version: capabilities.browserVersion,
      close: async () => {
        await ask(session, 'DELETE').catch(() => undefined)
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const press = (character: string) => [
  { type: 'keyDown', value: character },
  { type: 'keyUp', value: character },
]

function window(session: string): Omit<Browser, 'version' | 'close'> {
  const act = (...actions: object[]) => ask<void>(`${session}/actions`, 'POST', { actions })
  return {
    open: (url) => ask(`${session}/url`, 'POST', { url }),
    run: (body) =>
      ask(`${session}/execute/async`, 'POST', {
        script: `const done = arguments[arguments.length - 1];
          (async () => { ${body} })().then((value) => done({ value }), (error) => done({ failure: String(error) }))`,
        args: [],
      }).then((answer) => {
        const { value, failure } = answer as { value: never; failure?: string }
        if (failure) throw new Error(failure)
        return value
      }),
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    type: (text) => act({ type: 'key', id: 'keyboard', actions: [...text].flatMap(press) }),
    press: (key) => act({ type: 'key', id: 'keyboard', actions: press(keys[key][1]) }),
  }
}
