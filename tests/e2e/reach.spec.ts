import type { Page } from '@playwright/test'
import { area, expect, open, test, visit } from './fixtures'

/** Pages of each kind, in both languages. */
const pages = [
  '/',
  '/province/xinjiang',
  '/region/xibei',
  '/compare?units=anhui~fujian',
  '/cities',
  '/platform',
  '/cases',
  '/data',
  '/en/',
  '/en/province/neimenggu',
  '/en/data',
]

/** Pixels by which the page is wider than the window; wide tables scroll inside their own region. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('the map by keyboard', () => {
  test('letters jump by pinyin, initials and English name', async ({ page }) => {
    await open(page, '/')
    await area(page, '110000').focus()
    await page.keyboard.type('zj')
    await expect(area(page, '330000')).toBeFocused()
    // A word ends with a pause, by the browser's own time of each key: no condition stands for it.
    await page.waitForTimeout(900)
    await page.keyboard.type('h')
    const first = await page.evaluate(() => (document.activeElement as SVGElement).dataset.id)
    await page.keyboard.type('h')
    const second = await page.evaluate(() => (document.activeElement as SVGElement).dataset.id)
    expect(second).not.toBe(first)
    await page.waitForTimeout(900)
    await page.keyboard.type('hub')
    await expect(area(page, '420000')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/units=hubei/)
  })

  test('an arrow goes to the neighbour on that side and says what it is', async ({ page }) => {
    await open(page, '/')
    await area(page, '110000').focus()
    await page.keyboard.press('ArrowRight')
    await expect(area(page, '120000')).toBeFocused()
    await expect(page.locator('[role=status][aria-live=polite]').last()).toContainText('天津')
  })
})

test('in neither language anything is cut off or covered, from a phone to a wall', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of [
    '/',
    '/province/guizhou',
    '/region/huadong',
    '/compare',
    '/cities',
    '/platform',
    '/data',
  ])
    for (const language of ['', '/en']) {
      await visit(page, language + path)
      for (const width of [390, 768, 1024, 1100, 1280, 1440, 1920, 3200, 3840]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page), `${language}${path} at ${width}`).toBeLessThanOrEqual(0)
        const cut = await page.evaluate(() => [
          ...[...document.querySelectorAll('.site-nav')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(() => 'the links of the header'),
          ...[...document.querySelectorAll<SVGTextElement>('main svg text')]
            .filter((text) => {
              const [inner, outer] = [text, text.ownerSVGElement!].map((each) => each.getBoundingClientRect())
              return inner!.width && (inner!.left < outer!.left - 1 || inner!.right > outer!.right + 1)
            })
            .map(({ textContent }) => textContent),
          ...[...document.querySelectorAll('.timeline')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(() => 'the years'),
          // Names of the ranking end before its marks, or its figures where there are none.
          ...[...document.querySelectorAll('.ranking .shown li')]
            .filter((row) => {
              const [name, index] = ['.name', '.index'].map((part) => {
                const text = document.createRange()
                text.selectNodeContents(row.querySelector(part)!)
                return text.getBoundingClientRect()
              })
              const marks = row.closest('.body')!.querySelector('.strip')!.getBoundingClientRect()
              return name!.right > (marks.width ? marks.left : index!.left)
            })
            .map(({ textContent }) => textContent),
        ])
        expect(cut, `${language}${path} at ${width}`).toEqual([])
      }
    }
})

test('large text is kept on the device and nothing overflows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/')
  await page.getByRole('button', { name: '大字' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
  for (const path of pages) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
    expect(await overflow(page), path).toBeLessThanOrEqual(0)
  }
  for (const path of ['/?year=2021', '/en/?year=2021']) {
    await visit(page, path)
    for (const width of [320, 390, 1080, 1440, 3200, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('text at 200 % loses nothing at the side', async ({ page }) => {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of pages) {
      await page.goto(path)
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('pointer targets are at least 24 px, or stand in a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of pages) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [role=button]')]
        .filter((el) => !el.closest('svg, p, h1, h2, h3, dd, td, li, caption, .visually-hidden, .skip'))
        .filter((el) => el.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((el) => ({ el, box: (el.closest('label') ?? el).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ el, box }) => `${el.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
    )
    expect(small, path).toEqual([])
  }
})

test('forced colours keep the map, the chosen unit and pressed buttons visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/?units=sichuan')
  const stroke = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((el) => getComputedStyle(el).stroke)
  expect(await stroke('.china .area')).not.toBe('none')
  expect(await stroke('.china .overlay .selected')).not.toBe(await stroke('.china .area'))
})

test('reduced motion: nothing plays by itself, no transition lasts', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/')
  const lasting = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((el) => getComputedStyle(el))
        .filter(({ transitionDuration, animationDuration }) =>
          [transitionDuration, animationDuration].some((value) => /[1-9]/.test(value)),
        ).length,
  )
  expect(lasting).toBe(0)
})

test.describe('the header of a phone', () => {
  for (const [path, pages] of [
    ['/', '栏目'],
    ['/en/', 'Pages'],
  ] as const)
    test(`${path} takes two rows, in large text too, and has every page behind one button`, async ({
      page,
    }) => {
      await open(page, path)
      for (const text of ['normal', 'large'] as const) {
        if (text === 'large') await page.locator('.site .text').click()
        for (const width of [360, 390, 430]) {
          await page.setViewportSize({ width, height: 844 })
          const middles = await page
            .locator('.site .title, .site .opener, .site .tools > *')
            .evaluateAll((parts) =>
              parts.map((each) => each.getBoundingClientRect()).map(({ y, height }) => y + height / 2),
            )
          expect(middles).toHaveLength(6)
          expect(new Set(middles.map(Math.round)).size, `${text} at ${width}`).toBe(2)
          expect(await overflow(page), `${text} at ${width}`).toBeLessThanOrEqual(0)
        }
      }
      const links = page.locator('#site-nav a')
      await expect(links.first()).toBeHidden()
      await page.getByRole('button', { name: pages }).click()
      for (let n = 0; n < 7; n++) await expect(links.nth(n)).toBeInViewport({ ratio: 1 })
      await links.nth(2).click()
      await expect(page).toHaveURL(/\/cities$/)
      await expect(links.first()).toBeHidden()
    })
})

test.describe('reading aloud', () => {
  /** A device with some voices that notes what it is to say. */
  const device = (page: Page, voices: { lang: string; localService: boolean }[]) =>
    page.addInitScript((given) => {
      const said: unknown[] = []
      Object.assign(globalThis, {
        said,
        SpeechSynthesisUtterance: class {
          constructor(readonly text: string) {}
        },
      })
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), {
          getVoices: () => given,
          speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push([lang, text]),
          cancel: () => said.push('stopped'),
        }),
      })
    }, voices)

  test('the sentence, by a voice of the device, until stopped', async ({ page }) => {
    await device(page, [{ lang: 'zh-CN', localService: true }])
    await visit(page, '/province/zhejiang')
    await page.getByRole('button', { name: '朗读' }).click()
    await page.locator('.read-aloud').click()
    expect(await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said)).toEqual([
      ['zh-CN', expect.stringContaining('浙江指数96.73')],
      'stopped',
    ])
  })

  test('is not offered where only a server has a voice, or none speaks the language', async ({ page }) => {
    await device(page, [
      { lang: 'zh-CN', localService: false },
      { lang: 'de-DE', localService: true },
    ])
    await page.goto('/province/zhejiang')
    await expect(page.locator('.export .opener')).toBeVisible()
    await expect(page.locator('.read-aloud')).toHaveCount(0)
  })
})
