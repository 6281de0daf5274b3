import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../src/cli/chromium'

const executablePath = process.env.ATLAS_CHROMIUM ?? (process.env.ATLAS_CHROMIUM = await findChromium())

/** A port on which nothing answers yet. */
async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return String(port)
}

/** The workers read this file, too: the first to read it chooses for all. */
const port = (process.env.ATLAS_E2E_PORT ??= await freePort())
const origin = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: '.',
  /** Emptied before each run: apart from the reports. */
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // Generous: a busy machine is slow, and a wait that is met ends at once.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  /** On a shared machine a browser may stall; what passes at the second try is listed as flaky. */
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    /** Tests of offline use let them in; elsewhere what is kept would hide what is served. */
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: chromiumArgs },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `${origin}/`,
    // What answers there already is not what was built.
    reuseExistingServer: false,
  },
})
