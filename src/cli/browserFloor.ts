/**
 * The oldest browsers in which the site is interactive are Chromium 87, Firefox 78 and Safari 14.1. Syntax is lowered to
 * what they read, what else they lack comes from src/polyfills. In older ones the prerendered pages can be read.
 * docs/browsers.md tells what was tried.
 */
export const floor = {
  /** Given as an edition: by their names, optional chaining would be lowered as well, for a fault that nothing here meets. */
  target: 'es2020',
  cssTarget: ['chrome87', 'firefox78', 'safari14.1'],
}
