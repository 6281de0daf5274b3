import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import papa from 'papaparse'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { atRest, expect, test, visit } from './fixtures'

/** Axe and a worker's draws take their time on a busy machine. */
test.setTimeout(120_000)

const weight = (page: Page, name: string) => page.getByRole('spinbutton', { name: `${name}，权重数值` })
const slider = (page: Page, name: string) => page.getByRole('slider', { name: `${name}，权重滑块` })
const row = (page: Page, name: string) =>
  page.locator('.score-ranking tbody tr').filter({ has: page.getByRole('button', { name, exact: true }) })
const settled = (page: Page) =>
  expect(page.locator('.robustness-bar .state')).toHaveText(/^共抽10,000次。/, { timeout: 30_000 })

const licence = '省级电子证照库：已建成'
const lists = '权责清单与办事指南'

async function open(page: Page, path: string): Promise<void> {
  await visit(page, path)
  await expect(page.locator('.china-map .area[role=button]').first()).toBeAttached({ timeout: 30_000 })
}

test('stands in the page before any script: weights, places, marks', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of ['/score', '/en/score']) {
    await page.goto(path)
    await expect(page.locator('.score-ranking tbody tr')).toHaveCount(32)
    expect(await page.locator('.simulated-mark').count()).toBeGreaterThan(2)
  }
  await context.close()
})

test('weights by keyboard change shares, places, map and address at once', async ({ page }) => {
  await open(page, '/score')
  await expect(row(page, '西藏').locator('td').first()).toHaveText('6–10')
  const fill = page.locator('.china-map .areas [data-id="540000"]')
  const before = await fill.getAttribute('fill')
  await slider(page, licence).focus()
  await page.keyboard.press('End')
  await expect(weight(page, licence)).toHaveValue('5')
  await expect(slider(page, licence)).toHaveAttribute('aria-valuetext', '权重5，占55.6%')
  await expect(row(page, '西藏').locator('td').first()).not.toHaveText('6–10')
  expect(await fill.getAttribute('fill')).not.toBe(before)
  await expect(page).toHaveURL(/weights=eLicence\.built(%3A|:)5/)
  await page.keyboard.press('ArrowLeft')
  await expect(weight(page, licence)).toHaveValue('4.9')
  await page.getByRole('button', { name: '恢复默认' }).click()
  await expect(weight(page, licence)).toHaveValue('1')
})

test('weights by typing: any number from nought; a bad one leaves the old', async ({ page }) => {
  await open(page, '/score')
  await weight(page, lists).fill('2.5')
  await weight(page, lists).press('Enter')
  await expect(slider(page, lists)).toHaveAttribute('aria-valuetext', '权重2.5，占38.4%')
  await weight(page, lists).fill('-3')
  await weight(page, lists).press('Tab')
  await expect(weight(page, lists)).toHaveValue('2.5')
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '已恢复原值' })).toBeAttached()
  const shares = await page.locator('.weight-group').first().locator('> .row output').allTextContents()
  expect(shares.reduce((sum, share) => sum + Math.round(parseFloat(share) * 10), 0)).toBe(1000)
})

test('all weights nought: says what to do and keeps the page', async ({ page }) => {
  await open(
    page,
    '/score?weights=coverage.fourLevels:0~identity:0~eLicence.built:0~unifiedQuery.fourLevels:0~lists:0',
  )
  await expect(page.locator('.refusals')).toContainText('至少给一项大于0的权重')
  await weight(page, licence).fill('1')
  await weight(page, licence).press('Enter')
  await expect(page.locator('.refusals')).toHaveCount(0)
  await expect(page.locator('.score-ranking tbody tr')).toHaveCount(32)
})

test('robustness runs by itself, repeats with its seed and gives ranges around the place', async ({
  page,
}) => {
  await open(page, '/score')
  await settled(page)
  await expect(row(page, '贵州').locator('td').nth(3)).toHaveText('1')
  const ranges = () => page.locator('.score-ranking tbody tr td:nth-of-type(4)').allTextContents()
  const first = await ranges()
  await page.reload()
  await settled(page)
  expect(await ranges()).toEqual(first)
  await page.getByLabel('随机权重偏离所选权重的程度').selectOption('5')
  await expect(page).toHaveURL(/concentration=5/)
  await settled(page)
  await expect.poll(ranges).not.toEqual(first)
})

