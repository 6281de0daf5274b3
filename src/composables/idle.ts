/**
 * Does `work` once the page has nothing else to do, after `patience` milliseconds at the latest. Returns what calls it
 * off. In the browser only.
 */
export function whenIdle(work: () => void, patience?: number): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(work, { timeout: patience })
    return () => window.cancelIdleCallback(handle)
  }
  const handle = setTimeout(work, patience ?? 500)
  return () => clearTimeout(handle)
}
