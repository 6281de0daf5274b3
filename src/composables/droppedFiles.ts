declare global {
  interface Window {
    /** A file dropped on the page that the program has not yet taken. */
    droppedFile?: File
  }
}

/** Whether files are dragged, and not text or a link of the page. */
export const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/**
 * Keeps the browser from leaving the page for a file dropped anywhere on it, and holds it (of several, the first) for the
 * program (takeDropped). Called by the boot script, long before the program runs; for the life of the page.
 */
export function holdDrops(): void {
  const hold = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    const file = event.dataTransfer!.files[0]
    if (event.type === 'drop' && file) window.droppedFile = file
  }
  window.addEventListener('dragover', hold)
  window.addEventListener('drop', hold)
}

/** The file held, which is then held no longer. */
export function takeDropped(): File | undefined {
  const file = window.droppedFile
  delete window.droppedFile
  return file
}
