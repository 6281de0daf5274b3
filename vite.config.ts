import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import type { ViteSSGOptions } from 'vite-ssg'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const ssgOptions: ViteSSGOptions = { dirStyle: 'nested', beastiesOptions: false, script: 'async' }

export default defineConfig({
  /** Set ATLAS_BASE to serve the site from a sub-path, e.g. `/atlas/`. */
  base: process.env.ATLAS_BASE ?? '/',
  plugins: [vue()],
  resolve: { alias: { '@data': path('./data'), '@': path('./src') } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'data', test: /[\\/]data[\\/](?!platform|cases).*\.json$/ }],
        },
      },
    },
  },
  ssgOptions,
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
  },
} as Parameters<typeof defineConfig>[0])
