import { defineConfig } from '@playwright/test'
import base from '../e2e/playwright.config'

/** Long tests of bad days, before a release: `npm run test:faults`, after a build. */
export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../test-results/faults',
  timeout: 600_000,
  reporter: [['list']],
})
