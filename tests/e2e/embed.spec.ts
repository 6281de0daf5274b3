import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { foreignSite, type ForeignSite } from './foreign'
import { visit } from './fixtures'

const widgets = ['map', 'ranking', 'province', 'region', 'timeline', 'nation'] as const

/** A page that fails its test on any console error or warning; requests may go to the atlas and the portal. */
const test = base.extend<{ page: Page }, { site: ForeignSite }>({
  page: async ({ page }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      const text = message.text()
      if (/Service Worker registration blocked by Playwright/.test(text)) return
      if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${text}`)
    })
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`))
    await use(page)
    expect(faults).toEqual([])
  },
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const site = await foreignSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

/** Several frames and documents each. */
test.describe.configure({ timeout: 90_000 })

/** Opens a widget by itself and waits until it has been taken over. */
async function openWidget(page: Page, path: string): Promise<void> {
  await page.goto(`/embed/${path}`)
  await expect(page.locator('html:not([data-pending])[lang]')).toBeAttached()
  await expect(page.locator('.widget h1')).toBeVisible()
}

/** The frame in which a widget runs. */
async function widgetFrame(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(true)
  const frame = page.frames().find((each) => each.url().includes('/embed/'))!
  await frame.waitForSelector('.widget h1')
  return frame
}

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('.widget')!.getBoundingClientRect().height)
const frameHeight = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('gov-atlas')!.shadowRoot!.querySelector('iframe')!.getBoundingClientRect()
        .height,
  )

/** The frame is as high as its content within 2 px, and stays so. */
async function expectFit(page: Page): Promise<void> {
  const frame = await widgetFrame(page)
  await expect
    .poll(async () => Math.abs((await frameHeight(page)) - (await contentHeight(frame))))
    .toBeLessThanOrEqual(2)
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** The box of a plain frame, in `#column`, shows the widget whole at every width, with at most 24 px to spare. */
async function expectWhole(page: Page, about = ''): Promise<void> {
  const frame = await widgetFrame(page)
  for (const width of [280, 320, 340, 375, 414, 480, 540, 600, 700, 768, 900, 1024, 1200]) {
    await page.locator('#column').evaluate((element, px) => (element.style.width = `${px}px`), width)
    await expect.poll(() => frame.evaluate(() => document.documentElement.clientWidth)).toBe(width)
    const box = await frame.evaluate(() => innerHeight)
    const content = await contentHeight(frame)
    expect(box, `${about} at ${width} px`).toBeGreaterThanOrEqual(content - 1)
    expect(box, `${about} at ${width} px`).toBeLessThanOrEqual(content + 24)
  }
}

/** The code that /share offers in one of its forms. */
async function snippet(page: Page, form: string, query = ''): Promise<string> {
  await visit(page, `/share${query}`)
  await page.getByText(form, { exact: true }).click()
  const area = page.locator('.share-code textarea')
  await expect(area).toHaveValue(form === '脚本' ? /embed\.js/ : /<iframe/, { timeout: 15_000 })
  return area.inputValue()
}

/** Records the messages of `<gov-atlas>` on the page around. */
const recorder = `<script>
  window.heard = []
  for (const type of ['ready', 'select', 'state'])
    addEventListener('atlas-' + type, (event) => heard.push(event.detail))
</script>`

test.describe('widgets by themselves', () => {
  for (const widget of widgets)
    test(`${widget}: axe finds nothing, in either theme and language`, async ({ page }) => {
      for (const query of [
        'controls=full&theme=dark',
        'lang=en&year=2021&units=sichuan&region=xibei&theme=light',
      ]) {
        await openWidget(page, `${widget}?${query}`)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        const found = violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.slice(0, 2).map(({ html }) => html),
        }))
        expect(found).toEqual([])
      }
    })

  for (const widget of widgets)
    test(`${widget}: broken parameters are answered inside, never with a blank frame`, async ({ page }) => {
      const broken =
        'year=1066&units=atlantis~zhejiang&region=north&theme=pink&lang=xx&controls=9&data=soon&__proto__=1&x=%E0%A4%A'
      await openWidget(page, `${widget}?${broken}`)
      await expect(page.locator('.notice-bar li').filter({ hasText: '1066' })).toBeVisible()
      for (const given of ['atlantis', 'north', 'theme=pink', 'lang=xx', 'controls=9', 'data=soon'])
        await expect(page.locator('.notice-bar li').filter({ hasText: given })).toBeVisible()
      await expect(page.locator('.widget h1')).not.toBeEmpty()
      for (const left of [1, 0]) {
        await page.locator('.notice-bar button').first().click()
        await expect(page.locator('.notice-bar')).toHaveCount(left)
      }
    })

  test('takes view and options from its address', async ({ page }) => {
    await openWidget(page, 'province?units=zhejiang&year=2016&lang=en&theme=dark&controls=none')
    await expect(page.locator('h1')).toContainText('Zhejiang')
    await expect(page.locator('h1')).toContainText('2016')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('.widget-controls')).toHaveCount(0)
    await expect(page.locator('footer a')).toHaveAttribute(
      'href',
      '/en/province/zhejiang?year=2016&units=zhejiang',
    )
  })

  test('says when the data is not of the day that the page has pinned', async ({ page }) => {
    await openWidget(page, 'nation?data=2020-01-31')
    await expect(page.locator('.notice-bar')).toContainText('2020年1月31日')
  })

  test('an unknown widget is named, not blank', async ({ page }) => {
    await page.goto('/embed/404')
    await expect(page.getByRole('heading', { name: '没有这个组件' })).toBeVisible()
  })
})

