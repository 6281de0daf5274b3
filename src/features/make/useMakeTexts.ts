import { usePageMessages } from '@/composables/page'
import { messages as en } from './texts.en'
import { messages as zh } from './texts.zh-CN'

/** The texts of the page in its language. */
export const useMakeTexts = () => usePageMessages({ zh, en })

/** What bands are called that have no name, in both languages. */
export const numbered = zh.numbered.map((each, at) => ({ zh: each, en: en.numbered[at]! }))
