import { h, type FunctionalComponent } from 'vue'
import { segments } from '@/locales/mark'

/** A sentence whose marked figures open their sources, or lead to where on the page they are counted from. */
export const MarkedText: FunctionalComponent<{ text: string }> = ({ text: sentence }) =>
  segments(sentence).map(({ text, behind }) => {
    if (behind === undefined) return text
    return behind.startsWith('#')
      ? h('a', { class: 'fig', href: behind }, text)
      : h('button', { type: 'button', class: 'fig', 'data-explain': behind }, text)
  })
MarkedText.props = ['text']
