import { h, type FunctionalComponent } from 'vue'
import { foreignRuns } from '@/components/base/ForeignRuns'
import { useMessages } from '@/composables/messages'
import { segments } from '@/locales/mark'

/**
 * A sentence whose marked figures open their sources, or lead to where on the page they are counted from. Browsers may
 * break a line on either side of a button: the signs that cling to a figure are kept on its line.
 */
export const MarkedText: FunctionalComponent<{ text: string }> = ({ text: sentence }) => {
  const { lang } = useMessages().value
  return segments(sentence).flatMap(({ text, behind, before, after }) => {
    if (behind === undefined) return foreignRuns(text, lang)
    const figure = behind.startsWith('#')
      ? h('a', { class: 'fig', href: behind }, text)
      : h('button', { type: 'button', class: 'fig', 'data-explain': behind }, text)
    return [before || after ? h('span', { class: 'together' }, [before, figure, after]) : figure]
  })
}
MarkedText.props = ['text']
