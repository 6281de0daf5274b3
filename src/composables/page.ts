import { computed, inject, onMounted, watch, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { localePrefix, locales } from '@/locales'
import { headKey, showHead, type PageHead } from './head'
import { useLocalePaths, useMessages } from './messages'
import { ogImage } from './ogImage'

interface HeadOptions {
  /** The title as it stands, without the site's name behind it. */
  whole?: boolean
  /** False keeps the page out of the lists of search engines. */
  listed?: boolean
  /** For the page that stands in for pages without a file; see main.ts. */
  standIn?: boolean
  /** JSON-LD, asked for while the page is prerendered only. */
  data?: () => object
}

/**
 * What a page says about itself: title and description, its place in both languages, how it looks when it is shared.
 * The prerendered file holds all of it; in the browser title and links follow.
 */
export function usePageHead(
  title: () => string,
  description: () => string,
  { whole = false, listed = true, standIn, data }: HeadOptions = {},
): void {
  const t = useMessages()
  const route = useRoute()
  const own = route.meta.page
  const { plainPath } = useLocalePaths()
  const head = computed<PageHead>(() => {
    const path = plainPath()
    return {
      lang: t.value.htmlLang,
      title: whole ? title() : `${title()} · ${t.value.site.title}`,
      description: description(),
      site: t.value.site.title,
      locale: t.value.lang === 'en' ? 'en' : 'zh-CN',
      paths: listed
        ? Object.fromEntries(locales.map((locale) => [locale, localePrefix[locale] + path]))
        : undefined,
      standIn,
    }
  })
  if (import.meta.env.SSR) {
    const path = plainPath()
    const sink = inject(headKey, undefined)
    if (sink)
      sink.head = {
        ...head.value,
        image: listed ? ogImage(path, head.value.locale) : undefined,
        data: data?.(),
      }
  } else
    onMounted(() =>
      watch(
        head,
        (now) => {
          // The reader may be on the way to another page already, whose own head then counts.
          if (route.meta.page === own) showHead(now, import.meta.env.BASE_URL)
        },
        { immediate: true },
      ),
    )
}

/** The texts of one page in the language of the page; they travel with the page's own chunk. */
export function usePageMessages<M>(catalogue: { zh: M; en: M }): ComputedRef<M> {
  const t = useMessages()
  return computed(() => catalogue[t.value.lang])
}
