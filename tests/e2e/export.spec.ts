import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { packageFaults } from '../officePackage'
import { expect, test, visit } from './fixtures'

/** The policy that the server configuration sends, so that what a menu loads is tested under it. */
const policy = /Content-Security-Policy "([^"]+)"/
  .exec(readFileSync('deploy/nginx/snippets/atlas-headers.conf', 'utf8'))?.[1]
  ?.replaceAll(/\$atlas_(frame_ancestors|self)/g, "'self'")

test.beforeEach(async ({ page, baseURL }) => {
  expect(policy).toContain("script-src 'self'")
  await page.route(`${baseURL}/**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy! },
    })
  })
})

async function openMenu(page: Page, path: string): Promise<void> {
  await visit(page, path)
  const opener = page.locator('.export .opener')
  await expect(async () => {
    if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click()
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 1500 })
  }).toPass()
}

/** Saves what an entry of the menu makes; returns its path and name. */
async function take(page: Page, job: string): Promise<{ file: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-job=${job}]`).click(),
  ])
  const name = download.suggestedFilename()
  const file = test.info().outputPath(name)
  await download.saveAs(file)
  return { file, name }
}

const pngSize = (file: string): [number, number] => {
  const data = readFileSync(file)
  expect(data.subarray(1, 4).toString()).toBe('PNG')
  return [data.readUInt32BE(16), data.readUInt32BE(20)]
}

/** Runs a program of the system; undefined where it isn't installed. */
function run(program: string, args: string[]): string | undefined {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      timeout: 120_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const pagesOf = (file: string): number =>
  (readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length

/** A deck has so many pages in LibreOffice, where that is installed. */
function expectPages(file: string, pages: number): void {
  const folder = dirname(file)
  const said = run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ])
  if (said !== undefined) expect(pagesOf(file.replace(/pptx$/, 'pdf'))).toBe(pages)
}

test('the menu is walked by keyboard and gives the focus back', async ({ page }) => {
  await openMenu(page, '/province/zhejiang')
  await expect(page.locator('[data-job=png]')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-job=svg]')).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.getByRole('menuitemradio').first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: '地图' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(page.locator('.export .opener')).toBeFocused()
})

test('the vector picture of the overview stands alone: sentence, source, date, address, no looks from outside', async ({
  page,
}) => {
  await openMenu(page, '/?year=2016')
  const { file, name } = await take(page, 'svg')
  expect(name).toBe('zhengwu-ditu-2016-map.svg')
  const svg = readFileSync(file, 'utf8')
  for (const words of ['2016年，浙江居首', '数据截至', '审图号：', '来源：', '台湾省资料暂缺', '/?year=2016'])
    expect(svg).toContain(words)
  for (const word of ['foreignObject', 'var(', '<style', 'class=', '<image', 'href='])
    expect(svg).not.toContain(word)
})

test('pictures have the size that was asked for', async ({ page }) => {
  test.slow()
  await openMenu(page, '/en/province/sichuan?year=2021')
  const [width] = pngSize((await take(page, 'png')).file)
  expect(width).toBe(2400)
  await page.getByRole('menuitemradio', { name: '4×' }).click()
  const large = await take(page, 'png')
  expect(large.name).toContain('sichuan-2021-history@4x')
  expect(pngSize(large.file)[0]).toBe(4800)
  expect(pngSize((await take(page, 'card')).file)).toEqual([1200, 630])
  expect(pngSize((await take(page, 'poster')).file)).toEqual([1080, 1920])
})

for (const [path, words] of [
  ['/province/zhejiang', ['浙江指数96.73', '未见公布', '来源', '审图号']],
  ['/en/province/sichuan?year=2021', ['Sichuan', 'not found', 'Sources']],
  ['/region/huadong', ['华东七个地区的指数平均值', '来源']],
] as const)
  test(`${path} prints as one page of A4 with text as text`, async ({ page }) => {
    await visit(page, path)
    // The brief is laid out for the printer alone; it waits until the browser has time to fetch it.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(page.locator('.print-sheet svg')).toHaveCount(1, { timeout: 500 })
    }).toPass()
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    const file = test.info().outputPath('brief.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true })
    expect(pagesOf(file)).toBe(1)
    const text = run('pdftotext', ['-layout', file, '-'])
    // Without the program the fonts tell that letters are letters.
    if (text === undefined) expect(readFileSync(file, 'latin1')).toContain('/ToUnicode')
    else for (const word of words) expect(text.replace(/\s+/g, ' ')).toContain(word)
    await expect(page.locator('.print-sheet')).toHaveCount(0)
  })

