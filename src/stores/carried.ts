/** Where a tab that loads itself anew has laid its own data by (ownData.ts); the tab alone knows of it. */
const key = 'gov-service-atlas:carried'

/** Whether something waits for this tab; a denied storage has nothing. */
export function hasCarried(): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

/** @throws where the device denies storage */
export function markCarried(slot: string): void {
  sessionStorage.setItem(key, slot)
}

/** The slot that waits, which is then taken; undefined where none does. */
export function takeCarried(): string | undefined {
  try {
    const slot = sessionStorage.getItem(key) ?? undefined
    sessionStorage.removeItem(key)
    return slot
  } catch {
    return undefined
  }
}
