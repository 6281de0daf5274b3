import {
  envelope,
  parseWidgetMessage,
  widgets,
  widgetThemes,
  type HostMessage,
  type Widget,
  type WidgetState,
} from './protocol'

/** Attributes that travel in the frame's address, and those of them that a message changes without reloading. */
const carried = ['year', 'units', 'region', 'measure', 'theme', 'lang', 'controls', 'data'] as const
const live = ['year', 'theme']

/**
 * What the frame may do: run the widget's script and open links in a new tab. Without `allow-same-origin` its origin is
 * opaque: no storage, no cookies, nothing of the page around.
 */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** Height until the widget has said its own, CSS pixels. */
const provisional = 420

/**
 * `<gov-atlas widget="map" year="2019">`: a widget of the atlas in a sandboxed frame of the right height. Fires
 * `atlas-ready`, `atlas-height`, `atlas-select` and `atlas-state`, each with the message as `detail`.
 * @param base address of the atlas, with a slash at its end
 * @param title name of a frame that the page gives none
 */
export function defineGovAtlas(base: string, title: string): void {
  if (customElements.get('gov-atlas')) return

  class GovAtlas extends HTMLElement {
    static observedAttributes = ['widget', 'title', ...carried]
    private frame?: HTMLIFrameElement
    private ready = false
    /** What the widget shows, once it has said so. */
    state?: WidgetState

    connectedCallback(): void {
      this.style.display ||= 'block'
      addEventListener('message', this.onMessage)
      this.load()
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.onMessage)
      this.frame?.remove()
      this.frame = undefined
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.frame || before === now) return
      if (name === 'title') this.frame.title = now ?? ''
      else if (!live.includes(name) || now === null) this.load()
      else if (this.ready) this.tell(name)
    }

    private load(): void {
      const query = new URLSearchParams()
      for (const name of carried) {
        const value = this.getAttribute(name)
        if (value !== null) query.set(name, value)
      }
      const asked = this.getAttribute('widget') ?? 'map'
      const name = widgets.includes(asked as Widget) ? asked : '404'
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', frameSandbox)
      frame.title = this.title || title
      frame.src = `${base}embed/${name}${`?${query}`.replace(/^\?$/, '')}`
      frame.style.cssText = `display:block;width:100%;height:${this.frame?.style.height || `${provisional}px`};border:0`
      this.scheme(frame)
      this.ready = false
      this.frame = frame
      root.replaceChildren(frame)
    }

    /** A frame whose scheme differs from its page's gets an opaque ground: the two are kept equal. */
    private scheme(frame: HTMLIFrameElement): void {
      const theme = this.getAttribute('theme')
      frame.style.colorScheme = theme === 'dark' ? 'dark' : theme === 'auto' ? 'light dark' : 'light'
    }

    private post(message: HostMessage): void {
      // An opaque origin can't be named as target; the frame is ours, and the message says nothing private.
      this.frame?.contentWindow?.postMessage(envelope(message), '*')
    }

    private tell(name: string): void {
      const value = this.getAttribute(name) ?? ''
      if (name === 'year') this.post({ type: 'set-year', year: Number(value) })
      else {
        const theme = widgetThemes.find((each) => each === value)
        if (theme) this.post({ type: 'set-theme', theme })
        if (this.frame) this.scheme(this.frame)
      }
    }

    private onMessage = (event: MessageEvent): void => {
      const { frame } = this
      if (!frame || event.source !== frame.contentWindow || event.origin !== 'null') return
      const message = parseWidgetMessage(event.data)
      if (!message) return
      if (message.type === 'height') frame.style.height = `${message.height}px`
      else if (message.type === 'state') this.state = message.state
      else if (message.type === 'ready') {
        this.ready = true
        this.post({ type: 'hello' })
        for (const name of live) if (this.hasAttribute(name)) this.tell(name)
      }
      this.dispatchEvent(new CustomEvent(`atlas-${message.type}`, { detail: message, bubbles: true }))
    }
  }

  customElements.define('gov-atlas', GovAtlas)
}
