import { envelope, parseWidgetMessage } from './protocol'
import type { HeightAt } from './snippet'

/** Milliseconds after which a widget that has not answered is given up. */
const patience = 8000

/** Resolves once the widget in a frame has said what it shows. @throws Error when it does not answer */
function answerOf(frame: HTMLIFrameElement, address: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error('The widget did not answer.'))), patience)
    const greet = () => frame.contentWindow?.postMessage(envelope({ type: 'hello' }), location.origin)
    function onMessage(event: MessageEvent): void {
      if (event.source !== frame.contentWindow) return
      const message = parseWidgetMessage(event.data)
      if (message?.type === 'ready') greet()
      else if (message?.type === 'state') end(resolve)
    }
    function end(settle: () => void): void {
      clearTimeout(timer)
      removeEventListener('message', onMessage)
      settle()
    }
    addEventListener('message', onMessage)
    signal.addEventListener('abort', () => end(() => reject(signal.reason as Error)), { once: true })
    frame.addEventListener('load', greet)
    frame.src = address
    document.body.append(frame)
  })
}

/** Widths between which a widget is measured, and the steps at first, CSS pixels. */
const [NARROWEST_PX, WIDEST_PX, STEP_PX] = [280, 1200, 8]
/** A change of height within a step, CSS pixels, from which on a line has broken in it: the place is looked for. */
const BREAK_PX = 10

/** What is measured between two widths: both ends of each pixel in which a line breaks. */
function between(low: HeightAt, high: HeightAt, heightAt: (width: number) => number): HeightAt[] {
  const width = Math.floor((low.width + high.width) / 2)
  if (width === low.width || Math.abs(high.height - low.height) < BREAK_PX) return []
  const middle = { width, height: heightAt(width) }
  return [...between(low, middle, heightAt), middle, ...between(middle, high, heightAt)]
}

/**
 * Heights of a widget over all widths that a column has, narrowest first: every 8 px, and wherever a line breaks. From
 * one frame of this site out of sight.
 * @param address of the widget's page, on this site
 * @throws Error when the widget does not answer, or the signal's reason
 */
export async function measureHeights(address: string, signal: AbortSignal): Promise<HeightAt[]> {
  // A frame put in before the page has loaded would hold its loading up.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  signal.throwIfAborted()
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position:fixed;top:0;left:-9999px;height:2000px;border:0;visibility:hidden'
  frame.ariaHidden = 'true'
  frame.inert = true
  try {
    await answerOf(frame, address, signal)
    const root = frame.contentDocument?.querySelector('.widget')
    if (!root) throw new Error('The widget is not there.')
    const heightAt = (width: number) => {
      frame.style.width = `${width}px`
      // The page around is laid out first, or the frame would still have its former width.
      void frame.offsetWidth
      return Math.ceil(root.getBoundingClientRect().height)
    }
    const found: HeightAt[] = []
    for (let width = NARROWEST_PX; width <= WIDEST_PX; width += STEP_PX) {
      const next = { width, height: heightAt(width) }
      const last = found.at(-1)
      if (last) found.push(...between(last, next, heightAt))
      found.push(next)
      // What the reader does meanwhile is answered between the steps.
      await new Promise((resolve) => setTimeout(resolve))
      signal.throwIfAborted()
    }
    return found
  } finally {
    frame.remove()
  }
}
