/*
 * `<dialog>` for Safari before 15.4 and Firefox before 98: opens over the page, closes by its form, by Escape and by
 * `close()`, and gives the focus back. What stands behind it is not inert there.
 */

const opened: { dialog: HTMLElement; before: Element | null }[] = []

function close(this: HTMLElement): void {
  const at = opened.findIndex(({ dialog }) => dialog === this)
  this.removeAttribute('open')
  const [closed] = at < 0 ? [] : opened.splice(at, 1)
  if (closed?.before instanceof HTMLElement) closed.before.focus()
  this.dispatchEvent(new Event('close'))
}

function showModal(this: HTMLElement): void {
  opened.push({ dialog: this, before: document.activeElement })
  this.setAttribute('open', '')
  this.setAttribute('role', 'dialog')
  this.setAttribute('aria-modal', 'true')
  Object.assign(this.style, { position: 'fixed', zIndex: '20' })
  this.querySelector<HTMLElement>('[autofocus], button, input, [tabindex]')?.focus()
}

/** Gives the elements that `prototype` stands behind what they lack of a dialog. */
export function defineDialog(prototype: HTMLElement): void {
  Object.defineProperties(prototype, {
    open: {
      get(this: HTMLElement) {
        return this.hasAttribute('open')
      },
      configurable: true,
    },
    showModal: { value: showModal, configurable: true },
    close: { value: close, configurable: true },
  })
  addEventListener('keydown', ({ key }) => {
    const top = opened[opened.length - 1]
    if (key === 'Escape' && top?.dialog.dispatchEvent(new Event('cancel', { cancelable: true })))
      close.call(top.dialog)
  })
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    const dialog = form.getAttribute('method') === 'dialog' && form.closest<HTMLElement>('dialog')
    if (!dialog) return
    event.preventDefault()
    close.call(dialog)
  })
}