test('a link brings back set, weights, places and the pinned scheme', async ({ page }) => {
  const link =
    '/score?weights=eLicence.built:4&missing=block&places=xizang~zhejiang&concentration=20&seed=7&pin=goalposts!arithmetic!bounds'
  await open(page, link)
  await expect(weight(page, licence)).toHaveValue('4')
  await expect(page.getByLabel('缺失')).toHaveValue('block')
  await expect(page.getByRole('heading', { name: /西藏的排位是否稳定/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^西藏与浙江/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: '对照方案排位' })).toBeVisible()
  await expect(page.locator('.ranks')).toContainText(/斯皮尔曼 ρ = .*肯德尔 τ = .*排位平均移动/)
  await expect(page.locator('.notice-bar')).toHaveCount(0)
  await page.getByRole('button', { name: '与对照方案互换' }).click()
  await expect(weight(page, licence)).toHaveValue('1')
  // Only then has the page left the address that it was opened with.
  await expect(page).toHaveURL(/pin=[^&]*eLicence/)
  await page.goBack()
  await expect(weight(page, licence)).toHaveValue('4')
})

test('a broken link says what was left out and shows the rest', async ({ page }) => {
  await open(page, '/score?set=nothing&weights=eLicence.built:3~oops&places=nowhere&seed=-1')
  const lines = page.locator('.notice-bar li')
  await expect(lines).toHaveCount(4)
  await expect(lines.nth(1)).toContainText('oops')
  await expect(weight(page, licence)).toHaveValue('3')
})

test('the national dimensions: equal weights do not give the printed total, others do', async ({ page }) => {
  await page.goto('/score?set=dimensions-2021')
  const panel = page.locator('.total-panel')
  await expect(panel).toContainText('88.676 不相容', { timeout: 30_000 })
  await panel.getByRole('button', { name: '88.07' }).click()
  await expect(page.locator('.source-details')).toBeVisible()
  await page.keyboard.press('Escape')
  // 0.5 × 91.23 + 0.5 × 84.63 = 87.93; with 0.521 and 0.479 it is 88.0686.
  for (const name of ['办理成熟度', '事项覆盖度', '指南准确度']) {
    await weight(page, name).fill('0')
    await weight(page, name).press('Tab')
  }
  await weight(page, '方式完备度').fill('0.521')
  await weight(page, '服务成效度').fill('0.479')
  await weight(page, '服务成效度').press('Tab')
  await expect(panel.locator('.fits dd')).toHaveText(/88\.069\s+相容/)
  const waiting = page.waitForEvent('download')
  await panel.locator('.files').getByRole('button', { name: 'JSON' }).click()
  const saved = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))
  expect(saved).toMatchObject({ printed: 88.07, own: { value: '88.069', marks: ['simulated'] } })
  for (const [, value, share] of saved.rows)
    expect([value.marks, share.marks]).toEqual([['printed'], ['simulated']])
})

test('what-if answers in the reader’s units', async ({ page }) => {
  await open(page, '/score?places=gansu~guangdong')
  await expect(page.locator('.what-if')).toContainText('超过广东')
  await expect(page.locator('.what-if')).toContainText('由0提到1。')
})

