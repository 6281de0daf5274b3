/** Whether the browser has by itself all that src/polyfills defines. */
export const isComplete = (): boolean =>
  'toReversed' in Array.prototype &&
  'hasOwn' in Object &&
  'structuredClone' in window &&
  'showModal' in document.createElement('dialog')
