import { shallowRef } from 'vue'

/** Puts a text on the clipboard, and tells how that went: a browser may refuse it. */
export function useClipboard() {
  const state = shallowRef<'idle' | 'copied' | 'refused'>('idle')
  return {
    state,
    async copy(text: string): Promise<void> {
      try {
        await navigator.clipboard.writeText(text)
        state.value = 'copied'
      } catch {
        state.value = 'refused'
      }
    },
  }
}
