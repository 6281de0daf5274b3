import { h, type FunctionalComponent, type VNode } from 'vue'
import { foreignRuns } from '@/components/base/ForeignRuns'
import { useMessages } from '@/composables/messages'
import { segments, translateOf } from '@/locales/mark'

/**
 * A sentence whose marked figures open their sources, or lead to where on the page they are counted from. Browsers may
 * break a line on either side of a button: the signs that cling to a figure are kept on its line. Another sentence is
 * another element, as in ForeignRuns.
 */
export const MarkedText: FunctionalComponent<{ text: string }> = ({ text: sentence }): VNode => {
  const { lang } = useMessages().value
  const parts = segments(sentence).flatMap(({ text, behind, before, after }) => {
    if (behind === undefined) return foreignRuns(text, lang)
    const attributes = { class: 'fig', translate: translateOf(text) }
    const figure = behind.startsWith('#')
      ? h('a', { ...attributes, href: behind }, text)
      : h('button', { ...attributes, type: 'button', 'data-explain': behind }, text)
    return [before || after ? h('span', { class: 'together' }, [before, figure, after]) : figure]
  })
  return h('span', { key: sentence }, parts)
}
MarkedText.props = ['text']
