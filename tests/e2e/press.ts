import { expect, type Page } from '@playwright/test'
import { atRest, painted, visit } from './fixtures'

/** At most this many controls of one kind are pressed on a page: the thirtieth row of a table does what the first did. */
const most = 40

/** What a reader may put into a file field: a small table that belongs to nothing. */
const table = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('unit,index\r\n浙江,96.73\r\n') }

/** Ids of the controls in sight, one for each look and label, each marked for being found again. */
async function controls(page: Page): Promise<string[]> {
  return page.evaluate((limit) => {
    const seen = new Map<string, number>()
    const found: string[] = []
    const selector = 'button, summary, select, input, textarea, [role=button], [role=tab], [role=option]'
    for (const [index, element] of [...document.querySelectorAll<HTMLElement>(selector)].entries()) {
      if (element.matches(':disabled') || !element.checkVisibility()) continue
      const kind = `${element.tagName}.${element.getAttribute('class') ?? ''}.${(element as HTMLInputElement).type ?? ''}`
      const count = (seen.get(kind) ?? 0) + 1
      seen.set(kind, count)
      if (count > (element.dataset.explain === undefined ? 8 : 3) || found.length >= limit) continue
      element.dataset.pressed = String(index)
      found.push(String(index))
    }
    return found
  }, most)
}

/**
 * Presses every control of a page, chooses every first option, fills every field and gives every file field a file.
 * The page must stay where it is: links are not followed. Downloads, print and new windows are let happen.
 */
export async function pressEverything(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  page.context().on('page', (other) => void (other !== page && other.close().catch(() => {})))
  await visit(page, path)
  // Pressing opens things that can be pressed: a second round meets them.
  for (let round = 0; round < 2; round++)
    for (const id of await controls(page)) {
      const control = page.locator(`[data-pressed="${id}"]`).first()
      if (!(await control.isVisible().catch(() => false))) continue
      const kind = await control.evaluate(
        (element) => `${element.tagName}:${(element as HTMLInputElement).type ?? ''}`,
      )
      if (kind.startsWith('SELECT'))
        await control.selectOption({ index: 1 }, { timeout: 2000 }).catch(() => {})
      else if (kind === 'INPUT:file') await control.setInputFiles(table, { timeout: 2000 })
      else if (/^(INPUT:(text|search|number|url)|TEXTAREA)/.test(kind))
        await control.fill(kind.endsWith('number') ? '3' : 'a', { timeout: 2000 }).catch(() => {})
      else
        await control
          .evaluate((element) =>
            (element as HTMLElement).dispatchEvent(
              new MouseEvent('click', { bubbles: true, cancelable: true }),
            ),
          )
          .catch(() => {})
      await painted(page)
      await page.keyboard.press('Escape')
    }
  await atRest(page)
  expect(await page.locator('h1, svg, table').count(), path).toBeGreaterThan(0)
}
