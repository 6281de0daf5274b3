import fc from 'fast-check'
import { test as base, expect, type Page } from '@playwright/test'
import { alive, area, atRest, open, painted, row, visit } from './fixtures'

/**
 * What goes wrong outside the program or inside one part of it must leave the reader with the page as it was and a clear
 * message. These tests cause faults, so they count only errors that nobody caught.
 */
const test = base.extend<{ uncaught: string[] }>({
  uncaught: [
    async ({ page }, use) => {
      const uncaught: string[] = []
      page.on('pageerror', (error) => uncaught.push(error.message))
      await use(uncaught)
    },
    { auto: true },
  ],
})

const notice = (page: Page) => page.locator('.fault-notice')
const ranking = (page: Page) => page.locator('.ranking .shown li')

/** The page still answers: the year changes, a unit can be chosen, a figure opens its sources. */
async function isAlive(page: Page): Promise<void> {
  const slider = page.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(page.locator('h1')).toContainText('2015')
  await page.keyboard.type('2019')
  await expect(page.locator('h1')).toContainText('2019')
  await expect(ranking(page)).toHaveCount(32)
  await expect(area(page, '330000')).toHaveAttribute('fill', 'var(--step-8)')
}

interface Vnode {
  component?: { type: { __name?: string }; subTree: Vnode; render: () => never; update: () => void }
  children?: unknown
  suspense?: { activeBranch?: Vnode }
}

/** Lets every present instance of a component throw while it draws itself. */
async function breakPart(page: Page, name: string): Promise<number> {
  return page.evaluate((wanted) => {
    let broken = 0
    const visit = (node: Vnode): void => {
      const { component } = node
      if (component?.type.__name === wanted) {
        component.render = () => {
          throw new Error(`injected into ${wanted}`)
        }
        component.update()
        broken++
      } else if (component) visit(component.subTree)
      if (Array.isArray(node.children)) for (const child of node.children) if (child) visit(child as Vnode)
    }
    visit((document.querySelector('#app') as unknown as { _vnode: Vnode })._vnode)
    return broken
  }, name)
}

