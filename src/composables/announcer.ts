import { shallowRef } from 'vue'

const message = shallowRef('')

/** The text of the page's polite live region. */
export const announcement = message

/** Says something to screen readers; a repeated text is said again. */
export function announce(text: string): void {
  message.value = ''
  requestAnimationFrame(() => (message.value = text))
}
