import { expect, test, type Browser } from '@playwright/test'

/**
 * Every file that a page loads is withheld in turn. The reader then still has the page to read, and what does not work is
 * said: by the page itself where the program does not come, by a notice or a part's own message where a part does not.
 */
const pages = ['/', '/score', '/screen', '/data', '/embed/map']

/** The files that a page loads by itself within its first seconds, by their paths. */
async function filesOf(browser: Browser, baseURL: string, path: string): Promise<string[]> {
  const page = await browser.newPage({ baseURL, serviceWorkers: 'block' })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(2500)
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  await page.close()
  return [...new Set(files.map((file) => new URL(file).pathname))].filter((file) => !file.endsWith('.html'))
}

for (const path of pages)
  test(`${path}: each of its files withheld in turn leaves a page to read`, async ({ browser, baseURL }) => {
    const files = await filesOf(browser, baseURL!, path)
    expect(files.length).toBeGreaterThan(2)
    for (const file of files)
      await test.step(file, async () => {
        const page = await browser.newPage({ baseURL, serviceWorkers: 'block' })
        const uncaught: string[] = []
        page.on('pageerror', (error) => uncaught.push(error.message))
        await page.route(`**${file}`, (route) => route.abort())
        await page.goto(path)
        await expect(page.locator('h1').first(), file).toBeVisible({ timeout: 25_000 })
        await expect(page.locator('h1').first(), file).not.toBeEmpty()
        await page.waitForTimeout(1000)
        // What no boundary caught would leave a page that neither works nor says so.
        const told = await page.locator('.not-started.now, .fault-notice, .broken-part, .broken').count()
        expect(uncaught.length && !told ? uncaught : [], file).toEqual([])
        await page.close()
      })
  })
