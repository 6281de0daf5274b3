import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export type Theme = 'auto' | 'light' | 'dark'
export const themes: Theme[] = ['auto', 'light', 'dark']

const key = 'gov-service-atlas:theme'

/** Where settings live between visits; a denied or full storage only means that they last for this visit. */
function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Settings then live for the visit.
  }
}

export const useSettings = defineStore('settings', () => {
  const theme = shallowRef<Theme>('auto')

  function show(next: Theme): void {
    theme.value = next
    const root = document.documentElement
    if (next === 'auto') delete root.dataset.theme
    else root.dataset.theme = next
  }

  return {
    theme,
    /** To be called once on the client, after hydration. */
    restore: () => show(stored()),
    setTheme(next: Theme): void {
      show(next)
      store(next)
    },
  }
})
