import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** The site of a small pack, built into a folder of its own and served from there. */
test.describe.configure({ mode: 'serial', timeout: 600_000 })

const root = join(import.meta.dirname, '../..')
const out = mkdtempSync(join(tmpdir(), 'pack-site-'))
const env = {
  ...process.env,
  ATLAS_PACK: 'examples/massachusetts-unemployment-2009/pack.json',
  ATLAS_OUT: out,
}
let server: ChildProcess
let origin: string

function run(command: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '-s', ...command], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(said))))
  })
}

async function freePort(): Promise<number> {
  const listener = createServer()
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const { port } = listener.address() as AddressInfo
  await new Promise((done) => listener.close(done))
  return port
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  await run(['build'])
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  server = spawn('npx', ['vite', 'preview', '--port', String(port), '--strictPort', '--host', '127.0.0.1'], {
    cwd: root,
    env,
    stdio: 'ignore',
    detached: true,
  })
  await expect(async () => expect((await fetch(origin)).ok).toBe(true)).toPass({ timeout: 60_000 })
})

test.afterAll(() => {
  if (server?.pid) process.kill(-server.pid)
  rmSync(out, { recursive: true, force: true })
})

/** What every page must show. */
const pages: [path: string, text: string][] = [
  ['/', '马萨诸塞州各县失业率，2009年'],
  ['/en', 'Unemployment in the counties of Massachusetts, 2009'],
  ['/province/middlesex', 'Middlesex'],
  ['/en/compare', 'Compare'],
  ['/data', '地方失业统计'],
  ['/screen', '2009年'],
  ['/embed/map', '很低'],
]

for (const javaScriptEnabled of [false, true])
  test(`the pages of a pack open ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'block' })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    for (const [path, text] of pages) {
      await page.goto(origin + path)
      await expect(page.locator('body')).toContainText(text)
    }
    for (const path of ['/', '/province/middlesex', '/screen', '/embed/map']) {
      await page.goto(origin + path)
      await expect(page.locator('.china-map .areas .area')).toHaveCount(14)
      await expect(page.locator('.china-map .areas .area').first()).toHaveAttribute('fill', /step-\d/)
    }
    expect(faults).toEqual([])
    await context.close()
  })

test('less is better: rank, bands and sentence say so', async ({ page }) => {
  await page.goto(`${origin}/en`)
  // Who has the least rate of the table stands first.
  const rows = JSON.parse(readFileSync(join(root, env.ATLAS_PACK), 'utf8')).editions[0].tables[0].rows as [
    string,
    number,
  ][]
  const least = Math.min(...rows.map(([, rate]) => rate))
  await expect(page.locator('h1')).toContainText(`with ${least.toFixed(1)}`)
  await expect(page.locator('h1')).toContainText('better than the mean')
})

test('what a pack has nothing for has no page and no link', async ({ page }) => {
  await page.goto(`${origin}/`)
  for (const name of ['cities', 'platform', 'cases']) {
    expect((await fetch(`${origin}/${name}`)).status).toBe(404)
    await expect(page.locator(`a[href$="/${name}"]`)).toHaveCount(0)
  }
  expect((await fetch(`${origin}/region/all`)).status).toBe(404)
})

test('nothing of the bundled assessment is in the built files', () => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    // sbom.json names the program, which bears the name of the bundled atlas.
    .filter((file) => /\.(html|js|css|svg|json|xml|webmanifest)$/.test(file) && file !== 'sbom.json')
    .map((name) => ({ name, text: readFileSync(join(out, name), 'utf8') }))
  const having = (pattern: RegExp, kind = /./) =>
    files.filter(({ name, text }) => kind.test(name) && pattern.test(text)).map(({ name }) => name)
  expect(having(/浙江|Zhejiang|乌鲁木齐|政务服务能力地图|国家行政学院|兵团|天地图|南海诸岛/)).toEqual([])
  // Indices that the bundled table of 2019 prints, in text that people read; none of them stands in this pack.
  expect(having(/\b(?:96\.73|95\.51|75\.28|88\.07)\b/, /\.html$/)).toEqual([])
  expect(having(/data-id="(?:110000|660000)"/, /\.(?:html|svg)$/)).toEqual([])
})
