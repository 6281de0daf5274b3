import { shallowRef } from 'vue'
import { hasCarried } from '@/stores/carried'
import { carriesFiles, takeDropped } from './droppedFiles'

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
 * Opens a file dropped anywhere, at once if it was dropped before the program ran (droppedFiles.ts). For the life of the
 * page.
 */
export function watchDrops(): void {
  const open = () => {
    fileOver.value = false
    const file = takeDropped()
    if (file) openOwnData(file)
  }
  open()
  window.addEventListener('drop', open)
  window.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) fileOver.value = true
  })
  // The pointer has left the window when it enters nothing else.
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) fileOver.value = false
  })
}

const key = 'gov-service-atlas:own'

/** Whether this device, or the page that stood here before, keeps own data; a denied storage keeps none. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(key) === '1' || hasCarried()
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
