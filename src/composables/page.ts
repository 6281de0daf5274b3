import { useHead } from '@unhead/vue'
import { computed, type ComputedRef } from 'vue'
import { useMessages } from './messages'

/** Title and description of a page; the site's name is added to the title. */
export function usePageHead(title: () => string, description: () => string): void {
  const t = useMessages()
  useHead({
    htmlAttrs: { lang: () => t.value.htmlLang },
    title: () => `${title()} · ${t.value.site.title}`,
    meta: [{ name: 'description', content: description }],
  })
}

/** The texts of one page in the language of the page; they travel with the page's own chunk. */
export function usePageMessages<M>(catalogue: { zh: M; en: M }): ComputedRef<M> {
  const t = useMessages()
  return computed(() => catalogue[t.value.lang])
}
