import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another site: pages of its own under an origin of its own. */
export interface ForeignSite {
  origin: string
  /** Puts a page at a path. */
  put: (path: string, body: string) => string
  close: () => Promise<void>
}

/** Starts a site on a free port. Its pages are as plain as a portal's. */
export async function foreignSite(): Promise<ForeignSite> {
  const pages = new Map<string, string>([['/favicon.ico', '']])
  const server: Server = createServer((request, response) => {
    const body = pages.get(request.url?.split('?')[0] ?? '')
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    put(path, body) {
      pages.set(
        path,
        `<!doctype html><html lang="zh-CN"><title>门户网站</title><body style="margin:0">${body}</body></html>`,
      )
      return origin + path
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
