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

/** Whether a file is held over the page. */
export const fileOver = shallowRef(false)

/**
 * Takes a file dropped anywhere from the moment the program runs, long before what reads it has come: the browser would
 * otherwise leave the page for the file. For the life of the page.
 */
export function watchDrops(): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  window.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    fileOver.value = true
  })
  window.addEventListener('drop', (event) => {
    fileOver.value = false
    if (!carriesFiles(event)) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) openOwnData(file)
  })
  // The pointer has left the window when it enters nothing else.
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) fileOver.value = false
  })
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