/** Chromium 147 keeps a module that failed: there the second try, which opens the page anew, succeeds. */
async function tryAgain(page: Page, name: string, address: RegExp): Promise<void> {
  await expect(async () => {
    await notice(page).getByRole('button', { name }).click({ timeout: 2000 })
    await expect(page).toHaveURL(address, { timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}

for (const [language, path, message, retry] of [
  ['zh', '/', '照常可用', '再试一次'],
  ['en', '/en/', 'stays usable', 'Try again'],
] as const) {
  test(`a page whose file does not arrive leaves the page before on screen (${language})`, async ({
    page,
  }) => {
    await open(page, path)
    await page.route(/assets\/(Cities|Platform)View-.*\.js/, (route) => route.abort())
    await page.getByRole('navigation').first().getByRole('link').nth(2).click()
    await expect(notice(page)).toContainText(message)
    await expect(ranking(page)).toHaveCount(32)
    await page.unrouteAll()
    await tryAgain(page, retry, /cities$/)
    await expect(notice(page)).toHaveCount(0)
  })

  test(`an error in one part leaves the others alone and can be repaired (${language})`, async ({
    page,
    uncaught,
  }) => {
    await open(page, path)
    for (const part of ['MapPanel', 'RankingList', 'NationFigures', 'YearTimeline', 'RegionPanel']) {
      expect(await breakPart(page, part), part).toBeGreaterThan(0)
      const broken = page.locator('.broken-part')
      await expect(broken.first(), part).toContainText(message)
      await expect(page.locator('h1'), part).toContainText('2019')
      for (let left = await broken.count(); left > 0; left--)
        await broken.first().getByRole('button', { name: retry }).click()
      await expect(broken, part).toHaveCount(0)
    }
    await expect(ranking(page)).toHaveCount(32)
    await expect(page.locator('.region-panel')).toHaveCount(7)
    await page.locator('.tick').first().click()
    await expect(page.locator('h1')).toContainText('2015')
    expect(uncaught).toEqual([])
  })
}

test('an error in a chart leaves sentence and table', async ({ page, uncaught }) => {
  await visit(page, '/province/sichuan')
  expect(await breakPart(page, 'HistoryChart')).toBe(1)
  await expect(page.locator('.broken-part')).toContainText('未能显示')
  await expect(page.locator('h1')).toContainText('四川')
  await expect(page.locator('.history table tbody tr').first()).toBeVisible()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.locator('.history figure svg').first()).toBeVisible()
  expect(uncaught).toEqual([])
})

test('a source panel whose file does not arrive says so and works at the next try', async ({ page }) => {
  await page.route(/assets\/(SourceDetails|reasons).*\.js/, (route) => route.abort())
  await open(page, '/')
  await row(page, '330000').locator('.index').click()
  await expect(notice(page)).toContainText('没有加载出来')
  await notice(page).getByRole('button', { name: '知道了' }).click()
  await expect(notice(page)).toHaveCount(0)
  await expect(ranking(page)).toHaveCount(32)
})

for (const path of ['/', '/?year=2016'])
  test(`a first page (${path}) whose program does not arrive stays readable and says that it is only that`, async ({
    page,
  }) => {
    await page.route(/assets\/zh-CN-.*\.js/, (route) => route.abort())
    await page.goto(path)
    await expect(page.locator('.not-started')).toContainText('可以阅读')
    await expect(page.locator('.not-started')).toBeVisible()
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('h1')).toContainText('2019年')
    await expect(ranking(page)).toHaveCount(32)
  })

test('where the first file of the program fails, the page says so at once', async ({ page }) => {
  await page.route(/assets\/app-.*\.js/, (route) => route.abort())
  await page.goto('/en/?year=2016')
  const saying = page.locator('.not-started')
  await expect(saying).toBeVisible()
  await expect(saying).toContainText('can be read')
  await expect(page.locator('h1')).toBeVisible()
  await expect(ranking(page)).toHaveCount(32)
  await page.unrouteAll()
  await open(page, '/en/')
  await expect(saying).toHaveCount(0)
})

test('where that file never comes, the page says so by itself', async ({ page }) => {
  await page.route(/assets\/app-.*\.js/, () => {})
  await page.goto('/en/?year=2016', { waitUntil: 'commit' })
  const saying = page.locator('.not-started')
  await expect(saying).toBeHidden()
  // Nothing of another year shows while the program may still come; it does not, and the page is there to be read.
  await expect(page.locator('h1')).toBeHidden()
  await expect(page.locator('h1')).toBeVisible()
  await expect(saying).toBeVisible({ timeout: 25_000 })
  await expect(ranking(page)).toHaveCount(32)
})

test('a map that does not arrive leaves sentence, ranking and a message', async ({ page }) => {
  await visit(page, '/data')
  await page.route(/assets\/map-.*\.svg/, (route) => route.abort())
  await page.getByRole('navigation').first().getByRole('link').first().click()
  await expect(page.locator('.china-map .broken')).toBeVisible()
  await expect(ranking(page)).toHaveCount(32)
  await expect(page.locator('h1')).toContainText('2019年')
})

test('offline after the page was opened: what is loaded goes on, what is not says so', async ({
  page,
  context,
}) => {
  await open(page, '/')
  await context.setOffline(true)
  await isAlive(page)
  await page.getByRole('navigation').first().getByRole('link').nth(3).click()
  await expect(notice(page)).toContainText('网络')
  await expect(ranking(page)).toHaveCount(32)
  await context.setOffline(false)
  await tryAgain(page, '再试一次', /platform$/)
  await expect(page.locator('h1')).toBeVisible()
})

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('offline at a later visit: the pages seen before open again, with their figures', async ({
    page,
    context,
  }) => {
    await open(page, '/')
    await page.evaluate(async () => {
      const { serviceWorker } = navigator
      await serviceWorker.ready
      if (!serviceWorker.controller)
        await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
    })
    await page.reload()
    await atRest(page)
    await context.setOffline(true)
    await open(page, '/')
    await isAlive(page)
    await context.setOffline(false)
  })
})

