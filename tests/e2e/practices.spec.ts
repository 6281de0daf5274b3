import { expect, test, visit } from './fixtures'

test('practices are found by words, kind and province, and the link keeps what was asked', async ({
  page,
}) => {
  await visit(page, '/cases')
  const practices = page.locator('#practices .practices > li')
  await expect(practices).toHaveCount(16)
  await page.getByLabel('文字').fill('3550')
  await page.getByLabel('文字').press('Enter')
  await expect(practices).toHaveCount(1)
  await expect(practices).toContainText('江苏')
  await expect(page).toHaveURL(/text=3550/)
  await expect(page.locator('#boxes .none')).toBeVisible()

  await visit(page, '/en/cases?text=seal&kind=merged')
  await expect(practices).toHaveCount(2)
  await visit(page, '/cases?unit=jiangsu')
  await expect(practices).toHaveCount(3)
  await expect(page.locator('#practices .practice-map svg')).toBeVisible()
})

test('a province whose practices no source tells has no such part', async ({ request }) => {
  expect(await (await request.get('/province/jiangsu')).text()).toContain('practices-heading')
  expect(await (await request.get('/province/qinghai')).text()).not.toContain('practices-heading')
})
