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

const keptTheme = () => stored('theme', themes, 'auto')
const keptText = () => stored<TextSize>('text', ['normal', 'large'], 'normal')

/** Puts a setting on the root element, where the style sheets read it; the default leaves none. */
function mark(name: string, value: string, fallback: string): void {
  const { dataset } = document.documentElement
  if (value === fallback) delete dataset[name]
  else dataset[name] = value
}

const markTheme = (theme: Theme) => mark('theme', theme, 'auto')
const markText = (text: TextSize) => mark('text', text, 'normal')

/** Shows the page as the device keeps it, before the program takes it over. */
export function showKept(): void {
  markTheme(keptTheme())
  markText(keptText())
}

export const useSettings = defineStore('settings', () => {
  const theme = shallowRef<Theme>('auto')
  const text = shallowRef<TextSize>('normal')
  return {
    theme,
    text,
    /** To be called once on the client, after hydration; what is kept is on show by then. */
    restore(): void {
      theme.value = keptTheme()
      text.value = keptText()
    },
    setTheme(next: Theme): void {
      theme.value = next
      markTheme(next)
      store('theme', next)
    },
    setText(next: TextSize): void {
      text.value = next
      markText(next)
      store('text', next)
    },
  }
})
