import { build, mergeConfig, type InlineConfig } from 'vite'

/** Bundles one entry (its path) into a classic script without imports; returns all files that come of it, that script first. */
export async function bundleClassic(entry: string, options: InlineConfig) {
  const shared: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { modulePreload: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  }
  const [result] = [await build(mergeConfig(shared, options))].flat()
  if (!result || !('output' in result)) throw new Error(`Nothing built from ${entry}.`)
  return result.output
}
