import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { click, until, type Browser } from './browser'

/** Where a task finds what it needs. */
export interface Place {
  /** The built site, with a slash at its end. */
  base: string
  /** A page of another origin that frames a widget without `allow-same-origin`. */
  portal: string
  /** Takes the site off the network. */
  goOffline: () => Promise<void>
}

export interface Task {
  name: string
  run: (browser: Browser, place: Place) => Promise<void>
}

/** The program has hydrated the whole page. */
const hydrated = `document.readyState !== 'loading' && document.querySelector('#app') && !document.querySelector('.not-started')`
const heading = (text: string) => `document.querySelector('h1')?.textContent.includes('${text}')`

async function open(browser: Browser, url: string): Promise<void> {
  await browser.open(url)
  await until(browser, hydrated)
}

/** A full table of a year that nobody has published: figures by rule, for the reader's own data. */
function table(): string {
  const file = join(import.meta.dirname, '../../data/units.json')
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: { name: string }[] }
  return ['地区,评估年度,总体指数', ...units.map(({ name }, at) => `${name},2022,${99 - at / 2}`)].join('\n')
}

/** Gives a file to the field as a reader's choice would; every browser from the floor upward can. */
const give = (selector: string, name: string, content: string) => `
  const field = document.querySelector('${selector}')
  const files = new DataTransfer()
  files.items.add(new File([${JSON.stringify(content)}], '${name}', { type: 'text/csv' }))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))`

/** Notes the size of every file that the page hands out for saving. */
const watchSaved = `
  window.saved = []
  const { createObjectURL } = URL
  URL.createObjectURL = (blob) => {
    window.saved.push({ size: blob.size, type: blob.type })
    return createObjectURL.call(URL, blob)
  }`

export const tasks: Task[] = [
  {
    name: 'open',
    run: async (browser, { base }) => {
      await open(browser, base)
      await until(browser, heading('2019年'))
      await until(browser, `document.querySelectorAll('.china-map .area[role=button]').length >= 31`)
      await until(browser, `document.querySelector('.china-map svg').getBoundingClientRect().height > 300`)
    },
  },
  {
    name: 'year',
    run: async (browser) => {
      await browser.run(`document.querySelector('[role=slider]').focus()`)
      await browser.press('Home')
      await until(browser, heading('2015年'))
      await browser.press('End')
      await until(browser, `location.search.includes('year=')`)
    },
  },
  {
    name: 'search',
    run: async (browser, { base }) => {
      await open(browser, base)
      await click(browser, '.unit-search input')
      await browser.type('zj')
      await until(
        browser,
        `document.querySelector('.unit-search [role=option]')?.textContent.includes('浙江')`,
      )
      await browser.press('Enter')
      await until(browser, `document.querySelector('.unit-card')?.textContent.includes('浙江')`)
    },
  },
  {
    name: 'province',
    run: async (browser, { base }) => {
      await open(browser, `${base}province/zhejiang`)
      await until(browser, heading('浙江'))
      await click(browser, '[data-explain$="/index"]')
      await until(
        browser,
        `document.querySelector('.source-popover').open && document.querySelector('.source-popover .content').textContent.length > 60`,
      )
      await click(browser, '.source-popover .close')
      await until(browser, `!document.querySelector('.source-popover').open`)
    },
  },
  {
    name: 'own table',
    run: async (browser, { base }) => {
      await open(browser, `${base}data`)
      await browser.run(
        `[...document.querySelectorAll('button')].find((each) => each.textContent.includes('打开本机数据')).click()`,
      )
      await until(browser, `document.querySelector('.own-dialog input[type=file]')`)
      await browser.run(give('.own-dialog input[type=file]', 'rule.csv', table()))
      await click(browser, '.own-dialog .apply:not(:disabled)')
      await until(browser, `document.querySelector('.own-bar')?.textContent.includes('rule.csv')`)
    },
  },
  {
    name: 'export',
    run: async (browser, { base }) => {
      await open(browser, `${base}province/zhejiang`)
      await browser.run(watchSaved)
      for (const job of ['svg', 'png']) {
        await until(browser, `document.querySelector('.export .opener')`)
        await browser.run(`
          const opener = document.querySelector('.export .opener')
          if (opener.getAttribute('aria-expanded') !== 'true') opener.click()`)
        await click(browser, `[data-job=${job}]`)
        await until(browser, `window.saved.some(({ size, type }) => type.includes('${job}') && size > 5000)`)
      }
    },
  },
  {
    name: 'score',
    run: async (browser, { base }) => {
      await open(browser, `${base}score`)
      const ranking = `document.querySelector('.score-ranking tbody').textContent`
      const before = await browser.run<string>(`return ${ranking}`)
      await browser.run(
        `document.querySelector('.weight-group [type=range], .weight-group [role=slider]').focus()`,
      )
      await browser.press('End')
      await until(browser, `${ranking} !== ${JSON.stringify(before)}`)
      await until(browser, `document.querySelector('.robustness-bar .state')?.textContent.includes('10,000')`)
    },
  },
  {
    name: 'wall',
    run: async (browser, { base }) => {
      await open(browser, `${base}screen?year=2019`)
      const caption = `document.querySelector('.kiosk-bar .caption')?.textContent`
      await until(browser, `document.querySelector('.kiosk-bar .dots, .kiosk-bar .count')`)
      for (let step = 0; step < 3; step++) {
        const before = await browser.run<string>(`return ${caption}`)
        await browser.press('PageDown')
        await until(browser, `${caption} !== ${JSON.stringify(before)}`)
        await until(browser, `document.querySelectorAll('.china-map .area').length >= 31`)
      }
    },
  },
  {
    name: 'widget',
    run: async (browser, { portal }) => {
      await browser.open(portal)
      // The widget is of another, opaque origin: what it says to the page around is all that can be seen.
      await until(browser, `window.heard?.some(({ type }) => type === 'ready')`)
      await until(browser, `window.heard.some(({ type, height }) => type === 'height' && height > 200)`)
    },
  },
  {
    name: 'offline',
    run: async (browser, { base, goOffline }) => {
      await open(browser, base)
      await until(browser, `navigator.serviceWorker.controller`)
      await open(browser, base)
      await goOffline()
      await open(browser, `${base}?year=2016`)
      await until(browser, `document.querySelector('[role=slider]').getAttribute('aria-valuenow') === '2016'`)
      await open(browser, `${base}province/anhui`)
      await until(browser, heading('安徽'))
    },
  },
]
