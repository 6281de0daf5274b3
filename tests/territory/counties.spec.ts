import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect as soon, test, type Page } from '@playwright/test'

/**
 * The counties of the United States, from the shapes of `us-atlas` and the unemployment table of `vega-datasets` as these
 * packages carry them, by /make to a pack, and by ATLAS_PACK to a site.
 */
test.describe.configure({ mode: 'serial', timeout: 1_800_000 })
test.use({ actionTimeout: 60_000 })
const expect = soon.configure({ timeout: 120_000 })

const root = join(import.meta.dirname, '../..')
const shapes = join(root, 'node_modules/us-atlas/counties-10m.json')
const table = join(root, 'node_modules/vega-datasets/data/unemployment.tsv')
const rates = readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t') as [string, string]) // prettier-ignore
const work = mkdtempSync(join(tmpdir(), 'counties-'))
const packFile = join(work, 'counties.json')
const out = join(work, 'site')

test.afterAll(() => rmSync(work, { recursive: true, force: true }))

const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name })

test('become a pack by /make', async ({ page }) => {
  await page.goto('/en/make')
  await expect(page.locator('.not-started')).toHaveCount(0)
  await page.locator('.file-drop input').setInputFiles(shapes)
  await expect(page.locator('.loaded')).toHaveText(/counties-10m\.json: 3231 areas/)
  await step(page, /Tables/).click()
  await page.locator('.file-drop input').setInputFiles(table)
  await expect(page.locator('.table-card h3')).toHaveText('unemployment.tsv')
  // Guessed by head and content.
  await expect(page.locator('.table-card th select').nth(0)).toHaveValue('code')
  await expect(page.locator('.table-card th select').nth(1)).toHaveValue('index')
  await page.locator('.table-card .year input').fill('2009')
  await page.keyboard.press('Tab')
  const share = page.locator('.table-card select').filter({ hasText: 'as percentages' })
  await share.selectOption('percent')
  await step(page, /Details/).click()
  await page.getByRole('textbox', { name: 'Title of the atlas' }).fill('Unemployment in the counties, 2009')
  await page.getByRole('textbox', { name: 'Publisher' }).fill('Bureau of Labor Statistics')
  await page.getByRole('textbox', { name: 'Name of the index' }).fill('Unemployment rate')
  await page.getByText('lower is better').click()
  // Counties of the table that the map lacks (they were renamed or merged since) are left to the reader.
  await expect(step(page, /Names/)).toContainText('6 to settle')
  await step(page, /Atlas/).click()
  await expect(page.locator('.ranking li').first()).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the pack' }).click()
  await (await saving).saveAs(packFile)

  const pack = JSON.parse(readFileSync(packFile, 'utf8'))
  const figures = new Map<string, number>(pack.editions[0].tables[0].rows)
  // Every rate of the table whose county is on the map, in percent; nothing else.
  const codes = new Set<string>(pack.units.map(({ id }: { id: string }) => id))
  const wanted = rates.filter(([id]) => codes.has(id!.padStart(5, '0')))
  expect(wanted.length).toBeGreaterThan(3_100)
  expect(figures.size).toBe(wanted.length)
  for (const [id, rate] of wanted) expect(figures.get(id.padStart(5, '0'))).toBeCloseTo(Number(rate) * 100, 6)
  expect(pack.scale).toEqual({ least: 0, most: 100, better: 'lower' })
  expect(pack.languages).toEqual(['en'])
})

test('become a site: its pages open without script, nothing of the bundled assessment is in it', async ({
  browser,
}) => {
  // Its last step, checkPackSite, searches every file for bundled names, titles and texts, and fails.
  const built = await new Promise<string>((done, fail) => {
    const env = { ...process.env, ATLAS_PACK: packFile, ATLAS_OUT: out, LANG: 'C' }
    const child = spawn('npm', ['run', '-s', 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.on('exit', (code) => (code === 0 ? done(said) : fail(new Error(said.slice(-4000)))))
  })
  expect(built).toContain('nothing of the bundled assessment is left')
  const pages = readdirSync(join(out, 'province')).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(3_100)

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split('?')[0]!)
    const file = [path, `${path}.html`, `${path}/index.html`].map((each) => join(out, each)).find((each) => /\.\w+$/.test(each) && existsSync(each)) // prettier-ignore
    const type = /\.(\w+)$/.exec(file ?? '')?.[1] ?? ''
    const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' } // prettier-ignore
    response.writeHead(file ? 200 : 404, { 'Content-Type': types[type] ?? 'application/octet-stream' })
    response.end(file && readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  const page = await context.newPage()
  const best = Math.min(...rates.map(([, rate]) => Number(rate) * 100))
  for (const [path, text] of [
    ['/', `with ${best.toFixed(1)}`],
    ['/province/autauga', 'Autauga'],
    ['/compare', 'Compare'],
    ['/data', 'Bureau of Labor Statistics'],
    ['/screen', '2009'],
    ['/embed/map', 'Unemployment'],
  ] as const) {
    await page.goto(origin + path)
    await expect(page.locator('body')).toContainText(text)
  }
  await page.goto(origin)
  expect(await page.locator('.china-map .areas .area').count()).toBeGreaterThan(3_100)
  await expect(page.locator('a[href$="/make"], a[href$="/cities"], a[href$="/cases"]')).toHaveCount(0)
  await context.close()
  server.close()
})
