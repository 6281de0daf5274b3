import puppeteer from 'puppeteer-core'
import type { Browser } from './browser'

/** Starts a Firefox as its makers ship it, by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
  })
  const page = await browser.newPage()
  return {
    version: (await browser.version()).replace(/^\D*\//, ''),
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    run: async <T>(body: string) => (await page.evaluate(`(async () => { ${body} })()`)) as T,
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  }
}
