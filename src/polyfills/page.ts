import './language'
import { defineDialog } from './dialog'

/** What a page lacks in browsers from the floor upward; the boot script loads it where `isComplete` says so. */
if (!('showModal' in document.createElement('dialog')))
  defineDialog(Object.getPrototypeOf(document.createElement('dialog')) as HTMLElement)