test.describe('on another site', () => {
  test('the script of /share keeps the frame as high as its content', async ({ page, site }) => {
    const code = await snippet(page, '脚本', '?year=2016&units=zhejiang')
    expect(code).toContain('year="2016"')
    await page.goto(site.put('/script', `${recorder}<div id="column">${code}</div>`))
    await expectFit(page)
    const frame = await widgetFrame(page)
    await expect(frame.locator('h1')).toContainText('2016')
    expect(await frame.evaluate(() => origin)).toBe('null')

    await frame.locator('select').selectOption('2018')
    await expect(frame.locator('h1')).toContainText('2018')
    await expectFit(page)
    await page.locator('gov-atlas').evaluate((element) => element.setAttribute('year', '2021'))
    await expect(frame.locator('h1')).toContainText('2021')
    await expectFit(page)
    await page.locator('gov-atlas').evaluate((element) => element.setAttribute('theme', 'dark'))
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    for (const width of [320, 480, 700, 768, 1024]) {
      await page.locator('#column').evaluate((element, px) => (element.style.width = `${px}px`), width)
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width)
      await expectFit(page)
    }
    await frame.locator('.areas [data-id="510000"]').click()
    await expect
      .poll(() => page.evaluate(() => (window as never as { heard: unknown[] }).heard))
      .toContainEqual({ type: 'select', units: ['sichuan'], region: null })
    await expectFit(page)
  })

  test('an attribute that no message carries loads the widget anew', async ({ page, site, baseURL }) => {
    await page.goto(
      site.put(
        '/attributes',
        `<script async src="${baseURL}/embed.js"></script><gov-atlas widget="province" units="zhejiang" lang="en"></gov-atlas>`,
      ),
    )
    await expect((await widgetFrame(page)).locator('h1')).toContainText('Zhejiang')
    await expectFit(page)
    await page.locator('gov-atlas').evaluate((element) => element.setAttribute('units', 'bingtuan'))
    await expect(page.frameLocator('gov-atlas iframe').locator('h1')).toContainText('XPCC')
    await expectFit(page)
    await page.locator('gov-atlas').evaluate((element) => element.setAttribute('widget', 'clock'))
    await expect(page.frameLocator('gov-atlas iframe').locator('h1').first()).toHaveText('没有这个组件')
  })

  test('links leave to a new tab with the same view', async ({ page, site, context }) => {
    const code = await snippet(page, '脚本', '?year=2016&region=xibei')
    await page.goto(site.put('/links', code))
    const frame = await widgetFrame(page)
    const opened = context.waitForEvent('page')
    await frame.locator('footer a').click()
    const atlas = await opened
    await expect(atlas).toHaveURL(/\?year=2016&region=xibei$|\?region=xibei&year=2016$/)
    expect(await atlas.evaluate(() => [window.opener, origin === 'null'])).toEqual([null, false])
  })

  for (const widget of widgets)
    test(`${widget}: the plain iframe of /share shows its content whole at every width`, async ({
      page,
      site,
      context,
    }) => {
      await snippet(page, '仅 iframe', '?year=2019')
      await page.locator(`input[name=widget][value=${widget}]`).check({ force: true })
      const area = page.locator('.share-code textarea')
      for (const lang of ['zh-CN', 'en']) {
        await page.getByLabel('语言').selectOption(lang)
        const asked = lang === 'en' ? /lang=en/ : /^(?![^]*lang=en)/
        await expect(area).toHaveValue(new RegExp(`embed/${widget}\\b`), { timeout: 15_000 })
        await expect(area).toHaveValue(asked, { timeout: 15_000 })
        const code = await area.inputValue()
        expect(code).not.toContain('<script')
        const portal = await context.newPage()
        await portal.goto(site.put(`/frame-${widget}-${lang}`, `<div id="column">${code}</div>`))
        await expectWhole(portal, `${widget} ${lang}`)
        await portal.close()
      }
    })

  test('the code in the README does what it says', async ({ page, site, baseURL, context }) => {
    const readme = await readFile('README.md', 'utf8')
    const codes = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, code]) =>
      code!.replaceAll('https://atlas.example', baseURL!),
    )
    expect(codes).toHaveLength(2)
    await page.goto(site.put('/readme-script', codes[0]!))
    await expectFit(page)
    await page.goto(site.put('/readme-frame', `<div id="column">${codes[1]!}</div>`))
    await expectWhole(page)
    const opened = context.waitForEvent('page')
    await (await widgetFrame(page)).locator('footer a').click()
    expect(await (await opened).evaluate(() => origin)).toBe(baseURL)
  })

  test('works sandboxed with scripts alone, and shows its default without any', async ({
    page,
    site,
    baseURL,
  }) => {
    for (const widget of widgets) {
      await page.goto(
        site.put(
          `/sandbox-${widget}`,
          `<iframe title="w" width="600" height="700" sandbox="allow-scripts" src="${baseURL}/embed/${widget}?year=2016&units=hunan&region=xinan"></iframe>`,
        ),
      )
      const frame = await widgetFrame(page)
      await expect(frame.locator('html:not([data-pending])')).toBeAttached()
      await expect(frame.locator('.widget')).toContainText('2016')
    }
  })
})

