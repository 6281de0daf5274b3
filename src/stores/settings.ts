import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export type Theme = 'auto' | 'light' | 'dark'
export const themes: Theme[] = ['auto', 'light', 'dark']
/** Size of all text; `large` also widens targets and deepens contrast (长辈版). */
export type TextSize = 'normal' | 'large'

const keyOf = (name: string) => `gov-service-atlas:${name}`

/** Where settings live between visits; a denied or full storage only means that they last for this visit. */
function stored<T extends string>(name: string, values: readonly T[], fallback: T): T {
  try {
    return values.find((value) => value === localStorage.getItem(keyOf(name))) ?? fallback
  } catch {
    return fallback
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // Settings then live for the visit.
  }
}

/** Puts a setting on the root element, where the style sheets read it; the default leaves none. */
function mark(name: string, value: string, fallback: string): void {
  const { dataset } = document.documentElement
  if (value === fallback) delete dataset[name]
  else dataset[name] = value
}

export const useSettings = defineStore('settings', () => {
  const theme = shallowRef<Theme>('auto')
  const text = shallowRef<TextSize>('normal')

  function showTheme(next: Theme): void {
    theme.value = next
    mark('theme', next, 'auto')
  }

  function showText(next: TextSize): void {
    text.value = next
    mark('text', next, 'normal')
  }

  return {
    theme,
    text,
    /** To be called once on the client, after hydration. */
    restore(): void {
      showTheme(stored('theme', themes, 'auto'))
      showText(stored('text', ['normal', 'large'], 'normal'))
    },
    setTheme(next: Theme): void {
      showTheme(next)
      store('theme', next)
    },
    setText(next: TextSize): void {
      showText(next)
      store('text', next)
    },
  }
})