const denied = () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse, configurable: true })
}
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}
const poor = () => {
  const absent = ['ResizeObserver', 'IntersectionObserver', 'BroadcastChannel']
  for (const name of [...absent, 'requestIdleCallback']) Reflect.deleteProperty(window, name)
}
const unseen = () => {
  window.requestAnimationFrame = () => 0
}
const late = () => {
  const now = Date.now
  Date.now = () => now() - 40 * 365.25 * 86_400_000
}

for (const [name, cause] of [
  ['storage is denied', denied],
  ['storage is full', full],
  ['the browser lacks observers, idle time and channels', poor],
  ['no frame comes, as on a page out of sight', unseen],
  ['the clock is forty years late', late],
] as const)
  test(`works where ${name}`, async ({ page, uncaught }) => {
    await page.addInitScript(cause)
    await open(page, '/')
    await isAlive(page)
    await page.locator('.theme select').selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await visit(page, '/province/sichuan')
    await expect(page.locator('h1')).toContainText('四川')
    expect(uncaught).toEqual([])
  })

test('a slow line: readable at once, alive when the program has come', async ({ page }) => {
  test.setTimeout(60_000)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toContainText('2019年', { timeout: 30_000 })
  await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached({ timeout: 50_000 })
})

test('200 quick changes of year end at the right year, with every part following', async ({
  page,
  uncaught,
}) => {
  await open(page, '/')
  await page.evaluate(async () => {
    const slider = document.querySelector('[role=slider]')!
    const press = (key: string) => slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    for (let step = 0; step < 200; step++) {
      press(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowLeft', 'PageUp', 'ArrowLeft'][step % 7]!)
      if (step % 9 === 0) await new Promise((done) => setTimeout(done))
    }
    press('Home')
    press('ArrowRight')
  })
  await expect(page.locator('h1')).toContainText('2016年')
  await expect(page).toHaveURL(/year=2016/)
  await expect(page.locator('.region-panel .mean .fig').first()).toHaveAttribute('data-explain', /^2016\//)
  await expect(ranking(page)).toHaveCount(32)
  await isAlive(page)
  expect(uncaught).toEqual([])
})

test('a storm of window sizes leaves the map whole and the page alive', async ({ page, uncaught }) => {
  test.setTimeout(60_000)
  await open(page, '/')
  for (let step = 0; step < 40; step++)
    await page.setViewportSize({ width: 340 + ((step * 397) % 2200), height: 500 + ((step * 131) % 900) })
  await page.setViewportSize({ width: 1440, height: 900 })
  const box = (await page.locator('.china-map svg.china').boundingBox())!
  expect(box.width / box.height).toBeCloseTo(1.4219, 2)
  await isAlive(page)
  expect(uncaught).toEqual([])
})

const importWorker = /assets\/importWorker-.*\.js/

for (const [how, script] of [
  ['does not arrive', undefined],
  ['dies at once', 'throw new Error("injected")'],
  ['dies at work', 'onmessage = () => { throw new Error("injected") }'],
] as const)
  test(`a worker that ${how} is reported, loses nothing and works at the next try`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.route(importWorker, (route) =>
      script ? route.fulfill({ contentType: 'text/javascript', body: script }) : route.abort(),
    )
    await visit(page, '/data')
    await page.getByRole('button', { name: '打开本机数据' }).click()
    const dialog = page.locator('.own-dialog')
    const give = () =>
      dialog.locator('input[type=file]').setInputFiles({
        name: 'a.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('地区,总体指数\n浙江,1\n'),
      })
    await give()
    await expect(dialog).toContainText('未能开始读取', { timeout: 20_000 })
    await page.unrouteAll()
    await page.reload()
    await page.getByRole('button', { name: '打开本机数据' }).click()
    await give()
    await expect(dialog).not.toContainText('未能开始读取')
    await expect(dialog).toContainText('a.csv', { timeout: 20_000 })
  })

/** Names of what stands on prototypes, and text that would run if it were ever taken for markup. */
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=window.ran=1>',
  '"><script>window.ran=1</script>',
  'javascript:window.ran=1',
  "{{constructor.constructor('window.ran=1')()}}",
  '%00',
  '\u202e\u0000',
  '{"__proto__":{"polluted":1}}',
  '-1e999',
  '２０１９',
  '~'.repeat(300),
]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 60 }))

