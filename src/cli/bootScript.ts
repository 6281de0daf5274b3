import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { bundleClassic } from './classicScript.ts'

/** Puts a script (its path below the root) into every page's head, in the built site a classic one. */
export function bootScript(entry: string): Plugin {
  let address = ''
  return {
    name: 'boot-script',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    async buildStart() {
      const { command, base, root, build: options } = this.environment.config
      address = base + entry
      if (command === 'serve') return
      const [script] = await bundleClassic(`${root}/${entry}`, {
        build: { write: false, target: options.target },
      })
      const source = script.code
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const fileName = `${options.assetsDir}/boot-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source })
      address = base + fileName
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) => [
        { tag: 'script', attrs: { src: address, ...(server && { type: 'module' }) }, injectTo: 'head' },
      ],
    },
  }
}
