/*
 * A cover over the page while it is not known whose facts it shows: `config.json` may name a pack, and the prerendered
 * page has those that the site was built of. Used before the program (inHead.ts) and by it (app/awaitPack.ts).
 */

/** Milliseconds without an answer after which the site goes on as it was built, as in siteConfig.ts. */
const PATIENCE_MS = 8000
/** Milliseconds after which the cover says that something is loading; before, it would only flicker. */
const QUIET_MS = 400

const texts = {
  'zh-CN': { loading: '正在载入……', failed: '网站没有加载出来，请重新载入这一页。' },
  en: { loading: 'Loading…', failed: 'The site could not be loaded. Please reload this page.' },
}
const text = () => texts[document.documentElement.lang === 'en' ? 'en' : 'zh-CN']

/** Shows the page again. */
export function uncover(): void {
  delete document.documentElement.dataset.awaiting
  document.querySelector('.cover')?.remove()
}

/** Where the cover says what is going on, and asks. Once the body is there. */
export function coverSheet(): HTMLElement {
  const present = document.querySelector<HTMLElement>('.cover')
  if (present) return present
  const sheet = Object.assign(document.createElement('div'), {
    className: 'cover',
    textContent: text().loading,
  })
  sheet.setAttribute('role', 'status')
  document.body.append(sheet)
  return sheet
}

/** Says that the program did not come; what lies below the cover is not what the site shows. */
export const sayOnCover = () => (coverSheet().textContent = text().failed)

const namesPack = (config: unknown): boolean =>
  typeof config === 'object' && config !== null && 'pack' in config && typeof config.pack === 'string'

/** Covers the page until `config.json` is known to name no pack; where it names one, the program takes the cover off. */
export async function coverPage(): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]')?.href
  if (!address) return
  const { dataset } = document.documentElement
  dataset.awaiting = ''
  setTimeout(() => 'awaiting' in dataset && coverSheet(), QUIET_MS)
  const answer: Promise<unknown> = fetch(address).then((response) => response.ok && response.json())
  const nothing = new Promise((done) => setTimeout(done, PATIENCE_MS))
  const config = await Promise.race([answer, nothing]).catch(() => undefined)
  if (!namesPack(config)) return uncover()
  dataset.awaiting = 'pack'
  document.title = text().loading
}
