import { createLimiter, envelope, parseHostMessage, type HostMessage, type WidgetMessage } from './protocol'

/** Messages that may come at once, and a second in the long run. Of what exceeds them only the last one is heard, later. */
const burst = 20
const rate = 10

export interface Bridge {
  post: (message: WidgetMessage) => void
  /** Posts the height of the root if it differs from what the page around knows. */
  postHeight: () => void
  close: () => void
}

/**
 * Connects a widget with the page around it. Only the parent window is heard, and only from the origin of its first
 * valid message on; until then, and to a page of an opaque origin, messages go out to whichever page holds the frame:
 * they say no more than what the widget shows.
 * @param root whose height is the widget's
 */
export function openBridge(root: HTMLElement, on: (message: HostMessage) => void): Bridge {
  const parent = window.parent
  const framed = parent !== window
  const mayPass = createLimiter(burst, rate, () => performance.now())
  let origin: string | undefined
  let height = -1
  let late: HostMessage | undefined
  let timer: number | undefined

  function post(message: WidgetMessage): void {
    if (framed) parent.postMessage(envelope(message), origin && origin !== 'null' ? origin : '*')
  }
  function postHeight(): void {
    const next = Math.ceil(root.getBoundingClientRect().height)
    if (next !== height) post({ type: 'height', height: (height = next) })
  }
  function onMessage(event: MessageEvent): void {
    if (!framed || event.source !== parent || (origin !== undefined && event.origin !== origin)) return
    const message = parseHostMessage(event.data)
    if (!message) return
    origin ??= event.origin
    if (mayPass()) hear(message)
    else {
      late = message
      timer ??= window.setTimeout(hearLate, 2000 / rate)
    }
  }
  function hear(message: HostMessage): void {
    if (message.type === 'hello') {
      // The page around now sets the height: no scrollbar may take room in between.
      document.documentElement.dataset.hosted = ''
      height = -1
      postHeight()
    }
    on(message)
  }
  function hearLate(): void {
    timer = undefined
    if (late) hear(late)
    late = undefined
  }

  window.addEventListener('message', onMessage)
  const observer = new ResizeObserver(postHeight)
  observer.observe(root)
  return {
    post,
    postHeight,
    close() {
      window.removeEventListener('message', onMessage)
      window.clearTimeout(timer)
      observer.disconnect()
    },
  }
}
