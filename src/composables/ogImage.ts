import type { Locale } from '@/locales'

/**
 * Path of the PNG that stands for a page where a link to it is shared, if there is one; made by `npm run og`. `path` comes
 * without a language prefix.
 */
export function ogImage(path: string, locale: Locale): string | undefined {
  const [, kind, slug] = /^\/(?:(province|region)\/([a-z0-9-]+))?$/.exec(path) ?? []
  if (path !== '/' && !slug) return undefined
  return `/og/${locale === 'en' ? 'en/' : ''}${kind ? `${kind}-${slug}` : 'overview'}.png`
}
