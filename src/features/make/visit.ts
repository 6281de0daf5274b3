import type { Draft } from './model'

/*
 * What is being made outlives a reload, and no more: the draft stands in the tab's own storage, at once, and the large
 * sources in the device's store, which a visit that begins anew empties. What is to last is saved as a file.
 */

const KEY = 'gov-service-atlas:make'

/** Keeps a draft for this visit. @throws where the device refuses */
export function keepDraft(draft: Draft): void {
  sessionStorage.setItem(KEY, JSON.stringify(draft))
}

/** The draft that this visit has kept, as text; null for none, and where storage is denied. */
export function keptDraft(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing there, then.
  }
}
