import { shallowRef } from 'vue'

/**
 * What the reader last wanted of their own data; null until they want something. What answers it is loaded then, and
 * stays.
 */
export const ownDoor = shallowRef<{ file?: File } | null>(null)

/** Opens the dialog in which a reader's own file is looked at; with a file that was dropped, at once. */
export function openOwnData(file?: File): void {
  ownDoor.value = { file }
}

const key = 'gov-service-atlas:own'

/** Whether this device was asked to keep own data; a denied storage keeps none. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(key) === '1'
  } catch {
    return false
  }
}

/** Remembers whether there is something to restore. */
export function markKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Then nothing is restored, and the reader was told that the device refuses.
  }
}
