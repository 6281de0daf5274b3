import type { RouteRecordRaw } from 'vue-router'
import { localePrefix, locales, type Locale } from '@/locales'
import OverviewView from './OverviewView.vue'

declare module 'vue-router' {
  interface RouteMeta {
    locale?: Locale
    /** Name of the page in whatever language. */
    page?: string
  }
}

/** Every page once per language; the default language has no prefix. */
const pages: Pick<RouteRecordRaw, 'path' | 'name' | 'component'>[] = [
  { path: '/', name: 'overview', component: OverviewView },
]

export const routes: RouteRecordRaw[] = [
  ...locales.flatMap((locale) =>
    pages.map(
      (page) =>
        ({
          path: localePrefix[locale] + page.path,
          name: `${String(page.name)}:${locale}`,
          component: page.component,
          meta: { locale, page: String(page.name) },
        }) as RouteRecordRaw,
    ),
  ),
  { path: '/:path(.*)*', name: 'notFound', component: () => import('./NotFoundView.vue') },
]
