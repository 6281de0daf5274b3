import { test as base, expect, type Page } from '@playwright/test'

/** A page that fails its test on any console error or warning, page error, or request to another origin. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      // Said by the test runner itself, which lets service workers in where offline use is tested only.
      if (message.text().startsWith('Service Worker registration blocked')) return
      // Chromium 147 reports that a page asked for isn't there; the tests that ask for it mean it.
      if (new URL(message.location().url || 'about:blank').pathname === '/no-such-page') return
      // Names of permissions that an older Chromium does not know yet.
      if (message.text().startsWith('Error with Permissions-Policy header: Unrecognized feature')) return
      if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin)
        faults.push(`foreign request: ${request.url()}`)
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

export { expect }

/** Waits until the program has taken the whole page over. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('.not-started')).toHaveCount(0, { timeout: 30_000 })
}

/** Milliseconds after which a browser that paints nothing, having nothing to paint, is waited for no longer. */
const PAINT_MS = 500

/** Waits until what was done is painted. */
export const painted = (page: Page) =>
  page.evaluate(
    (most) =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
        setTimeout(done, most)
      }),
    PAINT_MS,
  )

/** Milliseconds without a change after which a page counts as at rest, and those after which it never will be. */
const REST_MS = [200, 2500] as const

/** Milliseconds after which requests count as ended: one of a frame that was taken away is never reported so. */
const REQUESTS_MS = 15_000

/** Waits until a page does nothing more by itself: no request is under way, nothing changes, and idle work is done. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: REQUESTS_MS }).catch(() => {})
  await page.evaluate(
    ([rest, most]) =>
      new Promise<void>((done) => {
        const wait = () => setTimeout(() => requestIdleCallback(end), rest)
        let timer = wait()
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = wait()
        })
        function end(): void {
          observer.disconnect()
          done()
        }
        setTimeout(end, most)
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    REST_MS,
  )
  await painted(page)
}

/** Opens a page and waits until it is alive. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await alive(page)
}

/** Opens a page with a map and waits until both are alive. */
export async function open(page: Page, path: string): Promise<void> {
  await visit(page, path)
  await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached()
}

/** The shape of a unit on the main map. */
export const area = (page: Page, id: string) => page.locator(`.china-map .areas [data-id="${id}"]`)

/** The row of a unit in the ranking. */
export const row = (page: Page, id: string) => page.locator(`.ranking .shown [data-unit="${id}"]`)
