/** These are made by cli/buildEmbed.ts. */
declare module 'virtual:widget-facts' {
  const facts: import('./facts').WidgetFacts
  export default facts
}

declare module 'virtual:site-title' {
  /** Name of the site in each of its languages. */
  const title: string
  export default title
}
