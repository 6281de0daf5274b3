import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { headMarkup, readOrigin, robots, sitemap, withHead, withScriptsPlaced } from '../../src/cli/documents'
import type { PageHead } from '../../src/composables/head'
import { atRest, expect, painted, test, visit } from './fixtures'

const dist = join(import.meta.dirname, '../../dist')
const origin = readOrigin(process.env.ATLAS_ORIGIN)
const page = (path: string) =>
  readFileSync(join(dist, `${path.endsWith('/') ? `${path}index` : path}.html`), 'utf8')

const head: PageHead = {
  lang: 'zh-CN',
  title: '标题 <"&>',
  description: '说明',
  site: '站',
  locale: 'zh-CN',
  paths: { 'zh-CN': '/province/sichuan', en: '/en/province/sichuan' },
  image: '/og/sichuan.png',
  data: { '@type': 'Dataset', name: '</script><script>' },
}

test('an address that is none stops the build; without one no host is invented', () => {
  expect(readOrigin('https://atlas.example/')).toBe('https://atlas.example')
  expect(readOrigin('')).toBeUndefined()
  for (const given of ['atlas.example', 'ftp://atlas.example', 'https://atlas.example/sub'])
    expect(() => readOrigin(given)).toThrow(/ATLAS_ORIGIN/)
  const lines = headMarkup(head, { base: '/' }).join('\n')
  expect(lines).not.toMatch(/canonical|og:url|og:image|:\/\//)
  expect(lines).toContain('<link rel="alternate" hreflang="en" href="/en/province/sichuan">')
  expect(robots({ base: '/' })).not.toContain('Sitemap')
})

test('with the address links are absolute, below the base; what stands in them is escaped', () => {
  const site = { origin: 'https://atlas.example', base: '/atlas/' }
  const html = withHead('<html lang="x"><head><title>x</title></head></html>', head, site)
  expect(html).toContain('<title>标题 &lt;&quot;&amp;&gt;</title>')
  expect(html).toContain('<link rel="canonical" href="https://atlas.example/atlas/province/sichuan">')
  expect(html).toContain('hreflang="x-default" href="https://atlas.example/atlas/province/sichuan"')
  expect(html).toContain('content="https://atlas.example/atlas/og/sichuan.png"')
  expect(html).toContain('<meta property="og:image:alt" content="标题 &lt;&quot;&amp;&gt;">')
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  const listed = sitemap([head, { ...head, paths: undefined }], site)
  expect(listed.match(/<loc>/g)).toHaveLength(1)
  expect(robots(site)).toContain('Sitemap: https://atlas.example/atlas/sitemap.xml')
})

test('scripts stand where they hold nothing up', () => {
  const page =
    '<head><script src="/boot.js"></script><script type="application/ld+json">{}</script>' +
    '<script type="module" async="" src="/a.js"></script><link rel="modulepreload" href="/b.js">' +
    '<link rel="stylesheet" href="/c.css"></head><body><h1>1</h1></body>'
  const html = withScriptsPlaced(page, 'en')
  expect(html.slice(0, html.indexOf('<body>'))).toBe(
    '<head><script type="application/ld+json">{}</script><link rel="stylesheet" href="/c.css"><script src="/boot.js"></script></head>',
  )
  expect(html).toContain('<body><noscript><p>Scripts are off:')
  expect(html).toMatch(
    /<\/h1><p class="not-started" role="alert">This page can be read.*<\/p>\n<link [^>]*href="\/a.js" data-program="">\n<link [^>]*href="\/b.js">\n<\/body>/,
  )
  expect(() => withScriptsPlaced(page.replace('src="/a.js"', ''), 'en')).toThrow('index.html')
  expect(() => withScriptsPlaced(page.replace('src="/boot.js"', ''), 'en')).toThrow('index.html')
})

test('the program starts when the page is painted', async ({ page }) => {
  await visit(page, '/')
  const [painted, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    // What the program asks for first.
    performance.getEntriesByType('resource').find(({ name }) => /\/zh-CN-[^/]*\.js$/.test(name))!.startTime,
  ])
  expect(asked).toBeGreaterThan(painted!)
})

