import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from '../chromium'

const executablePath = process.env.ATLAS_CHROMIUM ?? (process.env.ATLAS_CHROMIUM = await findChromium())

export default defineConfig({
  testDir: '.',
  /** Emptied before each run: apart from the reports. */
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: 'http://127.0.0.1:4173',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    launchOptions: { executablePath, args: chromiumArgs },
  },
  webServer: {
    command: 'npm run preview',
    cwd: '../..',
    url: 'http://127.0.0.1:4173/',
    reuseExistingServer: !process.env.CI,
  },
})