test('without script the frame shows the prerendered default', async ({ browser, site, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(
    site.put(
      '/no-script',
      `<iframe title="w" width="600" height="700" sandbox src="${baseURL}/embed/map?year=2016"></iframe>`,
    ),
  )
  await expect(page.frameLocator('iframe').locator('h1')).toContainText('2019')
  await expect(page.frameLocator('iframe').locator('.china-map .area').first()).toBeVisible()
  await context.close()
})

test.describe('a hostile page', () => {
  /** What the widget shows, and how often that changed. */
  async function watched(frame: Frame): Promise<() => Promise<{ title: string; changes: number }>> {
    await frame.evaluate(() => {
      const title = document.querySelector('.widget h1')!
      const counter = globalThis as never as { changes: number; heard: number }
      counter.changes = counter.heard = 0
      addEventListener('message', () => counter.heard++)
      new MutationObserver(() => counter.changes++).observe(title, {
        characterData: true,
        subtree: true,
        childList: true,
      })
    })
    return () =>
      frame.evaluate(() => ({
        title: document.querySelector('.widget h1')!.textContent ?? '',
        changes: (globalThis as never as { changes: number }).changes,
      }))
  }

  /** How many messages have reached a watched widget. */
  const heardBy = (frame: Frame) => frame.evaluate(() => (globalThis as never as { heard: number }).heard)

  test('changes nothing by malformed messages, by a flood of them, or by messages of others', async ({
    page,
    site,
    baseURL,
  }) => {
    const other = await foreignSite()
    const intruder = other.put(
      '/intruder',
      `<script>
        setInterval(() => {
          parent.postMessage({ atlas: 1, type: 'height', height: 9000 }, '*')
          const state = { year: 2015, units: [], region: null, theme: 'dark' }
          parent.postMessage({ atlas: 1, type: 'state', state }, '*')
        }, 20)
      </script>`,
    )
    await page.goto(
      site.put(
        '/hostile',
        `<script async src="${baseURL}/embed.js"></script><gov-atlas widget="nation"></gov-atlas>
        <iframe title="intruder" src="${intruder}"></iframe>`,
      ),
    )
    await expectFit(page)
    const frame = await widgetFrame(page)
    const look = await watched(frame)
    const before = await look()
    const height = await frameHeight(page)
    await page.evaluate(() => {
      const target = document.querySelector('gov-atlas')!.shadowRoot!.querySelector('iframe')!.contentWindow!
      const malformed = [
        null,
        1,
        'set-year',
        [],
        {},
        { atlas: 1 },
        { atlas: 2, type: 'set-year', year: 2015 },
        { atlas: 1, type: 'set-year', year: '2015' },
        { atlas: 1, type: 'set-year', year: 1e9 },
        { atlas: 1, type: 'set-year', year: 2030 },
        { atlas: 1, type: 'set-theme', theme: '<img src=x>' },
        { atlas: 1, type: 'eval', code: 'alert(1)' },
        { atlas: 1, type: 'height', height: 1 },
        new Map([['atlas', 1]]),
        new ArrayBuffer(1_000_000),
        'x'.repeat(1_000_000),
      ]
      for (let turn = 0; turn < 200; turn++) for (const message of malformed) target.postMessage(message, '*')
    })
    await expect.poll(() => heardBy(frame)).toBeGreaterThanOrEqual(200 * 16)
    expect(await look()).toEqual(before)
    expect(await frameHeight(page)).toBe(height)
    expect(
      await page
        .locator('gov-atlas')
        .evaluate((element) => (element as never as { state: { year: number } }).state.year),
    ).toBe(2019)
    await other.close()
  })

  test('is not helped by a third one in a frame beside', async ({ page, site, baseURL }) => {
    const other = await foreignSite()
    const intruder = other.put(
      '/beside',
      `<script>
        setInterval(() => parent.frames[0].postMessage({ atlas: 1, type: 'set-year', year: 2015 }, '*'), 20)
      </script>`,
    )
    await page.goto(
      site.put(
        '/beside',
        `<iframe title="w" sandbox="allow-scripts" width="600" height="500" src="${baseURL}/embed/nation"></iframe>
        <iframe title="intruder" src="${intruder}"></iframe>`,
      ),
    )
    const frame = await widgetFrame(page)
    await frame.evaluate(
      () =>
        new Promise<void>((done) => {
          let left = 20
          addEventListener('message', () => --left || done())
        }),
    )
    await expect(frame.locator('h1')).toContainText('2019')
    // The page around itself is still heard.
    await page.evaluate(() => frames[0]!.postMessage({ atlas: 1, type: 'set-year', year: 2016 }, '*'))
    await expect(frame.locator('h1')).toContainText('2016')
    await other.close()
  })

  test('cannot keep the widget busy by a flood of valid messages', async ({ page, site, baseURL }) => {
    await page.goto(
      site.put(
        '/flood',
        `<script async src="${baseURL}/embed.js"></script><gov-atlas widget="nation"></gov-atlas>`,
      ),
    )
    await expectFit(page)
    const frame = await widgetFrame(page)
    const look = await watched(frame)
    const began = Date.now()
    await page.evaluate(() => {
      const target = document.querySelector('gov-atlas')!.shadowRoot!.querySelector('iframe')!.contentWindow!
      for (let turn = 0; turn < 5000; turn++)
        target.postMessage({ atlas: 1, type: 'set-year', year: turn % 2 ? 2016 : 2021 }, '*')
    })
    await expect.poll(() => heardBy(frame)).toBeGreaterThanOrEqual(5000)
    await expect(frame.locator('h1')).toContainText('2016')
    const { title, changes } = await look()
    // A burst of twenty and ten a second, of five thousand.
    expect(changes).toBeLessThanOrEqual(25 + (Date.now() - began) / 100)
    expect(title).toContain('2016')
    await expectFit(page)
  })
})

test.describe('/share', () => {
  for (const path of ['/share', '/en/share?year=2016&units=zhejiang'])
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('gov-atlas')).toBeAttached()
      await widgetFrame(page)
      const { violations } = await new AxeBuilder({ page })
        .exclude('gov-atlas')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 2).map(({ html }) => html) })),
      ).toEqual([])
    })

  test('previews what is chosen at several widths and copies the code', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visit(page, '/share')
    await page.getByText('省份卡片', { exact: true }).click()
    await page.getByRole('combobox', { name: '地区', exact: true }).selectOption({ label: '四川' })
    await page.getByText('320', { exact: true }).click()
    const preview = page.frameLocator('gov-atlas iframe')
    await expect(preview.locator('h1')).toContainText('四川')
    await expect.poll(() => preview.locator('html').evaluate(() => innerWidth)).toBe(320)
    await page.getByRole('button', { name: '复制代码' }).click()
    await expect(page.locator('.said')).toHaveText('已复制')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await page.locator('.share-code textarea').inputValue())
    expect(copied).toContain('units="sichuan"')
  })

  test('offers the view as a picture that stands by itself', async ({ page, site }) => {
    await visit(page, '/share?year=2019')
    await page.getByText('静态图', { exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载 SVG' }).click()
    const file = await download
    const svg = await readFile(await file.path(), 'utf8')
    expect(svg).toContain('2019年，浙江、广东以96.73并列第一')
    expect(svg).toContain('审图号')
    expect(svg).not.toMatch(/(?:href|src)="http|url\(http|<script|<foreignObject/)
    const code = await page.locator('.share-code textarea').inputValue()
    expect(code).toContain(`src="${file.suggestedFilename()}"`)
    await page.goto(
      site.put(
        '/picture',
        code.replace(
          file.suggestedFilename(),
          `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
        ),
      ),
    )
    await expect
      .poll(() => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
  })

  test('selects the code where copying is denied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await visit(page, '/share')
    await page.getByRole('button', { name: '复制代码' }).click()
    await expect(page.locator('.said')).toContainText('Ctrl+C')
    const selected = await page.locator('.share-code textarea').evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement
      return selectionEnd - selectionStart === value.length
    })
    expect(selected).toBe(true)
  })

  test('the footer leads here with the view', async ({ page }) => {
    await page.goto('/?year=2016&units=zhejiang')
    const link = page.locator('.site-footer').getByRole('link', { name: '分享与嵌入' })
    // The prerendered page knows no view: the link has it once the page is alive.
    await expect(link).toHaveAttribute('href', /units=zhejiang/)
    await link.click()
    await expect(page).toHaveURL(/\/share\?year=2016&units=zhejiang$/)
    await expect(page.locator('.share-code textarea')).toHaveValue(/units="zhejiang"/)
  })
})
