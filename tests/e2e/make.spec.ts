import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { area, expect as soon, row, test, visit } from './fixtures'

/** Files are read and worked on by workers. */
const expect = soon.configure({ timeout: 20_000 })
test.describe.configure({ timeout: 120_000 })

const fixture = (name: string) => `tests/fixtures/make/${name}`
const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name })
const shape = (page: Page, at: number) => page.locator(`.make-map .areas [data-id="s${at}"]`)
const choose = (page: Page, ...names: string[]) =>
  page.locator('.file-drop input').setInputFiles(names.map(fixture))

/** Opens the page and adds shapes and the first table. */
async function begin(page: Page): Promise<void> {
  await visit(page, '/en/make')
  await choose(page, 'woodland.geojson')
  await expect(page.locator('.loaded')).toHaveText(/woodland\.geojson: 12 areas/)
  await step(page, /Tables/).click()
  await choose(page, 'scores-2030.csv')
  await expect(page.locator('.table-card h3')).toHaveText('scores-2030.csv')
}

async function describe(page: Page): Promise<void> {
  await step(page, /Details/).click()
  await page.getByRole('textbox', { name: 'Title of the atlas' }).fill('Woodland service atlas')
  await page.getByRole('textbox', { name: 'Publisher' }).fill('Woodland assessment centre')
}

async function save(page: Page): Promise<string> {
  await step(page, /Atlas/).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the pack' }).click()
  const file = await (await saving).path()
  await expect(page.locator('.take .good')).toHaveText('Saved as Woodland-service-atlas.json')
  return file
}

test('from a map and a table to an atlas that is opened, saved, and goes on next year', async ({ page }) => {
  await begin(page)
  const roles = page.locator('.table-card th select')
  expect(await roles.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual([
    'name',
    'year',
    'index',
    'band',
    'indicator',
  ])
  await expect(page.locator('.table-card details').first()).toContainText('Average')

  // One name is misspelt: it is asked, and its shape is pressed on the map.
  await step(page, /Names/).click()
  await expect(page.locator('.match-row')).toHaveCount(1)
  await expect(page.locator('.match-row')).toContainText('Ginko')
  await expect(shape(page, 6)).toHaveAttribute('fill', 'url(#fill-unknown)')
  await page.getByRole('button', { name: 'Pick the shape of “Ginko” on the map' }).click()
  await shape(page, 6).click()
  await expect(page.getByText('Everything is matched.')).toBeVisible()
  await expect(shape(page, 6)).toHaveAttribute('fill', 'var(--step-8)')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.match-row')).toHaveCount(1)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByText('Everything is matched.')).toBeVisible()

  await describe(page)
  // Best and worst band; an empty cell and a shape without a row are not found.
  await expect(shape(page, 0)).toHaveAttribute('fill', 'var(--step-8)')
  await expect(shape(page, 10)).toHaveAttribute('fill', 'var(--step-1)')
  await expect(shape(page, 4)).toHaveAttribute('fill', 'url(#fill-unknown)')
  await expect(shape(page, 11)).toHaveAttribute('fill', 'url(#fill-unknown)')
  const file = await save(page)

  // What was done outlives a reload, and the saved file opens by itself.
  await page.reload()
  await expect(step(page, /Names/)).toContainText('all matched')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.locator('.file-drop input').setInputFiles(file)
  await expect(page.locator('.good')).toContainText('Years in it: 2030.')

  // Next year's table: its misspelt name is asked again, since the pack knows shapes and not spellings.
  await step(page, /Tables/).click()
  await choose(page, 'scores-2031.csv')
  await step(page, /Names/).click()
  await page.getByRole('button', { name: 'Ginko: It is Ginkgo' }).click()
  await expect(page.getByText('Everything is matched.')).toBeVisible()
  await step(page, /Atlas/).click()
  await expect(page.locator('.ranking li').first()).toHaveText(/Alder.*93/)
  await page.getByRole('button', { name: 'Open as an atlas' }).click()
  await expect(page.locator('header.site .title')).toHaveText('Woodland service atlas')
  await expect(page).toHaveURL(/\/en\/?$/)
  await expect(page.locator('.china-map .areas .area')).toHaveCount(12)
  await expect(row(page, '001')).toContainText('93')
  await page.getByRole('slider').press('Home')
  await expect(page.locator('h1')).toContainText('2030')
  await expect(area(page, '001')).toHaveAttribute('fill', 'var(--step-8)')
  await expect(row(page, '005')).toContainText('Not found')
  await expect(row(page, '012')).toContainText('Not found')
})

test('names are settled by keyboard alone', async ({ page }) => {
  await begin(page)
  await step(page, /Names/).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#step-heading')).toBeFocused()
  const pick = page.getByRole('button', { name: 'Pick the shape of “Ginko” on the map' })
  while (!(await pick.evaluate((each) => each === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(pick).toHaveAttribute('aria-pressed', 'true')
  // On to the map, which is one stop, and by arrows from its first shape to the seventh.
  const inMap = () => page.evaluate(() => document.activeElement?.closest('.make-map') !== null)
  while (!(await inMap())) await page.keyboard.press('Tab')
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  await expect(shape(page, 6)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Everything is matched.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('.match-row')).toContainText('Ginko')
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText('Everything is matched.')).toBeVisible()
})

test('files dropped on the page are taken, each by what it holds; what is none is named', async ({
  page,
}) => {
  await visit(page, '/en/make')
  const texts = ['woodland.geojson', 'scores-2030.csv'].map((name) => [
    name,
    readFileSync(fixture(name), 'utf8'),
  ])
  const metres = JSON.stringify({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[[5e5, 4e6], [6e5, 4e6], [6e5, 5e6], [5e5, 4e6]]] }, // prettier-ignore
  })
  const transfer = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer()
      for (const [name, text] of files) data.items.add(new File([text!], name!))
      return data
    },
    [...texts, ['utm.geojson', metres], ['roads.kml', '<kml/>']],
  )
  await page.locator('article.make').dispatchEvent('drop', { dataTransfer: transfer })
  const alerts = page.locator('.make > [role=alert]')
  await expect(alerts).toHaveCount(2)
  await expect(alerts.first()).toContainText('WGS 84')
  await expect(alerts.last()).toContainText('.kml is not a format')
  await expect(step(page, /Shapes/)).toContainText('12 shapes')
  await expect(step(page, /Tables/)).toContainText('1 table')
  await expect(page.locator('.own-dialog[open]')).toHaveCount(0)
})

