import { execFile } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import type { Connect, Plugin } from 'vite'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/**
 * `npm run dev` answers for widgets as the built site does: their files are built when first asked for, and anew once a
 * source has changed. Another graph of modules stands behind them, which the dev server can't serve beside its own.
 */
export function devWidgets(): Plugin {
  const out = '.tmp/devWidgets'
  let built: Promise<unknown> | undefined
  return {
    name: 'dev-widgets',
    apply: 'serve',
    // What is built must not reload the page that asked for it.
    config: () => ({ server: { watch: { ignored: ['**/.tmp/**'] } } }),
    configureServer({ config: { base, root, logger }, middlewares, watcher }) {
      // The tools that a development build holds ask for storage, which a sandboxed frame has not.
      const env = { ...process.env, NODE_ENV: 'production' }
      const command = ['--import', 'tsx', 'src/cli/buildEmbed.ts', out]
      const build = () => promisify(execFile)(process.execPath, command, { cwd: root, env })
      watcher.on('all', () => (built = undefined))
      const handle: Connect.NextHandleFunction = async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://dev.invalid')
        const asked = pathname.startsWith(base) ? pathname.slice(base.length) : ''
        if (!/^(?:embed\/[\w-]+(?:\.html)?|embed\.js|assets\/embed-[\w-]+\.\w+)$/.test(asked)) return next()
        try {
          await (built ??= build())
        } catch (error) {
          built = undefined
          logger.error(String(error))
          response.statusCode = 500
          return response.end(String(error))
        }
        const page = asked.startsWith('embed/')
        const named = page ? asked.replace(/(?:\.html)?$/, '.html') : asked
        const found = existsSync(`${root}/${out}/${named}`)
        response.statusCode = found ? 200 : 404
        const file = found ? named : 'embed/404.html'
        response.setHeader('Content-Type', `${types[extname(file)]}; charset=utf-8`)
        createReadStream(`${root}/${out}/${file}`).pipe(response)
      }
      // First of all: what Vite puts before the rest refuses classic scripts to a frame of opaque origin.
      middlewares.stack.unshift({ route: '', handle })
    },
  }
}