test('theme and text size that the device keeps show before the program comes', async ({ page }) => {
  await page.route(/\/assets\/app-[^/]*\.js$/, () => {})
  await page.addInitScript(() => {
    localStorage.setItem('gov-service-atlas:theme', 'dark')
    localStorage.setItem('gov-service-atlas:text', 'large')
    const note = () => {
      const { dataset } = document.documentElement
      dataset.painted ??= `${dataset.theme} ${dataset.text}`
    }
    new PerformanceObserver(note).observe({ type: 'paint', buffered: true })
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-painted', 'dark large')
})

test('a link to a view shows nothing of another one before', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/province/sichuan?year=2016', { waitUntil: 'commit' })
  const heading = page.getByRole('heading', { level: 1 })
  await expect(page.locator('header.site')).toBeVisible()
  await expect(page.locator('h1')).toContainText('四川')
  await expect(heading).toBeHidden()
  // The first heading that shows is the link's.
  const first = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const look = () => {
          const heading = document.querySelector('h1')!
          if (getComputedStyle(heading).visibility === 'visible') resolve(heading.parentElement!.innerText)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
  release()
  expect(await first).toContain('2016')
  // What others append to a link holds nothing back.
  await page.route(/\/assets\/app-[^/]*\.js$/, () => {})
  await page.goto('/province/sichuan?from=message', { waitUntil: 'commit' })
  await expect(heading).toBeVisible()
})

test('every public page names itself in both languages; the page for unknown paths is not listed', () => {
  for (const path of [
    '/',
    '/province/bingtuan',
    '/region/xinan',
    '/compare',
    '/cities',
    '/platform',
    '/data',
  ]) {
    for (const [prefix, lang] of [
      ['', 'zh-CN'],
      ['/en', 'en'],
    ] as const) {
      const html = page(prefix + path)
      expect(html, path).toContain(`<html lang="${lang}"`)
      for (const [hreflang, target] of [
        ['zh-CN', path],
        ['en', `/en${path}`],
        ['x-default', path],
      ])
        expect(html, path).toContain(
          `<link rel="alternate" hreflang="${hreflang}" href="${origin ?? ''}${target}">`,
        )
      expect(html, path).toMatch(/<meta property="og:title" content="[^"]+">/)
      expect(html, path).toMatch(/<meta property="og:description" content="[^"]{20,}">/)
    }
  }
  expect(page('/404')).toContain('<meta name="robots" content="noindex">')
  expect(page('/404')).not.toContain('hreflang')
  expect(existsSync(join(dist, 'robots.txt'))).toBe(true)
  expect(existsSync(join(dist, 'sitemap.xml'))).toBe(origin !== undefined)
})

test('overview and data page describe the facts as a data set', () => {
  for (const path of ['/', '/en/', '/data', '/en/data']) {
    const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page(path))?.[1]
    const parsed = JSON.parse(data ?? '{}') as Record<string, unknown>
    expect(parsed, path).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2015/2022' })
    expect(parsed.citation).toHaveLength(8)
  }
})

test('a strict policy has nothing to say against the data set in the head', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL })
  await context.route('**/*', async (route) => {
    const response = await route.fetch()
    const headers = {
      ...response.headers(),
      'content-security-policy': "default-src 'self'; script-src 'self'",
    }
    await route.fulfill({ response, headers })
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  await page.goto('/data')
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  expect(faults.filter((text) => /Content Security Policy/.test(text))).toEqual([])
  await context.close()
})

test('title, description and links follow to another page and to the other language', async ({ page }) => {
  await visit(page, '/province/sichuan')
  await page.getByRole('link', { name: '切换到英文版' }).click()
  await expect(page).toHaveTitle(/Sichuan/)
  const href = (selector: string) => page.locator(selector).getAttribute('href')
  await page.getByRole('link', { name: 'Cities', exact: true }).click()
  await expect(page).toHaveTitle(/Key cities/)
  expect(await href('link[hreflang=zh-CN]')).toBe(`${origin ?? ''}/cities`)
  expect(await href('link[hreflang=en]')).toBe(`${origin ?? ''}/en/cities`)
  expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/key cities/)
})

const watchShift = (text: string) => {
  if (window === top) localStorage.setItem('gov-service-atlas:text', text)
  Object.assign(window, { shift: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (window as never as { shift: number }).shift += (entry as never as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}
const shiftOf = (page: Page) => page.evaluate(() => (window as never as { shift: number }).shift)

for (const [path, text = 'normal'] of [
  ['/'],
  ['/', 'large'],
  ['/en/'],
  ['/?year=2016'],
  ['/province/sichuan'],
  ['/en/province/sichuan?year=2017', 'large'],
  ['/region/huadong'],
  ['/compare'],
  ['/cities'],
  ['/platform?capability=hall'],
  ['/cases'],
  ['/score'],
  ['/data'],
  ['/share'],
  ['/make'],
] as const)
  test(`live parts take ${path} over without a shift, in ${text} text`, async ({ page }) => {
    await page.addInitScript(watchShift, text)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(path)
      // What comes once the page is at rest counts as well.
      await atRest(page)
      expect(await shiftOf(page), String(width)).toBeLessThan(0.01)
    }
  })

/** Serves the file of `path` up to `cut` and the rest on release, everything else from the site; no program. */
async function inPieces(site: string, path: string) {
  const html = Buffer.from(await (await fetch(site + path)).text())
  let cut = 0
  let rest = () => {}
  const server = createServer((request, response) => {
    if (request.url === path) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').write(html.subarray(0, cut))
      rest = () => response.end(html.subarray(cut))
    } else if (!/\/app-[^/]*\.js$/.test(request.url!))
      void fetch(site + request.url).then(async (found) => {
        response.setHeader('Content-Type', found.headers.get('content-type') ?? '')
        response.end(Buffer.from(await found.arrayBuffer()))
      })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${path}`,
    html,
    cutAt: (place: number) => (cut = place),
    release: () => rest(),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

for (const path of ['/', '/en/', '/cities', '/platform', '/province/sichuan'])
  test(`${path} moves nothing when it comes in two pieces`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    const site = await inPieces(baseURL!, path)
    const text = site.html.toString('latin1')
    const start = text.indexOf('<h1')
    const blocks = [...text.slice(start).matchAll(/<(?:section|h2|svg|table|dl|figure)\b/g)]
    const places = [0.1, 0.25, 0.5, 0.75].map(
      (part) => start + blocks[Math.floor(part * blocks.length)]!.index,
    )
    // Between the years, where a page has them.
    const tick = text.lastIndexOf('<div class="tick')
    if (tick > start) places.push(tick)
    try {
      await page.addInitScript(watchShift, 'large')
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 })
        for (const place of places) {
          site.cutAt(place)
          await page.goto(site.address, { waitUntil: 'commit' })
          await expect
            .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
            .toBe(1)
          await painted(page)
          site.release()
          await page.waitForFunction(() => document.readyState !== 'loading')
          await painted(page)
          expect(await shiftOf(page), `${width} px, at ${place}`).toBeLessThan(0.01)
        }
      }
    } finally {
      await page.close()
      await site.close()
    }
  })
