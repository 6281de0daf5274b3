import { h, type FunctionalComponent } from 'vue'
import type { Locale } from '@/locales'

/**
 * Stands in for `vue-router` when widgets are built (see cli/buildEmbed.ts): a widget goes nowhere itself, its links
 * open the atlas in a new tab.
 */
export interface Target {
  path: string
  query?: Record<string, string>
}

/** Address of a page of the atlas. */
export function href(to: string | Target): string {
  const { path, query = {} } = typeof to === 'string' ? { path: to } : to
  const search = new URLSearchParams(query).toString()
  return import.meta.env.BASE_URL + path.replace(/^\//, '') + (search && `?${search}`)
}

export const RouterLink: FunctionalComponent<{ to: string | Target }> = ({ to }, { slots }) =>
  h('a', { href: href(to), target: '_blank', rel: 'noopener' }, slots.default?.())
RouterLink.props = ['to']

const route = { meta: {} as { locale?: Locale }, path: '/', query: {} }

/** The language in which links lead to the atlas. */
export function setLocale(locale: Locale): void {
  route.meta.locale = locale
}

export const useRoute = () => route
