import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { alive, expect, open, painted, test as base } from './fixtures'
import { nginxBinary, nginxHasBrotli, startNginx, type Site } from './nginx'
import { pressEverything } from './press'

/** The built site behind Debian's nginx with the shipped configuration: what a security department will look at. */

const project = resolve(import.meta.dirname, '../..')
const dist = join(project, 'dist')
/** Stands for a portal that is allowed to show widgets. */
const portalPort = 4390

/** Compressed files beside the pages, made once for whoever asks first. */
function compressed(folder: string): void {
  const page = join(folder, 'index.html')
  if (existsSync(`${page}.br`) && statSync(`${page}.br`).mtimeMs >= statSync(page).mtimeMs) return
  execFileSync('npx', ['tsx', 'src/cli/compress.ts', folder], { cwd: project })
}

const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { parallelIndex }) => {
      const site = await startNginx({
        config: 'atlas.conf',
        dist,
        port: 4290 + parallelIndex,
        embedder: `http://127.0.0.1:${portalPort + parallelIndex}`,
      })
      await use(site)
      const errors = site.errors()
      await site.stop()
      expect(errors).toBe('')
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
})

test.skip(!nginxBinary, 'nginx is not installed: `.ci/system-packages` brings it')
test.use({ serviceWorkers: 'allow' })

/** The path of every prerendered page. */
function prerendered(folder = ''): string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? prerendered(`${folder}/${entry.name}`)
      : entry.name.endsWith('.html')
        ? [`${folder}/${entry.name.replace(/(index)?\.html$/, '')}`]
        : [],
  )
}

const paths = prerendered()
/** One page of each kind: of provinces, regions and what else comes by the dozen, the first. */
const kinds = [
  ...new Map(paths.map((path) => [path.replace(/(province|region|city)\/[^/]+$/, '$1/'), path])).values(),
]

/** The hashed files that the overview asks for. */
const assets = [
  ...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g),
].map(([, path]) => path!)

test('every answer carries the headers, pages and errors alike', async ({ request }) => {
  for (const path of ['/', '/en/', '/platform', '/province/zhejiang', assets[0]!, '/nowhere', '/icon.svg']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy']!
    expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).toContain("require-trusted-types-for 'script'")
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['permissions-policy'], path).toContain('geolocation=()')
    expect(headers['set-cookie'], path).toBeUndefined()
    expect(headers.server, path).toBe('nginx')
  }
})

