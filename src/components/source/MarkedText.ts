import { h, type FunctionalComponent } from 'vue'
import { segments } from '@/locales/mark'

/**
 * A sentence whose marked figures open their sources, or lead to where on the page they are counted from. Browsers may
 * break a line on either side of a button: the signs that cling to a figure are kept on its line.
 */
export const MarkedText: FunctionalComponent<{ text: string }> = ({ text: sentence }) =>
  segments(sentence).map(({ text, behind, before, after }) => {
    if (behind === undefined) return text
    const figure = behind.startsWith('#')
      ? h('a', { class: 'fig', href: behind }, text)
      : h('button', { type: 'button', class: 'fig', 'data-explain': behind }, text)
    return before || after ? h('span', { class: 'together' }, [before, figure, after]) : figure
  })
MarkedText.props = ['text']
