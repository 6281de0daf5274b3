import { inject, type ShallowRef } from 'vue'
import { useRoute } from 'vue-router'
import { messagesKey, localeOf, localePrefix, type Locale, type Messages } from '@/locales'
import { useDataset } from '@/stores/dataset'

/** The texts in the language of the page. */
export function useMessages(): ShallowRef<Messages> {
  const messages = inject(messagesKey)
  if (!messages) throw new Error('Messages are provided by main.ts before anything is rendered.')
  return messages
}

/**
 * Names of units, cities, regions, areas and dimensions in the language of the page; an unknown id is returned as it
 * is. A dimension has the name that the first edition with it gives: where an edition's own name counts, it has it.
 */
export function useNames(): (id: string) => string {
  const messages = useMessages()
  const dataset = useDataset()
  return (id) => {
    const named =
      dataset.units.get(id) ?? dataset.cities.get(id) ?? dataset.regions.get(id) ?? dataset.areas.get(id)
    if (named) return messages.value.lang === 'zh' ? named.name : named.english
    const dimension = dataset.dimensions.get(id)
    return dimension ? messages.value.local(dimension) : id
  }
}

/** Paths in the language of the page, and the same page in the other one. */
export function useLocalePaths() {
  const route = useRoute()
  /** The page that says “not here” has no language of its own: the path it stands for says which. */
  const locale = (): Locale => route.meta.locale ?? localeOf(route.path)
  const inLocale = (target: Locale, path: string) => `${localePrefix[target]}${path}`
  /** The page's path without the prefix of its language. */
  const plainPath = () => route.path.slice(localePrefix[locale()].length).replace(/\/$/, '') || '/'
  return {
    plainPath,
    localPath: (path: string) => inLocale(locale(), path),
    otherPath: () => inLocale(locale() === 'en' ? 'zh-CN' : 'en', plainPath()),
  }
}
