import { measuredWidths, type MeasuredHeights } from './snippet'

/** Milliseconds after which a widget that has not answered is given up. */
const patience = 8000

/** Height of a widget at one width, from a frame out of sight. */
function measureAt(width: number, attributes: Record<string, string>, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('gov-atlas')
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.style.cssText = `position:fixed;top:0;left:-9999px;width:${width}px;visibility:hidden`
    element.ariaHidden = 'true'
    element.inert = true
    let height = 0
    const timer = setTimeout(() => end(() => reject(new Error('The widget did not answer.'))), patience)
    function end(settle: () => void): void {
      clearTimeout(timer)
      element.remove()
      settle()
    }
    element.addEventListener('atlas-height', (event) => {
      height = (event as CustomEvent<{ height: number }>).detail.height
    })
    // The answer to the greeting: height first, then state.
    element.addEventListener('atlas-state', () => end(() => resolve(height)), { once: true })
    signal.addEventListener('abort', () => end(() => reject(signal.reason as Error)), { once: true })
    document.body.append(element)
  })
}

/**
 * Heights of a widget at {@link measuredWidths}, one after the other. `<gov-atlas>` must be defined.
 * @throws Error when a widget does not answer, or the signal's reason
 */
export async function measureHeights(
  attributes: Record<string, string>,
  signal: AbortSignal,
): Promise<MeasuredHeights> {
  const heights: number[] = []
  for (const width of measuredWidths) {
    signal.throwIfAborted()
    heights.push(await measureAt(width, attributes, signal))
  }
  return heights as MeasuredHeights
}
