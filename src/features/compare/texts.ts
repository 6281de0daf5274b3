import { useLocalePaths, useMessages, useNames } from '@/composables/messages'
import { usePageMessages } from '@/composables/page'
import { messages as en } from '@/locales/pages/compare.en'
import { messages as zh } from '@/locales/pages/compare.zh'

/** What every part of the comparison writes with: the texts of shell and page, names, paths in the page's language. */
export function useCompareTexts() {
  return {
    t: useMessages(),
    p: usePageMessages({ zh, en }),
    nameOf: useNames(),
    localPath: useLocalePaths().localPath,
  }
}
