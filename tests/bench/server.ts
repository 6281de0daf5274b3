import { createServer, type Server } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
}

/** Serves folders by the first part of the path, each file compressed by brotli as a good static host would. */
export async function serve(folders: Record<string, string>): Promise<{ origin: string; stop: () => void }> {
  const kept = new Map<string, Buffer>()
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [, first = '', ...rest] = pathname.split('/')
    const [root, inside] = folders[`/${first}/`]
      ? [folders[`/${first}/`]!, rest.join('/')]
      : [folders['/']!, pathname]
    const found = [join(root, inside), join(root, `${inside}.html`), join(root, inside, 'index.html')].find(
      (file) => existsSync(file) && statSync(file).isFile(),
    )
    if (!found || pathname.includes('..')) {
      response.statusCode = 404
      return response.end()
    }
    let content = kept.get(found)
    if (!content) {
      content = existsSync(`${found}.br`)
        ? readFileSync(`${found}.br`)
        : brotliCompressSync(readFileSync(found))
      kept.set(found, content)
    }
    response.setHeader('Content-Type', types[found.split('.').at(-1)!] ?? 'application/octet-stream')
    response.setHeader('Content-Encoding', 'br')
    response.setHeader('Content-Length', content.length)
    response.setHeader('Cache-Control', 'no-store')
    // An isolated page has a clock of five microseconds, any other one of a tenth of a millisecond.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    response.end(content)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => server.close(),
  }
}