test('the ranking is saved as CSV, XLSX and JSON with what each figure rests on', async ({ page }) => {
  await open(page, '/score?places=gansu&weights=eLicence.built:4')
  await settled(page)
  const files = page.locator('.score-ranking .files')
  async function saved(format: string): Promise<Buffer> {
    const waiting = page.waitForEvent('download')
    await files.getByRole('button', { name: format }).click()
    const file = await waiting
    expect(file.suggestedFilename()).toBe(`simulated-capabilities-2016.${format.toLowerCase()}`)
    return readFileSync(await file.path())
  }
  const { data } = papa.parse<Record<string, string>>(
    (await saved('CSV')).toString('utf8').replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  )
  expect(data).toHaveLength(32)
  for (const line of data) {
    expect(line['模拟']).toBe('模拟，非官方')
    expect(line['版本']).toMatch(/^gov-service-atlas \d/)
    expect(JSON.parse(line['方案（JSON）']!)).toMatchObject({
      set: 'capabilities-2016',
      weights: { 'eLicence.built': 4 },
    })
    // What was printed stands beside it as what it is: printed, derived or open, never simulated.
    expect(line['2016年公布的等级（依据）']).toMatch(/^(来源公布|推算|仅知范围|未见公布)$/)
  }
  const zhejiang = data.find((line) => line['地区'] === '浙江')!
  expect(zhejiang['2016年公布的等级（来源）']).not.toBe('')
  expect(['0', '1']).toContain(zhejiang[licence])

  const bytes = new Uint8Array(await saved('XLSX'))
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
  expect(xml.split('<row ')).toHaveLength(34)
  expect(xml.split('模拟，非官方').length - 1).toBe(32)

  const json = JSON.parse((await saved('JSON')).toString('utf8'))
  expect(json).toMatchObject({ simulated: true, scheme: { weights: { 'eLicence.built': 4 } } })
  expect(json.weights.find(({ id }: { id: string }) => id === 'eLicence.built').weight).toBe(4)
  expect(json.weights.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(
    1,
    12,
  )
  expect(json.sources.length).toBeGreaterThan(0)
})

test('map and ranking are saved as pictures that say what they are', async ({ page }) => {
  await open(page, '/score?places=gansu')
  await settled(page)
  await page.locator('.export .opener').click()
  for (const [part, name] of [
    ['map', '地图'],
    ['ranking', '排名'],
  ] as const) {
    await page.getByRole('menuitemradio', { name }).click()
    for (const format of ['svg', 'png']) {
      const waiting = page.waitForEvent('download')
      await page.locator(`[data-job=${format}]`).click()
      const file = await waiting
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`simulated-capabilities-2016-${part}(@2x)?\\.${format}$`),
      )
      const bytes = readFileSync(await file.path())
      if (format === 'png') {
        expect(bytes.subarray(1, 4).toString()).toBe('PNG')
        continue
      }
      for (const words of ['模拟，非官方', '按所选权重模拟', '权重：', '/score?places=gansu'])
        expect(bytes.toString('utf8')).toContain(words)
    }
  }
})