test('a zipped Shapefile is read by its library in the worker; removing it can be undone', async ({
  page,
}) => {
  await visit(page, '/en/make')
  await choose(page, 'woods.zip')
  await expect(page.locator('.loaded')).toHaveText(/woods\.zip: 2 areas/)
  await expect(page.locator('.make-map .label')).toHaveText(['Alder', 'Birch'])
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.locator('.make-guide')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.make-map .areas .area')).toHaveCount(2)
})

test('the provinces of the site’s own map: their lines, source and areas without figures travel with them', async ({
  page,
}) => {
  await visit(page, '/en/make')
  await page.getByRole('button', { name: 'Use the provinces of this site’s map' }).click()
  await expect(page.locator('.loaded')).toHaveText(/Provinces.*: 34 areas/)
  await expect(page.locator('.make-map .lines .dash')).toHaveCount(1)
  await step(page, /Tables/).click()
  await page.locator('.file-drop input').setInputFiles({
    name: 'scores.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,year,score\n浙江省,2030,912\n江苏省,2030,877\n'),
  })
  await step(page, /Details/).click()
  await expect(page.getByRole('textbox', { name: 'Source of the map' })).toHaveValue(/Tianditu/)
  // Figures beyond 0 to 100 are named with the scale that holds them.
  await expect(page.locator('.scale [role=alert]')).toContainText('from 877 to 912')
  await page.getByRole('button', { name: 'Make it 0 to 1000' }).click()
  await expect(page.locator('.scale [role=alert]')).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Title of the atlas' }).fill('Provinces')
  await page.getByRole('textbox', { name: 'Publisher' }).fill('Somebody')
  await step(page, /Atlas/).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the pack' }).click()
  const pack = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
  expect(pack.scale).toEqual({ least: 0, most: 1000, better: 'higher' })
  expect(pack.attribution.en).toMatch(/Tianditu/)
  expect(pack.approval).toBeUndefined()
  expect(pack.lines.length).toBeGreaterThan(8)
  expect(
    pack.unassessed.map(({ id, status }: { id: string; status: string }) => [id, status]).sort(),
  ).toEqual([
    ['710000', 'noData'],
    ['810000', 'notAssessed'],
    ['820000', 'notAssessed'],
  ])
})

for (const [width, theme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const)
  test(`axe finds nothing in any step, ${width} wide in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: theme })
    await begin(page)
    for (const name of [/Shapes/, /Tables/, /Names/, /Details/, /Atlas/]) {
      await step(page, name).click()
      await expect(page.locator('#step-heading')).toBeFocused()
      await expect(page.locator('.busy')).toHaveCount(0)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) })),
      ).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
