/** The dictionaries from traditional to simplified script, for which the package has no types. */
declare module 'opencc-js/to/cn' {
  const dictionaries: readonly (readonly (string | readonly (readonly [string, string])[])[])[]
  export default dictionaries
}
