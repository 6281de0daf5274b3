import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

/** One entry as a classic script without imports. */
async function bundle(entry: string, target: string | string[] | false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error(`Nothing built from ${entry}.`)
  return output.output[0].code
}

/**
 * Puts a script (its path below the root) at the top of every page's head, in the built site a classic one. Painting
 * waits for it, so what it sets shows from the start; the parser does not: a page parsed in pieces is painted in pieces.
 */
export function bootScript(entry: string): Plugin {
  let address = ''
  return {
    name: 'boot-script',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    async buildStart() {
      const { command, base, root, build: options } = this.environment.config
      address = base + entry
      if (command === 'serve') return
      const source = await bundle(`${root}/${entry}`, options.target)
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const fileName = `${options.assetsDir}/boot-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source })
      address = base + fileName
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) => [
        {
          tag: 'script',
          attrs: { src: address, async: true, blocking: 'render', ...(server && { type: 'module' }) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
