/** What the device keeps of the reader's settings between visits, and how it shows on the page. */

export type Theme = 'auto' | 'light' | 'dark'
export const themes: Theme[] = ['auto', 'light', 'dark']
/** Size of all text; `large` also widens targets and deepens contrast (长辈版). */
export type TextSize = 'normal' | 'large'

interface Settings {
  theme: Theme
  text: TextSize
}

/** Every setting's values; the first is the default. */
const values: { [Name in keyof Settings]: Settings[Name][] } = { theme: themes, text: ['normal', 'large'] }

const keyOf = (name: string) => `gov-service-atlas:${name}`

/** The kept value of a setting, its default where there is none or storage is denied. */
export function kept<Name extends keyof Settings>(name: Name): Settings[Name] {
  const [fallback, ...others] = values[name]
  try {
    const found = localStorage.getItem(keyOf(name))
    return others.find((value) => value === found) ?? fallback!
  } catch {
    return fallback!
  }
}

/** Keeps a setting; where storage is denied or full it lives for the visit. */
export function keep<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // For the visit, then.
  }
}

/** Puts a setting on the root element, where the style sheets read it; the default leaves none. */
export function show<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  const { dataset } = document.documentElement
  if (value === values[name][0]) delete dataset[name]
  else dataset[name] = value
}
