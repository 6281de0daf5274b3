import { defineConfig } from '@playwright/test'
import e2e from '../e2e/playwright.config'

/** Territories that nobody here has made, from files to a built site: minutes, apart from the other browser tests. */
export default defineConfig({
  ...e2e,
  testDir: '.',
  outputDir: '../../test-results/territory',
  reporter: 'list',
  fullyParallel: false,
  workers: 1,
})
