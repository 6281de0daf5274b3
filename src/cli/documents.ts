/** What the build adds to prerendered pages so that they stand as documents: heads, the list of pages, robots.txt. */
import type { PageHead } from '../composables/head'
import type { Locale } from '../locales'
import { escapeMarkup } from '../domain/markup.ts'
import { say } from './terminal.ts'

/** Where the site is served from. */
export interface Site {
  /** Like `https://atlas.example.org`; absent where the builder does not know it. */
  origin?: string
  /** Path prefix that ends with a slash. */
  base: string
}

const languages: [hreflang: string, locale: Locale][] = [
  ['zh-CN', 'zh-CN'],
  ['en', 'en'],
  ['x-default', 'zh-CN'],
]

/** The languages that a page exists in, where there are several. */
const alternates = (paths: NonNullable<PageHead['paths']>): [hreflang: string, path: string][] =>
  Object.keys(paths).length < 2
    ? []
    : languages.flatMap(([hreflang, target]) => {
        const path = paths[target]
        return path === undefined ? [] : [[hreflang, path]]
      })

/**
 * The site's address out of ATLAS_ORIGIN, without a slash at its end.
 * @throws Error for anything but scheme and host
 */
export function readOrigin(given: string | undefined): string | undefined {
  if (!given) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      say(
        `ATLAS_ORIGIN 应为 https://host 形式：${given}`,
        `ATLAS_ORIGIN must look like https://host: ${given}`,
      ),
    )
  return url.origin
}

const pathOn = ({ base }: Site, path: string) => base.replace(/\/$/, '') + path
/** Absolute where the address is known, else on the site's own host. */
const address = (site: Site, path: string) => (site.origin ?? '') + pathOn(site, path)

/** The elements of a head, one a line. */
export function headMarkup(head: PageHead, site: Site): string[] {
  const { title, description, locale, paths } = head
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escapeMarkup(content)}">`
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeMarkup(content)}">`
  const lines = [`<title>${escapeMarkup(title)}</title>`, meta('description', description)]
  if (!paths) return [...lines, meta('robots', 'noindex')]
  const { origin } = site
  const canonical = address(site, paths[locale]!)
  if (origin) lines.push(`<link rel="canonical" href="${escapeMarkup(canonical)}">`)
  for (const [hreflang, path] of alternates(paths))
    lines.push(`<link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(address(site, path))}">`)
  lines.push(
    property('type', 'website'),
    property('site_name', head.site),
    property('title', title),
    property('description', description),
    property('locale', locale === 'en' ? 'en_GB' : 'zh_CN'),
  )
  if (origin) lines.push(property('url', canonical))
  if (origin && head.image)
    lines.push(
      property('image', address(site, head.image)),
      property('image:width', '1200'),
      property('image:height', '630'),
      property('image:alt', title),
      `<meta name="twitter:card" content="summary_large_image">`,
    )
  if (head.data) {
    const data = JSON.stringify(origin ? { ...head.data, url: canonical } : head.data)
    lines.push(`<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`)
  }
  return lines
}

/** A prerendered file with its page's head in the place of the general title. */
export function withHead(html: string, head: PageHead | undefined, site: Site): string {
  if (!head) return html
  const standIn = head.standIn ? ' data-stand-in=""' : ''
  return html
    .replace(/<html[^>]*>/, () => `<html lang="${escapeMarkup(head.lang)}"${standIn}>`)
    .replace(/<title>[^<]*<\/title>/, () => headMarkup(head, site).join('\n    '))
}

/** What a page says of itself where its program does not come: styles/base.css shows it after a while. */
const notStarted: Record<Locale, string> = {
  'zh-CN':
    '这一页可以阅读，但互动部分没有加载出来：请重新载入、允许脚本运行，或改用较新的浏览器（Chrome 87、Firefox 78、Safari 14.1以上）。',
  en: 'This page can be read, but its interactive parts could not be loaded: please reload it, allow scripts, or use a newer browser (from Chrome 87, Firefox 78 or Safari 14.1).',
}

/** What a page says first where scripts do not run. */
const withoutScript: Record<Locale, string> = {
  'zh-CN': '脚本没有启用：本页的数字齐全，但不能换年、查找、导出，链接里指定的年份和地区也不起作用。',
  en: 'Scripts are off: all figures of this page are here, but it cannot change the year, search or export, and what a link asks for is not shown.',
}

/**
 * Scripts where they hold nothing up. The boot script (bootScript.ts) behind the style sheets: it waits for them, and the
 * parser for it, so that nothing is laid out without styles. The program behind all that is read, only named, for the
 * boot script to start it; and a notice for the case that it never comes.
 * @throws Error for a page without its scripts, which would never start
 */
export function withScriptsPlaced(html: string, locale: Locale): string {
  const [boot] = /\s*<script src="[^"]*"><\/script>/.exec(html) ?? []
  const [entry, source] = /\s*<script type="module"[^>]*src="([^"]*)"[^>]*><\/script>/.exec(html) ?? []
  if (!boot || !entry)
    throw new Error(
      say(
        '页面里找不到启动脚本或程序的 script 标签：请检查 index.html 与 vite.config.ts',
        'A page lacks the script tag of the boot script or of the program: check index.html and vite.config.ts',
      ),
    )
  const parts = html.match(/\s*<link rel="modulepreload"[^>]*>/g) ?? []
  const last = [
    `<p class="not-started" role="alert">${notStarted[locale]}</p>`,
    ...[`<link rel="modulepreload" crossorigin="" href="${source}" data-program="">`, ...parts].map((link) =>
      link.trim().replace('<link', '<link fetchpriority="low"'),
    ),
  ]
  return [boot, entry, ...parts]
    .reduce((rest, element) => rest.replace(element, ''), html)
    .replace('</head>', () => `${boot.trim()}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}<noscript><p>${withoutScript[locale]}</p></noscript>`)
    .replace('</body>', () => `${last.join('\n')}\n</body>`)
}

/** The list of all pages for search engines, each with its other language. Needs the site's address. */
export function sitemap(heads: Iterable<PageHead>, site: Site & { origin: string }): string {
  const entries = [...heads].flatMap(({ locale, paths }) => {
    if (!paths) return []
    const links = alternates(paths).map(
      ([hreflang, path]) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(address(site, path))}"/>`,
    )
    return [`<url><loc>${escapeMarkup(address(site, paths[locale]!))}</loc>${links.join('')}</url>`]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.sort(),
    '</urlset>',
    '',
  ].join('\n')
}

/** All may be read; the list of pages is named where there is one. */
export function robots(site: Site): string {
  const lines = ['User-agent: *', 'Allow: /']
  if (site.origin) lines.push(`Sitemap: ${address(site, '/sitemap.xml')}`)
  return `${lines.join('\n')}\n`
}
