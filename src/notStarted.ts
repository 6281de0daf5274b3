import { sayOnCover } from './composables/packCover'

/** The page says by itself that it is only to be read when nothing has come for long; a failure is said at once. */
export function sayNotStarted(error: unknown): void {
  console.warn(error)
  delete document.documentElement.dataset.pending
  if ('awaiting' in document.documentElement.dataset) sayOnCover()
  document.querySelector('.not-started')?.classList.add('now')
}
