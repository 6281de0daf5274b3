import type { RouteRecordRaw } from 'vue-router'
import { siteDataset, sitePack } from '@/dataset/site'
import { localePrefix, locales, type Locale } from '@/locales'
import OverviewView from '@/features/overview/OverviewView.vue'

declare module 'vue-router' {
  interface RouteMeta {
    locale?: Locale
    /** Name of the page in whatever language. */
    page?: PageName
    /** Without header, footer and anything that might cover the picture: the wall. */
    bare?: boolean
  }
}

type PageName =
  | 'overview'
  | 'province'
  | 'region'
  | 'compare'
  | 'cities'
  | 'platform'
  | 'cases'
  | 'score'
  | 'data'
  | 'share'
  | 'make'
  | 'screen'
  | 'speaker'

/** Pages that speak of the bundled assessment alone: the site of a pack has none of them. */
const ofBundled: readonly PageName[] = ['cities', 'platform', 'cases']

/** Every page once per language; the default language has no prefix. Only the overview is in the first bundle. */
const allPages: { path: string; name: PageName; component: RouteRecordRaw['component']; bare?: boolean }[] = [
  { path: '/', name: 'overview', component: OverviewView },
  {
    path: '/province/:slug',
    name: 'province',
    component: () => import('@/features/profile/ProvinceView.vue'),
  },
  { path: '/region/:slug', name: 'region', component: () => import('@/features/profile/RegionView.vue') },
  { path: '/compare', name: 'compare', component: () => import('@/features/compare/CompareView.vue') },
  { path: '/cities', name: 'cities', component: () => import('@/features/cities/CitiesView.vue') },
  { path: '/platform', name: 'platform', component: () => import('@/features/platform/PlatformView.vue') },
  { path: '/cases', name: 'cases', component: () => import('@/features/cases/CasesView.vue') },
  { path: '/score', name: 'score', component: () => import('@/features/score/ScoreView.vue') },
  { path: '/data', name: 'data', component: () => import('@/features/sources/DataView.vue') },
  { path: '/share', name: 'share', component: () => import('@/features/share/ShareView.vue') },
  { path: '/make', name: 'make', component: () => import('@/features/make/MakeView.vue') },
  { path: '/screen', name: 'screen', component: () => import('@/features/wall/ScreenView.vue'), bare: true },
  {
    path: '/screen/speaker',
    name: 'speaker',
    component: () => import('@/features/wall/SpeakerView.vue'),
    bare: true,
  },
]

/** A pack without regions has one that holds all: no page of its own. */
const absent: readonly PageName[] =
  sitePack && sitePack.dataset.regions.length < 2 ? [...ofBundled, 'region'] : ofBundled

const pages = sitePack ? allPages.filter(({ name }) => !absent.includes(name)) : allPages

export const routes: RouteRecordRaw[] = [
  ...locales.flatMap((locale) =>
    pages.map(
      ({ path, name, component, bare }) =>
        ({
          path: localePrefix[locale] + path,
          name: `${name}:${locale}`,
          component,
          meta: { locale, page: name, bare },
        }) as RouteRecordRaw,
    ),
  ),
  { path: '/:path(.*)*', name: 'notFound', component: () => import('./NotFoundView.vue') },
]

/** The paths to prerender: every page for every slug, and the page that says “not here”, in each language. */
export function prerenderedPaths(): string[] {
  const { units, regions } = siteDataset()
  const slugs: Partial<Record<PageName, string[]>> = {
    province: units.map((unit) => unit.slug),
    region: regions.map((region) => region.slug),
  }
  const paths = locales.flatMap((locale) =>
    pages.flatMap(({ path, name }) =>
      (slugs[name] ?? ['']).map((slug) => localePrefix[locale] + path.replace(':slug', slug)),
    ),
  )
  return [...paths, ...locales.map((locale) => `${localePrefix[locale]}/404`)]
}
