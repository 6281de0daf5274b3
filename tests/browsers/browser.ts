/** A browser with one window, driven by whatever protocol it has. */
export interface Browser {
  /** As the browser itself gives it. */
  version: string
  open: (url: string) => Promise<void>
  /** Runs the body of a function in the page, its promise awaited; returns its value as JSON would carry it. */
  run: <T>(body: string) => Promise<T>
  /** Presses the mouse at a place of the window, in CSS pixels. */
  clickAt: (x: number, y: number) => Promise<void>
  type: (text: string) => Promise<void>
  press: (key: Key) => Promise<void>
  close: () => Promise<void>
}

/** Keys that the tasks press: name, code of Windows, and character of WebDriver. */
export const keys = {
  Enter: [13, '\uE007'],
  Home: [36, '\uE011'],
  End: [35, '\uE010'],
  PageDown: [34, '\uE00F'],
} as const
type Key = keyof typeof keys

/** One of the browsers that are tried: how it is found, or what to do where it is not. */
export interface Candidate {
  name: string
  /** Starts it; undefined where this machine has none. */
  start: () => Promise<Browser | undefined>
  /** What brings it onto a Debian machine. */
  install: string
}

/** Milliseconds that a page may take for what it does after an act, on a busy machine. */
const PATIENCE_MS = 30_000
/** Milliseconds between two looks at a page. */
const LOOK_MS = 100

export const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/**
 * Waits until an expression in the page is true.
 * @throws Error that gives the expression where it does not become so
 */
export async function until(browser: Browser, expression: string, ms = PATIENCE_MS): Promise<void> {
  const end = Date.now() + ms
  for (let last: unknown; ; await sleep(LOOK_MS)) {
    last = await browser.run(`return Boolean(${expression})`).catch(String)
    if (last === true) return
    if (Date.now() > end) throw new Error(`${expression} → ${String(last)}`)
  }
}

/** Waits for an element and presses the mouse in its middle. */
export async function click(browser: Browser, selector: string): Promise<void> {
  const find = `document.querySelector(${JSON.stringify(selector)})`
  await until(browser, `${find} && ${find}.getClientRects().length`)
  const [x, y] = await browser.run<[number, number]>(`
    const element = ${find}
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getClientRects()[0]
    return [Math.round(left + width / 2), Math.round(top + height / 2)]`)
  await browser.clickAt(x, y)
}
