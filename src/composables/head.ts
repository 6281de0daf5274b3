import type { InjectionKey } from 'vue'
import type { Locale } from '@/locales'

/** What a page says about itself to browsers, search engines and those who share a link to it. */
export interface PageHead {
  /** Language of the page, as HTML names it. */
  lang: string
  title: string
  description: string
  /** Name of the whole site. */
  site: string
  locale: Locale
  /** The page in each language, without the base the site is served from; absent where a page is not to be listed. */
  paths?: Partial<Record<Locale, string>>
  /** True for the page that stands in for pages without a file. */
  standIn?: boolean
  /** Path of a PNG that stands for the page where a link to it is shared. */
  image?: string
  /** JSON-LD for search engines that list data sets. */
  data?: object
}

/** Where a page leaves its head while it is prerendered; the build writes it into the file. */
export const headKey: InjectionKey<{ head?: PageHead }> = Symbol('head')

/** Sets an attribute that says something else, or does nothing. */
function set(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Removes what keeps a page out of the lists of search engines, or adds it. */
function list(listed: boolean): void {
  const present = document.head.querySelector('meta[name=robots]')
  if (listed) present?.remove()
  else if (!present)
    document.head.append(
      Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }),
    )
}

/**
 * Lets the document's head follow on to a page that was reached inside the app. Links keep the origin that the build
 * has given them, or none; `base` is the path the site is served from. Pictures and data stay those of the document: only its file is read for them.
 */
export function showHead({ lang, title, description, locale, paths }: PageHead, base: string): void {
  if (document.title !== title) document.title = title
  if (document.documentElement.lang !== lang) document.documentElement.lang = lang
  set(document.head.querySelector('meta[name=description]'), 'content', description)
  list(paths !== undefined)
  if (!paths) return
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[hreflang]')) {
    const given = link.getAttribute('href') ?? ''
    const origin = /^https?:\/\/[^/]+/.exec(given)?.[0] ?? ''
    const target: Locale = link.hreflang ? (link.hreflang === 'en' ? 'en' : 'zh-CN') : locale
    set(link, 'href', `${origin}${base.replace(/\/$/, '')}${paths[target] ?? paths[locale]!}`)
  }
}