test('pages are for this site alone, what widgets load is for every site, and no list of the build is published', async ({
  request,
}) => {
  for (const [path, policy] of [
    ['/', 'same-origin'],
    ['/config.json', 'same-origin'],
    ['/embed/map', 'cross-origin'],
    ['/embed.js', 'cross-origin'],
    [assets[0]!, 'cross-origin'],
  ] as const)
    expect((await request.get(path)).headers()['cross-origin-resource-policy'], path).toBe(policy)
  for (const path of ['/.vite/manifest.json', '/.vite/embed.json', '/.vite/ssr-manifest.json'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('a widget names its own host: WebKit takes self of an opaque origin for nowhere', async ({
  request,
  site,
}) => {
  const policy = (await request.get('/embed/map')).headers()['content-security-policy']!
  expect(policy).toContain(`script-src 'self' ${site.origin}; style-src 'self' ${site.origin};`)
})

/** Hints about the device that a browser sends with a request: no permissions. */
const isHint = (feature: string) => feature.startsWith('ch-')

test('every permission that the browser knows is denied, but the three that are used', async ({ page }) => {
  await page.goto('/')
  const allowed = await page.evaluate(() =>
    (
      document as unknown as { featurePolicy: { allowedFeatures: () => string[] } }
    ).featurePolicy.allowedFeatures(),
  )
  expect(allowed.filter((feature) => !isHint(feature)).sort()).toEqual([
    'clipboard-write',
    'fullscreen',
    'screen-wake-lock',
  ])
})

test('paths become files, slashes at the end are taken off, unknown paths get the page of their language', async ({
  request,
}) => {
  for (const [path, language] of [
    ['/', 'zh-CN'],
    ['/en/', 'en'],
    ['/platform', 'zh-CN'],
    ['/en/platform', 'en'],
  ]) {
    const answer = await request.get(path!)
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).toContain(`<html lang="${language}"`)
  }
  const slash = await request.get('/en/platform/', { maxRedirects: 0 })
  expect(slash.status()).toBe(301)
  expect(slash.headers().location).toBe('/en/platform')
  const folder = await request.get('/en?year=2016', { maxRedirects: 0 })
  expect(folder.status()).toBe(301)
  expect(folder.headers().location).toBe('/en/?year=2016')
  for (const [path, language] of [
    ['/nowhere', 'zh-CN'],
    ['/en/nowhere', 'en'],
    ['/assets/nothing-12345678.js', 'zh-CN'],
    ['/province/', 'zh-CN'],
    ['/nowhere/', 'zh-CN'],
  ]) {
    const answer = await request.get(path!, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toContain(`<html lang="${language}"`)
    expect(answer.headers()['cache-control'], path).toBe('no-store')
  }
})

test('leads nobody elsewhere and out of the folder', async ({ request }) => {
  for (const path of [
    '//evil.example/',
    '/%2Fevil.example/',
    '/\\evil.example/',
    '/%5cevil.example/',
    '/%0d%0aX: y/',
  ]) {
    const answer = await request
      .fetch(path.startsWith('//') ? `${path}` : path, { maxRedirects: 0 })
      .catch(() => undefined)
    expect(answer?.headers().location ?? '', path).not.toMatch(/^(\/\/|\/\\|https?:)/)
    expect(answer?.headers().x, path).toBeUndefined()
  }
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])
    expect((await request.get(path)).status(), path).toBeGreaterThanOrEqual(400)
})

test('hashed files are kept for good, everything else is asked for again and answered with 304', async ({
  request,
}) => {
  expect(assets.length).toBeGreaterThan(3)
  for (const path of assets)
    expect((await request.get(path)).headers()['cache-control'], path).toBe(
      'public, max-age=31536000, immutable',
    )
  for (const path of [
    '/',
    '/platform',
    '/icon.svg',
    ...['/sw.js', '/manifest.webmanifest'].filter((file) => existsSync(dist + file)),
  ]) {
    const { 'cache-control': caching, etag } = (await request.get(path)).headers()
    expect(caching, path).toBe('no-cache')
    expect((await request.get(path, { headers: { 'If-None-Match': etag! } })).status(), path).toBe(304)
  }
})

test('files are sent as they were compressed beforehand', async ({ request }) => {
  test.setTimeout(120_000)
  compressed(dist)
  for (const path of [
    '/',
    '/en/',
    '/platform',
    ...assets.filter((asset) => statSync(dist + asset).size > 2000),
  ])
    for (const encoding of nginxHasBrotli ? ['br', 'gzip'] : ['gzip']) {
      const { headers, body } = await request
        .get(path, { headers: { 'Accept-Encoding': encoding } })
        .then(async (answer) => ({ headers: answer.headers(), body: await answer.body() }))
      expect(headers['content-encoding'], path).toBe(encoding)
      expect(headers.vary, path).toContain('Accept-Encoding')
      const file = path.endsWith('/')
        ? `${path}index.html`
        : path.startsWith('/assets')
          ? path
          : `${path}.html`
      expect(body.equals(readFileSync(dist + file)), path).toBe(true)
    }
  const plain = await request.get('/', { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
})

for (const batch of [0, 1, 2, 3])
  test(`no page breaks its own policy (${batch + 1} of 4)`, async ({ page }) => {
    test.setTimeout(180_000)
    for (const path of paths.filter((_, index) => index % 4 === batch)) {
      await page.goto(path)
      await expect(page.locator('h1, h2, svg').first(), path).toBeAttached()
      await alive(page)
      await painted(page)
    }
    expect(await page.context().cookies()).toEqual([])
  })

for (const path of kinds.filter((kind) => !kind.startsWith('/en/')))
  test(`whatever can be pressed on ${path} keeps to the policy`, async ({ page }) => {
    test.setTimeout(180_000)
    await pressEverything(page, path)
    expect(await page.context().cookies()).toEqual([])
  })

test('the year plays, the theme and the language change and sources open within the policy', async ({
  page,
}) => {
  await open(page, '/')
  await page.locator('.china-map .areas [data-id="510000"]').hover()
  await expect(page.locator('.map-tooltip')).toBeVisible()
  const begun = await page.getByRole('slider').getAttribute('aria-valuenow')
  await page.getByRole('button', { name: '播放' }).click()
  await expect(page.getByRole('slider')).not.toHaveAttribute('aria-valuenow', begun!)
  await page.getByRole('button', { name: '暂停' }).click()
  await page.locator('.theme select').selectOption('dark')
  await page.locator('.ranking .shown [data-unit] .index').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: '查找地区' }).fill('zj')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '切换到英文版' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a script or a style that gets into a page does not run', async ({ page, site }) => {
  const blocked: string[] = []
  // This page is meant to break the policy: its messages are counted here, not by the fixture.
  const victim = await page.context().newPage()
  victim.on('console', (message) => blocked.push(message.text()))
  await victim.goto(site.origin)
  const ran = await victim.evaluate(() => {
    const attempts: Record<string, boolean> = {}
    const attempt = (name: string, act: () => void) => {
      try {
        act()
      } catch {
        // Trusted Types throw.
      }
      attempts[name] = name in window
    }
    attempt('inline', () => {
      const script = document.createElement('script')
      script.append('window.inline = 1')
      document.body.append(script)
    })
    attempt('handler', () => {
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.handler = 1')
      image.src = '/nothing.png'
    })
    attempt('markup', () => {
      document.body.insertAdjacentHTML('beforeend', '<svg onload="window.markup = 1"></svg>')
    })
    attempt('evaluated', () => {
      window.setTimeout('window.evaluated = 1', 0)
    })
    attempt('foreign', () => {
      const script = document.createElement('script')
      script.src = 'https://evil.example/x.js'
      document.body.append(script)
    })
    const marked = document.createElement('p')
    marked.setAttribute('style', 'position: fixed')
    document.body.append(marked)
    attempts.style = getComputedStyle(marked).position === 'fixed'
    return attempts
  })
  expect(Object.values(ran)).not.toContain(true)
  expect(blocked.join('\n')).toContain('Content Security Policy')
  await victim.close()
})

/** A foreign page that frames an address of the atlas; true if something of it is shown. */
async function framed(page: Page, port: number, address: string): Promise<boolean> {
  const portal = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end(
      `<!doctype html><title>portal</title><iframe src="${address}" width="800" height="600"></iframe>`,
    )
  })
  await new Promise<void>((done) => portal.listen(port, '127.0.0.1', done))
  const visitor = await page.context().newPage()
  try {
    await visitor.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`)
    const frame = visitor.frames()[1]
    return frame ? (await frame.locator('#app, svg, table').count()) > 0 : false
  } finally {
    await visitor.close()
    await new Promise((done) => portal.close(done))
  }
}

test('nobody may frame a page', async ({ page, site }, { parallelIndex }) => {
  for (const path of ['/', '/en/', '/province/zhejiang', '/data'])
    expect(await framed(page, portalPort + parallelIndex, site.origin + path), path).toBe(false)
})

const widget = paths.find((path) => /^\/embed\/(?!404)/.test(path))

test('a widget may be framed by an allowed portal and by nobody else', async ({ page, site }, {
  parallelIndex,
}) => {
  test.skip(!widget, 'no widget is built')
  expect(await framed(page, portalPort + parallelIndex, site.origin + widget)).toBe(true)
  expect(await framed(page, portalPort + 50 + parallelIndex, site.origin + widget)).toBe(false)
})

test('says what software it ships, and on what terms', async ({ request }) => {
  const licences = await (await request.get('/licences.txt')).text()
  const bill = (await (await request.get('/sbom.json')).json()) as {
    components: { name: string; version: string; purl: string; licenses: unknown[] }[]
  }
  const names = bill.components.map(({ name }) => name)
  for (const name of ['@vue/runtime-core', 'vue-router', 'pinia', 'workbox-core'])
    expect(names).toContain(name)
  expect(names).not.toContain('vitest')
  for (const { name, version, purl } of bill.components) {
    expect(licences).toContain(`${name} ${version}\n`)
    expect(purl).toMatch(/^pkg:npm\/.+@\d/)
  }
  expect(licences).toContain('Permission is hereby granted, free of charge')
  expect(await (await request.get('/data')).text()).toContain('href="/licences.txt"')
})

test('a site built for a path below the root works there', async ({ browser }, { parallelIndex }) => {
  test.setTimeout(400_000)
  const copy = join(project, `.tmp/subpath-${parallelIndex}`)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of [
    'src',
    'data',
    'public',
    'index.html',
    'package.json',
    'package-lock.json',
    'LICENSE',
    'vite.config.ts',
  ])
    cpSync(join(project, name), join(copy, name), { recursive: true })
  for (const name of readdirSync(project).filter((file) => /^tsconfig.*json$/.test(file)))
    cpSync(join(project, name), join(copy, name))
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
  const environment = { ...process.env, ATLAS_BASE: '/atlas/' }
  // The runner calls itself a test; the site is built as it is shipped.
  delete (environment as NodeJS.ProcessEnv).NODE_ENV
  execFileSync('npm', ['run', 'build'], {
    cwd: copy,
    env: environment,
    stdio: 'pipe',
  })
  const site = await startNginx({
    config: 'atlas-subpath.conf',
    dist: join(copy, 'dist'),
    port: 4330 + parallelIndex,
  })
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.origin}/atlas`)) faults.push(request.url())
    })
    await page.goto(`${site.origin}/atlas`)
    await expect(page).toHaveURL(`${site.origin}/atlas/`)
    await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached()
    await page.locator('.ranking .shown [data-unit] .index').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: '平台建设' }).first().click()
    await expect(page).toHaveURL(`${site.origin}/atlas/platform`)
    await page.reload()
    await expect(page.locator('h1')).toBeVisible()
    await page.getByRole('link', { name: '切换到英文版' }).click()
    await expect(page).toHaveURL(`${site.origin}/atlas/en/platform`)
    expect(faults).toEqual([])
    const folder = await page.request.get(`${site.origin}/atlas/en`, { maxRedirects: 0 })
    expect(folder.headers().location).toBe('/atlas/en/')
    const missing = await page.request.get(`${site.origin}/atlas/en/nowhere`)
    expect(missing.status()).toBe(404)
    expect(await missing.text()).toContain('<html lang="en"')
    await page.close()
  } finally {
    await site.stop()
    rmSync(copy, { recursive: true, force: true })
  }
})
