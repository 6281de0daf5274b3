import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { keep, kept, show, type TextSize, type Theme } from './kept'

export const useSettings = defineStore('settings', () => {
  const theme = shallowRef<Theme>('auto')
  const text = shallowRef<TextSize>('normal')

  function setTheme(next: Theme): void {
    theme.value = next
    show('theme', next)
    keep('theme', next)
  }

  function setText(next: TextSize): void {
    text.value = next
    show('text', next)
    keep('text', next)
  }

  return {
    theme,
    text,
    /** To be called once on the client, after hydration; what is kept is on show by then (boot.ts). */
    restore(): void {
      theme.value = kept('theme')
      text.value = kept('text')
    },
    setTheme,
    setText,
  }
})