for (const path of [
  '/score?places=xizang~zhejiang&pin=none!arithmetic!bounds',
  '/en/score?set=dimensions-2021',
])
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${path} in the ${theme} theme, and 360 px are enough`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width: 360, height: 800 })
      await visit(page, path)
      await atRest(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) })),
      ).toEqual([])
    })

const asem = (name: string) => readFileSync(new URL(`../fixtures/asem/${name}`, import.meta.url))

/** Drops a file on the page as a reader's hand does. */
const drop = (page: Page, name: string, content: string) =>
  page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text!], file!, { type: 'text/csv' }))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, content] as const,
  )

async function loadAsem(page: Page, data = 'treated.csv'): Promise<void> {
  await visit(page, '/score')
  await drop(page, data, asem(data).toString('utf8'))
  await page.getByRole('button', { name: '载入', exact: true }).click({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: '方向与分组' })).toBeVisible({ timeout: 30_000 })
  await drop(page, 'iMeta.csv', asem('iMeta.csv').toString('utf8'))
  await page.getByRole('button', { name: '应用结构' }).click({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: '方向与分组' })).toHaveCount(0)
}
const openPart = (page: Page, title: string) =>
  page.locator('.lab-part > summary', { hasText: title }).click()

test('ASEM: data dropped, structure dropped, Switzerland first as COINr publishes it', async ({ page }) => {
  await loadAsem(page)
  await expect(page.locator('.score-ranking tbody tr')).toHaveCount(51, { timeout: 30_000 })
  const first = page.locator('.score-ranking tbody tr').first()
  await expect(first.locator('th')).toHaveText('Switzerland')
  await expect(first.locator('td').nth(1)).toHaveText('68.4')
  await openPart(page, '得分构成、强项与弱项')
  await expect(page.locator('#lab-contributions')).toContainText('总分68.3837')
})

test('ASEM from raw data: each step says what it changed, estimates are marked', async ({ page }) => {
  await loadAsem(page, 'iData.csv')
  await openPart(page, '手册的其余步骤')
  const steps = page.locator('.steps-panel')
  await expect(steps).toContainText('现有数据：完备率最低')
  await steps.getByLabel('除以分母').check()
  await steps.getByLabel('填补缺失').selectOption('mean')
  await steps.getByLabel('按组').selectOption('EurAsia_group')
  await steps.getByLabel('处理极端值').check()
  await steps.getByLabel('仍超限时').selectOption('log')
  await expect(steps).toContainText('个指标已除以分母')
  await expect(steps).toContainText('均标“估算”')
  await expect(page.locator('.score-ranking .estimated').first()).toContainText('含估算')
  await openPart(page, '得分构成、强项与弱项')
  await expect(page.locator('.score-ranking tbody th').first()).toHaveText('Switzerland')
  await expect(page.locator('#lab-contributions')).toContainText('总分68.3837')
  await openPart(page, '方案文件与方法说明')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载方案' }).click()
  const path = await (await saving).path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    denominate: true,
    impute: { by: 'mean', within: 'EurAsia_group' },
    treat: { skewness: 2, kurtosis: 3.5, winsorise: 5, otherwise: 'log' },
  })
  await expect(page.getByLabel('English', { exact: true })).toHaveValue(/winsorised/)
  await page.getByRole('button', { name: '恢复默认' }).click()
  await expect(page.locator('.score-ranking .estimated')).toHaveCount(0)
  await page.getByLabel('载入方案').setInputFiles(path)
  await expect(page.locator('.score-ranking tbody th').first()).toHaveText('Switzerland')
  await page.getByLabel('载入方案').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"weights":{"nobody":1}}'),
  })
  await expect(page.locator('.scheme-file [role=alert]')).toContainText('nobody')
})

test('the tree of weights: searched, locked, equal, undone', async ({ page }) => {
  await loadAsem(page)
  await page.getByLabel('在49个指标中查找').fill('tariff')
  await expect(page.locator('.weight-group .row')).toHaveCount(3)
  await page.getByLabel('在49个指标中查找').fill('')
  await page.getByRole('button', { name: /“Connectivity”之内/ }).click()
  await page.getByRole('button', { name: '锁定“Political”所占的比例' }).click()
  await expect(slider(page, 'Political')).toBeDisabled()
  await weight(page, 'Physical').fill('5')
  await weight(page, 'Physical').press('Enter')
  // Four free ones weigh 5 + 3 = 8 and have 80%: the locked one keeps 20%.
  await expect(weight(page, 'Political')).toHaveValue('2')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(weight(page, 'Physical')).toHaveValue('1')
  await expect(weight(page, 'Political')).toHaveValue('1')
})

test('weights from data and from comparisons stand side by side', async ({ page }) => {
  await loadAsem(page)
  await openPart(page, '由数据或比较定权重')
  const panel = page.locator('.weigh-panel')
  await panel.getByRole('button', { name: '改用熵权法' }).click()
  await expect(panel.getByRole('button', { name: '改回手动' })).toHaveAttribute('aria-pressed', 'true')
  await panel.getByRole('button', { name: '改回手动' }).click()
  await panel.getByRole('button', { name: '作两两比较' }).click()
  await page.getByLabel('Connectivity比Sustainability').selectOption({ label: '前者重要3倍' })
  await expect(page.locator('.ahp-dialog')).toContainText('CR = 0.000')
  await page.getByRole('button', { name: '采用这些比较' }).click()
  await expect(weight(page, 'Connectivity')).toHaveValue('0.75')
})

test('a direction nobody stated is asked before anything is scored', async ({ page }) => {
  await visit(page, '/score')
  await drop(
    page,
    '虚构.csv',
    '地区,办结天数（越低越好）,网办率,好评率\n乙乡,9,50,7\n丙乡,3,40,9\n甲乡,7.5,90,8\n',
  )
  await page.getByRole('button', { name: '载入', exact: true }).click({ timeout: 30_000 })
  const editor = page.locator('.structure-editor')
  await expect(editor).toContainText('有2个指标没有说明', { timeout: 30_000 })
  await expect(page.locator('.score-ranking')).toHaveCount(0)
  await expect(editor.getByLabel('办结天数，方向')).toHaveValue('lower')
  await expect(editor.getByRole('button', { name: '用这些方向和分组评分' })).toBeDisabled()
  await editor.getByLabel('网办率，方向').selectOption('higher')
  await editor.getByRole('button', { name: '其余都是越高越好' }).click()
  await editor.getByLabel('网办率，所在的组').fill('线上')
  await editor.getByLabel('网办率，所在的组').press('Tab')
  await editor.getByLabel('网办率，计量单位').fill('%')
  await editor.getByLabel('网办率，计量单位').press('Tab')
  // One end alone, or ends the wrong way round, are not taken.
  await editor.getByLabel('网办率，上限').fill('100')
  await editor.getByLabel('网办率，上限').press('Tab')
  await expect(editor.getByLabel('网办率，上限')).toHaveAttribute('aria-invalid', 'true')
  await editor.getByLabel('网办率，下限').fill('0')
  await editor.getByLabel('网办率，下限').press('Tab')
  await expect(editor.getByLabel('网办率，上限')).toHaveAttribute('aria-invalid', 'false')
  await editor.getByLabel('好评率，目标值').fill('10')
  await editor.getByLabel('好评率，目标值').press('Tab')
  await editor.getByRole('button', { name: '用这些方向和分组评分' }).click()
  await expect(weight(page, '线上')).toHaveValue('1')
  // 乙乡 0, 20, 0; 丙乡 100, 0, 100; 甲乡 25, 100, 50.
  await expect(page.locator('.score-ranking tbody th')).toHaveText(['丙乡', '甲乡', '乙乡'])
  await page.getByRole('button', { name: '方向与分组' }).click()
  await expect(editor.getByLabel('网办率，上限')).toHaveValue('100')
  await expect(editor.getByLabel('好评率，目标值')).toHaveValue('10')
  await expect(editor.getByLabel('网办率，计量单位')).toHaveValue('%')
})

/** The policy that the shipped configuration sends. */
const policy = /Content-Security-Policy "([^"]+)"/
  .exec(readFileSync(new URL('../../deploy/nginx/snippets/atlas-headers.conf', import.meta.url), 'utf8'))![1]!
  .replace('$atlas_frame_ancestors', "'none'")
  .replaceAll('$atlas_self', "'self'")

/** Answers every document with the policy, and gathers what it is broken by. */
async function underPolicy(page: Page): Promise<string[]> {
  const broken: string[] = []
  await page.exposeFunction('policyBroken', (what: string) => broken.push(what))
  await page.addInitScript(() =>
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, sourceFile, lineNumber, sample }) =>
        (window as unknown as { policyBroken: (what: string) => void }).policyBroken(
          `${violatedDirective} ${sourceFile}:${lineNumber} ${sample}`,
        ),
    ),
  )
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  return broken
}

test('charts: drawn near the view under the shipped policy, walked by keys, chosen everywhere', async ({
  page,
}) => {
  const broken = await underPolicy(page)
  await loadAsem(page)
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => /echarts/.test(name)),
    ),
  ).toBe(false)
  const scatter = page.getByRole('application', { name: 'Connectivity与Sustainability的散点图' })
  await openPart(page, '相关、一致性与实际影响')
  await scatter.scrollIntoViewIfNeeded()
  await expect(scatter.locator('.host svg path').nth(50)).toBeAttached({ timeout: 30_000 })
  await scatter.focus()
  await page.keyboard.press('Home')
  const told = page.locator('[aria-live=polite]').filter({ hasText: 'Austria：' })
  await expect(told).toBeAttached()
  await expect(scatter.locator('.tip')).toContainText('Austria：')
  await page.keyboard.press('Enter')
  await expect(page.locator('.score-ranking tr.chosen th')).toHaveText('Austria')
  await expect(page.locator('.score-ranking tr.unit')).toContainText('相对较强')
  await expect(page.locator('.closer-look')).toContainText('Austria')
  await expect(scatter.getByText('Austria', { exact: true }).first()).toBeAttached()

  // A cell of the correlations shows its two indicators; the pointer's tip stays within the chart.
  const matrix = page.getByRole('application', { name: /之内的相关系数/ })
  await matrix.scrollIntoViewIfNeeded()
  await expect(matrix.locator('.host svg path').nth(2000)).toBeAttached({ timeout: 30_000 })
  await matrix.locator('.host').hover({ position: { x: 400, y: 100 } })
  await expect(matrix.locator('.tip')).toContainText('r =')
  await matrix.locator('.host').click({ position: { x: 400, y: 100 }, delay: 50 })
  await expect(page.getByRole('application', { name: /散点图/ })).not.toHaveAccessibleName(
    'Connectivity与Sustainability的散点图',
  )
  expect(broken).toEqual([])
})

test('a range on an axis leaves units, typed or dragged; the others fade', async ({ page }) => {
  await loadAsem(page)
  await openPart(page, '各组得分，按区间筛选')
  const part = page.locator('#lab-profile')
  await part.getByRole('combobox', { name: /^筛选/ }).selectOption({ label: 'Connectivity' })
  await part.getByLabel('区间下端').fill('60')
  await part.getByLabel('区间下端').press('Enter')
  // COINr publishes six countries with 60 or more in Conn.
  const sixty = papa
    .parse<Record<string, string>>(asem('results.csv').toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    .data.filter(({ Conn }) => Number(Conn) >= 60).length
  await expect(part).toContainText(`51个地区中有${sixty}个在区间内`)
  await expect(page.locator('.score-ranking tr.faded')).toHaveCount(51 - sixty)
  await part.getByRole('button', { name: '取消筛选' }).click()
  await expect(page.locator('.score-ranking tr.faded')).toHaveCount(0)
  const chart = part.getByRole('application')
  await chart.scrollIntoViewIfNeeded()
  await expect(chart.locator('.host svg path').nth(50)).toBeAttached({ timeout: 30_000 })
  const box = (await chart.locator('.host').boundingBox())!
  await page.mouse.move(box.x + 64, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 64, box.y + 150, { steps: 5 })
  await page.mouse.up()
  await expect(part).toContainText(/51个地区中有\d+个在区间内/)
  expect(await page.locator('.score-ranking tr.faded').count()).toBeGreaterThan(0)
})

test('choices and weights drawn together: Sobol indices, rank distribution, stop', async ({ page }) => {
  await loadAsem(page)
  await openPart(page, '方法与权重一起变动')
  const part = page.locator('#lab-uncertainty')
  await part.getByLabel('标准分').check()
  await expect(part.getByLabel('最低记0分、最高记100分（极差法）')).toBeChecked()
  await part.getByRole('button', { name: '开始计算' }).click()
  await expect(part).toContainText('2,000次抽取：排位平均移动', { timeout: 60_000 })
  await expect(part.getByRole('row', { name: /^尺度换算/ })).toBeVisible()
  await expect(part.getByRole('row', { name: /^权重/ })).toBeVisible()
  await part.getByLabel('抽取（每个样本）').fill('100000')
  await part.getByLabel('抽取（每个样本）').press('Enter')
  await part.getByRole('button', { name: '开始计算' }).click()
  await part.getByRole('button', { name: '停止' }).click()
  await expect(part.getByRole('button', { name: '开始计算' })).toBeVisible()
})

test('a method that can’t take the figures says so and offers what helps', async ({ page }) => {
  await loadAsem(page)
  await page.getByLabel('合成', { exact: true }).selectOption({ label: '几何平均' })
  await expect(page.locator('.refusals')).toContainText('只适用于正数')
  await page.getByRole('button', { name: '换算到1至100再合成' }).click()
  await expect(page.locator('.score-ranking tbody tr')).toHaveCount(51)
  await expect(page.locator('.refusals')).toHaveCount(0)
})
