/** Made by cli/buildEmbed.ts. */
declare module 'virtual:widget-facts' {
  const facts: import('./facts').WidgetFacts
  export default facts
}
