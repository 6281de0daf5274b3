import { expect, test as base, type Page } from '@playwright/test'
import { alive } from './fixtures'

/** A page that fails its test on any error of the program. Vue's word that it mended what a translator had changed is none. */
const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Hydration')) faults.push(message.text())
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

/**
 * What a translator in the browser does to a page, in the way that is hardest on it: every text that comes is taken out
 * and stands in elements of the translator's own, whether it is marked as not to be translated or not.
 */
function translator(): void {
  const translate = (root: Node) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walk.nextNode()) texts.push(walk.currentNode)
    for (const text of root.nodeType === Node.TEXT_NODE ? [root] : texts) {
      const parent = text.parentElement
      if (!parent || parent.closest('font, script, style, head, textarea') || !text.textContent!.trim())
        continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = text.textContent
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
  }
  const watch = () => {
    translate(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(translate)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }
  if (document.body) watch()
  else addEventListener('DOMContentLoaded', watch)
}

/** All that a page says, without the spaces between. */
const said = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('header, main, footer')]
    return parts.map((part) => part.textContent!.replace(/\s+/g, '')).join('\n')
  })

const home = async (page: Page) => {
  await page.getByRole('slider').press('Home')
  await expect(page.locator('h1')).toContainText('2015年')
}
const pick = (year: string) => async (page: Page) => {
  await page.locator('.year-picker').getByText(year).click()
  await expect(page).toHaveURL(new RegExp(`year=${year}`))
}

/** Pages, and what moves each to another state. */
const moves: Record<string, [path: string, move: (page: Page) => Promise<void>]> = {
  overview: ['/', home],
  'English overview': [
    '/en/',
    async (page) => {
      await page.getByRole('slider').press('Home')
      await expect(page.locator('h1')).toContainText('2015')
    },
  ],
  province: ['/province/zhejiang', pick('2015')],
  'province of bounds': ['/en/province/guizhou?year=2019', pick('2016')],
  'next province': [
    '/province/zhejiang',
    async (page) => {
      await page.locator('.step.next').click()
      await expect(page).toHaveURL(/province\/anhui/)
    },
  ],
  region: ['/region/huadong', pick('2015')],
  compare: [
    '/compare?units=zhejiang~jiangsu',
    async (page) => {
      const box = page.getByRole('checkbox', { name: '2019', exact: true })
      await box.click()
      await expect(page).toHaveURL(/years=/)
    },
  ],
  'two years': [
    '/compare?years=2016~2019',
    async (page) => {
      await page.locator('main select').first().selectOption('2015')
      await expect(page).toHaveURL(/2015/)
    },
  ],
  cities: [
    '/cities',
    async (page) => {
      await page.locator('main select').first().selectOption('2020')
      await expect(page).toHaveURL(/year=2020/)
    },
  ],
  'another page': [
    '/',
    async (page) => {
      await page.getByRole('link', { name: '数据与方法' }).first().click()
      await expect(page).toHaveURL(/\/data/)
      await page.getByRole('link', { name: '案例' }).first().click()
      await expect(page).toHaveURL(/\/cases/)
    },
  ],
  screen: [
    '/screen?year=2019',
    async (page) => {
      await page.locator('.kiosk-bar').getByRole('slider').or(page.getByRole('slider')).first().press('Home')
      await expect(page.locator('.wall-picture')).toContainText('2015年')
    },
  ],
}

for (const [name, [path, move]] of Object.entries(moves))
  test(`translated while it moves: ${name}`, async ({ page, context }) => {
    test.setTimeout(120_000)
    const plain = await context.newPage()
    await plain.goto(path)
    await alive(plain)
    await move(plain)
    await page.goto(path)
    await alive(page)
    await page.evaluate(translator)
    await move(page)
    await expect(page.locator('font').first()).toBeAttached()
    await expect.poll(() => said(page)).toBe(await said(plain))
  })

test('a page translated before the program takes it over says what it said', async ({ page, context }) => {
  const plain = await context.newPage()
  for (const path of ['/', '/province/zhejiang', '/en/region/huadong']) {
    await plain.goto(path)
    await alive(plain)
    await page.addInitScript(translator)
    await page.goto(path)
    await alive(page)
    await expect.poll(() => said(page)).toBe(await said(plain))
  }
})
