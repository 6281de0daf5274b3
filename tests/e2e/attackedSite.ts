import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'

const dist = resolve(import.meta.dirname, '../../dist')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** What a server answers in the place of a file; undefined leaves the file. */
type Attack = (path: string) => { status: number; type: string; body: string } | undefined

export interface AttackedSite {
  origin: string
  attack: (how: Attack) => void
  /** Serves the site as it was built. */
  relent: () => void
  stop: () => Promise<void>
}

/** Serves the built site on a free port, with answers of a bad day in the place of its own where a test asks for them. */
export async function attackedSite(): Promise<AttackedSite> {
  let how: Attack = () => undefined
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split('?')[0]!)
    const bad = how(path)
    if (bad) {
      response.writeHead(bad.status, { 'Content-Type': bad.type }).end(bad.body)
      return
    }
    const named = [path, `${path}.html`, `${path}index.html`].map((name) => join(dist, name))
    const found = named.find((name) => extname(name) && existsSync(name))
    const file = found ?? join(dist, '404.html')
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    })
    response.end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    attack: (next) => (how = next),
    relent: () => (how = () => undefined),
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
