import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { bundleClassic } from './classicScript.ts'

/** Source of the polyfills, of which the boot script knows the address as `POLYFILLS`. */
const polyfills = 'src/polyfills/page.ts'

/**
 * Puts a script (its path below the root) into every page's head, in the built site a classic one, and the polyfills
 * beside it, for browsers that lack them.
 */
export function bootScript(entry: string): Plugin {
  let address = ''
  return {
    name: 'boot-script',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    config: ({ base = '/' }, { command }) =>
      command === 'serve' ? { define: { POLYFILLS: JSON.stringify(base + polyfills) } } : undefined,
    async buildStart() {
      const { command, base, root, build: options } = this.environment.config
      address = base + entry
      if (command === 'serve') return
      /** Bundles a script and puts it among the assets; returns its address. */
      const emit = async (source: string, name: string, define = {}): Promise<string> => {
        const { target } = options
        const [script] = await bundleClassic(`${root}/${source}`, { define, build: { write: false, target } })
        const hash = createHash('sha256').update(script.code).digest('base64url').slice(0, 8)
        const fileName = `${options.assetsDir}/${name}-${hash}.js`
        this.emitFile({ type: 'asset', fileName, source: script.code })
        return base + fileName
      }
      const needed = await emit(polyfills, 'polyfills')
      address = await emit(entry, 'boot', { POLYFILLS: JSON.stringify(needed) })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) => [
        { tag: 'script', attrs: { src: address, ...(server && { type: 'module' }) }, injectTo: 'head' },
      ],
    },
  }
}

/** Lets every worker define first what the browser lacks of the language: a worker knows nothing of the page's. */
export function polyfilledWorkers(): Plugin {
  return {
    name: 'polyfilled-workers',
    transform: {
      filter: { id: /Worker\.ts$/ },
      handler: (code) => `import '@/polyfills/language'\n${code}`,
    },
  }
}
