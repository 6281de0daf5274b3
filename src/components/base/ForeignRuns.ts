import { h, type FunctionalComponent, type VNode } from 'vue'
import { useMessages } from '@/composables/messages'
import type { Messages } from '@/locales'

/** A run of Chinese with the signs and figures inside it and the brackets and quotation marks around it. */
const chinese = /([《（“「]*\p{Script=Han}(?:[^\p{Script=Latin}]*[\p{Script=Han}》）”」])?)/u

/** The parts of a text, its Chinese words marked as such where the page is in another language. */
export const foreignRuns = (text: string, lang: Messages['lang']): (string | VNode)[] =>
  lang === 'zh'
    ? [text]
    : text.split(chinese).map((run, at) => (at % 2 ? h('span', { lang: 'zh-CN' }, run) : run))

/**
 * Text that may hold words in Chinese: report titles, names of apps, quotes. Another text is another element: nothing of
 * the former one stays, whatever a browser's translator has put in the place of its parts.
 */
export const ForeignRuns: FunctionalComponent<{ text: string }> = ({ text }) =>
  h('span', { key: text }, foreignRuns(text, useMessages().value.lang))
ForeignRuns.props = ['text']