/** Nothing ran, nothing was added to a prototype. */
async function isClean(page: Page): Promise<void> {
  const state = await page.evaluate(() => ({
    ran: 'ran' in window,
    polluted: 'polluted' in {} || Object.keys(Object.prototype).length > 0,
  }))
  expect(state).toEqual({ ran: false, polluted: false })
}

const keys = [
  'year',
  'measure',
  'units',
  'region',
  'bands',
  'weights',
  'theme',
  '__proto__',
  'constructor',
  '__proto__[polluted]',
  'size',
  'capability',
  'kind',
  'pair',
  'mode',
]

test('whatever stands in a link, every page opens, says what it could not use, and runs nothing', async ({
  page,
  uncaught,
}) => {
  test.setTimeout(180_000)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const paths = [
    '/',
    '/en/',
    '/province/sichuan',
    '/region/xibei',
    '/compare',
    '/cities',
    '/platform',
    '/cases',
    '/data',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(fc.tuple(fc.constantFrom(...keys), text), { minLength: 1, maxLength: 5 }),
      text,
      async (path, pairs, hash) => {
        const query = pairs.map((pair) => pair.map(encodeURIComponentSafely).join('=')).join('&')
        await visit(page, `${path}?${query}#${encodeURIComponentSafely(hash)}`)
        await expect(page.locator('h1')).not.toBeEmpty()
        await painted(page)
        await isClean(page)
      },
    ),
    { numRuns: 40, seed: 20260101 },
  )
  expect(errors).toEqual([])
  expect(uncaught).toEqual([])
})

/** Half a surrogate pair has no address; a browser replaces it. */
function encodeURIComponentSafely(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}

test('whatever is stored on the device or sent by another window, the page opens and runs nothing', async ({
  page,
  uncaught,
}) => {
  test.setTimeout(180_000)
  await open(page, '/')
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  // Every key that the program names in its files is filled with rubbish.
  const names = await page.evaluate(async () => {
    const files = performance.getEntriesByType('resource').map((entry) => entry.name)
    const scripts = await Promise.all(
      files.filter((file) => file.endsWith('.js')).map(async (file) => (await fetch(file)).text()),
    )
    return [...new Set(scripts.flatMap((script) => script.match(/gov-service-atlas[:\w-]*/g) ?? []))]
  })
  expect(names.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: names.length, maxLength: names.length }),
      fc.json(),
      text,
      async (values, message, channel) => {
        await page.evaluate(
          ({ names, values, message, channel }) => {
            names.forEach((name, index) => localStorage.setItem(name, values[index]!))
            for (const name of [...names, 'atlas', channel]) {
              const sender = new BroadcastChannel(name)
              sender.postMessage(JSON.parse(message))
              sender.postMessage(channel)
              sender.close()
            }
            window.postMessage(JSON.parse(message), '*')
            window.postMessage(
              { type: channel, payload: JSON.parse(message), __proto__: { polluted: 1 } },
              '*',
            )
          },
          { names, values, message, channel },
        )
        await page.reload()
        await alive(page)
        await isClean(page)
      },
    ),
    { numRuns: 20, seed: 20260102 },
  )
  await isAlive(page)
  expect(errors).toEqual([])
  expect(uncaught).toEqual([])
})

test('whatever is typed into the search, the page finds or says that it does not, and runs nothing', async ({
  page,
  uncaught,
}) => {
  test.setTimeout(120_000)
  await open(page, '/')
  const search = page.getByRole('combobox', { name: '查找地区' })
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      await search.fill(given)
      await page.keyboard.press('Enter')
      await isClean(page)
    }),
    { numRuns: 40, seed: 20260103 },
  )
  await search.fill('')
  await page.keyboard.press('Escape')
  await isAlive(page)
  expect(uncaught).toEqual([])
})