test('a deck of the overview opens elsewhere, with a slide for the picture and one for the table', async ({
  page,
}) => {
  test.slow()
  await openMenu(page, '/')
  const { file } = await take(page, 'deck')
  const parts = readFileSync(file, 'latin1')
  const slides = new Set(parts.match(/ppt\/slides\/slide\d+\.xml/g))
  expect(slides.size).toBe(2)
  expect(parts).toContain('ppt/charts/chart')
  expect(parts).toContain('ppt/notesSlides/notesSlide')
  expect(await packageFaults(readFileSync(file))).toEqual([])
  expectPages(file, 2)
})

test("a deck of the wall's script has one slide a step", async ({ page }) => {
  test.setTimeout(120_000)
  await openMenu(page, '/')
  const { file, name } = await take(page, 'script')
  expect(name).toBe('zhengwu-ditu-script.pptx')
  const slides = new Set(readFileSync(file, 'latin1').match(/ppt\/slides\/slide\d+\.xml/g))
  // The country twice, seven regions, eight years.
  expect(slides.size).toBe(17)
  expect(await packageFaults(readFileSync(file))).toEqual([])
  expectPages(file, 17)
})

test('pictures carry the 审图号 of config.json, as the page does', async ({ page }) => {
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { approval: { china: 'GS（0000）0000号' } } }),
  )
  await openMenu(page, '/?year=2019')
  const { file } = await take(page, 'svg')
  expect(readFileSync(file, 'utf8')).toContain('GS（0000）0000号')
  await expect(page.locator('.map-notes')).toContainText('GS（0000）0000号')
})

test.describe('the share sheet of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  /** A share sheet that notes what it is given, takes files or not, and answers as told. */
  const sheet = (page: Page, answer: { files: boolean; refusal?: string }) =>
    page.addInitScript(({ files, refusal }) => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      Object.assign(navigator, {
        canShare: (data: ShareData) => files || !data.files,
        share: async ({ files: given = [], ...rest }: ShareData) => {
          const signs = await Promise.all(
            given.map(async (file) =>
              String.fromCharCode(...new Uint8Array(await file.slice(1, 4).arrayBuffer())),
            ),
          )
          seen.push({ ...rest, files: given.map(({ name, type }) => [name, type]), signs })
          if (refusal) throw new DOMException('', refusal)
        },
      })
    }, answer)
  const seen = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)
  const link = /\/province\/zhejiang\?year=2016$/

  test('gets the picture, the sentence and the link', async ({ page }) => {
    await sheet(page, { files: true })
    await openMenu(page, '/province/zhejiang?year=2016')
    await page.locator('[data-job=share]').click()
    await expect(page.locator('.menu .said')).toHaveText('已交给系统分享')
    expect(await seen(page)).toEqual([
      {
        title: expect.stringContaining('2016年，浙江'),
        text: expect.stringContaining('2016年，浙江'),
        url: expect.stringMatching(link),
        files: [[expect.stringMatching(/2016.*\.png$/), 'image/png']],
        signs: ['PNG'],
      },
    ])
  })

  test('gets the link alone where it takes no files', async ({ page }) => {
    await sheet(page, { files: false })
    await openMenu(page, '/province/zhejiang?year=2016')
    await page.locator('[data-job=share]').click()
    await expect(page.locator('.menu .said')).toHaveText('已交给系统分享')
    expect(await seen(page)).toEqual([
      { title: expect.stringContaining('浙江'), url: expect.stringMatching(link), files: [], signs: [] },
    ])
  })

  test('may be dismissed in silence; a refusal is told with what to do', async ({ page }) => {
    await sheet(page, { files: true, refusal: 'AbortError' })
    await openMenu(page, '/province/zhejiang')
    await page.locator('[data-job=share]').click()
    await expect.poll(() => seen(page)).toHaveLength(1)
    await expect(page.locator('.menu')).toHaveAttribute('aria-busy', 'false')
    await expect(page.locator('.menu .said')).toHaveCount(0)
    await sheet(page, { files: true, refusal: 'NotAllowedError' })
    await openMenu(page, '/province/zhejiang')
    await page.locator('[data-job=share]').click()
    await expect(page.locator('.menu .said')).toContainText('复制链接')
  })

  test('is not offered where the browser has none', async ({ page }) => {
    await page.addInitScript(() => Object.assign(navigator, { share: undefined }))
    await openMenu(page, '/province/zhejiang')
    await expect(page.locator('[data-job=copy]')).toBeVisible()
    await expect(page.locator('[data-job=share]')).toHaveCount(0)
  })
})

test('the link is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMenu(page, '/compare?units=zhejiang~guangdong')
  await page.locator('[data-job=copy]').click()
  await expect(page.locator('.said')).toHaveText('链接已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '/compare?units=zhejiang~guangdong',
  )
})
